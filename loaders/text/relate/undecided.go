package relate

import "entente/loaders/text"

// undecided tells whether an end of a claim is one of several of whom the text leaves open which: "either X or Y bombed Z",
// "X or Y is behind the attack". "X or Y" of an object may be both ("those who arm X or Y").
func (d *document) undecided(c *claim) bool {
	for _, i := range append([]int{c.anchor}, c.tokens...) {
		if i < 0 || i >= len(d.t.Tokens) || !d.t.Nominal(i) || d.t.Mention(i) < 0 {
			continue
		}
		i = d.t.FirstConjunct(i)
		if !d.alternatives(i) {
			continue
		}
		first, _ := d.t.Extent(i)
		either := d.t.Modified(i, "either") || first > 0 && d.t.Tokens[first-1].Lower == "either"
		if either || d.t.Is(i, "nsubj", "nsubj:pass") && d.t.Mention(i) >= 0 {
			return true
		}
	}
	return false
}

// alternatives tells whether "or" stands between the names of a list.
func (d *document) alternatives(i int) bool {
	for _, k := range d.t.Kids(i) {
		if d.t.Is(k, "conj") && d.t.Mention(k) >= 0 {
			if cc := d.t.Child(k, "cc"); cc >= 0 && d.t.Tokens[cc].Lower == "or" {
				a, b := d.at(i, text.Acting).parties, d.at(k, text.Acting).parties
				return len(a) == 0 || len(b) == 0 || a[0].Entity != b[len(b)-1].Entity // "Holland, or the Netherlands"
			}
		}
	}
	return false
}
