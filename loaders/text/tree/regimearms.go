package tree

import "entente/loaders/text"

// regimeArms parts who gets from what is given in "has sent the regime arms", "lent the government money", where the parser makes one phrase
// of both. The token is who gets it.
func (t *Tree) regimeArms(i int) {
	h := t.Tokens[i].Head
	if i < 2 || h != i+1 || !t.Is(i, "compound") || !takers[t.Tokens[i].Lower] || t.Tokens[i-1].Lower != "the" || !t.Is(h, "obj") {
		return
	}
	v := t.Tokens[h].Head
	if v != i-2 || !t.Verbal(v) || !giving[t.Tokens[v].Lemma] || !wares[t.Tokens[h].Lemma] {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = v, "iobj"
	t.Tokens[i-1].Head = i
}

var (
	takers = text.Set("regime government junta country island kingdom republic rebels company bank group party movement army")
	wares  = text.Set("arm arms weapon money cash aid food fuel oil gas grain wheat ammunition tank jet missile loan credit fund funds")
)

// whoBehindTitle hangs the clause of "X, Secretary-General of Y, who has tried" on the title's first word, where the parser hangs it on a
// later one. The token is the verb of the clause.
func (t *Tree) whoBehindTitle(v int) {
	h := t.Tokens[v].Head
	if !t.Is(v, "acl:relcl") || h < 1 || h > v || !t.Is(h, "flat") {
		return
	}
	for steps := 0; steps < 8 && t.Is(h, "flat") && t.Tokens[h].Head >= 0; steps++ {
		h = t.Tokens[h].Head
	}
	t.Tokens[v].Head = h
}
