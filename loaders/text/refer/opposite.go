package refer

import (
	"slices"
	"strings"

	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// ofMainPair returns the other of the two states that a text is about, if the owner is one of them and the other is
// spoken of in the last sentences.
func (d *Document) ofMainPair(n, i int, owners []text.Party) []text.Party {
	if len(owners) != 1 {
		return nil
	}
	pair := d.mainStates(n, i, true, nil)
	if !text.Holds(pair, owners[0].Entity) {
		return nil
	}
	rest := without(pair, owners)
	if len(rest) != 1 || !d.namedLately(n, i, rest[0].Entity, 4) {
		return nil
	}
	return []text.Party{{Entity: rest[0].Entity}}
}

// ofTopic returns the state that a text names again and again, far more than any other, if the owner is another.
func (d *Document) ofTopic(n, i int, owners []text.Party) []text.Party {
	times := map[int]int{}
	best, second := -1, 0
	for s := max(n-window, 0); s <= n; s++ {
		t := d.Trees[s]
		for m := range t.S.Mentions {
			if of, ok := d.stateOf(&t.S.Mentions[m], true); ok && !(s == n && t.S.Mentions[m].Last >= i) && !text.Holds(owners, of) {
				times[of]++
			}
		}
	}
	for of, k := range times {
		switch {
		case best < 0 || k > times[best]:
			if best >= 0 {
				second = max(second, times[best])
			}
			best = of
		default:
			second = max(second, k)
		}
	}
	if best < 0 || times[best] < 4 || times[best] < 2*second || !d.namedLately(n, i, best, 3) {
		return nil
	}
	return []text.Party{{Entity: best}}
}

// namedLately tells whether a state is named, itself or by who acts for it, in the last sentences before a token.
func (d *Document) namedLately(n, i, state, reach int) bool {
	for back := 0; back <= reach && n-back >= 0; back++ {
		s := d.Trees[n-back].S
		for m := range s.Mentions {
			if of, ok := d.stateOf(&s.Mentions[m], true); ok && of == state && (back > 0 || s.Mentions[m].Last < i) {
				return true
			}
		}
	}
	return false
}

// otherState returns the one state that the last sentences name beside some, nothing if there
// is none or more than one.
func (d *Document) otherState(n, i int, owners []text.Party) []text.Party {
	var others []text.Party
	for back := 0; back <= 2 && n-back >= 0 && len(others) == 0; back++ {
		tree := d.Trees[n-back]
		for m := range tree.S.Mentions {
			x := &tree.S.Mentions[m]
			if x.Kind != schema.State || back == 0 && x.Last >= i || x.ID == "state/su" && x.Last+1 < len(tree.Tokens) && stateWords[tree.Tokens[x.Last+1].Lemma] != "" || text.Holds(owners, x.Entity) || text.Holds(others, x.Entity) {
				continue
			}
			others = append(others, text.Party{Entity: x.Entity})
		}
		for _, x := range d.byEpithet(n-back, n, i) {
			if !text.Holds(owners, x.Entity) && !text.Holds(others, x.Entity) {
				others = append(others, x)
			}
		}
	}
	if len(others) != 1 || len(owners) == 0 {
		return nil
	}
	return others
}

// byEpithet returns the states that a sentence means by "the emirate", "the island", before a token of a later one or its own.
func (d *Document) byEpithet(in, n, i int) []text.Party {
	t := d.Trees[in]
	var out []text.Party
	for k := range t.Tokens {
		if in == n && k >= i || d.depth > 3 {
			break
		}
		if w := &t.Tokens[k]; w.XPOS == "NN" && stateWords[w.Lemma] != "" && t.Mention(k) < 0 && t.Modified(k, "the") {
			out = append(out, d.bodies(d.one(in, k, text.Acting))...)
		}
	}
	return out
}

// feud is who was last told to stand against whom, and in which sentence.
type feud struct {
	parties  []text.Party
	sentence int
}

// Quarrel notes that one state or body stands against another.
func (d *Document) Quarrel(n int, a, b text.Party) {
	if two := d.bodies([]text.Party{{Entity: a.Entity}, {Entity: b.Entity}}); len(two) == 2 && a.Entity != b.Entity {
		d.feud = feud{two, n}
		d.voices++
	}
}

// feuding returns the two who stood against each other in the last sentences, for a word that says so and means whom somebody
// else deals with: "urged both sides", "mediates between the rivals".
func (d *Document) feuding(n, i int) []text.Party {
	t := d.Trees[n]
	lemma := t.Tokens[i].Lemma
	if !opposed[lemma] || (lemma == "side" || lemma == "party") && t.Is(i, "nsubj") && !t.Passive(max(t.Head(i), 0)) {
		return nil
	}
	if n > d.feud.sentence && n-d.feud.sentence <= 4 {
		return d.feud.parties
	}
	if len(d.foes) == 2 {
		return d.foes // of a text that tells of their war
	}
	return nil
}

// atFeudWith returns who stood last against somebody: "its enemy" is none of those with whom it deals besides.
func (d *Document) atFeudWith(n int, owners []text.Party) []text.Party {
	for _, two := range [][]text.Party{d.feud.parties, d.foes} {
		if rest := without(two, owners); len(two) == 2 && len(rest) == 1 && n-d.feud.sentence <= 6 {
			return []text.Party{{Entity: rest[0].Entity}}
		}
	}
	return nil
}

// hating are what somebody is called with whom one is at odds.
var hating = text.Set("rival foe enemy adversary opponent tormentor antagonist")

// opposed are what two are called that stand against each other.
var opposed = text.Set("side rival foe enemy adversary belligerent combatant antagonist neighbour neighbor disputant")

// counterparts are what a state calls another.
var counterparts = text.Set("neighbour neighbor rival ally friend foe enemy adversary patron protector partner creditor benefactor backer sponsor tormentor ex-ally opponent host interlocutor")

// regionalOther returns the last state of the part of the world that stands before a counterpart: "its Caribbean partner".
func (d *Document) regionalOther(n, i, poss int, owners []text.Party) []text.Party {
	t := d.Trees[n]
	var words []string
	for k := poss + 1; k < i; k++ {
		if t.Tokens[k].Text != "-" {
			words = append(words, t.Tokens[k].Lower)
		}
	}
	codes, ok := regions[strings.Join(words, " ")]
	if !ok || t.Tokens[poss].XPOS == "POS" {
		return nil
	}
	for back := 0; back <= 8 && n-back >= 0; back++ {
		s := d.Trees[n-back].S
		for m := len(s.Mentions) - 1; m >= 0; m-- {
			of, ok := d.stateOf(&s.Mentions[m], true)
			if ok && !(back == 0 && s.Mentions[m].Last >= i) && !text.Holds(owners, of) && strings.Contains(codes, " "+strings.TrimPrefix(d.Links.Entities[of].ID, "state/")+" ") {
				return []text.Party{{Entity: of}}
			}
		}
	}
	return nil
}

// seated resolves "its ally in Rome" to whose capital that is.
func (d *Document) seated(n, i int) []text.Party {
	t := d.Trees[n]
	for _, k := range t.Kids(i) {
		if k > i && k <= i+3 && t.Is(k, "nmod", "obl") && t.Case(k) == "in" && d.seat(n, k) {
			return d.bodies(d.one(n, k, text.Acting))
		}
	}
	return nil
}

// bordering are counterparts that a man has only as the head of a state.
var bordering = text.Set("neighbour neighbor")

// neighbour resolves "its neighbour", "their southern neighbour": of two states spoken of,
// the other one.
func (d *Document) neighbour(n, i int) []text.Party {
	t := d.Trees[n]
	p := t.Child(i, "nmod:poss")
	host := t.Tokens[i].Lemma == "host"
	if p < 0 || t.Tokens[i].XPOS == "NNS" && !host || d.depth > 4 || tree.Listed("his,her", t.Tokens[p].Lower) && !host && !bordering[t.Tokens[i].Lemma] || host && !d.visited(n) {
		return nil
	}
	owners := d.Parties(n, p, text.Acting)
	if h := t.Head(i); t.Is(i, "conj") && h >= 0 && h < p && t.Tokens[p-1].Lower == "and" {
		owners = d.bodies(d.one(n, h, text.Acting)) // "the Bolivians and their western neighbour"
	}
	if len(owners) == 0 || !host && d.Kind(owners[0].Entity) == schema.Person {
		return nil
	}
	others := without(d.seated(n, i), owners)
	if len(others) == 0 && hating[t.Tokens[i].Lemma] {
		others = d.atFeudWith(n, owners)
	}
	if len(others) == 0 {
		others = d.regionalOther(n, i, p, owners)
	}
	if len(others) == 0 {
		if here := without(d.byEpithet(n, n, i), owners); len(here) == 1 {
			others = here
		}
	}
	if len(others) == 0 {
		others = d.ofMainPair(n, i, owners)
	}
	if len(others) == 0 {
		others = d.ofTopic(n, i, owners)
	}
	if len(others) == 0 {
		others = d.otherState(n, i, slices.Concat(owners, d.ownSubject(n, i)))
	}
	if len(others) != 1 {
		return nil
	}
	others[0].Anchor, others[0].Words = t.Tokens[i].Start, d.Links.Words(t.S, p, i)
	return others
}
