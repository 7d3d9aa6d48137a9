package tree

import "entente/loaders/text"

// doesBusiness reads "the firm does business with X": "does" is the verb, not the helper of a noun.
func (t *Tree) doesBusiness(i int) {
	n := t.Tokens[i].Head
	if t.Tokens[i].Lemma != "do" || !t.Is(i, "aux") || n != i+1 && n != i+2 || !business[t.Tokens[n].Lemma] || t.Tokens[n].UPOS != "NOUN" {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel, t.Tokens[i].UPOS = t.Tokens[n].Head, t.Tokens[n].Rel, "VERB"
	for k := range t.Tokens {
		if t.Tokens[k].Head == n && (k < i || k > n && !t.Is(k, "acl", "acl:relcl", "compound")) {
			t.Tokens[k].Head = i
			if k > n && t.Is(k, "nmod") {
				t.Tokens[k].Rel = "obl"
			}
		}
	}
	t.Tokens[n].Head, t.Tokens[n].Rel = i, "obj"
}

var business = text.Set("business trade harm damage battle research work deal")
