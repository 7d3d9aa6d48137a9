package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// arrivedAt resolves who holds, charges or throws out a person who has just been told to have come to a state, where a passive does not tell:
// "X returned to Chad in March. He was arrested at the airport".
func (d *document) arrivedAt(v int, r *rule, whom found) found {
	if len(whom.parties) != 1 || d.r.Kind(whom.parties[0].Entity) != schema.Person || d.phraseBehind(v, "in,by,to,from") {
		return found{}
	}
	out, ok := -1, false
	for n := max(d.n-2, 0); n <= d.n; n++ {
		end := len(d.r.Trees[n].Tokens)
		if n == d.n {
			end = v // "returned to Chad and was arrested"
		}
		if x, came := d.cameTo(n, end, whom.parties[0].Entity, r.typ == schema.Expels || r.typ == schema.GrantsAsylumTo); came {
			out, ok = x, true
		} else if ok && d.namesOther(n, out) {
			return found{}
		}
	}
	if !ok || d.namesOther(d.n, out) {
		return found{}
	}
	return found{parties: []text.Party{{Entity: out}}, tokens: []int{v}}
}

// cameTo returns the state to which a sentence tells somebody to have come, or also to have fled.
func (d *document) cameTo(n, end, person int, refugee bool) (int, bool) {
	t := d.r.Trees[n]
	for v := range t.Tokens[:end] {
		if !journeying[t.Tokens[v].Lemma] && !(refugee && t.Tokens[v].Lemma == "flee") || !t.Verbal(v) || t.Passive(v) || t.Child(v, "aux") >= 0 && tree.Listed("will,would,may,might,could,not", t.Tokens[t.Child(v, "aux")].Lower) || t.Modified(v, "not,never") {
			continue
		}
		s := t.Subject(v)
		if s < 0 || !text.Holds(d.r.Single(n, s, text.Individual), person) {
			continue
		}
		if o := t.Child(v, "obj"); o > v && t.Tokens[v].Lemma == "enter" {
			if x, ok := d.landAt(n, o); ok {
				return x, true
			}
		}
		for _, x := range t.Tails(v) {
			if tree.Listed("to,in,into,at,for", x.Prep) && !(x.Prep == "for" && t.Tokens[v].Lemma != "leave") {
				if of, ok := d.landAt(n, x.Noun); ok {
					return of, true
				}
			}
		}
	}
	return 0, false
}

// landAt returns the state that a name at a token is, or in which the place lies that it names.
func (d *document) landAt(n, i int) (int, bool) {
	t := d.r.Trees[n]
	m := t.Mention(i)
	if m < 0 {
		return 0, false
	}
	switch x := &t.S.Mentions[m]; x.Kind {
	case schema.State:
		return x.Entity, x.Use != text.ByDemonym
	case schema.Place:
		return d.r.Links.StateOf(x.Entity)
	}
	return 0, false
}

// namesOther tells whether a sentence names another state, other than as whose citizen somebody is.
func (d *document) namesOther(n, state int) bool {
	for m := range d.r.Trees[n].S.Mentions {
		if x := &d.r.Trees[n].S.Mentions[m]; x.Kind == schema.State && x.Entity != state && x.Use != text.ByDemonym {
			return true
		}
	}
	return false
}

var journeying = text.Set("return arrive land fly travel come cross go enter move")
