package tree

import "entente/loaders/text"

// thatIt reads "a cyberattack that it attributes to X": a verb that must have an object, and has none, has the noun before "that" for it.
func (t *Tree) thatIt(i int) {
	if i < 1 || i+2 >= len(t.Tokens) || t.Tokens[i].Lower != "that" || !t.Is(i, "mark") || !t.Nominal(i-1) || t.Mention(i-1) >= 0 || contentNouns[t.Tokens[i-1].Lemma] {
		return
	}
	v := t.Tokens[i].Head
	if v < i+2 || v > i+4 || !needsObject[t.Tokens[v].Lemma] || !t.Is(v, "advcl", "ccomp", "acl") || t.Tokens[i+1].XPOS != "PRP" || t.Tokens[i+1].Head != v || t.below(v, "obj", "ccomp", "xcomp", "aux:pass") >= 0 {
		return
	}
	t.Tokens[v].Head, t.Tokens[v].Rel = i-1, "acl:relcl"
	t.Tokens[i].Rel, t.Tokens[i].XPOS, t.Tokens[i].UPOS = "obj", "WDT", "PRON"
}

// needsObject are verbs that cannot be without an object.
var needsObject = text.Set("attribute ascribe blame buy sell impose sign capture take launch send supply obtain get purchase seize hold owe borrow lend deploy make pin trace lay")
