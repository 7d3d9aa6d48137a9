package tree

import "entente/schema"

// namesOfThem mends "its units X and Y", where the parser makes the first name an object of the noun, or of the verb.
func (t *Tree) namesOfThem(i int) {
	m := t.Mention(i)
	if m < 0 || !t.Is(i, "obj", "iobj") {
		return
	}
	x := &t.S.Mentions[m]
	if h := t.Tokens[i].Head; h >= 0 && h < i && t.Tokens[h].UPOS == "NOUN" && x.First == h+1 {
		t.Tokens[i].Rel = "appos"
		return
	}
	if k := x.First - 1; k > 0 && t.Tokens[k].XPOS == "NN" && t.Mention(k) < 0 && t.Is(k, "obj", "iobj") && t.Tokens[k].Head == t.Tokens[i].Head && (x.Kind == schema.Person || seats[t.Tokens[k].Lemma]) {
		t.Tokens[i].Head, t.Tokens[i].Rel, t.Tokens[k].Rel = k, "appos", "obj" // "deported the tennis star X"
	}
}
