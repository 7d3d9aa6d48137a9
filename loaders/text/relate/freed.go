package relate

import (
	"strings"

	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

var freedRule = &rule{name: "demand their release", typ: schema.Urges}

// freed reads "demanded their release", "called for the release of X", "asked for him to be freed", "wants the ships back": it is
// asked of who was told to hold them.
func (d *document) freed(v int) {
	captive := d.captive(v)
	if captive < 0 {
		return
	}
	who := d.subject(v, text.Acting)
	if len(who.parties) == 0 {
		return
	}
	holder, ok := d.holderOf(captive, who.parties)
	if !ok {
		holder, ok = d.overthrownIn(captive, who.parties)
	}
	if !ok {
		return
	}
	m, says, ok := d.mood(v, who.parties)
	if !ok {
		return
	}
	for _, x := range who.parties {
		d.emit(claim{rule: freedRule, source: x, target: text.Party{Entity: holder}, anchor: v, tokens: who.tokens, modality: m, says: says, theme: -1})
	}
}

// captive returns the noun or pronoun for those whose release a verb asks, -1 if it asks for none.
func (d *document) captive(v int) int {
	lemma := d.t.Tokens[v].Lemma
	if d.t.Passive(v) || !demandingWords[lemma] && !begging[lemma] {
		return -1
	}
	if c := d.t.Child(v, "ccomp"); c >= 0 && releasing[d.t.Tokens[c].Lemma] && d.t.Passive(c) { // "demanded that he be freed"
		return d.t.Subject(c)
	}
	noun := -1
	if o := d.t.Child(v, "obj"); o > v && demandingWords[lemma] {
		noun = o
	}
	for _, x := range d.t.Tails(v) {
		if x.Prep == "for" && x.Via < 0 && x.Noun > v && begging[lemma] {
			noun = x.Noun
		}
	}
	if noun < 0 || d.t.Mention(noun) >= 0 {
		return -1
	}
	if k := d.t.Child(v, "advmod", "compound:prt"); (lemma == "want" || lemma == "demand") && k > noun && d.t.Tokens[k].Lower == "back" {
		return noun
	}
	if !releases[d.t.Tokens[noun].Lemma] {
		return -1
	}
	if p := d.t.Child(noun, "nmod:poss"); p >= 0 {
		return p
	}
	for _, x := range d.t.NounTails(noun) {
		if x.Prep == "of" && x.Via == noun {
			return x.Noun
		}
	}
	return -1
}

// holderOf returns who has been told to hold those whom a word means: by whom they were seized, or, where the word is but "they" or
// names what was seized, by whom anybody was.
func (d *document) holderOf(captive int, asking []text.Party) (int, bool) {
	whom := d.r.Parties(d.n, captive, text.Individual|text.Collective|text.CountFirst|text.NewName)
	from := d.r.Trees[max(d.n-6, 0)].S.Start
	for k := len(d.claims) - 1; k >= 0 && d.claims[k].Start >= from; k-- {
		c := &d.claims[k]
		if !inHands[c.Type] || c.Modality != schema.Asserted && c.Modality != schema.Alleged || text.Holds(asking, c.Source) || d.r.Kind(c.Source) == schema.Group || d.r.Kind(c.Source) == schema.Person {
			continue
		}
		if text.Holds(whom, c.Target) || d.sameLot(captive, c) {
			return c.Source, true
		}
	}
	return 0, false
}

// overthrownIn returns whose ruler it is whose release is asked after a coup: those hold him who hold power.
func (d *document) overthrownIn(captive int, asking []text.Party) (int, bool) {
	whom := d.r.Parties(d.n, captive, text.Individual|text.NewName)
	if len(whom) != 1 || !d.coupTold() {
		return 0, false
	}
	for k := range d.claims {
		c := &d.claims[k]
		if c.Type == schema.HoldsOfficeIn && c.Source == whom[0].Entity && d.r.Kind(c.Target) == schema.State {
			return c.Target, !text.Holds(asking, c.Target)
		}
	}
	return 0, false
}

// coupTold tells whether this sentence, or one of the three before, tells that a government was overthrown.
func (d *document) coupTold() bool {
	for k := d.n; k >= 0 && k >= d.n-3; k-- {
		for i := range d.r.Trees[k].Tokens {
			if overthrown[d.r.Trees[k].Tokens[i].Lemma] {
				return true
			}
		}
	}
	return false
}

// sameLot tells whether a word may mean those of a claim: a pronoun, or the noun by which they were called.
func (d *document) sameLot(captive int, c *text.Claim) bool {
	tok := &d.t.Tokens[captive]
	if tree.Listed("they,them,their", tok.Lower) {
		return d.nearby(c) && d.r.Kind(c.Target) != schema.Person
	}
	if tree.Listed("he,him,his,she,her,it,its", tok.Lower) || d.t.Mention(captive) >= 0 {
		return false
	}
	e := &d.r.Links.Entities[c.Target]
	return e.Kind == schema.Group && strings.Contains(strings.ToLower(e.Name), tok.Lemma) || d.nearby(c) && e.Kind == schema.State
}

var (
	begging    = text.Set("call press ask appeal plead push beg campaign")
	releasing  = text.Set("free release liberate return repatriate hand")
	releases   = text.Set("release return liberation freedom freeing handover repatriation restitution")
	overthrown = text.Set("overthrow oust topple depose coup putsch junta mutiny mutineer putschist")
	inHands    = types(schema.Detains, schema.Abducts, schema.Prosecutes, schema.SeizesAssetsOf)
)
