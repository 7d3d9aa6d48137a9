package tree

// lostVerb finds the main verb of "analysis of the malware used against X revealed links to Y", which the parser took for a participle before
// the noun behind it: no such one stands right behind a noun that is not of its own phrase.
func (t *Tree) lostVerb(i int) {
	h := t.Tokens[i].Head
	if i < 1 || i < 3 && t.mention[i-1] < 0 || h <= i || t.Tokens[i].XPOS != "VBN" || !t.Is(i, "amod") || !t.Nominal(i-1) && t.mention[i-1] < 0 || t.Tokens[i-1].Head == h || t.Tokens[h].XPOS != "NNS" {
		return
	}
	r := t.Tokens[h].Head
	for steps := 0; r >= 0 && t.Tokens[r].Head >= 0 && steps < len(t.Tokens); steps++ {
		r = t.Tokens[r].Head
	}
	if r < 0 || r >= i || t.Tokens[r].UPOS != "NOUN" && t.Tokens[r].UPOS != "PROPN" || t.below(r, "cop") >= 0 {
		return
	}
	for k := range i { // the noun opens the sentence and has no verb
		if finiteTag(&t.Tokens[k]) {
			return
		}
	}
	t.Tokens[i].XPOS, t.Tokens[i].Head, t.Tokens[i].Rel = "VBD", -1, "root"
	for k := range t.Tokens {
		if t.Tokens[k].Head == r && k > i || k > i && t.Tokens[k].Head >= 0 && t.Tokens[k].Head < i && k != h {
			t.Tokens[k].Head = i
		}
	}
	t.Tokens[r].Head, t.Tokens[r].Rel = i, "nsubj"
	t.Tokens[h].Head, t.Tokens[h].Rel = i, "obj"
}
