package refer

import (
	"entente/loaders/text"
	"entente/schema"
)

// ofOther tells whether the words before a noun give another nationality than those by which the text has introduced a body:
// "the French group" is not "X, a Romanian operator"; of a known company nobody needs to be told.
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
	return d.knownElsewhere(body, state)
}

// knownElsewhere tells whether a company is known to be of another state than one, which is not its predecessor or successor.
func (d *Document) knownElsewhere(firm, state int) bool {
	of, ok := d.Links.FirmOf(firm)
	return ok && of != state && !(d.past(of) || d.past(state))
}

// knownThere tells whether the words before a noun give the nationality that a company is known to have.
func (d *Document) knownThere(n, i, firm int) bool {
	of, ok := d.Links.FirmOf(firm)
	return ok && text.Holds(d.inside(n, i), of)
}

// past tells whether a state is no more, so that its firms have become another's.
func (d *Document) past(state int) bool { return bygone[d.Links.Entities[state].ID] }

// bygone are states that were dissolved, divided or merged.
var bygone = text.Set("state/suhh state/cshh state/yucs state/ddde state/cow-260")
