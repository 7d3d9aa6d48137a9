package relate

import (
	"entente/loaders/text"
)

// keeper resolves who holds the land that is claimed: "the islets, which X administers and Y claims", "Z holds the reef, to
// which Y lays claim". The verbs of the sentence tell, whichever of them stands first.
func (d *document) keeper(v int, want text.Want) found {
	land := d.claimed(v)
	if land < 0 {
		return found{}
	}
	who := d.subject(v, want)
	if d.t.Passive(v) {
		who = d.at(d.t.Agent(v), want)
	}
	for u := range d.t.Tokens {
		if u == v || !d.t.Verbal(u) || !keeping[d.t.Tokens[u].Lemma] || !d.holdsLand(u, land) {
			continue
		}
		f := d.subject(u, want)
		if d.t.Passive(u) {
			f = d.at(d.t.Agent(u), want)
		}
		if !f.empty() && !shares(f.parties, who.parties) {
			return f
		}
	}
	return found{}
}

// claimed returns the land that is claimed, or to which somebody lays claim, -1 if it is none.
func (d *document) claimed(v int) int {
	o := d.t.Object(v)
	if o >= 0 && d.isThing(o, "@land", false) {
		return o
	}
	for _, x := range d.t.Tails(v) {
		if (x.Prep == "to" || x.Prep == "over" || x.Prep == "on") && d.isThing(x.Noun, "@land", false) {
			return x.Noun
		}
	}
	if r := d.t.Head(v); r >= 0 && d.t.Is(v, "acl:relcl") && d.isThing(r, "@land", false) {
		return r
	}
	return -1
}

// holdsLand tells whether a verb says of a land that it is held.
func (d *document) holdsLand(u, land int) bool {
	if d.t.Object(u) == land {
		return true
	}
	return d.t.Tokens[u].Lemma == "rule" && d.t.Head(land) >= 0 && d.t.Is(land, "appos") && d.t.Object(u) == d.t.Head(land)
}

// keeping are verbs of having land.
var keeping = text.Set("regard consider deem treat hold administer occupy control govern rule own possess run garrison annex keep seize retain police take capture win conquer")
