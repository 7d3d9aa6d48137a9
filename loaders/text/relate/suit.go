package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// suit reads "X cut ties with Y; Z followed suit", "Z did the same": Z does what was told before it.
func (d *document) suit(v int) {
	if !d.likewise(v) {
		return
	}
	who := d.subject(v, text.Acting)
	if who.empty() {
		return
	}
	m, says, ok := d.mood(v, who.parties)
	if !ok {
		return
	}
	for _, c := range d.example(d.t.Tokens[v].Start, who.parties) {
		if c.Modality == schema.Negated && m != schema.Asserted {
			continue
		}
		if c.Modality == schema.Negated {
			m = schema.Negated
		}
		r := &rule{name: "follow suit", typ: c.Type}
		d.across(claim{rule: r, anchor: v, tokens: who.tokens, modality: m, says: says, theme: -1}, who, found{parties: []text.Party{{Entity: c.Target, Anchor: d.t.Tokens[v].Start}}})
	}
}

// likewise tells whether a verb says that somebody does as another did.
func (d *document) likewise(v int) bool {
	o := d.t.Child(v, "obj")
	switch d.t.Tokens[v].Lemma {
	case "follow":
		return o >= 0 && d.t.Mention(o) < 0 && leads[d.t.Tokens[o].Lemma]
	case "do":
		for i := v + 1; i < len(d.t.Tokens) && i < v+5; i++ {
			switch d.t.Tokens[i].Lower {
			case "likewise":
				return true
			case "same":
				return d.t.Tokens[i-1].Lower == "the"
			case "so":
				return d.besides(v, i)
			}
		}
	}
	return false
}

var leads = text.Set("suit lead example")

// besides tells "also did so", "did so too".
func (d *document) besides(v, so int) bool {
	if v > 0 && d.t.Tokens[v-1].Lower == "also" {
		return true
	}
	next := func(i int) string {
		if i < len(d.t.Tokens) {
			return d.t.Tokens[i].Lower
		}
		return ""
	}
	return next(so+1) == "too" || next(so+1) == "," && next(so+2) == "too" || next(so+1) == "as" && next(so+2) == "well"
}

// example returns what was told last before a byte of another than some: what one verb says of
// him, to whomever he did it, in this sentence or the two before.
func (d *document) example(before int, others []text.Party) []text.Claim {
	from := d.r.Trees[max(d.n-2, 0)].Tokens[0].Start
	var out []text.Claim
	for k := len(d.claims) - 1; k >= 0; k-- {
		c := d.claims[k]
		if c.Anchor >= before || !imitable[c.Type] || d.r.Kind(c.Target) == schema.Group || c.Modality != schema.Asserted && c.Modality != schema.Negated || len(c.Attribution) > 0 {
			continue
		}
		if c.Anchor < from || text.Holds(others, c.Source) {
			break
		}
		if len(out) > 0 && (out[0].Anchor != c.Anchor || out[0].Type != c.Type || out[0].Source != c.Source) {
			break
		}
		out = append(out, c)
	}
	return out
}

// imitable are types of what one state does after another.
var imitable = types(schema.CutsRelationsWith, schema.EstablishesRelationsWith, schema.Recognizes, schema.Sanctions, schema.LiftsSanctionsOn, schema.Embargoes,
	schema.SeizesAssetsOf, schema.Expels, schema.Leaves, schema.Joins, schema.Condemns, schema.Urges, schema.Supports, schema.Opposes, schema.VotesFor, schema.VotesAgainst,
	schema.Rejects, schema.WithdrawsForcesFrom, schema.DeploysForcesTo, schema.MobilizesAgainst, schema.Invades, schema.ProvidesAidTo, schema.LendsTo,
	schema.ProtestsAgainst, schema.GrantsAsylumTo, schema.ApologizesTo, schema.SignsAgreementWith, schema.ExpressesConcernAbout, schema.Accuses, schema.Visits)
