package tree

import "entente/loaders/text"

// relativeDeed tells a participle that is the past tense of a relative clause whose subject stands before it: "X, which the Council of Ministers
// accused of lying,": between "which" and it stand only the words of one name or noun, and behind it no other verb of the clause.
func relativeDeed(tokens []text.Token, i int) bool {
	if tokens[i].XPOS != "VBN" || tokens[i].UPOS != "VERB" || i < 3 || !nominal(&tokens[i-1]) || i+1 >= len(tokens) {
		return false
	}
	k := i - 1
	for ; k > 0 && k > i-10; k-- {
		t := &tokens[k]
		if t.Lower == "which" || t.Lower == "whom" || t.Lower == "who" {
			break
		}
		if !nominal(t) && t.UPOS != "ADJ" && t.UPOS != "DET" && t.XPOS != "POS" && t.Lower != "of" && t.Lower != "and" && t.Lower != "for" && t.Text != "-" {
			return false
		}
	}
	if w := tokens[k].Lower; k < 2 || w != "which" && w != "whom" && w != "who" || k == i-1 || tokens[k-1].Text != "," {
		return false
	}
	for j := i + 1; j < len(tokens) && j < i+14; j++ {
		switch t := &tokens[j]; {
		case t.Text == ",":
			return true
		case t.XPOS == "VBD" || t.XPOS == "VBZ" || t.XPOS == "VBP" || t.XPOS == "MD" || t.UPOS == "AUX" || t.Text == "." || t.Text == ";":
			return false
		}
	}
	return false
}
