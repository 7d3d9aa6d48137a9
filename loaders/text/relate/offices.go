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
		for _, k := range d.officesBeside(noun) {
			role, ok := d.roleEver(k)
			if !ok || d.t.Mention(k) >= 0 || d.borne(k, m) || d.sharedOut(k) {
				continue
			}
			d.alsoHolds(person, k, role, first)
		}
	}
	d.relatedOffices(m, first)
}

// officesBeside returns the nouns that go on with a description, also where the parser hung them on its body: "the chairman of X and a
// former minister".
func (d *document) officesBeside(noun int) []int {
	out := d.t.Conjuncts(noun)
	for _, k := range d.t.Kids(noun) {
		if !d.t.Is(k, "nmod") || d.t.Mention(k) < 0 {
			continue
		}
		for _, c := range d.t.Conjuncts(k)[1:] {
			if d.t.Mention(c) < 0 && d.t.Modified(c, "a,an,the,former") {
				out = append(out, c)
			}
		}
	}
	return out
}

// relatedOffices claims the offices of the relative clauses behind a name.
func (d *document) relatedOffices(m, first int) {
	person := &d.t.S.Mentions[m]
	for _, k := range d.t.Kids(d.t.MentionHead(m)) {
		if d.t.Is(k, "acl:relcl", "list") {
			d.relatedOffice(person, k, first)
		}
	}
}

// relatedOffice claims what a relative clause says that somebody is: "who is also minister of Y", "who leads X and was once
// ambassador of Y".
func (d *document) relatedOffice(person *text.Mention, clause, first int) {
	for _, k := range d.t.Conjuncts(clause) {
		if d.t.Child(k, "cop") < 0 || d.own(k) != schema.Asserted {
			continue
		}
		role, ok := d.roleEver(k)
		if d.past(k) {
			role = "former " + strings.TrimPrefix(role, "former ")
		}
		if ok {
			d.alsoHolds(person, k, role, first)
		}
	}
}

// roleEver reads the office that a noun names, held now or once.
func (d *document) roleEver(k int) (string, bool) {
	if role, ok := d.roleOf(k); ok {
		return role, true
	}
	once := d.once
	d.once = true
	role, ok := d.roleOf(k)
	d.once = once
	return "former " + role, ok
}

// alsoHolds claims the office that a noun names, if it is another than the first.
func (d *document) alsoHolds(person *text.Mention, noun int, role string, first int) {
	once := d.once
	d.once = once || strings.HasPrefix(role, "former ")
	of, at := d.officeAt(noun, false)
	d.once = once
	if of == nil {
		return
	}
	if of = d.corrected(person.Entity, of, role, at); of.Entity != first && !d.opposed(role, of.Entity) {
		d.claimOffice(person, of, role, at)
	}
}

// borne tells whether an office has a bearer of its own: "X, and his counterpart", "X, the president of Chad, Y".
func (d *document) borne(noun, m int) bool {
	if p := d.possessive(noun); p >= 0 && d.t.Tokens[p].XPOS == "PRP$" {
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
