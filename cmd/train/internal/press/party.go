package press

import (
	"strings"
)

// party is somebody who acts or is acted upon.
func (m *maker) party() *node {
	m.depth++
	defer func() { m.depth-- }()
	x := m.r.IntN(100)
	switch {
	case x < 30:
		return m.adorned(m.state())
	case x < 38:
		return m.adorned(m.name(m.some("bodies")))
	case x < 50:
		return m.organ()
	case x < 62:
		return m.official()
	case x < 70:
		return m.pronoun()
	case x < 78:
		return m.epithet()
	case x < 86 && m.depth < 3:
		return m.several()
	case x < 93:
		return m.group()
	case x < 97 && m.depth < 3:
		return m.partitive()
	}
	return m.adorned(m.name(m.some("firms")))
}

func (m *maker) pronoun() *node {
	if m.chance(10) {
		n := word(m.one("both all others neither some many"), "DT", "DET")
		n.plural = true
		switch n.form {
		case "others":
			n = word(n.form, "NNS", "NOUN")
			n.plural, n.lemma = true, "other"
		case "many":
			n.xpos, n.upos = "JJ", "ADJ"
		}
		return n
	}
	n := word(pick(m.r, []string{"it", "he", "they", "it", "they", "she"}), "PRP", "PRON")
	n.plural = n.form == "they"
	return n
}

// organ is "the Russian army", "Russia's parliament", "the government of Kenya".
func (m *maker) organ() *node {
	n := m.noun(m.some("organs"))
	switch m.r.IntN(5) {
	case 0:
		return n.right("nmod", m.state().first("case", prep("of"))).first("det", the())
	case 1:
		return n.first("nmod:poss", m.possessive())
	case 2:
		if n.plural {
			return n.first("amod", m.national())
		}
	case 3:
		return n.first("compound", m.state()).first("det", the())
	}
	return n.first("amod", m.national()).first("det", the())
}

// epithet is "the kingdom", "the two countries", "both sides", "its southern neighbour".
func (m *maker) epithet() *node {
	if m.chance(2) {
		n := m.noun(m.some("couples"))
		switch m.r.IntN(4) {
		case 0:
			return n.first("det", word("both", "DT", "DET"))
		case 1:
			return n.first("nummod", word("three", "CD", "NUM")).first("det", the())
		}
		return n.first("nummod", word("two", "CD", "NUM")).first("det", the())
	}
	n := m.noun(m.some("epithets"))
	if m.chance(4) {
		n.first("amod", word(m.some("adjectives"), "JJ", "ADJ"))
	}
	if m.chance(4) {
		return n.first("nmod:poss", m.possessive())
	}
	return n.first("det", the())
}

// several joins parties: "A, B and C", "both A and B".
func (m *maker) several() *node {
	kind := m.r.IntN(4)
	one := func() *node {
		switch kind {
		case 0:
			return m.group()
		case 1:
			return m.name(m.some("bodies"))
		}
		return m.state()
	}
	head := one()
	if m.chance(8) {
		head.first("cc:preconj", word("both", "CC", "CCONJ"))
	} else if m.chance(3) {
		for range 1 + m.r.IntN(2) {
			head.right("conj", one().comma())
		}
	}
	last := one()
	if m.depth < 2 && !m.plain() && m.chance(8) { // A and B, its neighbour,
		last.right("appos", m.ofState(m.noun(m.some("epithets"))).comma()).closed()
	}
	if m.chance(6) {
		last = m.noun("ally").first("nmod:poss", word("its", "PRP$", "PRON")).right("appos", m.state())
	}
	head.right("conj", last.first("cc", word("and", "CC", "CCONJ")))
	head.plural = true
	return head
}

// pair is "A and B".
func (m *maker) pair() *node {
	if m.chance(3) {
		return m.noun(m.some("couples")).first("nummod", word("two", "CD", "NUM")).first("det", the())
	}
	n := m.state().right("conj", m.state().first("cc", word("and", "CC", "CCONJ")))
	n.plural = true
	return n
}

// group is people or firms without a name.
func (m *maker) group() *node {
	n := m.noun(m.some("groups"))
	if m.chance(8) {
		n.first("amod", m.beforeNoun())
	}
	switch m.r.IntN(6) {
	case 0, 1:
		n.first("amod", m.national())
	case 2:
		n.first("compound", m.name(m.some("bodies")))
		for _, k := range n.before {
			k.before = nil
		}
	case 3:
		n.right("nmod", m.state().first("case", prep("of")))
	}
	if m.chance(2) {
		m.determined(n)
	}
	if m.depth < 3 && m.chance(8) {
		n.right("acl", m.participle())
	} else if m.depth < 3 && m.chance(8) {
		n.right("acl:relcl", m.relative(m.one("who that who")))
	} else if m.depth < 3 && m.chance(15) {
		n.right("acl:relcl", m.objectRelative())
	}
	return n
}

