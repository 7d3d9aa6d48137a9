package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// modality reads how the clause is meant, from its own verb group and from the verbs it
// depends on, and who says so. It is false where the clause states nothing that may be
// kept: what somebody else is urged, asked or forced to do. agents are those whose act
// the clause tells: what they say of it themselves is no allegation.
func (d *document) modality(i int, agents []text.Party) (schema.Modality, []text.Ref, bool) {
	m := schema.Asserted
	var says []text.Ref
	for range 8 {
		k := &d.s.Clauses[i]
		own := force(k.Force)
		if own == schema.Negated && m == schema.Negated {
			return 0, nil, false // a denied denial
		}
		if k.Force == text.Maybe && d.modalWord(k) == "would" && d.reported(i) {
			own = schema.Planned // "said it would"
		}
		if d.almost(k) || d.refutedSubject(k) {
			own = schema.Negated
		}
		m = max(m, own)
		if k.Subject >= 0 && d.negativePhrase(k.Subject) {
			m = schema.Negated
		}
		if hypothetical[k.Frame] {
			m = max(m, schema.Hypothetical)
		}
		if k.Frame == "reduced" || k.Frame == "which" {
			if m == schema.Asserted {
				return d.embedded(i, agents)
			}
			break
		}
		if k.Up < 0 && k.Frame == "that" && k.Subject >= 0 {
			next, ok := d.nominal(k, &text.Clause{})
			if !ok {
				return 0, nil, false
			}
			if next != 0 { // "Chad's claim that …"
				m = max(m, next)
			}
			if next != 0 && next != schema.Negated {
				says = append(says, refs(d.r.Possessor(d.n, d.s.FirstOf(k.Subject)-2))...)
			}
			break
		}
		if d.inverted(k) {
			m = max(m, schema.Hypothetical)
		}
		if k.Up < 0 || !dependent[k.Frame] || k.Up >= i && k.Frame != "ing" {
			break
		}
		up := &d.s.Clauses[k.Up]
		next, ref, ok := d.governed(k, k.Up, up, agents)
		if !ok {
			return 0, nil, false
		}
		if next == schema.Negated && m == schema.Negated {
			return 0, nil, false
		}
		m = max(m, next)
		says = append(says, ref...)
		i = k.Up
	}
	if m == schema.Asserted {
		m, says = d.quoted(i, agents)
	}
	return m, says, true
}

// inverted tells a condition without "if": "Had Chad agreed, …".
func (d *document) inverted(k *text.Clause) bool {
	if k.Subject >= 0 { // "B would have left had A attacked"
		n := d.s.Phrases[d.s.FirstOf(k.Subject)].First - 1
		if n > 0 && d.s.Tokens[n].Lower == "had" && (k.Form == text.Participle || k.Form == text.Past) {
			for i := range d.s.Clauses {
				if up := &d.s.Clauses[i]; up.Verb < n && up.Force == text.Maybe {
					return true
				}
			}
		}
	}
	first := 0
	for first < len(d.s.Tokens)-1 && (d.s.Tokens[first].Class == text.Quote || d.s.Tokens[first].Class == text.Conjunction) {
		first++
	}
	switch d.s.Tokens[first].Lower {
	case "had", "should", "were":
	default:
		return false
	}
	for i := first; i < len(d.s.Tokens); i++ {
		if d.s.Tokens[i].Class == text.Comma {
			return k.Verb < i
		}
	}
	return true
}

// embedded reads a clause inside a noun phrase: it is taken for granted, but by whoever
// says what stands around it.
func (d *document) embedded(i int, agents []text.Party) (schema.Modality, []text.Ref, bool) {
	for j := i - 1; j >= 0; j-- {
		k := &d.s.Clauses[j]
		if k.Phrase < d.s.Clauses[i].Phrase && k.Frame == "that" && k.Up >= 0 {
			up := &d.s.Clauses[k.Up]
			who := d.subject[k.Up]
			if saying[up.Lemma] || alleging[up.Lemma] || denying[up.Lemma] || accusing[up.Lemma] {
				if len(who) > 0 && !shares(who, agents) {
					return schema.Alleged, refs(who), true
				}
			}
			break
		}
	}
	if _, quoted := d.r.Speaker(d.n, d.s.Clauses[i].Verb); quoted {
		return schema.Asserted, nil, true
	}
	m, says := d.quoted(i, agents)
	return m, says, true
}

func force(f text.Force) schema.Modality {
	switch f {
	case text.Future:
		return schema.Planned
	case text.Maybe:
		return schema.Hypothetical
	case text.Not:
		return schema.Negated
	case text.Claimed:
		return schema.Alleged
	}
	return schema.Asserted
}

// dependent are the openers of clauses whose truth hangs on the verb above.
var dependent = set("that to of for from in by about against into with on ing over")

// hypothetical are the openers of clauses that state nothing.
var hypothetical = set("if unless whether lest without until till against")

