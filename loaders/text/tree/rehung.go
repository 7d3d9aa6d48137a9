package tree

import "entente/loaders/text"

// rehung hangs a prepositional phrase on what stands right before it, or above it, where only that makes sense.
func (t *Tree) rehung(i int) {
	t.againstIn(i)
	t.withBeside(i)
	t.byDoing(i)
	t.passiveOff(i)
	t.afterComma(i)
	t.undoing(i)
}

// apposedToMarked takes the apposition of "indicted officers of X, an arm of Y, for raiding Z" for one: what stands before the
// preposition of a gerund is not its subject.
func (t *Tree) apposedToMarked(i int) {
	v, m := t.Tokens[i].Head, -1
	if v > i && t.Is(i, "nsubj") && t.Tokens[v].XPOS == "VBG" && t.Tokens[i].UPOS == "NOUN" {
		m = t.below(v, "mark")
	}
	first := i
	for first > 0 && t.Tokens[first-1].Head == i && t.Tokens[first-1].Text != "," {
		first--
	}
	if m < i || m > v || t.Tokens[m].Lower == "that" || first < 2 || t.Tokens[first-1].Text != "," || t.Mention(first-2) < 0 {
		return
	}
	if x := t.MentionHead(t.Mention(first - 2)); !t.Within(x, i) {
		t.Tokens[i].Head, t.Tokens[i].Rel = x, "appos"
	}
}

// secondSubject takes "the minister" of "the protests of A, the minister, B was elected" for an apposition, where the parser gave the
// verb two subjects: it stands between commas behind a name.
func (t *Tree) secondSubject(i int) {
	v := t.Tokens[i].Head
	if v < i || !t.Is(i, "nsubj") || t.Tokens[i].UPOS == "PRON" || t.Mention(i) >= 0 {
		return
	}
	other := false
	for k := range v {
		other = other || k != i && t.Tokens[k].Head == v && t.Is(k, "nsubj")
	}
	first, end := i, i+1
	for first > 0 && t.Tokens[first-1].Text != "," && t.Within(first-1, i) {
		first--
	}
	for end < v && t.Within(end, i) && t.Tokens[end].Text != "," {
		end++
	}
	if !other || end >= v || t.Tokens[end].Text != "," || first < 2 || t.Tokens[first-1].Text != "," || t.Mention(first-2) < 0 {
		return
	}
	if x := t.MentionHead(t.Mention(first - 2)); !t.Within(x, i) {
		t.Tokens[i].Head, t.Tokens[i].Rel = x, "appos"
	}
}

// relativeRoot makes the main verb of "opened" in "Four decades after they fought, X and Y opened relations", which the parser
// hung on the noun before the comma as a relative clause: its subject stands behind the comma.
func (t *Tree) relativeRoot(v int) {
	if !t.Is(v, "acl:relcl") || !t.finite(v) {
		return
	}
	n, s, r := t.Tokens[v].Head, t.below(v, "nsubj"), t.root(-1)
	if n < 0 || n > v || r < 0 || s < n || s > v || !t.Within(n, r) || t.Tokens[r].UPOS != "NOUN" && t.Tokens[r].UPOS != "PROPN" ||
		t.below(r, "cop", "nsubj") >= 0 || t.S.Title {
		return
	}
	first := s
	for k := s; k > n; k-- {
		if t.Within(k, s) {
			first = k
		}
		if relatives[t.Tokens[k].Lower] || t.Tokens[k].XPOS == "WRB" || t.Tokens[k].XPOS == "WDT" {
			return
		}
	}
	if t.Tokens[first-1].Text != "," || first-1 <= n {
		return
	}
	if n != r {
		t.Tokens[n].Head = v
	}
	t.Tokens[v].Head, t.Tokens[v].Rel = -1, "root"
	t.Tokens[r].Head, t.Tokens[r].Rel = v, "obl:unmarked"
	for k := range t.Tokens {
		if t.Tokens[k].Head == r && (k > v || t.Is(k, "advcl")) {
			t.Tokens[k].Head = v
		}
	}
}

