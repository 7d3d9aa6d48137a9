package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// gobetween are the rules for mediation told by what a third does between two.
var gobetween = []rule{
	{name: "commute between", verbs: "commute ply shuttle alternate", source: "agent", target: "between", kinds: "state", passive: "never", typ: schema.MediatesWith,
		example: "The Kenyan envoy commuted between Kampala and Ndjamena.", want: "Kenya MEDIATES_WITH Uganda asserted; Kenya MEDIATES_WITH Chad asserted"},
	{name: "travel between", verbs: "travel fly journey drive move go", inPerson: "source", notSubject: "@warlike", source: "agent", target: "between", kinds: "state", passive: "never", typ: schema.MediatesWith,
		example: "The Kenyan envoy travelled several times between Kampala and Ndjamena.", want: "Kenya MEDIATES_WITH Uganda asserted; Kenya MEDIATES_WITH Chad asserted"},
	{name: "mediate in", verbs: "mediate arbitrate intervene intercede", notPrep: "between,for", bare: true, source: "agent", target: "in which", kinds: "state", typ: schema.MediatesWith,
		example: "Uganda and Chad held talks in which Kenya mediated.", want: "Uganda NEGOTIATES_WITH Chad asserted; Kenya MEDIATES_WITH Uganda asserted; Kenya MEDIATES_WITH Chad asserted"},
	{name: "be mediator in", verbs: "act serve function", with: "as:@mediators", source: "agent", target: "in which", kinds: "state", passive: "never", typ: schema.MediatesWith,
		example: "After talks in which Kenya acted as mediator, Uganda and Chad signed a treaty.", want: "Kenya MEDIATES_WITH Uganda asserted; Kenya MEDIATES_WITH Chad asserted; Uganda SIGNS_AGREEMENT_WITH Chad asserted; Uganda NEGOTIATES_WITH Chad asserted"},
	{name: "with them as mediator", nouns: "mediator intermediary facilitator peacemaker broker umpire go-between middleman between referee", prep: "as", source: "with them", target: "their clause", kinds: "state", typ: schema.MediatesWith,
		example: "Uganda and Chad held talks with Kenya as mediator.", want: "Uganda NEGOTIATES_WITH Chad asserted; Kenya MEDIATES_WITH Uganda asserted; Kenya MEDIATES_WITH Chad asserted"},
	{name: "role of mediator", nouns: "mediator intermediary facilitator peacemaker broker umpire go-between middleman", prep: "as,of", source: "whose part", target: "between,for", kinds: "state", typ: schema.MediatesWith,
		example: "Kenya's role as mediator between Uganda and Chad is over.", want: "Kenya MEDIATES_WITH Uganda asserted; Kenya MEDIATES_WITH Chad asserted"},
	{name: "preside over their talks", verbs: "preside officiate", with: "over,at:@dealings", source: "agent", target: "between,among", kinds: "state", passive: "never", typ: schema.MediatesWith,
		example: "Kenya presided over talks between Uganda and Chad.", want: "Kenya MEDIATES_WITH Uganda asserted; Kenya MEDIATES_WITH Chad asserted; Uganda NEGOTIATES_WITH Chad asserted"},
	{name: "their talks under the auspices of", nouns: "mediation auspices aegis sponsorship chairmanship supervision mediator intermediary facilitator", prep: "under,through,with,via", source: "of,by,possessor,owner", target: "talkers", kinds: "state", typ: schema.MediatesWith,
		example: "Talks between Uganda and Chad were held under the auspices of Kenya.", want: "Kenya MEDIATES_WITH Uganda asserted; Kenya MEDIATES_WITH Chad asserted; Uganda NEGOTIATES_WITH Chad asserted"},
	{name: "the truce was their work", nouns: "work doing achievement handiwork feat brainchild", source: "of", target: "talkers", kinds: "state", typ: schema.MediatesWith,
		example: "The ceasefire between Uganda and Chad was the work of the Kenyan foreign minister.", want: "Kenya MEDIATES_WITH Uganda asserted; Kenya MEDIATES_WITH Chad asserted; Uganda CEASES_FIRE_WITH Chad asserted"},
	{name: "make peace between", verbs: "make broker forge restore arrange negotiate", object: "@peace", source: "agent", target: "between", kinds: "state", typ: schema.MediatesWith,
		example: "Kenya made peace between Uganda and Chad.", want: "Kenya MEDIATES_WITH Uganda asserted; Kenya MEDIATES_WITH Chad asserted"},
	{name: "carry papers between", verbs: "carry pass relay convey ferry exchange swap", object: "@errand", source: "agent", target: "between", kinds: "state", typ: schema.MediatesWith,
		example: "Kenyan diplomats carry letters between Uganda and Chad.", want: "Kenya MEDIATES_WITH Uganda asserted; Kenya MEDIATES_WITH Chad asserted"},
	{name: "channel between", nouns: "channel conduit back-channel courier messenger postman", notUnder: "open,establish,restore,keep,build,use,want,need", source: "subject", from: "country", target: "between,for", kinds: "country", typ: schema.MediatesWith,
		example: "Kenya is a channel between Uganda and Chad.", want: "Kenya MEDIATES_WITH Uganda asserted; Kenya MEDIATES_WITH Chad asserted"},
	{name: "act as a channel between", verbs: "act serve function", with: "as:@channel", source: "agent", target: "between,for", kinds: "state", passive: "never", typ: schema.MediatesWith,
		example: "Kenya serves as a back channel between Uganda and Chad.", want: "Kenya MEDIATES_WITH Uganda asserted; Kenya MEDIATES_WITH Chad asserted"},
	{name: "deal through a third", verbs: "communicate talk negotiate correspond speak", source: "through,via", target: "agent", kinds: "state", both: true, passive: "never", typ: schema.MediatesWith,
		example: "Uganda and Chad communicate through Kenya.", want: "Kenya MEDIATES_WITH Uganda asserted; Kenya MEDIATES_WITH Chad asserted"},
	{name: "get them to agree", verbs: "persuade get induce convince help coax prod nudge cajole bring prevail", alone: true, below: "agree stop sign talk meet cease come reconcile negotiate settle resume end bury make reach put lay sit hold", source: "agent", target: "object,on", kinds: "state", both: true, passive: "never", typ: schema.MediatesWith,
		example: "Kenya persuaded Uganda and Chad to talk.", want: "Uganda NEGOTIATES_WITH Chad hypothetical; Kenya URGES Uganda asserted; Kenya URGES Chad asserted; Kenya MEDIATES_WITH Uganda asserted; Kenya MEDIATES_WITH Chad asserted"},
	{name: "volunteer as mediator", verbs: "volunteer offer propose", with: "as:@mediators", source: "agent", target: "between,for", dealt: true, means: schema.Planned, kinds: "state", passive: "never", typ: schema.MediatesWith,
		example: "Kenya volunteered as mediator between Uganda and Chad.", want: "Kenya MEDIATES_WITH Uganda planned; Kenya MEDIATES_WITH Chad planned"},
}