// governed gives what a verb does to the clause below it.
func (d *document) governed(k *text.Clause, n int, up *text.Clause, agents []text.Party) (schema.Modality, []text.Ref, bool) {
	who := d.subject[n]
	if k.Frame == "for" || k.Frame == "of" || k.Frame == "over" || k.Frame == "about" {
		if blaming[up.Lemma] || accusing[up.Lemma] {
			return schema.Alleged, refs(d.blamers(n, up)), true
		}
	}
	if up.Passive {
		switch {
		case expected[up.Lemma]:
			return schema.Planned, nil, true
		case rumoured[up.Lemma]:
			return schema.Alleged, nil, true
		}
	}
	if k.Frame == "that" && k.Subject >= 0 {
		if m, ok := d.nominal(k, up); m != 0 || !ok {
			return m, refs(who), ok
		}
	}
	switch {
	case k.Frame == "that" && up.Lemma == "be" && d.untrue(up.Verb+1):
		return schema.Negated, nil, true // "it is false that"
	case d.falsely(up), alleging[up.Lemma] && up.Subject < 0 && d.refuted(k): // "Claims that A did are false"
		return schema.Negated, nil, true
	case k.Frame != "that" && up.Lemma == "come" && up.Verb+1 < len(d.s.Tokens) && d.s.Tokens[up.Verb+1].Lower == "close":
		return schema.Negated, nil, true // "came close to"
	case denying[up.Lemma]:
		return schema.Negated, refs(who), true
	case alleging[up.Lemma]:
		return schema.Alleged, refs(who), true
	case accusing[up.Lemma] && k.Frame == "that":
		return schema.Alleged, refs(who), true
	case saying[up.Lemma] && k.Frame == "that":
		if len(who) == 0 || shares(who, agents) {
			return schema.Asserted, nil, true
		}
		return schema.Alleged, refs(who), true
	case k.Frame == "that" && (up.Lemma == "concern" || fearing[up.Lemma] || up.Lemma == "raise" || up.Lemma == "voice" || up.Lemma == "express" || up.Lemma == "be_concerned" || up.Lemma == "be_worried"):
		return schema.Alleged, refs(who), true
	case refusing[up.Lemma]:
		return schema.Negated, nil, true
	case planning[up.Lemma]:
		return schema.Planned, nil, true
	case wishing[up.Lemma]:
		return schema.Hypothetical, nil, true
	case objectControl[up.Lemma]:
		return 0, nil, false
	case (k.Frame == "to" || k.Frame == "of") && d.governingNoun(k) >= 0:
		if denying[up.Lemma] {
			return schema.Negated, refs(who), true
		}
		return d.intent(d.governingNoun(k))
	case k.Frame == "to" && !realizing[up.Lemma]:
		if up.Lemma == "be" || up.Lemma == "vote" {
			return schema.Planned, nil, true
		}
		return 0, nil, false // a purpose
	case k.Frame == "from" || k.Frame == "about" || k.Frame == "against":
		return 0, nil, false
	}
	return schema.Asserted, nil, true
}

// governingNoun returns the noun phrase right before an infinitive if its head is one that
// takes infinitives ("a plan to"), else -1.
func (d *document) governingNoun(k *text.Clause) int {
	p := k.Phrase - 1
	if k.Frame == "of" {
		p--
	}
	if p < 0 || d.s.Phrases[p].Kind != text.NounPhrase || d.s.Phrases[p].Mention >= 0 {
		return -1
	}
	head := d.s.Tokens[d.s.Phrases[p].Head].Lemma
	if intents[head] || attempts[head] || refusals[head] || k.Frame == "of" && (hearsays[head] || prospects[head]) {
		return p
	}
	return -1
}

// intent says what a noun before an infinitive makes of it.
func (d *document) intent(p int) (schema.Modality, []text.Ref, bool) {
	head := d.s.Tokens[d.s.Phrases[p].Head].Lemma
	no := d.negativePhrase(p)
	switch {
	case hearsays[head]:
		return schema.Alleged, refs(d.r.Possessor(d.n, p)), !no
	case refusals[head] && no:
		return 0, nil, false
	case refusals[head] || no:
		return schema.Negated, nil, true
	case intents[head]:
		return schema.Planned, nil, true
	}
	return schema.Hypothetical, nil, true
}

var (
	intents  = set("plan intention decision promise pledge agreement deal offer commitment vow intent resolve determination")
	attempts = set("threat attempt bid proposal effort right ability desire wish need order request call reason power chance option capacity capability move mandate licence license willingness readiness opportunity duty obligation permission authority")
	refusals = set("refusal failure reluctance unwillingness inability")
)

// nominal reads "the claim that", "no evidence that", "fears that": 0 where no such noun
// stands before the clause.
func (d *document) nominal(k, up *text.Clause) (schema.Modality, bool) {
	q := d.s.FirstOf(k.Subject) - 2
	if q < 0 || d.s.Phrases[q+1].Kind != text.Subordinate || d.s.Phrases[q].Kind != text.NounPhrase {
		return 0, true
	}
	f := d.s.Phrases[q]
	head := d.s.Tokens[f.Head].Lemma
	switch {
	case d.negativePhrase(q):
		return 0, false // "no evidence that"
	case falsehoods[head]:
		return schema.Negated, true
	case hearsays[head]:
		if d.refuted(k) {
			return schema.Negated, true
		}
		if denying[up.Lemma] || refusing[up.Lemma] || up.Lemma == "dismiss" {
			return schema.Negated, true
		}
		return schema.Alleged, true
	case prospects[head]:
		return schema.Hypothetical, true
	}
	return 0, true
}

