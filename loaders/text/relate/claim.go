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
	anchor         int   // the token that states it
	tokens         []int // those that name the ends, and what the quote must hold besides
	modality       schema.Modality
	says           []text.Ref
	theme          int  // what is given, fired, signed; -1 if nothing
	far            bool // an end hangs on another word than the rule asks for
	unsaid         bool // an end is inferred
	qualifiers     map[string]string
}

// emit adds a claim, unless its ends make no sense.
func (d *document) emit(c claim) {
	typ := c.rule.typ
	d.publicly(&c)
	if typ == schema.Joins || typ == schema.MemberOf { // whom the Assembly admits is a member of the United Nations
		if x, ok := d.r.Links.Named("org/un"); ok && d.r.Links.Entities[c.target.Entity].ID == "org/un-general-assembly" {
			c.target.Entity = x
		}
	}
	if by := c.target.By; typ == schema.Attacks && len(by) > 0 && d.r.Kind(c.source.Entity) == schema.Person && d.r.Kind(by[0].Entity) == schema.Person {
		c.target = text.Party{Entity: by[0].Entity, Anchor: c.target.Anchor, Words: by[0].Words} // one man kills another, not his state
	}
	a, b := c.source.Entity, c.target.Entity
	if a == b || typ != schema.HoldsOfficeIn && (actsBy(c.source, b) || actsBy(c.target, a)) || !typ.Usual(d.r.Kind(a), d.r.Kind(b)) && !d.worksOf(typ, b) || typ == schema.Recognizes && d.r.Kind(b) == schema.Place && !d.breakaway(b) || !d.credible(c) {
		return
	}
	if c.modality == schema.Asserted && d.withNeither(c.anchor) {
		c.modality = schema.Negated
	}
	if c.modality == schema.Asserted && d.undecided(&c) {
		c.modality = schema.Hypothetical
	}
	if c.rule.means == schema.Negated && c.modality == schema.Negated {
		return // "saw no reason to suspend its aid"
	}
	if c.rule.means != 0 && c.modality == schema.Asserted {
		c.modality = c.rule.means
	}
	if c.rule.means == schema.Negated && (c.modality == schema.Planned || c.modality == schema.Hypothetical) {
		return // who may stop buying does not plan to buy
	}
	if c.rule.flips {
		if c.modality != schema.Negated || d.forPurpose(c.anchor) {
			return
		}
		c.modality = schema.Asserted
		if custodial[typ] && d.willNot(c.anchor) {
			c.modality = schema.Planned
		} else if d.perhapsNot(c.anchor) {
			c.modality = schema.Hypothetical
		} else if len(c.says) > 0 {
			c.modality = schema.Alleged // "has not complied, Y said"
		}
		if k := d.t.Child(c.anchor, "aux"); typ == schema.Violates && k >= 0 && d.t.Tokens[k].XPOS == "MD" {
			return // "cannot comply"
		}
	}
	if c.rule.only != 0 && c.modality != c.rule.only {
		return
	}
	if typ == schema.Borders && c.modality != schema.Negated {
		c.modality = schema.Asserted // whoever speaks of a border takes it for granted
	}
	if typ == schema.DisputesTerritoryWith && c.rule.nouns != "" && c.modality == schema.Negated && d.unreal(c.anchor) != schema.Negated && !d.hasNone(c.anchor) {
		c.modality = schema.Asserted // "have yet to settle their dispute"
	}
	if (typ == schema.CitizenOf || typ == schema.HoldsOfficeIn) && c.modality == schema.Asserted && d.r.Kind(b) == schema.State && d.r.Kind(a) == schema.Person {
		d.r.Links.SetHomeland(a, b)
	}
	switch typ {
	case schema.Accuses, schema.Urges, schema.Condemns, schema.Threatens, schema.Opposes:
		d.critics[b] = c.source
		d.critic, d.charged = c.source, d.n
	}
	if c.modality == schema.Alleged && len(c.says) > 0 && a != c.says[0].Entity {
		d.critics[a] = text.Party{Entity: c.says[0].Entity, Words: c.says[0].Words}
	}
	if c.modality == schema.Asserted && hostilities[typ] && len(c.says) > 0 && c.says[0].Entity == b && a != b && d.announcedDeed(c.anchor) {
		c.modality = schema.Alleged // "X announced that Y had bombed it": who is at odds with Y says so
	}
	if c.modality == schema.Asserted && d.confessed(c.anchor) {
		c.modality = schema.Alleged
	}
	k := key{typ, a, b, d.t.Tokens[c.anchor].Start, c.modality}
	if typ.Symmetric() && b < a {
		k.source, k.target = b, a
	}
	if n, ok := d.made[k]; ok {
		d.again(&d.claims[n], &c)
		return
	}
	d.tie(&c)
	d.lodge(&c)
	first, last := d.reach(&c)
	d.made[k] = len(d.claims)
	if c.qualifiers == nil {
		c.qualifiers = d.qualify(&c)
	}
	d.claims = append(d.claims, text.Claim{
		Source: a, Target: b, Type: typ, Modality: c.modality,
		Start: d.t.Tokens[first].Start, End: d.t.Tokens[last].End, Anchor: k.anchor,
		Valid: d.when(c, first, last), Attribution: c.says, By: c.source.By,
		Qualifiers: c.qualifiers, Rule: c.rule.name, Signs: d.seen(&c),
	})
}

