package tree

import "entente/loaders/text"

// hoursLater parts the name from the time in "was granted asylum by X hours earlier", "signed it with X weeks later", where the parser makes
// one phrase of both. The token is the name's head.
func (t *Tree) hoursLater(i int) {
	h := i + 1
	if h+1 >= len(t.Tokens) || t.Mention(i) < 0 || t.Tokens[i].Head != h || !t.Is(i, "compound", "amod", "nmod") || !lapses[t.Tokens[h].Lemma] || t.Tokens[h].XPOS != "NNS" || !relativeTimes[t.Tokens[h+1].Lower] {
		return
	}
	up, rel := t.Tokens[h].Head, t.Tokens[h].Rel
	if up < 0 {
		return
	}
	for k := range t.Tokens {
		if t.Tokens[k].Head == h && k < i {
			t.Tokens[k].Head = i
		}
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = up, rel
	t.Tokens[h].Head, t.Tokens[h].Rel = t.clauseOver(up), "obl:unmarked"
}

// clauseOver returns the verb over a word, or the word itself.
func (t *Tree) clauseOver(i int) int {
	for k, steps := i, 0; k >= 0 && steps < 12; k, steps = t.Tokens[k].Head, steps+1 {
		if t.Tokens[k].UPOS == "VERB" {
			return k
		}
	}
	return i
}

var relativeTimes = text.Set("earlier later before after ago")
