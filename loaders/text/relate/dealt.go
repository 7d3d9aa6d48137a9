package relate

import (
	"sort"

	"entente/loaders/text"
	"entente/schema"
)

// dealt returns those whom the text told last to deal with one another, all with all, up to the place that is
// read and at most so many sentences back: the parties to "the talks", "the truce" and "an agreement was signed".
func (d *document) dealt(types map[schema.RelationType]bool, back int) []text.Party {
	from := d.r.Trees[max(d.n-back, 0)].S.Start
	var out []text.Party
	pairs, sentence := 0, -1
	for i := len(d.claims) - 1; i >= 0 && d.claims[i].Start >= from; i-- {
		c := &d.claims[i]
		if !types[c.Type] || c.Modality == schema.Negated {
			continue
		}
		n := d.sentenceOf(c.Start)
		if sentence >= 0 && n != sentence {
			break
		}
		sentence = n
		a, b := text.Holds(out, c.Source), text.Holds(out, c.Target)
		if !a {
			out = append(out, text.Party{Entity: c.Source})
		}
		if !b {
			out = append(out, text.Party{Entity: c.Target})
		}
		if !a || !b {
			pairs++
		}
	}
	if len(out) < 2 || len(out) > 4 || len(out) == 2 && pairs != 1 || len(out) > 2 && !d.allWithAll(out, types, from) {
		return nil
	}
	return out
}

// sentenceOf is the number of the sentence in which a byte stands, at most the one that is read.
func (d *document) sentenceOf(start int) int { return min(d.n, d.sentenceFrom(start)) }

// sentenceFrom is the number of the sentence in which a byte stands.
func (d *document) sentenceFrom(start int) int {
	return max(0, sort.Search(len(d.r.Trees), func(n int) bool { return d.r.Trees[n].S.Start > start })-1)
}

// allWithAll tells whether every two of some parties deal with each other.
func (d *document) allWithAll(list []text.Party, types map[schema.RelationType]bool, from int) bool {
	seen := map[[2]int]bool{}
	for i := len(d.claims) - 1; i >= 0 && d.claims[i].Start >= from; i-- {
		if c := &d.claims[i]; types[c.Type] && text.Holds(list, c.Source) && text.Holds(list, c.Target) {
			seen[[2]int{min(c.Source, c.Target), max(c.Source, c.Target)}] = true
		}
	}
	return len(seen) == len(list)*(len(list)-1)/2
}

// without returns the parties of a list that another does not hold.
func without(list, other []text.Party) []text.Party {
	var out []text.Party
	for _, x := range list {
		if !text.Holds(other, x.Entity) {
			out = append(out, x)
		}
	}
	return out
}

// signers returns the two sides of "an agreement was signed", which the clause before tells.
func (d *document) signers(v int, r *rule) found {
	if !r.dealt || !d.t.Passive(v) || d.t.Agent(v) >= 0 || d.t.Is(v, "acl", "amod", "advcl") || d.t.Child(v, "nsubj") < 0 {
		return found{}
	}
	if s := d.t.Subject(v); d.t.Modified(s, "the") || len(d.r.Possessor(d.n, s)) > 0 {
		return found{}
	}
	for _, x := range d.t.Tails(v) {
		if x.Prep == "between" || x.Prep == "with" || x.Prep == "among" {
			return found{}
		}
	}
	for i := range d.t.Tokens { // of another day
		if w := d.t.Tokens[i].Text; len(w) == 4 && d.t.Tokens[i].UPOS == "NUM" && w[0] <= '2' && w[0] > '0' || d.t.Tokens[i].Lower == "ago" {
			return found{}
		}
	}
	two := d.dealt(together, 5)
	if len(two) != 2 {
		two = d.dealt(quarrels, 2)
	}
	if len(two) != 2 {
		return found{}
	}
	return found{parties: two, tokens: []int{v}}
}

var (
	// together are types of those who are in one place.
	together = types(schema.MeetsWith, schema.Visits, schema.NegotiatesWith, schema.SignsAgreementWith)
	// atOdds are types of those between whom one mediates.
	atOdds = types(schema.MeetsWith, schema.NegotiatesWith, schema.SignsAgreementWith, schema.CeasesFireWith, schema.AtWarWith, schema.Fights)
	// divided are types of those who stand against each other.
	divided = types(schema.Accuses, schema.Attacks, schema.Fights, schema.Threatens, schema.Invades, schema.Occupies, schema.DisputesTerritoryWith, schema.MobilizesAgainst, schema.AtWarWith)
)