// forPurpose tells whether a verb says what something was to serve that did not come about: the talks suspended "to free X" do not
// say who holds X. What was asked or promised is another matter: "ignored calls to free X".
func (d *document) forPurpose(v int) bool {
	h := d.t.Head(v)
	if h < 0 || d.t.Child(v, "mark") < 0 || !d.t.Is(v, "xcomp", "advcl", "acl") {
		return false
	}
	if d.t.Tokens[h].UPOS == "NOUN" {
		return means[d.t.Tokens[h].Lemma]
	}
	o := d.t.Child(h, "obj")
	return o > h && o < v && means[d.t.Tokens[o].Lemma]
}

// means are what is done or sent so that something else may come about.
var means = text.Set("talk negotiation mission raid operation strike attack assault attempt effort offensive force troop commando rescue ransom envoy mediator team deal")

// breakaway tells whether a place has been a state, if few have said so.
func (d *document) breakaway(entity int) bool {
	return breakaways[d.r.Links.Entities[entity].ID]
}

var breakaways = text.Set("place/donetsk place/luhansk place/kurdistan place/catalonia place/tibet place/chechnya")

// across makes a claim for each source and target, alike but for its ends.
func (d *document) across(c claim, sources, targets found) {
	if c.theme >= 0 && c.theme < len(d.t.Tokens) && d.t.Tokens[c.theme].Lower == "them" && shares(sources.parties, targets.parties) {
		return // "A's and B's planes shot them down": not each other
	}
	if c.rule.typ == schema.Attacks && len(sources.parties) == 2 && len(without(sources.parties, targets.parties)) == 0 && gunplay[d.t.Tokens[c.anchor].Lemma] && !d.particle(c.anchor, c.rule, "down") {
		c.rule = c.rule.of(schema.Fights)
		d.among(c, sources.parties) // "fired on each other"
		return
	}
	for _, c.source = range sources.parties {
		for _, c.target = range targets.parties {
			if len(targets.parties) > 1 && (c.rule.kinds == "country" || c.rule.kinds == "land") && !d.kindFits(c.rule, c.target.Entity) {
				continue // "Pinaka launchers from X": X's
			}
			d.emit(c)
		}
	}
}

// gunplay are verbs by which two who do it to each other fight.
var gunplay = text.Set("fire shoot open")

// among makes a claim for every two parties, alike but for its ends.
func (d *document) among(c claim, all []text.Party) {
	for a := range all {
		for b := a + 1; b < len(all); b++ {
			c.source, c.target = all[a], all[b]
			d.emit(c)
			if c.rule.mutual {
				c.source, c.target = all[b], all[a]
				d.emit(c)
			}
		}
	}
}

// reach returns the first and the last token of the quote: from the first to the last of
// the words that state the relation or name its ends.
func (d *document) reach(c *claim) (int, int) {
	first, last := c.anchor, c.anchor
	widen := func(i int) {
		if i < 0 {
			return
		}
		l, r := d.t.Extent(i)
		if m := d.t.Mention(i); m >= 0 {
			l, r = min(l, d.t.S.Mentions[m].First), max(min(r, i+8), d.t.S.Mentions[m].Last)
		}
		first, last = min(first, max(l, i-10)), max(last, min(r, i+10))
	}
	for _, i := range c.tokens {
		if i == c.anchor {
			continue
		}
		widen(i)
	}
	if c.theme >= 0 && c.theme != c.anchor {
		first, last = min(first, c.theme), max(last, c.theme)
	}
	for first < c.anchor && d.mark(first) {
		first++
	}
	for last > c.anchor && d.mark(last) {
		last--
	}
	return d.whole(first, last)
}

// whole widens a stretch of words so that it cuts no name and no sum: "Prime Minister Donald Tusk", "lent it $100 million".
func (d *document) whole(first, last int) (int, int) {
	for m := range d.t.S.Mentions {
		x := &d.t.S.Mentions[m]
		if x.First < first && first <= x.Last {
			first = x.First
		}
		if x.First <= last && last < x.Last {
			last = x.Last
		}
	}
	for last+1 < len(d.t.Tokens) && d.t.Tokens[last+1].XPOS == "CD" && (d.t.Tokens[last].Text == "$" || d.t.Tokens[last].UPOS == "SYM" || d.t.Tokens[last].XPOS == "CD") {
		last++
	}
	return first, last
}

