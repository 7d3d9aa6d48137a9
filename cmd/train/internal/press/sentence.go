package press

import ()

// sentence makes one sentence.
func (m *maker) sentence() *node {
	var s *node
	switch x := m.r.IntN(100); {
	case x < 32:
		s = m.clause()
	case x < 36:
		s = m.predicate()
	case x < 37:
		s = m.there()
	case x < 38:
		s = m.gerundSubject()
	case x < 39:
		return m.question().right("punct", mark("?"))
	case x < 41:
		f := m.saying()
		p := m.party()
		s = m.finite(f, p.plural, false).right("obj", m.deedOf()).first("nsubj", p)
	case x < 50:
		s = m.reported()
	case x < 58:
		s = m.joined()
	case x < 66:
		s = m.shared()
	case x < 76:
		s = m.subordinate()
	case x < 82:
		s = m.copular()
	case x < 87:
		s = m.nominal()
	case x < 91:
		return m.headline()
	case x < 94:
		s = m.ellipsis()
	case x < 97 && m.bare:
		return m.relative(pick(m.r, []string{"which", "who", "which"}))
	case x < 97:
		s = m.quoted()
	case m.bare:
		return m.ofState(m.noun(m.some("offices")))
	default:
		s = m.clause()
	}
	return s.right("punct", mark("."))
}

// reported is "Kenya said that …" or "…, Kenya said".
func (m *maker) reported() *node {
	f := m.saying()
	s := m.party()
	if m.bare || m.chance(2) {
		v := m.finite(f, s.plural, false)
		v.right("ccomp", m.content())
		return m.timed(v.first("nsubj", s))
	}
	c := m.clause()
	v := verbForm(f.verb, "VBD")
	if m.chance(4) {
		v.right("nsubj", s)
	} else {
		v.left("nsubj", s)
	}
	return v.first("punct", mark(",")).first("ccomp", c)
}

// joined is two clauses.
func (m *maker) joined() *node {
	a, b := m.clause(), m.clause()
	switch m.r.IntN(4) {
	case 0:
		return a.right("parataxis", b.first("punct", mark(";")))
	case 1:
		return a.right("conj", b.first("cc", word("but", "CC", "CCONJ")).comma())
	case 2:
		return a.right("conj", b.first("cc", word("and", "CC", "CCONJ")).comma())
	}
	return a.right("conj", b.first("cc", word("and", "CC", "CCONJ")))
}

// shared is one subject of two or three verbs.
func (m *maker) shared() *node {
	s := m.subject()
	f := m.simple()
	v := m.finite(f, s.plural, false)
	m.complements(v, f, 0)
	v.first("nsubj", s)
	if v.xpos == "VBN" && m.chance(2) && !hasPassive(v) { // has never attacked A, occupied B or bombed C
		return m.listed(v)
	}
	for i := range 1 + m.r.IntN(4)/3 {
		g := m.simple()
		w := m.finite(g, s.plural, g.transitive() && m.chance(6))
		if w.xpos == "VBN" && g.transitive() && len(w.before) > 0 {
			m.complements(w, g, min(1, len(g.slots)))
			if !hasPassive(w) {
				w.right("obj", m.filler(g.slots[0]))
			}
		} else {
			m.complements(w, g, 0)
		}
		w.first("cc", word(pick(m.r, []string{"and", "and", "but"}), "CC", "CCONJ"))
		if i > 0 || m.chance(4) {
			w.comma()
		}
		v.right("conj", w)
	}
	return v
}

// listed adds participles that share the auxiliary of a verb.
func (m *maker) listed(v *node) *node {
	for i := range 2 {
		g := m.simple()
		w := verbForm(g.verb, "VBN")
		m.particle(w, g)
		m.complements(w, g, 0)
		if i == 0 {
			w.comma()
		} else {
			w.first("cc", word(m.one("and or"), "CC", "CCONJ"))
		}
		v.right("conj", w)
	}
	return v
}

func hasPassive(v *node) bool {
	for _, k := range v.before {
		if k.rel == "aux:pass" {
			return true
		}
	}
	return false
}

