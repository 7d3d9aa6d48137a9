// Package link joins the mentions of a text to entities, by the gazetteer and by what the text
// has named before, and keeps who holds which office and which body is whose organ.
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

	byID     map[string]int
	byName   map[string]int   // folded name of an entity without gazetteer id, by kind
	byTail   map[string][]int // last word of the name, folded: persons, bodies, instruments
	byFirst  map[string]int   // first name of a person
	byMiddle map[string]int   // the name before a person's last, where it is of the family; -1 if two have it
	byWord   map[string][]int // words of the names of organizations
	byHead   map[string][]int // first word of the names of organizations without id
	bodies   *names           // of organizations without id
	persons  *names
	office   map[int]int    // person → state or body
	land     map[int]int    // person → the state that he comes from, or has governed
	sure     map[int]bool   // entities of which a mention tells the kind
	twin     map[int]string // bodies named as another state's were → id of their state
	organs   map[int]string // bodies without gazetteer id that are organs → id of the state
	initial  map[string]int // initials of organizations without id
	crowns   map[string]int // kings and queens by their folded name

}

// New links every mention of a text.
func New(source string, sentences []text.Sentence, g *gazetteer.Gazetteer) *Document {
	d := &Document{
		source: source, sentences: sentences, lookup: g,
		byID: map[string]int{}, byName: map[string]int{}, byTail: map[string][]int{}, byHead: map[string][]int{}, byFirst: map[string]int{}, byMiddle: map[string]int{}, byWord: map[string][]int{},
		bodies: newNames(beginnings), persons: newNames(endings), office: map[int]int{}, land: map[int]int{}, organs: map[int]string{}, twin: map[int]string{}, sure: map[int]bool{}, initial: map[string]int{}, crowns: map[string]int{},
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
	words := d.Words(s, m.First, m.Last)
	if m.Kind == schema.Person && m.ID == "" && strings.HasPrefix(m.Name, words+" ") {
		words = m.Name // "Karl and Hana Koecher"
	}
	switch {
	case d.bracketed(s, n, words):
		m.Entity = s.Mentions[n-1].Entity // "Delta Trading Company (DTC)"
		d.initial[fold.Key(words)] = m.Entity
		m.ID, m.Kind, m.Subkind, m.Sure = d.Entities[m.Entity].ID, d.Entities[m.Entity].Kind, d.Entities[m.Entity].Subkind, true
	case d.abbreviates(words) >= 0:
		m.Entity = d.abbreviates(words)
		m.ID, m.Kind, m.Subkind, m.Sure = d.Entities[m.Entity].ID, d.Entities[m.Entity].Kind, d.Entities[m.Entity].Subkind, true
	case d.shared(m, words), d.alias(s, n, words):
	case m.ID != "":
		m.Entity = d.known(m.ID, m.Kind, m.Subkind, m.Name)
	case m.Kind == schema.Person:
		if n, ok := d.sovereign(s, m, words); ok {
			m.Entity = n
		} else {
			m.Entity = d.namesake(words)
		}
	default:
		m.Entity = d.body(s, n, words)
	}
	d.sure[m.Entity] = d.sure[m.Entity] || m.Sure
	if m.Of != "" && m.ID == "" {
		d.organs[m.Entity] = m.Of
	}
	d.Use(m.Entity, words, s.Tokens[m.First].Start, s.Tokens[m.Last].End)
}

// shared links the demonym of two states to the one that the text has named.
func (d *Document) shared(m *text.Mention, words string) bool {
	ids := twins[words]
	if ids == nil || m.ID != "" {
		return false
	}
	id := ""
	for _, x := range ids {
		if _, ok := d.byID[x]; ok && id != "" {
			return false
		} else if ok {
			id = x
		}
	}
	if id == "" {
		return false
	}
	m.Entity = d.byID[id]
	m.ID, m.Kind, m.Subkind, m.Use, m.Sure = id, schema.State, 0, text.ByDemonym, true
	return true
}

// twins are the states that share a demonym.
var twins = map[string][]string{"Korean": {"state/kr", "state/kp"}, "Koreans": {"state/kr", "state/kp"}, "Congolese": {"state/cd", "state/cg"}}

// bracketed tells whether a mention in brackets shortens the one before it.
func (d *Document) bracketed(s *text.Sentence, n int, words string) bool {
	m := &s.Mentions[n]
	if n == 0 || m.First < 2 || m.Last+1 >= len(s.Tokens) || s.Tokens[m.First-1].Text != "(" || s.Tokens[m.Last+1].Text != ")" {
		return false
	}
	before := &s.Mentions[n-1]
	if before.Last != m.First-2 || before.Kind == schema.Person || before.Kind == schema.State || strings.ContainsRune(words, ' ') {
		return false
	}
	return strings.ToUpper(words) == words || m.ID == ""
}

// abbreviates returns the entity that the text itself has abbreviated so, -1 if none.
func (d *Document) abbreviates(words string) int {
	if strings.ContainsRune(words, ' ') {
		return -1
	}
	if n, ok := d.initial[fold.Key(words)]; ok {
		return n
	}
	return -1
}

// Words returns what the tokens first to last look like in the text, but for a comma or conjunction at
// their head.
func (d *Document) Words(s *text.Sentence, first, last int) string {
	for first < last && (s.Tokens[first].Text == "," || s.Tokens[first].UPOS == "CCONJ") {
		first++
	}
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

// Use notes a mention of an entity.
func (d *Document) Use(n int, words string, start, end int) {
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
	if e.ID != "" && len(e.Names) < 8 && strings.ContainsRune(words, ' ') {
		d.index(n, strings.Fields(fold.Key(words))) // the entry may go by its initials
	}
	if e.ID == "" && len(words) > len(e.Name) {
		e.Name = words
		d.rename(n)
	}
}

// Create adds an entity without gazetteer id.
func (d *Document) Create(kind schema.Kind, sub schema.Subkind, name string) int {
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
		if d.Entities[n].Kind == schema.Person {
			d.persons.origin[n] = last
			d.rename(n)
		}
	}
	d.index(n, words)
}

// Site tells whether an entity is a mine, a port or the like that no list holds.
func (d *Document) Site(n int) bool {
	e := &d.Entities[n]
	if e.Kind != schema.Place || e.ID != "" {
		return false
	}
	words := strings.Fields(fold.Key(e.Name))
	return len(words) > 1 && (sites[words[len(words)-1]] || words[0] == "port" && words[1] == "of")
}

// Waters tells whether an entity is a sea, a gulf or a strait by its name.
func (d *Document) Waters(n int) bool {
	e := &d.Entities[n]
	if e.Kind != schema.Place {
		return false
	}
	words := strings.Fields(fold.Key(e.Name))
	return len(words) > 1 && (waters[words[len(words)-1]] || waters[words[0]] && words[1] == "of")
}

// index notes the words of a name by which a body may be called later.
func (d *Document) index(n int, words []string) {
	if last := len(words) - 1; d.Entities[n].Kind == schema.Place && last > 0 && sites[words[last]] {
		d.byWord[words[last]] = append(d.byWord[words[last]], n)
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
func (d *Document) namesake(words string) int {
	key := fold.Key(words)
	parts := strings.Fields(key)
	if len(parts) == 0 {
		return d.Create(schema.Person, 0, words)
	}
	last := parts[len(parts)-1]
	if n, ok := d.called(d.persons, d.byTail[last], last, key); ok {
		return n
	}
	if n, ok := d.byFirst[key]; ok && len(parts) == 1 && (len(key) > 3 || familyFirst[key]) {
		return n // a first name alone
	}
	if n, ok := d.byMiddle[key]; ok && n >= 0 && len(parts) == 1 {
		return n // "Teodoro Obiang Nguema", "Obiang"
	}
	n := d.Create(schema.Person, 0, words)
	d.middle(n, parts)
	if _, ok := d.byFirst[parts[0]]; !ok && len(parts) > 1 {
		d.byFirst[parts[0]] = n
	}
	return n
}

// body finds the organization, vessel or instrument of a name, in full, shortened or as initials.
func (d *Document) body(s *text.Sentence, i int, words string) int {
	m := s.Mentions[i]
	key := fold.Key(words)
	first, _, _ := strings.Cut(key, " ")
	if m.Kind == schema.Organization {
		n, ok := d.called(d.bodies, d.byHead[first], first, key)
		if ok && (m.Of == "" || d.organs[n] == "" || d.organs[n] == m.Of) {
			return n
		}
		if ok {
			return d.namedAlike(m, key, words)
		}
	}
	if n, ok := d.resolution(m.Kind, words); ok {
		return n
	}
	n := d.Create(m.Kind, m.Subkind, words)
	if m.Kind == schema.Organization {
		d.byHead[first] = append(d.byHead[first], n)
		d.bodies.origin[n] = first
		d.rename(n)
	}
	return n
}

// namedAlike finds the organ of a state whose name the organ of another had before: "Uganda's Foreign Ministry" where Kenya's was spoken of.
func (d *Document) namedAlike(m text.Mention, key, words string) int {
	id := m.Of + "/" + key
	if n, ok := d.byName[id]; ok {
		return n
	}
	d.Entities = append(d.Entities, text.Entity{Kind: m.Kind, Subkind: m.Subkind, Name: words})
	n := len(d.Entities) - 1
	d.byName[id], d.twin[n] = n, m.Of
	return n
}

// resolution finds a resolution of the Security Council by its number, where the text
// speaks of the Council.
func (d *Document) resolution(kind schema.Kind, words string) (int, bool) {
	if kind != schema.LegalInstrument {
		return 0, false
	}
	return d.Resolution(words)
}

// Resolution is resolution for words that name an instrument, however they are written.
func (d *Document) Resolution(words string) (int, bool) {
	number, ok := strings.CutPrefix(strings.ToLower(words), "resolution ")
	n, err := strconv.Atoi(number)
	if _, council := d.byID["org/un-security-council"]; !ok || err != nil || n < 1 || !council {
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
			sum := sha256.Sum256([]byte(fold.Key(e.Name) + d.twin[i]))
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
	if state, ok := d.OrganOf(of); ok {
		of = state
	}
	d.office[person] = of
}

// SetHomeland notes from which state a person comes, or which one he has governed.
func (d *Document) SetHomeland(person, state int) {
	if _, ok := d.land[person]; !ok {
		d.land[person] = state
	}
}

// SetOrgan notes that a body without an entry is an organ of a state.
func (d *Document) SetOrgan(body, state int) { d.organs[body] = d.Entities[state].ID }

// OrganOf returns the state whose organ an entity is.
func (d *Document) OrganOf(n int) (int, bool) {
	if id, ok := d.organs[n]; ok {
		return d.byEntry(id)
	}
	return d.under(n, schema.GovernmentBody)
}

// MouthpieceOf returns the state whose news agency or broadcaster an entity is.
func (d *Document) MouthpieceOf(n int) (int, bool) { return d.under(n, schema.Media) }

// FirmOf returns the state whose known company an entity is.
func (d *Document) FirmOf(n int) (int, bool) { return d.under(n, schema.Company) }

// under returns the state that an entity of a subkind belongs to.
func (d *Document) under(n int, subkind schema.Subkind) (int, bool) {
	e, ok := d.lookup.Entry(d.Entities[n].ID)
	if !ok || e.Subkind != subkind {
		return 0, false
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
