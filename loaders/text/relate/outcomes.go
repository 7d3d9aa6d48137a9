package relate

import "entente/schema"

// outcomes tell what became of a thing that the sentences before have told of: relations, debts, measures, treaties, purchases,
// visits, deliveries.
var outcomes = []outcome{
	{name: "relations were broken off", nouns: "relation tie link", verbs: "break sever cut rupture suspend", not: "economic,trade,commercial,cultural,military,air,rail,all", typ: schema.CutsRelationsWith, of: fellOut, states: true,
		example: "Kenya accused Chad of arming rebels. Relations were severed the next day.", want: "Kenya ACCUSES Chad asserted; Kenya CUTS_RELATIONS_WITH Chad asserted"},
	{name: "relations were restored", nouns: "relation tie link", verbs: "restore resume re-establish reestablish renew normalise normalize", not: "economic,trade,commercial,cultural,military,air,rail", typ: schema.EstablishesRelationsWith, of: fellOut, states: true,
		example: "Kenya attacked Chad in 1980. Relations were restored in 1991.", want: "Kenya ATTACKS Chad asserted; Kenya ESTABLISHES_RELATIONS_WITH Chad asserted"},
	{name: "the ambassador was recalled", nouns: "ambassador envoy chargé consul mission embassy", verbs: "recall withdraw call_home summon_home bring_home close", typ: schema.CutsRelationsWith, of: fellOut, states: true,
		example: "Kenya accused Chad of arming rebels. Its ambassador was recalled.", want: "Kenya ACCUSES Chad asserted; Kenya CUTS_RELATIONS_WITH Chad asserted"},
	{name: "the loan was repaid", nouns: "loan rest remainder balance money debt sum credit advance amount", verbs: "repay settle reimburse pay pay_back pay_off", it: true, typ: schema.Pays, of: types(schema.LendsTo), turned: true,
		example: "Zorvan Bank lent Chad $40m. The loan was never repaid.", want: "Zorvan Bank LENDS_TO Chad asserted; Chad PAYS Zorvan Bank negated"},
	{name: "the sum was paid", nouns: "money sum instalment installment amount tranche damages compensation bill ransom fine penny cent dollar rest remainder balance", verbs: "pay pay_out settle hand_over transfer remit", it: true, typ: schema.Pays, of: types(schema.Pays), force: "open",
		example: "Kenya promised to pay Chad $40m. The money was paid in March.", want: "Kenya PAYS Chad planned; Kenya PAYS Chad asserted"},
	{name: "no compensation was paid", nouns: "compensation damages indemnity reparation redress", verbs: "pay", typ: schema.Pays, of: types(schema.SeizesAssetsOf, schema.Attacks, schema.Invades, schema.Occupies, schema.Violates, schema.Expels, schema.Cyberattacks),
		example: "Kenya confiscated the farms of Zorvan Company. No compensation was paid.", want: "Kenya SEIZES_ASSETS_OF Zorvan Company asserted; Kenya PAYS Zorvan Company negated"},
	{name: "never received compensation", nouns: "compensation damages indemnity reparation penny cent dollar", verbs: "receive get see obtain", typ: schema.Pays, of: types(schema.SeizesAssetsOf, schema.Pays), force: "any", gets: true,
		example: "Kenya confiscated the farms of Zorvan Company. The company never received compensation.", want: "Kenya SEIZES_ASSETS_OF Zorvan Company asserted; Kenya PAYS Zorvan Company negated"},
	{name: "the ban was lifted", nouns: "ban embargo sanction blockade boycott curb restriction measure penalty freeze moratorium siege prohibition", verbs: "lift ease suspend drop remove relax scrap rescind revoke cancel waive abolish abandon end withdraw repeal loosen soften call_off", ends: "end lapse expire", it: true, typ: schema.LiftsSanctionsOn, of: types(schema.Sanctions, schema.Embargoes),
		example: "Kenya embargoed Chad in 1990. The measure was lifted in 1995.", want: "Kenya EMBARGOES Chad asserted; Kenya LIFTS_SANCTIONS_ON Chad asserted"},
	{name: "the assets were released", nouns: "asset account fund property deposit freeze money", verbs: "release unfreeze return restore lift unblock free", it: true, typ: schema.LiftsSanctionsOn, of: types(schema.SeizesAssetsOf),
		example: "Kenya froze the assets of Zorvan Bank. They have since been released.", want: "Kenya SEIZES_ASSETS_OF Zorvan Bank asserted; Kenya LIFTS_SANCTIONS_ON Zorvan Bank asserted"},
	{name: "the truce was signed", nouns: "ceasefire cease-fire truce armistice", verbs: "sign conclude reach agree declare arrange", one: true, typ: schema.CeasesFireWith, of: types(schema.Attacks, schema.Fights, schema.AtWarWith, schema.Invades, schema.NegotiatesWith, schema.MeetsWith),
		example: "Kenya met Chad in Cairo. The truce was signed after six hours.", want: "Kenya MEETS_WITH Chad asserted; Kenya CEASES_FIRE_WITH Chad asserted"},
	{name: "the treaty was signed", nouns: "treaty accord agreement pact deal memorandum protocol contract", verbs: "sign conclude reach initial seal strike", it: true, one: true, typ: schema.SignsAgreementWith, of: bargains, force: "any",
		example: "Kenya negotiated a pact with Chad. It was signed on Friday.", want: "Kenya NEGOTIATES_WITH Chad asserted; Kenya SIGNS_AGREEMENT_WITH Chad asserted"},
	{name: "the purchase was completed", nouns: "sale purchase takeover acquisition deal transaction bid offer buyout merger", verbs: "complete close approve clear finalise finalize seal conclude", typ: schema.Owns, of: types(schema.Owns), force: "open",
		example: "Zorvan Steel agreed to buy Kestrel Mining. The purchase was completed in May.", want: "Zorvan Steel OWNS Kestrel Mining planned; Zorvan Steel OWNS Kestrel Mining asserted"},
	{name: "the purchase was blocked", nouns: "sale purchase takeover acquisition deal transaction bid offer buyout merger", verbs: "block veto abandon drop scrap forbid prohibit cancel reject call_off", ends: "collapse fail fall_through", undone: true, typ: schema.Owns, of: types(schema.Owns), force: "open",
		example: "Zorvan Steel agreed to buy Kestrel Mining. The deal was blocked in May.", want: "Zorvan Steel OWNS Kestrel Mining planned; Zorvan Steel OWNS Kestrel Mining negated"},
	{name: "the visit was called off", nouns: "visit trip tour journey stopover", verbs: "cancel scrap drop call_off", undone: true, typ: schema.Visits, of: types(schema.Visits), force: "open",
		example: "Kenya's president is to visit Chad in May. The trip has been called off.", want: "Kenya VISITS Chad planned; Kenya VISITS Chad negated"},
	{name: "the meeting was called off", nouns: "meeting summit talk encounter", verbs: "cancel scrap drop call_off", undone: true, typ: schema.MeetsWith, of: types(schema.MeetsWith), force: "open",
		example: "Kenya's president is to meet the president of Chad in May. The summit has been called off.", want: "Kenya MEETS_WITH Chad planned; Kenya MEETS_WITH Chad negated"},
	{name: "the arms were delivered", nouns: "arm weapon aircraft plane fighter jet helicopter tank missile rocket rifle gun howitzer frigate submarine vessel ship drone delivery order shipment consignment battery warplane launcher", verbs: "deliver ship hand_over supply", ends: "arrive come", it: true, more: true, typ: schema.ImportsMunitionsFrom, of: types(schema.ImportsMunitionsFrom), force: "open",
		example: "Kenya agreed to sell tanks to Chad. The tanks were delivered in May.", want: "Chad IMPORTS_MUNITIONS_FROM Kenya planned; Chad IMPORTS_MUNITIONS_FROM Kenya asserted"},
	{name: "the arms were withheld", nouns: "arm weapon aircraft plane fighter jet helicopter tank missile rocket rifle gun frigate submarine vessel ship drone delivery order shipment consignment sale contract deal", verbs: "cancel stop withhold block scrap veto call_off", undone: true, typ: schema.ImportsMunitionsFrom, of: types(schema.ImportsMunitionsFrom), force: "open",
		example: "Kenya agreed to sell tanks to Chad. The sale was cancelled in May.", want: "Chad IMPORTS_MUNITIONS_FROM Kenya planned; Chad IMPORTS_MUNITIONS_FROM Kenya negated"},
	{name: "delivery begins", nouns: "delivery shipment", verbs: "complete finish", ends: "begin start end", typ: schema.ImportsMunitionsFrom, of: types(schema.ImportsMunitionsFrom), force: "open",
		example: "Kenya ordered tanks from Chad. Delivery will begin in May.", want: "Kenya IMPORTS_MUNITIONS_FROM Chad asserted; Kenya IMPORTS_MUNITIONS_FROM Chad planned"},
	{name: "no help was given", nouns: "help aid assistance relief", verbs: "give send provide grant extend offer", ends: "come arrive", typ: schema.ProvidesAidTo, of: types(schema.Urges), about: "help aid assistance relief support", turned: true,
		example: "Kenya asked Chad for help. No help was given.", want: "Kenya URGES Chad asserted; Chad PROVIDES_AID_TO Kenya negated"},
	{name: "the bid for membership was rejected", nouns: "application bid request candidacy candidature approach", verbs: "reject refuse turn_down rebuff block veto", it: true, typ: schema.Rejects, of: types(schema.Joins), force: "open", turned: true,
		example: "Kenya has applied to join NATO. The application was rejected.", want: "Kenya JOINS NATO hypothetical; NATO REJECTS Kenya asserted"},
	{name: "the loan was granted", nouns: "loan credit money sum line bailout", verbs: "grant approve disburse pay_out extend sign transfer give make", ends: "arrive come", more: true, typ: schema.LendsTo, of: types(schema.LendsTo), force: "open",
		example: "Zorvan Bank promised to lend Chad $40m. The loan was approved in May.", want: "Zorvan Bank LENDS_TO Chad planned; Zorvan Bank LENDS_TO Chad asserted"},
	{name: "the loan was withheld", nouns: "loan credit money sum line bailout", verbs: "refuse deny cancel withhold veto freeze call_off turn_down", undone: true, more: true, typ: schema.LendsTo, of: types(schema.LendsTo), force: "open",
		example: "Zorvan Bank promised to lend Chad $40m. The loan was cancelled in May.", want: "Zorvan Bank LENDS_TO Chad planned; Zorvan Bank LENDS_TO Chad negated"},
	{name: "the troops were sent", nouns: "troop troops soldier force contingent battalion brigade regiment unit peacekeeper marine", verbs: "send deploy dispatch land", ends: "arrive land", it: true, more: true, typ: schema.DeploysForcesTo, of: types(schema.DeploysForcesTo), force: "open",
		example: "Kenya promised to send troops to Chad. They were never sent.", want: "Kenya DEPLOYS_FORCES_TO Chad planned; Kenya DEPLOYS_FORCES_TO Chad negated"},
}

var (
	// fellOut are types of what two may have done before they break with each other, or are at one again.
	fellOut = types(schema.Accuses, schema.Attacks, schema.Fights, schema.Threatens, schema.Invades, schema.Occupies, schema.DisputesTerritoryWith, schema.MobilizesAgainst, schema.AtWarWith, schema.CutsRelationsWith,
		schema.Embargoes, schema.Sanctions, schema.Expels, schema.ProtestsAgainst, schema.Violates, schema.SeizesAssetsOf, schema.NegotiatesWith, schema.Detains, schema.SpiesOn, schema.Condemns)
	// bargains are types of how two come to sign something.
	bargains = types(schema.NegotiatesWith, schema.MeetsWith, schema.Visits, schema.SignsAgreementWith, schema.DisputesTerritoryWith)
)
