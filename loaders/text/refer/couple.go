package refer

import (
	"slices"

	"entente/loaders/text"
	"entente/schema"
)

// couple resolves "the two countries", "both sides", "the three", "the trio", "the
// neighbours"; it is true where the words are of that form, resolved or not.
func (d *Document) couple(n, i int, want text.Want) ([]text.Party, bool) {
	t := d.Trees[n]
	lemma := t.Tokens[i].Lemma
	count := 0
	switch lemma {
	case "pair", "duo":
		count = 2
	case "trio":
		count = 3
	case "quartet":
		count = 4
	}
	if out, ok := d.regionalCouple(n, i); ok {
		return out, true
	}
	if out := d.firstOf(n, i); len(out) > 0 {
		return out, true
	}
	definite, own := false, false
	for _, k := range t.Kids(i) {
		if k > i {
			continue
		}
		switch w := t.Tokens[k].Lower; {
		case w == "the" || w == "these" || w == "those":
			definite = true
		case w == "both" || (w == "each" || w == "neither" || w == "either") && t.Tokens[i].XPOS == "NN":
			count, definite = 2, true
		case t.Is(k, "nummod"):
			if c, ok := numbers[w]; ok && c > 1 {
				count = c
			}
		case t.Is(k, "nmod:poss"):
			own = true
		case t.Mention(k) >= 0, w == "other" || w == "first" || w == "last":
			return nil, false
		}
	}
	for k := i - 1; k >= 0 && k > i-5; k-- {
		if t.Tokens[k].Lower == "only" {
			return nil, false // "the only two states to …" are not those spoken of
		}
	}
	if own || !definite {
		return nil, false
	}
	for _, k := range t.Kids(i) { // "the two ministers, A of Chad and B of Mali"
		if count > 1 && k > i && t.Is(k, "appos") && t.Mention(k) >= 0 {
			if out := d.Parties(n, k, want|text.Acting); len(out) == count {
				return out, true
			}
		}
	}
	for _, k := range t.Kids(i) { // "the two governments of A and B"
		if count > 1 && k > i && t.Is(k, "nmod") && t.Case(k) == "of" && t.Mention(k) >= 0 && couples[lemma] {
			if out := d.Parties(n, k, want|text.Acting); len(out) == count {
				return out, true
			}
		}
	}
	if individuals[lemma] && count > 1 && !t.Modified(i, "each") {
		return d.serve(d.men(n, i, count), want), true
	}
	if out := d.twoFirms(n, i, count); len(out) > 0 {
		return out, true
	}
	if !couples[lemma] && !gatherers[lemma] && count == 0 || count > 0 && !couples[lemma] && !gatherers[lemma] && lemma != "pair" && lemma != "duo" && lemma != "trio" && lemma != "quartet" {
		return nil, false
	}
	if t.Tokens[i].XPOS == "NNS" && count == 0 && couples[lemma] && plurals[lemma] {
		count = 2
	}
	if count < 2 {
		out := d.gathered(n, i)
		return out, len(out) > 0
	}
	return d.together(n, i, count), true
}

// regionalFew resolves "the Baltic three", "the Visegrad four", which a parser takes for a name: so many who were spoken
// of together.
func (d *Document) regionalFew(n, i, m int) []text.Party {
	t := d.Trees[n]
	x := &t.S.Mentions[m]
	k := x.Last + 1
	if x.Sure || x.First == 0 || t.Tokens[x.First-1].Lower != "the" || k >= len(t.Tokens) || t.Tokens[k].UPOS != "NUM" || !t.Within(k, i) {
		return nil
	}
	if k+1 < len(t.Tokens) && (t.Tokens[k+1].UPOS == "NOUN" || t.Tokens[k+1].UPOS == "ADJ" || t.Tokens[k+1].UPOS == "PROPN") {
		return nil
	}
	if count := numbers[t.Tokens[k].Lower]; count > 1 {
		return d.together(n, i, count)
	}
	return nil
}

