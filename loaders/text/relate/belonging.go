package relate

import "entente/schema"

// belonging are the rules for members, parts, seats, citizens and borders.
var belonging = []rule{
	{name: "member of", nouns: "member", source: "subject", target: "of", typ: schema.MemberOf,
		example: "Iceland is a member of NATO.", want: "Iceland MEMBER_OF NATO asserted"},
	{name: "member", nouns: "member state nation country", modifier: "member,founding,eu,nato,fellow", source: "apposed", target: "possessor", typ: schema.MemberOf,
		example: "Portugal, a NATO member, sent two frigates.", want: "Portugal MEMBER_OF NATO asserted"},
	{name: "its members", nouns: "member", source: "apposed", target: "possessor", typ: schema.MemberOf,
		example: "The African Union's newest member, Morocco, was absent.", want: "Morocco MEMBER_OF African Union asserted"},
	{name: "belong", verbs: "belong", source: "agent", target: "to", kinds: "bloc", typ: schema.MemberOf, passive: "never",
		example: "Tuvalu belongs to the Pacific Islands Forum.", want: "Tuvalu MEMBER_OF Pacific Islands Forum asserted"},
	{name: "sit on", verbs: "sit serve", source: "agent", target: "on", typ: schema.MemberOf, passive: "never",
		example: "Panama sits on the United Nations Security Council.", want: "Panama MEMBER_OF United Nations Security Council asserted"},
	{name: "seat on", nouns: "seat", source: "owner", target: "on,in", typ: schema.MemberOf,
		example: "Kenya holds a seat on the United Nations Security Council.", want: "Kenya MEMBER_OF United Nations Security Council asserted"},
	{name: "comprise", verbs: "comprise", source: "object", target: "agent", kinds: "bloc", passive: "never", typ: schema.MemberOf,
		example: "Mercosur comprises Brazil and Uruguay.", want: "Brazil MEMBER_OF Mercosur asserted; Uruguay MEMBER_OF Mercosur asserted"},
	{name: "consist of", verbs: "consist", source: "of", target: "agent", kinds: "bloc", typ: schema.MemberOf,
		example: "The Nordic Council consists of Iceland and Norway.", want: "Iceland MEMBER_OF Nordic Council asserted; Norway MEMBER_OF Nordic Council asserted"},

	{name: "part of", nouns: "arm branch subsidiary unit affiliate division wing part offshoot department directorate component chapter organ subdivision", notPrep: "for,on,in,as", direct: true, source: "subject", target: "of,possessor", typ: schema.PartOf,
		example: "Zorvan Shipping Company, a subsidiary of Zorvan Holdings, was fined.", want: "Zorvan Shipping Company PART_OF Zorvan Holdings asserted"},
	{name: "subordinate to", verbs: "be_subordinate subordinate", source: "object,agent", target: "to", typ: schema.PartOf,
		example: "The Quds Force is subordinate to the Islamic Revolutionary Guard Corps.", want: "Quds Force PART_OF Islamic Revolutionary Guard Corps asserted"},

	{name: "based in", verbs: "base headquarter register incorporate locate domicile", source: "object", target: "in,at", passive: "only", typ: schema.BasedIn,
		example: "Zorvan Holdings, based in Malta, denied it.", want: "Zorvan Holdings BASED_IN Malta asserted"},
	{name: "be headquartered in", verbs: "be_headquartered be_resident be_domiciled be_based", source: "agent", target: "in,at", typ: schema.BasedIn,
		example: "Zorvan Holdings is headquartered in Malta.", want: "Zorvan Holdings BASED_IN Malta asserted"},
	{name: "live in", verbs: "live reside dwell", source: "agent", target: "in", passive: "never", typ: schema.BasedIn,
		example: "Edward Snowden lives in Russia.", want: "Edward Snowden BASED_IN Russia asserted"},
	{name: "resident of", nouns: "resident inhabitant", source: "subject", target: "of,in", typ: schema.BasedIn,
		example: "Viktor Bout, a resident of Dubai, denied it.", want: "Viktor Bout BASED_IN Dubai asserted"},
	{name: "operate from", verbs: "operate", source: "agent", target: "from,out of", bare: true, passive: "never", typ: schema.BasedIn,
		example: "Zorvan Holdings operates from Cyprus.", want: "Zorvan Holdings BASED_IN Cyprus asserted"},
	{name: "seat in", nouns: "seat headquarters base secretariat", source: "owner,bearer", target: "in,at", typ: schema.BasedIn,
		example: "Zorvan Holdings has its headquarters in Malta.", want: "Zorvan Holdings BASED_IN Malta asserted"},
	{name: "head office in", nouns: "office", modifier: "head,main,registered", source: "owner,of", target: "in,at", typ: schema.BasedIn,
		example: "Zorvan Holdings has its head office in Malta.", want: "Zorvan Holdings BASED_IN Malta asserted"},
	{name: "seat is in", nouns: "seat headquarters base secretariat", source: "possessor,of", target: "place", typ: schema.BasedIn,
		example: "The headquarters of Zorvan Holdings is in Malta.", want: "Zorvan Holdings BASED_IN Malta asserted"},
	{name: "under the flag of", verbs: "sail operate fly", with: "under:@flag", source: "agent", target: "owner of:@flag", typ: schema.BasedIn,
		example: "The tanker Orlan Star sails under the flag of Panama.", want: "Orlan Star BASED_IN Panama asserted"},
	{name: "fly a flag", verbs: "fly", object: "@flag", source: "agent", target: "object's", typ: schema.BasedIn,
		example: "The tanker Orlan Star flies the flag of Panama.", want: "Orlan Star BASED_IN Panama asserted"},

	{name: "citizen of", nouns: "citizen national native", source: "subject", target: "of", typ: schema.CitizenOf,
		example: "Viktor Bout is a citizen of Russia.", want: "Viktor Bout CITIZEN_OF Russia asserted"},
	{name: "hold citizenship", verbs: "hold have acquire obtain receive get gain take", object: "@citizenship", source: "agent", target: "object's", typ: schema.CitizenOf,
		example: "Edward Snowden has acquired Russian citizenship.", want: "Edward Snowden CITIZEN_OF Russia asserted"},

	{name: "grant citizenship", verbs: "grant give award", object: "@citizenship", source: "given,to", target: "agent", typ: schema.CitizenOf,
		example: "Turkey granted citizenship to Viktor Bout.", want: "Turkey GRANTS_ASYLUM_TO Viktor Bout asserted; Viktor Bout CITIZEN_OF Turkey asserted"},

	{name: "border", verbs: "border neighbour neighbor abut adjoin", source: "agent", target: "object", typ: schema.Borders,
		example: "Chad borders Niger.", want: "Chad BORDERS Niger asserted"},
	{name: "wedged between", verbs: "wedge wed sandwich squeeze", source: "object", target: "between", passive: "only", typ: schema.Borders,
		example: "Bhutan is wedged between China and India.", want: "Bhutan BORDERS China asserted; Bhutan BORDERS India asserted"},
	{name: "border between", nouns: "border frontier boundary", source: "owner", target: "with", pair: true, typ: schema.Borders,
		example: "The border between Chad and Niger is closed.", want: "Chad BORDERS Niger asserted"},
}
