package tree

// namesOfThem mends "its units X and Y", where the parser makes the first name an object of the noun.
func (t *Tree) namesOfThem(i int) {
	m := t.Mention(i)
	if m < 0 || !t.Is(i, "obj", "iobj") {
		return
	}
	if h := t.Tokens[i].Head; h >= 0 && h < i && t.Tokens[h].UPOS == "NOUN" && t.S.Mentions[m].First == h+1 {
		t.Tokens[i].Rel = "appos"
	}
}
