package tree

import "entente/loaders/text"

var (
	// imposing are verbs after whose object "on X for doing" tells what X did.
	imposing = text.Set("impose clamp slap place put levy inflict announce order adopt introduce tighten keep maintain renew extend lift ease declare bring")
	// penalties are what is laid on whom for what he did.
	penalties = text.Set("sanction embargo ban penalty restriction curb fine boycott blockade tariff measure freeze charge")
)

// burdened returns X of "imposed sanctions on X for doing", "an embargo clamped on X for doing", -1 if none is said.
func (t *Tree) burdened(u, before int) int {
	if p := t.burden(u, before); p >= 0 {
		return p
	}
	for _, k := range t.Kids(u) {
		if t.Is(k, "obj", "nsubj:pass") {
			if p := t.burden(k, before); p >= 0 {
				return p
			}
			if a := t.Child(k, "acl"); a > k { // "lift the embargo clamped on X for doing"
				if p := t.burden(a, before); p >= 0 {
					return p
				}
			}
		}
	}
	if h := t.Head(u); h >= 0 && t.Is(u, "acl") {
		return t.burden(h, before)
	}
	return -1
}

// burden returns the nominal behind "on" or "against" that hangs on a word, before a token.
func (t *Tree) burden(w, before int) int {
	for _, k := range t.Kids(w) {
		if k < before && t.Is(k, "obl", "nmod") && Listed("on,against,upon", t.Case(k)) {
			return k
		}
	}
	return -1
}
