package tree

import "entente/loaders/text"

// loose hangs "a movement …" of "gave shelter to X, a movement that it has armed" on the name before it, where the
// parser has hung it on the verb, or has made a member of a list of it: "X, lately minister of Y, left".
func (t *Tree) loose(i int) {
	h := t.Tokens[i].Head
	if h < 0 || h > i || t.Mention(i) >= 0 || t.Tokens[i].UPOS != "NOUN" && t.Tokens[i].UPOS != "PROPN" {
		return
	}
	coordinated := t.Is(i, "conj") && t.Mention(h) >= 0 && t.below(i, "cc") < 0 && officeNouns[t.Tokens[i].Lower]
	holding := t.Is(i, "appos") && t.Tokens[h].UPOS == "NOUN" && t.Mention(h) < 0 && titled[t.Tokens[i].Lemma] && holdings[t.Tokens[h].Lemma]
	if !coordinated && !holding && !(t.Is(i, "appos") && t.Verbal(h)) {
		return
	}
	comma := i - 1
	for comma > 0 && t.Tokens[comma].Text != "," && (t.Tokens[comma].Head == i || t.Tokens[comma].Head == comma+1) {
		comma--
	}
	if comma < 1 || t.Tokens[comma].Text != "," {
		return
	}
	last := comma - 1
	if t.Tokens[last].Text == ")" { // "X (the short name), a body that"
		for last > 0 && t.Tokens[last].Text != "(" {
			last--
		}
		last--
	}
	if last < 0 || t.Mention(last) < 0 {
		return
	}
	m := t.MentionHead(t.Mention(last))
	if m > i || t.adjective(&t.S.Mentions[t.Mention(last)]) {
		return
	}
	before := t.Tokens[i]
	t.Tokens[i].Head, t.Tokens[i].Rel = m, "appos"
	if t.loops(i) {
		t.Tokens[i] = before
	}
}

// reflexive takes "itself" of "X, itself a member of Z, left" and "X, itself owned by Y, left" for what it is: it adds
// nothing to X, of whom the rest is said.
func (t *Tree) reflexive(i int) {
	h := t.Tokens[i].Head
	if !reflexive[t.Tokens[i].Lower] || h < 0 {
		return
	}
	switch {
	case t.Is(i, "nsubj") && t.Is(h, "acl"):
		t.Tokens[i].Rel = "dep"
	case t.Is(i, "appos"):
		for k := i + 1; k < len(t.Tokens); k++ {
			if t.Tokens[k].Head == i && t.Is(k, "appos", "acl") {
				t.Tokens[k].Head = h
			}
		}
		t.Tokens[i].Rel = "dep"
	}
}

// roughly reads "holds about a fifth": how much it is about is the object.
func (t *Tree) roughly(i int) {
	h := t.Tokens[i].Head
	if i == 0 || !t.Is(i, "case") || !rough[t.Tokens[i].Lower] || h < i || !t.Is(h, "obl") || t.Tokens[h].Head != i-1 || !t.Verbal(i-1) || t.below(i-1, "obj") >= 0 {
		return
	}
	if !parts[t.Tokens[h].Lower] && t.Tokens[h].UPOS != "NUM" && t.Tokens[h].UPOS != "SYM" {
		return
	}
	t.Tokens[i].Rel, t.Tokens[h].Rel = "advmod", "obj"
	if t.Tokens[h].UPOS == "ADJ" {
		t.Tokens[h].UPOS, t.Tokens[h].XPOS = "NOUN", "NN"
	}
}

var (
	// holdings are what one may have of a body that is described behind it: "control of X, the leading network".
	holdings = text.Set("control stake share ownership part half third quarter percent cent majority takeover acquisition purchase sale owner shareholder investor")
	rough    = text.Set("about around over under some above nearly almost roughly")
	parts    = text.Set("half third quarter fifth sixth seventh eighth ninth tenth cent percent stake share dozen")
)

// officeNouns are what persons are by their office.
var officeNouns = text.Set("president premier minister chancellor secretary governor king queen general ambassador envoy chairman chief head leader commander director commissioner spokesman deputy mayor premier chairwoman senator admiral colonel marshal")
