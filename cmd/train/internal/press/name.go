package press

import (
	"strings"
)

// name is a proper name, an underscore for a blank. Where the parser gets a sentence, a name is the one word that heads it.
func (m *maker) name(words string) *node {
	parts := strings.Split(words, "_")
	the := parts[0] == "the"
	if the {
		parts = parts[1:]
	}
	var head *node
	for i, p := range parts {
		if p == "of" && i > 0 {
			if !m.bare {
				head.right("nmod", m.name(strings.Join(parts[i+1:], "_")).first("case", prep("of")))
			}
			break
		}
		n := word(p, "NNP", "PROPN")
		if strings.HasSuffix(p, "s") && i > 0 && i == len(parts)-1 && len(p) > 5 {
			n.xpos = "NNPS"
		}
		if head != nil && !m.bare {
			n.before = head.before
			head.before = nil
			rel := "compound"
			if adjectival[head.form] {
				head.upos, rel = "ADJ", "amod"
			}
			n.left(rel, head)
		}
		head = n
	}
	if the {
		head.first("det", word("the", "DT", "DET"))
	}
	return head
}

var adjectival = set("United International European African National Central Northern Revolutionary Communist Red General Arab Saudi Atomic Criminal Monetary American Soviet Baltic")

func set(words string) map[string]bool {
	out := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		out[w] = true
	}
	return out
}

// noun is a common noun with its number, a determiner apart.
func (m *maker) noun(words string) *node {
	parts := strings.Split(words, "_")
	last := parts[len(parts)-1]
	n := word(last, "NN", "NOUN")
	if of := len(parts) > 2 && (parts[1] == "against" || parts[1] == "of"); of {
		n = m.noun(parts[0])
		return n.right("nmod", m.noun(parts[2]).first("case", prep(parts[1])))
	}
	if many(last) {
		n.xpos, n.plural, n.lemma = "NNS", true, singular(last)
	}
	for _, p := range parts[:len(parts)-1] {
		if adjectives[p] {
			n.left("amod", word(p, "JJ", "ADJ"))
		} else {
			n.left("compound", word(p, "NN", "NOUN"))
		}
	}
	return n
}

var adjectives = set("prime foreign vice central supreme special chief naval general human spare second nuclear crown deputy secretary chief")

var pluralsWithoutS = set("people men women children police aircraft troops armed")

func many(w string) bool {
	return pluralsWithoutS[w] || strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") && w != "gas" && w != "corps" && w != "news"
}

func singular(w string) string {
	if s := irregularPlurals[w]; s != "" {
		return s
	}
	if strings.HasSuffix(w, "ies") && w != "ties" {
		return w[:len(w)-3] + "y"
	}
	if strings.HasSuffix(w, "sses") {
		return w[:len(w)-2]
	}
	return strings.TrimSuffix(w, "s")
}

var irregularPlurals = map[string]string{"men": "man", "women": "woman", "children": "child", "people": "people", "police": "police", "aircraft": "aircraft", "troops": "troops", "armed": "armed"}

func (m *maker) state() *node {
	s := pick(m.r, m.w.states)
	if m.chance(6) {
		return m.name(s.seat)
	}
	return m.name(s.name)
}

// national is the adjective of a state.
func (m *maker) national() *node {
	a := pick(m.r, m.w.states).adjective
	if _, last, two := strings.Cut(a, "_"); two {
		n := word(last, "JJ", "ADJ")
		n.lemma = last
		if !m.bare {
			first := word(a[:len(a)-len(last)-1], "JJ", "ADJ")
			first.lemma = first.form
			n.left("amod", first)
		}
		return n
	}
	n := word(a, "JJ", "ADJ")
	n.lemma = a
	return n
}

func the() *node { return word("the", "DT", "DET") }
