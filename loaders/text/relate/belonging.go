package relate

import "entente/schema"

// belonging are the rules for who belongs to whom.
var belonging = []rule{
	{name: "member of", nouns: "member", source: "subject", target: "of", typ: schema.MemberOf,
		example: "Iceland is a member of NATO.", want: "Iceland MEMBER_OF NATO asserted"},
	{name: "part of", nouns: "arm branch subsidiary unit affiliate division wing", source: "apposed", target: "of", typ: schema.PartOf,
		example: "Zorvan Shipping Company, a subsidiary of Zorvan Holdings, was fined.", want: "Zorvan Shipping Company PART_OF Zorvan Holdings asserted"},
	{name: "based in", verbs: "base headquarter", source: "object", target: "in", passive: "only", typ: schema.BasedIn,
		example: "Zorvan Holdings, based in Malta, denied it.", want: "Zorvan Holdings BASED_IN Malta asserted"},
	{name: "own", verbs: "own", source: "agent", target: "object", typ: schema.Owns,
		example: "Kuwait owns Zorvan Holdings.", want: "Kuwait OWNS Zorvan Holdings asserted"},
	{name: "buy", verbs: "buy acquire purchase", source: "agent", target: "object", typ: schema.Owns,
		example: "Zorvan Holdings bought Meridian Bank.", want: "Zorvan Holdings OWNS Meridian Bank asserted"},
	{name: "own a share", verbs: "hold own buy acquire", object: "@share", source: "agent", target: "of,in", typ: schema.Owns,
		example: "Kuwait holds a stake in Meridian Bank.", want: "Kuwait OWNS Meridian Bank asserted"},
	{name: "owner of", nouns: "owner", source: "subject", target: "of", typ: schema.Owns,
		example: "Kuwait is the owner of Meridian Bank.", want: "Kuwait OWNS Meridian Bank asserted"},
	{name: "control", verbs: "control run", source: "agent", target: "object", typ: schema.Controls,
		example: "Hamas controls the Gaza Strip.", want: "Hamas CONTROLS Gaza Strip asserted"},
	{name: "act for", verbs: "act", source: "agent", target: "for", typ: schema.ActsFor, passive: "never",
		example: "Meridian Bank acted for Zorvan Holdings.", want: "Meridian Bank ACTS_FOR Zorvan Holdings asserted"},
	{name: "border", verbs: "border neighbour", source: "agent", target: "object", typ: schema.Borders,
		example: "Chad borders Niger.", want: "Chad BORDERS Niger asserted"},
	{name: "border between", nouns: "border frontier", source: "owner", target: "with", pair: true, typ: schema.Borders,
		example: "The border between Chad and Niger is closed.", want: "Chad BORDERS Niger asserted"},
}
