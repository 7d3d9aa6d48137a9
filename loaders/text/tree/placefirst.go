package tree

import "entente/loaders/text"

// placeFirst reads "on the reef, which X and Y both claim, nothing was settled", "over the shoal, claimed by X, talks broke down": what
// stands between the commas tells of the noun before it, which belongs to the main clause.
func (t *Tree) placeFirst(i int) {
	v := t.Tokens[i].Head
	if i > 6 || i+2 >= len(t.Tokens) || v < i+2 || t.Tokens[i+1].Text != "," || !t.Is(i, "obl", "nsubj") || !t.Nominal(i) || t.Tokens[v].UPOS != "VERB" {
		return
	}
	if c := t.below(i, "case"); c < 0 || c > i || t.Tokens[0].UPOS != "ADP" {
		return
	}
	rel := "acl:relcl"
	if v == i+2 && t.Tokens[v].XPOS == "VBN" && t.Tokens[v+1].UPOS == "ADP" {
		rel = "acl"
	} else if w := t.below(v, "obj", "nsubj"); !frontedWords[t.Tokens[i+2].Lower] || w != i+2 {
		return
	}
	main := t.Tokens[v].Head
	if main < 0 {
		main = t.below(v, "parataxis")
		if main < v || t.below(main, "nsubj", "nsubj:pass") < 0 {
			return
		}
		t.Tokens[main].Head, t.Tokens[main].Rel = -1, "root"
	} else if main < v || !t.Is(v, "obl", "advcl", "nsubj") {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = main, "obl"
	t.Tokens[v].Head, t.Tokens[v].Rel = i, rel
}

var frontedWords = text.Set("which whom who")
