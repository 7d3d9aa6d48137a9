package tree

// headsList tells of "the leaders of A, B and C met" that B opens no clause: a plural noun stands over the first of the names, nothing
// has been told before, and the verb stands right behind the names.
func (t *Tree) headsList(first, later int) bool {
	o := t.Tokens[first].Head
	if o < 0 || o > first || t.Mention(o) >= 0 || t.Tokens[o].XPOS != "NNS" || !t.Is(first, "nmod") || t.Tokens[0].UPOS == "ADP" || t.Tokens[0].XPOS == "VBG" || t.Tokens[0].UPOS == "SCONJ" {
		return false
	}
	if c := t.below(first, "case"); c < 0 || c < o || t.Tokens[c].Lower != "of" && t.Tokens[c].Lower != "from" {
		return false
	}
	v := t.Tokens[later].Head
	if v < later {
		return false
	}
	for i := range later {
		if finiteTag(&t.Tokens[i]) {
			return false
		}
	}
	for i := v - 1; i > later; i-- { // up to the last of the names
		if t.Mention(i) >= 0 {
			return true
		}
		if t.Tokens[i].UPOS != "AUX" && t.Tokens[i].UPOS != "ADV" && t.Tokens[i].UPOS != "PART" {
			return false
		}
	}
	return false
}

// listHead makes that noun the subject.
func (t *Tree) listHead(first int, run []int) {
	for _, m := range run {
		h := t.MentionHead(m)
		if !t.Is(h, "nsubj") || !t.headsList(first, h) {
			continue
		}
		o, v := t.Tokens[first].Head, t.Tokens[h].Head
		if t.Tokens[v].Head == o {
			t.Tokens[v].Head, t.Tokens[v].Rel = t.Tokens[o].Head, t.Tokens[o].Rel
		}
		t.Tokens[o].Head, t.Tokens[o].Rel = v, t.Tokens[h].Rel
		return
	}
}