// subordinate is a clause with another below it.
func (m *maker) subordinate() *node {
	c := m.clause()
	switch m.r.IntN(8) {
	case 6: // …, which Kenya denies
		f := frame{verb: m.one("deny reject dispute regret oppose welcome admit confirm condemn support")}
		who := m.party0()
		v := m.finite(f, who.plural, false).first("nsubj", who).first("obj", word("which", "WDT", "PRON"))
		return c.right("advcl:relcl", v.comma())
	case 7: // With Kenya …ing Mali, …
		v := m.gerund().first("nsubj", m.party0()).first("mark", prepMark("with"))
		if m.chance(2) {
			return c.first("punct", mark(",")).first("advcl", v)
		}
		return c.right("advcl", v.comma())
	case 0: // Backed by Kenya, Mali …
		return c.first("punct", mark(",")).first("advcl", m.participle())
	case 1: // …, accusing Kenya of …
		return c.right("advcl", m.gerund().comma())
	case 2: // After Kenya had attacked it, …
		return c.first("punct", mark(",")).first("advcl", m.clause().first("mark", m.conjunction()))
	case 3:
		return c.right("advcl", m.clause().first("mark", m.conjunction()))
	case 4: // … to help Kenya
		return c.right("advcl", m.infinitive())
	}
	return c.right("advcl", m.gerund().first("mark", prepMark(pick(m.r, []string{"after", "before", "by", "without", "for", "in"}))))
}

func (m *maker) conjunction() *node {
	return word(m.one("after before while because although if since as until unless when"), "IN", "SCONJ")
}

// nominal is a clause about a deed told as a noun: "Kenya's attack on Mali angered Togo".
func (m *maker) nominal() *node {
	n := m.noun(m.some("acts"))
	if m.chance(2) {
		n.first("nmod:poss", m.state().right("case", word("'s", "POS", "PART")))
	} else {
		n.first("det", the())
	}
	if m.chance(3) {
		n.right("nmod", m.thing("arms").first("case", prep("of")))
	}
	n.right("nmod", m.state().first("case", prep(pick(m.r, []string{"on", "to", "from", "against", "by", "with", "of"}))))
	if m.chance(3) {
		n.right("nmod", m.state().first("case", prep(pick(m.r, []string{"by", "from", "to"}))))
	}
	f := m.simple()
	for !f.transitive() {
		f = m.simple()
	}
	if m.chance(2) {
		v := m.finite(f, n.plural, false)
		m.complements(v, f, 0)
		return v.first("nsubj", n)
	}
	s := m.party()
	v := m.finite(f, s.plural, false)
	return v.right("obj", n).first("nsubj", s)
}

// headline is a clause in the present without its small words.
func (m *maker) headline() *node {
	f := m.simple()
	s := m.state()
	v := verbForm(f.verb, "VBZ")
	m.particle(v, f)
	m.complements(v, f, 0)
	v.first("nsubj", s)
	drop(v)
	return v
}

// drop leaves out articles.
func drop(n *node) {
	for _, list := range []*[]*node{&n.before, &n.after} {
		kept := (*list)[:0]
		for _, k := range *list {
			if k.rel != "det" || len(k.before)+len(k.after) > 0 {
				drop(k)
				kept = append(kept, k)
			}
		}
		*list = kept
	}
}

// ellipsis is a clause whose verb stands for that of the one before.
func (m *maker) ellipsis() *node {
	a, s := m.clause(), m.party()
	var b *node
	switch m.r.IntN(5) {
	case 0:
		b = verbForm("follow", pick(m.r, []string{"VBD", "VBZ"})).right("obj", word("suit", "NN", "NOUN"))
	case 1:
		b = verbForm("do", "VBD").right("advmod", adverb(pick(m.r, []string{"so", "likewise"})))
	case 2:
		b = verbForm("do", "VBD").right("obj", word("same", "JJ", "ADJ").left("det", the()))
	case 3:
		b = verbForm("have", "VBD").right("advmod", word("not", "RB", "PART"))
	default:
		b = verbForm("follow", "VB").left("aux", auxiliary("be", 0, s.plural)).left("mark", to()).right("obj", word("suit", "NN", "NOUN"))
	}
	b.first("nsubj", s).first("cc", word(pick(m.r, []string{"and", "but"}), "CC", "CCONJ"))
	if m.chance(2) {
		b.comma()
	}
	return a.right("conj", b)
}

// quoted is a clause in quotation marks with the one who said it.
func (m *maker) quoted() *node {
	c := m.clause()
	v := verbForm("say", "VBD").left("nsubj", m.party())
	c.first("punct", mark("“")).right("punct", mark(",")).right("punct", mark("”"))
	return v.first("ccomp", c)
}
