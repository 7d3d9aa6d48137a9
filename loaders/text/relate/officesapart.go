package relate

import (
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

// ministryOf returns the state whose ministry or embassy a name with capitals names: "the Kenyan Foreign Ministry", "Kenya's
// Ministry of Trade"; nil if it names another body.
func (d *document) ministryOf(k int) *text.Party {
	m := d.t.Mention(k)
	if m < 0 || d.t.S.Mentions[m].Kind != schema.Organization || !d.nameHas(m, "ministry,department,treasury,embassy,foreign office,chancellery,parliament,assembly,senate,congress,ministers,deputies,representatives") {
		return nil
	}
	for _, p := range d.r.Parties(d.n, k, text.Acting) {
		if d.r.Kind(p.Entity) == schema.State {
			return &text.Party{Entity: p.Entity, Anchor: d.t.Tokens[d.t.S.Mentions[m].First].Start}
		}
	}
	return nil
}

// hasNounTail tells whether a preposition with a noun hangs on a noun.
func (d *document) hasNounTail(noun int, prep string) bool {
	for _, x := range d.t.NounTails(noun) {
		if x.Prep == prep && x.Via == noun {
			return true
		}
	}
	return false
}

// secondInLine tells "number two at the ministry", "the number two in the government".
func (d *document) secondInLine(noun int) bool {
	if d.t.Tokens[noun].Lemma == "number-two" {
		return true
	}
	return noun+1 < len(d.t.Tokens) && (d.t.Tokens[noun+1].Lower == "two" || d.t.Tokens[noun+1].Lower == "three" || d.t.Tokens[noun].Lemma == "no." && (d.t.Tokens[noun+1].Text == "2" || d.t.Tokens[noun+1].Text == "3")) && d.t.Tokens[noun].XPOS != "NNS"
}

// manOf tells "Kenya's man in Kampala", whose business there is that of the state that is named.
func (d *document) manOf(noun int) bool {
	if lemma := d.t.Tokens[noun].Lemma; lemma != "man" && lemma != "woman" || d.t.Tokens[noun].XPOS != "NN" {
		return false
	}
	p := d.t.Child(noun, "nmod:poss")
	if p < 0 || d.t.Mention(p) < 0 || noun+1 >= len(d.t.Tokens) {
		return false
	}
	x := &d.t.S.Mentions[d.t.Mention(p)]
	next := d.t.Tokens[noun+1].Lower
	return (next == "in" || next == "at") && (x.Kind == schema.State && x.Use != text.ByDemonym || x.Subkind == schema.Intergovernmental)
}

// ofTheBody reads "X of the United Nations" and "Col. X of Chad": who is of a body of states, or has a rank and is of a state, is an
// official there.
func (d *document) ofTheBody(m int) (*text.Party, string, int) {
	x := &d.t.S.Mentions[m]
	i := x.Last + 1
	if i < len(d.t.Tokens) && d.t.Tokens[i].Text == "," {
		i++
		if i < len(d.t.Tokens) && onces[d.t.Tokens[i].Lower] {
			i++ // "X, formerly of the World Bank"
		}
	}
	if d.once || i >= len(d.t.Tokens) || d.t.Tokens[i].Lower != "of" {
		return nil, "", 0
	}
	if k := d.ministryBehind(i); k >= 0 {
		return d.body(d.r.Parties(d.n, k, text.Acting)), "official", k
	}
	of, at := d.ofPhrase(i)
	if of == nil {
		return nil, "", 0
	}
	if at+1 < len(d.t.Tokens) && d.t.Tokens[at+1].XPOS == "POS" && d.r.Kind(of.Entity) == schema.State {
		return of, "official", at // "X of Spain's National Court"
	}
	for k := x.First; k <= x.Last; k++ {
		if memberly[d.t.Tokens[k].Lower] {
			return nil, "", 0 // "the Member State of the United Nations"
		}
	}
	if state, ok := d.r.Links.OrganOf(of.Entity); ok && d.r.Links.Entities[of.Entity].Subkind == schema.GovernmentBody {
		return &text.Party{Entity: state, Anchor: of.Anchor}, "official", at // "X of the State Department"
	}
	if d.r.Kind(of.Entity) == schema.Organization && d.r.Links.Entities[of.Entity].Subkind == schema.Intergovernmental || d.wellKnown(of.Entity) {
		return of, "official", at
	}
	if first := d.titled(x.First); first < x.First && d.r.Kind(of.Entity) == schema.State {
		for k := first; k < x.First; k++ {
			if ranks[d.t.Tokens[k].Lower] {
				return of, d.words(first, x.First-1), at
			}
		}
	}
	return nil, "", 0
}

// wellKnown tells a company or another body that the gazetteer knows, but for parties and armed groups, of whom people are members.
func (d *document) wellKnown(entity int) bool {
	e := &d.r.Links.Entities[entity]
	return (e.ID != "" || e.Subkind == schema.Company && d.r.Standing(entity) != text.Guessed) && e.Kind == schema.Organization && (e.Subkind == schema.Company || e.Subkind == schema.Other || e.Subkind == schema.Media)
}

// fellowOf returns the state or body of the official before "and", whose colleague has none of his own: "Chadian Secretary of State
// X and National Security Adviser Y".
func (d *document) fellowOf(from int) (*text.Party, int) {
	if from < 2 || d.t.Tokens[from-1].Lower != "and" || d.t.Mention(from-2) < 0 {
		return nil, 0
	}
	x := &d.t.S.Mentions[d.t.Mention(from-2)]
	if x.Kind != schema.Person {
		return nil, 0
	}
	if _, before, ok := d.roleBefore(x.First); !ok {
		return nil, 0
	} else if of, at := d.before(before); of != nil && d.r.Kind(of.Entity) == schema.State {
		return of, at
	}
	return nil, 0
}

// inCharge returns of what somebody has charge or is in charge: "who has charge of Chad's finances"; -1 if the words are others.
func (d *document) inCharge(v int) int {
	o := d.t.Child(v, "obj")
	if d.t.Tokens[v].Lemma != "have" && d.t.Tokens[v].Lemma != "take" || o < 0 || d.t.Tokens[o].Lemma != "charge" {
		return -1
	}
	for _, x := range d.t.NounTails(o) {
		if x.Prep == "of" {
			return x.Noun
		}
	}
	return -1
}

// predecessor returns whom somebody follows in an office: "X succeeded Y as minister", "X took over from Y as minister"; -1 if
// the words do not tell.
func (d *document) predecessor(v int) int {
	switch d.t.Tokens[v].Lemma {
	case "succeed", "replace":
		return d.t.Child(v, "obj")
	case "take":
		if v+1 < len(d.t.Tokens) && d.t.Tokens[v+1].Lower != "over" {
			return -1
		}
		for _, x := range d.t.Tails(v) {
			if x.Prep == "from" {
				return x.Noun
			}
		}
	}
	return -1
}

// inChargeOf claims an office for who "is in charge of Chad's army".
func (d *document) inChargeOf(i int) {
	if d.t.Tokens[i].Lemma != "charge" || d.t.Child(i, "cop") < 0 || d.t.Case(i) != "in" {
		return
	}
	for _, x := range d.t.NounTails(i) {
		if x.Prep == "of" && x.Via == i {
			d.leads(i, d.t.Subject(i), x.Noun)
			return
		}
	}
}

// inGovernment tells of a member of what governs a state: "a member of the Malian presidency", not of its parliament, which is elected.
func (d *document) inGovernment(noun int) bool {
	for _, x := range d.t.NounTails(noun) {
		if x.Prep == "of" && x.Via == noun && governors[d.t.Tokens[x.Noun].Lemma] {
			return true
		}
	}
	return false
}

var governors = text.Set("presidency cabinet government politburo junta parliament senate congress legislature")

// ministryBehind returns the organ that a state's name stands before, behind "of the" at a token: "X of the Chadian foreign ministry".
func (d *document) ministryBehind(of int) int {
	named := false
	for k := of + 1; k < len(d.t.Tokens) && k < of+7; k++ {
		if m := d.t.Mention(k); m >= 0 {
			named = named || d.t.S.Mentions[m].Kind == schema.State
			continue
		}
		if chanceries[d.t.Tokens[k].Lower] && named {
			return k
		}
		if u := d.t.Tokens[k].UPOS; u != "DET" && u != "ADJ" && u != "NOUN" && u != "PART" {
			break
		}
	}
	return -1
}

var chanceries = text.Set("ministry embassy treasury chancellery consulate army navy parliament")

// behindName returns the token behind a name, past the number of a king.
func (d *document) behindName(last int) int {
	if next := last + 1; next < len(d.t.Tokens) && strings.Trim(d.t.Tokens[next].Text, "IVX") == "" {
		return next + 1
	}
	return last + 1
}

// memberly are words of names, with a capital, for those who are in a body.
var memberly = text.Set("member members state states nation nations party parties government governments group friends friend secretariat charter year decade day")
