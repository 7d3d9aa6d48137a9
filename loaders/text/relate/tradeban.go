package relate

import "entente/schema"

// tradeban are more words for trade that is forbidden or held back, and for what one state gets from another.
var tradeban = []rule{
	{name: "forbid trade in goods", verbs: "outlaw forbid prohibit ban halt stop suspend end discontinue", object: "@trade", source: "agent", from: "body", target: "owner of:@goods,owner of:@fuels,from,to", kinds: "land", typ: schema.Embargoes,
		example: "Canada outlawed purchases of Chadian oil.", want: "Canada EMBARGOES Chad asserted"},
	{name: "shut off the gas to", verbs: "shut turn cut switch choke", particle: "off", object: "@fuels", source: "agent", from: "body", target: "to", kinds: "land", typ: schema.Embargoes,
		example: "Canada shut off the gas to Chad.", want: "Canada EMBARGOES Chad asserted"},
	{name: "order states to stop trade", verbs: "order oblige tell instruct require bind direct forbid bar", object: "@everystate", below: "stop halt suspend cease end trade deal buy sell deny", source: "agent", from: "body", target: "stopped", kinds: "land", typ: schema.Embargoes,
		example: "The Security Council ordered all states to stop trading with Chad.", want: "United Nations Security Council EMBARGOES Chad asserted"},
	{name: "oblige to deny arms", verbs: "order oblige tell instruct require bind direct", object: "@everystate", below: "deny", source: "agent", from: "body", target: "denied", kinds: "land", typ: schema.Embargoes,
		example: "The Security Council obliged all states to deny Chad arms.", want: "United Nations Security Council EMBARGOES Chad asserted"},
	{name: "deny export licences", verbs: "deny refuse revoke suspend withhold cancel stop", object: "@exportlicence", source: "agent", from: "body", target: "for,to,given", kinds: "body", typ: schema.Embargoes,
		example: "Canada revoked export licences for Chad.", want: "Canada EMBARGOES Chad asserted"},

	{name: "their shipments are stopped", verbs: "stop halt suspend ban cut freeze embargo block end discontinue prohibit forbid", notPrep: "by", passive: "only", object: "@sales", source: "object's", from: "body", target: "to", kinds: "land", typ: schema.Embargoes,
		example: "American arms shipments to Chad have been stopped.", want: "United States EMBARGOES Chad asserted"},
	{name: "their deliveries are stopped", verbs: "stop halt suspend ban cut freeze embargo block end discontinue prohibit forbid", notPrep: "by", passive: "only", object: "@outflow", source: "object's", from: "body", target: "to", kinds: "land", typ: schema.Embargoes,
		example: "Canadian wheat deliveries to Chad were halted.", want: "Canada EMBARGOES Chad asserted"},
	{name: "close one's market to goods", verbs: "close shut bar lock", object: "@market", with: "to,against:@goods", source: "agent", from: "body", target: "from,owner of:@goods", kinds: "body", typ: schema.Embargoes,
		example: "Chad closed its market to fruit and meat from the European Union.", want: "Chad EMBARGOES European Union asserted"},
	{name: "their border is closed to", verbs: "close shut seal", notPrep: "by", passive: "only", object: "@passage", source: "object's", from: "country", target: "to", kinds: "country", typ: schema.Embargoes,
		example: "Canada's ports were closed to Chad.", want: "Canada EMBARGOES Chad asserted"},
	{name: "buy so much of one's goods from", verbs: "buy import get take draw obtain purchase", with: "of:@goods", source: "agent", from: "body", target: "from", kinds: "body", passive: "never", typ: schema.ImportsFrom,
		example: "Canada buys half of its gas from Algeria.", want: "Canada IMPORTS_FROM Algeria asserted"},
	{name: "barter for their goods", verbs: "barter swap exchange trade", with: "for:@goods", source: "agent", from: "body", target: "owner of:@goods", kinds: "country", passive: "never", typ: schema.ImportsFrom,
		example: "Canada bartered wheat for Algerian oil.", want: "Canada IMPORTS_FROM Algeria asserted"},
	{name: "pay for their goods", verbs: "pay", with: "for:@goods", source: "agent", from: "body", target: "owner of:@goods", kinds: "country", passive: "never", typ: schema.ImportsFrom,
		example: "Canada pays for Algerian oil in wheat.", want: "Canada IMPORTS_FROM Algeria asserted"},
	{name: "main market", nouns: "market outlet customer", modifier: "main,biggest,largest,chief,top,leading,principal,best,major", source: "subject", from: "body", target: "possessor", kinds: "country", not: "arms,weapons,stock,bond", typ: schema.ImportsFrom,
		example: "Canada is Algeria's main market.", want: "Canada IMPORTS_FROM Algeria asserted"},
	{name: "be to supply with works", verbs: "supply provide furnish", with: "with:@plants", source: "agent", from: "body", target: "object", kinds: "country", typ: schema.ProvidesTechnologyTo,
		example: "Denmark is to supply Chad with eight power stations.", want: "Denmark PROVIDES_TECHNOLOGY_TO Chad planned"},
	{name: "supply works to", verbs: "supply provide furnish sell deliver export ship", object: "@plants", source: "agent", from: "body", target: "to,given", kinds: "country", typ: schema.ProvidesTechnologyTo,
		example: "Denmark supplied two power stations to Chad.", want: "Denmark PROVIDES_TECHNOLOGY_TO Chad asserted"},
	{name: "their men work on it", verbs: "work", subject: "@engineers", with: "at,on,in:@secretplant", source: "subject's", from: "country", target: "owner of:@secretplant", kinds: "country", passive: "never", typ: schema.ProvidesTechnologyTo,
		example: "Danish engineers are working at a Chadian missile plant.", want: "Denmark PROVIDES_TECHNOLOGY_TO Chad asserted"},
	{name: "help with a plant", verbs: "help assist aid", with: "with,in:@secretplant", source: "agent", from: "body", target: "object", kinds: "country", typ: schema.ProvidesTechnologyTo,
		example: "Denmark is helping Chad with a missile plant.", want: "Denmark PROVIDES_TECHNOLOGY_TO Chad asserted"},
	{name: "under their licence", nouns: "licence license", prep: "under,on", source: "possessor", from: "country", target: "clause", kinds: "country", typ: schema.ProvidesTechnologyTo,
		example: "Chad builds jets under Danish licence.", want: "Denmark PROVIDES_TECHNOLOGY_TO Chad asserted"},
}
