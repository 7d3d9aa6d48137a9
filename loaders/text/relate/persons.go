package relate

import "entente/schema"

// persons are the rules for where people live, of what they are citizens and to what they belong, in the words of reports about them.
var persons = []rule{
	{name: "with a home in", nouns: "home house flat apartment villa residence farm", prep: "with", source: "bearer", from: "individual", target: "in,right behind", kinds: "land", typ: schema.BasedIn,
		example: "Paul Sen, a blogger with a home in Chad, was freed.", want: "Paul Sen BASED_IN Chad asserted"},
	{name: "exile in", nouns: "exile refugee emigre émigré emigrant expatriate", not: "former,ex", source: "subject", from: "individual", target: "in", kinds: "land", typ: schema.BasedIn,
		example: "Paul Sen, an exile in Chad, denied it.", want: "Paul Sen BASED_IN Chad asserted"},
	{name: "emigrate to", verbs: "emigrate move relocate", direct: true, bare: true, source: "agent", from: "individual", target: "to", kinds: "land", passive: "never", typ: schema.BasedIn,
		example: "Paul Sen, who moved to Chad in 2019, denied it.", want: "Paul Sen BASED_IN Chad asserted"},
	{name: "one's home is in", nouns: "home", source: "possessor", from: "individual", target: "place", kinds: "land", typ: schema.BasedIn,
		example: "Paul Sen, whose home is in Chad, denied it.", want: "Paul Sen BASED_IN Chad asserted"},
}
