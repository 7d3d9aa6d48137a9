package refer

import (
	"entente/loaders/text"
	"entente/schema"
)

// ofMainPair returns the other of the two states that a text is about, if the owner is one of them and the other is
// spoken of in the last sentences.
func (d *Document) ofMainPair(n, i int, owners []text.Party) []text.Party {
	if len(owners) != 1 {
		return nil
	}
	pair := d.mainStates(n, i, true, nil)
	if !text.Holds(pair, owners[0].Entity) {
		return nil
	}
	rest := without(pair, owners)
	if len(rest) != 1 || !d.namedLately(n, i, rest[0].Entity, 4) {
		return nil
	}
	return []text.Party{{Entity: rest[0].Entity}}
}

// namedLately tells whether a state is named, itself or by who acts for it, in the last sentences before a token.
func (d *Document) namedLately(n, i, state, reach int) bool {
	for back := 0; back <= reach && n-back >= 0; back++ {
		s := d.Trees[n-back].S
		for m := range s.Mentions {
			if of, ok := d.stateOf(&s.Mentions[m], true); ok && of == state && (back > 0 || s.Mentions[m].Last < i) {
				return true
			}
		}
	}
	return false
}

// otherState returns the one state that the last sentences name beside some, nothing if there
// is none or more than one.
func (d *Document) otherState(n, i int, owners []text.Party) []text.Party {
	var others []text.Party
	for back := 0; back <= 2 && n-back >= 0 && len(others) == 0; back++ {
		tree := d.Trees[n-back]
		for m := range tree.S.Mentions {
			x := &tree.S.Mentions[m]
			if x.Kind != schema.State || back == 0 && x.Last >= i || text.Holds(owners, x.Entity) || text.Holds(others, x.Entity) {
				continue
			}
			others = append(others, text.Party{Entity: x.Entity})
		}
	}
	if len(others) != 1 || len(owners) == 0 {
		return nil
	}
	return others
}
