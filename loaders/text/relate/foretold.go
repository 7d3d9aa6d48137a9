package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// What is told of a deed that is still to come, where a noun tells the deed.

// dueThen tells the predicate of "a visit is due in June", "talks are due to begin"; what is due to something is not due.
func (d *document) dueThen(h int) bool {
	if d.t.Tokens[h].Lower != "due" || d.t.Child(h, "cop") < 0 {
		return false
	}
	if h+1 >= len(d.t.Tokens) || d.t.Tokens[h+1].Lower != "to" {
		return true
	}
	v := d.t.Child(h, "xcomp", "advcl", "ccomp")
	return v > h && d.t.Child(v, "mark") > h && !d.cancels(v) && !ending[d.t.Tokens[v].Lemma]
}

// readied tells that a deed nobody has told of before is but agreed on, announced or in preparation: "a visit was agreed", "a sale is
// being prepared". A treaty or sanctions that are agreed or announced are there.
func (d *document) readied(i, h int) bool {
	if !d.t.Passive(h) || d.possessed(i) {
		return false
	}
	switch d.t.Tokens[h].Lemma {
	case "prepare":
		return d.inProgress(h)
	case "agree", "announce":
		return pending[d.t.Tokens[i].Lemma] || ahead[d.t.Tokens[i].Lemma]
	}
	return false
}

// underWay tells whether what stands behind "for" is that for which preparations, arrangements or plans are made: "preparations are under
// way for a summit", "plans were drawn up for an attack".
func (d *document) underWay(i, h int) bool {
	if !d.t.Is(i, "obl", "nmod") {
		return false
	}
	if d.t.Child(h, "cop", "nsubj", "nsubj:pass") < 0 {
		h = d.t.Head(h)
	}
	if h < 0 {
		return false
	}
	s := d.t.Child(h, "nsubj", "nsubj:pass")
	return s >= 0 && s < h && readying[d.t.Tokens[s].Lemma] && d.own(h) == schema.Asserted && d.unreal(s) == schema.Asserted
}

var readying = text.Set("preparation arrangement plan groundwork timetable")

// raisedTo returns the light verb of "sanctions are due to be imposed", "talks are said to have been held", -1 if there is none.
func (d *document) raisedTo(i, h int) int {
	if d.t.Child(h, "cop") < 0 && !d.t.Passive(h) {
		return -1
	}
	v := d.t.Child(h, "xcomp")
	if v < h || !lightVerbs[d.t.Tokens[v].Lemma] || !d.t.Passive(v) || d.t.Object(v) != i {
		return -1
	}
	return v
}

// plansCall tells the verb of "plans call for X to withdraw", "the agreement calls for him to go".
func (d *document) plansCall(v int) bool {
	s := d.t.Child(v, "nsubj")
	return d.t.Tokens[v].Lemma == "call" && s >= 0 && s < v && (plans[d.t.Tokens[s].Lemma] || d.isThing(s, "@agreement", false)) && d.own(v) == schema.Asserted
}

// fallingShort are verbs after which what was to be done is not.
var fallingShort = text.Set("fail refuse decline neglect omit")

// votedDown tells of a motion that those who vote are against: "voted against a motion to expel X".
func (d *document) votedDown(noun int) bool {
	h := d.t.Head(noun)
	return h >= 0 && d.t.Tokens[h].Lemma == "vote" && d.t.Case(noun) == "against" && d.own(h) == schema.Asserted
}

// weighed tells of a plan that somebody only looks at: "is studying a proposal to leave X".
func (d *document) weighed(noun int) bool {
	h := d.t.Head(noun)
	return h >= 0 && d.t.Is(noun, "obj", "nsubj:pass") && studying[d.t.Tokens[h].Lemma]
}

var studying = text.Set("study consider weigh examine discuss debate mull review contemplate float ponder assess")

// describedAsFalse tells of reports that somebody "described as baseless", "branded fabrications".
func (d *document) describedAsFalse(v int) bool {
	if !labelling[d.t.Tokens[v].Lemma] || d.own(v) != schema.Asserted {
		return false
	}
	_, last := d.t.Extent(v)
	for k := last; k > v+1; k-- {
		w := &d.t.Tokens[k]
		if untrue[w.Lemma] || untrue[w.Lower] || calledWrong[w.Lower] {
			b := k - 1
			for b > v && (d.t.Tokens[b].UPOS == "ADV" || d.t.Tokens[b].UPOS == "ADJ" || d.t.Tokens[b].UPOS == "DET" || d.t.Tokens[b].Lower == "and") {
				b--
			}
			return d.t.Tokens[b].Lower == "as"
		}
	}
	return false
}

var (
	labelling   = text.Set("describe dismiss denounce reject brand characterise characterize label deride")
	calledWrong = text.Set("wrong inaccurate misleading malicious fantasy speculation slander")
)

// fewThink tells of what few or nobody expect, believe or want: "few expect X to leave".
func (d *document) fewThink(h int) bool {
	s := d.t.Child(h, "nsubj")
	if s < 0 || s > h || !opining[d.t.Tokens[h].Lemma] {
		return false
	}
	w := d.t.Tokens[s].Lower
	return w == "few" || w == "nobody" || w == "none" || w == "one" && d.t.Modified(s, "no") || d.t.Modified(s, "few")
}

var opining = text.Set("expect believe think want imagine suppose anticipate")

// hasNone tells of what somebody denies or says not to have: "denies having a dispute with X".
func (d *document) hasNone(i int) bool {
	h := d.t.Head(i)
	if h < 0 || d.t.Tokens[h].Lemma != "have" || !d.t.Is(i, "obj") {
		return false
	}
	up := d.t.Head(h)
	return d.own(h) == schema.Negated || up >= 0 && denying[d.t.Tokens[up].Lemma]
}

// hasUntil tells of a term in which somebody has to act: "has until June to withdraw", "has two weeks to pay".
func (d *document) hasUntil(h, v int) bool {
	for k := h + 1; k < v; k++ {
		if w := d.t.Tokens[k].Lower; w == "until" || w == "till" {
			return true
		}
	}
	return false
}

// offTheTable tells the predicate of "a visit is out of the question", "talks are off the table".
func (d *document) offTheTable(h int) bool {
	switch d.t.Tokens[h].Lemma {
	case "question":
		return tree.Listed("of", d.t.Case(h)) && d.own(h) == schema.Asserted
	case "table":
		return tree.Listed("off", d.t.Case(h)) && d.own(h) == schema.Asserted
	}
	return false
}
