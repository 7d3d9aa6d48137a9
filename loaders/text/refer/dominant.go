package refer

import (
	"entente/loaders/text"
	"entente/schema"
)

// few returns those whom "the two countries" means: who were named together just before, else the two states
// that the text is about, else the last that it names. Who acts upon the two is none of them.
func (d *Document) few(n, i, count int) []text.Party {
	barred := d.ownSubject(n, i)
	near := d.lastList(n, i, count)
	if len(near) == count && !overlap(near, barred) {
		return near
	}
	if count == 2 {
		if main := d.mainStates(n, i); len(main) == 2 && !overlap(main, barred) {
			return main
		}
	}
	if last := d.lastStates(n, i, count); len(last) == count && !overlap(last, barred) {
		return last
	}
	return nil
}

// mainStates returns the two states that a text names most often up to a token, if no third comes near them.
func (d *Document) mainStates(n, i int) []text.Party {
	type tally struct {
		entity, times, sentence, mention int
	}
	var list []tally
	for s := 0; s <= n; s++ {
		t := d.Trees[s]
		for m := range t.S.Mentions {
			x := &t.S.Mentions[m]
			if s == n && x.Last >= i || x.Kind != schema.State {
				continue
			}
			found := false
			for k := range list {
				if list[k].entity == x.Entity {
					list[k].times, found = list[k].times+1, true
				}
			}
			if !found && len(list) < 12 {
				list = append(list, tally{x.Entity, 1, s, m})
			}
		}
	}
	a, b, third := -1, -1, 0
	for k := range list {
		switch {
		case a < 0 || list[k].times > list[a].times:
			if b >= 0 {
				third = max(third, list[b].times)
			}
			a, b = k, a
		case b < 0 || list[k].times > list[b].times:
			if b >= 0 {
				third = max(third, list[b].times)
			}
			b = k
		default:
			third = max(third, list[k].times)
		}
	}
	if b < 0 || list[b].times < 2 || third*2 > list[b].times {
		return nil
	}
	first, second := list[min(a, b)], list[max(a, b)]
	return []text.Party{d.organ(first.sentence, first.mention), d.organ(second.sentence, second.mention)}
}

// serving is the party of a mention, of a person in office that of the office.
func (d *Document) serving(n, m int) text.Party {
	p := d.organ(n, m)
	if of, ok := d.Links.Office(p.Entity); ok && d.Kind(p.Entity) == schema.Person {
		p.By = []text.Ref{{Entity: p.Entity, Words: p.Words}}
		p.Entity = of
	}
	return p
}
