// Package refer says for whom words stand: an organ or an official for its state, a
// pronoun for what it refers to, "the kingdom", "the bloc", "its neighbour", "the two
// countries" for those named before, a deed for who did it.
package refer

import (
	"strconv"
	"strings"

	"entente/loaders/text"
	"entente/loaders/text/link"
	"entente/loaders/text/tree"
	"entente/schema"
)

// Document resolves the words of one text. It is made by New and used from one goroutine.
type Document struct {
	Links *link.Document
	Trees []*tree.Tree

	speakers map[int][]text.Party // by the byte at which a quotation begins
	topics   map[int][]text.Party // subjects of the sentences read so far
	pairs    map[int][]text.Party // the last parties that a sentence speaks of together
	depth    int                  // of resolutions within resolutions
	nested   int                  // of single words within words
	spoken   []subjects           // of the sentences that a pronoun was looked for in
	origin   string               // the id of the state of the dateline, "" if it has none
	masthead int                  // the state that issues the text, else -1
	home     int                  // the state of the dateline if the text speaks of it, else -1
	stay     stay                 // the last visit
	circle   circle               // who came together last
	kept     circle               // whom "the two" meant last
	feud     feud                 // who stood against whom last
	foes     []text.Party         // who are at war, as far as the text has told
	treaty   []named              // instruments in order
	tidied   int                  // how many they were when last made unique
	asking   approach             // who was asked for something last
	voices   int                  // how often a speaker was set
	known    int                  // offices and voices at the time of the answers
	answers  map[question]answer
	titles   map[int]map[string]bool // what persons are called; nil before it is asked
}

// named is an entity at a place of the text.
type named struct{ sentence, token, entity int }

// New makes a resolver of a linked text. The trees are those of its sentences.
func New(links *link.Document, trees []*tree.Tree) *Document {
	return &Document{home: -1, masthead: -1, asking: approach{sentence: -9}, Links: links, Trees: trees, speakers: map[int][]text.Party{}, topics: map[int][]text.Party{}, pairs: map[int][]text.Party{}}
}

// SetHome tells in which state a text was written.
func (d *Document) SetHome(id string) {
	d.origin = id
	if x, ok := d.Links.Known(id); ok {
		d.home = x
	}
}

// SetIssuer tells whose ministry a text is issued by, as its head says; "" if none does.
func (d *Document) SetIssuer(id string) {
	if id == "" {
		return
	}
	if x, ok := d.Links.Named(id); ok {
		d.masthead = x
	}
}

// Issuer is the state whose ministry a text is issued by, -1 if its head names none.
func (d *Document) Issuer() int { return d.masthead }

// maxDepth bounds how far a pronoun may lead to a pronoun.
const maxDepth = 8

// Parties says for whom the nominal at a token stands, with what is coordinated with it.
func (d *Document) Parties(n, i int, want text.Want) []text.Party {
	if i < 0 || d.depth > maxDepth {
		return nil
	}
	d.tidy()
	d.depth++
	defer func() { d.depth-- }()
	var out []text.Party
	for _, k := range d.Trees[n].Conjuncts(i) {
		for _, x := range d.one(n, k, want) {
			if !text.Holds(out, x.Entity) {
				out = append(out, x)
			}
		}
		if other := d.relative(n, k); other >= 0 && want&text.Acting == 0 {
			for _, x := range d.one(n, other, want) {
				if !text.Holds(out, x.Entity) {
					out = append(out, x)
				}
			}
		}
	}
	return out
}

// Single says for whom the nominal at a token stands, without what is coordinated with it.
func (d *Document) Single(n, i int, want text.Want) []text.Party { return d.one(n, i, want) }

// relative returns B of "A, his brother B": it has the form of an apposition, but is another person.
func (d *Document) relative(n, i int) int {
	t := d.Trees[n]
	if t.Mention(i) < 0 {
		return -1
	}
	for _, k := range t.Kids(i) {
		if k < i || !t.Is(k, "appos") || t.Mention(k) >= 0 || !kin[t.Tokens[k].Lemma] || t.Child(k, "nmod:poss") < 0 {
			continue
		}
		if b := t.Child(k, "appos", "flat"); b > k && t.Mention(b) >= 0 {
			return b
		}
	}
	return -1
}

// maxNested bounds how far a word may lead to a word: "a number of them" has a pronoun in it.
const maxNested = 6 * maxDepth

