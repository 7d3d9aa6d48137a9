package relate

import "entente/schema"

// ledgers are the words of registers, treasuries and financial reporters for shares, orders, payments, loans and licences.
var ledgers = []rule{
	{name: "take into public ownership", verbs: "take bring transfer", with: "into,under,to:@stateowned", source: "agent,owner of:@stateowned", from: "country", target: "object", kinds: "firm", typ: schema.Owns,
		example: "Chad brought Orvex Oil Company into public ownership.", want: "Chad OWNS Orvex Oil Company asserted; Chad SEIZES_ASSETS_OF Orvex Oil Company asserted"},
	{name: "ownership goes to", nouns: "ownership title", under: "pass,go,revert,fall,transfer,move,shift,devolve", source: "to", from: "body", target: "of", kinds: "property", actor: "source", typ: schema.Owns,
		example: "Ownership of Orvex Oil Company was transferred to Denmark.", want: "Denmark OWNS Orvex Oil Company asserted"},
	{name: "control goes to", nouns: "control", under: "pass,go,revert,fall,move,shift,devolve", source: "to", from: "collective", target: "of,over", kinds: "property", actor: "source", typ: schema.Controls,
		example: "Control of Orvex Oil Company passed to Zorvan Corporation.", want: "Zorvan Corporation CONTROLS Orvex Oil Company asserted"},
	{name: "own a part of", verbs: "own hold have", object: "@ownedpart", source: "agent", target: "of", kinds: "property", passive: "never", typ: schema.Owns,
		example: "Denmark owns no part of Orvex Oil Company.", want: "Denmark OWNS Orvex Oil Company negated"},
	{name: "registered in the name of", verbs: "register list hold record", passive: "only", with: "in,under:@names", source: "owner of:@names", target: "object", kinds: "property", typ: schema.Owns,
		example: "Orvex Oil Company is registered in the name of Ivan Petrov.", want: "Ivan Petrov OWNS Orvex Oil Company asserted"},
	{name: "take a holding", verbs: "take build amass accumulate own", object: "@holds", source: "agent", from: "body", target: "in", kinds: "property", passive: "never", typ: schema.Owns,
		example: "Zorvan Corporation took a 20 percent holding in Orvex Oil Company.", want: "Zorvan Corporation OWNS Orvex Oil Company asserted"},

	{name: "supply what is used there", verbs: "supply provide produce generate furnish", object: "@goods", source: "users", from: "country", target: "agent", kinds: "country", actor: "target", typ: schema.ImportsFrom,
		example: "Kenya supplies most of the electricity used in Chad.", want: "Chad IMPORTS_FROM Kenya asserted"},
	{name: "a cargo of theirs arrives", verbs: "arrive land dock", subject: "@cargo", source: "in,at", from: "country", target: "subject's", kinds: "country", passive: "never", typ: schema.ImportsFrom,
		example: "A cargo of Kenyan wheat arrived in Chad.", want: "Chad IMPORTS_FROM Kenya asserted"},
	{name: "place an order for goods", verbs: "place sign conclude", object: "@order", with: "for:@goods", source: "agent", from: "body", target: "with", kinds: "body", means: schema.Planned, passive: "never", typ: schema.ImportsFrom,
		example: "Chad placed an order for 500 buses with Kenya.", want: "Chad IMPORTS_FROM Kenya planned"},
	{name: "a contract for the purchase of goods", verbs: "sign conclude reach initial", object: "@order", with: "for,on:@purchases", source: "agent", from: "body", target: "with", kinds: "body", means: schema.Planned, passive: "never", typ: schema.ImportsFrom,
		example: "Chad signed a contract with Kenya for the purchase of 30 buses.", want: "Chad IMPORTS_FROM Kenya planned; Chad SIGNS_AGREEMENT_WITH Kenya asserted"},
	{name: "deliver rolling stock", verbs: "deliver hand supply", object: "@rollingstock", source: "to,given", target: "agent", kinds: "body", from: "body", actor: "target", typ: schema.ImportsFrom,
		example: "Kenya delivered 30 buses to Chad.", want: "Chad IMPORTS_FROM Kenya asserted"},
	{name: "their goods are piped to", verbs: "pipe pump truck send haul", object: "@goods", source: "to", from: "country", target: "object's", kinds: "country", passive: "only", actor: "target", typ: schema.ImportsFrom,
		example: "Kenya's gas is piped to Chad.", want: "Chad IMPORTS_FROM Kenya asserted"},

	{name: "account for their imports", verbs: "account", with: "for:@incoming", source: "owner of:@incoming", from: "country", target: "agent", kinds: "country", actor: "target", passive: "never", typ: schema.ImportsFrom,
		example: "Kenya accounted for a third of Chad's wheat imports.", want: "Chad IMPORTS_FROM Kenya asserted"},
	{name: "deliver the goods that they ordered", verbs: "deliver hand ship send supply", object: "@goods", source: "orderer", from: "body", target: "agent", kinds: "body", actor: "target", typ: schema.ImportsFrom,
		example: "Kenya has shipped the wheat that Chad ordered in May.", want: "Chad IMPORTS_FROM Kenya asserted"},
	{name: "deliver the arms that they ordered", verbs: "deliver hand ship send supply", object: "@arms", source: "orderer", from: "body", target: "agent", kinds: "body", actor: "target", typ: schema.ImportsMunitionsFrom,
		example: "Kenya has delivered the first four of 12 helicopters that Chad ordered in 2019.", want: "Chad IMPORTS_MUNITIONS_FROM Kenya asserted"},
	{name: "get arms built in", verbs: "take receive import get", object: "@arms", source: "agent", from: "body", target: "built in", kinds: "country", passive: "never", typ: schema.ImportsMunitionsFrom,
		example: "Chad has taken delivery of 40 armoured vehicles built in Kenya.", want: "Chad IMPORTS_MUNITIONS_FROM Kenya asserted"},

	{name: "hit with their travel ban", verbs: "hit slap serve strike", passive: "only", with: "with,by:@travelban", source: "owner of:@travelban", from: "body", target: "object", typ: schema.Sanctions,
		example: "Ivan Petrov was hit with a Chadian travel ban.", want: "Chad SANCTIONS Ivan Petrov asserted"},
	{name: "freeze money belonging to", verbs: "freeze seize confiscate block impound sequester", object: "@money", source: "agent", from: "body", target: "object's", typ: schema.SeizesAssetsOf,
		example: "Chad froze $30 million belonging to Ivan Petrov.", want: "Chad SEIZES_ASSETS_OF Ivan Petrov asserted"},

	{name: "pay with their loan", verbs: "finance fund build buy pay purchase construct cover", with: "with,from,out of:@credits", source: "owner of:@credits", from: "body", target: "agent", kinds: "country", actor: "target", passive: "never", typ: schema.LendsTo,
		example: "Chad financed the road with a Danish loan.", want: "Denmark LENDS_TO Chad asserted"},
	{name: "negotiate a loan", verbs: "negotiate discuss", object: "@loan", source: "from,with", from: "body", target: "agent", kinds: "body", actor: "target", passive: "never", means: schema.Hypothetical, typ: schema.LendsTo,
		example: "Chad is negotiating a loan from Denmark.", want: "Denmark LENDS_TO Chad hypothetical"},
	{name: "agree a loan with", verbs: "agree", object: "@loan", source: "from,with", from: "body", target: "agent", kinds: "body", actor: "target", passive: "never", means: schema.Planned, typ: schema.LendsTo,
		example: "Chad agreed a $20 million loan with Denmark.", want: "Denmark LENDS_TO Chad planned"},

	{name: "payments from one to another", nouns: "payment bribe kickback remittance payoff", notUnder: "stop,halt,suspend,block,freeze,end,cancel,deny,refuse,demand,seek", source: "from", target: "to", direct: true, typ: schema.Pays,
		example: "Payments from Zorvan Bank to Ivan Petrov came to $5 million.", want: "Zorvan Bank PAYS Ivan Petrov asserted"},
	{name: "channel money to", verbs: "channel funnel", object: "@money", source: "agent", from: "body", target: "to,into", kinds: "power", typ: schema.ProvidesAidTo,
		example: "Iran funnelled $50 million to Hezbollah.", want: "Iran PROVIDES_AID_TO Hezbollah asserted"},
	{name: "depend on aid from", verbs: "depend rely live subsist survive", with: "on,upon:@aid", source: "from", from: "body", target: "agent", kinds: "body", actor: "source", passive: "never", typ: schema.ProvidesAidTo,
		example: "Chad depends on aid from Denmark.", want: "Denmark PROVIDES_AID_TO Chad asserted"},

	{name: "commit money to works in", verbs: "commit pledge earmark", object: "@money", with: "to,for,towards:@worksabroad", source: "agent", from: "firm", target: "in", kinds: "country", means: schema.Planned, typ: schema.InvestsIn,
		example: "Zorvan Corporation has committed $8 million to a port in Chad.", want: "Zorvan Corporation INVESTS_IN Chad planned"},
	{name: "build works of a firm in", verbs: "build construct open develop set put establish", object: "@worksabroad", source: "agent", from: "firm", target: "in", kinds: "land", typ: schema.InvestsIn,
		example: "Zorvan Corporation is building a container terminal in Chad.", want: "Zorvan Corporation INVESTS_IN Chad asserted"},

	{name: "make under licence from", verbs: "make build produce assemble manufacture", with: "under:@licences", source: "owner of:@licences,from", from: "body", target: "agent", kinds: "body", actor: "source", passive: "never", typ: schema.ProvidesTechnologyTo,
		example: "Chad makes the engine under licence from Denmark.", want: "Denmark PROVIDES_TECHNOLOGY_TO Chad asserted"},

	{name: "use their arms", verbs: "use employ operate", subject: "@bearers", object: "@arms", notObject: "@booty", source: "agent", from: "body", target: "object's", kinds: "country", passive: "never", typ: schema.ImportsMunitionsFrom,
		example: "The Chadian army uses British armoured cars.", want: "Chad IMPORTS_MUNITIONS_FROM United Kingdom asserted"},

	{name: "close an inquiry into", verbs: "close end conclude shelve complete wrap drop reopen widen broaden extend", object: "@inquiry", source: "agent", from: "body", target: "into", typ: schema.Investigates,
		example: "Danish prosecutors closed the inquiry into Orvex Bank.", want: "Denmark INVESTIGATES Orvex Bank asserted"},
	{name: "a panel examines", verbs: "examine scrutinise scrutinize probe", subject: "@panels", source: "agent", from: "body", target: "object,object's", kinds: "defendant", typ: schema.Investigates,
		example: "A Danish parliamentary committee is examining Orvex Bank.", want: "Denmark INVESTIGATES Orvex Bank asserted"},
	{name: "appear in court in", verbs: "appear", with: "in,before:@court", notWith: "as:@bystander", source: "in", from: "country", target: "agent", kinds: "individual", actor: "target", passive: "never", typ: schema.Prosecutes,
		example: "Ivan Petrov appeared in court in Denmark on Monday.", want: "Denmark PROSECUTES Ivan Petrov asserted"},
	{name: "appear in their court", verbs: "appear", with: "in,before:@court", notWith: "as:@bystander", source: "owner of:@court", from: "country", target: "agent", kinds: "individual", actor: "target", passive: "never", typ: schema.Prosecutes,
		example: "Ivan Petrov appeared before a Danish court on Monday.", want: "Denmark PROSECUTES Ivan Petrov asserted"},
}