// dealers resolves those who deal with each other in what a noun tells: "a truce between A and B", "A and B held talks", "A and
// B will do it under a deal".
func (d *document) dealers(noun int, want text.Want) found {
	if noun < 0 || !d.isThing(noun, "@dealings", false) {
		return found{}
	}
	tails := d.t.NounTails(noun)
	for _, x := range tails {
		if x.Via == noun && tree.Listed("between,among,of,involving", x.Prep) {
			if f := d.at(x.Noun, want); len(f.parties) > 1 {
				return f
			}
		}
	}
	v := d.light(noun)
	if v < 0 || d.t.Is(v, "acl") {
		v = d.t.Governor(noun)
	}
	if v < 0 || !d.t.Verbal(v) {
		return found{}
	}
	f := d.subject(v, want)
	for _, x := range append(tails, d.t.Tails(v)...) {
		if x.Prep == "with" && len(f.parties) == 1 {
			if g := d.at(x.Noun, want); len(g.parties) == 1 && g.parties[0].Entity != f.parties[0].Entity {
				f = f.with(g)
			}
		}
	}
	if len(f.parties) < 2 {
		return found{}
	}
	return f
}

// dealtIn is the noun for dealings that a verb tells of: its antecedent, its subject or its object; -1 if it has none.
func (d *document) dealtIn(v int) int {
	switch h := d.t.Head(v); {
	case h >= 0 && d.t.Is(v, "acl"):
		return h
	case d.t.Passive(v):
		return d.t.Subject(v)
	}
	return d.t.Object(v)
}

// thirdAt returns X of "with X as mediator", by "mediator"; -1 if the words are others.
func (d *document) thirdAt(i int) int {
	as := i - 1
	for as > 0 && d.t.Tokens[as].Lower != "as" && (d.t.Tokens[as].UPOS == "DET" || d.t.Tokens[as].UPOS == "ADJ" || d.t.Tokens[as].Text == "-" || d.t.Tokens[as].Lower == "go") {
		as--
	}
	if as < 2 || d.t.Tokens[as].Lower != "as" {
		return -1
	}
	x := as - 1
	if m := d.t.Mention(x); m >= 0 {
		x = d.t.MentionHead(m)
	}
	if d.t.Case(x) != "with" {
		return -1
	}
	return x
}

// theirClause resolves who does together what the clause around "with X as mediator" tells.
func (d *document) theirClause(i int, want text.Want) found {
	x := d.thirdAt(i)
	if x < 0 {
		return found{}
	}
	g := d.t.Governor(x)
	if g < 0 {
		return found{}
	}
	if f := d.subject(g, want); len(f.parties) > 1 {
		return f
	}
	return d.dealers(d.t.Subject(g), want)
}

// third tells whether a noun behind "with" is the third who mediates: no party to what is done with him.
func (d *document) third(noun int) bool {
	last := noun
	if m := d.t.Mention(noun); m >= 0 {
		last = d.t.S.Mentions[m].Last
	}
	if last+2 >= len(d.t.Tokens) || d.t.Tokens[last+1].Lower != "as" {
		return false
	}
	for i := last + 2; i < len(d.t.Tokens) && i < last+6; i++ {
		if d.t.Tokens[i].UPOS == "NOUN" && d.isOne(i, "@mediators", 0) {
			return true
		}
	}
	return false
}
