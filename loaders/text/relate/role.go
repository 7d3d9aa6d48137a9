package relate

import (
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

// titled returns where the titles before a name begin: "Sheikh", "Datuk Seri".
func (d *document) titled(first int) int {
	for first > 0 && (honorifics[d.t.Tokens[first-1].Lower] || ranks[d.t.Tokens[first-1].Lower] || d.t.Tokens[first-1].Text == "." && first > 1 && honorifics[d.t.Tokens[first-2].Lower]) && d.t.Mention(first-1) < 0 {
		first--
	}
	return first
}

// pluralRole finds "Presidents" before a list of names.
func (d *document) pluralRole(before int) string {
	for i := before - 1; i >= 0 && i > before-30; i-- {
		tok := &d.t.Tokens[i]
		if officeWords[tok.Lemma] && strings.HasSuffix(tok.Lower, "s") && tok.Lower != tok.Lemma {
			return tok.Lemma
		}
		if officeWords[strings.TrimSuffix(tok.Lower, "s")] && strings.HasSuffix(tok.Lower, "s") {
			return strings.TrimSuffix(tok.Lower, "s")
		}
		if d.t.Verbal(i) {
			break
		}
	}
	return ""
}

// described reads "the president of Chad, X": role, "of", body and a comma right before the name.
func (d *document) described(m int) (*text.Party, string, int) {
	x := &d.t.S.Mentions[m]
	first := d.titled(x.First)
	if first < 4 || d.t.Tokens[first-1].Text != "," {
		return nil, "", 0
	}
	k := d.t.Mention(first - 2)
	if k < 0 {
		return nil, "", 0
	}
	body := &d.t.S.Mentions[k]
	if body.Kind != schema.State && body.Kind != schema.Organization || body.Use == text.ByDemonym {
		return nil, "", 0
	}
	of := body.First - 1
	for of > 0 && (d.t.Tokens[of].UPOS == "DET" || d.t.Tokens[of].UPOS == "ADJ" || d.t.Tokens[of].UPOS == "NOUN") {
		of-- // "of the opposition movement Renamo"
	}
	if of < 0 || d.t.Tokens[of].Lower != "of" {
		return nil, "", 0 // "the Swiss ambassador in Maputo, X"
	}
	for i := of - 1; i >= 0 && i > body.First-7; i-- {
		if k := d.t.Mention(i); k >= 0 && d.t.S.Mentions[k].Kind == schema.Person {
			break // "the son of President Y of Chad, X"
		}
		if role, ok := d.roleOf(i); ok {
			if h := d.t.MentionHead(m); d.t.Is(h, "conj") && d.t.Is(i, "appos") && d.t.Head(i) == d.t.Head(h) {
				break // "A, the president of Chad, B, the president of Mali, and C"
			}
			return &text.Party{Entity: body.Entity, Anchor: d.t.Tokens[body.First].Start}, role, i
		}
		if u := d.t.Tokens[i].UPOS; u != "ADP" && u != "DET" && u != "PROPN" && u != "NOUN" && u != "ADJ" {
			break
		}
	}
	return nil, "", 0
}

// roleBefore reads the office that stands right before a name, and where it begins.
func (d *document) roleBefore(first int) (string, int, bool) {
	from := first
	seen := false
	for from > 0 && from > first-7 {
		tok := &d.t.Tokens[from-1]
		if m := d.t.Mention(from - 1); m >= 0 && (!roleModifiers[tok.Lower] && !officeWords[tok.Lower] || d.t.S.Mentions[m].ID != "" && d.t.S.Mentions[m].First < from-1) {
			break
		}
		if formers[tok.Lower] && d.t.Does(from-1) {
			break // "the army ousted President X"
		}
		if formers[tok.Lower] {
			if !d.once || !onces[tok.Lower] {
				return "", 0, false
			}
			from--
			break
		}
		if tok.Lower == "of" && (from < 2 || !officeWords[d.t.Tokens[from-2].Lemma] && !roleModifiers[d.t.Tokens[from-2].Lower]) {
			break // "a son of President X"
		}
		if tok.Lower == "under" && d.t.Tokens[from].Text != "-" && !strings.HasPrefix(d.t.Tokens[from].Lower, "secretar") {
			break // "left Y under President X"
		}
		if officeWords[tok.Lemma] || officeWords[tok.Lower] || tok.Text == "Attorney" && from == first {
			seen = true
		} else if w := tok.Lower; !seen && from < first && (w == "for" || w == "and") {
			from-- // "Minister for Foreign Affairs and Trade X"
			continue
		} else if !roleModifiers[tok.Lower] && tok.Text != "-" && !(seen && tok.UPOS == "NOUN") && !(tok.Text == "." && from-1 > 0) && !honorifics[tok.Lower] {
			break
		}
		from--
	}
	if !seen || d.left(from) {
		return "", 0, false
	}
	return d.words(from, first-1), from, true
}

// left tells whether the word before a token says that an office was held once, where only
// offices of today are asked for.
func (d *document) left(first int) bool {
	w := ""
	switch {
	case d.wouldBe(first - 1):
		return true
	case first > 1 && d.t.Tokens[first-1].Text == "-":
		w = d.t.Tokens[first-2].Lower
	case first > 0 && !d.t.Does(first-1):
		w = d.t.Tokens[first-1].Lower
	}
	return formers[w] && !(d.once && onces[w])
}

// wouldBe tells whether "would-be" ends at a token, however it is cut.
func (d *document) wouldBe(i int) bool {
	return i > 1 && d.t.Tokens[i].Lower == "be" && d.t.Tokens[i-1].Text == "-" && d.t.Tokens[i-2].Lower == "would"
}

func (d *document) words(first, last int) string {
	var out []string
	for i := first; i <= last; i++ {
		if !honorifics[d.t.Tokens[i].Lower] {
			out = append(out, d.t.Tokens[i].Lower)
		}
	}
	return strings.ReplaceAll(strings.Join(out, " "), " - ", "-")
}

// before returns the state or body whose name ends right before a token: "Chadian", "Chad's".
func (d *document) before(from int) (*text.Party, int) {
	i := from - 1
	if i >= 0 && d.t.Tokens[i].XPOS == "POS" {
		i--
	}
	if i < 0 {
		return nil, 0
	}
	m := d.t.Mention(i)
	if m < 0 {
		return nil, 0
	}
	x := &d.t.S.Mentions[m]
	if x.Kind == schema.State && x.Use == text.ByName && i == from-1 && m > 0 && d.t.S.Mentions[m-1].Last == x.First-1 {
		x = &d.t.S.Mentions[m-1] // "White House Russia adviser"
	}
	if x.Kind != schema.State && x.Kind != schema.Organization || x.Kind == schema.Organization && x.ID == "" && !x.Sure && d.r.Standing(x.Entity) == text.Guessed {
		return nil, 0
	}
	if d.left(x.First) {
		return nil, 0
	}
	if x.Kind == schema.Organization && x.ID == "" && (ownForces[d.t.Tokens[x.Last].Lower] || d.t.Tokens[x.Last].Lower == "bank" && x.Last > x.First && d.t.Tokens[x.Last-1].Lower == "central") {
		for _, p := range d.r.Parties(d.n, i, text.Acting) { // "Maltese Army chief X"
			if d.r.Kind(p.Entity) == schema.State {
				return &text.Party{Entity: p.Entity, Anchor: d.t.Tokens[x.First].Start}, x.First
			}
		}
	}
	return &text.Party{Entity: x.Entity, Anchor: d.t.Tokens[x.First].Start}, x.First
}

// ownForces end the names of forces that a state has.
var ownForces = text.Set("army navy police gendarmerie")

var firmOffices = text.Set("director executive chairman vice-chairman chairwoman chairperson ceo treasurer co-founder co-owner manager owner founder ceo managing boss")

// past tells whether the copula of a noun is in the past.
func (d *document) past(i int) bool {
	k := d.t.Child(i, "cop")
	return k >= 0 && (d.t.Tokens[k].Lower == "was" || d.t.Tokens[k].Lower == "were")
}

// closed tells whether an apposition ends in a comma or with its sentence.
func (d *document) closed(noun int) bool {
	for i := noun + 1; i < len(d.t.Tokens) && i < noun+9; i++ {
		switch {
		case d.t.Tokens[i].UPOS == "PUNCT", d.t.Tokens[i].XPOS == "WP", d.t.Tokens[i].XPOS == "TO": // "the first premier to come"
			return true
		case d.t.Verbal(i) || d.t.Tokens[i].UPOS == "AUX":
			return false
		}
	}
	return true
}

// isOffice tells whether a noun names an office, also "chief executive" and "chief operating officer".
func (d *document) isOffice(noun int) bool {
	if noun+2 < len(d.t.Tokens) && d.t.Tokens[noun+1].Text == "-" && yetToEnter[d.t.Tokens[noun+2].Lower] {
		return false // "the president-elect"
	}
	lemma := d.t.Tokens[noun].Lemma
	if lemma == "executive" || lemma == "officer" {
		for k := noun - 1; k >= 0 && k > noun-3; k-- {
			if d.t.Tokens[k].Lower == "chief" {
				return true
			}
		}
	}
	if lemma == "no." {
		return d.secondInLine(noun)
	}
	return lemma == "aide" || d.attorney(noun) || lemma == "member" && d.inGovernment(noun) || officeWords[strings.TrimPrefix(lemma, "ex-")] || (lemma == "number" || lemma == "number-two") && d.secondInLine(noun) || d.manOf(noun) || lemma == "deputy" && d.hasNounTail(noun, "to") || officeWords[lemma] || officeWords[d.t.Tokens[noun].Lower] || d.peer(noun) || (lemma == "deputy" || lemma == "successor" || lemma == "predecessor" && d.once) && d.t.Child(noun, "nmod:poss") >= 0
}

// peer tells of "their Brazilian colleague", "his Bolivian opposite number".
func (d *document) peer(noun int) bool {
	return (d.t.Tokens[noun].Lemma == "colleague" || d.t.Tokens[noun].Lemma == "number" && noun > 0 && d.t.Tokens[noun-1].Lower == "opposite") && d.t.Child(noun, "nmod:poss") >= 0
}

// national tells whether a nationality stands before a noun.
func (d *document) national(noun int) bool {
	for k := noun - 1; k >= 0 && k > noun-4; k-- {
		if m := d.t.Mention(k); m >= 0 && d.t.S.Mentions[m].Use == text.ByDemonym {
			return true
		}
	}
	return false
}

// roleOf reads the office that a noun names.
func (d *document) roleOf(noun int) (string, bool) {
	if !d.isOffice(noun) || strings.HasPrefix(d.t.Tokens[noun].Lemma, "ex-") && !d.once {
		return "", false
	}
	first := noun
	for first > 0 && (roleModifiers[d.t.Tokens[first-1].Lower] || d.t.Tokens[first-1].Text == "-" && first > 1 && roleModifiers[d.t.Tokens[first-2].Lower]) {
		first--
	}
	for k := first - 1; k >= 0 && k > first-4 && d.t.Within(k, noun); k-- {
		if w := d.t.Tokens[k].Lower; (formers[w] || w == "last" || w == "next" || w == "future") && !(d.once && (onces[w] || w == "last")) {
			return "", false
		}
	}
	return strings.TrimPrefix(d.words(first, noun), "ex-"), true
}

// opposed tells whether who has an office in a state is none of its officials: "Chadian
// opposition leader".
func (d *document) opposed(role string, of int) bool {
	if d.r.Kind(of) != schema.State {
		return false
	}
	for w := range strings.FieldsSeq(role) {
		if opposing[w] && !(w == "party" && oneParty[d.r.Links.Entities[of].ID]) {
			return true
		}
	}
	return false
}

// oneParty are states whose party leaders rule or ruled them: "the Soviet party leader".
var oneParty = text.Set("state/suhh state/cn state/ddde state/cshh state/yucs state/pl state/hu state/ro state/bg state/al state/mn state/vn state/vdvn state/kp state/cu state/la state/kh")

// former tells whether the words before a name say that the person is out of office.
func (d *document) former(m int) bool {
	first := d.t.S.Mentions[m].First
	for i := first - 1; i >= 0 && i > first-6; i-- {
		if formers[d.t.Tokens[i].Lower] && !d.t.Does(i) || d.wouldBe(i) {
			return true
		}
		if d.t.Verbal(i) || d.t.Tokens[i].UPOS == "PUNCT" && d.t.Tokens[i].Text != "-" {
			break
		}
	}
	return false
}
