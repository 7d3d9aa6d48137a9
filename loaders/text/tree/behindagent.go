package tree

// behindAgent frees the main verb of "the plant razed by X's missiles made drugs", which the parser takes for a participle
// that modifies the agent before it.
func (t *Tree) behindAgent(v int) {
	a := t.Tokens[v].Head
	if t.Tokens[v].XPOS != "VBD" || !t.Is(v, "acl") || a < 0 || a > v || !t.Is(a, "obl:agent") || t.below(v, "nsubj", "mark") >= 0 {
		return
	}
	p := t.Tokens[a].Head
	if p < 0 || p > a || t.Tokens[p].XPOS != "VBN" || t.below(p, "aux:pass", "aux", "cop") >= 0 {
		return
	}
	noun := t.Tokens[p].Head
	if s := t.below(p, "nsubj", "nsubj:pass"); t.Is(p, "root") && s >= 0 && s < p {
		noun = s
	} else if !t.Is(p, "acl") || noun < 0 || noun > p || !t.Is(noun, "root") {
		return
	}
	top := p
	if t.Is(noun, "root") {
		top = noun
	}
	t.Tokens[v].Head, t.Tokens[v].Rel = -1, "root"
	for k := range t.Tokens {
		if h := t.Tokens[k].Head; h == top && k > v {
			t.Tokens[k].Head = v
		}
	}
	t.Tokens[noun].Head, t.Tokens[noun].Rel = v, "nsubj"
	t.Tokens[p].Head, t.Tokens[p].Rel = noun, "acl"
}
