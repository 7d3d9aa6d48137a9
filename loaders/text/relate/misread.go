package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// misread tells whether a name stands in a sentence for something else only: a half of a person's name ("Paris Hilton", "Captain
// America"), or somebody of a kind ("a Republican", "the MEP").
func (d *document) misread(entity int) bool {
	seen := false
	for m := range d.t.S.Mentions {
		if d.t.S.Mentions[m].Entity != entity {
			continue
		}
		seen = true
		if !d.halfName(m) && !d.oneOfKind(m) {
			return false
		}
	}
	return seen
}

// halfName tells whether the name of a place or land is part of a person's: "London Breed", "Captain America".
func (d *document) halfName(m int) bool {
	x := &d.t.S.Mentions[m]
	if x.First != x.Last || x.Use == text.ByDemonym || x.Kind != schema.State && x.Kind != schema.Place {
		return false
	}
	if x.First > 0 && epithets[d.t.Tokens[x.First-1].Text] {
		return true
	}
	i := x.Last + 1
	if i >= len(d.t.Tokens) || d.t.Head(i) != x.First || !d.t.Is(i, "flat") || !d.t.Tokens[i].Capital() {
		return false
	}
	k := d.t.Mention(i)
	if k < 0 {
		return false
	}
	y := &d.t.S.Mentions[k]
	return y.First == i && y.Last == i && y.ID == "" && !y.Sure && (y.Kind == schema.Organization || y.Kind == schema.Person)
}

// oneOfKind tells whether a name that is only guessed to be a body's has an article that such a name has not.
func (d *document) oneOfKind(m int) bool {
	x := &d.t.S.Mentions[m]
	if x.Kind != schema.Organization || x.ID != "" || x.First != x.Last || x.First == 0 || d.r.Standing(x.Entity) != text.Guessed {
		return false
	}
	before := d.t.Tokens[x.First-1].Lower
	return before == "a" || before == "an" || kinds[d.t.Tokens[x.First].Lower]
}

var (
	epithets = text.Set("Captain Miss Mister Aunt Uncle")
	kinds    = text.Set("mep meps msp mp mps republican democrat tory liberal conservative socialist communist congressman lib")
)