var (
	hearsays  = set("claim allegation accusation report rumour rumor suspicion charge belief impression evidence assertion suggestion concern story notion")
	prospects = set("fear possibility threat risk chance hope prospect condition likelihood proposal idea demand speculation danger expectation warning")
)

// blamers are who accuses or punishes.
func (d *document) blamers(n int, up *text.Clause) []text.Party {
	if !up.Passive {
		return d.subject[n]
	}
	if up.Agent >= 0 {
		return d.r.Parties(d.n, up.Agent, text.Acting)
	}
	return nil
}

func shares(a, b []text.Party) bool {
	for _, x := range a {
		for _, y := range b {
			if x.Entity == y.Entity {
				return true
			}
			for _, by := range x.By {
				if by.Entity == y.Entity {
					return true
				}
			}
		}
	}
	return false
}

func refs(parties []text.Party) []text.Ref {
	var out []text.Ref
	for _, p := range parties {
		out = append(out, text.Ref{Entity: p.Entity, Words: p.Words})
	}
	return out
}

// reported tells whether a clause is what somebody said.
func (d *document) reported(i int) bool {
	k := &d.s.Clauses[i]
	return k.Up >= 0 && k.Frame == "that" && saying[d.s.Clauses[k.Up].Lemma] && d.s.Clauses[k.Up].Form != text.Present
}

func (d *document) modalWord(k *text.Clause) string {
	f := d.s.Phrases[k.Phrase]
	for i := f.First; i <= f.Last; i++ {
		if d.s.Tokens[i].Class == text.Modal {
			return d.s.Tokens[i].Lower
		}
	}
	return ""
}

// negativePhrase tells "neither country", "no party", "none".
func (d *document) negativePhrase(p int) bool {
	switch d.s.Tokens[d.s.Phrases[d.s.FirstOf(p)].First].Lower {
	case "no", "neither", "nobody", "none", "nor":
		return true
	}
	return false
}

// quoted asks who says what nothing above the clause ascribes to anybody: the speaker of
// a quotation, a trailing "…, Oslo said", "according to Oslo".
func (d *document) quoted(i int, agents []text.Party) (schema.Modality, []text.Ref) {
	k := &d.s.Clauses[i]
	who, quoted := d.r.Speaker(d.n, k.Verb)
	if !quoted {
		who = d.source(i)
	}
	if len(who) == 0 || shares(who, agents) {
		return schema.Asserted, nil
	}
	return schema.Alleged, refs(who)
}

// source finds a trailing attribution after clause i, or an "according to".
func (d *document) source(i int) []text.Party {
	k := &d.s.Clauses[i]
	for n := range d.s.Clauses {
		t := &d.s.Clauses[n]
		if n != i && (saying[t.Lemma] || alleging[t.Lemma]) && t.Finite && d.trailing(t) && (t.Verb > k.Verb) {
			return d.speakerOf(n)
		}
	}
	for p, f := range d.s.Phrases {
		if f.Kind == text.Link && d.s.Tokens[f.First].Lower == "according" && p+1 < len(d.s.Phrases) {
			return d.r.Parties(d.n, d.s.Owned(p+1), text.Acting)
		}
	}
	return nil
}

// trailing tells whether a verb of saying ends its sentence and has nothing said after it.
func (d *document) trailing(k *text.Clause) bool {
	start := k.Phrase
	if k.Subject >= 0 && k.Subject < k.Phrase && d.adjacent(k) {
		start = d.s.FirstOf(k.Subject)
	}
	if start == 0 {
		return false
	}
	before := d.s.Phrases[start-1].Kind
	if before != text.Stop && before != text.Mark {
		return false
	}
	for p := k.Phrase + 1; p < len(d.s.Phrases); p++ {
		switch d.s.Phrases[p].Kind {
		case text.Subordinate, text.VerbGroup, text.Mark:
			return false
		}
	}
	return true
}

// speakerOf resolves who speaks: the subject, or what follows in "said the minister".
func (d *document) speakerOf(n int) []text.Party {
	k := &d.s.Clauses[n]
	if k.Subject >= 0 && d.adjacent(k) {
		return d.r.PartiesTo(d.n, k.Subject, text.Acting)
	}
	if k.Object >= 0 {
		return d.r.Parties(d.n, k.Object, text.Acting)
	}
	return nil
}

// adjacent tells whether the subject stands right before the verb, small things apart.
func (d *document) adjacent(k *text.Clause) bool {
	for p := k.Subject + 1; p < k.Phrase; p++ {
		switch d.s.Phrases[p].Kind {
		case text.VerbGroup, text.Subordinate:
			return false
		}
	}
	return true
}
