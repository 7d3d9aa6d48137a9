package refer

import (
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

// governing returns the state whose government, army or court a text means that says only
// "the government": the last one that it speaks of.
func (d *Document) governing(n, i int) []text.Party {
	t := d.Trees[n]
	head := t.Tokens[i].Lemma
	if judicial[head] {
		if out := d.bench(n, i); len(out) > 0 {
			return out
		}
	}
	if d.general(n, i) {
		if x, ok := d.Secretariat(); ok {
			return []text.Party{{Entity: x, Anchor: t.Tokens[i].Start, Words: d.Links.Words(t.S, i-1, i)}}
		}
	}
	if x, ok := d.soldiersRule(n, i); ok {
		return []text.Party{{Entity: x, Anchor: t.Tokens[i].Start, Words: t.Tokens[i].Text}}
	}
	if !institutions[head] {
		return nil
	}
	if head == "authority" && t.Tokens[i].Capital() && t.Tokens[i].XPOS != "NNPS" && t.Tokens[i].XPOS != "NNS" { // "the Authority" is a body's name
		if x, ok := d.Secretariat(); ok {
			return []text.Party{{Entity: x, Anchor: t.Tokens[i].Start, Words: t.Tokens[i].Text}}
		}
		return nil
	}
	if d.home >= 0 && d.naked(n, i) {
		return []text.Party{{Entity: d.home, Anchor: t.Tokens[i].Start, Words: t.Tokens[i].Text}}
	}
	if x, ok := d.respondent(n, i); ok {
		return []text.Party{{Entity: x, Anchor: t.Tokens[i].Start, Words: t.Tokens[i].Text}}
	}
	if out, ok := d.governed(n, i); ok {
		return out
	}
	if d.home >= 0 && head == "government" && t.Modified(i, "the") && t.Head(i) >= 0 && t.Is(i, "obl") && t.Case(i) == "against" && marching[t.Tokens[t.Head(i)].Lemma] {
		return []text.Party{{Entity: d.home, Anchor: t.Tokens[i].Start, Words: t.Tokens[i].Text}} // "thousands protested against the government"
	}
	if out := d.announcer(n, i); len(out) > 0 && head != "regime" && head != "junta" {
		return out
	}
	var barred []text.Party
	if head == "regime" || head == "junta" || head == "government" {
		barred = append(d.ownSubject(n, i), d.venues(n, i)...) // who is called names is another
	}
	if head == "regime" || head == "junta" {
		barred = append(barred, d.callsSo(n, i)...)
	}
	if head != "government" {
		barred = append(barred, d.foreignDoer(n, i)...) // "Norway condemned the police"
	}
	if head == "regime" || head == "junta" || head == "government" {
		barred = append(barred, d.namesakesOf(barred)...)
	}
	if v := t.Head(i); d.home >= 0 && v >= 0 && head == "government" && (t.Tokens[v].Lemma == "recognize" || t.Tokens[v].Lemma == "recognise") && !text.Holds(barred, d.home) {
		return []text.Party{{Entity: d.home, Anchor: t.Tokens[i].Start, Words: t.Tokens[i].Text}}
	}
	if d.home >= 0 && t.Modified(i, "new,revolutionary,provisional,interim,caretaker") && !text.Holds(barred, d.home) {
		return []text.Party{{Entity: d.home, Anchor: t.Tokens[i].Start, Words: t.Tokens[i].Text}}
	}
	barred = append(barred, d.patient(n, i)...)
	isState := func(x int) bool { return d.Kind(x) == schema.State && !text.Holds(barred, x) }
	if x, ok := d.embattled(n, head); ok && isState(x) {
		return []text.Party{{Entity: x, Anchor: t.Tokens[i].Start, Words: t.Tokens[i].Text}}
	}
	for back := 0; back <= 3 && n-back >= 0; back++ {
		if x, ok := d.lastFitting(n-back, n, i, isState); ok {
			if here := d.Dateline(); len(here) == 1 && d.inPassing(n, x) {
				x = here[0].Entity
			}
			return []text.Party{{Entity: x, Anchor: t.Tokens[i].Start, Words: t.Tokens[i].Text}}
		}
	}
	if x, ok := d.landAround(n, i); ok && !text.Holds(barred, x) {
		return []text.Party{{Entity: x, Anchor: t.Tokens[i].Start, Words: t.Tokens[i].Text}}
	}
	if here := d.Dateline(); len(here) == 1 && !courtSeats[d.origin] && !text.Holds(append(barred, d.clauseMates(n, i)...), here[0].Entity) && !d.stateBefore(n, i) {
		return []text.Party{{Entity: here[0].Entity, Anchor: t.Tokens[i].Start, Words: t.Tokens[i].Text}}
	}
	return nil
}

// namesakesOf returns the states after which bodies are called: China of "the Export-Import Bank of China".
func (d *Document) namesakesOf(list []text.Party) []text.Party {
	var out []text.Party
	for _, x := range list {
		name := d.Links.Entities[x.Entity].Name
		if d.Kind(x.Entity) != schema.Organization || !strings.Contains(name, " of ") {
			continue
		}
		for k := range d.Links.Entities {
			if e := &d.Links.Entities[k]; e.Kind == schema.State && strings.HasSuffix(name, " of "+e.Name) {
				out = append(out, text.Party{Entity: k})
			}
		}
	}
	return out
}

// landAround returns the state in which the places lie that the last sentences name, where they name no state: "attacked a post near
// Goma. The army counter-attacked".
func (d *Document) landAround(n, i int) (int, bool) {
	out, found := 0, false
	for back := 0; back <= 2 && n-back >= 0; back++ {
		s := d.Trees[n-back].S
		for m := range s.Mentions {
			x := &s.Mentions[m]
			if x.Kind != schema.Place || back == 0 && x.Last >= i {
				continue
			}
			of, ok := d.Links.StateOf(x.Entity)
			if !ok || found && of != out {
				return 0, false
			}
			out, found = of, true
		}
	}
	return out, found
}

// callsSo resolves who says what a sentence tells of "the regime": it is no government of his.
func (d *Document) callsSo(n, i int) []text.Party {
	t := d.Trees[n]
	v := t.Governor(i)
	for steps := 0; v >= 0 && steps < 4; v, steps = t.Head(v), steps+1 {
		if s := t.Subject(v); saying[t.Tokens[v].Lemma] && s >= 0 && !t.Within(i, s) && d.depth < 4 {
			return d.bodies(d.Parties(n, s, text.Acting))
		}
		for _, k := range t.Kids(v) { // "The regime, she added, had …"
			if s := t.Child(k, "nsubj"); t.Is(k, "parataxis") && s >= 0 && saying[t.Tokens[k].Lemma] && !t.Within(i, k) && d.depth < 4 {
				return d.bodies(d.Parties(n, s, text.Acting))
			}
		}
	}
	return nil
}

// venues returns the states that a sentence names before a token only to say where somebody meets, or whence a firm or a
// private man is: "meeting in Cairo", "the Moroccan company".
func (d *Document) venues(n, i int) []text.Party {
	t := d.Trees[n]
	var out []text.Party
	for m := range t.S.Mentions {
		x := &t.S.Mentions[m]
		if x.Kind != schema.State || x.Last >= i {
			continue
		}
		h := t.MentionHead(m)
		up := t.Head(h)
		if x.Use == text.BySeat && up >= 0 && t.Case(h) == "in" && gathering[t.Tokens[up].Lemma] || x.Use == text.ByDemonym && up > h && t.Mention(up) < 0 && t.Is(h, "amod") && (subkindWords[t.Tokens[up].Lemma] != nil && !agents[t.Tokens[up].Lemma] || roleless[t.Tokens[up].Lemma]) {
			out = append(out, text.Party{Entity: x.Entity})
		}
	}
	return out
}

// gathering are verbs that tell where somebody meets.
var gathering = text.Set("meet gather assemble convene speak talk sit confer")

// governed resolves "the government" to the state whose government, in these words, the text has spoken of last:
// "Angola's government … The government accuses X". It is true where it has, though the state may not be known yet.
func (d *Document) governed(n, i int) ([]text.Party, bool) {
	t := d.Trees[n]
	if !d.bare(n, i) && !d.naked(n, i) || d.depth > 4 {
		return nil, false
	}
	for back := 0; back <= 12 && n-back >= 0; back++ {
		u := d.Trees[n-back]
		end := len(u.Tokens)
		if back == 0 {
			end = i
		}
		for k := end - 1; k >= 0; k-- {
			if u.Tokens[k].Lemma != t.Tokens[i].Lemma || u.Mention(k) >= 0 {
				continue
			}
			if out := d.bodies(d.inside(n-back, k)); len(out) == 1 && d.Kind(out[0].Entity) == schema.State {
				return []text.Party{{Entity: out[0].Entity, Anchor: t.Tokens[i].Start, Words: t.Tokens[i].Text}}, true
			}
			if p := u.Child(k, "nmod:poss"); p >= 0 && u.Mention(p) >= 0 {
				if who := d.Parties(n-back, p, text.Acting); len(who) == 1 && d.Kind(who[0].Entity) == schema.Person {
					return nil, true // a person's, whose state is not known yet
				}
				if out := d.bodies(d.Parties(n-back, p, text.Acting)); len(out) == 1 && d.Kind(out[0].Entity) == schema.State {
					return []text.Party{{Entity: out[0].Entity, Anchor: t.Tokens[i].Start, Words: t.Tokens[i].Text}}, true
				}
			}
		}
	}
	return nil, false
}

// Home returns the state that a text speaks of where a token stands: the last one that is a
// subject or a possessor or gives a nationality, else the first of the text.
func (d *Document) Home(n, i int) (int, bool) {
	for back := 0; back <= 3 && n-back >= 0; back++ {
		t := d.Trees[n-back]
		best := -1
		for m := range t.S.Mentions {
			x := &t.S.Mentions[m]
			if x.Kind != schema.State || back == 0 && x.Last >= i {
				continue
			}
			if h := t.MentionHead(m); best < 0 || t.Is(h, "nsubj") {
				best = x.Entity
				if t.Is(h, "nsubj") {
					break
				}
			}
		}
		if best >= 0 {
			return best, true
		}
	}
	for _, t := range d.Trees {
		for m := range t.S.Mentions {
			if t.S.Mentions[m].Kind == schema.State {
				return t.S.Mentions[m].Entity, true
			}
		}
	}
	return 0, false
}

// soldiersRule returns the state that "the generals", "the colonels", "the new regime" rule: the one of whose junta or coup the text has told.
func (d *Document) soldiersRule(n, i int) (int, bool) {
	t := d.Trees[n]
	head := t.Tokens[i].Lemma
	if head == "junta" && d.bare(n, i) && d.depth <= 4 {
		return d.toppledIn(n)
	}
	soldiers := (head == "general" || head == "colonel") && t.Tokens[i].XPOS == "NNS"
	fresh := (head == "regime" || head == "government" || head == "ruler") && t.Modified(i, "new") && t.Modified(i, "the") && t.Child(i, "nmod") < 0
	if !soldiers && !fresh || d.depth > 4 {
		return 0, false
	}
	isState := func(x int) bool { return d.Kind(x) == schema.State }
	for s := n - 1; s >= max(n-12, 0); s-- {
		u := d.Trees[s]
		for k := range u.Tokens {
			if !coups[u.Tokens[k].Lemma] {
				continue
			}
			if out := d.bodies(d.Possessor(s, k)); len(out) == 1 && isState(out[0].Entity) {
				return out[0].Entity, true
			}
			for _, x := range u.NounTails(k) {
				if out := d.bodies(d.one(s, x.Noun, text.Acting)); x.Prep == "in" && len(out) == 1 && isState(out[0].Entity) {
					return out[0].Entity, true // "the coup in Baghdad"
				}
			}
			if fresh {
				return 0, false
			}
			return d.spokenOf(s, isState)
		}
	}
	return 0, false
}

// toppledIn returns the state of which one of the last three sentences tells that its ruler was overthrown.
func (d *Document) toppledIn(n int) (int, bool) {
	for s := n - 1; s >= max(n-3, 0); s-- {
		u := d.Trees[s]
		for k := range u.Tokens {
			if !toppling[u.Tokens[k].Lemma] || !u.Verbal(k) || u.Object(k) < 0 {
				continue
			}
			if out := d.bodies(d.Parties(s, u.Object(k), text.Acting)); len(out) == 1 && d.Kind(out[0].Entity) == schema.State {
				return out[0].Entity, true // "soldiers overthrew Chad's president"
			}
		}
	}
	return 0, false
}

var (
	coups    = text.Set("junta coup putsch")
	toppling = text.Set("overthrow topple oust depose")
)

// foreignDoer returns who does to an organ or an official at a token what a state does to those of another.
func (d *Document) foreignDoer(n, i int) []text.Party {
	t := d.Trees[n]
	v := t.Head(i)
	if v < 0 || !t.Is(i, "obj", "iobj") || !foreignDeeds[t.Tokens[v].Lemma] {
		return nil
	}
	return d.ownSubject(n, i)
}

var foreignDeeds = text.Set("condemn criticise criticize denounce urge accuse blame sanction sell give lend supply arm train fund threaten warn pay")

// marching are verbs of what people do against their own government.
var marching = text.Set("protest demonstrate rally march riot")
