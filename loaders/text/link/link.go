// Package link joins the mentions of a text to entities and says for whom a phrase
// stands: an organ or official for its state, a pronoun for what it refers to, "the
// Council" for the council named before.
package link

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strconv"
	"strings"

	"entente/loaders/text"
	"entente/schema"
	"entente/schema/fold"
	"entente/schema/gazetteer"
)

// Document is what is known of the entities of one text. It is made by New and used from
// one goroutine.
type Document struct {
	source    string
	sentences []text.Sentence
	lookup    *gazetteer.Gazetteer
	Entities  []text.Entity

	byID    map[string]int
	byName  map[string]int   // folded name of an entity without gazetteer id, by kind
	byTail  map[string][]int // last word of the name, folded: persons, bodies, instruments
	byFirst map[string]int   // first name of a person
	byWord  map[string][]int // words of the names of organizations
	byHead  map[string][]int // first word of the names of organizations without id
	office  map[int]int      // person → state or body
	sure    map[int]bool     // entities of which a mention tells the kind
	organs  map[int]string   // bodies without gazetteer id that are organs → id of the state
	initial map[string]int   // initials of organizations without id

	topic    []text.Party // the subject of the clause before
	clause   []text.Party // the subject of this clause
	plural   []text.Party // the last subject of several parties
	speakers map[int][]text.Party
	person   int // the person named last, -1 if none
	treaty   int // the instrument named last, -1 if none
}

// New links every mention of a text.
func New(source string, sentences []text.Sentence, g *gazetteer.Gazetteer) *Document {
	d := &Document{
		source: source, sentences: sentences, lookup: g,
		byID: map[string]int{}, byName: map[string]int{}, byTail: map[string][]int{}, byHead: map[string][]int{}, byFirst: map[string]int{}, byWord: map[string][]int{},
		office: map[int]int{}, organs: map[int]string{}, sure: map[int]bool{}, initial: map[string]int{}, speakers: map[int][]text.Party{}, person: -1, treaty: -1,
	}
	for i := range sentences {
		s := &sentences[i]
		for n := range s.Mentions {
			d.link(s, n)
		}
	}
	return d
}

// link gives one mention its entity.
func (d *Document) link(s *text.Sentence, n int) {
	m := &s.Mentions[n]
	words := d.words(s, m.First, m.Last)
	switch {
	case m.ID != "":
		m.Entity = d.known(m.ID, m.Kind, m.Subkind, m.Name)
	case m.Kind == schema.Person:
		m.Entity = d.namesake(words, m)
	default:
		m.Entity = d.body(s, n, words)
	}
	d.sure[m.Entity] = d.sure[m.Entity] || m.Sure
	if m.Of != "" && m.ID == "" {
		d.organs[m.Entity] = m.Of
	}
	d.use(m.Entity, words, s.Tokens[m.First].Start, s.Tokens[m.Last].End)
}

// words returns what the tokens first to last look like in the text.
func (d *Document) words(s *text.Sentence, first, last int) string {
	return strings.Join(strings.Fields(d.source[s.Tokens[first].Start:s.Tokens[last].End]), " ")
}

// known returns the entity of a gazetteer id.
func (d *Document) known(id string, kind schema.Kind, sub schema.Subkind, name string) int {
	if n, ok := d.byID[id]; ok {
		return n
	}
	d.Entities = append(d.Entities, text.Entity{Key: id, ID: id, Kind: kind, Subkind: sub, Name: name})
	n := len(d.Entities) - 1
	d.byID[id] = n
	d.tail(n, name)
	return n
}

// byEntry returns the entity of a gazetteer id that no mention named.
func (d *Document) byEntry(id string) (int, bool) {
	if n, ok := d.byID[id]; ok {
		return n, true
	}
	e, ok := d.lookup.Entry(id)
	if !ok {
		return 0, false
	}
	return d.known(e.ID, e.Kind, e.Subkind, e.Name), true
}

// use notes a mention of an entity.
func (d *Document) use(n int, words string, start, end int) {
	e := &d.Entities[n]
	span := text.Span{Start: start, End: end}
	for i := len(e.Spans) - 1; i >= 0; i-- {
		if e.Spans[i] == span {
			return
		}
		if e.Spans[i].Start < start {
			break
		}
	}
	e.Spans = append(e.Spans, span)
	for _, name := range e.Names {
		if name == words {
			return
		}
	}
	e.Names = append(e.Names, words)
	if e.ID == "" && len(words) > len(e.Name) {
		e.Name = words
	}
}

// create adds an entity without gazetteer id.
func (d *Document) create(kind schema.Kind, sub schema.Subkind, name string) int {
	key := kind.String() + "/" + fold.Key(name)
	if n, ok := d.byName[key]; ok {
		return n
	}
	d.Entities = append(d.Entities, text.Entity{Kind: kind, Subkind: sub, Name: name})
	n := len(d.Entities) - 1
	d.byName[key] = n
	d.tail(n, name)
	return n
}

// tail indexes an entity by the last word of its name.
func (d *Document) tail(n int, name string) {
	words := strings.Fields(fold.Key(name))
	if len(words) > 0 {
		last := words[len(words)-1]
		d.byTail[last] = append(d.byTail[last], n)
	}
	if d.Entities[n].Kind != schema.Organization {
		return
	}
	for _, w := range words {
		if epithets[w] && !slices.Contains(d.byWord[w], n) {
			d.byWord[w] = append(d.byWord[w], n)
		}
	}
}

