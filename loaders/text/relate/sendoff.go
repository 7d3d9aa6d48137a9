package relate

import "entente/schema"

// sendoff are more idioms for envoys who must go, for people who are handed over to another state's law and for those who are
// turned away at the border.
var sendoff = []rule{
	{name: "named unwelcome", verbs: "name proclaim brand deem consider", particle: "persona,personae,undesirable,unwelcome", source: "agent", from: "country", target: "object", elide: true, typ: schema.Expels,
		example: "Togo named three Danish diplomats undesirable.", want: "Togo EXPELS three Danish diplomats asserted"},
	{name: "be packed off", verbs: "send pack", particle: "packing,off", object: "@guests", source: "agent", from: "country", target: "object's", kinds: "state", typ: schema.Expels,
		example: "Togo sent the Danish consul packing.", want: "Togo EXPELS Denmark asserted"},
	{name: "be given days to go", verbs: "give", object: "@hour", below: "leave depart quit get_out be_out be_gone clear_out pack vacate go", passive: "only", source: "left,teller,expeller", from: "country", target: "given,posted", typ: schema.Expels,
		example: "Ivan Petrov was given seven days to leave Togo.", want: "Togo EXPELS Ivan Petrov asserted"},
	{name: "be given until a day to go", verbs: "give", with: "until,till:@any", below: "leave depart quit get_out be_out be_gone be_off clear_out pack vacate go", passive: "only", source: "agent,left", from: "country", target: "given,object", kinds: "defendant", typ: schema.Expels,
		example: "Three Danish attaches were given until Sunday to get out of Togo.", want: "Togo EXPELS Three Danish attaches asserted"},
	{name: "demand a recall", verbs: "demand request seek", object: "@recall", source: "agent", from: "country", target: "of,object's", kinds: "country", typ: schema.Expels,
		example: "Togo demanded the recall of the Danish ambassador.", want: "Togo EXPELS Denmark asserted; Togo URGES Denmark asserted"},
	{name: "send nationals home", verbs: "send order pack ship", particle: "home", object: "@nationals", source: "agent", from: "country", target: "object", kinds: "person", typ: schema.Expels,
		example: "Togo sent home four Danes.", want: "Togo EXPELS four Danes asserted"},
	{name: "shut their consulate", verbs: "close shut", object: "@legation", source: "agent", from: "country", target: "object's", kinds: "country", passive: "never", typ: schema.Expels,
		example: "Togo shut the Danish consulate.", want: "Togo EXPELS Denmark asserted"},
	{name: "order a consulate to close", verbs: "order tell", object: "@legation", below: "close shut", source: "agent", from: "country", target: "object,object's", kinds: "country", typ: schema.Expels,
		example: "Togo ordered the Danish consulate to close.", want: "Togo EXPELS Denmark asserted; Togo URGES Denmark asserted"},
	{name: "be put on a plane in", verbs: "put bundle load march", with: "on,onto,aboard:@carriage", passive: "only", source: "in,at", from: "country", target: "object", kinds: "person", typ: schema.Expels,
		example: "Three Danes were put on a plane in Togo.", want: "Togo EXPELS Three Danes asserted"},
	{name: "turn away at the border", verbs: "turn", particle: "away,back", source: "agent", from: "country", target: "object", kinds: "individual", typ: schema.Sanctions,
		example: "Togo turned Ivan Petrov away at the airport.", want: "Togo SANCTIONS Ivan Petrov asserted"},
	{name: "deny entry", verbs: "deny refuse", object: "@entrance", source: "agent,to", from: "body", target: "given,to", kinds: "person", typ: schema.Sanctions,
		example: "Ivan Petrov was refused entry by Togo.", want: "Togo SANCTIONS Ivan Petrov asserted"},
	{name: "be denied entry to", verbs: "deny refuse", object: "@entrance", passive: "only", source: "to,into", from: "body", target: "given,object", kinds: "defendant", typ: schema.Sanctions,
		example: "Ivan Petrov was denied entry to Togo.", want: "Togo SANCTIONS Ivan Petrov asserted"},
	{name: "forbid to enter", verbs: "forbid", below: "enter visit travel set_foot", source: "agent", from: "body", target: "object", kinds: "defendant", typ: schema.Sanctions,
		example: "Togo forbade Ivan Petrov to enter the country.", want: "Togo SANCTIONS Ivan Petrov asserted"},

	{name: "hand over to", verbs: "hand surrender deliver transfer", with: "to:@any", source: "agent", from: "country", target: "object", kinds: "individual", passive: "never", typ: schema.Expels,
		example: "Togo handed Ivan Petrov to Denmark.", want: "Togo EXPELS Ivan Petrov asserted"},
	{name: "turn over to", verbs: "turn", particle: "over", with: "to:@any", source: "agent", from: "country", target: "object", kinds: "individual", passive: "never", typ: schema.Expels,
		example: "Togo turned Ivan Petrov over to Denmark.", want: "Togo EXPELS Ivan Petrov asserted"},
	{name: "be handed over by", verbs: "hand turn surrender deliver transfer", with: "to:@any", source: "agent", from: "country", target: "object", kinds: "individual", passive: "only", typ: schema.Expels,
		example: "Ivan Petrov was handed over to Denmark by Togo.", want: "Togo EXPELS Ivan Petrov asserted"},
	{name: "give a person up", verbs: "hand give", particle: "over,up", notObject: "@man", source: "agent", from: "country", target: "object", kinds: "individual", passive: "never", only: schema.Negated, typ: schema.Expels,
		example: "Togo refused to hand over Ivan Petrov.", want: "Togo EXPELS Ivan Petrov negated"},
	{name: "clear the way for an extradition", verbs: "approve clear allow permit authorise authorize order grant sign back", object: "@handing", source: "agent", from: "country", target: "object's,of", kinds: "individual", means: schema.Planned, typ: schema.Expels,
		example: "A Togolese judge approved the extradition of Ivan Petrov.", want: "Togo EXPELS Ivan Petrov planned"},
	{name: "refuse an extradition", verbs: "refuse reject block bar deny halt stop", object: "@handing", source: "agent", from: "country", target: "object's,of", kinds: "individual", means: schema.Negated, only: schema.Negated, typ: schema.Expels,
		example: "Togo refused the extradition of Ivan Petrov.", want: "Togo EXPELS Ivan Petrov negated"},

	{name: "take off a plane", verbs: "take pull drag haul remove", with: "off,from:@carriage", subject: "@police", source: "agent", target: "object", kinds: "individual", typ: schema.Detains,
		example: "Togolese agents pulled Ivan Petrov off a plane.", want: "Togo DETAINS Ivan Petrov asserted"},
	{name: "bundle into a car", verbs: "bundle shove hustle push", with: "into,in:@wagon", subject: "@police", source: "agent", target: "object", kinds: "individual", typ: schema.Detains,
		example: "Ivan Petrov was bundled into a van by Togolese police.", want: "Togo DETAINS Ivan Petrov asserted"},
	{name: "lock away", verbs: "lock shut", particle: "away", source: "agent", target: "object", kinds: "person", passive: "never", typ: schema.Detains,
		example: "Togo has locked Ivan Petrov away.", want: "Togo DETAINS Ivan Petrov asserted"},
}
