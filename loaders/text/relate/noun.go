package relate

import (
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

// nounRules applies the rules of a phrase's head: "Chad's invasion of", "trade between".
func (d *document) nounRules(p int) {
	f := &d.s.Phrases[p]
	if f.Mention >= 0 {
		d.suppliedInside(p)
		return
	}
	head := d.s.Tokens[f.Head].Lemma
	rules := d.rules.nouns[head]
	if len(rules) > 0 && (!d.unreal(p) || d.light(p) >= 0 && d.modified(p, "any,no,another,further,possible")) {
		for _, rule := range rules {
			if rule.modifier != "" && !d.modified(p, rule.modifier) || rule.object != "" && !d.about(p, rule.object) {
				continue
			}
			if rule.pair {
				d.nounPair(p, rule)
			} else {
				d.nounRule(p, rule)
			}
		}
	}
	d.suppliedInside(p)
	d.groupInside(p)
}

// unreal tells whether the phrase speaks of something that is not said to be: "no attack",
// "a possible visit".
func (d *document) unreal(p int) bool {
	f := d.s.Phrases[p]
	for i := f.First; i < f.Head; i++ {
		if unrealWords[d.s.Tokens[i].Lower] {
			return true
		}
	}
	q := d.s.FirstOf(p) - 1
	for q >= 0 && d.s.Phrases[q].Kind == text.Time {
		q--
	}
	if q > 0 && d.s.Phrases[q].Kind == text.Link && d.s.Phrases[q-1].Kind == text.NounPhrase {
		h := d.s.Tokens[d.s.Phrases[q-1].Head].Lemma
		return unrealHeads[h]
	}
	return q >= 0 && d.s.Phrases[q].Kind == text.Link && d.s.Tokens[d.s.Phrases[q].First].Lower == "without"
}

func (d *document) modified(p int, words string) bool {
	f := d.s.Phrases[p]
	for i := f.First; i < f.Head; i++ {
		if listed(words, d.s.Tokens[i].Lower) {
			return true
		}
	}
	return false
}

// about tells whether the noun is about things of a set, before it ("arms sales") or after
// it ("sale of arms").
func (d *document) about(p int, things string) bool {
	f := d.s.Phrases[p]
	set := d.rules.things[things]
	for i := f.First; i < f.Head; i++ {
		if w := d.s.Tokens[i].Lower; set.heads[w] || set.heads[d.s.Tokens[i].Lemma] || i+1 < f.Head && set.modifiers[w] && set.modified[d.s.Tokens[i+1].Lemma] {
			return true
		}
	}
	for _, t := range d.s.Tails(p + 1) {
		if t.Prep == "of" {
			for _, q := range d.s.ListFrom(t.Phrase) {
				if d.isThing(q, things) {
					return true
				}
			}
		}
	}
	return false
}

// doer resolves who does what a noun says: its possessor, a nationality before it, "by", or
// the subject of the light verb whose object it is. The clause is that of a light verb, else -1.
func (d *document) doer(p int) (parties []text.Party, clause int) {
	if k := d.light(p); k >= 0 {
		if who, _ := d.slot(k, "agent", text.Acting|text.NewName); len(who) > 0 {
			return who, k
		}
	}
	if who := d.r.Possessor(d.n, p); len(who) > 0 {
		return who, -1
	}
	for _, t := range d.s.Tails(p + 1) {
		if t.Prep == "by" {
			return d.r.Parties(d.n, t.Phrase, text.Acting|text.NewName), -1
		}
	}
	return nil, -1
}

// light returns the clause of a light verb whose object the phrase is, else -1.
func (d *document) light(p int) int {
	for i := range d.s.Clauses {
		k := &d.s.Clauses[i]
		if !lightVerbs[k.Lemma] {
			continue
		}
		theme := k.Object
		if k.Passive {
			theme = k.Subject
		}
		if theme >= 0 && contains(d.s.ListFrom(theme), p) {
			return i
		}
		if under[k.Lemma] {
			for _, t := range k.After {
				if (t.Prep == "in" || t.Prep == "into" || t.Prep == "under" || t.Prep == "on") && contains(d.s.ListFrom(t.Phrase), p) {
					return i
				}
			}
		}
	}
	return -1
}

func contains(list []int, p int) bool {
	for _, x := range list {
		if x == p {
			return true
		}
	}
	return false
}

// nounRule handles a noun with a doer and somebody it is done to.
func (d *document) nounRule(p int, rule *rule) {
	sources, k := d.nounSlot(p, rule.source, sourceWant(rule.typ))
	targets, j := d.nounSlot(p, rule.target, targetWant(rule.typ))
	d.nounClaims(p, rule, sources, targets, max(k, j))
}

// nounSlot resolves one place of a noun's frame.
func (d *document) nounSlot(p int, name string, want text.Want) ([]text.Party, int) {
	switch name {
	case "owner":
		return d.doer(p)
	case "possessor":
		return d.r.Possessor(d.n, p), -1
	case "before": // "arms embargo violations"
		return d.before(p), -1
	case "self":
		return d.r.Parties(d.n, p, want), -1
	case "subject": // "A is a member of B", "A, a member of B"
		for i := range d.s.Clauses {
			if k := &d.s.Clauses[i]; (k.Lemma == "be" || k.Lemma == "remain" || k.Lemma == "become") && k.Object == p {
				return d.subject[i], i
			}
		}
		return d.apposition(p, want), -1
	case "apposed":
		return d.apposition(p, want), -1
	}
	tails := d.s.Tails(p + 1)
	if k := d.light(p); k >= 0 && d.s.Clauses[k].Passive {
		tails = append(tails, d.s.Clauses[k].After...)
	}
	for _, t := range tails {
		if listed(name, t.Prep) {
			if got := d.r.Parties(d.n, t.Phrase, want); len(got) > 0 {
				return got, -1
			}
		}
	}
	return nil, -1
}

// nounClaims makes a claim of each pair.
func (d *document) nounClaims(p int, rule *rule, sources, targets []text.Party, light int) {
	if len(sources) == 0 || len(targets) == 0 {
		return
	}
	m, says, ok := d.nounModality(p, light, sources)
	if !ok {
		return
	}
	first, last := d.nounReach(p, light)
	for _, s := range sources {
		for _, t := range targets {
			d.emit(claim{rule: rule, source: s, target: t, anchor: d.s.Phrases[p].Head, first: first, last: last, modality: m, says: says})
		}
	}
}

// nounReach returns the tokens from the possessor to the last prepositional phrase.
func (d *document) nounReach(p, light int) (int, int) {
	first := d.s.Phrases[d.s.FirstOf(p)].First
	last := d.s.Phrases[p].Last
	for _, t := range d.s.Tails(p + 1) {
		list := d.s.ListFrom(t.Phrase)
		last = max(last, d.s.Phrases[list[len(list)-1]].Last)
	}
	if light >= 0 {
		k := &d.s.Clauses[light]
		a, b := d.reach(k, []int{k.Subject, k.Agent})
		first, last = min(first, a), max(last, b)
	}
	return first, last
}

// nounModality: the act of a light verb is meant as that verb is; what is otherwise named
// is taken to be, unless the verb above makes it a wish, a fear or a denial.
func (d *document) nounModality(p, light int, agents []text.Party) (schema.Modality, []text.Ref, bool) {
	if light >= 0 {
		m, says, ok := d.modality(light, agents)
		if d.modified(p, "possible") {
			m = max(m, schema.Hypothetical)
		}
		if d.negativePhrase(p) { // "imposed no sanctions"
			ok, m = ok && m != schema.Negated, schema.Negated
		}
		return m, says, ok
	}
	definite := d.definite(p)
	for i := range d.s.Clauses {
		k := &d.s.Clauses[i]
		if !d.inClause(k, p) {
			continue
		}
		switch {
		case denying[k.Lemma] || refusing[k.Lemma] || averting[k.Lemma]:
			return 0, nil, false
		case alleging[k.Lemma] || accusing[k.Lemma]:
			return schema.Alleged, refs(d.subject[i]), true
		case planning[k.Lemma] || wishing[k.Lemma] || objectControl[k.Lemma] || k.Lemma == "threaten":
			if !definite {
				return 0, nil, false
			}
		case !definite && (k.Force == text.Maybe || k.Force == text.Future || k.Force == text.Not || hypothetical[k.Frame]):
			return 0, nil, false
		}
	}
	return schema.Asserted, nil, true
}

// definite tells "Chad's war on", "the war on" from "a war".
func (d *document) definite(p int) bool {
	f := d.s.Phrases[p]
	w := d.s.Tokens[f.First].Lower
	return f.Owner >= 0 || f.OwnerTok >= 0 || w == "the" || w == "this" || len(f.Inside) > 0
}

// inClause tells whether a phrase is the object of a clause or under it.
func (d *document) inClause(k *text.Clause, p int) bool {
	if k.Object >= 0 && contains(d.s.ListFrom(k.Object), p) {
		return true
	}
	for _, t := range k.After {
		if t.Phrase == p {
			return true
		}
	}
	return k.Passive && k.Subject == p
}

// nounPair handles what is between two: "talks between A and B", "A's ties with B", "A–B ties".
func (d *document) nounPair(p int, rule *rule) {
	f := d.s.Phrases[p]
	tails := d.s.Tails(p + 1)
	light := d.light(p)
	for _, t := range tails {
		if t.Prep == "between" || t.Prep == "among" || t.Prep == "of" && rule.typ == schema.SignsAgreementWith && len(d.s.ListFrom(t.Phrase)) > 1 {
			d.pairs(p, rule, d.r.Parties(d.n, t.Phrase, text.Acting), -1)
			return
		}
	}
	others, _ := d.nounSlot(p, rule.target, targetWant(rule.typ))
	agents, k := d.doer(p)
	if len(others) > 0 && len(agents) > 0 {
		d.nounClaims(p, rule, agents, others, k)
		return
	}
	if len(others) > 0 || f.Owner < 0 && len(f.Inside) < 2 && light < 0 {
		return
	}
	if k >= 0 && rule.typ.Nature() == schema.EventNature || k < 0 {
		d.pairs(p, rule, agents, k)
	}
}

// pairs makes a claim of every two of the parties.
func (d *document) pairs(p int, rule *rule, parties []text.Party, light int) {
	if len(parties) < 2 {
		return
	}
	d.r.SetTogether(parties)
	for a := range parties {
		d.nounClaims(p, rule, parties[a:a+1], parties[a+1:], light)
	}
}

// apposition resolves the name that a phrase explains: "Delta Bank, a unit of".
func (d *document) apposition(p int, want text.Want) []text.Party {
	first := d.s.FirstOf(p)
	if first < 2 || d.s.Phrases[first-1].Kind != text.Stop {
		return nil
	}
	q := first - 2
	for q > 0 && d.s.Phrases[q].Kind == text.Time {
		q--
	}
	f := d.s.Phrases[q]
	if f.Kind != text.NounPhrase || f.Mention < 0 {
		return nil
	}
	return d.r.Parties(d.n, q, want&^text.Acting)
}

// before makes an instrument of the words before the head: "UN sanctions violations".
func (d *document) before(p int) []text.Party {
	f := d.s.Phrases[p]
	last := f.Head - 1
	if last < f.First || !d.rules.things["@instrument"].heads[strings.TrimSuffix(d.s.Tokens[last].Lower, "s")] {
		return nil
	}
	first := last
	for _, n := range f.Inside {
		first = min(first, d.s.Mentions[n].First)
	}
	if first == last && last > f.First && d.s.Tokens[last-1].Class == text.Noun {
		first--
	}
	return []text.Party{d.r.Named(d.n, first, last, schema.LegalInstrument)}
}
