package relate

import (
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

// otherHead returns the state of "President X" whom the text does not introduce, where the last sentences speak of two states and the
// president of one of them is another: "Chad's president, Y, arrived in Mali. He was received by President X".
func (d *document) otherHead(u unowned) (int, bool) {
	head := u.role[strings.LastIndexByte(u.role, ' ')+1:]
	received := governing[head] && d.receivedBy(u)
	if !soleHeads[head] && !received || strings.HasPrefix(u.role, "vice") || strings.HasPrefix(u.role, "deputy") {
		return 0, false
	}
	var states []int
	taken := -1
	person := d.t.S.Mentions[u.mention].Entity
	for n := max(u.sentence-2, 0); n <= u.sentence; n++ {
		s := d.r.Trees[n].S
		for m := range s.Mentions {
			x := &s.Mentions[m]
			if n == u.sentence && m >= u.mention {
				break
			}
			switch {
			case x.Kind == schema.State && x.Use != text.ByDemonym:
				states = addOnce(states, x.Entity)
			case x.Kind == schema.State && d.bears(n, m):
				states = addOnce(states, x.Entity)
			case x.Kind == schema.Person && x.Entity != person && (received || d.r.Called(x.Entity, head)):
				of, ok := d.r.Links.Office(x.Entity)
				if !ok || taken >= 0 && of != taken {
					return 0, false
				}
				taken = of
				states = addOnce(states, of)
			}
		}
	}
	if taken < 0 || len(states) != 2 {
		return 0, false
	}
	if states[0] == taken {
		return states[1], true
	}
	return states[0], states[1] == taken
}

// soleHeads are offices of which a state has one.
var soleHeads = text.Set("president king queen emir sultan")

// bears tells whether a people's name stands before an office or an organ: "the Malian army".
func (d *document) bears(n, m int) bool {
	t := d.r.Trees[n]
	h := t.Head(t.MentionHead(m))
	return h >= 0 && (officeWords[t.Tokens[h].Lemma] || ownerOrgans[t.Tokens[h].Lemma])
}

// addOnce appends a number that a list does not hold yet.
func addOnce(list []int, x int) []int {
	for _, y := range list {
		if x == y {
			return list
		}
	}
	return append(list, x)
}

// receivedBy tells whether an official is he whom another meets or who receives him: "He will meet Prime Minister X".
func (d *document) receivedBy(u unowned) bool {
	t := d.r.Trees[u.sentence]
	h := t.MentionHead(u.mention)
	v := t.Governor(h)
	if v < 0 || !t.Is(h, "obj", "obl", "obl:agent") {
		return false
	}
	if t.Verbal(v) {
		return meetings[t.Tokens[v].Lemma] || t.Tokens[v].Lemma == "hold" || t.Tokens[v].Lemma == "have" || t.Tokens[v].Lemma == "confer" || t.Tokens[v].Lemma == "see"
	}
	return false
}
