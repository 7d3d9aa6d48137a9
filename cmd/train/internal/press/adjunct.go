package press

import (
	"strings"
)

// timed puts a time or a place into a clause.
func (m *maker) timed(v *node) *node {
	if m.bare || !m.chance(3) {
		return v
	}
	switch m.r.IntN(6) {
	case 0:
		if m.chance(2) {
			return v.first("obl", m.time())
		}
		return v.first("punct", mark(",")).first("obl", m.time())
	case 1, 2: // right behind the verb
		t := m.time()
		t.rel = "obl"
		if t.xpos == "NNP" && len(t.before) == 0 || len(t.before) == 1 && t.before[0].form == "last" {
			t.rel = "obl:unmarked"
		}
		v.after = append([]*node{t}, v.after...)
		return v
	case 5:
		if m.chance(2) {
			return m.linked(v)
		}
		n := word(m.one("years months weeks days"), "NNS", "NOUN").left("nummod", word(m.one("two three five ten"), "CD", "NUM"))
		n.plural = true
		if m.chance(2) {
			return v.right("advmod", adverb(m.one("ago earlier later")).left("obl:unmarked", n))
		}
		return v.right("obl", n.first("case", prep(m.one("for after within"))))
	case 3:
		return v.right("obl", m.name(pick(m.r, m.w.states).seat).first("case", prep("in")))
	}
	t := m.time()
	rel := "obl"
	if len(t.before) == 0 || t.before[0].form == "last" || t.before[0].form == "this" {
		rel = "obl:unmarked"
	}
	return v.right(rel, t)
}

// time is "on Monday", "last week", "in May 1999".
func (m *maker) time() *node {
	switch m.r.IntN(7) {
	case 6: // three days before the election
		span := word(m.one("days weeks months years"), "NNS", "NOUN").left("nummod", word(m.one("two three ten"), "CD", "NUM"))
		return m.noun(m.one("election vote war coup summit talks truce Christmas")).first("det", the()).first("case", prep(m.one("before after"))).first("nmod:unmarked", span)
	case 0:
		return word(m.some("days"), "NNP", "PROPN")
	case 1:
		return word(pick(m.r, []string{"week", "month", "year", "Monday", "Friday"}), "NN", "NOUN").left("amod", word("last", "JJ", "ADJ"))
	case 2:
		return word(pick(m.r, []string{"1948", "1973", "1991", "2008", "2015"}), "CD", "NUM").left("case", prep(pick(m.r, []string{"in", "since"})))
	case 3:
		return word(m.some("months"), "NNP", "PROPN").left("case", prep("in"))
	case 4:
		return word(pick(m.r, []string{"week", "month", "year"}), "NN", "NOUN").left("det", word("this", "DT", "DET"))
	}
	return word(m.some("days"), "NNP", "PROPN").left("case", prep("on"))
}

// linked puts a linking word into a clause.
func (m *maker) linked(v *node) *node {
	if m.bare {
		return v
	}
	switch m.r.IntN(4) {
	case 0:
		return v.first("punct", mark(",")).first("advmod", adverb(m.one("however meanwhile instead nevertheless later earlier separately")))
	case 1:
		n := word(m.one("part turn return response retaliation exchange"), "NN", "NOUN")
		switch n.form {
		case "part":
			n.left("case", prep("for")).left("nmod:poss", word("its", "PRP$", "PRON"))
		default:
			n.left("case", prep("in"))
		}
		return v.first("punct", mark(",")).first("obl", n)
	case 2:
		p := m.filler("P")
		return v.first("punct", mark(",")).first("obl", p.first("case", word("according", "VBG", "VERB").right("fixed", prep("to"))))
	}
	p := m.thing(m.one("acts measures documents"))
	return v.first("punct", mark(",")).first("obl", p.first("case", prep(m.one("despite amid under during after before with without following"))))
}

// frozen is "on behalf of Kenya", "in exchange for oil".
func (m *maker) frozen(v *node) *node {
	f := strings.Split(m.one("on:behalf:of in:exchange:for in:return:for in:favour:of in:response:to in:support:of in:defiance:of in:violation:of in:retaliation:for on:charges:of at:request:of in:protest:at in:place:of in:addition:to with:help:of under:pressure:from at:hands:of in:cooperation:with on:grounds:of"), ":")
	n := word(f[1], "NN", "NOUN")
	if strings.HasSuffix(f[1], "s") {
		n.xpos, n.lemma = "NNS", strings.TrimSuffix(f[1], "s")
	}
	if f[0] == "at" || f[0] == "with" || f[1] == "grounds" {
		n.left("det", the())
	}
	what := m.filler("P")
	if m.chance(3) {
		what = m.thing(m.one("acts goods arms"))
	}
	return v.right("obl", n.first("case", prep(f[0])).right("nmod", what.first("case", prep(f[2]))))
}

// aside is a phrase between subject and verb.
func (m *maker) aside() *node {
	switch m.r.IntN(4) {
	case 0:
		return m.time()
	case 1:
		return m.noun(m.one("part turn")).first("nmod:poss", word("its", "PRP$", "PRON")).first("case", prep(m.one("for in")))
	case 2:
		votes := word("votes", "NNS", "NOUN").left("nummod", word(m.one("30 185 12 398"), "CD", "NUM"))
		return votes.right("nmod", word(m.one("2 15 10"), "CD", "NUM").left("case", prep("to"))).first("case", prep("by"))
	}
	return m.thing(m.one("acts measures documents")).first("case", prep(m.one("after under despite in with")))
}
