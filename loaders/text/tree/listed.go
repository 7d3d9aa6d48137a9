package tree

import "entente/loaders/text"

// occupiedLand reads "an embargo on A and occupied B": what is told of A holds of B, and nobody has occupied it here.
func (t *Tree) occupiedLand(i int) {
	if t.Tokens[i].Lower != "occupied" || !t.Is(i, "conj") || i < 3 || i+1 >= len(t.Tokens) || t.Tokens[i-1].Lower != "and" || t.Mention(i-2) < 0 || t.Mention(i+1) < 0 {
		return
	}
	a, b := t.MentionHead(t.Mention(i-2)), t.MentionHead(t.Mention(i+1))
	if up := t.Tokens[a].Head; !t.Is(a, "nmod") || up < 0 || t.Tokens[up].UPOS != "NOUN" || t.Tokens[b].Head != i || !t.Is(b, "obj") {
		return
	}
	t.Tokens[b].Head, t.Tokens[b].Rel = a, "conj"
	t.Tokens[i].Head, t.Tokens[i].Rel, t.Tokens[i].UPOS, t.Tokens[i].XPOS = b, "amod", "ADJ", "JJ"
	t.Tokens[i-1].Head, t.Tokens[i-1].Rel = b, "cc"
	for k := i + 1; k < len(t.Tokens); k++ {
		if t.Tokens[k].Head == i {
			t.Tokens[k].Head = b
		}
	}
}

// governmentAnd reads "between A's government and rebel groups": the government is one of two, and no part of the other's name.
func (t *Tree) governmentAnd(i int) {
	h := t.Tokens[i].Head
	if h < i+2 || !governing[t.Tokens[i].Lemma] || !t.Is(i, "compound") || t.Tokens[i+1].Lower != "and" || t.Tokens[h].UPOS != "NOUN" || t.Tokens[h].XPOS != "NNS" {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = t.Tokens[h].Head, t.Tokens[h].Rel
	if c := t.below(h, "case"); c >= 0 && c < i && t.Tokens[c].XPOS != "POS" && t.Is(i, "obj") {
		t.Tokens[i].Rel = "obl"
	}
	t.Tokens[h].Head, t.Tokens[h].Rel = i, "conj"
	t.Tokens[i+1].Head, t.Tokens[i+1].Rel = h, "cc"
	for k := range t.Tokens {
		switch {
		case k < i && t.Tokens[k].Head == h:
			t.Tokens[k].Head = i
		case k > i+1 && t.Tokens[k].Head == i && k < h:
			t.Tokens[k].Head, t.Tokens[k].Rel = h, "compound"
		}
	}
}

var governing = text.Set("government army regime junta military authority")

// byName reads "a deal brokered by the A and B to do it", where the parser took "by" for an adverb: who did it is the name behind it.
func (t *Tree) byName(i int) {
	v, n := i-1, i+1
	if v < 0 || t.Tokens[i].Lower != "by" || t.Is(i, "case") || t.Tokens[i].Head != v || t.Tokens[v].XPOS != "VBN" || t.below(v, "obl:agent") >= 0 {
		return
	}
	if n < len(t.Tokens) && t.Tokens[n].UPOS == "DET" {
		n++
	}
	if n >= len(t.Tokens) || t.Mention(n) < 0 {
		return
	}
	h := t.MentionHead(t.Mention(n))
	if t.Within(v, h) {
		return
	}
	for k := range t.Tokens {
		if up := t.Tokens[k].Head; k != h && k > i && (up == i || up == i+1 && i+1 < n) {
			t.Tokens[k].Head = v
		}
	}
	t.Tokens[h].Head, t.Tokens[h].Rel = v, "obl:agent"
	t.Tokens[i].Head, t.Tokens[i].Rel = h, "case"
	if n > i+1 {
		t.Tokens[i+1].Head, t.Tokens[i+1].Rel = h, "det"
	}
}

// behindToday reads "is designating today the A": a name with its article behind a word for the day is the verb's object.
func (t *Tree) behindToday(i int) {
	day := t.Tokens[i].Head
	if day < 0 || day > i || !t.Is(i, "nmod") || t.Mention(i) < 0 || !today[t.Tokens[day].Lower] || t.below(i, "case") >= 0 {
		return
	}
	v := t.Tokens[day].Head
	if v < 0 || v > day || !t.Verbal(v) || t.below(v, "obj", "ccomp") >= 0 {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = v, "obj"
}

var today = text.Set("today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday")

// bothOf makes a participle of the verb of "A and B, both based in X": it says more of the list.
func (t *Tree) bothOf(i int) {
	if w := t.Tokens[i].Lower; w != "both" && w != "all" && w != "each" || i < 2 || i+2 >= len(t.Tokens) || t.Tokens[i-1].Text != "," || t.Mention(i-2) < 0 {
		return
	}
	v := &t.Tokens[i+1]
	if v.UPOS != "VERB" || v.XPOS != "VBD" && v.XPOS != "VBN" || t.Tokens[i+2].UPOS != "ADP" || v.Head < 0 {
		return
	}
	list := t.FirstConjunct(t.MentionHead(t.Mention(i - 2)))
	if t.Within(list, i+1) {
		return
	}
	v.XPOS, v.Head, v.Rel = "VBN", list, "acl"
	t.Tokens[i].Head, t.Tokens[i].Rel = i+1, "nsubj:pass"
}
