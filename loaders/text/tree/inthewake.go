package tree

// inTheWake makes a participle of "followed" in "X left, followed within days by Y", and hangs the name behind "by" on it.
func (t *Tree) inTheWake(v int) {
	if t.Tokens[v].Lower != "followed" || v < 2 || t.Tokens[v-1].Text != "," || t.below(v, "nsubj", "aux", "aux:pass", "obj") >= 0 {
		return
	}
	for i := v + 1; i+1 < len(t.Tokens) && i < v+7; i++ {
		if t.Tokens[i].UPOS == "VERB" || t.Tokens[i].Text == "," {
			return
		}
		m := t.Mention(i + 1)
		if t.Tokens[i].Lower != "by" || m < 0 {
			continue
		}
		a := t.MentionHead(m)
		t.Tokens[v].XPOS = "VBN"
		if !t.Is(v, "acl", "advcl", "root") {
			t.Tokens[v].Rel = "advcl"
		}
		t.Tokens[a].Head, t.Tokens[a].Rel = v, "obl:agent"
		return
	}
}
