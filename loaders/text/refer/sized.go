package refer

import (
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

// namedBeside returns the states that the clause of a subject names behind its verb, and not in a clause below: it is none of them.
func (d *Document) namedBeside(n, i int) []text.Party {
	t := d.Trees[n]
	v := t.Head(i)
	if v < 0 || !t.Verbal(v) {
		return nil
	}
	var out []text.Party
	for m := range t.S.Mentions {
		x, h := &t.S.Mentions[m], t.MentionHead(m)
		if x.First < i || t.Governor(h) != v || t.Case(h) == "in" || t.Case(h) == "for" {
			continue
		}
		if of, ok := d.stateOf(x, false); ok {
			out = append(out, text.Party{Entity: of})
		}
	}
	return out
}

// actsUponIt tells whether "it" stands behind the verb of a subject.
func (d *Document) actsUponIt(n, i int) bool {
	t := d.Trees[n]
	v := t.Head(i)
	for k := i + 1; v > i && k < len(t.Tokens); k++ {
		if t.Tokens[k].Lower == "it" && t.Is(k, "obj", "iobj", "obl") && (t.Head(k) == v || t.Is(v, "aux", "xcomp")) {
			return true
		}
	}
	return false
}

// sized tells whether a state may be called what the words before a noun say of its size and past: "the tiny republic" is not Russia,
// "the former colony" is not Spain.
func (d *Document) sized(n, i, x int) bool {
	t := d.Trees[n]
	id := strings.TrimPrefix(d.Links.Entities[x].ID, "state/")
	switch {
	case d.Kind(x) != schema.State:
		return true
	case t.Modified(i, "small,tiny,little,smallish,minuscule"):
		return !vast[id]
	case t.Modified(i, "vast,giant,huge,sprawling,populous"):
		return !islets[id]
	}
	return t.Tokens[i].Lemma != "colony" || !colonizers[id]
}

var (
	vast   = text.Set("ru us cn in br ca au id pk ng su fr gb de jp ir tr mx ar kz dz cd sd sa")
	islets = text.Set("mt cy bh qa sg lu li mc sm ad va mv sc mu km st tv nr pw ki to ws fj vu sb gd lc dm vc ag kn bb bn tl lb il kw jm gm")
)
