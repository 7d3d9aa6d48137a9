package relate

import (
	"strings"

	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// outcome is one line of a table of what becomes of a thing of which the sentences before have told, in a clause that need not say
// again whose it is: "The ban was lifted", "The loan was never repaid", "Its airspace had been entered".
type outcome struct {
	name       string
	nouns      string // the thing: subject of a passive without agent, or object of what one of the ends does
	verbs      string // lemmas; "pay_back" with its particle
	ends       string // verbs without an object of which the thing is the subject: "lapse"
	typ        schema.RelationType
	of         map[schema.RelationType]bool // the claims that it takes up
	force      string                       // of what modality those are: "asserted" where empty, "open" planned or hypothetical
	not        string                       // words that may not stand before the noun
	turned     bool                         // the ends change places
	undone     bool                         // the verb says that nothing comes of it
	gets       bool                         // who does it is the other end: "never received any compensation"
	it         bool                         // "it", "none" or "most of them" may stand for the noun
	one        bool                         // "a", "an" may stand before the noun: of what it is one is told before
	more       bool                         // "another", "a further 20", "this time no" tell of more of what was done
	about      string                       // the nouns of which one must stand in the sentence that it takes up
	states     bool                         // the ends are the states for which those of the claim stand
	example    string
	want       string
	compiledOf *rule
	things     map[string]bool // the nouns
	abouts     map[string]bool
}

// outcomeTable finds outcomes by verb.
type outcomeTable map[string][]*outcome

var compiledOutcomes = compileOutcomes(outcomes)

func compileOutcomes(list []outcome) outcomeTable {
	t := outcomeTable{}
	for i := range list {
		o := &list[i]
		o.compiledOf, o.things, o.abouts = &rule{name: o.name, typ: o.typ}, text.Set(o.nouns), text.Set(o.about)
		seen := map[string]bool{}
		for w := range strings.FieldsSeq(o.verbs + " " + o.ends) {
			lemma, _, _ := strings.Cut(w, "_")
			if !seen[lemma] {
				seen[lemma] = true
				t[lemma] = append(t[lemma], o)
			}
		}
	}
	return t
}

// cameOf reads what a verb tells to have become of something.
func (d *document) cameOf(v int) {
	if d.n == 0 || d.t.Is(v, "amod") || d.complainedOf(v) || len(compiledOutcomes[d.t.Tokens[v].Lemma]) == 0 {
		return
	}
	for _, o := range compiledOutcomes[d.t.Tokens[v].Lemma] {
		thing, who, ok := d.thingOf(v, o)
		if ok && d.outcomeAt(v, thing, who, o) {
			return
		}
	}
}

// thingOf returns the noun whose outcome a verb tells, and the subject where somebody does it, else -1.
func (d *document) thingOf(v int, o *outcome) (thing, who int, ok bool) {
	passive := d.t.Passive(v)
	switch {
	case passive && d.t.Agent(v) < 0 && d.t.Child(v, "obl:agent") < 0 && !d.t.Is(v, "acl") && d.verbOf(v, o.verbs):
		thing, who = d.t.Subject(v), -1
	case !passive && d.t.Child(v, "obj") < 0 && d.verbOf(v, o.ends):
		thing, who = d.t.Subject(v), -1
	case !passive && d.t.Object(v) > v && d.verbOf(v, o.verbs):
		thing, who = d.t.Object(v), d.t.Subject(v)
		if who < 0 {
			return 0, 0, false
		}
	default:
		return 0, 0, false
	}
	if thing < 0 || d.t.Child(v, "obj") >= 0 && who < 0 {
		return 0, 0, false
	}
	thing = d.portion(thing)
	tok := &d.t.Tokens[thing]
	switch {
	case o.it && tree.Listed("it,they,them,none", tok.Lower), o.more && tok.UPOS == "NUM" && d.isMore(thing):
		return thing, who, true
	case d.t.Mention(thing) >= 0 || !o.things[tok.Lemma] || d.modified(thing, "new,similar,fresh,"+o.not) || d.t.Child(thing, "acl:relcl") >= 0:
	case !o.more && d.isMore(thing), !o.one && !d.isMore(thing) && d.modified(thing, "a,an"):
	default:
		return thing, who, true
	}
	return 0, 0, false
}

// isMore tells of more of what was told of before: "another loan", "a further 20".
func (d *document) isMore(i int) bool {
	return d.modified(i, "another,further,second,third,additional,more")
}

// onceMore tells that a clause is about another of what was told to have been done: "a second loan", "this time no loan".
func (d *document) onceMore(thing int) bool {
	return d.isMore(thing) || d.t.Tokens[0].Lower == "this" && d.t.Tokens[1].Lower == "time"
}

// portion returns the noun of which a word tells a part: "half of the loan", "most of them", "the last of the tanks".
func (d *document) portion(i int) int {
	k := d.t.Child(i, "nmod")
	if k < i || d.t.Case(k) != "of" || d.t.Mention(k) >= 0 {
		return i
	}
	if t := &d.t.Tokens[i]; containers[t.Lemma] || t.UPOS == "NUM" || t.UPOS == "PRON" || t.UPOS == "DET" || portions[t.Lemma] {
		return k
	}
	return i
}

var portions = text.Set("part some none any each one rest portion penny cent bulk")

// verbOf tells whether a verb, with its particle, is one of some.
func (d *document) verbOf(v int, verbs string) bool {
	lemma := d.t.Tokens[v].Lemma
	for w := range strings.FieldsSeq(verbs) {
		head, particle, apart := strings.Cut(w, "_")
		if head != lemma {
			continue
		}
		if !apart {
			return true
		}
		for k := v + 1; k < len(d.t.Tokens) && k < v+4; k++ {
			if d.t.Tokens[k].Lower == particle {
				return true
			}
		}
	}
	return false
}

// outcomeAt makes the claims of an outcome; it is false if the sentences before tell of nothing of which it could be one.
func (d *document) outcomeAt(v, thing, who int, o *outcome) bool {
	at := d.t.Tokens[v].Start
	for k := len(d.claims) - 1; k >= 0 && d.nearby(&d.claims[k]); k-- {
		if c := &d.claims[k]; c.Anchor == at && (c.Type == o.typ || o.of[c.Type]) {
			return true // told already
		}
	}
	named, ok := d.namedWith(v, thing)
	if !ok {
		return false
	}
	for k := len(d.claims) - 1; k >= 0 && d.nearby(&d.claims[k]); k-- {
		c := d.claims[k]
		if !o.of[c.Type] || o.typ.Symmetric() && c.Rule == followedRule.name || c.Anchor >= at || c.Start >= d.t.S.Start && d.t.Tokens[thing].UPOS == "PRON" || !d.takesUp(o, &c, thing) || d.r.Trees[d.sentenceOf(c.Start)].S.Paragraph < d.t.S.Paragraph-1 {
			continue
		}
		if d.outcomeOf(v, thing, who, o, &c, named) {
			for j := k - 1; j >= 0 && d.claims[j].Anchor == c.Anchor; j-- { // sanctions on several
				if more := d.claims[j]; more.Type == c.Type && more.Modality == c.Modality {
					d.outcomeOf(v, thing, who, o, &more, named)
				}
			}
			return true
		}
	}
	return false
}

// takesUp tells whether an outcome may be one of what was told so.
func (d *document) takesUp(o *outcome, c *text.Claim, thing int) bool {
	if len(o.abouts) > 0 && !d.speaksOfAny(c, o.abouts) {
		return false
	}
	switch m := c.Modality; {
	case o.more && d.onceMore(thing):
		return m != schema.Negated
	case o.force == "open":
		return m == schema.Planned || m == schema.Hypothetical || m == schema.Asserted && d.bespoke(c)
	case o.force == "any":
		return m != schema.Negated
	default:
		return m == schema.Asserted
	}
}

// bespoke tells of goods that were only ordered when they were told of.
func (d *document) bespoke(c *text.Claim) bool {
	t := d.r.Trees[d.sentenceOf(c.Start)]
	for i := range t.Tokens {
		if t.Tokens[i].Start == c.Anchor {
			return ordersGoods[t.Tokens[i].Lemma]
		}
	}
	return false
}

var ordersGoods = text.Set("order contract commission book")

// speaksOfAny tells whether one of some nouns stands in the sentence of a claim.
func (d *document) speaksOfAny(c *text.Claim, nouns map[string]bool) bool {
	t := d.r.Trees[d.sentenceOf(c.Start)]
	for i := range t.Tokens {
		if nouns[t.Tokens[i].Lemma] {
			return true
		}
	}
	return false
}

// namedWith returns the parties that are named beside a thing or behind its verb as those whose it is; it is false if one is named
// that cannot be told.
func (d *document) namedWith(v, thing int) ([]text.Party, bool) {
	var out []text.Party
	for _, x := range append(d.t.NounTails(thing), d.t.Tails(v)...) {
		if x.Prep == "to" && d.t.Mention(x.Noun) < 0 && d.t.Tokens[x.Noun].XPOS == "NNS" && !d.temporal(x.Noun) && d.at(x.Noun, text.Acting).empty() {
			return nil, false // "no help was given to the refugees"
		}
		if !tree.Listed("on,against,with,to,between,from,upon,for,of,by", x.Prep) || d.temporal(x.Noun) || d.t.Mention(x.Noun) < 0 {
			continue
		}
		f := d.at(x.Noun, text.Acting|text.Territory)
		if f.empty() {
			return nil, false
		}
		out = append(out, f.parties...)
	}
	if d.t.Tokens[thing].UPOS != "PRON" {
		first, _ := d.t.Extent(thing)
		for k := first; k < thing; k++ {
			m := d.t.Mention(k)
			if m < 0 || d.t.MentionHead(m) != k {
				continue
			}
			f := d.at(k, text.Acting)
			if f.empty() {
				return nil, false
			}
			out = append(out, f.parties...)
		}
		if k := d.t.Child(thing, "nmod:poss"); k >= 0 && d.t.Mention(k) < 0 {
			if f := d.at(k, text.Acting); len(f.parties) == 1 {
				out = append(out, f.parties...)
			}
		}
	}
	return out, true
}

// outcomeOf makes the claim of an outcome from what was told before, if those who are named beside it are its ends.
func (d *document) outcomeOf(v, thing, who int, o *outcome, c *text.Claim, named []text.Party) bool {
	source, target := c.Source, c.Target
	if o.states {
		a, b := d.landOf(source, c, -1), -1
		if b = d.landOf(target, c, a); a < 0 || b < 0 || a == b {
			return false
		}
		source, target = a, b
	}
	if d.r.Kind(source) == schema.Group {
		return false
	}
	for _, p := range named {
		if p.Entity != source && p.Entity != target {
			return false
		}
	}
	if o.turned {
		source, target = target, source
	}
	tokens := []int{thing}
	if who >= 0 {
		f := d.subject(v, text.Acting)
		doer := source
		if o.gets {
			doer = target
		}
		if len(f.parties) != 1 || f.parties[0].Entity != doer && !(o.typ.Symmetric() && f.parties[0].Entity == target) {
			return false
		}
		tokens = append(tokens, f.tokens...)
	}
	actors := []text.Party{{Entity: source}}
	if o.typ.Symmetric() {
		actors = append(actors, text.Party{Entity: target})
	}
	m, says, ok := d.mood(v, actors)
	if d.nobody(thing) || d.t.Tokens[thing].UPOS != "PRON" && d.modified(thing, "no,neither") {
		m = schema.Negated
	}
	if o.undone {
		if m != schema.Asserted {
			return ok
		}
		m = schema.Negated
	}
	if ok {
		d.emit(claim{rule: o.compiledOf, source: actors[0], target: text.Party{Entity: target}, anchor: v, tokens: tokens, modality: m, says: says, theme: -1})
	}
	return true
}

// landOf returns the state for which an end of a claim stands: itself, that of a place or of a person, or that by whose people's name
// a group is called ("nine Malian diplomats"); -1 if it is none, or the other one.
func (d *document) landOf(entity int, c *text.Claim, other int) int {
	out := -1
	switch d.r.Kind(entity) {
	case schema.State:
		out = entity
	case schema.Place:
		if of, ok := d.r.Links.StateOf(entity); ok {
			out = of
		}
	case schema.Person:
		if of, ok := d.state(entity); ok {
			out = of
		}
	case schema.Group:
		s := d.r.Trees[d.sentenceOf(c.Start)].S
		for m := range s.Mentions {
			x := &s.Mentions[m]
			if at := s.Tokens[x.First].Start; x.Kind == schema.State && x.Use == text.ByDemonym && c.Start <= at && at < c.End && x.Entity != other {
				out = x.Entity
			}
		}
	}
	if out == other {
		return -1
	}
	return out
}
