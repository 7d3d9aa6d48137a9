package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
)

// siteOf resolves whose a thing is that was struck, or else where it lies: "a school in X", "Iranian lines".
func (d *document) siteOf(i int, want text.Want) found {
	if f := d.owner(i, want); !f.empty() {
		return f
	}
	for _, x := range d.t.NounTails(i) {
		if tree.Listed("in,near,at,outside,inside,around,close to", x.Prep) {
			if f := d.at(x.Noun, want|text.Territory); !f.empty() {
				return f
			}
		}
	}
	h := d.t.Head(i)
	if h < 0 || !d.t.Verbal(h) {
		return found{}
	}
	for _, x := range d.t.Tails(h) { // "bombed a school in X", where the parser hangs it on the verb
		if x.Noun > i && x.Noun < i+6 && tree.Listed("in,near,at,outside,inside", x.Prep) {
			if f := d.at(x.Noun, want|text.Territory); !f.empty() {
				return f
			}
		}
	}
	return found{}
}
