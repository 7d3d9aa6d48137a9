package relate

import (
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

// amongOfficials reads a person in a list behind a plural: "Presidents A of X, B of Y and C of Z", "Ministers A (X) and B
// (Y)", "the ministers of X and Y, A and B".
func (d *document) amongOfficials(m int) (*text.Party, string, int) {
	person := &d.t.S.Mentions[m]
	role := d.pluralRole(person.First)
	if role == "" {
		if of, at := d.jointHeads(m); of != nil {
			return of, "head", at
		}
		if role = d.pluralBehind(person.Last); role == "" {
			return nil, "", 0
		}
		of, at := d.respective(m)
		return of, role, at
	}
	if of, at := d.ofPhrase(person.Last + 1); of != nil {
		return of, role, at
	}
	if of, at := d.bracketed(person.Last + 1); of != nil {
		return of, role, at
	}
	if of, at := d.respective(m); of != nil {
		return of, role, at
	}
	if of, at := d.respectiveOnes(m); of != nil {
		return of, role, at
	}
	if of, ok := d.r.Links.Office(person.Entity); ok && stateOffice(role) && d.r.Kind(of) == schema.State { // "the two prime ministers, A and B"
		return &text.Party{Entity: of, Anchor: d.t.Tokens[person.First].Start}, role, person.First
	}
	return nil, "", 0
}

// respectiveOnes pairs the persons of "the two foreign ministers, A and B" with the states that were spoken of before, one by one.
func (d *document) respectiveOnes(m int) (*text.Party, int) {
	list, first := &d.t.S.Mentions, m
	for first > 0 && (*list)[first-1].Kind == schema.Person && (*list)[first].First-(*list)[first-1].Last <= 3 {
		first--
	}
	noun := (*list)[first].First - 2
	if noun < 2 || d.t.Tokens[noun+1].Text != "," || d.t.Tokens[noun].XPOS != "NNS" || !officeWords[d.t.Tokens[noun].Lemma] || d.t.Child(noun, "nummod") < 0 || !d.t.Modified(noun, "the") || d.t.Child(noun, "nmod:poss") >= 0 {
		return nil, 0
	}
	n := 1
	for k := first + 1; k < len(*list) && (*list)[k].Kind == schema.Person && (*list)[k].First-(*list)[k-1].Last <= 3; k++ {
		n++
	}
	states := d.r.Lately(d.n, noun, n)
	if len(states) != n || m-first >= n {
		return nil, 0
	}
	of := states[m-first]
	return &text.Party{Entity: of.Entity, Anchor: d.t.Tokens[noun].Start}, noun
}

// delegate reads "Mr. X (Chad) said": in the record of a body of states the brackets tell for whom somebody speaks.
func (d *document) delegate(m int) (*text.Party, int) {
	of, at := d.bracketed(d.t.S.Mentions[m].Last + 1)
	if of == nil {
		of, at = d.bracketedIn(m)
	}
	if of == nil || d.once || d.idle || !d.conference() {
		return nil, 0
	}
	return of, at
}

// conference tells whether a text speaks of a body of states that meets.
func (d *document) conference() bool {
	for i := range d.r.Links.Entities {
		e := &d.r.Links.Entities[i]
		if len(e.Spans) > 0 && (e.Subkind == schema.Intergovernmental || e.Kind == schema.Organization && strings.HasSuffix(e.Name, " Assembly")) {
			return true
		}
	}
	return false
}

// bracketed returns the state that stands in brackets at a token: "(Chad)".
func (d *document) bracketed(i int) (*text.Party, int) {
	if i+2 >= len(d.t.Tokens) || d.t.Tokens[i].Text != "(" || d.t.Mention(i+1) < 0 {
		return nil, 0
	}
	x := &d.t.S.Mentions[d.t.Mention(i+1)]
	if x.Kind != schema.State || x.Last+1 >= len(d.t.Tokens) || d.t.Tokens[x.Last+1].Text != ")" {
		return nil, 0
	}
	return &text.Party{Entity: x.Entity, Anchor: d.t.Tokens[x.First].Start}, x.Last
}

// bracketedIn returns the state behind which a person stands in brackets: "Chad (X) welcomed the text".
func (d *document) bracketedIn(m int) (*text.Party, int) {
	x := &d.t.S.Mentions[m]
	if m == 0 || x.First < 2 || x.Last+1 >= len(d.t.Tokens) || d.t.Tokens[x.First-1].Text != "(" || d.t.Tokens[x.Last+1].Text != ")" {
		return nil, 0
	}
	of := &d.t.S.Mentions[m-1]
	if of.Kind != schema.State || of.Use != text.ByName || of.Last != x.First-2 {
		return nil, 0
	}
	return &text.Party{Entity: of.Entity, Anchor: d.t.Tokens[of.First].Start}, of.Last
}

// respective pairs the persons of "the ministers of X and Y, A and B," with the states, one by one.
func (d *document) respective(m int) (*text.Party, int) {
	first := m // of the persons
	for first > 0 && d.t.S.Mentions[first-1].Kind == schema.Person && d.t.S.Mentions[first].First-d.t.S.Mentions[first-1].Last <= 3 {
		first--
	}
	last := m
	for last+1 < len(d.t.S.Mentions) && d.t.S.Mentions[last+1].Kind == schema.Person && d.t.S.Mentions[last+1].First-d.t.S.Mentions[last].Last <= 3 {
		last++
	}
	n := last - first + 1
	if n < 2 || first < n || d.t.Tokens[d.t.S.Mentions[first].First-1].Text != "," {
		return d.respectiveBehind(first, last, m)
	}
	for k := first - n; k < first; k++ {
		x := &d.t.S.Mentions[k]
		if x.Kind != schema.State || k > first-n && x.First-d.t.S.Mentions[k-1].Last > 3 {
			return nil, 0
		}
	}
	before := d.officesBetween(d.t.S.Mentions[first-1].Last+1, d.t.S.Mentions[first].First-2) // "the Chadian and Libyan ministers, A and B"
	if k := first - n; !before && (d.t.S.Mentions[first].First-d.t.S.Mentions[first-1].Last > 2 || d.t.S.Mentions[k].First < 2) || k > 0 && d.t.S.Mentions[k-1].Kind == schema.State && d.t.S.Mentions[k].First-d.t.S.Mentions[k-1].Last <= 2 {
		return nil, 0
	}
	x := &d.t.S.Mentions[first-n+(m-first)]
	return &text.Party{Entity: x.Entity, Anchor: d.t.Tokens[x.First].Start}, x.Last
}

// officesBetween tells whether nothing but the words of an office of several stands between two places: "foreign ministers".
func (d *document) officesBetween(first, last int) bool {
	if last < first || d.t.Tokens[last].XPOS != "NNS" || !officeWords[d.t.Tokens[last].Lemma] {
		return false
	}
	for i := first; i < last; i++ {
		if !roleModifiers[d.t.Tokens[i].Lower] && d.t.Tokens[i].Text != "-" {
			return false
		}
	}
	return true
}

// respectiveBehind pairs the persons of "A and B, the Chadian and Libyan ministers," with the states, one by one.
func (d *document) respectiveBehind(first, last, m int) (*text.Party, int) {
	n := last - first + 1
	if n < 2 || last+n >= len(d.t.S.Mentions) {
		return d.ofEach(first, last, m)
	}
	from := d.t.S.Mentions[last].Last + 1
	if from+1 >= len(d.t.Tokens) || d.t.Tokens[from].Text != "," || d.t.S.Mentions[last+1].First > from+2 {
		return d.ofEach(first, last, m)
	}
	for k := last + 1; k <= last+n; k++ {
		x := &d.t.S.Mentions[k]
		if x.Kind != schema.State || x.Use != text.ByDemonym || k > last+1 && x.First-d.t.S.Mentions[k-1].Last > 3 {
			return d.ofEach(first, last, m)
		}
	}
	i := d.t.S.Mentions[last+n].Last + 1
	end := i
	for end < len(d.t.Tokens) && (roleModifiers[d.t.Tokens[end].Lower] || d.t.Tokens[end].Text == "-") {
		end++
	}
	if end >= len(d.t.Tokens) || !d.officesBetween(i, end) {
		return nil, 0
	}
	x := &d.t.S.Mentions[last+1+(m-first)]
	return &text.Party{Entity: x.Entity, Anchor: d.t.Tokens[x.First].Start}, x.Last
}

// pluralBehind finds "ministers" behind a list of names: "A and B, the Chadian and Libyan ministers".
func (d *document) pluralBehind(after int) string {
	for i := after + 1; i < len(d.t.Tokens) && i < after+16 && !d.t.Verbal(i); i++ {
		if d.t.Tokens[i].XPOS == "NNS" && officeWords[d.t.Tokens[i].Lemma] {
			return d.t.Tokens[i].Lemma
		}
	}
	return ""
}

// pluralTitle finds "Presidents" right before a list of two names whose second is given: "Presidents X and Y".
func (d *document) pluralTitle(first int) string {
	if first < 3 || d.t.Tokens[first-1].Lower != "and" || d.t.Mention(first-2) < 0 {
		return ""
	}
	x := &d.t.S.Mentions[d.t.Mention(first-2)]
	if x.Kind != schema.Person || x.First == 0 {
		return ""
	}
	w := &d.t.Tokens[x.First-1]
	if role := strings.TrimSuffix(w.Lower, "s"); w.Capital() && role != w.Lower && officeWords[role] {
		return role
	}
	return ""
}
