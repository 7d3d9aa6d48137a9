package tree

import "entente/loaders/text"

// held mends what is said of prisoners: "kept X locked up", "whom they have kept imprisoned", "kept X behind bars".
func (t *Tree) held(i int) {
	switch {
	case confined[t.Tokens[i].Lower] && i > 0:
		t.keptConfined(i)
	case cells[t.Tokens[i].Lower]:
		t.keptIn(i)
	}
}

var (
	confined = text.Set("locked imprisoned jailed interned incarcerated detained confined caged")
	cells    = text.Set("bars custody detention captivity prison jail key")
	jailing  = text.Set("keep hold")
)

// keptConfined makes one verb of "kept" and a participle: who is kept is who is confined, by who keeps.
func (t *Tree) keptConfined(i int) {
	k := i - 1
	for k > 0 && k > i-9 && !t.Verbal(k) {
		k--
	}
	if !jailing[t.Tokens[k].Lemma] || !t.Verbal(k) {
		return
	}
	if t.Tokens[i].Head == k { // "kept X locked up"
		t.Tokens[k].Lemma, t.Tokens[i].Rel = "imprison", "xcomp"
		return
	}
	who := t.Tokens[k].Head // "X, whom Y kept locked up": the parser hung "kept" on "whom"
	if who < 0 || who > k || !relativeWords[t.Tokens[who].Lower] || t.Tokens[who].Head != i {
		return
	}
	t.Tokens[k].Head, t.Tokens[k].Rel, t.Tokens[k].Lemma = t.Tokens[i].Head, t.Tokens[i].Rel, "imprison"
	t.Tokens[who].Head, t.Tokens[who].Rel = k, "obj"
	t.Tokens[i].Head, t.Tokens[i].Rel = k, "xcomp"
}

// keptIn hangs "behind bars" of "kept the journalist X behind bars" on the verb.
func (t *Tree) keptIn(i int) {
	c, h := t.below(i, "case"), t.Tokens[i].Head
	if c < 0 || c > i || !Listed("behind,in,under", t.Tokens[c].Lower) || h < 0 || h > i || !t.Is(i, "nmod") || !t.Nominal(h) {
		return
	}
	for v, steps := h, 0; v >= 0 && steps < 4; v, steps = t.Tokens[v].Head, steps+1 {
		if t.Verbal(v) {
			if jailing[t.Tokens[v].Lemma] || t.Tokens[v].Lemma == "put" || t.Tokens[v].Lemma == "throw" {
				t.Tokens[i].Head, t.Tokens[i].Rel = v, "obl"
			}
			return
		}
	}
}

// byWhom hangs "by B" of "an apology offered to A by B" on the participle: a party is by nobody.
func (t *Tree) byWhom(i int) {
	a := t.Tokens[i].Head
	c := t.below(i, "case")
	if a < 0 || a > i || c < a || t.Tokens[c].Lower != "by" || !t.Is(i, "nmod") || t.Mention(a) < 0 && !receivers[t.Tokens[a].Lemma] {
		return
	}
	v := t.Tokens[a].Head
	if v < 0 || v > a || t.Tokens[v].XPOS != "VBN" || !t.Is(a, "obl", "obj") || t.below(v, "obl:agent") >= 0 {
		return
	}
	if b := t.below(a, "case"); b < 0 || Listed("by,of", t.Tokens[b].Lower) {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = v, "obl:agent"
}

// whom makes the verb of "X, whom Y keeps" the head of its clause where the parser made it the relative pronoun.
func (t *Tree) whom(i int) {
	h := t.Tokens[i].Head
	if h < 0 || h > i || !relativeWords[t.Tokens[i].Lower] {
		return
	}
	v := t.below(i, "acl")
	if v < i || !t.Verbal(v) {
		return
	}
	if !t.Is(i, "acl") && !(t.Tokens[i].Lower == "whom" && t.Is(i, "appos", "dep")) {
		return
	}
	t.Tokens[v].Head, t.Tokens[v].Rel = h, "acl:relcl"
	t.Tokens[i].Head, t.Tokens[i].Rel = v, "obj"
	if t.below(v, "nsubj") < 0 {
		t.Tokens[i].Rel = "nsubj"
	}
}

// receivers are what gets something and is by nobody.
var receivers = text.Set("neighbour neighbor country state government nation ally ambassador envoy president minister king side rebel guerrilla militia army kingdom republic regime rival")

// took reads "it took two years for X to recognise Y": X does it.
func (t *Tree) took(i int) {
	if t.Tokens[i].Lemma != "take" || !t.Verbal(i) || t.Tokens[i].XPOS == "VBZ" || t.below(i, "nsubj", "expl") < 0 || t.Tokens[t.below(i, "nsubj", "expl")].Lower != "it" {
		return
	}
	for to := i + 3; to+1 < len(t.Tokens); to++ {
		m := t.Mention(to - 1)
		if t.Tokens[to].Lower != "to" || t.Tokens[to+1].XPOS != "VB" || m < 0 {
			continue
		}
		list := t.MentionHead(m)
		for steps := 0; t.Is(list, "conj") && t.Mention(t.Tokens[list].Head) >= 0 && steps < 9; steps++ {
			list = t.Tokens[list].Head
		}
		c := t.below(list, "case")
		if c < i || t.Tokens[c].Lower != "for" {
			return
		}
		t.Tokens[list].Head, t.Tokens[list].Rel = to+1, "nsubj"
		t.Tokens[to+1].Head, t.Tokens[to+1].Rel = i, "csubj"
		return
	}
}
