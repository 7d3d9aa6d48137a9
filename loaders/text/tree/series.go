package tree

// series makes one list of "had armed X, attacked Y or bombed Z", where the parser took the later participles for past tenses of another
// clause: what holds of the first verb, "not", "would have", "is said to have", holds of all.
func (t *Tree) series() {
	last, inside := -1, false // the last verb of a list with an auxiliary, and whether it is in a clause of what somebody says
	for v := range t.Tokens {
		if t.Tokens[v].UPOS != "VERB" {
			if t.Is(v, "nsubj") && last >= 0 && v > last && t.Tokens[v].Head > v {
				last = -1 // a subject of its own
			}
			continue
		}
		switch {
		case t.hasHave(v):
			last, inside = v, t.Is(v, "ccomp")
		case last >= 0 && inside && t.Tokens[v-1].Lower == "and":
			last = -1 // "denied that it had shot X and accused Y" goes on with "denied"
		case last >= 0 && t.Is(v, "conj", "advcl", "acl", "parataxis") && (t.Tokens[v].XPOS == "VBD" || t.Tokens[v].XPOS == "VBN") && t.joined(v, ",", "and", "or", "nor") && t.below(v, "nsubj", "nsubj:pass", "aux", "aux:pass", "mark", "obl:agent") < 0:
			t.Tokens[v].Head, t.Tokens[v].Rel, t.Tokens[v].XPOS = last, "conj", "VBN"
			if t.loops(v) {
				return
			}
			last, inside = v, false
		case t.finite(v):
			last = -1
		}
	}
}

// hasHave tells whether "have" or "having" is an auxiliary of a verb.
func (t *Tree) hasHave(v int) bool {
	for k := v - 1; k >= 0 && k > v-6; k-- {
		if t.Tokens[k].Head == v && t.Is(k, "aux") && t.Tokens[k].Lemma == "have" {
			return true
		}
	}
	return false
}
