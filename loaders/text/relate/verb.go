package relate

import (
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

// verbRules applies the rules of the clause's verb.
func (d *document) verbRules(i int) {
	k := &d.s.Clauses[i]
	for _, rule := range d.rules.verbs[k.Lemma] {
		if rule.passive == "never" && k.Passive || rule.passive == "only" && !k.Passive {
			continue
		}
		if rule.particle != "" && !d.hasParticle(k, rule) || !d.objectFits(i, rule) || !d.withFits(i, rule) {
			continue
		}
		if rule.pair {
			d.verbPair(i, rule)
			continue
		}
		sources, from := d.slot(i, rule.source, sourceWant(rule.typ))
		targets, to := d.slot(i, rule.target, targetWant(rule.typ))
		if len(sources) == 0 && rule.elide && k.Passive && rule.source == "agent" {
			sources = d.agents[k.Lemma]
		}
		if rule.elide && len(sources) > 0 && rule.source == "agent" {
			d.agents[k.Lemma] = sources
		}
		d.verbClaims(i, rule, sources, targets, from, to)
	}
}

// concernThat reads "voiced concern that A does": concern about A.
func (d *document) concernThat(i int) {
	k := &d.s.Clauses[i]
	if k.Frame != "that" || k.Up < 0 || k.Up >= i {
		return
	}
	up := &d.s.Clauses[k.Up]
	concern := up.Object >= 0 && !up.Passive && d.isThing(up.Object, "@concern") || up.Passive && (up.Lemma == "concern" || up.Lemma == "worry" || up.Lemma == "alarm")
	if !concern {
		return
	}
	m, says, ok := d.modality(k.Up, d.subject[k.Up])
	if !ok {
		return
	}
	first, last := d.reach(up, []int{up.Subject}, []int{k.Subject})
	for _, s := range d.subject[k.Up] {
		for _, t := range d.subject[i] {
			d.emit(claim{rule: concernRule, source: s, target: t, anchor: up.Verb, first: first, last: max(last, k.Verb), modality: m, says: says})
		}
	}
}

var concernRule = &rule{name: "concern that", typ: schema.ExpressesConcernAbout}

// verbClaims makes a claim of each pair.
func (d *document) verbClaims(i int, rule *rule, sources, targets []text.Party, from, to []int) {
	k := &d.s.Clauses[i]
	act := sources
	if rule.actor == "target" {
		act = targets
	}
	m, says, ok := d.modality(i, act)
	if !ok {
		return
	}
	first, last := d.reach(k, from, to)
	qualifiers := d.qualify(d.theme(i), rule.object)
	for _, s := range sources {
		for _, t := range targets {
			d.emit(claim{rule: rule, source: s, target: t, anchor: k.Verb, first: first, last: last, modality: m, says: says, qualifiers: qualifiers})
		}
	}
}

// verbPair handles verbs that several do together: "A and B signed", "A signed with B".
func (d *document) verbPair(i int, rule *rule) {
	k := &d.s.Clauses[i]
	agents, from := d.slot(i, rule.source, sourceWant(rule.typ))
	others, to := d.slot(i, rule.target, targetWant(rule.typ))
	if len(agents) == 0 {
		return
	}
	if len(others) > 0 {
		if len(agents) == 1 && len(others) == 1 {
			d.r.SetTogether([]text.Party{agents[0], others[0]})
		}
		d.verbClaims(i, rule, agents, others, from, to)
		return
	}
	if len(agents) < 2 || rule.target == "object" && k.Object >= 0 && rule.object == "" {
		return
	}
	m, says, ok := d.modality(i, agents)
	if !ok {
		return
	}
	first, last := d.reach(k, from, []int{k.Object})
	for a := range agents {
		for b := a + 1; b < len(agents); b++ {
			d.emit(claim{rule: rule, source: agents[a], target: agents[b], anchor: k.Verb, first: first, last: last, modality: m, says: says})
		}
	}
}

// reach returns the first and last token of verb, sources and targets.
func (d *document) reach(k *text.Clause, lists ...[]int) (int, int) {
	f := d.s.Phrases[k.Phrase]
	first, last := f.First, f.Last
	for _, list := range lists {
		for _, p := range list {
			if p < 0 {
				continue
			}
			all := d.s.ListFrom(p)
			first = min(first, d.s.Phrases[d.s.FirstOf(p)].First)
			last = max(last, d.s.Phrases[all[len(all)-1]].Last)
		}
	}
	return first, last
}

// slot resolves one place of a verb's frame: agent, object, or what follows a preposition;
// and gives the phrases it looked at.
func (d *document) slot(i int, name string, want text.Want) ([]text.Party, []int) {
	k := &d.s.Clauses[i]
	switch name {
	case "agent":
		if !k.Passive {
			return d.subject[i], []int{d.subjectPhrase(i)}
		}
		if k.Agent >= 0 {
			return d.r.Parties(d.n, k.Agent, want), []int{k.Agent}
		}
		return nil, nil
	case "object":
		if !k.Passive {
			if k.Object < 0 {
				return nil, nil
			}
			return d.r.Parties(d.n, k.Object, want), []int{k.Object}
		}
		if k.Subject >= 0 {
			return d.r.PartiesTo(d.n, k.Subject, want), []int{k.Subject}
		}
		return d.subject[i], nil
	case "troops": // the subject, if it is forces: "French troops withdraw"
		if k.Subject >= 0 && d.isThing(k.Subject, "@troops") {
			return d.subject[i], []int{k.Subject}
		}
		return nil, nil
	case "object's": // who owns the object: "froze his assets"
		if p := d.theme(i); p >= 0 {
			if got := d.r.Possessor(d.n, p); len(got) > 0 {
				return got, []int{p}
			}
			for _, t := range d.s.Tails(p + 1) {
				if t.Prep == "of" {
					return d.r.Parties(d.n, t.Phrase, want), []int{p, t.Phrase}
				}
			}
		}
		return nil, nil
	}
	return d.tail(i, name, want)
}

// subjectPhrase is the phrase of the subject, where an infinitive has none the one above it.
func (d *document) subjectPhrase(i int) int {
	for range 5 {
		k := &d.s.Clauses[i]
		if k.Subject >= 0 || k.Up < 0 || k.Up >= i {
			return k.Subject
		}
		i = k.Up
	}
	return -1
}

// theme is the phrase of the object, of a passive the subject.
func (d *document) theme(i int) int {
	k := &d.s.Clauses[i]
	if k.Passive {
		return k.Subject
	}
	return k.Object
}

// tail resolves what follows one of the prepositions, under the verb or under its object.
func (d *document) tail(i int, preps string, want text.Want) ([]text.Party, []int) {
	k := &d.s.Clauses[i]
	tails := k.After
	if k.Passive && k.Subject >= 0 {
		tails = append(tails[:len(tails):len(tails)], d.s.Tails(k.Subject+1)...)
	}
	if rest, ok := strings.CutPrefix(preps, "object,"); ok {
		if got, from := d.slot(i, "object", want); len(got) > 0 {
			return got, from
		}
		preps = rest
	}
	for _, t := range tails {
		if !listed(preps, t.Prep) {
			continue
		}
		if got := d.r.Parties(d.n, t.Phrase, want); len(got) > 0 {
			return got, []int{t.Phrase}
		}
	}
	return nil, nil
}

func listed(list, word string) bool {
	for w := range strings.SplitSeq(list, ",") {
		if w == word {
			return true
		}
	}
	return false
}

// objectFits checks the noun that the object must be.
func (d *document) objectFits(i int, rule *rule) bool {
	if rule.object == "" {
		return true
	}
	p := d.theme(i)
	if p < 0 {
		return false
	}
	for _, q := range d.s.ListFrom(p) {
		if d.isThing(q, rule.object) {
			return true
		}
	}
	return false
}

// withFits checks a further prepositional phrase: "supply X with arms".
func (d *document) withFits(i int, rule *rule) bool {
	if rule.with == "" {
		return true
	}
	prep, things, _ := strings.Cut(rule.with, ":")
	if things == "@any" {
		k := &d.s.Clauses[i]
		for p := k.Phrase + 1; p < len(d.s.Phrases) && p < k.Phrase+8; p++ {
			f := d.s.Phrases[p]
			if f.Kind == text.Link && listed(prep, d.s.Tokens[f.First].Lower) {
				return true
			}
		}
		return false
	}
	for _, t := range d.s.Clauses[i].After {
		if listed(prep, t.Prep) {
			for _, q := range d.s.ListFrom(t.Phrase) {
				if d.isThing(q, things) {
					return true
				}
			}
		}
	}
	return false
}

// isThing tells whether a phrase is headed by one of the nouns of a set.
func (d *document) isThing(p int, things string) bool {
	f := &d.s.Phrases[p]
	if f.Kind != text.NounPhrase {
		return false
	}
	head := d.s.Tokens[f.Head].Lemma
	set := d.rules.things[things]
	if set.heads[head] || set.heads["*"] {
		return true
	}
	if set.modified[head] {
		for i := f.First; i < f.Head; i++ {
			if set.modifiers[d.s.Tokens[i].Lower] {
				return true
			}
		}
	}
	if head == "type" || head == "kind" || head == "piece" || head == "ton" || head == "tonne" || head == "dozen" || head == "hundred" || head == "thousand" || head == "shipment" || head == "number" || head == "pair" || d.s.Tokens[f.Head].Class == text.Number {
		for _, t := range d.s.Tails(p + 1) {
			return t.Prep == "of" && d.isThing(t.Phrase, things)
		}
	}
	return false
}

// hasParticle tells whether a word follows the verb closely: "call on", "pull out".
func (d *document) hasParticle(k *text.Clause, rule *rule) bool {
	word := rule.particle
	if listed(rule.target, word) {
		return k.Verb+1 < len(d.s.Tokens) && listed(rule.target, d.s.Tokens[k.Verb+1].Lower)
	}
	for i := k.Verb + 1; i < len(d.s.Tokens) && i < k.Verb+5; i++ {
		if d.s.Tokens[i].Lower == word {
			return true
		}
	}
	return false
}

// sourceWant is what may stand at the source of a type.
func sourceWant(typ schema.RelationType) text.Want {
	return text.Acting | text.Collective | text.NewName
}

// targetWant is what may stand at the target of a type.
func targetWant(typ schema.RelationType) text.Want {
	w := text.Collective | text.NewName
	switch typ {
	case schema.Sanctions, schema.Detains, schema.Prosecutes, schema.Abducts, schema.GrantsAsylumTo, schema.SeizesAssetsOf, schema.Investigates, schema.FamilyOf, schema.HoldsOfficeIn:
		return w
	}
	w |= text.Acting
	switch typ {
	case schema.Attacks, schema.Invades, schema.DeploysForcesTo, schema.WithdrawsForcesFrom, schema.Occupies, schema.Violates:
		w |= text.Territory | text.Instrument
		if typ != schema.Violates {
			w &^= text.Instrument
		}
	case schema.Condemns, schema.Opposes, schema.ExpressesConcernAbout, schema.Rejects, schema.Supports, schema.ProtestsAgainst:
		w |= text.Deed | text.Instrument
	case schema.Vetoes, schema.VotesFor, schema.VotesAgainst, schema.Joins, schema.Leaves:
		w |= text.Instrument
	case schema.DependsOn:
		w |= text.Deed
	case schema.Develops:
		w |= text.Program
	}
	return w
}