// one resolves one nominal without its conjuncts.
func (d *Document) one(n, i int, want text.Want) []text.Party {
	if d.nested > maxNested {
		return nil
	}
	d.nested++
	defer func() { d.nested-- }()
	t := d.Trees[n]
	if out := d.halves(n, i); len(out) > 0 {
		return out
	}
	if m := t.Mention(i); m >= 0 {
		if out := d.regionalFew(n, i, m); len(out) > 0 {
			return out
		}
		return d.mention(n, i, m, want)
	}
	tok := &t.Tokens[i]
	if tok.Lower == "there" {
		return d.there(n, i, want)
	}
	if out, ok := d.formerLatter(n, i); ok {
		return out
	}
	if d.reciprocal(n, i) {
		return d.mutual(n, i, want)
	}
	if out, ok := d.theRest(n, i); ok {
		return out
	}
	switch tok.UPOS {
	case "PRON", "DET":
		if tok.XPOS == "EX" {
			return nil
		}
		if tok.Lower == "who" && asksWho(t) == i {
			return d.Answered(n)
		}
		if distributives[tok.Lower] {
			return d.everyOne(n, i, want)
		}
		if tok.XPOS == "WDT" || tok.XPOS == "WP" || tok.XPOS == "WP$" || tok.Lower == "that" && tok.XPOS != "DT" {
			if g := t.Governor(i); g >= 0 && t.Is(g, "acl") && t.Head(g) >= 0 {
				if h := t.Head(g); t.Is(h, "conj") && (t.Modified(g, "together,jointly,both,each") || d.ofEach(n, i)) {
					return d.Parties(n, d.ListHead(n, h, i), want) // "A and B, which together own X"
				}
				return d.one(n, t.Head(g), want)
			}
			return nil
		}
		return d.pronoun(n, i, want)
	case "NUM":
		if c, ok := numbers[tok.Lower]; ok && c > 1 {
			if out := d.firstOf(n, i); len(out) > 0 {
				return out
			}
			if out := d.members(n, i, want); len(out) > 0 {
				return out
			}
			if out := d.twoPeople(n, i, c); len(out) == c && want&text.Acting == 0 {
				return out
			}
			if out := d.allOfThem(n, i, c, want); len(out) > 0 {
				return out
			}
			if g, ok := d.someOfTheirs(n, i, c, want); ok {
				return []text.Party{g}
			}
			if t.Is(i, "obj") && !tree.Listed("the,all,these,those", t.Tokens[max(i-1, 0)].Lower) {
				return nil // "X expelled six envoys and Y said it would expel three"
			}
			return d.together(n, i, c)
		}
		if c, err := strconv.Atoi(strings.ReplaceAll(tok.Text, ",", "")); err == nil && c > 1 && (c < 1900 || c > 2100 || len(tok.Text) > 4) {
			if g, ok := d.someOfTheirs(n, i, c, want); ok {
				return []text.Party{g} // "13 of his countrymen"
			}
		}
		if tok.Lower == "one" {
			if out := d.members(n, i, want); len(out) > 0 {
				return out
			}
		}
		if k := t.Child(i, "nmod"); tok.Lower == "one" && k > i && t.Case(k) == "of" && t.Mention(k) < 0 && t.Tokens[k].UPOS == "NOUN" {
			return d.one(n, k, want) // "one of its jets"
		}
		return nil
	}
	return d.common(n, i, want)
}

// members resolves "three of its members, A, B and C": the names in apposition.
func (d *Document) members(n, i int, want text.Want) []text.Party {
	t := d.Trees[n]
	for _, k := range t.Kids(i) {
		if t.Is(k, "appos") && t.Mention(k) >= 0 {
			return d.Parties(n, k, want)
		}
		if a := t.Child(k, "appos"); t.Is(k, "nmod") && a >= 0 && (t.Mention(a) >= 0 || t.Child(a, "appos", "flat") >= 0) {
			return d.Parties(n, a, want)
		}
	}
	return nil
}

// party makes a party out of an entity and the tokens that name it.
func (d *Document) party(n, entity, first, last int) text.Party {
	s := d.Trees[n].S
	return text.Party{Entity: entity, Anchor: s.Tokens[first].Start, Words: d.Links.Words(s, first, last)}
}

