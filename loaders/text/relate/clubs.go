package relate

import "entente/schema"

// clubs are the rules for coming into a body of states and going out of it, told by seats, doors and papers.
var clubs = []rule{
	{name: "take one's seat in", verbs: "take resume regain", object: "@seat", source: "agent", from: "country", target: "in,at,on,object's", kinds: "bloc", passive: "never", typ: schema.Joins,
		example: "Kenya took its seat in the African Union.", want: "Kenya JOINS African Union asserted; Kenya MEMBER_OF African Union asserted"},
	{name: "win a seat on", verbs: "win gain secure obtain", object: "@seat", source: "agent", from: "country", target: "on,in", kinds: "bloc", typ: schema.Joins,
		example: "Kenya won a seat on the Security Council.", want: "Kenya JOINS United Nations Security Council asserted; Kenya MEMBER_OF United Nations Security Council asserted"},
	{name: "be given a seat on", verbs: "give grant award accord allot", object: "@seat", source: "given", from: "country", target: "on,in", kinds: "bloc", typ: schema.Joins,
		example: "Kenya was given a seat on the Security Council.", want: "Kenya JOINS United Nations Security Council asserted"},
	{name: "welcome as a member", verbs: "welcome accept receive hail induct install", with: "as:@member", source: "object", from: "country", target: "agent", actor: "target", kinds: "bloc", typ: schema.Joins,
		example: "NATO welcomed Kenya as its newest member.", want: "Kenya JOINS NATO asserted; Kenya MEMBER_OF NATO asserted; NATO SUPPORTS Kenya asserted"},
	{name: "apply for admission to", verbs: "apply bid ask put petition", with: "for:@entry", source: "agent", from: "country", target: "to,into", kinds: "club", means: schema.Hypothetical, typ: schema.Joins,
		example: "Kenya applied for admission to the United Nations.", want: "Kenya JOINS United Nations hypothetical"},
	{name: "put in for membership of", verbs: "put", particle: "in", with: "for:@membership", source: "agent", from: "country", target: "of,in", kinds: "club", means: schema.Hypothetical, typ: schema.Joins,
		example: "Kenya has put in for membership of NATO.", want: "Kenya JOINS NATO hypothetical"},
	{name: "give notice of withdrawal from", verbs: "give serve hand send", object: "@notice", with: "of:@leaving", source: "agent", from: "country", target: "from", kinds: "club", means: schema.Planned, typ: schema.Leaves,
		example: "Kenya gave notice of its withdrawal from the African Union.", want: "Kenya LEAVES African Union planned"},
	{name: "be read out of", verbs: "read cast hound toss hustle ease bundle", source: "out of", target: "object", passive: "only", kinds: "body", from: "property", typ: schema.Expels,
		example: "Kenya was read out of the African Union.", want: "African Union EXPELS Kenya asserted"},
	{name: "have ties again", verbs: "have enjoy maintain", object: "@formalties", notWith: "in:@any", with: "for:@firsttime", source: "agent", target: "with", pair: true, passive: "never", typ: schema.EstablishesRelationsWith,
		example: "Kenya and Uganda have full diplomatic relations for the first time since 1977.", want: "Kenya ESTABLISHES_RELATIONS_WITH Uganda asserted"},
	{name: "shut a mission", verbs: "shut close shutter", object: "@mission", notWith: "to,for:@respite", source: "agent", from: "country", target: "in,at", kinds: "country", typ: schema.CutsRelationsWith,
		example: "Kenya shut its mission in Kampala.", want: "Kenya CUTS_RELATIONS_WITH Uganda asserted"},
	{name: "wrap up a deal", verbs: "wrap sew tie nail", with: "up,down:@agreement", source: "agent", target: "with", pair: true, passive: "never", typ: schema.SignsAgreementWith,
		example: "Kenya and Uganda wrapped up a deal on water.", want: "Kenya SIGNS_AGREEMENT_WITH Uganda asserted"},
	{name: "bear signatures", verbs: "bear carry", object: "@handwriting", source: "object's", target: "none", pair: true, passive: "never", typ: schema.SignsAgreementWith,
		example: "The treaty bears the signatures of the Kenyan and Ugandan presidents.", want: "Kenya SIGNS_AGREEMENT_WITH Uganda asserted"},
	{name: "grant it recognition", verbs: "accord grant give extend", object: "@recognition", source: "agent", target: "given", kinds: "body", passive: "never", typ: schema.Recognizes,
		example: "Kenya accorded Kosovo de jure recognition.", want: "Kenya RECOGNIZES Kosovo asserted"},
	{name: "talk in secret", verbs: "talk bargain negotiate parley haggle", source: "agent", target: "none", from: "body", pair: true, bare: true, notPrep: "to,with,about", passive: "never", typ: schema.NegotiatesWith,
		example: "Kenya and Uganda have been talking in secret.", want: "Kenya NEGOTIATES_WITH Uganda asserted"},
}
