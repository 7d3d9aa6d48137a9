package refer

import (
	"entente/schema"
)

// ofOther tells whether the words before a noun give another nationality than those by which the text has introduced a body:
// "the French group" is not "X, a Romanian operator".
func (d *Document) ofOther(n, i, body int) bool {
	state := -1
	for _, p := range d.inside(n, i) {
		if d.Kind(p.Entity) == schema.State {
			state = p.Entity
		}
	}
	if state < 0 || d.Kind(body) != schema.Organization {
		return false
	}
	for s := max(n-roleReach, 0); s <= n; s++ {
		t := d.Trees[s]
		for m := range t.S.Mentions {
			if t.S.Mentions[m].Entity != body {
				continue
			}
			h := t.MentionHead(m)
			noun := t.Child(h, "appos")
			if up := t.Head(h); noun < 0 && up >= 0 && t.Is(h, "appos", "flat", "nmod:desc") {
				noun = up
			}
			if noun < 0 || t.Mention(noun) >= 0 || s == n && noun == i {
				continue
			}
			if in := d.inside(s, noun); len(in) == 1 && d.Kind(in[0].Entity) == schema.State {
				return in[0].Entity != state
			}
		}
	}
	return false
}
