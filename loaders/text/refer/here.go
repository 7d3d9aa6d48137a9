package refer

import "entente/loaders/text"

// here resolves "the government here", "the Foreign Minister here", "this country" of a paper that says where it is written, outside
// quotation marks: the state of the dateline.
func (d *Document) here(n, i int) []text.Party {
	if d.origin == "" {
		return nil
	}
	t := d.Trees[n]
	if _, quoted := d.Speaker(n, i); quoted {
		return nil
	}
	head := t.Tokens[i].Lemma
	ours := i+1 < len(t.Tokens) && t.Tokens[i+1].Lower == "here" && (agents[head] || institutions[head] || head == "capital")
	this := i > 0 && t.Tokens[i-1].Lower == "this" && (head == "country" || head == "nation" || head == "republic" || head == "kingdom") && t.Tokens[i].XPOS == "NN"
	if !ours && !this || !ours && d.home < 0 && n > 0 && d.otherwise(n) {
		return nil
	}
	for _, k := range t.Kids(i) {
		if t.Is(k, "nmod:poss", "nmod", "compound") && k != i+1 || t.Is(k, "amod") && t.Mention(k) >= 0 {
			return nil // "the Ethiopian ambassador here"
		}
	}
	out := d.Dateline()
	for k := range out {
		out[k].Anchor, out[k].Words = t.Tokens[i].Start, t.Tokens[i].Text
	}
	return out
}

// otherwise tells whether the sentence before speaks of some state, which "this country" may be.
func (d *Document) otherwise(n int) bool {
	s := d.Trees[n-1].S
	for m := range s.Mentions {
		if _, ok := d.stateOf(&s.Mentions[m], true); ok {
			return true
		}
	}
	return false
}