// mention resolves a nominal whose head stands in a name.
func (d *Document) mention(n, i, at int, want text.Want) []text.Party {
	t := d.Trees[n]
	m := &t.S.Mentions[at]
	p := d.party(n, m.Entity, m.First, m.Last)
	switch {
	case m.Kind == schema.Person:
		if of, ok := d.Links.Office(m.Entity); ok && want&text.Acting != 0 && want&text.Individual == 0 {
			p.Entity, p.By = of, []text.Ref{{Entity: m.Entity, Words: p.Words}}
		} else if of, only := d.soleHolder(n, at); !ok && only && want&text.Acting != 0 && want&text.Individual == 0 {
			p.Entity, p.By = of, []text.Ref{{Entity: m.Entity, Words: p.Words}}
		}
	case m.Kind == schema.LegalInstrument:
		d.treaty = append(d.treaty, named{n, i, m.Entity})
		if want&text.Deed != 0 && want&text.Instrument == 0 {
			return nil
		}
	case m.Use == text.ByDemonym:
		return d.people(n, i, m, want)
	case m.Kind == schema.Organization:
		if want&text.Program != 0 && d.called(n, at) {
			if x, ok := d.weapon(n, i, at); ok {
				return []text.Party{x}
			}
		}
		if !m.Sure && want&text.NewName == 0 {
			return nil
		}
		if _, known := d.Links.OrganOf(m.Entity); !known && m.Subkind == schema.GovernmentBody && m.ID == "" && m.Of == "" && want&text.Acting != 0 {
			if out := d.organOf(n, i, p); len(out) > 0 {
				return out
			}
		}
		if state, ok := d.Links.OrganOf(m.Entity); ok && want&text.Acting != 0 {
			p.Entity, p.By = state, []text.Ref{{Entity: m.Entity, Words: p.Words}}
		}
	case m.Kind == schema.Place:
		if m.ID == "" && !m.Sure && want&text.Territory == 0 {
			return nil // a place that is sure without an entry is a plant or the like
		}
	}
	return []text.Party{p}
}

// organOf resolves "Vietnam's Ministry of Public Security", "its Foreign Ministry", "the
// Foreign Ministry" to the state.
func (d *Document) organOf(n, i int, organ text.Party) []text.Party {
	t := d.Trees[n]
	var out []text.Party
	if p := t.Child(i, "nmod:poss"); p >= 0 {
		out = d.bodies(d.Parties(n, p, text.Acting))
	} else if x, ok := d.Links.Departments(); ok && strings.HasPrefix(d.Links.Entities[organ.Entity].Name, "Department of ") {
		out = []text.Party{{Entity: x}}
	} else if k := t.Child(i, "nmod"); k > i && t.Case(k) == "of" { // "the Provisional Government of the Cuban Republic"
		if out = d.bodies(d.Parties(n, k, text.Acting|text.Territory)); len(out) == 0 {
			out = d.bodies(d.inside(n, k))
		}
	} else if d.home >= 0 {
		out = []text.Party{{Entity: d.home}}
	} else if x, ok := d.homeState(n, i); ok {
		out = []text.Party{{Entity: x}}
	}
	for k := range out {
		out[k].Anchor, out[k].Words = organ.Anchor, organ.Words
		out[k].By = []text.Ref{{Entity: organ.Entity, Words: organ.Words}}
	}
	return out
}

// people resolves "the British", "three Canadians", "Iranians"; "a Dane" is nobody in particular.
func (d *Document) people(n, i int, m *text.Mention, want text.Want) []text.Party {
	t := d.Trees[n]
	if out := d.namedCountryman(n, i, want); len(out) > 0 {
		return out
	}
	if c, ok := d.counted(n, i); ok {
		if want&text.Collective == 0 {
			return nil
		}
		return d.collective(n, i, c, want)
	}
	if out, ok := d.countryman(n, i, want); ok {
		return out
	}
	for _, k := range t.Kids(i) {
		if w := t.Tokens[k].Lower; k < i && (someOf[w] || w == "a" || w == "an" || w == "no" || t.Is(k, "amod") && !compass[w]) {
			return nil
		}
	}
	if m.First > 0 && t.Tokens[m.First-1].UPOS == "NUM" && t.Tokens[m.First-1].XPOS == "CD" && !t.Within(m.First-1, i) {
		return nil // "some two hundred Cubans", where the parser lost the number
	}
	if m.First > 0 && (t.Tokens[m.First-1].Lower == "a" || t.Tokens[m.First-1].Lower == "an") {
		return nil // "a Maltese named X", wherever the article hangs
	}
	if m.First > 0 && t.Tokens[m.First-1].Text == "-" && t.Tokens[m.First].Tight {
		return nil
	}
	if out, ok := d.minority(n, i, m, want); ok {
		return out
	}
	return []text.Party{d.party(n, m.Entity, m.First, m.Last)}
}

// Demonym tells whether a nominal is a people's name: "Ethiopians".
func (d *Document) Demonym(n, i int) bool {
	t := d.Trees[n]
	m := t.Mention(i)
	return m >= 0 && t.S.Mentions[m].Use == text.ByDemonym
}
