package relate

import (
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

// atHome returns the state of the dateline for an official who opens a report without his country: an agency that writes
// "SUVA (AFP) - Foreign Minister X" means Fiji's, since it gives a visitor's nationality. Towns where all the
// world meets tell nothing.
func (d *document) atHome(u unowned) (int, bool) {
	if u.sentence > 1 || !localOffice(u.role) && !d.madeAndUnmade(u) {
		return 0, false
	}
	here := d.r.Dateline()
	if len(here) != 1 || meetingPlaces[d.r.Links.Entities[here[0].Entity].ID] || d.stateBefore(u, here[0].Entity) {
		return 0, false
	}
	return here[0].Entity, true
}

// stateBefore tells whether a text names another state or body of states first, before a person.
func (d *document) stateBefore(u unowned, home int) bool {
	for n := 0; n <= u.sentence; n++ {
		s := d.r.Trees[n].S
		for m := range s.Mentions {
			x := &s.Mentions[m]
			if n == u.sentence && m >= u.mention {
				return false
			}
			if x.Kind == schema.State || x.Subkind == schema.Intergovernmental {
				return x.Entity != home // the first one tells whose news it is
			}
		}
	}
	return false
}

// localOffice tells an office of a cabinet, below those who travel most.
func localOffice(role string) bool {
	return strings.Contains(role, "minister") && !strings.Contains(role, "prime") && !strings.Contains(role, "former")
}

// meetingPlaces are the states where officials of all the world meet.
var meetingPlaces = text.Set("state/be state/ch state/at state/lu")

// madeAndUnmade tells of a president to whom what happens that happens to presidents at home: he is ousted, elected, sworn in.
func (d *document) madeAndUnmade(u unowned) bool {
	t := d.r.Trees[u.sentence]
	h := t.MentionHead(u.mention)
	v := t.Head(h)
	return v >= 0 && t.Verbal(v) && t.Is(h, "nsubj", "obj", "nsubj:pass") && unmaking[t.Tokens[v].Lemma] && stateOffice(u.role) && !strings.Contains(u.role, "former")
}

var unmaking = text.Set("oust topple overthrow depose elect re-elect reelect swear inaugurate resign dissolve reshuffle sack dismiss remove assassinate impeach unseat abdicate")
