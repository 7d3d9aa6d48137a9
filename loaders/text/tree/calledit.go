package tree

import "entente/loaders/text"

// calledIt reads "called the action naked aggression", "branded the raid piracy": what stands before the adjective, or before such a noun,
// is what is called so, and no part of it.
func (t *Tree) calledIt(i int) {
	h := t.Tokens[i].Head
	if h <= i || !t.Is(i, "compound") || t.Tokens[i].UPOS != "NOUN" || t.Mention(i) >= 0 || !t.Is(h, "obj") {
		return
	}
	v := t.Tokens[h].Head
	if v < 0 || v > i || !labelling[t.Tokens[v].Lemma] || !wrongdoing[t.Tokens[h].Lemma] {
		return
	}
	for k := i + 1; k < h; k++ {
		if t.Tokens[k].UPOS != "ADJ" && t.Tokens[k].UPOS != "ADV" {
			return
		}
	}
	for k := range t.Tokens {
		if t.Tokens[k].Head == h && k < i {
			t.Tokens[k].Head = i
		}
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = v, "obj"
	t.Tokens[h].Rel = "xcomp"
}

var (
	labelling  = text.Set("call term label brand dub describe style name declare deem consider")
	wrongdoing = text.Set("aggression piracy terrorism blackmail murder genocide barbarism interference robbery suicide nonsense imperialism provocation hypocrisy treachery treason lunacy madness folly banditry colonialism cowardice brigandage butchery sabotage vandalism extortion intimidation bullying revenge retaliation hooliganism savagery cruelty slavery theft plunder annexation intervention deception perfidy cynicism appeasement")
)
