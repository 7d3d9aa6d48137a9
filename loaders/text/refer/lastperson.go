package refer

import "entente/schema"

// LastPerson returns the one person of whom the sentences just before speak: none where they name several, or where
// the sentence itself names one before the token.
func (d *Document) LastPerson(n, i int) (int, bool) {
	for back := 0; back <= 2 && n-back >= 0; back++ {
		t := d.Trees[n-back]
		found := -1
		for m := range t.S.Mentions {
			x := &t.S.Mentions[m]
			if x.Kind != schema.Person || x.Entity == found {
				continue
			}
			if back == 0 && x.Last >= i {
				continue
			}
			if back == 0 || found >= 0 {
				return 0, false
			}
			found = x.Entity
		}
		if found >= 0 {
			return found, true
		}
	}
	return 0, false
}
