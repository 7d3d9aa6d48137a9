package tree

import "entente/loaders/text"

// besides hangs a participle behind a remark of who says so on that remark: "X will leave, its president said, accusing Y".
func (t *Tree) besides() {
	for v := range t.Tokens {
		if t.Tokens[v].XPOS != "VBG" || v == 0 || t.Tokens[v-1].Text != "," || !t.Is(v, "xcomp", "advcl", "conj", "parataxis", "dep") {
			continue
		}
		h := t.Tokens[v].Head
		if h < 0 {
			continue
		}
		if p := t.Remark(h, v); p >= 0 && t.telling(t.below(p, "nsubj")) {
			t.Tokens[v].Head, t.Tokens[v].Rel = p, "advcl"
		}
	}
}

// Remark returns the verb of a remark of who says so between a verb and a participle that the parser hung on it, -1 if there is none.
func (t *Tree) Remark(h, v int) int {
	p := t.below(h, "parataxis")
	if p > h && p < v && t.Tokens[v].XPOS == "VBG" && t.Tokens[v-1].Text == "," && t.below(p, "nsubj") >= 0 && remarking[t.Tokens[p].Lemma] {
		return p
	}
	return -1
}

// telling tells whether a nominal is a name, or says whose it is: not "the president", of whom it is not told whose he is.
func (t *Tree) telling(i int) bool {
	return i >= 0 && (t.mention[i] >= 0 || t.below(i, "nmod:poss") >= 0 || t.below(i, "nmod") >= 0)
}

// remarking are verbs of saying that stand beside what is said.
var remarking = text.Set("say tell announce declare state add report insist warn claim maintain explain write")
