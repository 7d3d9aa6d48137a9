package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// mustGo reads "the envoy must leave X within a week", "three diplomats are to leave X by Friday": who has so long to go has been told so
// by the state in which he is, unless his own says it.
func (d *document) mustGo(v int) {
	m, ok := d.bound(v)
	if !ok || !d.deadline(v) {
		return
	}
	s := d.t.Subject(v)
	where := d.at(d.t.Object(v), text.Territory)
	if s < 0 || !d.isThing(s, "@guests", true) || len(where.parties) != 1 || d.r.Kind(where.parties[0].Entity) != schema.State {
		return
	}
	own := d.owner(s, text.Acting)
	if own.empty() || shares(own.parties, where.parties) || shares(own.parties, d.teller(v)) {
		return
	}
	guests := d.at(s, targetWant(schema.Expels))
	if guests.empty() {
		guests = own
	}
	d.across(claim{rule: mustGoRule, anchor: v, tokens: append(where.tokens, guests.tokens...), modality: m, theme: -1}, where, guests)
}

// bound tells whether somebody must do what a verb says, or is to.
func (d *document) bound(v int) (schema.Modality, bool) {
	if !quitting[d.t.Tokens[v].Lemma] || d.t.Tokens[v].XPOS != "VB" || d.own(v) == schema.Negated {
		return 0, false
	}
	if h := d.t.Head(v); d.t.Is(v, "xcomp") && h >= 0 && d.t.Tokens[h].Lemma == "have" && d.t.Child(h, "aux") < 0 && d.own(h) == schema.Asserted {
		return schema.Asserted, true
	}
	a := d.t.Child(v, "aux")
	switch {
	case a < 0 || !d.t.Is(v, "root", "conj", "ccomp"):
		return 0, false
	case d.t.Tokens[a].Lower == "must":
		return schema.Asserted, true
	case d.t.Tokens[a].Lemma == "be" && d.t.Child(v, "mark") > a:
		return schema.Planned, true
	}
	return 0, false
}

// deadline tells whether a term is set behind a verb.
func (d *document) deadline(v int) bool {
	for i := v + 1; i < len(d.t.Tokens) && i < v+9; i++ {
		switch d.t.Tokens[i].Lower {
		case "within", "by", "before":
			return true
		}
	}
	return false
}

var mustGoRule = &rule{name: "must leave", typ: schema.Expels}
