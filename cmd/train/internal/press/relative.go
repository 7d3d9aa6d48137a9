package press

import (
	"strings"
)

// relative is "which attacked Kenya", "who was arrested by Kenya", "whose army attacked Kenya".
func (m *maker) relative(pronoun string) *node {
	m.depth++
	defer func() { m.depth-- }()
	f := m.simple()
	w := word(pronoun, "WDT", "PRON")
	if pronoun == "who" {
		w.xpos = "WP"
	}
	if m.chance(12) && pronoun != "that" {
		return m.ahead()
	}
	if m.chance(8) {
		s := m.noun(m.some("organs")).first("nmod:poss", word("whose", "WP$", "PRON"))
		v := m.finite(f, s.plural, false)
		m.complements(v, f, 0)
		return v.first("nsubj", s)
	}
	if f.transitive() && m.chance(3) {
		v := m.finite(f, m.chance(3), true)
		if m.chance(2) {
			v.right("obl:agent", m.agent())
		}
		m.complements(v, f, 1)
		return v.first("nsubj:pass", w)
	}
	v := m.finite(f, m.chance(3), false)
	m.complements(v, f, 0)
	return v.first("nsubj", w)
}

// objectRelative is "arms that Kenya had sold to Mali", "whom Kenya accuses of …".
func (m *maker) objectRelative() *node {
	f := m.simple()
	for !f.transitive() {
		f = m.simple()
	}
	s := m.party0()
	if m.chance(4) {
		s = m.pronoun()
	}
	v := m.finite(f, s.plural, false)
	if f.slots[0] == "I" { // the money it owes Kenya
		v.right("iobj", m.filler("P"))
	} else {
		m.complements(v, f, 1)
	}
	v.first("nsubj", s)
	switch {
	case f.slots[0] == "P":
		return v.first("obj", word("whom", "WP", "PRON"))
	case m.chance(2):
		return v.first("obj", word(m.one("that which"), "WDT", "PRON"))
	}
	return v
}

// ahead is "to which Kenya had sold arms".
func (m *maker) ahead() *node {
	f := m.simple()
	for len(f.slots) < 2 || !strings.Contains(f.slots[1], ":") || strings.HasSuffix(f.slots[1], ":G") || strings.HasPrefix(strings.TrimPrefix(f.slots[1], "+"), "between") {
		f = m.simple()
	}
	s := m.party0()
	before, _, _ := strings.Cut(strings.TrimPrefix(f.slots[1], "+"), ":")
	v := m.finite(f, s.plural, false)
	m.complements(v, frame{verb: f.verb, slots: f.slots[:1]}, 0)
	v.first("nsubj", s)
	return v.first("obl", word(m.one("which whom"), "WDT", "PRON").left("case", prep(before)))
}
