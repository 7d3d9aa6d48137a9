package tree

import "entente/schema"

// guest sets a name behind a comma beside the noun that it names: "told his guest, President X, that", "met her host, Y".
func (t *Tree) guest(i int) {
	m := t.Mention(i)
	if m < 0 || t.S.Mentions[m].Kind != schema.Person || !t.Is(i, "obl", "obl:unmarked", "dep") || t.below(i, "case") >= 0 {
		return
	}
	first := t.S.Mentions[m].First
	for first > 0 && (t.Tokens[first-1].Head == i && t.Is(first-1, "nmod:desc", "amod", "compound") || t.Tokens[first-1].Head == first && t.Tokens[first-1].UPOS != "PUNCT") {
		first--
	}
	if first < 2 || t.Tokens[first-1].Text != "," {
		return
	}
	o := first - 2
	if t.Tokens[o].UPOS == "NOUN" && t.Tokens[o].Head == t.Tokens[i].Head && t.Is(o, "iobj", "obj") && bearing[t.Tokens[o].Lemma] || hosting[t.Tokens[o].Lemma] && t.Tokens[o].Head == t.Tokens[i].Head {
		t.Tokens[i].Head, t.Tokens[i].Rel = o, "appos"
	}
}

// hosting are who meet without their offices.
var hosting = map[string]bool{"guest": true, "host": true, "counterpart": true, "visitor": true, "colleague": true, "opposite": true, "rival": true, "ally": true}
