package relate

import (
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

// announced resolves who does what a passive without an agent tells, where a state or body tells it of what is its own to
// do: "X said that relations with Y had been severed", "X announced that two diplomats had been expelled", "no troops
// will be sent to Y, X's minister replied".
func (d *document) announced(v int, r *rule) found {
	if r.typ == schema.Urges && d.r.Issuer() >= 0 && d.t.Passive(v) && d.t.Agent(v) < 0 && d.t.Head(v) < 0 && d.own(v) == schema.Asserted {
		return found{parties: []text.Party{{Entity: d.r.Issuer()}}, tokens: []int{v}} // "China has been asked to", a ministry tells
	}
	if !sovereign[r.typ] || !d.t.Verbal(v) || !d.t.Passive(v) || d.t.Agent(v) >= 0 || custodial[r.typ] && d.abroad(v) || r.typ == schema.Expels && (d.hasTail(v, "from") || d.abroad(v)) {
		return found{}
	}
	c := v
	for d.t.Is(c, "conj") && d.t.Head(c) >= 0 && d.t.Head(c) < c { // "said that its land had been invaded, and relations were cut"
		c = d.t.Head(c)
	}
	h := d.t.Head(c)
	if h < 0 || !d.t.Is(c, "ccomp") {
		if f := d.proclaimed(v, r); !f.empty() || !severing[r.typ] {
			return f
		}
		return d.severer(v, r)
	}
	lemma := d.t.Tokens[h].Lemma
	if d.t.Passive(h) || !reporting(lemma) || lemma == "deny" || !announcing[lemma] && !severing[r.typ] {
		return found{}
	}
	return d.states(d.subject(h, sourceWant(r.typ)|text.Acting))
}

// severer resolves who breaks off "relations with X", where no word of the clause tells it: the only other state that is spoken of.
func (d *document) severer(v int, r *rule) found {
	whom := d.slot(v, r.target, targetWant(r.typ), r, false)
	if len(whom.parties) != 1 || d.r.Kind(whom.parties[0].Entity) != schema.State || d.t.Is(v, "acl", "acl:relcl", "amod") {
		return found{}
	}
	if x, ok := d.soleOther(whom.parties[0].Entity); ok {
		return found{parties: []text.Party{{Entity: x}}}
	}
	return found{}
}

// proclaimed resolves who tells of its own deed behind or before the clause: "Two envoys have been expelled, X said". What was
// done to the speaker itself is another's deed.
func (d *document) proclaimed(v int, r *rule) found {
	if d.t.Is(v, "acl", "advcl", "amod") {
		return found{}
	}
	if k := d.t.Child(v, "aux"); k >= 0 && demanding[d.t.Tokens[k].Lower] {
		return found{} // "must be lifted", by whomever
	}
	who := d.states(found{parties: d.teller(v), tokens: []int{v}})
	if len(who.parties) == 0 && d.r.Issuer() >= 0 && d.t.Head(v) < 0 {
		who = found{parties: []text.Party{{Entity: d.r.Issuer()}}, tokens: []int{v}} // a ministry tells what it has done
	}
	if whom := d.slot(v, r.target, targetWant(r.typ), r, false); len(who.parties) != 1 || shares(whom.parties, who.parties) || d.anothers(r.typ, who, whom) {
		return found{}
	}
	return who
}

// teller resolves who is said behind a clause, or else before it, to tell it.
func (d *document) teller(v int) []text.Party {
	comma := false
	for k := v + 1; k < len(d.t.Tokens); k++ {
		w := &d.t.Tokens[k]
		comma = comma || w.Text == ","
		if !d.t.Verbal(k) {
			continue
		}
		if !comma || !pronouncing[w.Lemma] && (!reporting(w.Lemma) || asserting[w.Lemma]) || w.Lemma == "report" {
			break
		}
		s := d.t.Child(k, "nsubj")
		if s < 0 && d.t.Is(k, "acl") {
			s = d.t.Head(k)
		}
		if o := d.t.Child(k, "obj"); s < 0 && o > k {
			s = o // "…, replied the minister"
		}
		return d.at(s, text.Acting).parties
	}
	if h := d.reporterVerb(v); h >= 0 && (asserting[d.t.Tokens[h].Lemma] || d.t.Tokens[h].Lemma == "report") {
		return nil
	}
	return d.reporter(v)
}

var (
	// pronouncing are verbs beside those of saying by which states tell of their own deeds.
	pronouncing = text.Set("reply promise pledge vow answer respond retort assure decree declare proclaim rule boast")
	demanding   = text.Set("must should ought can could may might")
)

// anothers tells whether the text has told of a like deed of somebody else: sanctions on X of which a third party speaks are
// those of who imposed them.
func (d *document) anothers(typ schema.RelationType, who, whom found) bool {
	for k := range d.claims {
		c := &d.claims[k]
		if elided(c.Type) == elided(typ) && !text.Holds(who.parties, c.Source) && (whom.empty() || text.Holds(whom.parties, c.Target)) {
			return true
		}
	}
	return false
}

// acting tells whether the source of a rule is who does the deed.
func acting(r *rule) bool {
	first, _, _ := strings.Cut(r.source, ",")
	return first == "agent" || first == "owner" || first == "troops"
}

// states are the parties, if all of them are states.
func (d *document) states(f found) found {
	for _, p := range f.parties {
		if d.r.Kind(p.Entity) != schema.State {
			return found{}
		}
	}
	return f
}

var (
	// sovereign are deeds of states that they announce themselves.
	sovereign = types(schema.CutsRelationsWith, schema.EstablishesRelationsWith, schema.Expels, schema.Sanctions, schema.LiftsSanctionsOn, schema.Embargoes, schema.SeizesAssetsOf, schema.WithdrawsForcesFrom, schema.DeploysForcesTo, schema.Recognizes, schema.GrantsAsylumTo)
	// severing are those of which a state speaks as its own whatever the verb.
	severing = types(schema.CutsRelationsWith, schema.EstablishesRelationsWith)
)

// announcedDeed tells whether a verb stands under one by which governments tell what is so.
func (d *document) announcedDeed(v int) bool {
	h := d.t.Head(v)
	return h >= 0 && d.t.Is(v, "ccomp") && announcing[d.t.Tokens[h].Lemma]
}
