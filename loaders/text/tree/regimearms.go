package tree

import "entente/loaders/text"

// regimeArms parts who gets from what is given in "has sent the regime arms", "sold its neighbour tanks", where the parser makes one phrase
// of both. The token is who gets it.
func (t *Tree) regimeArms(i int) {
	h := t.Tokens[i].Head
	if i < 2 || h != i+1 || !t.Is(i, "compound") || t.Mention(i) >= 0 || !t.Is(h, "obj") {
		return
	}
	v := t.Tokens[h].Head
	if v < i-4 || v >= i-1 || !t.Verbal(v) || !giving[t.Tokens[v].Lemma] || t.below(v, "iobj") >= 0 {
		return
	}
	fellow := fellowStates[t.Tokens[i].Lemma] || t.Tokens[i].XPOS == "NNS" && warring[t.Tokens[i].Lemma]
	if !(takers[t.Tokens[i].Lower] && wares[t.Tokens[h].Lemma] || fellow && (t.Tokens[h].XPOS != "NN" || wares[t.Tokens[h].Lemma])) {
		return
	}
	if d := &t.Tokens[v+1]; d.Lower != "the" && d.XPOS != "PRP$" {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = v, "iobj"
	for k := v + 1; k < i; k++ {
		if t.Tokens[k].Head == h {
			t.Tokens[k].Head = i
		}
	}
}

// rebelsArms reads "sold the rebels arms", where the parser takes the arms for no object.
func (t *Tree) rebelsArms(v, i int) {
	o := i + 1
	if t.Tokens[i].XPOS != "NNS" || !warring[t.Tokens[i].Lemma] || t.Tokens[i].Head != v || !t.Is(i, "obj") || t.Tokens[o].Head != v || !t.Is(o, "obl", "dep", "xcomp") || !wares[t.Tokens[o].Lemma] || t.Tokens[o].UPOS != "NOUN" {
		return
	}
	t.Tokens[i].Rel, t.Tokens[o].Rel = "iobj", "obj"
}

var (
	takers       = text.Set("regime government junta country island kingdom republic rebels company bank group party movement army state nation militia firm mainland newcomer")
	wares        = text.Set("arm arms weapon money cash aid food fuel oil gas grain wheat ammunition tank jet missile loan credit fund funds rocket fighter helicopter drone warplane rifle gun frigate submarine rice coal electricity")
	fellowStates = text.Set("neighbour neighbor ally ex-ally partner rival foe enemy friend patron guest mainland emirate sultanate newcomer colony")
	warring      = text.Set("rebel insurgent guerrilla separatist islander militant jihadist")
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
