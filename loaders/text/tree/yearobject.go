package tree

import "entente/loaders/text"

// yearObject takes "the following year" of "joined X the following year" for no object, and X for one.
func (t *Tree) yearObject(i int) {
	v := t.Tokens[i].Head
	if v < 0 || v > i || !t.Is(i, "obj") || !spansOfTime[t.Tokens[i].Lemma] || t.below(i, "det", "amod") < 0 {
		return
	}
	if o := t.below(v, "iobj"); o > v && o < i && !spansOfTime[t.Tokens[o].Lemma] && !granting[t.Tokens[v].Lemma] {
		t.Tokens[i].Rel, t.Tokens[o].Rel = "obl:unmarked", "obj"
	}
}

var spansOfTime = text.Set("year month week day spring summer autumn fall winter morning evening night afternoon decade century")
