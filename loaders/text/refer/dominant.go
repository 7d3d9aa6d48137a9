package refer

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// window is how many sentences back what a text is about is counted: an article of the usual length, and no more, so that
// a long text costs what its length is.
const window = 60

// few returns those whom "the two countries" means: who were named together just before, else the two states
// that the text is about, else the last that it names. Who acts upon the two is none of them.
func (d *Document) few(n, i, count int) []text.Party {
	barred := append(d.ownSubject(n, i), d.ownObject(n, i)...)
	if count == 2 {
		if here := d.inSentence(n, i); len(here) == 2 && !overlap(here, barred) {
			return here
		}
	}
	if two := d.feuding(n, i); count == 2 && len(two) == 2 && !overlap(two, barred) {
		return two
	}
	near := d.lastList(n, i, count)
	if two := d.sameCouple(n, count); len(two) > 0 && len(near) > 0 && !overlap(two, near) && !overlap(two, barred) && !d.leading(n, i, near) {
		return two // "they called for a withdrawal from A and B. The two sides …"
	}
	if opposing[d.Trees[n].Tokens[i].Lemma] && d.judgeOthers(n, near) {
		near = nil // "A and B denounced the raid. C called on both sides"
	}
	if len(near) == count && !overlap(near, barred) && !(count == 2 && d.elsewhere(n, near)) {
		return near
	}
	if late := d.gatheredLately(n, count, 2); len(late) > 0 && !overlap(late, barred) {
		return late
	}
	if two := d.sameCouple(n, count); len(two) > 0 && !overlap(two, barred) {
		return two
	}
	for _, officials := range []bool{false, true} {
		if count == 2 {
			if main := d.mainStates(n, i, officials, barred); len(main) == 2 {
				return main
			}
		}
	}
	for _, officials := range []bool{false, true} {
		if last := d.lastStates(n, i, count, officials, barred); len(last) == count {
			if met := d.gatheredLately(n, count, 12); len(met) > 0 && overlap(met, last) && !overlap(met, barred) {
				return met // of those who came together another was named since
			}
			return last
		}
	}
	if late := d.gatheredLately(n, count, 12); len(late) > 0 && !overlap(late, barred) {
		return late
	}
	if far := d.listWithin(n, i, count, 9); len(far) == count && !(opposing[d.Trees[n].Tokens[i].Lemma] && d.judgeOthers(n, far)) && !overlap(far, barred) && !(count == 2 && d.elsewhere(n, far)) {
		return far
	}
	if len(d.foes) == count && !overlap(d.foes, barred) {
		return d.foes // of a text that tells of their war
	}
	if count == 2 {
		return d.atOdds(n, barred)
	}
	return nil
}

// inSentence returns the two states or bodies of which a sentence speaks before a token, by name or by a possessive, if
// there are just two: "its minister goes to Chad, where the two countries".
func (d *Document) inSentence(n, i int) []text.Party {
	t := d.Trees[n]
	var out []text.Party
	for k := 0; k < i && d.depth < 4; k++ {
		if t.Tokens[k].Text == ";" {
			out = nil // another statement
		}
		var list []text.Party
		switch m := t.Mention(k); {
		case m >= 0 && t.MentionHead(m) == k && (t.S.Mentions[m].Kind == schema.Person || party(t.S.Mentions[m].Kind) && t.S.Mentions[m].Sure):
			list = d.bodies([]text.Party{d.serving(n, m)})
		case m < 0 && t.Is(k, "nmod:poss") && tree.Listed("its,his,her", t.Tokens[k].Lower):
			list = d.bodies(d.one(n, k, text.Acting))
		}
		for _, x := range list {
			if !text.Holds(out, x.Entity) {
				out = append(out, x)
			}
		}
	}
	if len(out) != 2 {
		return nil
	}
	return out
}

// elsewhere tells whether two parties that were named together belong to an earlier paragraph, and those around the
// sentence are others: none of the two is named in its own paragraph before it.
func (d *Document) elsewhere(n int, pair []text.Party) bool {
	named, others := false, 0
	for s := n; s >= max(n-window, 0) && d.Trees[s].S.Paragraph == d.Trees[n].S.Paragraph; s-- {
		for m := range d.Trees[s].S.Mentions {
			state, ok := d.stateOf(&d.Trees[s].S.Mentions[m], true)
			switch {
			case ok && text.Holds(pair, state):
				named = true
			case ok:
				others++
			}
		}
	}
	return !named && others > 0
}

// mainStates returns the two states that a text names most often up to a token, with officials also
// by those who act for them, if no third comes near them.
func (d *Document) mainStates(n, i int, officials bool, barred []text.Party) []text.Party {
	type tally struct {
		entity, times, sentence, mention int
	}
	var list []tally
	for s := max(n-window, 0); s <= n; s++ {
		t := d.Trees[s]
		for m := range t.S.Mentions {
			x := &t.S.Mentions[m]
			state, ok := d.stateOf(x, officials)
			if s == n && x.Last >= i || !ok || text.Holds(barred, state) {
				continue
			}
			found := false
			for k := range list {
				if list[k].entity == state {
					list[k].times, found = list[k].times+1, true
				}
			}
			if !found && len(list) < 12 {
				list = append(list, tally{state, 1, s, m})
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
	return []text.Party{d.serving(first.sentence, first.mention), d.serving(second.sentence, second.mention)}
}

// ownObject resolves the named object of the verb whose subject a couple is: it is none of the two.
func (d *Document) ownObject(n, i int) []text.Party {
	t := d.Trees[n]
	if v := t.Head(i); v >= 0 && t.Is(i, "nsubj") && t.Verbal(v) {
		if o := t.Child(v, "obj"); o > i && t.Mention(o) >= 0 {
			return d.Parties(n, o, text.Acting)
		}
	}
	return nil
}

// stateOf returns the state that a name is, or with officials set the one that it acts for.
func (d *Document) stateOf(x *text.Mention, officials bool) (int, bool) {
	switch {
	case x.Kind == schema.State:
		return x.Entity, true
	case !officials:
	case x.Kind == schema.Organization:
		if of, ok := d.Links.OrganOf(x.Entity); ok {
			return of, d.Kind(of) == schema.State
		}
	case x.Kind == schema.Person:
		if of, ok := d.Links.Office(x.Entity); ok {
			return of, d.Kind(of) == schema.State
		}
	}
	return 0, false
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

// judgeOthers tells whether the last sentences have parties as those who judge what others do.
func (d *Document) judgeOthers(n int, pair []text.Party) bool {
	if len(pair) == 0 {
		return false
	}
	for back := 0; back <= 3 && n-back >= 0; back++ {
		t := d.Trees[n-back]
		for v := range t.Tokens {
			if !t.Verbal(v) || !judging[t.Tokens[v].Lemma] || t.Child(v, "obj") < v {
				continue
			}
			if s := t.Child(v, "nsubj"); s >= 0 && t.Child(s, "conj") > s && overlap(d.Parties(n-back, s, text.Acting), pair) {
				return true
			}
		}
	}
	return false
}

// opposing are words for two who stand against each other.
var opposing = text.Set("side belligerent combatant camp adversary foe enemy")
