package tree

import "entente/schema"

// gapped reads "A was sanctioned in 2006 and B three years later", "X expelled A in May and B in June": what
// stands between "and" and the second time shares the verb, as a further subject of a passive and
// object of an active verb.
func (t *Tree) gapped(i int) {
	if t.Tokens[i].Lower != "and" || i == 0 || !t.timeEnds(i-1) {
		return
	}
	b := i + 1
	if b < len(t.Tokens) && t.Tokens[b].UPOS == "DET" {
		b++
	}
	if b >= len(t.Tokens) || t.Mention(b) < 0 || t.S.Mentions[t.Mention(b)].First != b {
		return
	}
	m := &t.S.Mentions[t.Mention(b)]
	next := m.Last + 1
	if next < len(t.Tokens) && reflexive[t.Tokens[next].Lower] {
		next++
	}
	if !t.timeBegins(next) {
		return
	}
	v := i - 1
	for v >= 0 && !(t.Tokens[v].UPOS == "VERB" && !t.Is(v, "acl", "amod")) {
		v--
	}
	if v < 0 {
		return
	}
	with := t.below(v, "obj")
	if t.below(v, "nsubj:pass", "aux:pass") >= 0 {
		with = t.below(v, "nsubj")
	}
	h := t.MentionHead(t.Mention(b))
	if s := t.below(v, "nsubj"); s >= 0 && s != with && t.S.Mentions[t.Mention(b)].Kind == schema.State && t.Mention(s) >= 0 && t.S.Mentions[t.Mention(s)].Kind == schema.State {
		return // "A recognised B in May and C in June" may be either
	}
	if with < 0 || with > i || t.Within(with, h) || with == h {
		return
	}
	t.Tokens[h].Head, t.Tokens[h].Rel = with, "conj"
	t.Tokens[i].Head, t.Tokens[i].Rel = h, "cc"
}

// gappedGift mends "A sent a brigade to B and C a company": where a parser gives the verb both as objects.
func (t *Tree) gappedGift(o int) {
	v := t.Tokens[o].Head
	if v < 0 || t.Tokens[o].Rel != "obj" || t.Tokens[o].UPOS != "NOUN" || t.Mention(o) >= 0 {
		return
	}
	k := t.below(v, "iobj", "obj")
	if k < v || k > o || t.Mention(k) >= 0 || t.Tokens[k].UPOS != "NOUN" {
		return
	}
	for i := k + 1; i+1 < o; i++ {
		if b := i + 1; t.Tokens[i].Lower == "and" && t.Mention(b) >= 0 && t.S.Mentions[t.Mention(b)].First == b {
			h := t.MentionHead(t.Mention(b))
			t.Tokens[k].Rel = "obj"
			t.Tokens[h].Head, t.Tokens[h].Rel = v, "dep"
			t.Tokens[o].Head, t.Tokens[o].Rel = h, "dep"
			return
		}
	}
}

// gappedSum mends "A lent B a million and C another two": C is not one of those to whom A lends. The token is "another".
func (t *Tree) gappedSum(i int) {
	if w := t.Tokens[i].Lower; w != "another" && w != "further" && w != "additional" || i < 3 {
		return
	}
	b := i - 1
	if t.Tokens[b].Lower == "a" || t.Tokens[b].Lower == "an" {
		b--
	}
	if t.Mention(b) < 0 {
		return
	}
	first := t.S.Mentions[t.Mention(b)].First
	if first > 0 && t.Tokens[first-1].UPOS == "DET" {
		first--
	}
	if h := t.MentionHead(t.Mention(b)); first > 1 && t.Tokens[first-1].UPOS == "CCONJ" && t.Is(h, "conj", "obj", "iobj", "obl", "nmod") {
		t.Tokens[h].Rel = "dep"
	}
}

// timeEnds tells whether a time that is told ends at a token.
func (t *Tree) timeEnds(i int) bool {
	for _, x := range t.S.Dates {
		if x.Last == i {
			return true
		}
	}
	w := t.Tokens[i].Lower
	return w == "later" || w == "earlier" || w == "before" || w == "ago"
}

// timeBegins tells whether a time ends the clause from a token on: "in June.", "three years later".
func (t *Tree) timeBegins(i int) bool {
	for k := i; k < len(t.Tokens) && k < i+5; k++ {
		if t.timeEnds(k) {
			return k+1 >= len(t.Tokens) || t.Tokens[k+1].UPOS == "PUNCT" || t.Tokens[k+1].UPOS == "CCONJ"
		}
		if t.Tokens[k].UPOS == "VERB" || t.Tokens[k].UPOS == "AUX" || t.Mention(k) >= 0 {
			return false
		}
	}
	return false
}
