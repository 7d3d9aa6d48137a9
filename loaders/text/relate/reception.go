package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// reception are the rules for how a deed is received: what it meets with, and in spite of whose objections it is done.
var reception = []rule{
	{name: "over their objections", nouns: "objection opposition resistance disapproval hostility", prep: "over,despite,in spite of,notwithstanding,against", source: "owner,of,from", from: "body", target: "clause", kinds: "body", typ: schema.Opposes,
		example: "Uganda recognised Kosovo despite Serbian objections.", want: "Serbia OPPOSES Uganda asserted; Uganda RECOGNIZES Kosovo asserted"},
	{name: "over their protests", nouns: "protest protestation", prep: "over,despite,in spite of,notwithstanding,amid", source: "owner,of,from", from: "body", target: "clause", kinds: "body", typ: schema.ProtestsAgainst,
		example: "Uganda recognised Kosovo over Serbian protests.", want: "Serbia PROTESTS_AGAINST Uganda asserted; Uganda RECOGNIZES Kosovo asserted"},
	{name: "in spite of their appeals", nouns: "warning appeal plea entreaty exhortation urging", prep: "over,despite,in spite of,notwithstanding,against", source: "owner,of,from", from: "body", target: "clause", kinds: "body", typ: schema.Urges,
		example: "Uganda recognised Kosovo in the face of warnings from Serbia.", want: "Serbia URGES Uganda asserted; Uganda RECOGNIZES Kosovo asserted"},
	{name: "amid their condemnation", nouns: "condemnation criticism outcry censure", prep: "despite,in spite of,notwithstanding,amid", source: "owner,of,from", from: "body", target: "clause", kinds: "body", typ: schema.Condemns,
		example: "Uganda recognised Kosovo despite criticism from Serbia.", want: "Serbia CONDEMNS Uganda asserted; Uganda RECOGNIZES Kosovo asserted"},
	{name: "to their dismay", nouns: "dismay fury anger annoyance irritation displeasure outrage consternation chagrin indignation wrath disgust horror", prep: "to", source: "of,possessor", from: "body", target: "clause", kinds: "body", only: schema.Asserted, typ: schema.Condemns,
		example: "Uganda recognised Kosovo, to Serbia's dismay.", want: "Serbia CONDEMNS Uganda asserted; Uganda RECOGNIZES Kosovo asserted"},
	{name: "to their alarm", nouns: "alarm concern unease discomfort disquiet", prep: "to", source: "of,possessor", from: "body", target: "clause", kinds: "body", typ: schema.ExpressesConcernAbout,
		example: "Uganda recognised Kosovo, to the alarm of Serbia.", want: "Serbia EXPRESSES_CONCERN_ABOUT Uganda asserted; Uganda RECOGNIZES Kosovo asserted"},
	{name: "with their blessing", nouns: "blessing approval encouragement connivance acquiescence endorsement", prep: "with", source: "of,possessor", from: "body", target: "clause", kinds: "body", typ: schema.Supports,
		example: "Uganda recognised Kosovo with the blessing of Italy.", want: "Italy SUPPORTS Uganda asserted; Uganda RECOGNIZES Kosovo asserted"},
	{name: "run into opposition", notSubject: "@armed", verbs: "run come", with: "into,against,up against:@resistance", source: "from,of,by,in", from: "body", target: "agent,subject's", kinds: "body", passive: "never", typ: schema.Opposes,
		example: "Uganda's plan ran into opposition from Serbia.", want: "Serbia OPPOSES Uganda asserted"},
	{name: "face opposition", notSubject: "@armed", verbs: "encounter face meet", object: "@resistance", source: "from,of,by,in", from: "body", target: "agent,subject's", kinds: "body", passive: "never", typ: schema.Opposes,
		example: "Uganda's plan met stiff opposition from Serbia.", want: "Serbia OPPOSES Uganda asserted"},
	{name: "meet with opposition", verbs: "meet", with: "with:@resistance", source: "from,of,by,in", from: "body", target: "agent,subject's,object,object's", kinds: "body", typ: schema.Opposes,
		example: "Uganda's plan met with resistance from Serbia.", want: "Serbia OPPOSES Uganda asserted"},
	{name: "meet with protest", verbs: "meet greet receive", with: "with:@outcry", source: "from,by,in", from: "body", target: "agent,subject's,object", kinds: "body", typ: schema.ProtestsAgainst,
		example: "Uganda's recognition of Kosovo met with a storm of protest from Serbia.", want: "Serbia PROTESTS_AGAINST Uganda asserted; Uganda RECOGNIZES Kosovo asserted"},
	{name: "be received with dismay in", verbs: "meet greet receive", with: "with:@anger", source: "in,from", from: "body", target: "object,object's", kinds: "body", passive: "only", typ: schema.Condemns,
		example: "Uganda's plan was greeted with dismay in Serbia.", want: "Serbia CONDEMNS Uganda asserted"},
	{name: "be dismissed in a capital", verbs: "reject dismiss spurn rebuff repudiate ridicule brush", object: "@charge", direct: true, source: "in", from: "country", target: "object's", kinds: "body", passive: "only", typ: schema.Rejects,
		example: "The Ugandan claim was dismissed in Belgrade.", want: "Serbia REJECTS Uganda asserted"},
	{name: "note with satisfaction", verbs: "note see view regard observe follow", with: "with:@goodwill", source: "agent", from: "body", target: "object", kinds: "body", typ: schema.Supports,
		example: "Serbia viewed Uganda's decision with satisfaction.", want: "Serbia SUPPORTS Uganda asserted"},
	{name: "commitment to their independence", nouns: "commitment attachment adherence", source: "owner", from: "body", target: "owner of:@nationhood", kinds: "land", typ: schema.Supports,
		example: "Serbia reiterated its commitment to the sovereignty of Uganda.", want: "Serbia SUPPORTS Uganda asserted"},
	{name: "assure of support", verbs: "assure convince", with: "of:@support", source: "agent", target: "object", kinds: "body", typ: schema.Supports,
		example: "Serbia assured Uganda of its support.", want: "Serbia SUPPORTS Uganda asserted"},
	{name: "offer one's sympathy", verbs: "extend send express convey", object: "@sympathy", source: "agent", target: "to,with,given", kinds: "body", typ: schema.Supports,
		example: "Serbia conveyed its sympathy to Uganda.", want: "Serbia SUPPORTS Uganda asserted"},
	{name: "scoff at their plan", verbs: "scoff sneer laugh jeer", source: "agent", target: "owner of:@scheme", kinds: "body", passive: "never", typ: schema.Rejects,
		example: "Serbia scoffed at Uganda's proposal.", want: "Serbia REJECTS Uganda asserted"},
	{name: "wag a finger at", verbs: "wag", object: "@finger", source: "agent", target: "at", typ: schema.Condemns,
		example: "Serbia wagged its finger at Uganda.", want: "Serbia CONDEMNS Uganda asserted"},
	{name: "make responsible", verbs: "make hold deem consider regard", particle: "responsible,accountable,culpable,answerable,guilty", with: "for:@misdeed", source: "agent", target: "object", kinds: "body", typ: schema.Accuses,
		example: "Serbia made Uganda responsible for the attack.", want: "Serbia ACCUSES Uganda asserted"},
	{name: "point to as the culprit", verbs: "point", with: "as:@culprit", source: "agent", target: "to,at", kinds: "body", passive: "never", typ: schema.Accuses,
		example: "Serbia pointed to Uganda as the culprit.", want: "Serbia ACCUSES Uganda asserted"},
	{name: "look into claims that they do", verbs: "investigate probe examine", object: "@charge", source: "agent", from: "body", target: "content of object", kinds: "collective", typ: schema.Investigates,
		example: "Norway is investigating claims that Zorvan Holdings bribed officials.", want: "Norway INVESTIGATES Zorvan Holdings asserted"},
	{name: "be investigated in", verbs: "investigate probe", source: "in", from: "country", target: "object", kinds: "defendant", passive: "only", typ: schema.Investigates,
		example: "Zorvan Holdings is being investigated in Norway.", want: "Norway INVESTIGATES Zorvan Holdings asserted"},
	{name: "vote down", verbs: "vote", particle: "down", source: "agent", from: "body", target: "object", kinds: "treaty", typ: schema.VotesAgainst,
		example: "Serbia voted down the treaty.", want: "Serbia VOTES_AGAINST treaty asserted"},
	{name: "owing to a veto", nouns: "veto", prep: "because of,owing to,due to,thanks to,after,following,to,by", source: "owner,of", from: "country", target: "subject of the clause", kinds: "treaty", typ: schema.Vetoes,
		example: "The draft resolution fell to a Russian veto.", want: "Russia VETOES draft resolution asserted"},
}

