package relate

// likeOne tells whether "one" stands for a thing of a set that the sentence, or the one before, has named: "relied on a treaty of
// 1935; Libya cited one that it had signed with Britain". The things of a set that are told last are meant.
func (d *document) likeOne(i int, name string, depth int) bool {
	if d.t.Mention(i) >= 0 || d.t.Child(i, "nmod") >= 0 && d.t.Case(d.t.Child(i, "nmod")) == "of" {
		return false // "one of its envoys"
	}
	for k := i - 1; k >= 0; k-- {
		if d.t.Tokens[k].UPOS == "NOUN" && d.t.Tokens[k].Lemma != "one" && d.isOne(k, name, depth-1) {
			return true
		}
	}
	if d.n == 0 {
		return false
	}
	n, found := d.n, false
	d.enter(n - 1)
	for k := range d.t.Tokens {
		found = found || d.t.Tokens[k].UPOS == "NOUN" && d.t.Tokens[k].Lemma != "one" && d.isOne(k, name, 1)
	}
	d.enter(n)
	return found
}
