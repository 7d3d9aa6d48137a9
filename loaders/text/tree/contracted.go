package tree

import "entente/loaders/text"

// contracted hangs "to supply Y" of "won a contract to supply Y" on the contract, which tells that it is still to be done.
func (t *Tree) contracted(i int) {
	v := t.Tokens[i].Head
	if t.Tokens[i].XPOS != "VB" || v < 0 || v > i || !t.Is(i, "xcomp", "advcl") || !bargaining[t.Tokens[v].Lemma] || t.below(i, "nsubj") >= 0 {
		return
	}
	o := i - 2
	if o <= v || t.Tokens[i-1].Lower != "to" || t.Tokens[o].Head != v || !t.Is(o, "obj", "nsubj:pass") || !bargains[t.Tokens[o].Lemma] {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = o, "acl"
}

var bargaining = text.Set("sign win get land secure clinch receive bag book take gain obtain conclude have negotiate award hand give grant reach ink initial finalise finalize strike announce hold make approve complete agree")

// bargains are nouns of what somebody signs or gets by which he will do something.
var bargains = text.Set("contract order deal agreement tender licence license concession mandate commission pact accord treaty protocol memorandum permit permission subcontract")
