package tree

import (
	"entente/loaders/text"
	"entente/loaders/text/verbs"
)

// ordered reads "ordered X jailed", "wants his assets frozen": the participle is what is to be done to
// the object, no adjective of it and no past of a clause.
func (t *Tree) ordered(i int) {
	v := t.Tokens[i].Head
	if v < 0 || v > i || !bidding[t.Tokens[v].Lemma] || !t.Verbal(v) || !measures[participle(&t.Tokens[i])] {
		return
	}
	switch {
	case t.Is(i, "ccomp") && t.Tokens[i].XPOS == "VBD" && t.below(i, "mark") < 0:
		if s := t.below(i, "nsubj"); s > v && s < i && t.below(i, "obj") < 0 {
			t.pass(i, v, s)
		}
	case t.Is(i, "xcomp", "advcl") && t.Tokens[i].XPOS == "VBN":
		if o := t.below(v, "obj"); o > v && o < i && t.below(i, "mark", "aux", "obj") < 0 {
			t.pass(i, v, o)
		}
	}
}

// orderedBehind is ordered where the parser hung the participle on the object or on what stands behind it: "ordered
// the assets of X frozen".
func (t *Tree) orderedBehind(i int) {
	if !measures[participle(&t.Tokens[i])] || !t.Is(i, "amod", "acl") || t.Tokens[i].Head > i || t.below(i, "aux", "nsubj", "obl:agent") >= 0 {
		return
	}
	o := t.Tokens[i].Head
	for steps := 0; steps < 6 && o >= 0 && !t.Is(o, "obj"); steps++ {
		if !t.Is(o, "nmod", "appos", "flat", "conj") {
			return
		}
		o = t.Tokens[o].Head
	}
	if o < 0 || !t.Is(o, "obj") {
		return
	}
	if v := t.Tokens[o].Head; v >= 0 && v < o && bidding[t.Tokens[v].Lemma] {
		t.pass(i, v, o)
	}
}

// pass makes of a participle what is to be done to an object of the verb above.
func (t *Tree) pass(i, v, o int) {
	t.Tokens[i].Head, t.Tokens[i].Rel = v, "xcomp"
	t.Tokens[i].XPOS, t.Tokens[i].UPOS, t.Tokens[i].Lemma = "VBN", "VERB", participle(&t.Tokens[i])
	t.Tokens[o].Head, t.Tokens[o].Rel = i, "nsubj:pass"
}

// participle returns the verb of a word that may be a past participle, "" if it cannot.
func participle(tok *text.Token) string {
	if tok.UPOS != "VERB" && tok.UPOS != "ADJ" {
		return ""
	}
	if lemma, ok := irregularDone[tok.Lower]; ok {
		return lemma
	}
	if r, ok := verbs.Finite(tok.Lower); ok && r.Tag == "VBD" {
		return r.Lemma
	}
	return ""
}

// irregularDone are participles of measures that are no past tenses.
var irregularDone = map[string]string{"frozen": "freeze", "withdrawn": "withdraw"}

var (
	bidding  = text.Set("order decree direct command want demand")
	measures = text.Set("freeze jail imprison deport expel extradite detain arrest seize confiscate release free lift evict close withdraw recall impound block suspend nationalise nationalize sanction ban prosecute try hang execute return banish intern blacklist bomb attack shell destroy")
)
