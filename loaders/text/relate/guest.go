package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

var guestRule = &rule{name: "be in", typ: schema.Visits}

// guest reads "the Greek premier was in Cairo for talks": an official who is elsewhere is a guest there.
func (d *document) guest(m int) {
	x := &d.t.S.Mentions[m]
	h := d.t.MentionHead(m)
	if x.Kind == schema.Organization && d.r.Links.Entities[x.Entity].Subkind == schema.Intergovernmental {
		d.inBloc(h, x.Entity)
		return
	}
	if x.Kind != schema.State || x.Use == text.ByDemonym {
		return
	}
	if d.t.Case(h) == "out of" || d.t.Case(h) == "out" {
		d.gone(h, x.Entity)
		return
	}
	if d.t.Child(h, "cop") < 0 {
		d.guestBeside(m, h)
		return
	}
	if c := d.t.Child(h, "case"); c < 0 || d.t.Tokens[c].Lower != "in" && !d.beenTo(h, c) && !d.stays(x) { // also "is to be in X"
		return
	}
	s := d.t.Subject(h)
	if s < 0 || !d.official(s) {
		return
	}
	who := d.subject(h, text.Acting)
	mood, says, ok := d.mood(h, who.parties)
	if !ok {
		return
	}
	if mood == schema.Asserted && d.t.Child(h, "mark") >= 0 && d.t.Tokens[d.t.Child(h, "mark")].Lower == "to" {
		mood = schema.Planned // "is to be in X"
	}
	for _, p := range who.parties {
		d.emit(claim{rule: guestRule, source: p, target: text.Party{Entity: x.Entity}, anchor: h, tokens: append([]int{h}, who.tokens...), modality: mood, says: says, theme: -1})
	}
}

// beenTo tells "has been to X".
func (d *document) beenTo(h, c int) bool {
	k := d.t.Child(h, "cop")
	return k >= 0 && d.t.Tokens[k].Lower == "been" && d.t.Tokens[c].Lower == "to"
}

// official tells whether a nominal is somebody in an office that travels: a premier, not an ambassador or a general.
func (d *document) official(i int) bool {
	if d.t.Modified(i, "former,ex,exiled,deposed,ousted,detained") {
		return false
	}
	if m := d.t.Mention(i); m >= 0 {
		_, ok := d.r.Links.Office(d.t.S.Mentions[m].Entity)
		return ok && d.t.S.Mentions[m].Kind == schema.Person
	}
	return travellers[d.t.Tokens[i].Lemma]
}

// guests are those who are received somewhere on behalf of others, beside those who travel in an office.
var guests = text.Set("mission envoy emissary team deputation parliamentarian minister counterpart")

// travellers are those whose stay in another state is a visit.
var travellers = text.Set("president premier minister king queen emir sultan chancellor pope delegation negotiator secretary chief speaker leader prince mediator vice-president vice-premier vice-chancellor vice-minister undersecretary under-secretary commissioner ruler monarch emperor empress tsar shah sheikh sheikha princess dictator strongman taoiseach governor-general undersecretary-general he she")

// stays tells of a stay from what stands before a name behind "is": "at the White House", "back from X", "off to X".
func (d *document) stays(x *text.Mention) bool {
	i := x.First - 1
	if i > 0 && d.t.Tokens[i].UPOS == "DET" {
		i--
	}
	if i < 1 {
		return false
	}
	before := d.t.Tokens[i-1].Lower
	switch d.t.Tokens[i].Lower {
	case "at":
		return x.Use == text.BySeat
	case "from":
		return homeward[before]
	case "to":
		return before == "off"
	case "for":
		return before == "bound"
	}
	return false
}

var homeward = text.Set("back home fresh")

// guestBeside reads "the Greek premier, in Cairo for talks, said", "the Greek premier, back from Cairo, said".
func (d *document) guestBeside(m, h int) {
	x := &d.t.S.Mentions[m]
	if x.First < 3 || x.Last+1 >= len(d.t.Tokens) {
		return
	}
	i := x.First - 2
	switch next := d.t.Tokens[x.Last+1].Lower; {
	case d.t.Tokens[x.First-1].Lower == "in" && (next == "for" || next == "on" || next == "to" || next == ","):
	case d.t.Tokens[x.First-1].Lower == "from" && homeward[d.t.Tokens[i].Lower]:
		if i--; i > 0 && (d.t.Tokens[i].Lower == "just" || d.t.Tokens[i].Lower == "newly") {
			i--
		}
	default:
		return
	}
	if i < 1 || d.t.Tokens[i].Text != "," {
		return
	}
	i--
	if k := d.t.Mention(i); k >= 0 {
		i = d.t.MentionHead(k)
	}
	if !d.official(i) {
		return
	}
	for _, p := range d.at(i, text.Acting).parties {
		d.emit(claim{rule: guestRule, source: p, target: text.Party{Entity: x.Entity}, anchor: h, tokens: []int{i}, modality: schema.Asserted, theme: -1})
	}
}

// lodge notes who is whose guest by what has been told, for "his host" and "the visitor".
func (d *document) lodge(c *claim) {
	if together[c.rule.typ] && c.modality == schema.Asserted {
		d.r.Gather(d.n, c.source, c.target)
	}
	if (divided[c.rule.typ] || c.rule.typ == schema.Opposes && d.r.Kind(c.source.Entity) == schema.Organization) && c.modality != schema.Hypothetical && c.modality != schema.Negated {
		d.r.Quarrel(d.n, c.source, c.target)
	}
	if (c.rule.typ == schema.Urges || c.rule.typ == schema.Accuses) && c.modality == schema.Asserted {
		d.r.Approach(d.n, c.source, c.target)
	}
	if c.rule.typ == schema.AtWarWith && c.modality == schema.Asserted {
		d.r.Oppose(c.source, c.target)
	}
	switch {
	case c.modality == schema.Negated:
	case c.rule.typ == schema.Visits:
		d.r.SetStay(d.n, c.source, c.target)
	case c.rule.name == "receive":
		d.r.SetStay(d.n, c.target, c.source)
	}
}
