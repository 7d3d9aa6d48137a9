package tree

// underPreposition mends a relative pronoun behind a preposition that the parser made subject or object of its clause:
// "the Council, before which its envoy accuses X". "Half of which" is left alone.
func (t *Tree) underPreposition(i int) {
	w := &t.Tokens[i]
	if i < 2 || w.Lower != "which" && w.Lower != "whom" || !t.Is(i, "nsubj", "obj", "iobj") || w.Head < 0 || !t.Verbal(w.Head) {
		return
	}
	p := &t.Tokens[i-1]
	if p.UPOS != "ADP" && p.XPOS != "IN" || p.Lower == "of" || p.Lower == "by" || p.Lower == "that" {
		return
	}
	w.Rel = "obl"
	p.Head, p.Rel = i, "case"
}
