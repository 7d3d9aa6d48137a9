package relate

import (
	"slices"

	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// followedRule tells by a word for a deed what the clause before has told of another.
var followedRule = rule{name: "do likewise"}

// followed reads "X did likewise", "X followed suit", "X took the same step": what the clause before, or the
// sentence before, tells its subject to have done, X has done, too.
func (d *document) followed(v int) {
	if !d.sameDeed(v) || d.tallyOf(v) {
		return
	}
	who := d.imitator(v)
	if who.empty() {
		return
	}
	told, leaders := d.toldBefore(who.tokens[0])
	if p, said := d.whoseLead(v); said && !shares(p, leaders) {
		return // "followed the Union's lead" is not about who was spoken of last
	}
	if own, _ := d.deedsOf(d.t.Tokens[v].Start); len(own) == 0 && d.deedBefore(v) {
		return
	}
	for _, x := range who.parties {
		for _, c := range d.imitable(told, x) {
			d.repeat(v, c, x, leaders, who.tokens)
		}
	}
}

// imitable returns of what the clause before tells what somebody does likewise: what is done to himself he returns, and no more;
// what is asked on the way is not the deed.
func (d *document) imitable(told []text.Claim, who text.Party) []text.Claim {
	if slices.ContainsFunc(told, done) {
		told = slices.DeleteFunc(slices.Clone(told), func(c text.Claim) bool { return !done(c) }) // "demanded his release and will send a mission"
	}
	returns := slices.ContainsFunc(told, func(c text.Claim) bool { return c.Target == who.Entity && c.Type != schema.Urges })
	deeds := slices.ContainsFunc(told, func(c text.Claim) bool { return c.Type != schema.Urges })
	var out []text.Claim
	for _, c := range told {
		if (!returns || c.Target == who.Entity || c.Type.Symmetric()) && (!deeds || c.Type != schema.Urges) {
			out = append(out, c)
		}
	}
	return out
}

// done tells whether a claim is one of what has been done.
func done(c text.Claim) bool { return c.Modality == schema.Asserted }

// whoseLead resolves whose lead somebody follows, and tells whether that is said by name.
func (d *document) whoseLead(v int) ([]text.Party, bool) {
	o := d.t.Object(v)
	if o < 0 || !leads[d.t.Tokens[o].Lemma] {
		return nil, false
	}
	p := d.t.Child(o, "nmod:poss")
	if p >= 0 && d.t.Tokens[p].XPOS == "PRP$" {
		return nil, false
	}
	who := d.owner(o, text.Acting).parties
	return who, p >= 0 || len(who) > 0
}

// sameDeed tells whether a verb, with the words behind it, stands for the deed told last.
func (d *document) sameDeed(v int) bool {
	next := ""
	if v+1 < len(d.t.Tokens) {
		next = d.t.Tokens[v+1].Lower
	}
	if h := d.t.Head(v); h >= 0 && contesting[d.t.Tokens[h].Lemma] {
		return false // "denied having done so"
	}
	switch d.t.Tokens[v].Lemma {
	case "do", "act", "respond", "react":
		for k := v + 1; k < len(d.t.Tokens) && k < v+4; k++ {
			if w := d.t.Tokens[k].Lower; w == "likewise" || w == "same" && d.t.Tokens[k-1].Lower == "the" {
				return true
			}
		}
		if s := d.t.Subject(v); s >= 0 && d.t.Passive(v) && d.t.Tokens[s].Lower == "same" {
			return true // "the same was done by X"
		}
		return likewise[next] && !(next == "so" && d.degree(v+2)) || d.asDone(v)
	case "make", "repeat", "level", "levell", "voice", "lodge", "issue", "echo", "raise", "bring":
		o := d.t.Object(v)
		again := d.t.Tokens[v].Lemma == "repeat" || d.t.Tokens[v].Lemma == "echo"
		return o >= 0 && !d.t.Passive(v) && echoes[d.t.Tokens[o].Lemma] && (d.modified(o, "same,similar,identical,like") || again && d.definite(o) && d.t.Child(o, "nmod") < 0)
	case "follow":
		o := d.t.Object(v)
		if d.t.Passive(v) {
			return d.inTheWake(v)
		}
		return next == "suit" || o < 0 && (d.bareVerb(v) || d.inTime(v)) || o >= 0 && d.t.Mention(o) < 0 && (leads[d.t.Tokens[o].Lemma] || akin[d.t.Tokens[o].Lemma] && d.t.Modified(o, "its,their"))
	case "next": // "X could be next"
		return d.t.Child(v, "cop") >= 0 && d.own(v) == schema.Hypothetical && d.t.Child(v, "nmod", "obl", "det") < 0
	case "take":
		o := d.t.Object(v)
		if d.asStep(v, o) {
			return true
		}
		return o >= 0 && (d.t.Tokens[o].Lemma == "step" || d.t.Tokens[o].Lemma == "course" || d.t.Tokens[o].Lemma == "measure" || d.t.Tokens[o].Lemma == "action") && d.modified(o, "same,similar,identical")
	}
	return false
}

// akin are whom a state may follow in what he has done.
var akin = text.Set("neighbour neighbor ally partner neighbours neighbors allies")

// asDone tells whether "X expelled its envoy, as Y had done in May" stands for the deed before, with nothing of its own.
func (d *document) asDone(v int) bool {
	t := d.t
	s := t.Subject(v)
	if t.Tokens[v].Lemma != "do" || !t.Is(v, "advcl", "acl:relcl", "acl") || s < 1 || s > v {
		return false
	}
	if o := t.Child(v, "obj"); o >= 0 && !nextOnes[t.Tokens[o].Lower] && t.Tokens[o].Lower != "day" && t.Tokens[o].XPOS != "WDT" && t.Tokens[o].Lower != "same" {
		return false
	}
	first, _ := t.Extent(s)
	if first < 2 || t.Mention(s) < 0 || d.hasTail(v, "with") || d.hasTail(v, "to") || d.hasTail(v, "for") {
		return false // "as it had done with Y": the deed, but another's
	}
	switch t.Tokens[first-1].Lower {
	case "as":
		return first > 2 && t.Tokens[first-2].Text == ","
	case "something":
		return true
	}
	return false
}

// inTheWake tells "X recognised Y, followed within days by Z": behind a comma, with a party that does the same.
func (d *document) inTheWake(v int) bool {
	a := d.t.Agent(v)
	return v > 1 && d.t.Tokens[v].XPOS == "VBN" && (d.t.Tokens[v-1].Text == "," || d.t.Tokens[v-1].UPOS == "ADV" && d.t.Tokens[v-2].Text == ",") &&
		d.t.Child(v, "aux:pass") < 0 && a > v && d.t.Mention(a) >= 0
}

// inTime tells whether nothing but a time stands behind "followed": "within hours", "a day later".
func (d *document) inTime(v int) bool {
	n := 0
	for _, k := range d.t.Kids(v) {
		if k < v || d.t.Is(k, "punct") || d.t.Is(k, "dep", "conj") && d.t.Mention(k) >= 0 || d.t.Is(k, "obl") && d.t.Tokens[k].XPOS == "IN" {
			continue
		}
		w := &d.t.Tokens[k]
		if !d.t.Is(k, "obl", "obl:unmarked", "advmod") || !d.temporal(k) && !spans[w.Lemma] && !soon[w.Lower] {
			return false
		}
		n++
	}
	return n > 0 && !d.t.Passive(v)
}

var soon = text.Set("later soon shortly minute thereafter afterwards afterward")

// degree tells whether a word makes a degree of "so" before it: "so well", "so often".
func (d *document) degree(i int) bool {
	if i >= len(d.t.Tokens) {
		return false
	}
	w := &d.t.Tokens[i]
	return (w.UPOS == "ADV" || w.UPOS == "ADJ") && !tree.Listed("last,too,again,yesterday,today,only,shortly,soon,later,earlier,on,this,next", w.Lower)
}

// echoes are what one says that another has said before.
var echoes = text.Set("charge accusation allegation claim complaint demand appeal call request protest plea")

var (
	likewise = text.Set("likewise similarly so")
	leads    = text.Set("suit lead example")
)

// imitator resolves the subject of such a verb: the grammar's, else the name just before it.
func (d *document) imitator(v int) found {
	if d.t.Passive(v) {
		return d.at(d.t.Agent(v), text.Acting)
	}
	if f := d.subject(v, text.Acting); !f.empty() && len(f.tokens) > 0 {
		return f
	}
	k := v - 1
	for k > 0 && (d.t.Tokens[k].UPOS == "ADV" || d.t.Tokens[k].UPOS == "AUX") {
		k--
	}
	if k < 0 || d.t.Mention(k) < 0 || d.t.Case(d.t.MentionHead(d.t.Mention(k))) != "" {
		return found{} // "an earthquake in X followed"
	}
	return d.at(d.t.MentionHead(d.t.Mention(k)), text.Acting)
}

// toldBefore returns the deeds that the clause before a token tells of its subject, else those of the two sentences
// before, and that subject.
func (d *document) toldBefore(i int) ([]text.Claim, []text.Party) {
	if list, who := d.deedsOf(d.t.Tokens[i].Start); len(list) > 0 {
		return list, who
	}
	n := d.n
	defer d.enter(n)
	for back := 1; back <= 2 && n-back >= 0 && d.r.Trees[n-back].S.Paragraph+1 >= d.r.Trees[n].S.Paragraph; back++ {
		d.enter(n - back)
		if list, who := d.deedsOf(d.t.Tokens[len(d.t.Tokens)-1].End); len(list) > 0 {
			return list, who
		}
	}
	return nil, nil
}

// deedBefore tells whether a clause before a token tells a deed of which we made nothing: "it does not arm X and has no
// intention of doing so" recalls nothing else.
func (d *document) deedBefore(i int) bool {
	clause := i
	for d.t.Head(clause) >= 0 && !d.t.Is(clause, "conj", "parataxis") {
		clause = d.t.Head(clause)
	}
	for v := 0; v < clause; v++ {
		if d.t.Verbal(v) && !d.t.Within(v, clause) && d.t.Child(v, "obj") > v && (!reporting(d.t.Tokens[v].Lemma) || d.t.Tokens[v].Lemma == "recall") && d.t.Is(v, "root", "conj", "parataxis", "ccomp") {
			return true
		}
	}
	return false
}

// deedsOf returns the deeds that the last main clause before a byte tells of its subject, or of the agent of its passive, and who that is.
func (d *document) deedsOf(before int) ([]text.Claim, []text.Party) {
	start, from := d.t.Tokens[0].Start, len(d.claims)
	for from > 0 && d.claims[from-1].Start >= start {
		from--
	}
	for v := len(d.t.Tokens) - 1; v >= 0; v-- {
		if d.t.Tokens[v].Start >= before || !d.t.Verbal(v) && !d.foremostIs(v) || d.t.Is(v, "acl", "amod", "advcl", "xcomp") {
			continue
		}
		who := d.subject(v, text.Acting)
		if d.t.Passive(v) {
			who = d.at(d.t.Agent(v), text.Acting)
		}
		if who.empty() {
			continue
		}
		var list []text.Claim
		for _, c := range d.claims[from:] {
			if c.Anchor < before && imitated[c.Type] && d.within(c.Anchor, v) && (text.Holds(who.parties, c.Source) || c.Type.Symmetric() && text.Holds(who.parties, c.Target)) {
				list = append(list, c)
			}
		}
		if len(list) > 0 {
			return list, who.parties
		}
	}
	return nil, nil
}

// foremostIs tells of the predicate of "X was the first to recognise Y", "X is the third state to recognise Y".
func (d *document) foremostIs(i int) bool {
	return d.t.Child(i, "cop") >= 0 && (foremost[d.t.Tokens[i].Lower] || firsts[d.t.Tokens[i].Lemma] && d.t.Ranked(i))
}

// within tells whether the word at a byte belongs to the clause of a verb, and to no relative clause in it.
func (d *document) within(anchor, v int) bool {
	i := d.token(anchor)
	if i < 0 || !d.t.Within(i, v) {
		return false
	}
	for ; i >= 0 && i != v; i = d.t.Head(i) {
		if d.t.Is(i, "acl:relcl") {
			return false
		}
	}
	return true
}

// repeat makes the claim of another who did the same.
func (d *document) repeat(v int, c text.Claim, who text.Party, leaders []text.Party, tokens []int) {
	other := c.Target
	if c.Type.Symmetric() && text.Holds(leaders, c.Target) {
		other = c.Source
	}
	if other == who.Entity && c.Type == schema.Urges {
		return // "X asked Y to leave, and Y did so"
	}
	if other == who.Entity && len(leaders) == 1 {
		other = leaders[0].Entity // "X recalled its envoy to Y, and Y did the same"
	}
	if c.Modality != schema.Asserted && c.Modality != schema.Negated && c.Modality != schema.Planned || d.r.Kind(other) == schema.Group || other == who.Entity || text.Holds(leaders, who.Entity) {
		return
	}
	m, says, ok := d.mood(v, []text.Party{who})
	if !ok || c.Modality == schema.Negated && m != schema.Asserted || c.Modality == schema.Planned && m == schema.Negated {
		return
	}
	if c.Modality == schema.Negated {
		m = schema.Negated // "did not sign; Y did likewise"
	}
	d.emit(claim{rule: followedRule.of(c.Type), source: who, target: text.Party{Entity: other}, anchor: v, tokens: tokens, modality: m, says: says, theme: -1})
}

// imitated are types of what one may do after another.
var imitated = types(schema.Recognizes, schema.EstablishesRelationsWith, schema.CutsRelationsWith, schema.Joins, schema.Leaves, schema.Condemns, schema.Supports, schema.Opposes, schema.Rejects,
	schema.Sanctions, schema.LiftsSanctionsOn, schema.Embargoes, schema.SeizesAssetsOf, schema.Expels, schema.SignsAgreementWith, schema.WithdrawsForcesFrom, schema.DeploysForcesTo, schema.VotesFor, schema.VotesAgainst,
	schema.Vetoes, schema.ProvidesAidTo, schema.ImportsMunitionsFrom, schema.Invades, schema.Attacks, schema.Urges, schema.Accuses, schema.ExpressesConcernAbout, schema.ProtestsAgainst, schema.ApologizesTo, schema.Violates,
	schema.MobilizesAgainst, schema.LendsTo, schema.GrantsAsylumTo, schema.Visits)

// asStep tells of ", a step that Y took in May": the deed of the clause around it, done by Y, too.
func (d *document) asStep(v, o int) bool {
	if o < 2 || !d.t.Is(v, "acl:relcl") || d.t.Head(v) != o || !d.t.Is(o, "appos") || d.t.Subject(v) < o || d.t.Subject(v) > v {
		return false
	}
	switch d.t.Tokens[o].Lemma {
	case "step", "measure", "course", "decision", "action", "move":
	default:
		return false
	}
	first, _ := d.t.Extent(o)
	for first < o && d.t.Tokens[first].UPOS == "PUNCT" {
		first++
	}
	return first > 1 && d.t.Tokens[first-1].Text == "," && (d.t.Tokens[first].Lower == "a" || d.t.Tokens[first].Lower == "the")
}
