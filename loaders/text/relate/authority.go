package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// authority resolves who arrests, charges or sentences somebody where a passive does not tell: the state that has had
// the same person in its hands before, else, of a trial, the state where the text was written.
func (d *document) authority(v int, r *rule) found {
	if f := d.ousted(v, r); !f.empty() {
		return f
	}
	if r.typ == schema.Expels && d.t.Passive(v) && d.t.Agent(v) < 0 {
		if f := d.keeperOf(v, r); !f.empty() || d.t.Tokens[v].Lemma != "deport" {
			return f
		}
		return d.arrivedAt(v, r, d.slot(v, r.target, targetWant(r.typ), r, false))
	}
	if r.typ == schema.GrantsAsylumTo && d.t.Passive(v) && d.t.Agent(v) < 0 {
		return d.arrivedAt(v, r, d.slot(v, r.target, targetWant(r.typ), r, false))
	}
	if !custodial[r.typ] || !d.t.Passive(v) || d.t.Child(v, "obl:agent") >= 0 || d.t.Is(v, "advcl") && d.t.Case(v) == "if" { // "faces ten years if convicted"
		return found{}
	}
	whom := d.slot(v, r.target, targetWant(r.typ), r, false)
	if whom.empty() {
		return found{}
	}
	for k := len(d.claims) - 1; k >= 0; k-- {
		c := &d.claims[k]
		if custodial[c.Type] && c.Modality == schema.Asserted && text.Holds(whom.parties, c.Target) && d.r.Kind(c.Source) == schema.State && !d.otherState(c.Source) {
			return found{parties: []text.Party{{Entity: c.Source}}, tokens: []int{v}}
		}
	}
	if f := d.heldAt(v); !f.empty() && r.typ == schema.Detains {
		return f
	}
	if f := d.lawTeller(v); !f.empty() {
		return f
	}
	if f := d.arrivedAt(v, r, whom); !f.empty() {
		return f
	}
	if d.t.Modified(v, "also") || d.t.Child(v, "obl") >= 0 && d.adverb(v, "also") { // "charges were also unsealed against X"
		for k := len(d.claims) - 1; k >= 0 && d.nearby(&d.claims[k]); k-- {
			if c := &d.claims[k]; custodial[c.Type] && c.Modality == schema.Asserted && d.r.Kind(c.Source) == schema.State && !d.otherState(c.Source) {
				return found{parties: []text.Party{{Entity: c.Source}}, tokens: []int{v}}
			}
		}
	}
	if r.typ == schema.Prosecutes && d.letterhead >= 0 && !d.otherState(d.letterhead) {
		return found{parties: []text.Party{{Entity: d.letterhead}}, tokens: []int{v}}
	}
	here := d.r.Dateline()
	if r.typ == schema.Detains && len(here) == 1 && d.ownCitizenAbroad(whom.parties, here[0].Entity) {
		return found{}
	}
	if r.typ != schema.Prosecutes && r.name != "arrest" || len(here) == 0 {
		return found{}
	}
	if d.otherState(here[0].Entity) {
		return found{} // "was tried in X"
	}
	return found{parties: here, tokens: []int{v}}
}

// otherState tells whether the sentence names another state, other than as whose citizen somebody is.
func (d *document) otherState(state int) bool {
	for m := range d.t.S.Mentions {
		x := &d.t.S.Mentions[m]
		if x.Kind == schema.State && x.Entity != state && (x.Use != text.ByDemonym || d.t.Is(d.t.MentionHead(m), "amod") && d.t.Tokens[x.First].XPOS == "JJ" && !isPerson(d.t.Tokens[d.t.Head(d.t.MentionHead(m))].Lemma) && !strangers[d.t.Tokens[d.t.Head(d.t.MentionHead(m))].Lemma]) {
			return true
		}
	}
	return false
}

// strangers are who of another state may stand before a court, beside private persons.
var strangers = text.Set("agent spy officer soldier sailor diplomat man woman couple brother crew captain skipper pilot mercenary operative seaman youth missionary tourist worker couple gang trio pair")

// custodial are types by which a state has somebody in its hands.
var custodial = types(schema.Detains, schema.Prosecutes)

// adverb tells whether a word stands right before a verb.
func (d *document) adverb(v int, word string) bool {
	return v > 0 && d.t.Tokens[v-1].Lower == word
}

// keeperOf resolves who hands somebody over where a passive does not tell: the state that was told to hold him.
func (d *document) keeperOf(v int, r *rule) found {
	whom := d.slot(v, r.target, targetWant(r.typ), r, false)
	if len(whom.parties) != 1 || d.r.Kind(whom.parties[0].Entity) != schema.Person {
		return found{}
	}
	for k := len(d.claims) - 1; k >= 0; k-- {
		c := &d.claims[k]
		if custodial[c.Type] && c.Modality == schema.Asserted && text.Holds(whom.parties, c.Target) && d.r.Kind(c.Source) == schema.State {
			if d.hasTail(v, "from") {
				return found{}
			}
			for _, x := range d.t.Tails(v) {
				if tree.Listed("to,into", x.Prep) && text.Holds(d.at(x.Noun, text.Acting).parties, c.Source) {
					return found{} // he was brought there
				}
			}
			return found{parties: []text.Party{{Entity: c.Source}}, tokens: []int{v}}
		}
	}
	return found{}
}

// ownCitizenAbroad tells of a citizen of the state where a text was written, when that has just told what another state did: nothing says
// that it was at home that he was held.
func (d *document) ownCitizenAbroad(who []text.Party, home int) bool {
	citizen := false
	for k := len(d.claims) - 1; k >= 0 && !citizen; k-- {
		c := &d.claims[k]
		citizen = c.Type == schema.CitizenOf && c.Target == home && text.Holds(who, c.Source)
	}
	for n := max(d.n-2, 0); citizen && n < d.n; n++ {
		s := d.r.Trees[n].S
		for m := range s.Mentions {
			if s.Mentions[m].Kind == schema.State && s.Mentions[m].Entity != home {
				return true
			}
		}
	}
	return false
}
