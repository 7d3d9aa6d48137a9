package relate

import "entente/schema"

// melees are the rules for fights that are told by who fell in them, or stood beside whom.
var melees = []rule{
	{name: "fall in an exchange of fire", nouns: "exchange", object: "@fire", prep: "in,during", under: "kill,die,wound,injure,hurt,perish,fall,lose", source: "clause", target: "with,against", kinds: "body", typ: schema.Fights,
		example: "Chadian soldiers died in an exchange of fire with Libyan troops.", want: "Chad FIGHTS Libya asserted"},
	{name: "shots are exchanged", verbs: "exchange trade fire", passive: "only", object: "@fire", source: "between", target: "with", pair: true, typ: schema.Fights,
		example: "Shots were exchanged between Chadian and Libyan soldiers.", want: "Chad FIGHTS Libya asserted"},
	{name: "retake a place from", verbs: "retake recapture reconquer regain", source: "agent", from: "body", target: "from", kinds: "body", passive: "never", typ: schema.Fights,
		example: "Chad retook the palace from Hamas.", want: "Chad FIGHTS Hamas asserted"},
	{name: "be fought beside", verbs: "fight battle", source: "alongside,beside,alongside of,shoulder to shoulder with", from: "body", target: "against", kinds: "body", passive: "never", typ: schema.Fights,
		example: "Cuban troops fought alongside the Angolan army against UNITA.", want: "Cuba FIGHTS UNITA asserted; Angola FIGHTS UNITA asserted; Cuba COOPERATES_MILITARILY_WITH Angola asserted"},
}
