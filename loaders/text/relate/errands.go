package relate

import "entente/schema"

// errands are the rules for who goes, speaks and makes peace for others, and for who must go.
var errands = []rule{
	{name: "be sent to deal", verbs: "send dispatch despatch delegate depute", below: "negotiate talk bargain mediate speak plead discuss parley represent sound explore deal treat convey deliver arrange secure broker", source: "object", from: "individual", target: "agent", kinds: "country", actor: "target", typ: schema.ActsFor,
		example: "Paul Sen, sent by Kenya to speak with the rebels, has resigned.", want: "Paul Sen ACTS_FOR Kenya asserted"},
	{name: "plead for in court", verbs: "plead appear lobby", source: "agent", from: "individual", target: "for", kinds: "body", bare: true, passive: "never", notWith: "for:@favours", typ: schema.ActsFor,
		example: "The lawyer Paul Sen pleads for Zorvan Bank in London.", want: "Paul Sen ACTS_FOR Zorvan Bank asserted"},
	{name: "buy on their account", nouns: "account", prep: "for,on", under: "buy,sell,trade,act,hold,purchase,ship,deal,broker", source: "clause", from: "private", target: "of,possessor", kinds: "body", typ: schema.ActsFor,
		example: "Zorvan Trading buys grain for the account of Egypt.", want: "Zorvan Trading ACTS_FOR Egypt asserted"},
	{name: "pull the strings at", verbs: "pull", object: "@string", source: "agent", target: "at,in,of,behind", kinds: "property", typ: schema.Controls, passive: "never",
		example: "Paul Sen pulls the strings at Zorvan Holdings.", want: "Paul Sen CONTROLS Zorvan Holdings asserted"},
	{name: "rule over a land", nouns: "rule control sovereignty authority sway domination administration", source: "owner", from: "body", target: "over,of,in", kinds: "place", notUnder: "want,demand,seek,claim,contest,dispute,restore,impose,end,oppose,reject,recognise,recognize,deny", typ: schema.Controls,
		example: "Libya condemned Ethiopian rule over the Ogaden.", want: "Ethiopia CONTROLS Ogaden asserted; Libya CONDEMNS Ethiopia asserted"},

	{name: "as a mediator in both capitals", nouns: "mediator intermediary peacemaker conciliator go-between", prep: "as", source: "clause", from: "state", target: "their places", kinds: "country", notUnder: "offer,volunteer,propose,suggest,reject,refuse,decline,name,want,accept", typ: schema.MediatesWith,
		example: "Paul Sen has been in Kampala and Khartoum as a mediator.", want: "Paul Sen MEDIATES_WITH Uganda asserted; Paul Sen MEDIATES_WITH Sudan asserted"},
	{name: "talk them into peace", verbs: "talk coax cajole prod nudge press bully push steer shepherd lead guide bring", with: "into,to,towards,toward:@peaceterms", source: "agent", target: "object", kinds: "country", both: true, typ: schema.MediatesWith,
		example: "Algeria talked Iraq and Iran into a settlement.", want: "Algeria MEDIATES_WITH Iraq asserted; Algeria MEDIATES_WITH Iran asserted"},
	{name: "reconcile with", verbs: "reconcile", source: "agent", target: "object,with", with: "with:@any", kinds: "country", typ: schema.MediatesWith, passive: "never",
		example: "Togo reconciled Mali with Ivory Coast.", want: "Togo MEDIATES_WITH Mali asserted"},
	{name: "good offices lead to", verbs: "lead bring result end produce", subject: "@goodoffices", source: "subject's", from: "country", target: "between", kinds: "state", typ: schema.MediatesWith, passive: "never",
		example: "Norway's good offices led to a truce between Chad and Sudan.", want: "Norway MEDIATES_WITH Chad asserted; Norway MEDIATES_WITH Sudan asserted; Chad CEASES_FIRE_WITH Sudan asserted"},

	{name: "strike from a list", verbs: "strike remove take delete drop cross scratch", with: "from,off:@plainlist", source: "owner of:@plainlist", from: "body", target: "object", kinds: "property", typ: schema.LiftsSanctionsOn,
		example: "Zorvan Air was struck from the EU list.", want: "European Union LIFTS_SANCTIONS_ON Zorvan Air asserted"},
	{name: "strike a person from a list", verbs: "strike remove take delete drop cross scratch", with: "from,off:@plainlist", source: "owner of:@plainlist", from: "body", target: "object", kinds: "individual", typ: schema.LiftsSanctionsOn,
		example: "Paul Sen was taken off the Swiss list.", want: "Switzerland LIFTS_SANCTIONS_ON Paul Sen asserted"},
	{name: "be on their sanctions list", verbs: "figure appear feature stand remain go land", with: "on,in:@list", source: "owner of:@list", from: "body", target: "agent", kinds: "property", actor: "source", typ: schema.Sanctions, passive: "never",
		example: "Zorvan Air still appears on the American sanctions list.", want: "United States SANCTIONS Zorvan Air asserted"},
	{name: "yield to pressure", only: schema.Asserted, verbs: "yield bow bend submit succumb cave give buckle knuckle", with: "to,under,before:@pressure", source: "owner of:@pressure", from: "body", target: "agent", kinds: "state", actor: "source", typ: schema.Urges, passive: "never",
		example: "Chad has bowed to French pressure.", want: "France URGES Chad asserted"},
}
