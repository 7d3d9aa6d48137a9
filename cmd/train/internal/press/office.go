package press

import (
	"strings"
)

// person is a name of one or two words.
func (m *maker) person() *node {
	last := m.some("surnames")
	if m.bare || m.chance(4) {
		n := word(last, "NNP", "PROPN")
		if !m.bare && m.chance(3) {
			n.left("nmod:desc", word(m.one("Mr. Mr Mrs. Ms Dr. Dr General Colonel Sheikh Senator Commodore Marshal"), "NNP", "PROPN"))
		}
		return n
	}
	return word(m.some("firstnames"), "NNP", "PROPN").right("flat", word(last, "NNP", "PROPN"))
}

// official is a person with an office.
func (m *maker) official() *node {
	office := m.noun(m.some("offices"))
	switch m.r.IntN(6) {
	case 5: // the brother of President John Silva; his wife, Anna
		kin := m.noun(m.one("brother sister wife son daughter cousin nephew widow husband father lawyer adviser"))
		if m.chance(2) {
			return kin.first("nmod:poss", word(m.one("his her"), "PRP$", "PRON")).right("appos", m.person().comma()).closed()
		}
		other := m.person().first("nmod:desc", m.noun(m.some("offices")).first("amod", m.national()))
		return kin.first("det", the()).right("nmod", other.first("case", prep("of")))
	case 0: // President John Silva
		p := m.person()
		t := office
		if !m.chance(3) {
			t = m.title(office)
		}
		if m.chance(2) {
			t.first("amod", m.national())
		}
		return p.first("nmod:desc", t)
	case 1: // John Silva, the Kenyan president
		if m.plain() {
			return m.person()
		}
		return m.person().right("appos", m.ofState(office).comma()).closed()
	case 2: // Kenya's president, John Silva
		office = m.ofState(office)
		if m.plain() {
			return office
		}
		return office.right("appos", m.person().comma()).closed()
	case 3:
		return m.ofState(office)
	}
	return m.person()
}

// title writes an office as a title.
func (m *maker) title(n *node) *node {
	walk(n, func(n *node) {
		if n.upos == "NOUN" {
			n.xpos, n.upos = "NNP", "PROPN"
		} else if n.upos == "ADJ" {
			n.xpos = "NNP"
		}
		n.form = strings.ToUpper(n.form[:1]) + n.form[1:]
		n.lemma = n.form
	})
	return n
}

func walk(n *node, do func(*node)) {
	for _, k := range n.before {
		walk(k, do)
	}
	do(n)
	for _, k := range n.after {
		walk(k, do)
	}
}

func (m *maker) ofState(n *node) *node {
	switch m.r.IntN(4) {
	case 0:
		return n.first("nmod:poss", m.possessive())
	case 1:
		return n.right("nmod", m.state().first("case", prep("of"))).first("det", the())
	case 2:
		return n.right("nmod", m.name(m.some("bodies")).first("case", prep("of"))).first("det", the())
	}
	return n.first("amod", m.national()).first("det", the())
}
