package tree

import "entente/loaders/text"

// gapBelow returns the noun of a relative clause that an infinitive in it has for its object: "a region that it continues to
// occupy", "a group it had tried to destroy"; -1 if it has none. The verb between does nothing to the noun.
func (t *Tree) gapBelow(v int) int {
	if !t.Is(v, "xcomp") || t.Tokens[v].XPOS != "VB" || t.Child(v, "mark") < 0 || t.Child(v, "xcomp", "ccomp") >= 0 {
		return -1
	}
	top := v
	for steps := 0; steps < 4 && t.Is(top, "xcomp") && t.Head(top) >= 0; steps++ {
		top = t.Head(top)
		if !t.Verbal(top) || objectControl[t.Tokens[top].Lemma] && !t.Passive(top) {
			return -1
		}
	}
	if !t.leavesGap(top) {
		return -1
	}
	return t.Head(top)
}

// leavesGap tells whether a relative clause has a subject of its own and leaves out an object, or has "which" for it.
func (t *Tree) leavesGap(v int) bool {
	if !t.Is(v, "acl:relcl") || t.Head(v) < 0 || t.Child(v, "nsubj") < 0 || t.Subject(v) == t.Head(v) || t.ofWhich(v) {
		return false
	}
	for k := t.Head(v) + 1; k < v; k++ {
		switch w := &t.Tokens[k]; {
		case w.Lower == "where" || w.Lower == "when" || w.Lower == "why":
			return false
		case (w.Lower == "which" || w.Lower == "whom") && (t.Case(k) != "" || t.Tokens[k-1].UPOS == "ADP"):
			return false
		}
	}
	for _, k := range t.Kids(v) {
		if t.Is(k, "obj", "iobj") && k > v {
			return false
		}
	}
	return true
}

// passesDown tells whether the object that a relative clause leaves out is that of an infinitive below its verb.
func (t *Tree) passesDown(v int) bool {
	c := t.Child(v, "xcomp")
	if c < v || t.Tokens[c].XPOS != "VB" || t.Child(c, "mark") < 0 || objectControl[t.Tokens[v].Lemma] || !t.leavesGap(v) {
		return false
	}
	for steps := 0; steps < 3; steps++ {
		if t.Child(c, "obj", "iobj", "ccomp") >= 0 {
			return false
		}
		next := t.Child(c, "xcomp")
		if next < c {
			break
		}
		c = next
	}
	return !going[t.Tokens[c].Lemma]
}

// going are verbs that have no object.
var going = text.Set("go come happen arise belong")

// takesPart hangs "in which A and B take part" on the talks, not on the name that stands between: "talks convened by X, in which".
func (t *Tree) takesPart(v int) {
	h := t.Tokens[v].Head
	if !t.Is(v, "acl:relcl") || h < 2 || h > v || t.Mention(h) < 0 || !joining[t.Tokens[v].Lemma] {
		return
	}
	w := -1
	for k := h + 1; k < v; k++ {
		if t.Tokens[k].Lower == "which" && t.Tokens[k].Head == v && (t.Tokens[k-1].Lower == "in" || t.Tokens[k-1].Lower == "at") {
			w = k
		}
	}
	if o := t.below(v, "obj"); w < 0 || t.Tokens[v].Lemma == "take" && (o < 0 || t.Tokens[o].Lower != "part") {
		return
	}
	for k := h - 1; k >= 0 && k > h-16; k-- {
		if t.Tokens[k].UPOS == "NOUN" && gatherings[t.Tokens[k].Lemma] && t.Mention(k) < 0 {
			t.Tokens[v].Head = k
			return
		}
	}
}

var (
	joining    = text.Set("take participate join share")
	gatherings = text.Set("talk talks meeting summit conference negotiation session exercise manoeuvre maneuver drill process dialogue congress round consultation war operation mission")
)
