package relate

import (
	"strings"

	"entente/graph"
	"entente/loaders/text"
	"entente/schema"
)

// claim is what a rule found, in tokens of the sentence.
type claim struct {
	rule           *rule
	source, target text.Party
	anchor         int // token
	first, last    int // tokens of the quote
	modality       schema.Modality
	says           []text.Ref
	quality        float64 // 0 to 1, 0 for the rule's own
	qualifiers     map[string]string
}

// emit adds a claim, unless its ends make no sense.
func (d *document) emit(c claim) {
	typ := c.rule.typ
	a, b := c.source.Entity, c.target.Entity
	if a == b || !typ.Usual(d.r.Kind(a), d.r.Kind(b)) || !d.credible(c) {
		return
	}
	k := key{typ, a, b, d.s.Tokens[c.anchor].Start, c.modality}
	if typ.Symmetric() && b < a {
		k.source, k.target = b, a
	}
	confidence := c.quality
	if confidence == 0 {
		confidence = 0.8
	}
	if d.s.Title {
		confidence -= 0.1
	}
	if n, ok := d.made[k]; ok {
		if d.claims[n].Confidence >= confidence {
			return
		}
		d.claims[n].Confidence = confidence
		return
	}
	first, last := max(min(c.first, c.anchor), 0), min(max(c.last, c.anchor), len(d.s.Tokens)-1)
	d.made[k] = len(d.claims)
	d.claims = append(d.claims, text.Claim{
		Source: a, Target: b, Type: typ, Modality: c.modality,
		Start: d.s.Tokens[first].Start, End: d.s.Tokens[last].End, Anchor: k.anchor,
		Valid: d.when(c, first, last), Attribution: c.says, By: c.source.By,
		Qualifiers: c.qualifiers, Confidence: confidence, Rule: c.rule.name,
	})
}

// when gives the time that the words around the claim state.
func (d *document) when(c claim, first, last int) graph.Interval {
	if c.rule == officeRule {
		return graph.Interval{} // a day beside a title is the day of what the person did
	}
	best, distance := -1, 12
	for i, date := range d.s.Dates {
		gap := 0
		switch {
		case date.First > last:
			gap = date.First - last
		case date.Last < first:
			gap = (first - date.Last) + 2
		}
		if gap < distance && !d.verbBetween(min(last, date.First), max(first, date.First)) {
			best, distance = i, gap
		}
	}
	if best < 0 {
		return graph.Interval{}
	}
	v := d.s.Dates[best].Valid
	if c.rule.typ.Nature() == schema.EventNature {
		v = d.s.Dates[best].Event
		if told := c.modality == schema.Asserted || c.modality == schema.Alleged; told && v.EndMax == 0 && v.StartMin != 0 && v.StartMin <= d.published {
			v.EndMax = d.published // it has happened
		}
	} else if v.StartMin == 0 && v.EndMax == 0 && v.StartMax != 0 && v.EndMin != 0 && d.begins(c, first, last) {
		v = graph.Since(v.EndMin, v.StartMax)
	}
	if c.modality == schema.Planned && v.EndMax != 0 && v.EndMax < d.published {
		return graph.Interval{} // a month without a year was taken for the last one
	}
	return v
}

// begins tells whether the verb of a claim brings its state about ("imposed"), rather than
// says that it lasts ("was a member").
func (d *document) begins(c claim, first, last int) bool {
	if c.modality == schema.Negated || c.modality == schema.Hypothetical {
		return false
	}
	begins := false
	for _, k := range d.s.Clauses {
		if k.Verb < first || k.Verb > last {
			continue
		}
		if lasting[k.Lemma] || k.Form == text.Gerund || k.Form == text.Present {
			return false
		}
		begins = true
	}
	return begins
}

var lasting = set("be have remain stay keep maintain continue own hold control belong serve live last comprise include contain")

// verbBetween tells whether a finite verb group begins between two tokens.
func (d *document) verbBetween(from, to int) bool {
	for _, k := range d.s.Clauses {
		if k.Verb > from && k.Verb < to && k.Finite {
			return true
		}
	}
	return false
}

// qualifierOf names the qualifier that the object of a rule gives.
var qualifierOf = map[string]string{
	"@arms": "goods", "@goods": "goods", "@weapon": "weapon", "@agreement": "agreement", "@technology": "goods",
}

// qualify notes the goods, the weapon or the agreement that a phrase names, and how many.
func (d *document) qualify(p int, things string) map[string]string {
	name := qualifierOf[things]
	if name == "" || p < 0 || d.s.Phrases[p].Kind != text.NounPhrase {
		return nil
	}
	f := d.s.Phrases[p]
	out := map[string]string{}
	first := f.First
	for first < f.Head && (d.s.Tokens[first].Class == text.Determiner || d.s.Tokens[first].Class == text.Possessive || d.s.Tokens[first].Class == text.Number) {
		if d.s.Tokens[first].Class == text.Number {
			out["quantity"] = d.s.Tokens[first].Text
		}
		first++
	}
	var words strings.Builder
	for i := first; i <= f.Head; i++ {
		if i > first && !d.s.Tokens[i].Tight {
			words.WriteByte(' ')
		}
		words.WriteString(d.s.Tokens[i].Text)
	}
	out[name] = words.String()
	return out
}
