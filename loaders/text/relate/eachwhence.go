package relate

import "entente/loaders/text/tree"

// eachWhence reads "the withdrawal of A's men from X and of B's from Y": each left a place of its own. It is false where a noun is not
// shared so.
func (d *document) eachWhence(i int, r *rule) bool {
	a := -1
	for _, k := range d.t.Kids(i) {
		if k > i && d.t.Is(k, "nmod") && d.t.Case(k) == "of" {
			a = k
			break
		}
	}
	if a < 0 {
		return false
	}
	b := -1
	for _, k := range d.t.Kids(a) {
		if d.t.Is(k, "conj") && d.t.Case(k) == "of" {
			b = k
		}
	}
	if b < 0 {
		return false
	}
	ya := d.leftFrom(i, a, b, r)
	if ya < 0 {
		ya = d.leftFrom(a, a, b, r)
	}
	if h := d.t.Head(i); ya < 0 && h >= 0 { // that the parser hung on the verb
		for _, k := range d.t.Kids(h) {
			if k > a && k < b && d.t.Is(k, "obl") && tree.Listed(r.target, d.t.Case(k)) {
				ya = k
			}
		}
	}
	yb := d.leftFrom(b, b, len(d.t.Tokens), r)
	if ya < 0 || yb < 0 {
		return false
	}
	for _, pair := range [2][2]int{{a, ya}, {b, yb}} {
		d.nounClaims(i, r, found{parties: d.r.Single(d.n, pair[0], sourceWant(r.typ)), tokens: pair[:1]}, found{parties: d.r.Single(d.n, pair[1], targetWant(r.typ)), tokens: pair[1:]}, d.light(i))
	}
	return true
}

// leftFrom returns the noun behind a preposition of the target, under a noun and between two places; -1 if none.
func (d *document) leftFrom(noun, from, to int, r *rule) int {
	for _, k := range d.t.Kids(noun) {
		if k > from && k < to && d.t.Is(k, "nmod") && tree.Listed(r.target, d.t.Case(k)) && d.t.Case(k) != "of" {
			return k
		}
	}
	return -1
}
