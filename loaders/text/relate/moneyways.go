package relate

import "entente/schema"

// moneyways are the rules for where money and goods go, told by ways of speaking.
var moneyways = []rule{
	{name: "sink money into works off", verbs: "pour plough plow pump sink put inject invest", object: "@money", notWith: "in,as,of:@giftlike", source: "agent", from: "body", target: "venture", typ: schema.InvestsIn, passive: "never",
		example: "Zorvan Holdings has sunk $3 billion into gas fields off Ghana.", want: "Zorvan Holdings INVESTS_IN Ghana asserted"},
	{name: "with interests there", nouns: "holding interest investment mine field operation concession", modifier: "nickel,oil,gas,copper,gold,mining,timber,banking,large,big,extensive,sugar,cobalt,uranium,property,business,vast,substantial,coal,iron,diamond", source: "bearer", from: "firm", target: "right behind", kinds: "land", typ: schema.InvestsIn,
		example: "Zorvan Holdings, a miner with gold interests in Ghana, lost money.", want: "Zorvan Holdings INVESTS_IN Ghana asserted"},

	{name: "repay a lender", verbs: "repay reimburse remunerate recompense refund", source: "agent", from: "body", target: "object", kinds: "body", typ: schema.Pays,
		example: "Chad repaid Zorvan Bank in March.", want: "Chad PAYS Zorvan Bank asserted"},
	{name: "default on what is owed", verbs: "default renege", with: "on:@debtload", notWith: "from:@any", source: "agent", from: "body", target: "owner of:@debtload,to", kinds: "body", means: schema.Negated, only: schema.Negated, typ: schema.Pays, passive: "never",
		example: "Chad has defaulted on its debt to Zorvan Bank.", want: "Chad PAYS Zorvan Bank negated; Zorvan Bank LENDS_TO Chad asserted"},
	{name: "transfer money to", verbs: "transfer wire remit credit disburse hand", object: "@money", source: "agent", from: "body", target: "to", kinds: "body", notWith: "as,in:@giftlike", typ: schema.Pays,
		example: "Chad transferred $4 million to Zorvan Bank.", want: "Chad PAYS Zorvan Bank asserted"},
	{name: "settle a bill", verbs: "settle clear discharge honour honor meet foot", object: "@due", source: "agent", from: "body", target: "with,to,object's", kinds: "body", typ: schema.Pays, passive: "never",
		example: "Chad cleared its arrears with Zorvan Bank.", want: "Chad PAYS Zorvan Bank asserted"},

	{name: "do business with", verbs: "do transact conduct", object: "@trading", source: "agent", target: "with", typ: schema.TradesWith, passive: "never",
		example: "Zorvan Trading does business with Syria.", want: "Zorvan Trading TRADES_WITH Syria asserted"},
	{name: "deal with no more", verbs: "deal", source: "agent", from: "firm", target: "with", bare: true, kinds: "body", typ: schema.TradesWith, passive: "never", only: schema.Negated,
		example: "Zorvan Trading no longer deals with Syria.", want: "Zorvan Trading TRADES_WITH Syria negated"},

	{name: "what they use comes from", verbs: "come originate stem arrive", subject: "@goods", source: "acquirer", from: "country", target: "from", kinds: "country", typ: schema.ImportsFrom, passive: "never",
		example: "Most of the wheat that Chad eats comes from Russia.", want: "Chad IMPORTS_FROM Russia asserted"},
	{name: "theirs are of foreign make", nouns: "make manufacture origin provenance", prep: "of", subject: "@arms", source: "subject's", from: "body", target: "possessor", kinds: "country", typ: schema.ImportsMunitionsFrom,
		example: "Chad's rifles are of Bulgarian make.", want: "Chad IMPORTS_MUNITIONS_FROM Bulgaria asserted"},

	{name: "sell nothing to", verbs: "sell export supply ship deliver furnish", object: "@nothing", source: "to,given", target: "agent", actor: "target", only: schema.Negated, typ: schema.ImportsFrom,
		example: "Zorvan Trading says it never exported anything to Chad.", want: "Chad IMPORTS_FROM Zorvan Trading negated"},
	{name: "buy nothing from", verbs: "buy import purchase order acquire", object: "@nothing", source: "agent", target: "from", only: schema.Negated, typ: schema.ImportsFrom,
		example: "Kenya bought nothing from Chad.", want: "Kenya IMPORTS_FROM Chad negated"},
	{name: "pay nothing to", verbs: "pay", object: "@nothing", source: "agent", target: "to,given", only: schema.Negated, typ: schema.Pays,
		example: "Kenya paid nothing to Zorvan Bank.", want: "Kenya PAYS Zorvan Bank negated"},
}
