package press

import (
	"strings"
)

// complements hangs on a verb what its frame wants, from slot n on.
func (m *maker) complements(v *node, f frame, n int) {
	m.depth++
	defer func() { m.depth-- }()
	for _, s := range f.slots[min(n, len(f.slots)):] {
		before, what, with := strings.Cut(s, ":")
		switch {
		case s == "none":
		case s == "inf":
			v.right("xcomp", m.infinitive())
		case s == "that":
			v.right("ccomp", m.content())
		case s == "bare":
			w := m.infinitive()
			for len(w.before) > 0 && w.before[0].form == "to" {
				w.before = w.before[1:]
			}
			v.right("xcomp", w)
		case s == "subj":
			v.right("ccomp", m.subjunctive())
		case s == "G":
			v.right("xcomp", m.gerund())
		case what == "G":
			v.right("advcl", m.gerund().first("mark", prepMark(before)))
		case with && before[0] == '+' && len(v.after) > 0 && v.after[len(v.after)-1].rel == "obj":
			v.after[len(v.after)-1].right("nmod", m.filler(what).first("case", prep(before[1:])))
		case with:
			v.right("obl", m.filler(what).first("case", prep(strings.TrimPrefix(before, "+"))))
		case s == "I":
			v.right("iobj", m.filler("P"))
		case s == "P" && m.chance(25):
			v.right("obj", word("each", "DT", "DET").right("fixed", word("other", "JJ", "ADJ")))
		default:
			v.right("obj", m.filler(s))
		}
	}
}

// prepMark is a preposition before a clause.
func prepMark(form string) *node { return word(form, "IN", "SCONJ") }

// filler fills a slot: P a party, B a body, C a seat or state, W a place of a state, F a firm, PP two parties, T.x a thing of class x.
func (m *maker) filler(what string) *node {
	if class, ok := strings.CutPrefix(what, "T."); ok {
		return m.thing(class)
	}
	switch what {
	case "B":
		if m.chance(4) {
			return m.epithet()
		}
		return m.name(m.some("bodies"))
	case "C":
		return m.state()
	case "W":
		if m.chance(3) {
			return m.thing("places")
		}
		return m.state()
	case "F":
		if m.chance(2) {
			return m.noun(pick(m.r, []string{"company", "bank", "firm", "mine", "refinery", "port"})).first("amod", m.national()).first("det", the())
		}
		return m.name(m.some("firms"))
	case "PP":
		return m.pair()
	}
	n := m.party()
	switch n.form { // an object
	case "he":
		n.form = "him"
	case "she":
		n.form = "her"
	case "they":
		n.form = "them"
	}
	return n
}

// some frames have an object that may be the subject of a passive.
func (f frame) transitive() bool {
	return len(f.slots) > 0 && (f.slots[0] == "P" || f.slots[0] == "I" || strings.HasPrefix(f.slots[0], "T."))
}

// infinitive is "to attack Kenya".
func (m *maker) infinitive() *node {
	f := m.simple()
	v := verbForm(f.verb, "VB")
	switch {
	case m.chance(10): // to have attacked
		v = verbForm(f.verb, "VBN").left("mark", to()).left("aux", aux("have", "have", "VB"))
	case f.transitive() && m.chance(8): // to be attacked
		v = verbForm(f.verb, "VBN").left("mark", to()).left("aux:pass", aux("be", "be", "VB"))
		if m.chance(2) {
			v.right("obl:agent", m.agent())
		}
		m.complements(v, f, 1)
		return v
	default:
		if m.chance(15) {
			v.left("advmod", word("not", "RB", "PART"))
		}
		v.left("mark", to())
	}
	m.particle(v, f)
	m.complements(v, f, 0)
	if m.depth < 3 && m.chance(8) {
		g := m.simple()
		w := verbForm(g.verb, "VB").left("cc", word("and", "CC", "CCONJ"))
		if m.chance(2) {
			w.left("mark", to())
		}
		m.particle(w, g)
		m.complements(w, g, 0)
		v.right("conj", w)
	}
	return v
}

// gerund is "attacking Kenya", "having attacked Kenya", "being attacked by Kenya".
func (m *maker) gerund() *node {
	f := m.simple()
	v := verbForm(f.verb, "VBG")
	if m.chance(5) {
		v = verbForm(f.verb, "VBN").left("aux", aux("having", "have", "VBG"))
	}
	m.particle(v, f)
	m.complements(v, f, 0)
	if m.depth < 3 && m.chance(8) {
		g := m.simple()
		w := verbForm(g.verb, "VBG").left("cc", word("and", "CC", "CCONJ"))
		m.complements(w, g, 0)
		v.right("conj", w)
	}
	return v
}

// participle is "backed by Kenya", "supplied to Kenya by Mali".
func (m *maker) participle() *node {
	f := m.simple()
	for !f.transitive() {
		f = m.simple()
	}
	v := verbForm(f.verb, "VBN")
	m.particle(v, f)
	by := !m.chance(3)
	if by && m.chance(2) {
		v.right("obl:agent", m.agent())
		by = false
	}
	m.complements(v, f, 1)
	if by {
		v.right("obl:agent", m.agent())
	}
	return v
}

func (m *maker) agent() *node {
	n := m.filler("P")
	return n.first("case", prep("by"))
}

// simple is a frame without a clause below a certain depth.
func (m *maker) simple() frame {
	for {
		f := pick(m.r, m.w.frames)
		deep := false
		for _, s := range f.slots {
			deep = deep || s == "inf" || s == "subj" || s == "that" || s == "G" || strings.HasSuffix(s, ":G")
		}
		if !deep || m.depth < 2 {
			return f
		}
	}
}

// saying is a frame of saying.
func (m *maker) saying() frame {
	if m.chance(2) {
		return frame{verb: "say", slots: []string{"that"}}
	}
	for {
		if f := pick(m.r, m.w.frames); len(f.slots) == 1 && f.slots[0] == "that" {
			return f
		}
	}
}
