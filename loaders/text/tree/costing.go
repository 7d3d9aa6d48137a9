package tree

import "entente/loaders/text"

// costing reads "most of the $2 billion X dam", "its $9 million Y project": the thing is what is spoken of, the sum says what it costs.
func (t *Tree) costing(i int) {
	d := t.Tokens[i].Head
	if d < 1 || d > i || !t.Is(i, "appos", "nmod:unmarked", "flat", "dep", "obj") || !currencies[t.Tokens[d].Text] || t.Tokens[d-1].UPOS != "DET" && t.Tokens[d-1].XPOS != "PRP$" {
		return
	}
	for k := d + 1; k < i; k++ {
		if t.Tokens[k].UPOS != "NUM" && t.Tokens[k].Text != "-" && t.Tokens[k].UPOS != "PROPN" && t.Tokens[k].UPOS != "NOUN" && t.Tokens[k].UPOS != "ADJ" {
			return
		}
	}
	up, rel := t.Tokens[d].Head, t.Tokens[d].Rel
	for k := range t.Tokens {
		if t.Tokens[k].Head == d && k != i && t.Tokens[k].UPOS != "NUM" {
			t.Tokens[k].Head = i
		}
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = up, rel
	t.Tokens[d].Head, t.Tokens[d].Rel = i, "compound"
}

var currencies = text.Set("$ £ € US$")

// heldHostage tags ", held hostage in Y by Z," behind a name as a participle, where another verb follows.
func heldHostage(tokens []text.Token, i int) {
	t := &tokens[i]
	if i < 2 || i+3 >= len(tokens) || tokens[i-1].Text != "," || !captiveWords[tokens[i+1].Lower] || t.Lower != "held" && t.Lower != "taken" && t.Lower != "kept" || !nominal(&tokens[i-2]) || lastVerb(tokens, i) {
		return
	}
	t.XPOS, t.UPOS = "VBN", "VERB"
	tokens[i+1].XPOS, tokens[i+1].UPOS = "RB", "ADV"
}

var captiveWords = text.Set("hostage captive prisoner")
