package relate

import (
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

// also claims the further offices of a person whose first one is known: "Chad's president, X, the chairman of the bloc", "X,
// president of Chad and chairman of Y", "X, who is also foreign minister of Chad". He acts for the first.
func (d *document) also(m int) {
	person := &d.t.S.Mentions[m]
	first, ok := d.r.Links.Office(person.Entity)
	if !ok {
		return
	}
	for _, noun := range d.descriptions(m, d.t.MentionHead(m)) {
		for _, k := range d.t.Conjuncts(noun) {
			role, ok := d.roleOf(k)
			if !ok || d.t.Mention(k) >= 0 || d.borne(k, m) {
				continue
			}
			d.alsoHolds(person, k, role, first)
		}
	}
	for _, k := range d.t.Kids(d.t.MentionHead(m)) { // "X, who is also minister of Y"
		if !d.t.Is(k, "acl:relcl", "list") || d.t.Child(k, "cop") < 0 || d.past(k) || d.own(k) != schema.Asserted {
			continue
		}
		role, ok := d.roleOf(k)
		if !ok {
			continue
		}
		d.alsoHolds(person, k, role, first)
	}
}

// alsoHolds claims the office that a noun names, if it is another than the first.
func (d *document) alsoHolds(person *text.Mention, noun int, role string, first int) {
	of, at := d.officeAt(noun, false)
	if of == nil {
		return
	}
	if of = d.corrected(person.Entity, of, role, at); of.Entity != first && !d.opposed(role, of.Entity) {
		d.claimOffice(person, of, role, at)
	}
}

// borne tells whether an office has a bearer of its own: "X, and his counterpart", "X, the president of Chad, Y".
func (d *document) borne(noun, m int) bool {
	if p := d.t.Child(noun, "nmod:poss"); p >= 0 && d.t.Tokens[p].XPOS == "PRP$" {
		return true
	}
	first, last := d.t.Extent(noun)
	for k := range d.t.S.Mentions {
		x := &d.t.S.Mentions[k]
		if k != m && x.Kind == schema.Person && x.First >= first && x.First <= last+3 && x.First > d.t.S.Mentions[m].Last {
			return true
		}
	}
	return false
}

// claimOffice claims an office where the words of the person stand.
func (d *document) claimOffice(person *text.Mention, of *text.Party, role string, at int) {
	d.emit(claim{
		rule: officeRule, source: text.Party{Entity: person.Entity, Anchor: d.t.Tokens[person.First].Start}, target: text.Party{Entity: of.Entity},
		anchor: person.First, tokens: []int{at}, modality: schema.Asserted, theme: -1,
		qualifiers: map[string]string{"role": role},
	})
}

// secretariat returns the body whose "Secretary-General" a text means that does not say whose: the one that it speaks
// of, of several the United Nations.
func (d *document) secretariat(role string) (int, bool) {
	if !strings.HasPrefix(role, "secretary") || !strings.HasSuffix(role, "general") {
		return 0, false
	}
	return d.r.Secretariat()
}

// sentAway tells of an envoy who is expelled: "X expelled its ambassador" has the ambassador of the other side.
func (d *document) sentAway(noun int) bool {
	h := d.t.Head(noun)
	return h >= 0 && d.t.Is(noun, "obj") && ousting[d.t.Tokens[h].Lemma]
}

var ousting = text.Set("expel deport oust evict summon eject")
