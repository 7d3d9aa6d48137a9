package tree

import (
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

// business mends what the parser misreads in sentences about firms, their shares, their ships and what they are charged with.
func (t *Tree) business(i int) {
	t.chargedInName(i)
	t.namedWeapon(i)
	t.withAside(i)
	t.partOwned(i)
	t.genitiveOfVerb(i)
	t.ownerIs(i)
	t.pastAnother(i)
	t.soldBy(i)
}

// soldBy reads "the diesel X sold to Y was bad", where the parser takes X for what is sold.
func (t *Tree) soldBy(v int) {
	h := t.Tokens[v].Head
	if !t.Is(v, "acl") || t.Tokens[v].XPOS != "VBN" || h != v-1 || !giving[t.Tokens[v].Lemma] || t.Mention(h) < 0 || t.below(v, "obl:agent") >= 0 {
		return
	}
	m := &t.S.Mentions[t.Mention(h)]
	noun := m.First - 1
	if noun < 1 || m.Kind != schema.Organization && m.Kind != schema.State || m.Use == text.ByDemonym || t.Tokens[noun].UPOS != "NOUN" || t.Tokens[noun].Head != h || !t.Is(noun, "compound") || t.Tokens[noun-1].Lower != "the" {
		return
	}
	if v+1 >= len(t.Tokens) || t.Tokens[v+1].Lower != "to" {
		return
	}
	t.Tokens[noun].Head, t.Tokens[noun].Rel = t.Tokens[h].Head, t.Tokens[h].Rel
	t.rehang(h, noun)
	t.Tokens[h].Head, t.Tokens[h].Rel = v, "nsubj"
	t.Tokens[v].Head, t.Tokens[v].Rel, t.Tokens[v].XPOS = noun, "acl:relcl", "VBD"
	for k := m.First; k <= m.Last; k++ {
		if k != h {
			t.Tokens[k].Head = h
		}
	}
}

// pastAnother hangs "from X" of "imports wheat, and some rice, from X" on the verb, where the parser hangs it on what is thrown in.
func (t *Tree) pastAnother(i int) {
	h := t.Tokens[i].Head
	if h < 2 || !t.Is(i, "nmod") {
		return
	}
	p := t.below(i, "case")
	if p < h || t.Tokens[p-1].Text != "," || !t.Is(h, "conj") {
		return
	}
	c := t.below(h, "cc")
	if c < 2 || c > h || t.Tokens[c-1].Text != "," {
		return
	}
	for up, steps := t.Tokens[h].Head, 0; up >= 0 && steps < 4; up, steps = t.Tokens[up].Head, steps+1 {
		if t.Verbal(up) {
			t.Tokens[i].Head, t.Tokens[i].Rel = up, "obl"
			return
		}
	}
}

// partOwned reads "is 51 percent owned by X": the share says how far it is owned, and is not what the firm is.
func (t *Tree) partOwned(v int) {
	p := t.Tokens[v].Head
	if t.Tokens[v].XPOS != "VBN" || v < 2 || p != v-1 || !t.Is(v, "acl") || !shareOf[t.Tokens[p].Lemma] || v+1 >= len(t.Tokens) || t.Tokens[v+1].Lower != "by" {
		return
	}
	be := t.below(p, "cop")
	if be < 1 || be > p || t.Mention(p) >= 0 {
		return
	}
	s := t.below(p, "nsubj")
	if m := t.Mention(be - 1); s < 0 && m >= 0 {
		s = t.MentionHead(m)
	}
	if s < 0 {
		return
	}
	t.Tokens[v].Head, t.Tokens[v].Rel = t.Tokens[p].Head, t.Tokens[p].Rel
	for k := range t.Tokens {
		if t.Tokens[k].Head == p && (k < be || k > v || t.Is(k, "aux")) {
			t.Tokens[k].Head = v
		}
	}
	t.Tokens[s].Head, t.Tokens[s].Rel = v, "nsubj:pass"
	t.Tokens[be].Head, t.Tokens[be].Rel = v, "aux:pass"
	t.Tokens[p].Head, t.Tokens[p].Rel = v, "obl:npmod"
}

var shareOf = text.Set("percent cent % half")

// genitiveOfVerb hangs the possessor of "Chad's MiGs were bought" on the noun behind it, where the parser hangs it on the verb.
func (t *Tree) genitiveOfVerb(i int) {
	v := t.Tokens[i].Head
	if i > 1 && v == i-2 && t.Is(i, "flat") && t.Tokens[i-1].XPOS == "POS" && t.Mention(i) < 0 { // hung on the possessor as if it were one name
		t.Tokens[i].Head, t.Tokens[i].Rel = t.Tokens[v].Head, t.Tokens[v].Rel
		t.Tokens[v].Head, t.Tokens[v].Rel = i, "nmod:poss"
		return
	}
	if !t.Is(i, "nmod:poss") || v < i+3 || !t.Verbal(v) {
		return
	}
	for k := i + 2; k < v && k < i+6; k++ {
		if t.Tokens[k].Head == v && t.Is(k, "nsubj", "nsubj:pass") && t.Mention(k) < 0 {
			t.Tokens[i].Head = k
			return
		}
	}
}

// ownerIs reads "the owner of the tanker X is Y": X is the tanker's name, and Y what the owner is, where the parser makes X the subject.
func (t *Tree) ownerIs(i int) {
	if i+1 >= len(t.Tokens) || !namedNouns[t.Tokens[i].Lemma] || !t.Is(i, "nmod") || t.Mention(i) >= 0 || t.Mention(i+1) < 0 {
		return
	}
	h, owner := t.MentionHead(t.Mention(i+1)), t.Tokens[i].Head
	y := t.Tokens[h].Head
	if owner < 0 || owner > i || y < h || !t.Is(h, "nsubj") || t.Tokens[y].Head != owner || t.below(y, "cop") < h {
		return
	}
	t.Tokens[y].Head, t.Tokens[y].Rel = t.Tokens[owner].Head, t.Tokens[owner].Rel
	t.Tokens[owner].Head, t.Tokens[owner].Rel = y, "nsubj"
	t.Tokens[h].Head, t.Tokens[h].Rel = i, "appos"
	for k := y + 1; k < len(t.Tokens); k++ {
		if t.Tokens[k].Head == owner {
			t.Tokens[k].Head = y
		}
	}
}

// tradeWords gives words of trade the kind that a tagger misses.
func tradeWords(tokens []text.Token, i int) {
	t := &tokens[i]
	switch {
	case t.Text == "%", t.Lower == "pc" && i > 0 && tokens[i-1].XPOS == "CD", t.Lower == "p.c." || t.Lower == "pct", len(t.Lower) > 2 && digit(t.Lower) && strings.HasSuffix(t.Lower, "pc"):
		t.XPOS, t.UPOS, t.Lemma = "NN", "NOUN", "percent" // "holds 40% of X"
	case (t.Lower == "fertiliser" || t.Lower == "fertilizer") && t.UPOS != "NOUN":
		t.XPOS, t.UPOS, t.Lemma = "NN", "NOUN", t.Lower
	case t.Lower == "burnt" && t.UPOS == "ADJ" && i > 0 && tokens[i-1].UPOS == "NOUN":
		t.XPOS, t.UPOS, t.Lemma = "VBN", "VERB", "burn" // "the gas burnt in X"
	case t.Lower == "holding" && t.UPOS != "NOUN" && i > 1 && i+1 < len(tokens) && tokens[i+1].Lower == "in" && shareOf[tokens[i-1].Lemma]:
		t.XPOS, t.UPOS, t.Lemma = "NN", "NOUN", "holding" // "a 25 per cent holding in X"
	case t.Lower == "trade" && t.UPOS == "NOUN" && i == 2 && i+1 < len(tokens) && tokens[0].Lower == "the" && tokens[1].XPOS == "CD" && tokens[i+1].UPOS == "ADP":
		t.XPOS, t.UPOS, t.Lemma = "VBP", "VERB", "trade" // "The two trade in rice"
	case (t.Lower == "amount" || t.Lower == "amounts") && t.UPOS == "NOUN" && i > 0 && i+2 < len(tokens) && tokens[i+1].Lower == "to" && tokens[i-1].UPOS != "DET" && tokens[i-1].UPOS != "ADJ" && (tokens[i+2].XPOS == "CD" || currency(&tokens[i+2])):
		t.XPOS, t.UPOS, t.Lemma = "VBP", "VERB", "amount" // "its debts to X amount to $200 million"
	case t.UPOS == "VERB" && dealt[t.Lower] && i > 0 && i+1 < len(tokens) && tradedIn[tokens[i-1].Lower] && tokens[i+1].UPOS == "ADP":
		t.XPOS, t.UPOS, t.Lemma = "NNS", "NOUN", t.Lower[:len(t.Lower)-1] // "its arms purchases from X doubled"
	}
}

var (
	dealt    = text.Set("purchases imports exports orders transfers shipments")
	tradedIn = text.Set("arms weapons oil gas grain wheat coal energy electricity food fuel technology steel crude uranium timber")
)