// reciprocal tells "the other" of "each accused the other" and "one another".
func (d *Document) reciprocal(n, i int) bool {
	t := d.Trees[n]
	if i+1 < len(t.Tokens) && (t.Tokens[i].Lower == "one" && t.Tokens[i+1].Lower == "another" || t.Tokens[i].Lower == "each" && t.Tokens[i+1].Lower == "other") {
		return true
	}
	if i > 0 && t.Tokens[i].Lower == "other" && t.Tokens[i-1].Lower == "each" {
		return true
	}
	return i > 0 && t.Tokens[i].Lower == "other" && t.Tokens[i-1].Lower == "the" && (t.Is(i, "obj", "obl") || t.Is(i, "nmod:poss") && d.eachDoes(n, i))
}

// eachDoes tells whether the subject of the verb above is "each": "each bombed the other's ports".
func (d *Document) eachDoes(n, i int) bool {
	t := d.Trees[n]
	v := t.Governor(i)
	if v < 0 || !t.Verbal(v) {
		return false
	}
	s := t.Subject(v)
	return s >= 0 && s < i && (t.Tokens[s].Lower == "each" || t.Modified(s, "each"))
}

// mutual resolves such a word to the several who are the subject.
func (d *Document) mutual(n, i int, want text.Want) []text.Party {
	t := d.Trees[n]
	v := t.Governor(i)
	if v < 0 || !t.Verbal(v) {
		return nil
	}
	if out := d.Parties(n, t.Subject(v), want); len(out) > 1 {
		return out
	}
	return nil
}

// together returns the last parties, so many of them, that were spoken of together or one
// after the other.
func (d *Document) together(n, i, count int) []text.Party {
	t := d.Trees[n]
	list := d.few(n, i, count)
	if len(list) != count {
		return nil
	}
	d.kept = circle{list, n}
	first, last := t.Extent(i)
	if first > i || last-first > 6 {
		first = i
	}
	out := make([]text.Party, count)
	for k, x := range list {
		x.Anchor, x.Words = t.Tokens[i].Start, d.Links.Words(t.S, first, i)
		out[k] = x
	}
	return out
}

// sameCouple returns those whom "the two" meant a few sentences before: they remain the two, unless the paragraph speaks of others.
func (d *Document) sameCouple(n, count int) []text.Party {
	if len(d.kept.parties) != count || n < d.kept.sentence || n-d.kept.sentence > 6 || count == 2 && d.elsewhere(n, d.kept.parties) {
		return nil
	}
	return d.kept.parties
}

// ListHead returns the first member of the list whose last member a plural in apposition
// follows: "A and B, both members of X".
func (d *Document) ListHead(n, last, noun int) int {
	t := d.Trees[n]
	if t.Tokens[noun].XPOS != "NNS" && t.Tokens[noun].UPOS != "PRON" {
		return last
	}
	return t.FirstConjunct(last)
}

// ofEach tells whether "whose" stands before what each of several has one of: "A and B, whose governments".
func (d *Document) ofEach(n, whose int) bool {
	t := d.Trees[n]
	h := t.Head(whose)
	return t.Tokens[whose].Lower == "whose" && h > whose && t.Tokens[h].XPOS == "NNS" && onlyOnes[t.Tokens[h].Lemma]
}

// onlyOnes are what a state has one of.
var onlyOnes = text.Set("government president leader king ruler capital premier parliament regime navy monarch")

// justNamed resolves "A and B, both based in X": the list before the comma, of so many members
// as the word asks for.
func (d *Document) justNamed(n, i int, want text.Want) []text.Party {
	t := d.Trees[n]
	if i < 2 || t.Tokens[i-1].Text != "," || t.Mention(i-2) < 0 {
		return nil
	}
	list := d.Parties(n, d.ListHead(n, t.MentionHead(t.Mention(i-2)), i), want)
	if len(list) < 2 || t.Tokens[i].Lower == "both" && len(list) != 2 {
		return nil
	}
	return list
}

// subjectsBefore resolves "A and B were not invited: both …" and "… . Both …": those who are the subject of
// the clause before.
func (d *Document) subjectsBefore(n, i int, want text.Want) []text.Party {
	t := d.Trees[n]
	v := t.Governor(i)
	if v < 0 || !t.Is(i, "nsubj") {
		return nil
	}
	if u := t.Head(v); u >= 0 && u < v && t.Is(v, "conj", "parataxis") {
		return d.Parties(n, t.Subject(u), want)
	}
	if n == 0 || t.Head(v) >= 0 {
		return nil
	}
	for u := range d.Trees[n-1].Tokens {
		if b := d.Trees[n-1]; b.Head(u) < 0 && b.Subject(u) >= 0 {
			return d.Parties(n-1, b.Subject(u), want)
		}
	}
	return nil
}

