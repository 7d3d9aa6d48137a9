package tree

// absolutes reads ", X having turned the offer down": a clause of its own beside the main one, with a subject
// before "having" that the parser may have tied to the name before the comma, and not part of an infinitive.
func (t *Tree) absolutes() {
	for i := 3; i+1 < len(t.Tokens); i++ {
		if t.Tokens[i].Lower != "having" || !t.Is(i, "aux") || !t.Nominal(i-1) {
			continue
		}
		v, s := t.Tokens[i].Head, i-1
		if m := t.Mention(s); m >= 0 {
			s = t.MentionHead(m)
		}
		first := t.atArticle(i - 1)
		if first < 2 || t.Tokens[first-1].Text != "," || v < i {
			continue
		}
		main := t.root(v)
		if main < 0 || t.Within(main, v) {
			continue
		}
		t.Tokens[s].Head, t.Tokens[s].Rel = v, "nsubj"
		t.Tokens[v].Head, t.Tokens[v].Rel = main, "advcl"
	}
}