// whichDeed resolves who did what ", which X condemned" takes up, where "which" stands for the whole clause before it.
func (d *document) whichDeed(v int, r *rule) found {
	h := d.t.Head(v)
	if !received[r.typ] || h < 1 || !d.t.Is(v, "acl:relcl") || d.t.Mention(h) >= 0 || d.t.Verbal(h) {
		return found{}
	}
	for k := h + 1; k < v; k++ {
		if d.t.Tokens[k].Lower != "which" {
			continue
		}
		if d.t.Tokens[k-1].Text != "," {
			return found{}
		}
		g := d.t.Governor(h)
		if g < 0 || g > h || !d.t.Verbal(g) || reporting(d.t.Tokens[g].Lemma) || d.t.Is(g, "acl", "acl:relcl") || d.own(g) != schema.Asserted {
			return found{}
		}
		return d.whoDoes(g, targetWant(r.typ)&^text.Deed)
	}
	return found{}
}

// contentOfObject resolves whom a charge in the object is about: "claims that X paid them".
func (d *document) contentOfObject(v int, want text.Want) found {
	o := d.t.Object(v)
	if o < 0 {
		return found{}
	}
	for _, k := range d.t.Kids(o) {
		if d.t.Is(k, "acl") && tree.Listed("that,whether", d.t.Case(k)) {
			return d.subject(k, want)
		}
	}
	return found{}
}

var received = types(schema.Condemns, schema.Supports, schema.Opposes, schema.Rejects, schema.ProtestsAgainst, schema.ExpressesConcernAbout)
