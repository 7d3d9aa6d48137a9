package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

var obligedRule = &rule{name: "say that it must", typ: schema.Urges}

// fates are what one wishes somebody rather than asks of him.
var fates = text.Set("win prevail survive be have get receive remain know live lose suffer face pay fear expect")

// obliged reads "X said that Y must leave", "Y should leave, X said": X urges Y.
func (d *document) obliged(v int) {
	a := d.t.Child(v, "aux")
	if a < 0 || fates[d.t.Tokens[v].Lemma] || d.t.Passive(v) || d.t.Child(v, "cop") >= 0 {
		return
	}
	if w := d.t.Tokens[a].Lower; w != "must" && w != "should" {
		return
	}
	says := d.told(v)
	if says < 0 {
		return
	}
	d.judgement(obligedRule, v, says, d.subject(v, text.Acting))
}

// judgement claims what somebody says of another; only states and bodies are heard.
func (d *document) judgement(r *rule, v, says int, whom found) {
	who := d.speakerOf(says)
	if len(who) == 0 || whom.empty() || shares(who, whom.parties) || shares(whom.parties, who) {
		return
	}
	for _, p := range who {
		if k := d.r.Kind(p.Entity); k != schema.State && k != schema.Organization {
			return
		}
	}
	for _, p := range whom.parties {
		if k := d.r.Kind(p.Entity); k != schema.State && k != schema.Organization {
			return
		}
	}
	tokens := append([]int{v, max(d.t.Subject(says), 0)}, whom.tokens...)
	d.across(claim{rule: r, anchor: says, tokens: tokens, modality: schema.Asserted, theme: -1}, found{parties: who}, whom)
}

// censured reads "X said that Y's move was unacceptable".
func (d *document) censured(i int) {
	if !d.reviled(i) || d.t.Child(i, "cop") < 0 || d.own(i) != schema.Asserted {
		return
	}
	if says := d.told(i); says >= 0 {
		d.judgement(slurRule, i, says, d.subject(i, targetWant(schema.Condemns)))
	}
}

// dueBy is what "must" makes of a verb: planned where the writer himself gives a day, "must be gone by the 15th".
func (d *document) dueBy(v int) schema.Modality {
	if d.told(v) >= 0 {
		return schema.Hypothetical
	}
	for k := v + 1; k+1 < len(d.t.Tokens) && k < v+12; k++ {
		if w := d.t.Tokens[k].Lower; (w == "by" || w == "before" || w == "within") && (d.temporal(k+1) || k+2 < len(d.t.Tokens) && d.temporal(k+2) || d.t.Tokens[k+1].Lower == "the" && d.ordinal(k+2)) {
			return schema.Planned
		}
	}
	return schema.Hypothetical
}

// ordinal tells a day of the month: "15th".
func (d *document) ordinal(i int) bool {
	return i < len(d.t.Tokens) && d.t.Tokens[i].Text[0] >= '0' && d.t.Tokens[i].Text[0] <= '9'
}
