package tree

import (
	"entente/loaders/text"
	"entente/schema"
)

// contact reads "X, a lender the Kenyan state controls, made a loss", "X, a town Libya seized in 1973, lies in the north": the clause
// in the aside has no "which", and the parser takes its verb for that of the sentence.
func (t *Tree) contact(v int) {
	if !t.Verbal(v) || v < 5 || v+1 >= len(t.Tokens) || !finiteTag(&t.Tokens[v]) || reporters[t.Tokens[v].Lemma] || !t.objectless(v) {
		return
	}
	noun, subject := t.contactNoun(v)
	if noun < 0 {
		return
	}
	x := t.beforeAside(noun)
	if x < 0 || t.below(v, "aux:pass", "mark") >= 0 {
		return
	}
	w := t.verbBehindAside(v)
	if w < 0 && (t.Within(x, v) || t.Is(v, "root")) {
		return
	}
	if w >= 0 && !t.Is(x, "nsubj", "nsubj:pass", "root") && !t.Within(x, v) {
		w = -1 // it is the subject of nothing: "lowered by X, a firm the state controls, and"
	}
	if w >= 0 {
		t.freeMain(x, v, w)
	}
	t.Tokens[noun].Head, t.Tokens[noun].Rel = x, "appos"
	t.Tokens[v].Head, t.Tokens[v].Rel = noun, "acl:relcl"
	t.Tokens[subject].Head, t.Tokens[subject].Rel = v, "nsubj"
}

// freeMain makes a verb that of the sentence in the place of one in the aside behind its subject.
func (t *Tree) freeMain(x, v, w int) {
	if t.Tokens[x].Head == w {
		return
	}
	if t.Is(x, "root") {
		t.Tokens[w].Head, t.Tokens[w].Rel = -1, "root"
	} else if !t.Is(v, "acl:relcl") {
		t.Tokens[w].Head, t.Tokens[w].Rel = t.Tokens[v].Head, t.Tokens[v].Rel
	} else {
		return
	}
	for k := w - 2; k < len(t.Tokens); k++ {
		if h := t.Tokens[k].Head; k != w && (h == v || h == x) && (k > w || t.Is(k, "aux", "aux:pass", "cop", "advmod")) {
			t.Tokens[k].Head = w
		}
	}
	t.Tokens[x].Head, t.Tokens[x].Rel = w, "nsubj"
	if t.below(w, "aux:pass") >= 0 {
		t.Tokens[x].Rel = "nsubj:pass"
	}
}

// objectless tells whether nothing that a verb could act upon stands behind it.
func (t *Tree) objectless(v int) bool {
	w := &t.Tokens[v+1]
	return w.Text == "," || w.Text == "." || w.UPOS == "ADP" && w.XPOS != "RP" || w.UPOS == "ADV" || spans[w.Lower] || w.Lower == "last"
}

// contactNoun returns the noun and the subject of "a lender the Kenyan state controls", by the verb; -1 if there is none.
func (t *Tree) contactNoun(v int) (noun, subject int) {
	s := v - 1
	if t.Tokens[s].UPOS != "NOUN" && t.Tokens[s].UPOS != "PROPN" {
		return -1, -1
	}
	b := s
	if m := t.mention[s]; m >= 0 {
		b, s = t.S.Mentions[m].First, t.MentionHead(m)
	}
	for b > 0 && b > v-5 && (t.Tokens[b-1].UPOS == "ADJ" || t.mention[b-1] >= 0) {
		b--
	}
	if b > 0 && t.Tokens[b-1].Lower == "the" {
		b--
	} else if m := t.mention[v-1]; m < 0 || t.S.Mentions[m].Kind != schema.State && t.S.Mentions[m].Kind != schema.Person && t.S.Mentions[m].Subkind == schema.Other {
		return -1, -1
	}
	if n := b - 1; n > 1 && t.Tokens[n].UPOS == "NOUN" && t.mention[n] < 0 && (t.Tokens[n].XPOS == "NN" || t.Tokens[n].XPOS == "NNS") {
		if m := t.mention[v-1]; m >= 0 && t.S.Mentions[m].First == b && (t.S.Mentions[m].Kind != schema.State && !ownable[t.Tokens[n].Lemma] || t.S.Mentions[m].Kind == schema.Person && bearers[t.Tokens[n].Lemma]) {
			return -1, -1 // "the militant group Hamas claimed"
		}
		return n, s
	}
	return -1, -1
}

// beforeAside returns the head of what stands before the comma of ", a lender the state controls", -1 if it is no such aside.
func (t *Tree) beforeAside(noun int) int {
	d := noun - 1
	for d > 0 && d > noun-5 && (t.Tokens[d].UPOS == "ADJ" || t.Tokens[d].UPOS == "NOUN" || t.Tokens[d].Text == "-") {
		d--
	}
	if w := t.Tokens[d].Lower; w != "a" && w != "an" && w != "the" || d < 2 || t.Tokens[d-1].Text != "," || t.Tokens[d-2].UPOS != "PROPN" && t.Tokens[d-2].UPOS != "NOUN" {
		return -1
	}
	if m := t.mention[d-2]; m >= 0 {
		return t.MentionHead(m)
	}
	return d - 2
}

// verbBehindAside returns the verb behind the comma that closes the aside in which a verb stands, -1 if there is none.
func (t *Tree) verbBehindAside(v int) int {
	c := v + 1
	for c < len(t.Tokens) && c < v+9 && t.Tokens[c].Text != "," {
		c++
	}
	for k := c + 1; k < len(t.Tokens) && k < c+6; k++ {
		w := &t.Tokens[k]
		switch {
		case w.UPOS == "VERB" && (finiteTag(w) || t.below(k, "aux", "aux:pass") > c):
			return k
		case w.XPOS == "VBN" && k == c+1 && k+1 < len(t.Tokens) && (t.Tokens[k+1].UPOS == "DET" || t.Tokens[k+1].UPOS == "PROPN" || t.Tokens[k+1].UPOS == "NOUN" || t.Tokens[k+1].UPOS == "ADJ"):
			w.XPOS = "VBD"
			return k
		case w.UPOS == "AUX" && w.Head >= 0 && t.Is(k, "aux", "aux:pass", "cop"):
			return w.Head
		case w.UPOS != "ADV" && w.UPOS != "AUX":
			return -1
		}
	}
	return -1
}

// ownable are nouns that no name of a body or a person stands right behind as theirs.
var (
	ownable = text.Set("man woman town village city island port province bank lender airline mine refinery field plant ship tanker pipeline railway treaty pact law rebel priest banker trader journalist soldier officer spy")
	bearers = text.Set("man woman rebel priest banker trader journalist soldier officer spy")
)