// againstIn hangs "in A" of "launched missiles against camps in A" on the camps: what is hit is there.
func (t *Tree) againstIn(i int) {
	if t.Mention(i) < 0 || !t.Is(i, "obl") {
		return
	}
	c := t.below(i, "case")
	if c < 2 || c > i || t.Tokens[c].Lower != "in" {
		return
	}
	n, v := c-1, t.Tokens[i].Head
	if p := t.below(n, "case"); t.Tokens[n].UPOS == "NOUN" && t.Is(n, "obl", "nmod") && p >= 0 && t.Tokens[p].Lower == "against" && v >= 0 && v < n && t.Within(n, v) {
		t.Tokens[i].Head, t.Tokens[i].Rel = n, "nmod"
	}
}

// withBeside hangs "with A" of "massed troops along its border with A" on the border.
func (t *Tree) withBeside(i int) {
	if !t.Is(i, "obl") {
		return
	}
	c := t.below(i, "case")
	if c < 2 || c > i || t.Tokens[c].Lower != "with" || !mutual[t.Tokens[c-1].Lemma] {
		return
	}
	if n := c - 1; t.Tokens[n].UPOS == "NOUN" && t.Is(n, "obl", "nmod") && t.below(n, "case") >= 0 && t.Tokens[i].Head >= 0 && t.Tokens[i].Head < n && t.Within(n, t.Tokens[i].Head) {
		t.Tokens[i].Head, t.Tokens[i].Rel = n, "nmod"
	}
}

// mutual are nouns of what one has with another.
var mutual = text.Set("border frontier boundary treaty pact agreement accord relation tie talk negotiation war conflict alliance dispute contract deal cooperation link bargaining")

// byDoing reads "might answer by [opening talks]": behind "by" an active verb has no agent, but a deed.
func (t *Tree) byDoing(g int) {
	n, p := t.Tokens[g].Head, g-1
	if g < 2 || n != g+1 || t.Tokens[g].XPOS != "VBG" || !t.Is(g, "amod", "compound") || t.Tokens[p].Lower != "by" || t.Tokens[p].Head != n || t.Tokens[n].XPOS != "NNS" || !t.Is(n, "obl") {
		return
	}
	v := t.Tokens[n].Head
	if v < 0 || v >= p || !t.Verbal(v) || t.Is(n, "obl:agent") || t.below(v, "aux:pass", "nsubj:pass") >= 0 || t.Tokens[v].XPOS == "VBN" && t.below(v, "aux") < 0 ||
		adjectival[t.Tokens[g].Lower] || assaults[t.Tokens[n].Lemma] {
		return
	}
	t.releaseVerb(g, p)
	t.Tokens[g].Rel = "advcl"
	t.Tokens[p].Head, t.Tokens[p].Rel, t.Tokens[p].UPOS = g, "mark", "SCONJ"
}

// passiveOff reads "were arrested off islets": what is done to somebody has no second object, and the small word is a preposition.
func (t *Tree) passiveOff(o int) {
	v, p := t.Tokens[o].Head, o-1
	if v < 0 || v > o || !t.Is(o, "obj") || t.below(v, "aux:pass") < 0 || giving[t.Tokens[v].Lemma] {
		return
	}
	for p > v && t.Tokens[p].Head == o {
		p--
	}
	if p == v+1 && t.Tokens[p].Head == v && t.Is(p, "compound:prt") {
		t.Tokens[o].Rel = "obl"
		t.Tokens[p].Head, t.Tokens[p].Rel, t.Tokens[p].UPOS = o, "case", "ADP"
	}
}

// afterComma hangs ", after talks with A" of "would scrap the arms it was trying to buy, after talks with A" on the clause above: a comma
// closes the relative one.
func (t *Tree) afterComma(i int) {
	if !t.Is(i, "obl") {
		return
	}
	c := t.below(i, "case")
	if c < 2 || c > i || t.Tokens[c].Lower != "after" || t.Tokens[c-1].Text != "," {
		return
	}
	v := t.Tokens[i].Head
	for v >= 0 && t.Is(v, "xcomp", "conj") && t.Verbal(v) {
		v = t.Tokens[v].Head
	}
	if v < 0 || !t.Is(v, "acl") || !t.finite(v) || t.comma(v, c-1) {
		return
	}
	for v >= 0 && !(t.Verbal(v) && !t.Is(v, "acl")) {
		v = t.Tokens[v].Head
	}
	if v >= 0 && v < c {
		t.Tokens[i].Head = v
	}
}
