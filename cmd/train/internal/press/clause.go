package press

import (
	"strings"
)

// subject is a party, now and then a thing.
func (m *maker) subject() *node {
	switch m.r.IntN(14) {
	case 0:
		return m.thing("acts")
	case 1:
		return m.thing(pick(m.r, []string{"documents", "measures", "talks"}))
	}
	return m.party()
}

// clause is a finite clause.
func (m *maker) clause() *node {
	m.depth++
	defer func() { m.depth-- }()
	f := m.simple()
	if f.transitive() && m.chance(4) {
		return m.passiveClause(f)
	}
	s := m.subject()
	v := m.finite(f, s.plural, false)
	m.complements(v, f, 0)
	if !m.bare && m.depth < 3 && m.chance(25) { // the House, by 30 votes to 10, urged …
		v.first("punct", mark(",")).first("obl", m.aside()).first("punct", mark(","))
	}
	v.first("nsubj", s)
	if m.depth < 3 && m.chance(15) {
		m.frozen(v)
	}
	return m.timed(v)
}

// passiveClause is "Kenya was attacked by Mali".
func (m *maker) passiveClause(f frame) *node {
	s := nominative(m.filler(f.slots[0]))
	v := m.finite(f, s.plural, true)
	early := m.chance(2)
	if early && m.chance(2) {
		v.right("obl:agent", m.agent())
	}
	m.complements(v, f, 1)
	if !early && m.chance(2) {
		v.right("obl:agent", m.agent())
	}
	v.first("nsubj:pass", s)
	return m.timed(v)
}

// content is what is said: "that Kenya had attacked it".
func (m *maker) content() *node {
	c := m.clause()
	if m.chance(2) {
		c.first("mark", word("that", "IN", "SCONJ"))
	}
	return c
}

// copular is "Kenya is a member of the union".
func (m *maker) copular() *node {
	n := m.noun(m.one("member ally partner supplier buyer backer rival neighbour founder signatory supporter critic owner sponsor victim guarantor colony protectorate part enemy"))
	if m.chance(3) {
		n.first("amod", word(pick(m.r, []string{"main", "largest", "biggest", "closest", "chief", "close", "founding", "old"}), "JJ", "ADJ"))
	}
	if m.chance(2) {
		n.first("nmod:poss", m.possessive())
	} else {
		n.first("det", word(pick(m.r, []string{"a", "the"}), "DT", "DET")).right("nmod", m.party().first("case", prep("of")))
	}
	s := m.party()
	form := aux(pick(m.r, []string{"is", "was"}), "be", "VBZ")
	if s.plural {
		form = aux("are", "be", "VBP")
	} else if form.form == "was" {
		form.xpos = "VBD"
	}
	return n.first("cop", form).first("nsubj", s)
}

// predicate is "ready to attack Kenya", "dependent on Kenya for gas".
func (m *maker) predicate() *node {
	s := m.subject()
	be := aux("is", "be", "VBZ")
	switch {
	case s.plural && m.chance(2):
		be = aux("are", "be", "VBP")
	case s.plural:
		be = aux("were", "be", "VBD")
	case m.chance(2):
		be = aux("was", "be", "VBD")
	}
	if m.chance(3) {
		a := word(m.one("ready willing able likely unlikely due unwilling reluctant free keen set eager prepared"), "JJ", "ADJ")
		return a.right("xcomp", m.infinitive()).first("cop", be).first("nsubj", s)
	}
	if m.chance(4) { // is under sanctions, is in talks with Kenya
		n := m.noun(m.one("sanctions pressure siege attack talks war exile custody power control league contact jail danger favour charge"))
		n.first("case", prep(m.one("under in at")))
		if m.chance(2) {
			n.right("nmod", m.party0().first("case", prep(m.one("with of from by in"))))
		}
		return n.left("cop", be).first("nsubj", s)
	}
	f := strings.Split(m.one("allied:with dependent:on reliant:on critical:of wary:of fearful:of opposed:to allied:to loyal:to close:to hostile:to friendly:to subject:to grateful:to angry:with angry:at responsible:for short:of guilty:of aware:of independent:of sympathetic:to supportive:of sceptical:of vulnerable:to home:to neutral:in accountable:to indebted:to party:to"), ":")
	a := word(f[0], "JJ", "ADJ")
	if f[0] == "opposed" || f[0] == "allied" {
		a = word(f[0], "JJ", "ADJ")
	}
	if m.chance(4) {
		a.left("advmod", adverb(m.one("very heavily deeply still now not openly")))
	}
	p := m.filler("P")
	if m.chance(4) {
		p = m.thing("acts")
	}
	a.right("obl", p.first("case", prep(f[1])))
	if f[1] == "on" && m.chance(2) {
		a.right("obl", m.thing(m.one("arms goods money")).first("case", prep("for")))
	}
	return a.first("cop", be).first("nsubj", s)
}

// there is "There were no talks between Kenya and Mali".
func (m *maker) there() *node {
	n := m.noun(m.some(m.one("talks acts groups measures")))
	form := aux("was", "be", "VBD")
	form.upos = "VERB"
	if n.plural {
		form.form = "were"
	}
	n.first("det", word("no", "DT", "DET"))
	if m.chance(2) {
		n.right("nmod", m.pair().first("case", prep("between")))
	} else {
		n.right("nmod", m.party0().first("case", prep(m.one("in from against with"))))
	}
	return form.right("nsubj", n).first("expl", word("there", "EX", "PRON"))
}

// gerundSubject is "Bombing Kenya was a mistake".
func (m *maker) gerundSubject() *node {
	n := m.noun(m.one("mistake crime priority aim goal policy aggression duty"))
	n.first("det", word("a", "DT", "DET"))
	return n.first("cop", aux("was", "be", "VBD")).first("csubj", m.gerund())
}

// question is "Did Kenya attack Mali?".
func (m *maker) question() *node {
	f := m.simple()
	s := m.party0()
	v := verbForm(f.verb, "VB").left("aux", word(m.one("did will would could"), "MD", "AUX"))
	if a := v.before[0]; a.form == "did" {
		a.xpos, a.lemma = "VBD", "do"
	}
	v.left("nsubj", s)
	m.particle(v, f)
	m.complements(v, f, 0)
	return v
}

// subjunctive is what is demanded: "that Kenya withdraw", "that the hostages be freed".
func (m *maker) subjunctive() *node {
	f := m.simple()
	s := m.subject()
	that := word("that", "IN", "SCONJ")
	if f.transitive() && m.chance(3) {
		s = nominative(m.filler(f.slots[0]))
		v := verbForm(f.verb, "VBN").left("aux:pass", aux("be", "be", "VB"))
		m.complements(v, f, 1)
		return v.first("nsubj:pass", s).first("mark", that)
	}
	v := verbForm(f.verb, "VB")
	m.particle(v, f)
	m.complements(v, f, 0)
	return v.first("nsubj", s).first("mark", that)
}

// nominative turns a pronoun that was made as an object into a subject.
func nominative(n *node) *node {
	if form := map[string]string{"him": "he", "her": "she", "them": "they"}[n.form]; form != "" {
		n.form = form
	}
	return n
}
