package tree

import "entente/loaders/text"

// nullAndVoid reads "declared the treaty with X null and void": a parser makes nouns of the words, and of X one more of them.
func (t *Tree) nullAndVoid(i int) {
	if i+2 >= len(t.Tokens) || i < 2 || t.Tokens[i].Lower != "null" || t.Tokens[i+2].Lower != "void" {
		return
	}
	v := i - 1
	for v > 0 && t.Tokens[v].UPOS != "VERB" {
		v--
	}
	if !declaring[t.Tokens[v].Lemma] {
		return
	}
	o, prep := -1, false
	for k := v + 1; k < i; k++ {
		switch {
		case t.Tokens[k].UPOS == "ADP" && o >= 0:
			prep = true
		case t.Tokens[k].UPOS == "ADP":
			return
		case !prep && (t.Nominal(k) || t.Tokens[k].UPOS == "PRON"):
			o = k // the last before a preposition
		}
	}
	if o >= 0 {
		if m := t.Mention(o); m >= 0 {
			o = t.S.Mentions[m].Last
		}
		t.Tokens[o].Head, t.Tokens[o].Rel = v, "obj"
	} else if t.below(v, "nsubj:pass") < 0 {
		return
	}
	for k := v + 1; k < i; k++ {
		if h := t.Tokens[k].Head; k == o || h < i || h > i+2 {
			continue
		}
		t.Tokens[k].Head = o
		if m := t.Mention(k); m >= 0 && o >= 0 && k > o {
			t.Tokens[k].Rel = "nmod"
			for c := o + 1; c < k; c++ {
				if t.Tokens[c].UPOS == "ADP" {
					t.Tokens[c].Head, t.Tokens[c].Rel = k, "case"
				}
			}
		}
		if o < 0 {
			t.Tokens[k].Head = v
		}
	}
	for k := i; k <= i+2; k += 2 {
		t.Tokens[k].UPOS, t.Tokens[k].XPOS, t.Tokens[k].Lemma = "ADJ", "JJ", t.Tokens[k].Lower
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = v, "xcomp"
	t.Tokens[i+1].Head, t.Tokens[i+1].Rel = i+2, "cc"
	t.Tokens[i+2].Head, t.Tokens[i+2].Rel = i, "conj"
}

// declaring are verbs behind whose object an adjective says what it is held to be.
var declaring = text.Set("declare pronounce proclaim consider deem regard render hold find call rule judge view treat see")
