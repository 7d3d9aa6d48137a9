package tree

// didSo reads "X did so in June": where the parser makes the name the head of its verb, the verb is the head and the name its subject.
func (t *Tree) didSo(i int) {
	if t.Tokens[i].Lemma != "do" || i == 0 || i+1 >= len(t.Tokens) || t.Tokens[i+1].Lower != "so" {
		return
	}
	k := i - 1
	for k > 0 && (t.Tokens[k].UPOS == "AUX" || t.Tokens[k].UPOS == "ADV") {
		k--
	}
	if t.Mention(k) < 0 {
		return
	}
	h := t.MentionHead(t.Mention(k))
	if t.Tokens[i].Head != h || !t.Is(i, "parataxis", "list", "dep", "acl", "conj") || t.below(i, "nsubj") >= 0 {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel, t.Tokens[i].UPOS = t.Tokens[h].Head, t.Tokens[h].Rel, "VERB"
	for j := range t.Tokens {
		if t.Tokens[j].Head == h && j > k && j != i {
			t.Tokens[j].Head = i
		}
	}
	t.Tokens[h].Head, t.Tokens[h].Rel = i, "nsubj"
}
