package relate

import "entente/schema"

// frontiers are the rules for land in dispute, neighbours and broken rules in the idioms of reporters.
var frontiers = []rule{
	{name: "lay claim to a part of", verbs: "lay stake press assert", object: "@claim", with: "to:@slices", source: "agent", from: "country", target: "owner of:@slices,of", kinds: "country", passive: "never", typ: schema.DisputesTerritoryWith,
		example: "Venezuela lays claim to two-thirds of Guyana.", want: "Venezuela DISPUTES_TERRITORY_WITH Guyana asserted"},
	{name: "a bone of contention between", nouns: "bone bones", source: "between", target: "none", pair: true, subject: "@sovereignty", typ: schema.DisputesTerritoryWith,
		example: "Sovereignty over the islands is a bone of contention between Kenya and Somalia.", want: "Kenya DISPUTES_TERRITORY_WITH Somalia asserted"},
	{name: "an enclave in", nouns: "enclave", source: "subject", from: "country", target: "in,inside,within", kinds: "country", typ: schema.Borders,
		example: "Gambia is an enclave inside Senegal.", want: "Gambia BORDERS Senegal asserted"},
	{name: "a river separates", verbs: "separate divide", subject: "@watershed", source: "object", from: "country", target: "from", kinds: "country", passive: "never", typ: schema.Borders,
		example: "A river separates Kenya from Uganda.", want: "Kenya BORDERS Uganda asserted"},

	{name: "run afoul of", verbs: "run fall", particle: "afoul,foul", source: "agent", target: "of", kinds: "treaty", passive: "never", typ: schema.Violates,
		example: "Orvex Bank ran afoul of the arms embargo.", want: "Orvex Bank VIOLATES arms embargo asserted"},
	{name: "fall short of a treaty", verbs: "fall", particle: "short", source: "agent", from: "body", target: "of", kinds: "treaty", passive: "never", typ: schema.Violates,
		example: "Chad fell short of the Kampala Convention.", want: "Chad VIOLATES Kampala Convention asserted"},
	{name: "overflights of", nouns: "overflight", source: "owner", from: "body", target: "of,over", kinds: "land", typ: schema.Violates,
		example: "Kenya's overflights of Uganda continue daily.", want: "Kenya VIOLATES Uganda asserted"},
	{name: "walk all over a treaty", verbs: "walk trample ride", source: "agent", from: "body", target: "over,on", kinds: "treaty", passive: "never", typ: schema.Violates,
		example: "Kenya walked all over the Kampala Convention.", want: "Kenya VIOLATES Kampala Convention asserted"},
	{name: "act contrary to", verbs: "act go be", particle: "contrary,against,counter", source: "agent", from: "body", target: "to,against", kinds: "treaty", passive: "never", typ: schema.Violates,
		example: "Kenya acted contrary to the Kampala Convention.", want: "Kenya VIOLATES Kampala Convention asserted"},
	{name: "make a mockery of", verbs: "make", object: "@mockery", source: "agent", from: "body", target: "of", kinds: "treaty", passive: "never", typ: schema.Violates,
		example: "Kenya made a mockery of the Kampala Convention.", want: "Kenya VIOLATES Kampala Convention asserted"},
	{name: "cheat on a treaty", verbs: "cheat renege backslide", source: "agent", from: "body", target: "on", kinds: "treaty", passive: "never", typ: schema.Violates,
		example: "Kenya cheated on the Kampala Convention.", want: "Kenya VIOLATES Kampala Convention asserted"},

	{name: "represent a state at", verbs: "represent", with: "at,in,on,to:@any", notWith: "in,at:@contest", source: "agent", from: "individual", target: "object", kinds: "country", passive: "never", typ: schema.HoldsOfficeIn,
		example: "Ivan Petrov represents Ghana at the United Nations.", want: "Ivan Petrov HOLDS_OFFICE_IN Ghana asserted"},
	{name: "sit on the board of", verbs: "sit serve", with: "on:@boardroom", source: "agent", from: "individual", target: "owner of:@boardroom", kinds: "firm", passive: "never", typ: schema.HoldsOfficeIn,
		example: "Ivan Petrov sits on the board of Zorvan Bank.", want: "Ivan Petrov HOLDS_OFFICE_IN Zorvan Bank asserted"},

	{name: "reject a claim to land", verbs: "reject dispute contest challenge dismiss", object: "@claim", with: "to,on,over:@land", source: "agent", from: "country", target: "object's", kinds: "country", typ: schema.DisputesTerritoryWith,
		example: "Greece rejects Turkey's claims to the islet of Imia.", want: "Greece DISPUTES_TERRITORY_WITH Turkey asserted; Greece REJECTS Turkey asserted"},
	{name: "claims between", nouns: "claim", modifier: "territorial,border", source: "between", target: "none", pair: true, typ: schema.DisputesTerritoryWith,
		example: "No territorial claims remain between Gabon and Cameroon.", want: "Gabon DISPUTES_TERRITORY_WITH Cameroon negated"},
}
