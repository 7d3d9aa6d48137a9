package tree

// genitives reads "Peru's army and Ecuador's clashed": a possessor without its noun stands for what the noun before is of another.
func (t *Tree) genitives() {
	for p := 4; p+1 < len(t.Tokens); p++ {
		if t.Tokens[p].XPOS != "POS" || t.Tokens[p+1].UPOS != "VERB" && t.Tokens[p+1].UPOS != "AUX" {
			continue
		}
		m := t.Mention(p - 1)
		if m < 0 {
			continue
		}
		h, and := t.MentionHead(m), t.S.Mentions[m].First-1
		if and < 1 || t.Tokens[and].Lower != "and" || t.Tokens[and-1].UPOS != "NOUN" {
			continue
		}
		t.Tokens[h].Head, t.Tokens[h].Rel = and-1, "conj"
		t.Tokens[and].Head, t.Tokens[and].Rel = h, "cc"
		t.pastBehind(and-1, h, p+1)
	}
}

// pastBehind makes the verb right behind such a subject the past of its clause.
func (t *Tree) pastBehind(noun, second, v int) {
	if t.Tokens[v].UPOS != "VERB" || t.Tokens[v].XPOS != "VBN" || t.below(v, "aux", "aux:pass") >= 0 {
		return
	}
	t.Tokens[v].XPOS = "VBD"
	if t.Is(v, "acl") && (t.Head(v) == second || t.Head(v) == noun) {
		t.Tokens[v].Head, t.Tokens[v].Rel = t.Tokens[noun].Head, t.Tokens[noun].Rel
		t.Tokens[noun].Head = v
	}
	t.Tokens[noun].Rel = "nsubj"
}
