package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// usurpers returns who seized power in the sentences before, for "the coup" that somebody judges: for whom he acts since.
func (d *document) usurpers() []text.Party {
	for back := 0; back <= 4 && d.n-back >= 0; back++ {
		u := d.r.Trees[d.n-back]
		for v := range u.Tokens {
			o := u.Child(v, "obj")
			if !u.Verbal(v) || o < 0 || !tookPower(u.Tokens[v].Lemma, u.Tokens[o].Lemma) || u.Passive(v) {
				continue
			}
			if who := d.r.Parties(d.n-back, u.Subject(v), text.Acting); len(who) == 1 {
				return who
			}
			if k := u.Child(u.Subject(v), "nmod"); k > u.Subject(v) && u.Case(k) == "in" { // "soldiers in X overthrew"
				if who := d.r.Parties(d.n-back, k, text.Acting|text.Territory); len(who) == 1 {
					return who
				}
			}
		}
	}
	return nil
}

// tookPower tells "seized power", "ousted the president".
func tookPower(verb, object string) bool {
	return seizing[verb] && object == "power" || toppling[verb] && (governing[object] || object == "government")
}

var (
	toppling = text.Set("oust topple depose overthrow unseat")
	coups    = text.Set("coup putsch takeover power-grab mutiny")
)

// ousted resolves who holds the officials of a state in which others have seized power, where a passive does not tell or only
// "soldiers" are named: that state.
func (d *document) ousted(v int, r *rule) found {
	if r.typ != schema.Detains || d.t.Passive(v) && d.t.Agent(v) >= 0 {
		return found{}
	}
	if s := d.t.Subject(v); !d.t.Passive(v) && (s < 0 || !d.isThing(s, "@troops", false) || d.t.Mention(s) >= 0) {
		return found{}
	}
	whom := d.slot(v, r.target, targetWant(r.typ), r, false)
	rulers := d.usurpers()
	if len(whom.parties) != 1 || len(rulers) != 1 || d.r.Kind(rulers[0].Entity) != schema.State {
		return found{}
	}
	if of, ok := d.r.Links.Office(whom.parties[0].Entity); !ok || of != rulers[0].Entity {
		return found{}
	}
	return found{parties: rulers, tokens: []int{v}}
}
