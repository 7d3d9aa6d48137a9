package tree

import "entente/loaders/text"

// objects makes an object of a name that stands right behind a verb, without a preposition, and that the parser took for an
// adverb: "granted him asylum and accused Britain of it", "arrested four Libyans".
func (t *Tree) objects() {
	for m := range t.S.Mentions {
		i := t.MentionHead(m)
		if i < 1 || !t.Is(i, "obl", "obl:unmarked") || t.below(i, "case") >= 0 {
			continue
		}
		v := t.Head(i)
		if v < 0 || v > i || t.Tokens[v].UPOS != "VERB" || t.below(v, "aux:pass") >= 0 || t.below(v, "obj", "iobj", "ccomp", "xcomp") >= 0 {
			continue
		}
		first := t.S.Mentions[m].First
		for first-1 > v && (t.Head(first-1) == i || t.Is(first-1, "compound:prt")) {
			first--
		}
		if first == v+1 {
			t.Tokens[i].Rel = "obj"
		}
	}
}

// spent makes an object of the time that somebody spends: "has spent the week in X".
func (t *Tree) spent(i int) {
	v := t.Tokens[i].Head
	if v < 0 || v > i || t.Tokens[v].Lemma != "spend" || !t.Is(i, "obl", "obl:unmarked") || !stretches[t.Tokens[i].Lemma] || t.below(v, "obj") >= 0 || t.below(i, "case") >= 0 {
		return
	}
	t.Tokens[i].Rel = "obj"
}

// stretches are those of time that somebody spends somewhere.
var stretches = text.Set("hour day week month year night weekend afternoon morning evening fortnight minute")
