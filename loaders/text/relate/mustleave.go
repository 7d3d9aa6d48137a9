package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// mustLeave reads "X was declared persona non grata and must leave Kenya within a week": who has made him unwelcome is the land that
// he must leave.
func (d *document) mustLeave(v int) {
	h := d.t.Head(v)
	if !leavingVerbs[d.t.Tokens[v].Lemma] || h < 0 || !d.t.Is(v, "conj") || d.t.Child(v, "obj") < 0 || !d.hasToGo(v) || !d.unwelcomed(h, v) {
		return
	}
	land, who := d.at(d.t.Child(v, "obj"), text.Acting), d.subject(h, targetWant(schema.Expels))
	if len(land.parties) != 1 || d.r.Kind(land.parties[0].Entity) != schema.State || who.empty() || !d.fits(mustLeaveRule, who, false) {
		return
	}
	m, says, ok := d.mood(h, land.parties)
	if !ok {
		return
	}
	for _, x := range who.parties {
		if x.Entity != land.parties[0].Entity {
			d.emit(claim{rule: mustLeaveRule, source: land.parties[0], target: x, anchor: v, tokens: append([]int{v, h}, who.tokens...), modality: m, says: says, theme: -1})
		}
	}
}

// hasToGo tells of what somebody must do, or has to do.
func (d *document) hasToGo(v int) bool {
	if a := d.t.Child(v, "aux"); a >= 0 && d.t.Tokens[a].Lower == "must" {
		return true
	}
	h := d.t.Head(v)
	return d.t.Is(v, "xcomp") && h >= 0 && d.t.Tokens[h].Lemma == "have"
}

// unwelcomed tells whether the words between a verb and a later one say that somebody is not wanted in the land.
func (d *document) unwelcomed(h, v int) bool {
	for k := h; k < v; k++ {
		if unwelcome[d.t.Tokens[k].Lower] {
			return true
		}
	}
	return false
}

// placesOver resolves the capitals, two or more, in which the clause over a noun is set.
func (d *document) placesOver(i int, want text.Want) found {
	var f found
	g := d.t.Governor(i)
	if g < 0 {
		return f
	}
	for _, x := range d.t.Tails(g) {
		if m := d.t.Mention(x.Noun); x.Noun != i && tree.Listed("in,to,both", x.Prep) && m >= 0 {
			f = f.with(d.at(x.Noun, want))
		}
	}
	if g != i && d.t.Mention(g) >= 0 && d.t.Child(g, "cop") >= 0 { // "has been in X and Y": X is what is said
		f = f.with(d.at(g, want))
	}
	if len(f.parties) < 2 {
		return found{}
	}
	return f
}

var (
	mustLeaveRule = &rule{name: "must leave", typ: schema.Expels}
	leavingVerbs  = text.Set("leave quit")
	unwelcome     = text.Set("persona personae undesirable unwelcome accreditation visa revoked stripped expelled")
)