// namesake finds the person whose name this is, in full or in part.
func (d *Document) namesake(words string, m *text.Mention) int {
	key := fold.Key(words)
	parts := strings.Fields(key)
	if len(parts) == 0 {
		return d.create(schema.Person, 0, words)
	}
	for _, n := range d.byTail[parts[len(parts)-1]] {
		if d.Entities[n].Kind != schema.Person {
			continue
		}
		have := fold.Key(d.Entities[n].Name)
		if have == key || strings.HasSuffix(have, " "+key) || strings.HasSuffix(key, " "+have) {
			return n
		}
	}
	if n, ok := d.byFirst[key]; ok && len(parts) == 1 && len(key) > 3 {
		return n // a first name alone
	}
	n := d.create(schema.Person, 0, words)
	if _, ok := d.byFirst[parts[0]]; !ok && len(parts) > 1 {
		d.byFirst[parts[0]] = n
	}
	return n
}

// body finds the organization, vessel or instrument of a name, in full, shortened or as initials.
func (d *Document) body(s *text.Sentence, i int, words string) int {
	m := s.Mentions[i]
	key := fold.Key(words)
	if m.Kind == schema.Organization {
		if i > 0 && s.Mentions[i-1].Last == m.First-2 && s.Tokens[m.First-1].Text == "(" && s.Mentions[i-1].Kind == schema.Organization && s.Mentions[i-1].ID == "" {
			n := s.Mentions[i-1].Entity // "Delta Trading Company (DTC)"
			d.initial[key] = n
			return n
		}
		if n, ok := d.initial[key]; ok {
			return n
		}
		first, _, _ := strings.Cut(key, " ")
		for _, n := range d.byHead[first] {
			have := fold.Key(d.Entities[n].Name)
			if strings.HasPrefix(have+" ", key+" ") || strings.HasPrefix(key+" ", have+" ") {
				return n
			}
		}
	}
	if n, ok := d.resolution(m.Kind, words); ok {
		return n
	}
	n := d.create(m.Kind, m.Subkind, words)
	if m.Kind == schema.Organization {
		first, _, _ := strings.Cut(key, " ")
		d.byHead[first] = append(d.byHead[first], n)
	}
	return n
}

// resolution finds a resolution of the Security Council by its number, where the text
// speaks of the Council.
func (d *Document) resolution(kind schema.Kind, words string) (int, bool) {
	number, ok := strings.CutPrefix(words, "Resolution ")
	n, err := strconv.Atoi(number)
	if _, council := d.byID["org/un-security-council"]; !ok || err != nil || n < 1 || !council || kind != schema.LegalInstrument {
		return 0, false
	}
	e := gazetteer.UNSCResolution(n)
	return d.known(e.ID, e.Kind, 0, e.Name), true
}

// Finish gives every entity its key and returns them.
func (d *Document) Finish() []text.Entity {
	for i := range d.Entities {
		e := &d.Entities[i]
		if e.ID == "" {
			sum := sha256.Sum256([]byte(fold.Key(e.Name)))
			e.Key = fold.Slug(e.Name) + "~" + hex.EncodeToString(sum[:])[:8]
		}
	}
	return d.Entities
}

// SetOffice notes that a person acts for a state or body.
func (d *Document) SetOffice(person, of int) {
	if _, ok := d.office[person]; ok {
		return
	}
	if state, ok := d.stateOf(of); ok {
		of = state
	}
	d.office[person] = of
}

// stateOf returns the state whose organ an entity is.
func (d *Document) stateOf(n int) (int, bool) {
	e, ok := d.lookup.Entry(d.Entities[n].ID)
	if !ok || e.Subkind != schema.GovernmentBody {
		id, ok := d.organs[n]
		if !ok {
			return 0, false
		}
		return d.byEntry(id)
	}
	for range 5 {
		if e, ok = d.lookup.Entry(e.Parent); !ok {
			return 0, false
		}
		if e.Kind == schema.State {
			return d.byEntry(e.ID)
		}
	}
	return 0, false
}

// Reset forgets what pronouns may refer to.
func (d *Document) Reset() {
	d.topic, d.clause, d.plural = nil, nil, nil
	d.person, d.treaty = -1, -1
}

// Named returns the entity of a kind that the tokens name.
func (d *Document) Named(sentence, first, last int, kind schema.Kind) text.Party {
	s := &d.sentences[sentence]
	words := d.words(s, first, last)
	e := d.create(kind, 0, words)
	d.use(e, words, s.Tokens[first].Start, s.Tokens[last].End)
	return d.party(s, e, first, last)
}

// SetSpeaker notes who speaks in a quotation.
func (d *Document) SetSpeaker(open int, p []text.Party) { d.speakers[open] = p }

// Speaker returns who speaks at a token, and whether it stands in a quotation.
func (d *Document) Speaker(sentence, token int) ([]text.Party, bool) {
	for _, q := range d.sentences[sentence].Speech {
		if q.First <= token && token <= q.Last {
			return d.speakers[q.Open], true
		}
	}
	return nil, false
}

// SetSubject notes the subject of the clause that is being read.
func (d *Document) SetSubject(p []text.Party) {
	if len(p) > 0 {
		d.clause = p
		if len(p) > 1 {
			d.plural = p
		}
	}
}

// SetTogether notes parties that a plural may refer to.
func (d *Document) SetTogether(p []text.Party) {
	if len(p) > 1 {
		d.plural = p
	}
}

// EndSentence makes the last subject the topic.
func (d *Document) EndSentence(subject []text.Party) {
	if len(subject) > 0 {
		d.topic = subject
	}
	d.clause = nil
}
