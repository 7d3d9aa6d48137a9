package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

var citizenRule = &rule{name: "nationality", typ: schema.CitizenOf}

// nationality reads "Danish businessman X" and "X, a Danish businessman".
func (d *document) nationality(p int) {
	f := &d.s.Phrases[p]
	if f.Mention < 0 || d.s.Mentions[f.Mention].Kind != schema.Person {
		return
	}
	d.citizen(p, p, f.Head)
	if p+2 < len(d.s.Phrases) && d.s.Phrases[p+1].Kind == text.Stop && d.s.Phrases[p+2].Kind == text.NounPhrase {
		q := d.s.Phrases[p+2]
		if w := d.s.Tokens[q.First].Lower; q.Mention < 0 && (w == "a" || w == "an" || w == "the") {
			d.citizen(p, p+2, q.Head+1)
		}
	}
}

// citizen claims the nationality that stands in phrase q right before a word for a person.
func (d *document) citizen(p, q, end int) {
	for _, n := range d.s.Phrases[q].Inside {
		m := d.s.Mentions[n]
		if m.Kind != schema.State || m.Use != text.ByDemonym || m.Last+1 >= end || d.s.Tokens[m.Last+1].Capital() || !citizens[d.s.Tokens[m.Last+1].Lemma] {
			continue
		}
		person := d.s.Mentions[d.s.Phrases[p].Mention]
		d.emit(claim{
			rule: citizenRule, source: text.Party{Entity: person.Entity}, target: text.Party{Entity: m.Entity},
			anchor: m.First, first: d.s.Phrases[p].First, last: d.s.Phrases[q].Last, modality: schema.Asserted, quality: 0.85,
		})
	}
}

var citizens = set("national citizen businessman businesswoman tycoon oligarch journalist dissident lawyer activist")
