package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// bent is what a predicate makes of the deed that somebody is tempted, afraid or bound to do, 0 if it is none.
func (d *document) bent(h int) schema.Modality {
	tok := &d.t.Tokens[h]
	predicate := d.t.Child(h, "cop", "aux:pass") >= 0
	switch w := tok.Lower; {
	case w == "waiting" && d.t.Child(h, "aux") >= 0, predicate && inclined[w]:
		return schema.Hypothetical
	case predicate && w == "opposed":
		return schema.Negated
	case predicate && w == "open":
		return schema.Hypothetical
	case predicate && destined[w]:
		return schema.Planned
	}
	return 0
}

var (
	inclined = text.Set("tempted inclined anxious afraid minded disposed welcome prone impatient hesitant wary itching longing yearning disinclined predisposed unafraid free able entitled empowered competent")
	destined = text.Set("bound certain sure fated destined pledged sworn contracted")
)

// pleading are verbs of speaking for or against a deed.
var pleading = text.Set("argue campaign plead lobby speak agitate call press push come be advise warn clamour clamor")

// choices are nouns of which there is none but to do something.
var choices = text.Set("choice option alternative")

// namingDoer are verbs of saying who did something: "was named by X as having attacked".
var namingDoer = text.Set("name identify finger cite describe portray depict list designate single")

// factive are verbs that take for granted what they speak of, denied or not.
var factive = text.Set("regret rue repent deplore celebrate justify conceal hide mind")

// permitting are verbs of giving somebody leave to do something.
var permitting = text.Set("give grant get obtain receive win refuse deny")

// convinced tells "is certain that X has attacked", "was in no doubt that": what follows is what somebody holds.
func (d *document) convinced(h int) bool {
	return convictions[d.t.Tokens[h].Lower] && d.t.Child(h, "cop", "aux:pass") >= 0
}

var convictions = text.Set("certain sure adamant satisfied persuaded convinced positive confident insistent unshakable")

// accusedOf returns the verb of "accuses X of having attacked", where the parser hung the deed on X; -1 if it is none.
func (d *document) accusedOf(v, noun int) int {
	u := d.t.Head(noun)
	if u < 0 || !d.t.Verbal(u) || !accusing[d.t.Tokens[u].Lemma] || !d.t.Is(noun, "obj", "nsubj:pass") || d.t.Child(v, "mark", "case") < 0 {
		return -1
	}
	if c := d.t.Case(v); c != "of" && c != "with" && c != "for" {
		return -1
	}
	return u
}

// toThisDay tells "refuses to this day to recognise", where the parser hung the infinitive on the day.
func (d *document) toThisDay(v, noun int) bool {
	h := d.t.Head(noun)
	return h >= 0 && d.t.Is(noun, "obl") && d.t.Tokens[v].XPOS == "VB" && refusing[d.t.Tokens[h].Lemma] && (d.temporal(noun) || d.t.Tokens[noun].Lemma == "day")
}

// makesOut tells "put it about that", "made out that", "would have it that", "persuaded itself that".
func (d *document) makesOut(h int) bool {
	next := func(k int) string {
		if h+k >= len(d.t.Tokens) {
			return ""
		}
		return d.t.Tokens[h+k].Lower
	}
	switch d.t.Tokens[h].Lemma {
	case "put":
		return next(1) == "it" && (next(2) == "about" || next(2) == "around")
	case "make":
		return next(1) == "out"
	case "have":
		return next(1) == "it"
	case "convince", "persuade", "satisfy":
		return selves[next(1)]
	}
	return false
}

var selves = text.Set("itself himself herself themselves")

// doubtless tells "has no doubt that", "is in no doubt that", "leaves no doubt": who has none holds what follows.
func (d *document) doubtless(noun int) bool {
	return certainties[d.t.Tokens[noun].Lemma] && d.t.Modified(noun, "no,little,any") || views[d.t.Tokens[noun].Lemma] && d.t.Child(noun, "nmod:poss") < 0
}

var (
	certainties = text.Set("doubt question qualm")
	views       = text.Set("view opinion conviction belief impression stand line position")
)