// lastPair returns the last list of parties before a token, of any number.
func (d *Document) lastPair(n, i int) []text.Party { return d.lastList(n, i, 0) }

// lastList returns the last coordination of parties that has so many members (0: any) before a token.
func (d *Document) lastList(n, i, count int) []text.Party {
	reach := 3
	if count > 2 {
		reach = 8 // there are fewer threes to mistake for one another
	}
	return d.listWithin(n, i, count, reach)
}

// listWithin is lastList among so many sentences.
func (d *Document) listWithin(n, i, count, reach int) []text.Party {
	for back := 0; back <= reach && n-back >= 0; back++ {
		t := d.Trees[n-back]
		end := len(t.Tokens)
		if back == 0 {
			end = i
		}
		for k := end - 1; k >= 0; k-- {
			if t.Mention(k) < 0 || t.Child(k, "conj") < 0 || t.MentionHead(t.Mention(k)) != k {
				continue
			}
			var out []text.Party
			for _, c := range t.Conjuncts(k) {
				if m := t.Mention(c); m >= 0 && c < end && (t.S.Mentions[m].Sure || t.S.Mentions[m].Kind != schema.Organization || count > 2) {
					if x := d.serving(n-back, m); party(d.Kind(x.Entity)) && !text.Holds(out, x.Entity) {
						out = append(out, x)
					}
				}
			}
			if len(out) > 1 && (count == 0 || len(out) == count) {
				return out
			}
		}
	}
	return nil
}

func party(k schema.Kind) bool { return k == schema.State || k == schema.Organization }

// lastStates returns the last states named before a token, with officials also by those who act for them, if there
// are just so many of late, in the order of the text.
func (d *Document) lastStates(n, i, count int, officials bool, barred []text.Party) []text.Party {
	if out := d.lastStatesBut(n, i, count, officials, barred, true); out != nil {
		return out
	}
	return d.lastStatesBut(n, i, count, officials, barred, false)
}

// lastStatesBut is the same, where told without the states of capitals in which something only takes place: "X met Y in Cairo".
func (d *Document) lastStatesBut(n, i, count int, officials bool, barred []text.Party, venues bool) []text.Party {
	var out []text.Party
	for back := 0; back <= 2 && n-back >= 0; back++ {
		t := d.Trees[n-back]
		for m := len(t.S.Mentions) - 1; m >= 0; m-- {
			x := &t.S.Mentions[m]
			state, ok := d.stateOf(x, officials)
			if back == 0 && x.Last >= i || !ok || text.Holds(barred, state) || venues && x.Use == text.BySeat && t.Case(t.MentionHead(m)) == "in" {
				continue
			}
			if !text.Holds(out, state) {
				out = append(out, d.serving(n-back, m))
			}
		}
		if len(out) >= count {
			break
		}
	}
	if len(out) != count {
		return nil
	}
	slices.Reverse(out)
	return out
}

// sentHome tells whether "its" stands before an envoy who is expelled or summoned: he is the
// other side's.
func (d *Document) sentHome(n, i, own int) bool {
	t := d.Trees[n]
	h := t.Head(i)
	return own >= 0 && h >= 0 && ousting[t.Tokens[own].Lemma] && !t.Passive(own) && sentAbroad[t.Tokens[h].Lemma] && t.Is(h, "obj") && t.Head(h) == own && t.Subject(own) >= 0 && (t.Tokens[i].Lower == "its" || t.Tokens[i].Lower == "their")
}

var (
	ousting    = text.Set("expel deport oust evict summon eject")
	sentAbroad = text.Set("d'affaires d’affaires d'affaire d’affaire ambassador envoy diplomat consul attache attaché commissioner nuncio chargé representative")
)

