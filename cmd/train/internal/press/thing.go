package press

import (
	"strings"
)

func (m *maker) some(heading string) string { return pick(m.r, m.w.words[heading]) }

// determined puts an article or the like before a noun.
func (m *maker) determined(n *node) *node {
	switch x := m.r.IntN(10); {
	case x < 5:
		n.first("det", the())
	case x < 7 && !n.plural:
		a := "a"
		first := n
		for len(first.before) > 0 {
			first = first.before[0]
		}
		if strings.ContainsAny(first.form[:1], "aeiou") {
			a = "an"
		}
		n.first("det", word(a, "DT", "DET"))
	case x < 8:
		n.first("nmod:poss", m.possessive())
	case n.plural && x == 8:
		m.counted(n)
	case n.plural:
		n.first("det", word(m.one("no these those all any some both"), "DT", "DET"))
	default:
		n.first("det", word(m.one("no this that another any every"), "DT", "DET"))
	}
	return n
}

// counted puts a number before a plural.
func (m *maker) counted(n *node) {
	if m.chance(3) {
		n.first("nummod", word(pick(m.r, []string{"two", "three", "four", "five", "six", "seven", "ten", "dozen"}), "CD", "NUM"))
		return
	}
	number := word(pick(m.r, []string{"12", "40", "150", "300", "1,200", "5,000", "20,000", "36"}), "CD", "NUM")
	if m.chance(4) {
		number.left("advmod", adverb(pick(m.r, []string{"some", "about", "nearly", "almost"})))
	}
	n.first("nummod", number)
}

// possessive is "its", "Russia's" and the like.
func (m *maker) possessive() *node {
	if m.chance(2) {
		return word(pick(m.r, []string{"its", "their", "his", "her"}), "PRP$", "PRON")
	}
	n := m.state()
	if m.chance(5) {
		n = m.name(m.some("bodies"))
	}
	return n.right("case", word("'s", "POS", "PART"))
}

// thing is a noun phrase of a class of nouns.
func (m *maker) thing(class string) *node {
	m.depth++
	defer func() { m.depth-- }()
	if m.depth < 3 && (class == "acts" || class == "measures") && m.chance(12) {
		return m.deedOf()
	}
	n := m.noun(m.some(class))
	if m.chance(4) && class != "arms" || class == "relations" && m.chance(2) {
		n.first("amod", word(m.some("adjectives"), "JJ", "ADJ"))
	}
	switch {
	case class == "money" && m.chance(3):
		n = m.sum(n)
	case m.chance(5):
		n.first("amod", m.national())
	}
	if class == "acts" && m.chance(3) {
		n.right("nmod", m.thing("arms").first("case", prep("of")))
	}
	if m.chance(6) {
		m.compounded(n, class)
	}
	if class != "relations" || m.chance(3) {
		m.determined(n)
	}
	if m.depth < 3 && m.chance(7) {
		n.right("nmod", m.party().first("case", prep(pick(m.r, []string{"of", "with", "against", "by", "for", "from", "to", "in"}))))
	}
	if m.depth < 3 && m.chance(12) {
		other := m.noun(m.some(class))
		n.right("conj", other.first("cc", word("and", "CC", "CCONJ")))
		n.plural = true
	}
	switch {
	case m.depth >= 3:
	case m.chance(12):
		n.right("acl", m.participle())
	case (class == "documents" || class == "papers") && m.chance(6): // a letter accusing Kenya of …
		n.right("acl", m.gerund())
	case (class == "arms" || class == "goods") && m.chance(15): // arms worth $2 million
		price := word("$", "$", "SYM").right("nummod", word("million", "CD", "NUM").left("compound", word(m.one("2 40 300"), "CD", "NUM")))
		n.right("amod", word("worth", "JJ", "ADJ").right("obl:unmarked", price))
	case m.chance(15):
		n.right("acl:relcl", m.relative("that"))
	case m.chance(15):
		n.right("acl:relcl", m.objectRelative())
	case (class == "talks" || class == "documents" || class == "relations" || class == "acts") && m.chance(8):
		n.right("nmod", m.pair().first("case", prep("between")))
	case class == "acts" && m.chance(3):
		n.right("nmod", m.party0().first("case", prep(m.one("of on against to from by"))))
	}
	return n
}

// sum is "$200 million in aid" or "a $200 million loan".
func (m *maker) sum(n *node) *node {
	if m.chance(3) {
		return m.currency(n)
	}
	sign := word("$", "$", "SYM")
	figure := word(pick(m.r, []string{"2", "40", "150", "300", "1.2", "5"}), "CD", "NUM")
	scale := word(pick(m.r, []string{"million", "billion"}), "CD", "NUM").left("compound", figure)
	if m.chance(2) {
		return sign.right("nummod", scale).right("nmod", n.first("case", prep("in")))
	}
	return n.first("compound", sign.right("nummod", scale))
}

// currency is "a further 10 million euros in aid".
func (m *maker) currency(n *node) *node {
	money := word(m.one("dollars euros pounds rubles francs yen"), "NNS", "NOUN")
	money.plural = true
	scale := word(m.one("million billion"), "CD", "NUM").left("compound", word(m.one("2 40 150 300 1.2 ten"), "CD", "NUM"))
	money.left("nummod", scale)
	if m.chance(4) {
		money.first("amod", word("further", "JJ", "ADJ")).first("det", word("a", "DT", "DET"))
	}
	return money.right("nmod", n.first("case", prep("in")))
}

// deedOf hangs on a noun what it is about: "a plan to attack Kenya", "the claim that Kenya attacked it", "accusations of bombing Kenya".
func (m *maker) deedOf() *node {
	switch m.r.IntN(3) {
	case 0:
		n := m.noun(m.one("plan refusal decision offer promise pledge threat right attempt agreement readiness wish order request demand bid call effort permission failure move"))
		n.right("acl", m.infinitive())
		return m.owned(n)
	case 1:
		n := m.noun(m.one("claim report allegation accusation suspicion assertion charge suggestion statement fear belief fact news reports claims allegations charges reports rumours"))
		n.right("acl", m.clause().first("mark", word("that", "IN", "SCONJ")))
		return m.owned(n)
	}
	n := m.noun(m.one("accusation charge accusations charges suspicion possibility purpose crime policy intention practice risk"))
	return m.owned(n.right("acl", m.gerund().first("mark", prepMark("of"))))
}

func (m *maker) owned(n *node) *node {
	if m.chance(2) {
		return n.first("nmod:poss", m.possessive())
	}
	if n.plural {
		return n
	}
	return n.first("det", the())
}

// compounded puts before a noun what it is about: "arms sales", "peace talks".
func (m *maker) compounded(n *node, class string) {
	about := map[string]string{
		"acts": "arms missile drone air border spy bomb oil troop rescue peace grain asset", "talks": "peace trade border ceasefire arms gas disarmament",
		"documents": "trade peace border defence arms gas disarmament friendship", "measures": "arms oil trade visa travel import export grain",
		"papers": "arrest entry exit work residence mining arms",
	}[class]
	if about != "" {
		n.left("compound", word(m.one(about), "NN", "NOUN"))
	}
}
