package relate

import (
	"strings"

	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// itemized tells of those who are named of a group what has been told of the group: "sanctioned six firms, including A and B", and
// in the sentence behind it "They include A and B", "Among them is A".
func (d *document) itemized(from int) {
	last := len(d.claims)
	for c := from; c < last; c++ {
		if group, ok := d.manyOf(c); ok {
			d.tellEach(c, group, d.namedOf(d.opener(group)))
			d.tellEach(c, group, d.fromTo(group))
		}
	}
	d.listedThose()
	start := d.continued()
	if start < 0 || d.n == 0 {
		return
	}
	named := d.namedOf(start)
	last = len(d.claims)
	before := d.r.Trees[d.n-1].S.Start
	for c := from - 1; c >= 0 && len(named) > 0 && d.claims[c].Start >= before; c-- {
		if group, ok := d.manyOf(c); ok {
			d.tellEach(c, group, named)
		}
	}
	if len(d.claims) == last {
		d.itemizedAgain(from, named)
	}
}

// itemizedAgain tells of a group that was spoken of some sentences before: "The entities include A, B and C".
func (d *document) itemizedAgain(from int, named []text.Party) {
	noun := ""
	for k := 1; k < 6 && k < len(d.t.Tokens) && d.t.Tokens[0].Lower == "the"; k++ {
		if w := d.t.Tokens[k].Lower; w == "include" || w == "included" || w == "are" || w == "were" {
			noun = d.t.Tokens[k-1].Lower
			break
		}
	}
	if noun == "" || len(named) == 0 {
		return
	}
	before := d.r.Trees[max(d.n-8, 0)].S.Start
	for c := from - 1; c >= 0 && d.claims[c].Start >= before; c-- {
		if group, ok := d.manyOf(c); ok && strings.HasSuffix(strings.ToLower(d.r.Links.Entities[group].Name), " "+noun) {
			d.tellEach(c, group, named)
			return
		}
	}
}

// manyOf returns the group that stands at an end of a claim.
func (d *document) manyOf(c int) (int, bool) {
	for _, e := range [2]int{d.claims[c].Target, d.claims[c].Source} {
		if d.r.Kind(e) == schema.Group && distributes[d.claims[c].Type] {
			return e, true
		}
	}
	return 0, false
}

// distributes are what a group suffers or does if each of it does.
var distributes = types(schema.Sanctions, schema.LiftsSanctionsOn, schema.SeizesAssetsOf, schema.Embargoes, schema.Expels, schema.Detains, schema.Prosecutes, schema.Investigates, schema.GrantsAsylumTo,
	schema.Abducts, schema.LendsTo, schema.ProvidesAidTo, schema.Condemns, schema.Supports, schema.Recognizes, schema.VotesFor, schema.VotesAgainst, schema.CutsRelationsWith, schema.EstablishesRelationsWith, schema.SignsAgreementWith, schema.Joins, schema.Leaves,
	schema.Opposes, schema.Rejects, schema.Urges, schema.ExpressesConcernAbout, schema.DeploysForcesTo, schema.WithdrawsForcesFrom, schema.ImportsMunitionsFrom, schema.Attacks, schema.InvestsIn, schema.ProtestsAgainst)

// opener returns the word from which the names of some of a group are told, in the sentence that names the group, or -1.
func (d *document) opener(group int) int {
	for _, span := range d.r.Links.Entities[group].Spans {
		for i := range d.t.Tokens {
			if d.t.Tokens[i].End == span.End {
				return d.openerBehind(i)
			}
		}
	}
	return -1
}

func (d *document) openerBehind(i int) int {
	for k := i + 1; k+2 < len(d.t.Tokens) && k < i+14; k++ {
		switch w := d.t.Tokens[k].Lower; {
		case w == "including", w == "notably" && d.t.Tokens[k-1].Text == ",":
			return k + 1
		case w == "among" && heldBack[d.t.Tokens[k+1].Lower], w == "such" && d.t.Tokens[k+1].Lower == "as":
			return k + 2
		case d.t.Tokens[k].XPOS == "NNS" && d.t.Mention(k) < 0 && d.t.Case(k) == "", finite(d.t.Tokens[k].XPOS) && !d.t.Is(k, "acl:relcl"), w == ";":
			return -1
		}
	}
	return -1
}

var heldBack = text.Set("them these those whom which")

// continued returns where the names begin in a sentence that only tells who the many of the sentence before are, or -1.
func (d *document) continued() int {
	if len(d.t.Tokens) < 4 {
		return -1
	}
	first, second := d.t.Tokens[0].Lower, d.t.Tokens[1].Lower
	switch {
	case (first == "they" || first == "these" || first == "those") && (second == "include" || second == "included" || second == "are" || second == "were"):
		return 2
	case first == "among" && heldBack[second], first == "among" && second == "the":
		for k := 2; k < len(d.t.Tokens) && k < 9; k++ {
			if d.t.Tokens[k].Lemma == "be" {
				return k + 1
			}
		}
	case first == "one" && second == "is", first == "one" && second == "was":
		return 2
	case (first == "one" || first == "two" || first == "three") && second == "of" && heldBack[d.t.Tokens[2].Lower] && (d.t.Tokens[3].Text == "," || d.t.Tokens[3].Lemma == "be"):
		return 4
	case first == "the" && len(d.t.Tokens) > 5:
		for k := 1; k < 6; k++ {
			if w := d.t.Tokens[k].Lower; (w == "include" || w == "included") && d.t.Tokens[k-1].XPOS == "NNS" {
				return k + 1
			}
		}
	}
	return -1
}

// namedOf returns the parties of a list of names that begins at a word: of each of its items the one on which the others hang. It ends
// where something is told of them.
func (d *document) namedOf(start int) []text.Party {
	var out []text.Party
	if start < 0 {
		return nil
	}
	relative := false
	for i := start; i < len(d.t.Tokens); {
		end := i
		for end < len(d.t.Tokens) && !parting[d.t.Tokens[end].Lower] {
			end++
		}
		switch w := d.t.Tokens[min(i, len(d.t.Tokens)-1)].Lower; {
		case i < end && (w == "who" || w == "which" || w == "whose" || w == "both" || w == "all"):
			relative = true
		case i < end && d.predicates(i, end):
			if !relative {
				if p, ok := d.closing(i); ok && len(out) > 0 && !text.Holds(out, p.Entity) {
					out = append(out, p)
				}
				return out
			}
		case i < end:
			relative = false
			if p, ok := d.headed(i, end); ok && !text.Holds(out, p.Entity) {
				out = append(out, p)
			}
		}
		if end < len(d.t.Tokens) && listEnd[d.t.Tokens[end].Text] && !(d.t.Tokens[end].Text == ";" && d.itemAfter(end)) {
			return out
		}
		relative = relative && d.t.Tokens[min(end, len(d.t.Tokens)-1)].Text != ";"
		i = end + 1
	}
	return out
}

// itemAfter tells whether a semicolon parts the items of a list: no verb stands before the next mark.
func (d *document) itemAfter(i int) bool {
	named := false
	for i++; i < len(d.t.Tokens) && d.t.Tokens[i].Text != "," && !listEnd[d.t.Tokens[i].Text]; i++ {
		if finite(d.t.Tokens[i].XPOS) && d.t.Mention(i) < 0 || d.t.Tokens[i].UPOS == "AUX" {
			return false
		}
		named = named || d.t.Mention(i) >= 0
	}
	return named
}

var (
	parting = text.Set(", and or ; . : ( ) – — as well")
	listEnd = text.Set("; . : ) – —")
)

// closing returns the last name of a list that the verb follows without a comma: B of "six states including A and B signed".
func (d *document) closing(i int) (text.Party, bool) {
	if d.t.Tokens[i-1].Lower != "and" {
		return text.Party{}, false
	}
	if d.t.Tokens[i].UPOS == "DET" {
		i++
	}
	m := d.t.Mention(i)
	if m < 0 || d.t.S.Mentions[m].First != i || d.t.S.Mentions[m].Use == text.ByDemonym || d.t.S.Mentions[m].Last+1 >= len(d.t.Tokens) || !finite(d.t.Tokens[d.t.S.Mentions[m].Last+1].XPOS) {
		return text.Party{}, false
	}
	return d.headed(i, d.t.S.Mentions[m].Last+1)
}

// predicates tells whether a stretch of words has a finite verb.
func (d *document) predicates(i, end int) bool {
	for ; i < end; i++ {
		if finite(d.t.Tokens[i].XPOS) && d.t.Mention(i) < 0 {
			return true
		}
	}
	return false
}

// finite tells the tags of words that tell something of what stands before them.
func finite(tag string) bool { return tag == "VBD" || tag == "VBZ" || tag == "VBP" || tag == "MD" }

// headed returns the name in an item of a list that no preposition ties to another word: B of "the tanker B", not that of "manager of B".
func (d *document) headed(i, end int) (text.Party, bool) {
	best := -1
	for k := i; k < end; k++ {
		m := d.t.Mention(k)
		if m < 0 {
			if d.t.Tokens[k].UPOS == "ADP" || d.t.Tokens[k].XPOS == "VBN" || d.t.Tokens[k].XPOS == "VBG" {
				break
			}
			continue
		}
		switch x := &d.t.S.Mentions[m]; x.Kind {
		case schema.Person, schema.Organization, schema.Vessel, schema.Aircraft:
			best = m
		case schema.State:
			if x.Use != text.ByDemonym && best < 0 && d.t.Tokens[min(x.Last+1, len(d.t.Tokens)-1)].XPOS != "POS" {
				best = m
			}
		}
	}
	if best < 0 {
		return text.Party{}, false
	}
	x := &d.t.S.Mentions[best]
	return text.Party{Entity: x.Entity, Anchor: d.t.Tokens[x.First].Start}, true
}

// tellEach makes a claim for each of some parties that stand for a group.
func (d *document) tellEach(c, group int, named []text.Party) {
	for _, p := range named {
		if !d.oneOfMany(group, p.Entity) {
			continue
		}
		x := d.claims[c]
		source, target := text.Party{Entity: x.Source, By: x.By}, text.Party{Entity: x.Target}
		if x.Source == group {
			source = p
		} else {
			target = p
		}
		anchor := d.tokenAt(p.Anchor)
		d.emit(claim{rule: itemRule.of(x.Type), source: source, target: target, anchor: anchor, tokens: []int{anchor}, modality: x.Modality, says: x.Attribution, theme: -1})
	}
}

var itemRule = rule{name: "one of many"}

// tokenAt returns the token of the sentence that begins at a byte.
func (d *document) tokenAt(start int) int {
	for i := range d.t.Tokens {
		if d.t.Tokens[i].Start == start {
			return i
		}
	}
	return 0
}

// oneOfMany tells whether a party may be one of a group: a person of officials, a firm of companies, a state of countries.
func (d *document) oneOfMany(group, party int) bool {
	kind := d.r.Kind(party)
	states, others := false, false
	for _, w := range strings.Fields(strings.ToLower(d.r.Links.Entities[group].Name)) {
		if tree.Listed("states,countries,nations,governments,neighbours,neighbors,members,powers,republics", w) {
			states = true
		}
		if isPerson(strings.TrimSuffix(w, "s")) || tree.Listed("people,men,women", w) {
			others = true
			if kind == schema.Person {
				return true
			}
		}
		if tree.Listed("companies,firms,entities,banks,businesses,groups,organisations,organizations,institutions,agencies,makers,traders,subsidiaries,bodies,concerns,parties,lenders,airlines,others", w) {
			others = true
			if kind == schema.Organization {
				return true
			}
		}
		if tree.Listed("vessels,ships,tankers,freighters,boats,trawlers,aircraft,planes", w) {
			others = true
			if kind == schema.Vessel || kind == schema.Aircraft {
				return true
			}
		}
	}
	if states {
		return kind == schema.State
	}
	return !others && kind != schema.State && kind != schema.Place
}

// fromTo returns A and B of "ten nations from A to B joined".
func (d *document) fromTo(group int) []text.Party {
	for _, span := range d.r.Links.Entities[group].Spans {
		for i := range d.t.Tokens {
			if d.t.Tokens[i].End != span.End || i+5 >= len(d.t.Tokens) {
				continue
			}
			if d.t.Tokens[i+1].Text == "," {
				i++
			}
			if d.t.Tokens[i+1].Lower != "from" || d.t.Mention(i+2) < 0 {
				continue
			}
			a := d.t.Mention(i + 2)
			to := d.t.S.Mentions[a].Last + 1
			if to+1 >= len(d.t.Tokens) || d.t.Tokens[to].Lower != "to" || d.t.Mention(to+1) < 0 {
				continue
			}
			b := d.t.Mention(to + 1)
			var out []text.Party
			for _, m := range [2]int{a, b} {
				x := &d.t.S.Mentions[m]
				out = append(out, text.Party{Entity: x.Entity, Anchor: d.t.Tokens[x.First].Start})
			}
			return out
		}
	}
	return nil
}
