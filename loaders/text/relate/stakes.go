package relate

import "entente/schema"

// stakes are more words for what firms own, buy into, build and give up.
var stakes = []rule{
	{name: "get a share", verbs: "get receive pick obtain secure win gain double lift boost", object: "@share", notWith: "of:@votes", source: "agent", from: "body", target: "of,in", kinds: "property", typ: schema.Owns,
		example: "Zorvan Corporation gets 30 percent of Orvex Oil Company.", want: "Zorvan Corporation OWNS Orvex Oil Company asserted"},
	{name: "have a holding in", verbs: "hold have increase raise buy acquire keep retain", object: "@holds", source: "agent", from: "body", target: "in", kinds: "property", passive: "never", typ: schema.Owns,
		example: "Zorvan Corporation increased its holding in Orvex Oil Company.", want: "Zorvan Corporation OWNS Orvex Oil Company asserted"},
	{name: "be left with a share", verbs: "leave", with: "with:@share", source: "object", from: "body", target: "of,in", kinds: "property", passive: "only", typ: schema.Owns,
		example: "Zorvan Corporation was left with 30 percent of Orvex Oil Company.", want: "Zorvan Corporation OWNS Orvex Oil Company asserted"},
	{name: "give up a share", verbs: "dispose", with: "of:@share", source: "agent", target: "in,of", kinds: "property", means: schema.Negated, only: schema.Negated, typ: schema.Owns,
		example: "Zorvan Corporation disposed of its stake in Orvex Oil Company.", want: "Zorvan Corporation OWNS Orvex Oil Company negated"},
	{name: "sell somebody a share", verbs: "sell cede transfer offer", object: "@share", source: "given", from: "body", target: "of,in", kinds: "property", actor: "source", passive: "never", typ: schema.Owns,
		example: "Zorvan Corporation sold Denmark 30 percent of Orvex Oil Company.", want: "Denmark OWNS Orvex Oil Company asserted"},
	{name: "bid money for", verbs: "bid offer", object: "@money", source: "agent", from: "body", target: "for", kinds: "firm", means: schema.Hypothetical, typ: schema.Owns,
		example: "Zorvan Corporation bid $4 billion for Orvex Oil Company.", want: "Zorvan Corporation OWNS Orvex Oil Company hypothetical"},
	{name: "go to a buyer", verbs: "go", with: "for:@money", source: "to", from: "body", target: "agent", kinds: "property", actor: "source", passive: "never", typ: schema.Owns,
		example: "Orvex Oil Company went to Zorvan Corporation for $3 billion.", want: "Zorvan Corporation OWNS Orvex Oil Company asserted"},
	{name: "in the hands of its owners", nouns: "hand ownership", prep: "in,into,under", source: "possessor,of", from: "body", target: "clause", kinds: "firm", typ: schema.Owns,
		example: "Orvex Oil Company is in Danish ownership.", want: "Denmark OWNS Orvex Oil Company asserted"},
	{name: "spend money on works in", verbs: "spend", object: "@money", notWith: "on,in:@outlays", source: "agent", from: "firm", target: "in", kinds: "country", typ: schema.InvestsIn,
		example: "Zorvan Corporation will spend $3 billion on a mine in Chad.", want: "Zorvan Corporation INVESTS_IN Chad planned"},
	{name: "build works in", verbs: "build construct erect lay finance fund bankroll underwrite", object: "@infrastructure", source: "agent", from: "body", target: "in,for", kinds: "country", passive: "never", typ: schema.InvestsIn,
		example: "Denmark is financing a dam in Chad.", want: "Denmark INVESTS_IN Chad asserted"},
	{name: "works are built by", verbs: "build construct erect lay finance fund bankroll underwrite", object: "@infrastructure", source: "agent", from: "body", target: "in", kinds: "country", passive: "only", typ: schema.InvestsIn,
		example: "The dam in Chad was financed by Denmark.", want: "Denmark INVESTS_IN Chad asserted"},
	{name: "pour money into a venture", verbs: "pour plough plow pump sink put inject", object: "@money", notWith: "in,as,of:@giftlike", source: "agent", from: "body", target: "owner of:@project", kinds: "country", passive: "never", typ: schema.InvestsIn,
		example: "Zorvan Corporation has pumped a billion dollars into a Chadian pipeline.", want: "Zorvan Corporation INVESTS_IN Chad asserted"},
	{name: "win the right to drill in", verbs: "win get obtain secure", object: "@drilling", source: "agent", from: "firm", target: "in,from", kinds: "country", typ: schema.InvestsIn,
		example: "Zorvan Corporation won a drilling licence in Chad.", want: "Zorvan Corporation INVESTS_IN Chad asserted"},
	{name: "grant a concession", verbs: "grant give award cede", object: "@concessions", source: "given,to", from: "firm", target: "agent", kinds: "country", actor: "target", typ: schema.InvestsIn,
		example: "Chad granted Zorvan Corporation a concession.", want: "Zorvan Corporation INVESTS_IN Chad asserted"},
	{name: "hold a concession", verbs: "hold have own", object: "@concessions", source: "agent", from: "firm", target: "in,for", kinds: "country", passive: "never", typ: schema.InvestsIn,
		example: "Zorvan Corporation holds the oil concession in Chad.", want: "Zorvan Corporation INVESTS_IN Chad asserted"},
	{name: "wind up a business", verbs: "wind wound", particle: "up", object: "@business", source: "agent", from: "firm", target: "in", kinds: "country", means: schema.Negated, only: schema.Negated, typ: schema.InvestsIn,
		example: "Zorvan Corporation wound up its business in Chad.", want: "Zorvan Corporation INVESTS_IN Chad negated"},

	{name: "build a bomb", verbs: "build make acquire get want seek enrich produce develop", object: "@thebomb", source: "agent", from: "country", target: "object", kinds: "programme", typ: schema.Develops,
		example: "Chad is building a nuclear bomb.", want: "Chad DEVELOPS nuclear bomb asserted"},
	{name: "so much of it goes to", nouns: "half third quarter fifth tenth percent cent block tranche majority rest remainder", under: "pass,go,revert,fall", source: "to", target: "of,in", kinds: "property", from: "body", typ: schema.Owns,
		example: "A quarter of Orvex Oil Company passed to Denmark.", want: "Denmark OWNS Orvex Oil Company asserted"},
}