// mark tells whether a token is a comma or the like, or a word that only links.
func (d *document) mark(i int) bool {
	switch d.t.Tokens[i].UPOS {
	case "PUNCT", "CCONJ", "SCONJ":
		return true
	}
	return false
}

// when gives the time that the words around the claim state.
func (d *document) when(c claim, first, last int) graph.Interval {
	if c.rule == officeRule || c.rule == citizenRule {
		return graph.Interval{} // a day beside a title is the day of what the person did
	}
	best, distance := -1, 14
	for i, date := range d.t.S.Dates {
		if d.t.Mention(date.First) >= 0 {
			continue // "Black September"
		}
		gap := 0
		switch {
		case date.First > last:
			gap = date.First - last
		case date.Last < first:
			gap = (first - date.Last) + 2
		}
		if gap < distance && !d.apart(date.Last, first) && !d.verbBetween(min(last, date.First), max(first, date.First), c.anchor) {
			best, distance = i, gap
		}
	}
	if best < 0 {
		return graph.Interval{}
	}
	v := d.t.S.Dates[best].Valid
	if c.rule.typ.Nature() == schema.EventNature {
		v = d.t.S.Dates[best].Event
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

// apart tells whether a span of time lies between a date and the words behind it: "on Monday, two years after it attacked X".
func (d *document) apart(date, first int) bool {
	for i := date + 2; i <= first; i++ {
		if w := d.t.Tokens[i].Lower; (w == "after" || w == "before") && periods[d.t.Tokens[i-1].Lemma] {
			return true
		}
	}
	return false
}

var periods = text.Set("year month week day hour decade century minute")

// begins tells whether the verb of a claim brings its state about ("imposed"), rather than
// says that it lasts ("was a member").
func (d *document) begins(c claim, first, last int) bool {
	if c.modality == schema.Negated || c.modality == schema.Hypothetical {
		return false
	}
	begins := false
	for i := first; i <= last; i++ {
		t := &d.t.Tokens[i]
		if t.UPOS != "VERB" && d.t.Child(i, "cop") < 0 {
			continue
		}
		if lasting[t.Lemma] || t.XPOS == "VBG" || t.XPOS == "VBZ" || d.t.Child(i, "cop") >= 0 {
			return false
		}
		begins = true
	}
	return begins
}

var lasting = text.Set("be have remain stay keep maintain continue own hold control belong serve live last comprise include contain")

// verbBetween tells whether a finite verb of another clause stands between two tokens.
func (d *document) verbBetween(from, to, anchor int) bool {
	for i := from + 1; i < to; i++ {
		x := d.t.Tokens[i].XPOS
		if i != anchor && d.t.Verbal(i) && (x == "VBD" || x == "VBZ" || x == "VBP") && !lightVerbs[d.t.Tokens[i].Lemma] {
			return true
		}
	}
	return false
}

// qualifierOf names the qualifier that the object of a rule gives.
var qualifierOf = map[string]string{
	"@arms": "goods", "@goods": "goods", "@weapon": "weapon", "@agreement": "agreement", "@technology": "goods", "@loan": "amount",
}

// qualify notes the goods, the weapon or the agreement that a claim names, and how many.
func (d *document) qualify(c *claim) map[string]string {
	things := c.rule.object
	if prep, with, ok := strings.Cut(c.rule.with, ":"); ok && things == "" {
		for _, x := range d.t.Tails(c.anchor) {
			if strings.Contains(prep, x.Prep) {
				c.theme, things = x.Noun, with
				break
			}
		}
	}
	name := qualifierOf[things]
	if name == "" || c.theme < 0 || d.t.Mention(c.theme) >= 0 {
		return nil
	}
	out := map[string]string{}
	first, _ := d.t.Extent(c.theme)
	for first < c.theme {
		tok := &d.t.Tokens[first]
		if tok.UPOS != "DET" && tok.UPOS != "NUM" && tok.UPOS != "ADP" && tok.UPOS != "PUNCT" && tok.XPOS != "PRP$" {
			break
		}
		if tok.UPOS == "NUM" {
			out["quantity"] = tok.Text
		}
		first++
	}
	if c.theme-first > 6 {
		first = c.theme
	}
	out[name] = d.r.Links.Words(d.t.S, first, c.theme)
	return out
}

// actsBy tells whether a party acts through an entity: what it does is not done to him.
func actsBy(p text.Party, entity int) bool {
	for _, x := range p.By {
		if x.Entity == entity {
			return true
		}
	}
	return false
}