// adorned hangs an apposition, a relative clause or a participle on a name.
func (m *maker) adorned(n *node) *node {
	if m.depth > 2 || m.plain() || !m.chance(7) {
		return n
	}
	switch m.r.IntN(6) {
	case 4:
		return n.right("acl:relcl", m.ahead().comma()).closed()
	case 5:
		return n.right("acl:relcl", m.objectRelative().comma()).closed()
	case 0:
		return n.right("appos", m.ofState(m.noun(m.some("epithets"))).comma()).closed()
	case 1:
		return n.right("acl", m.participle().comma()).closed()
	case 2: // the three countries, all ruled by soldiers,
		p := m.participle()
		return n.right("acl", p.first("nsubj:pass", word("all", "DT", "DET")).comma()).closed()
	}
	return n.right("acl:relcl", m.relative("which").comma()).closed()
}

// partitive is "one of the three countries", "a spokesman for the army", "members of the junta".
func (m *maker) partitive() *node {
	switch m.r.IntN(7) {
	case 6: // the last of its 5,000 troops
		n := word(m.one("last rest first most majority bulk remainder"), "JJ", "ADJ")
		switch n.form {
		case "rest", "majority", "bulk", "remainder":
			n.xpos, n.upos = "NN", "NOUN"
		case "most":
			n.xpos = "JJS"
		}
		n.plural = true
		whole := m.noun(m.some("groups"))
		if m.chance(2) {
			m.counted(whole)
		}
		whole.first("nmod:poss", m.possessive())
		if n.form != "most" {
			n.left("det", the())
		}
		return n.right("nmod", whole.first("case", prep("of")))
	case 0:
		n := word(m.one("one two three some most many half none all both several each"), "CD", "NUM")
		switch n.form {
		case "some", "all", "both", "each":
			n.xpos, n.upos = "DT", "DET"
		case "most", "many", "several":
			n.xpos, n.upos = "JJ", "ADJ"
		case "half", "none":
			n.xpos, n.upos = "NN", "NOUN"
		}
		n.plural = n.form != "one" && n.form != "each" && n.form != "none"
		whole := m.noun(m.some(pick(m.r, []string{"groups", "couples", "arms"}))).first("det", the())
		if m.chance(3) {
			whole = word(m.one("them which whom"), "PRP", "PRON")
			if whole.form != "them" {
				whole.form = "them"
			}
		}
		return n.right("nmod", whole.first("case", prep("of")))
	case 1:
		n := m.noun(m.one("spokesman spokeswoman lawyer adviser envoy aide"))
		n.right("nmod", m.noun(m.some("organs")).first("det", the()).first("case", prep("for")))
		return n.first("det", word("a", "DT", "DET"))
	case 2:
		n := m.noun(m.one("members leaders soldiers commanders units elements remnants factions units"))
		return n.right("nmod", m.party0().first("case", prep("of")))
	case 3:
		n := word(m.one("thousands hundreds dozens scores tens"), "NNS", "NOUN")
		n.plural, n.lemma = true, strings.TrimSuffix(n.form, "s")
		return n.right("nmod", m.group0().first("case", prep("of")))
	case 4:
		share := word("percent", "NN", "NOUN").left("nummod", word(m.one("30 51 70 12.5 90"), "CD", "NUM"))
		return share.right("nmod", m.noun(m.some("groups")).first("case", prep("of")))
	}
	n := word("number", "NN", "NOUN").left("det", word("a", "DT", "DET")).right("nmod", m.group0().first("case", prep("of")))
	n.plural = true
	return n
}

// party0 is a short name of a party, group0 a noun without more.
func (m *maker) party0() *node {
	if m.chance(3) {
		return m.noun(m.some("epithets")).first("det", the())
	}
	return m.state()
}

func (m *maker) group0() *node {
	n := m.noun(m.some("groups"))
	if m.chance(3) {
		n.first("amod", m.national())
	}
	return n
}

// beforeNoun is a participle in front of a noun: "captured soldiers", "Kenya-backed rebels".
func (m *maker) beforeNoun() *node {
	if !m.bare && m.chance(3) {
		p := verbForm(m.one("back lead support train arm fund occupy make sponsor control build hold"), "VBN")
		by := m.state()
		by.before = nil
		return p.left("obl:unmarked", by).left("punct", mark("-"))
	}
	return verbForm(m.one("capture arrest arm exile besiege occupy detain wound jail train oust ban armour allege dispute seize abduct"), "VBN")
}
