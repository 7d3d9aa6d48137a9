package tree

import "entente/loaders/text"

// strays hangs phrases where they belong that a parser has carried off: behind "and", behind a time, behind a
// people's name.
func (t *Tree) strays() {
	for i := range t.Tokens {
		t.samePreposition(i)
		t.underCoordinator(i)
		t.byBehindTime(i)
		t.peopleTo(i)
	}
}

// samePreposition coordinates "at B" of "fired at A, run by X, and at B" with "at A".
func (t *Tree) samePreposition(c int) {
	if t.Tokens[c].XPOS != "CC" || c == 0 || c+2 >= len(t.Tokens) || t.Tokens[c+1].UPOS != "ADP" || !t.Is(c+1, "case") {
		return
	}
	n, prep := t.Tokens[c+1].Head, t.Tokens[c+1].Lower
	if n < c || !t.Nominal(n) || t.Tokens[n].Head > n || !t.Is(n, "conj") {
		return
	}
	for m := c - 1; m >= 0; m-- {
		if !t.Nominal(m) || t.below(m, "case") < 0 || t.below(m, "case") > m || t.Tokens[t.below(m, "case")].Lower != prep || !t.Is(m, "obl", "nmod") {
			continue
		}
		if t.Tokens[n].Head == m || t.Within(m, n) {
			return
		}
		t.Tokens[n].Head, t.Tokens[n].Rel = m, "conj"
		return
	}
}

// underCoordinator hangs "to halt" of "agreed to bar X and to halt Y" on "to bar": a conjunction has nothing under it.
func (t *Tree) underCoordinator(v int) {
	c := t.Tokens[v].Head
	if c < 0 || t.Tokens[c].XPOS != "CC" || v < c || t.Tokens[v].XPOS != "VB" || t.below(v, "mark") < 0 {
		return
	}
	for u := c - 1; u >= 0; u-- {
		if t.Tokens[u].XPOS == "VB" && t.below(u, "mark") >= 0 && t.Tokens[t.below(u, "mark")].XPOS == "TO" {
			t.Tokens[v].Head, t.Tokens[v].Rel = u, "conj"
			return
		}
	}
}

// byBehindTime hangs "by X" of "was vetoed the next day by X" on the verb: a day is by nobody.
func (t *Tree) byBehindTime(i int) {
	h, c := t.Tokens[i].Head, t.below(i, "case")
	if h < 0 || h > i || c < 0 || c > i || t.Tokens[c].Lower != "by" || !t.Is(i, "nmod", "obl") || !times[t.Tokens[h].Lemma] && !partsOfDay[t.Tokens[h].Lemma] {
		return
	}
	if v := t.Tokens[h].Head; v >= 0 && v < h && t.below(v, "aux:pass") >= 0 {
		t.Tokens[i].Head, t.Tokens[i].Rel = v, "obl:agent"
	}
}

var partsOfDay = text.Set("morning evening night afternoon midnight noon dawn time")

// peopleTo hangs "to stop" of "warned the Chinese to stop" on the verb: a people's name takes no infinitive.
func (t *Tree) peopleTo(v int) {
	o := t.Tokens[v].Head
	if o < 0 || o > v || t.Tokens[v].XPOS != "VB" || t.below(v, "mark") != v-1 || !t.Is(v, "advcl", "acl") || v != o+2 || t.Mention(o) < 0 || !t.Is(o, "obj", "iobj") {
		return
	}
	if u := t.Tokens[o].Head; u >= 0 && u < o && t.Tokens[u].UPOS == "VERB" {
		t.Tokens[v].Head, t.Tokens[v].Rel = u, "xcomp"
	}
}

// caused reads "X had Y arrested" as "X arrested Y": what one has had done to others is one's own deed.
func (t *Tree) caused() {
	for i := range t.Tokens {
		h := &t.Tokens[i]
		if h.Lemma != "have" || h.UPOS != "VERB" || t.Is(i, "acl") || t.below(i, "nsubj") < 0 && !t.Is(i, "conj") {
			continue
		}
		v := t.causedVerb(i)
		if v < 0 {
			continue
		}
		if s := t.below(v, "nsubj"); s > i && s < v {
			t.Tokens[s].Rel = "obj"
		}
		t.Tokens[v].Head, t.Tokens[v].Rel, t.Tokens[v].XPOS = h.Head, h.Rel, "VBD"
		for k := range t.Tokens {
			if t.Tokens[k].Head == i && k != v {
				t.Tokens[k].Head = v
			}
		}
		h.Head, h.Rel, h.UPOS = v, "aux", "AUX"
	}
}

// causedVerb returns the participle of what somebody has done to the object of "have", -1 if there is none.
func (t *Tree) causedVerb(have int) int {
	for v := have + 2; v < len(t.Tokens) && v < have+14; v++ {
		if x := t.Tokens[v].XPOS; x != "VBN" && x != "VBD" || !causable[t.Tokens[v].Lemma] {
			continue
		}
		if up := t.Tokens[v].Head; up == have && t.Is(v, "xcomp", "ccomp") || up > have && t.Is(v, "acl") && t.Tokens[up].Head == have && t.Is(up, "obj") {
			return v
		}
	}
	return -1
}

// causable are verbs of what those in power have others do.
var causable = text.Set("arrest expel deport execute remove jail detain extradite imprison hang freeze seize confiscate assassinate poison murder withdraw recall evict kidnap abduct intern prosecute indict blacklist")
