// Package relate applies the rules to phrases and clauses. A rule is a line of a table:
// the verb or noun, what must stand where, and the relation type that follows. What the
// parties are is asked of a [Resolver]; how a clause is meant (denied, planned, merely
// claimed) is read from the verbs above it.
package relate

import (
	"entente/graph"
	"entente/loaders/text"
	"entente/schema"
)

// Resolver says for whom phrases stand. The document of package link is one.
type Resolver interface {
	Parties(sentence, phrase int, want text.Want) []text.Party
	PartiesTo(sentence, phrase int, want text.Want) []text.Party
	Possessor(sentence, phrase int) []text.Party
	Speaker(sentence, token int) (parties []text.Party, quoted bool)
	SetSpeaker(open int, parties []text.Party)
	SetSubject(parties []text.Party)
	SetTogether(parties []text.Party)
	SetOffice(person, of int)
	EndSentence(subject []text.Party)
	Reset()
	Named(sentence, first, last int, kind schema.Kind) text.Party
	Kind(entity int) schema.Kind
	Standing(entity int) text.Standing
}

// Document applies the rules to all sentences, in order.
func Document(sentences []text.Sentence, r Resolver, published graph.Day) []text.Claim {
	d := &document{sentences: sentences, r: r, published: published, rules: compiled, made: map[key]int{}, agents: map[string][]text.Party{}}
	for i := range sentences {
		d.offices(i, true)
	}
	for i := range sentences {
		d.speakers(i)
	}
	r.Reset()
	for i := range sentences {
		d.sentence(i)
	}
	return d.claims
}

type document struct {
	sentences []text.Sentence
	r         Resolver
	published graph.Day
	rules     *table
	claims    []text.Claim
	made      map[key]int
	agents    map[string][]text.Party // of verbs whose agent may be left out the next time

	n       int // the sentence that is being read
	s       *text.Sentence
	voice   []text.Party   // who spoke last
	subject [][]text.Party // of each clause of the sentence
}

// key is what must be unique of a claim within a text.
type key struct {
	typ                    schema.RelationType
	source, target, anchor int
	modality               schema.Modality
}

// sentence reads the phrases from left to right, so that a pronoun finds what was before it.
func (d *document) sentence(n int) {
	d.n, d.s = n, &d.sentences[n]
	d.subject = make([][]text.Party, len(d.s.Clauses))
	if isQuestion(d.s) {
		return
	}
	for p := range d.s.Phrases {
		switch f := &d.s.Phrases[p]; f.Kind {
		case text.NounPhrase:
			d.office(p, false)
			d.nationality(p)
			d.nounRules(p)
		case text.VerbGroup:
			d.clause(f.Verb)
		case text.Subordinate, text.Link:
			d.fixed(p)
		}
	}
	d.r.EndSentence(d.topic())
}

func isQuestion(s *text.Sentence) bool {
	for i := len(s.Tokens) - 1; i >= 0 && i > len(s.Tokens)-4; i-- {
		if s.Tokens[i].Text == "?" {
			return true
		}
	}
	return false
}

// topic is the subject of the first clause that has one, a speaker's apart.
func (d *document) topic() []text.Party {
	var first []text.Party
	for i, k := range d.s.Clauses {
		if len(d.subject[i]) == 0 || k.Frame == "which" {
			continue
		}
		if first == nil {
			first = d.subject[i]
		}
		if !saying[k.Lemma] {
			return d.subject[i]
		}
	}
	return first
}

// clause finds the subject of a clause and applies the verb rules.
func (d *document) clause(i int) {
	k := &d.s.Clauses[i]
	d.subject[i] = d.subjectOf(i)
	if k.Finite || len(d.subject[i]) > 0 && k.Frame != "reduced" {
		d.r.SetSubject(d.subject[i])
	}
	d.verbRules(i)
	d.concernThat(i)
}

// series reads on over "Presidents A of X, B of Y and C of Z": the parties after A.
func (d *document) series(p int) []text.Party {
	var out []text.Party
	for d.pluralRole() != "" && d.of(p) >= 0 {
		q := d.of(p) + 1
		for q < len(d.s.Phrases) && (d.s.Phrases[q].Kind == text.Stop || d.s.Phrases[q].Kind == text.And) {
			q++
		}
		if q >= len(d.s.Phrases) || q == d.of(p)+1 || d.s.Phrases[q].Mention < 0 || d.of(q) < 0 {
			break
		}
		p = q
		out = append(out, d.r.Parties(d.n, p, text.Acting)...)
	}
	return out
}

// subjectOf resolves who does what the verb of a clause says (of a passive: who undergoes it).
func (d *document) subjectOf(i int) []text.Party {
	k := &d.s.Clauses[i]
	if k.Subject >= 0 {
		who := d.r.PartiesTo(d.n, k.Subject, text.Acting|text.Collective|text.NewName)
		if len(who) == 0 && (k.Frame == "which" || k.Frame == "reduced") {
			who = d.apposition(k.Subject, text.NewName) // "X, a body that …"
		}
		if len(who) == 0 && (saying[k.Lemma] || alleging[k.Lemma] || denying[k.Lemma] || accusing[k.Lemma]) {
			who = d.r.PartiesTo(d.n, k.Subject, text.Acting|text.Deed) // "Chad's spy agency"
		}
		return append(who, d.series(k.Subject)...)
	}
	if k.Up < 0 || k.Finite {
		return nil
	}
	up := &d.s.Clauses[k.Up]
	switch {
	case k.Frame == "of" && accusing[up.Lemma], k.Frame == "for" && blaming[up.Lemma]:
		if up.Passive {
			return d.subject[k.Up]
		}
		return d.r.Parties(d.n, up.Object, text.Acting|text.Collective|text.NewName)
	case k.Frame == "to" && (objectControl[up.Lemma] || wishing[up.Lemma] || up.Lemma == "expect") && up.Object >= 0 && !up.Passive:
		return d.r.Parties(d.n, up.Object, text.Acting|text.Collective|text.NewName)
	case up.Passive && k.Frame == "to" && k.Up < i && !raising[up.Lemma]:
		return nil
	case (k.Frame == "for" || k.Frame == "over" || k.Frame == "about" || k.Frame == "at") && !contrite[up.Lemma]:
		return nil
	case k.Up > i:
		return d.subjectOf(k.Up)
	}
	return d.subject[k.Up]
}
