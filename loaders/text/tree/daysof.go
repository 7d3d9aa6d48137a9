package tree

import "entente/loaders/text"

// daysOf reads "Tuesday's American invasion of X", "last year's raid by Y": a day owns no deed, and who does it is told
// beside the day.
func (t *Tree) daysOf(i int) {
	if !t.Is(i, "nmod:poss") || t.Mention(i) >= 0 || !dayWords[t.Tokens[i].Lower] && !dayWords[t.Tokens[i].Lemma] {
		return
	}
	if h := t.Tokens[i].Head; h > i && t.Mention(h) < 0 {
		t.Tokens[i].Rel = "nmod:tmod"
	}
}

var dayWords = text.Set("monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday tomorrow tonight day night morning evening afternoon week weekend month year decade century spring summer autumn winter")
