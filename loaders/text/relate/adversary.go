package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// adversary resolves on whom sanctions are that have no "on": whom the verb beside them condemns ("condemned X and imposed
// sanctions"), else the one party with which who imposes them is told to be at odds in the sentences before.
func (d *document) adversary(i int, r *rule, sources found) found {
	if !burdens[r.typ] || len(sources.parties) != 1 || len(sources.tokens) == 0 {
		return found{}
	}
	v := i
	if !d.t.Verbal(v) {
		v = d.t.Governor(i)
	} else if o := d.t.Object(i); o < 0 || !barred[d.t.Tokens[o].Lemma] {
		return found{}
	}
	if v < 0 || bearing[d.t.Tokens[v].Lemma] || !d.untargeted(v) || !d.t.Verbal(i) && (!barred[d.t.Tokens[i].Lemma] || !d.untargeted(i)) {
		return found{}
	}
	if h := d.t.Head(v); h >= 0 && d.t.Is(v, "conj") && weighing[d.t.Tokens[h].Lemma] && !d.t.Passive(h) {
		if f := d.at(d.t.Object(h), text.Acting|text.Deed); len(f.parties) == 1 {
			return f
		}
	}
	if f := d.atOddsWith(sources.parties[0].Entity); !f.empty() {
		return f
	}
	return d.aggressor(sources.parties[0].Entity)
}

// untargeted tells whether no phrase below a word could tell on whom a measure falls.
func (d *document) untargeted(i int) bool {
	return !d.phraseBehind(i, "on,against,upon,for,of,to,from")
}

// phraseBehind tells whether a phrase with one of the prepositions, divided by commas, stands behind a word and is of no time.
func (d *document) phraseBehind(i int, preps string) bool {
	tails := d.t.NounTails(i)
	if d.t.Verbal(i) {
		tails = d.t.Tails(i)
	}
	for _, x := range tails {
		if x.Noun > i && tree.Listed(preps, x.Prep) && !d.temporal(x.Noun) {
			return true
		}
	}
	return false
}

// atOddsWith returns the one party that the last sentences set against another.
func (d *document) atOddsWith(who int) found {
	from := d.r.Trees[max(d.n-6, 0)].S.Start
	var out []text.Party
	for k := len(d.claims) - 1; k >= 0 && d.claims[k].Start >= from; k-- {
		c := &d.claims[k]
		other := c.Target
		if c.Target == who {
			other = c.Source
		} else if c.Source != who {
			continue
		}
		if k := d.r.Kind(other); opposed[c.Type] && c.Modality != schema.Negated && (k == schema.State || k == schema.Organization) && !text.Holds(out, other) {
			out = append(out, text.Party{Entity: other})
		}
	}
	if len(out) != 1 {
		return found{}
	}
	return found{parties: out}
}

var (
	// bearing are what is done by those on whom sanctions fall.
	bearing = text.Set("face suffer fear receive get undergo incur escape avoid endure bear evade dodge defy survive risk invite")
	barred  = text.Set("sanction penalty measure embargo restriction")
	opposed = types(schema.Expels, schema.CutsRelationsWith, schema.Condemns, schema.Accuses, schema.Attacks, schema.Invades, schema.Threatens, schema.Detains, schema.SeizesAssetsOf, schema.Occupies, schema.Violates, schema.Sanctions, schema.Embargoes, schema.Cyberattacks, schema.SpiesOn)
)
