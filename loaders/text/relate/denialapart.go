package relate

import "entente/loaders/text"

// denialApart tells whether a verb is denied by a word behind its auxiliary that something parts from it: "has not, so far, sold",
// "did not, as far as is known, attack". The parser hangs such a word on what it stands beside.
func (d *document) denialApart(v int) bool {
	for _, k := range d.t.Kids(v) {
		if !d.t.Is(k, "aux", "aux:pass", "cop") || k >= v-1 || !nots[d.t.Tokens[k+1].Lower] || only(d, k+1) {
			continue
		}
		if h := d.t.Head(k + 1); h == v || h > k && h < v && !d.t.Verbal(h) {
			return true
		}
	}
	return false
}

var nots = text.Set("not never n't n’t")