// andIts resolves "its" of "sanctions on A and (on) its owner": A, the name right before the conjunction.
func (d *Document) andIts(n, i int, fits func([]text.Party) []text.Party) []text.Party {
	t := d.Trees[n]
	and := i - 1
	if and > 1 && t.Tokens[and].UPOS == "ADP" && t.Tokens[and-1].Lower == "and" {
		and--
	}
	if and < 2 || t.Tokens[and].Lower != "and" || t.Head(i) < 0 {
		return nil
	}
	if h := t.Head(i); t.Tokens[and-1].Text == "," && t.Is(h, "nsubj") && (t.Tokens[h].Lemma == "neighbour" || t.Tokens[h].Lemma == "neighbor") && t.Tokens[h].XPOS == "NNS" {
		if k := and - 2; t.Is(k, "obj", "obl", "nmod") && (t.Mention(k) >= 0 || stateWords[t.Tokens[k].Lemma] != "") { // "cut off oil to the country, and its neighbours closed their borders"
			return fits(d.one(n, k, text.Acting))
		}
	}
	if out := d.sameStance(n, i, and); len(out) > 0 {
		return fits(out)
	}
	if t.Mention(and-1) < 0 || t.Is(t.Head(i), "nsubj") {
		return nil
	}
	m := t.Mention(and - 1)
	if x := &t.S.Mentions[m]; x.Kind != schema.State && x.Kind != schema.Organization || x.Use == text.ByDemonym {
		return nil
	}
	return fits([]text.Party{d.organ(n, m)})
}

// sameStance resolves "its" of "reaffirmed its opposition to the raid by X and its support for Y": whose the first is the second is, too.
func (d *Document) sameStance(n, i, and int) []text.Party {
	t := d.Trees[n]
	if !stanceNouns[t.Tokens[t.Head(i)].Lemma] {
		return nil
	}
	for k := and - 1; k > 0; k-- {
		if p := t.Child(k, "nmod:poss"); stanceNouns[t.Tokens[k].Lemma] && p >= 0 && p < k {
			return d.Parties(n, p, text.Acting)
		}
	}
	return nil
}

// stanceNouns are nouns for how somebody stands to another.
var stanceNouns = text.Set("support opposition condemnation solidarity commitment readiness gratitude concern appreciation objection rejection willingness desire")

// men resolves "both men", "the two men" to the two persons named last.
func (d *Document) men(n, i, count int) []text.Party {
	t := d.Trees[n]
	var out []text.Party
	for back := 0; back <= 2 && n-back >= 0 && len(out) < count; back++ {
		s := d.Trees[n-back].S
		for m := len(s.Mentions) - 1; m >= 0; m-- {
			x := &s.Mentions[m]
			if x.Kind != schema.Person || back == 0 && x.Last >= i || text.Holds(out, x.Entity) {
				continue
			}
			out = append(out, text.Party{Entity: x.Entity, Anchor: t.Tokens[i].Start, Words: t.Tokens[i].Text})
		}
	}
	if len(out) != count {
		return nil
	}
	slices.Reverse(out)
	return out
}

// serve turns persons into those for whom they act, where all of them act for somebody and acts are asked for.
func (d *Document) serve(list []text.Party, want text.Want) []text.Party {
	if want&text.Acting == 0 || want&text.Individual != 0 {
		return list
	}
	var out []text.Party
	for _, p := range list {
		of, ok := d.Links.Office(p.Entity)
		if !ok || text.Holds(out, of) {
			return list
		}
		out = append(out, text.Party{Entity: of, By: []text.Ref{{Entity: p.Entity, Words: d.Links.Entities[p.Entity].Name}}, Anchor: p.Anchor, Words: p.Words})
	}
	return out
}

// individuals are persons of whom a text says "the two" together.
var individuals = text.Set("man woman brother sister suspect defendant prisoner detainee fugitive captive hostage journalist businessman")

// Lately returns the states, so many of them, that a plural with a number means: "the two foreign ministers" are those of the two that
// were spoken of together.
func (d *Document) Lately(n, i, count int) []text.Party {
	t := d.Trees[n]
	num := t.Child(i, "nummod")
	if num < 0 || numbers[t.Tokens[num].Lower] != count || count < 2 {
		return nil
	}
	list := d.few(n, i, count)
	for _, x := range list {
		if d.Kind(x.Entity) != schema.State {
			return nil
		}
	}
	return list
}
