package relate

import "entente/schema"

// sorties are the rules for men in uniform who are not called troops, and for where they come and stay.
var sorties = []rule{
	{name: "policemen come", verbs: "fly travel sail go head arrive land come deploy return", notParticle: "home,out", subject: "@constables", source: "agent", from: "body", target: "to,in,at,into", kinds: "land", passive: "never", typ: schema.DeploysForcesTo,
		example: "Kenyan police flew to Haiti to fight the gangs.", want: "Kenya DEPLOYS_FORCES_TO Haiti asserted"},
	{name: "a company flies in", verbs: "fly sail jet ship head", notParticle: "home,out,over", subject: "@regulars", source: "agent", from: "body", target: "into,in to", kinds: "land", bare: true, passive: "never", typ: schema.DeploysForcesTo,
		example: "A company of Ghanaian soldiers flew into Liberia.", want: "Ghana DEPLOYS_FORCES_TO Liberia asserted"},
	{name: "troops have been there", nouns: "island soil ground", prep: "on", subject: "@regulars", source: "clause", from: "body", target: "of,possessor", kinds: "land", typ: schema.DeploysForcesTo,
		example: "Turkish troops have been on the island of Cyprus since 1974.", want: "Turkey DEPLOYS_FORCES_TO Cyprus asserted"},
	{name: "landing in", nouns: "landing disembarkation", not: "moon,emergency,crash,forced,soft,lunar,safe,aircraft", source: "owner", from: "country", target: "in,on,at", kinds: "land", typ: schema.Invades,
		example: "The Turkish landing in Cyprus began at dawn.", want: "Turkey INVADES Cyprus asserted"},
}
