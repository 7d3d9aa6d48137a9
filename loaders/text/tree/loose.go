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
	if !coordinated && !(t.Is(i, "appos") && t.Verbal(h)) {
		return
	}
	comma := i - 1
	for comma > 0 && t.Tokens[comma].Text != "," && (t.Tokens[comma].Head == i || t.Tokens[comma].Head == comma+1) {
		comma--
	}
	if comma < 1 || t.Tokens[comma].Text != "," || t.Mention(comma-1) < 0 {
		return
	}
	m := t.MentionHead(t.Mention(comma - 1))
	if m > i || t.adjective(&t.S.Mentions[t.Mention(comma-1)]) {
		return
	}
	before := t.Tokens[i]
	t.Tokens[i].Head, t.Tokens[i].Rel = m, "appos"
	if t.loops(i) {
		t.Tokens[i] = before
	}
}

// officeNouns are what persons are by their office.
var officeNouns = text.Set("president premier minister chancellor secretary governor king queen general ambassador envoy chairman chief head leader commander director commissioner spokesman deputy mayor premier chairwoman senator admiral colonel marshal")
