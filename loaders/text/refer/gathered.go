package refer

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// gatherers are the officials who meet and sign: "the presidents", "the foreign ministers", "the
// heads of state", "the delegations".
var gatherers = text.Set("president premier minister leader head chancellor king emir ruler statesman delegation negotiator side party")

// within are words before officials that say that they are of one state, or of none.
var within = text.Set("opposition rebel party union former ex late religious tribal local military community student provincial regional cabinet government other many some most several junior next new congressional church business clan gang communist")

// gathered resolves "the Presidents", "the ministers", "the Heads of State" to the states whose officials the
// last sentences name together, or else to the two that they speak of.
func (d *Document) gathered(n, i int) []text.Party {
	t := d.Trees[n]
	if t.Is(i, "nmod:poss") && t.Head(i) >= 0 && encounters[t.Tokens[t.Head(i)].Lemma] {
		return nil // "the leaders' meeting" is of all who come to it
	}
	if !gatherers[t.Tokens[i].Lemma] || !d.unlimited(n, i) {
		return nil
	}
	list := d.ministersOf(n, i)
	if len(list) == 0 {
		list = d.officials(n, i)
	}
	if len(list) == 0 || len(list) == 1 && d.Kind(list[0].Entity) == schema.State {
		if t.Tokens[i].Lemma == "minister" && !t.Tokens[i].Capital() {
			return nil // of one cabinet as well
		}
		list = d.few(n, i, 2)
	}
	out := make([]text.Party, len(list))
	for k, x := range list {
		x.Anchor, x.Words = t.Tokens[i].Start, t.Tokens[i].Text
		out[k] = x
	}
	return out
}

// unlimited tells whether a plural stands with "the" alone: no word before it or behind it says whose they are.
func (d *Document) unlimited(n, i int) bool {
	t := d.Trees[n]
	if x := t.Tokens[i].XPOS; x != "NNS" && x != "NNPS" || !t.Modified(i, "the") {
		return false
	}
	for _, k := range t.Kids(i) {
		w := &t.Tokens[k]
		switch {
		case t.Mention(k) >= 0, within[w.Lower], t.Is(k, "nummod", "nmod:poss", "appos", "acl"):
			return false
		case k > i && t.Is(k, "nmod") && t.Case(k) == "of" && !rankWords[w.Lower]:
			return false
		case k < i && t.Is(k, "compound", "amod") && !tree.Listed("prime,foreign,defence,defense,interior,finance,trade,visiting,contracting,high,respective", w.Lower):
			return false
		}
	}
	return true
}

// rankWords are what heads are heads of.
var rankWords = text.Set("state government delegation delegations states governments mission missions")

// officials returns the states whose officials are named in the last sentence that names those of two or more.
func (d *Document) officials(n, i int) []text.Party {
	barred := d.ownSubject(n, i)
	for back := 0; back <= 4 && n-back >= 0; back++ {
		var out []text.Party
		s := d.Trees[n-back].S
		for m := range s.Mentions {
			x := &s.Mentions[m]
			if x.Kind != schema.Person || back == 0 && x.Last >= i {
				continue
			}
			if of, ok := d.Links.Office(x.Entity); ok && d.Kind(of) == schema.State && !text.Holds(out, of) {
				p := d.serving(n-back, m)
				out = append(out, p)
			}
		}
		if two := d.between(n-back, i, back == 0); len(out) > 2 && len(two) == 2 && !overlap(two, barred) {
			return two
		}
		if len(out) > 1 && len(out) < 6 && !overlap(out, barred) {
			return out
		}
	}
	return nil
}

// met returns the two states of which a sentence before tells that they met, for "they" that nobody else is: "The
// president of Chad visited Mali. They signed".
func (d *Document) met(n, i int) []text.Party {
	for back := 1; back <= 2 && n-back >= 0; back++ {
		t := d.Trees[n-back]
		for v := range t.Tokens {
			if !encounters[t.Tokens[v].Lemma] {
				continue
			}
			if two := d.lastStates(n-back, len(t.Tokens), 2, false, nil); len(two) == 2 && min(two[0].Anchor, two[1].Anchor) >= t.S.Start {
				return two
			}
			return nil
		}
	}
	return nil
}

var encounters = text.Set("meet visit receive host welcome talk talks meeting summit negotiation confer")

// visited tells whether a visit is told of just before, so that there are guests and hosts.
func (d *Document) visited(n int) bool {
	for back := 0; back <= 6 && n-back >= 0; back++ {
		for _, w := range d.Trees[n-back].Tokens {
			if journeys[w.Lemma] {
				return true
			}
		}
	}
	return false
}

var journeys = text.Set("visit tour arrive trip stay journey fly travel land guest visitor")

// between returns the two states whose officials a sentence names behind "between": at a meeting that a third has called they are who meet.
func (d *Document) between(n, i int, here bool) []text.Party {
	t := d.Trees[n]
	for m := range t.S.Mentions {
		x := &t.S.Mentions[m]
		h := t.MentionHead(m)
		if x.Kind != schema.Person || here && x.Last >= i || t.Case(h) != "between" {
			continue
		}
		if out := d.bodies(d.Parties(n, h, text.Acting)); len(out) == 2 {
			return out
		}
	}
	return nil
}
