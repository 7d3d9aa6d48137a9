package relate

import "entente/schema"

// holders are the rules for who owns, runs and belongs to what, and who is close to whom, in the idioms of reporters.
var holders = []rule{
	{name: "scoop up a share", verbs: "snap scoop gobble hoover mop pick", particle: "up", object: "@share", source: "agent", from: "collective", target: "of,in", kinds: "firm", typ: schema.Owns,
		example: "Zorvan Bank scooped up a third of Orvex Bank.", want: "Zorvan Bank OWNS Orvex Bank asserted"},
	{name: "wholly owned subsidiary", nouns: "subsidiary unit", modifier: "owned,majority-owned,wholly-owned", direct: true, source: "of,possessor", from: "collective", target: "subject", kinds: "firm", typ: schema.Owns,
		example: "Zorvan Bank is a wholly owned subsidiary of Orvex Bank.", want: "Orvex Bank OWNS Zorvan Bank asserted; Zorvan Bank PART_OF Orvex Bank asserted"},
	{name: "an empire includes", verbs: "include span comprise take", subject: "@empire", source: "subject's", from: "private", target: "object,in", kinds: "firm", passive: "never", typ: schema.Owns,
		example: "Ivan Petrov's empire includes Zorvan Television.", want: "Ivan Petrov OWNS Zorvan Television asserted"},

	{name: "pull the strings at", verbs: "pull", object: "@strings", source: "agent", target: "at,in,behind,of", kinds: "property", passive: "never", typ: schema.Controls,
		example: "Ivan Petrov pulls the strings at Zorvan Bank.", want: "Ivan Petrov CONTROLS Zorvan Bank asserted"},
	{name: "hoist a flag over", verbs: "hoist raise plant run", object: "@flag", source: "agent", from: "body", target: "over,in,on", kinds: "place", typ: schema.Controls,
		example: "The Houthis hoisted their flag over Hodeidah.", want: "Houthis CONTROLS Hodeidah asserted"},
	{name: "hold on to a town", verbs: "hold hang cling", particle: "on", source: "agent", from: "body", target: "to,on to", kinds: "place", passive: "never", typ: schema.Controls,
		example: "The Houthis held on to Hodeidah.", want: "Houthis CONTROLS Hodeidah asserted"},

	{name: "a region belongs to", verbs: "belong", source: "agent", from: "place", target: "to", kinds: "country", passive: "never", typ: schema.PartOf,
		example: "Catalonia belongs to Spain.", want: "Catalonia PART_OF Spain asserted"},

	{name: "set up shop in", verbs: "set", particle: "up", object: "@shop", source: "agent", from: "private", target: "in,at", kinds: "land", passive: "never", typ: schema.BasedIn,
		example: "Zorvan Bank set up shop in Dubai.", want: "Zorvan Bank BASED_IN Dubai asserted"},
	{name: "hide out in", verbs: "hide hole lurk shelter lie hunker", particle: "out,up,low", source: "agent,object", from: "private", target: "in", kinds: "land", bare: true, typ: schema.BasedIn,
		example: "Al-Shabaab hides out in Somalia.", want: "al-Shabaab BASED_IN Somalia asserted"},

	{name: "a lawyer defends", verbs: "defend represent plead", subject: "@advocates", source: "agent", from: "individual", target: "object,for", kinds: "private", passive: "never", typ: schema.ActsFor,
		example: "The lawyer Ivan Petrov defended Zorvan Bank.", want: "Ivan Petrov ACTS_FOR Zorvan Bank asserted"},

	{name: "go to school with", verbs: "go study train serve", with: "to,at,in:@school", source: "agent", from: "individual", target: "with,alongside", kinds: "individual", passive: "never", typ: schema.AssociatedWith,
		example: "Ivan Petrov went to school with Karim Haddad.", want: "Ivan Petrov ASSOCIATED_WITH Karim Haddad asserted"},
	{name: "keep company with", verbs: "keep", object: "@companion", source: "agent", from: "individual", target: "with", kinds: "private", passive: "never", typ: schema.AssociatedWith,
		example: "Ivan Petrov keeps company with Karim Haddad.", want: "Ivan Petrov ASSOCIATED_WITH Karim Haddad asserted"},

	{name: "be born to", verbs: "bear born", passive: "only", source: "object", from: "individual", target: "to", kinds: "individual", typ: schema.FamilyOf,
		example: "Ivan Petrov was born to Karim Haddad.", want: "Ivan Petrov FAMILY_OF Karim Haddad asserted"},

	{name: "renounce citizenship", nouns: "citizenship nationality", under: "renounce,relinquish,surrender,lose,forfeit,shed", source: "clause", from: "individual", target: "native,of", kinds: "country", means: schema.Negated, only: schema.Negated, typ: schema.CitizenOf,
		example: "Ivan Petrov renounced his Syrian citizenship.", want: "Ivan Petrov CITIZEN_OF Syria negated"},
	{name: "travel on a passport", verbs: "travel fly enter leave arrive", with: "on,with:@citizenship", source: "agent", from: "individual", target: "owner of:@citizenship", kinds: "country", passive: "never", typ: schema.CitizenOf,
		example: "Ivan Petrov travels on a Syrian passport.", want: "Ivan Petrov CITIZEN_OF Syria asserted"},
	{name: "carry a passport", verbs: "carry use bear buy possess secure own", object: "@citizenship", source: "agent", from: "individual", target: "object's", kinds: "country", passive: "never", typ: schema.CitizenOf,
		example: "Ivan Petrov carries a Syrian passport.", want: "Ivan Petrov CITIZEN_OF Syria asserted"},

	{name: "own a share of the shares", verbs: "hold own buy acquire have control take", object: "@share", with: "of:@equity", source: "agent", from: "collective", target: "owner of:@equity", kinds: "firm", passive: "never", typ: schema.Owns,
		example: "Kenya controls two-thirds of Zorvan Oil's shares.", want: "Kenya OWNS Zorvan Oil asserted"},
	{name: "secret police of", nouns: "police service", modifier: "secret,intelligence,security", source: "subject", from: "firm", target: "of,possessor", kinds: "country", typ: schema.PartOf,
		example: "The Securitate was the secret police of Romania.", want: "Securitate PART_OF Romania asserted"},
	{name: "run from an office in", verbs: "run manage operate control", passive: "only", with: "from:@quarters", source: "object", from: "private", target: "in", kinds: "land", typ: schema.BasedIn,
		example: "Zorvan Shipping is run from an office in Dubai.", want: "Zorvan Shipping BASED_IN Dubai asserted"},
	{name: "have camps in", verbs: "have keep maintain run", object: "@hideouts", source: "agent", from: "firm", target: "in", kinds: "land", passive: "never", typ: schema.BasedIn,
		example: "Al-Shabaab has its hideouts in Somalia.", want: "al-Shabaab BASED_IN Somalia asserted"},
	{name: "consultant to a government", nouns: "consultant lobbyist", source: "subject", from: "private", target: "to,for", kinds: "country", typ: schema.ActsFor,
		example: "Ivan Petrov, a consultant to Kazakhstan's government, resigned.", want: "Ivan Petrov ACTS_FOR Kazakhstan asserted"},
	{name: "do business with a firm", verbs: "do", object: "@business", source: "agent", from: "individual", target: "with", kinds: "firm", passive: "never", typ: schema.AssociatedWith,
		example: "Omar Haddad no longer does business with Orvex Bank.", want: "Omar Haddad ASSOCIATED_WITH Orvex Bank negated"},
	{name: "do business with a person", verbs: "do", object: "@business", source: "agent", from: "individual", target: "with", kinds: "individual", passive: "never", typ: schema.AssociatedWith,
		example: "Ivan Petrov did business with Karim Haddad.", want: "Ivan Petrov ASSOCIATED_WITH Karim Haddad asserted"},
	{name: "revoke citizenship", verbs: "revoke cancel withdraw annul rescind", object: "@citizenship", source: "object's,of", from: "individual", target: "agent", actor: "target", means: schema.Negated, only: schema.Negated, kinds: "country", typ: schema.CitizenOf,
		example: "Cyprus revoked the citizenship of Ivan Petrov.", want: "Ivan Petrov CITIZEN_OF Cyprus negated"},
}
