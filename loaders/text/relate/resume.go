package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// tied are two parties whose relations a sentence has spoken of.
type tied struct {
	a, b     text.Party
	typ      schema.RelationType
	sentence int
}

var (
	resumingRule = &rule{name: "they are resumed", typ: schema.EstablishesRelationsWith}
	breakingRule = &rule{name: "they are broken off", typ: schema.CutsRelationsWith}
	resuming     = text.Set("resume restore re-establish reestablish renew normalise normalize")
	breaking     = text.Set("break sever cut suspend")
)

// resumed reads "they were resumed", "it broke them off", "relations were restored" of relations
// between two parties that were spoken of before.
func (d *document) resumed(v int) {
	lemma := d.t.Tokens[v].Lemma
	r := resumingRule
	if breaking[lemma] {
		r = breakingRule
	} else if !resuming[lemma] {
		return
	}
	last := d.tied
	if last == nil || d.n-last.sentence > 2 {
		return
	}
	o := d.t.Object(v)
	if o < 0 {
		return
	}
	if !d.tiesMeant(v, o) {
		d.too(v, o, last)
		return
	}
	both := []text.Party{last.a, last.b}
	m, says, ok := d.mood(v, both)
	if !ok {
		return
	}
	d.emit(claim{rule: r, source: last.a, target: last.b, anchor: v, tokens: []int{o}, modality: m, says: says, theme: -1})
}

// too reads "A cut its ties" after others cut theirs with B.
func (d *document) too(v, o int, last *tied) {
	p := d.t.Child(o, "nmod:poss")
	if !breaking[d.t.Tokens[v].Lemma] || d.t.Passive(v) || last.typ != schema.CutsRelationsWith || p < 0 || d.t.Tokens[p].XPOS != "PRP$" || !d.isThing(o, "@relations", false) {
		return
	}
	for _, x := range d.t.Tails(v) {
		if x.Prep == "with" || x.Prep == "to" {
			return
		}
	}
	who := d.subject(v, text.Acting)
	m, says, ok := d.mood(v, who.parties)
	if len(who.parties) != 1 || who.parties[0].Entity == last.a.Entity || !ok {
		return
	}
	d.emit(claim{rule: breakingRule, source: who.parties[0], target: last.b, anchor: v, tokens: append([]int{o}, who.tokens...), modality: m, says: says, theme: -1})
}

// tiesMeant tells whether a noun or a pronoun means relations that are not said whose.
func (d *document) tiesMeant(v, o int) bool {
	switch d.t.Tokens[o].Lower {
	case "they", "them":
		return !breaking[d.t.Tokens[v].Lemma] || d.particle(v, breakingRule, "off")
	}
	if d.t.Mention(o) >= 0 || !d.isThing(o, "@relations", false) || !d.t.Passive(v) {
		return false
	}
	for _, x := range d.t.Tails(v) {
		if x.Prep == "between" || x.Prep == "with" || x.Prep == "to" {
			return false
		}
	}
	return d.t.Child(o, "nmod:poss") < 0
}

// tie notes of whose relations a claim tells.
func (d *document) tie(c *claim) {
	switch c.rule.typ {
	case schema.EstablishesRelationsWith, schema.CutsRelationsWith:
		d.tied = &tied{c.source, c.target, c.rule.typ, d.n}
	}
}
