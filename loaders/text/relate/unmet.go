package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// gerundOf tells whether a clause under a noun is a gerund with a subject of its own behind a preposition: "the prospect of
// X joining Y".
func (d *document) gerundOf(v int) bool {
	if d.t.Tokens[v].XPOS != "VBG" {
		return false
	}
	s, mark := d.t.Child(v, "nsubj"), d.t.Child(v, "mark", "case")
	return s >= 0 && s < v && mark >= 0 && mark < s
}

// notion tells of "no sign of X withdrawing", where the parser has hung X and the gerund on the noun each.
func (d *document) notion(v, noun int) bool {
	if d.t.Tokens[v].XPOS != "VBG" || d.t.Case(v) != "" || !notions[d.t.Tokens[noun].Lemma] || v == 0 || d.t.Mention(v-1) < 0 {
		return false
	}
	x := d.t.MentionHead(d.t.Mention(v - 1))
	return d.t.Is(x, "nmod") && d.t.Head(x) == noun
}

// awaited tells whether the words before a clause make it one that is still to come, or is but supposed: "until X
// withdraws", "the moment X attacks", "provided that X agrees", "against X joining".
func (d *document) awaited(v int) bool {
	s := d.t.Child(v, "nsubj", "nsubj:pass")
	if s < 0 || s > v {
		return false
	}
	if c := d.t.Case(s); c == "against" || c == "about" {
		return true
	}
	first, _ := d.t.Extent(s)
	word := func(back int) string {
		if first-back < 0 {
			return ""
		}
		return d.t.Tokens[first-back].Lower
	}
	switch word(1) {
	case "that":
		w := word(2)
		return w == "provided" || w == "providing" || w == "event" || w == "condition" || w == "assuming" || w == "supposing"
	case "provided", "providing", "supposing":
		return true
	}
	if x := d.t.Tokens[v].XPOS; x != "VBZ" && x != "VBP" {
		return false
	}
	switch word(1) {
	case "until", "till", "unless", "once":
		return true
	case "moment", "minute", "instant", "day", "time":
		return word(2) == "the" || word(2) == "next"
	case "when":
		return word(2) == "day" || word(2) == "moment" || word(2) == "time"
	case "as":
		return word(2) == "soon"
	}
	return false
}

// predicated reads what a verb or predicate says of the deed that is its subject: that it is far off, was never settled,
// or would have some effect.
func (w *walk) predicated(h int) {
	d := w.d
	lemma := d.t.Tokens[h].Lemma
	switch {
	case lemma == "fall" && h+1 < len(d.t.Tokens) && d.t.Tokens[h+1].Lower == "through", lemma == "collapse" && w.m == schema.Asserted && d.own(h) == schema.Asserted && d.t.Tokens[w.from].Lemma == "sale":
		w.wrap(schema.Negated)
	case lemma == "off" && d.t.Child(h, "cop") >= 0, d.turnsOutFalse(h), d.offTheTable(h):
		w.given = false
		w.wrap(schema.Negated)
	case d.fizzles(h):
		w.given = false
		w.wrap(schema.Negated)
	case lemma == "away" && d.t.Child(h, "cop") >= 0, looming[lemma], distant[lemma] && (d.t.Child(h, "cop") >= 0 || d.t.Tokens[h].UPOS == "ADJ"), d.placed(h):
		w.wrap(schema.Hypothetical)
	case lemma == "prove" || lemma == "seem" || lemma == "appear" || lemma == "remain" || lemma == "look":
		if k := d.t.Child(h, "xcomp", "obj", "obl", "advmod"); k >= 0 && (distant[d.t.Tokens[k].Lemma] || unlikely[d.t.Tokens[k].Lemma] || d.t.Tokens[k].Lemma == "certain") {
			w.wrap(schema.Hypothetical)
		}
	}
	if d.imagining(h) {
		w.given = false
		w.wrap(schema.Hypothetical) // "X's invasion of Y would cost billions"
	}
}

// fizzles tells that a plan or threat comes to nothing: "fell flat", "was never carried out", "remained on paper".
func (d *document) fizzles(h int) bool {
	s := d.t.Child(h, "nsubj", "nsubj:pass")
	if s < 0 || !schemes[d.t.Tokens[s].Lemma] {
		return false
	}
	switch lemma := d.t.Tokens[h].Lemma; {
	case failing[lemma]:
		return d.own(h) == schema.Asserted
	case lemma == "come":
		for _, x := range d.t.Tails(h) {
			if x.Prep == "to" && voids[d.t.Tokens[x.Noun].Lower] {
				return true
			}
		}
	case lemma == "carry" || lemma == "realise" || lemma == "realize" || lemma == "implement" || lemma == "fulfil" || lemma == "fulfill" || lemma == "execute" || lemma == "materialise" || lemma == "materialize":
		return d.own(h) == schema.Negated
	}
	return false
}

var (
	failing = text.Set("fail founder collapse fizzle evaporate miscarry misfire backfire stall lapse flounder abort")
	voids   = text.Set("nothing naught nought grief")
	schemes = text.Set("plan intention pledge promise offer threat attempt bid proposal scheme project vow undertaking plot")
)

// placed tells of a deed that is "nowhere in sight", "off the agenda", "out of the question", "on paper", "in the making".
func (d *document) placed(h int) bool {
	if w := &d.t.Tokens[h]; unsettled[w.Lemma] && (d.t.Child(h, "cop") >= 0 || d.t.Case(h) != "") {
		return true
	}
	for _, k := range d.t.Kids(h) {
		if k > h && d.t.Is(k, "obl", "xcomp", "advmod") && unsettled[d.t.Tokens[k].Lemma] && (existing[d.t.Tokens[h].Lemma] || d.t.Tokens[h].Lemma == "be") {
			return true
		}
	}
	return false
}

// imagining tells "would" over a deed that nobody has told of before.
func (d *document) imagining(h int) bool {
	for _, k := range d.t.Kids(h) {
		if w := d.t.Tokens[k].Lower; d.t.Is(k, "aux") && (w == "would" || w == "'d" || w == "’d") {
			up := d.t.Head(h)
			return up < 0 || !reporting(d.t.Tokens[up].Lemma)
		}
	}
	return false
}

// inProgress tells "is being drafted".
func (d *document) inProgress(v int) bool {
	for _, k := range d.t.Kids(v) {
		if d.t.Tokens[k].Lower == "being" {
			return true
		}
	}
	return false
}

var (
	// told are nouns of which "X doing" tells what did happen.
	told         = text.Set("news fact result consequence effect aftermath case example instance history practice announcement confirmation revelation memory anniversary sight spectacle image picture photograph footage video story day year event benefit cost price way means")
	notions      = text.Set("sign prospect idea debate question talk possibility chance risk danger hope fear dream myth rumour rumor speculation mention likelihood thought notion lack threat issue hint suggestion argument case point drawback advantage merit")
	looming      = text.Set("loom threaten near approach beckon")
	distant      = text.Set("close near elusive distant far remote imminent impending")
	unsettled    = text.Set("card cards sight reach grasp paper agenda making discussion negotiation consideration pipeline offing horizon question balance doubt")
	existing     = text.Set("exist remain stay lie be")
	drafting     = text.Set("draft negotiate discuss prepare await debate hammer mull weigh contemplate explore")
	transactions = text.Set("sale purchase merger takeover acquisition bid")
)
