package relate

import "entente/schema"

// backing are the rules for what states want of each other, and for pledges to stand by each other.
var backing = []rule{
	{name: "want them to", verbs: "want", below: "publish pay stop end halt withdraw leave return hand release free apologise apologize drop lift open reopen close give allow pull put accept agree respect explain cut keep stay hold extradite surrender disarm ratify sign abandon renounce dismantle stick talk negotiate", source: "agent", from: "body", target: "object", kinds: "body", passive: "never", typ: schema.Urges,
		example: "Brazil wants Venezuela to publish the results.", want: "Brazil URGES Venezuela asserted"},
	{name: "mutual defence treaty with", nouns: "treaty pact agreement alliance", modifier: "mutual,mutual-defence,mutual-defense", not: "trade,legal,judicial,recognition", under: "have,maintain,share,honour,honor,invoke,bind", source: "clause", target: "with,to", pair: true, kinds: "body", typ: schema.AlliedWith,
		example: "Chad has a mutual defence treaty with Libya.", want: "Chad ALLIED_WITH Libya asserted; Chad SIGNS_AGREEMENT_WITH Libya asserted"},
	{name: "note a deed with alarm", verbs: "note", with: "with:@concern", source: "agent", from: "body", target: "object,object's", kinds: "body", typ: schema.ExpressesConcernAbout,
		example: "Chad noted with alarm Libya's presence in Niger.", want: "Chad EXPRESSES_CONCERN_ABOUT Libya asserted"},
	{name: "drill around a land", verbs: "hold stage launch conduct begin start mount carry run", object: "@exercise", source: "agent", from: "country", target: "around,round,encircling", kinds: "land", passive: "never", typ: schema.MobilizesAgainst,
		example: "China held military exercises around Taiwan.", want: "China MOBILIZES_AGAINST Taiwan asserted"},
	{name: "exercise around a land", nouns: "exercise drill manoeuvre maneuver wargame", modifier: "military,naval,live-fire,air,large-scale,war", source: "owner", from: "country", target: "around,round", kinds: "land", typ: schema.MobilizesAgainst,
		example: "China's military drills around Taiwan alarmed Chad.", want: "Chad EXPRESSES_CONCERN_ABOUT China asserted; China MOBILIZES_AGAINST Taiwan asserted"},
	{name: "offer them talks", verbs: "offer propose", object: "@talks", notSubject: "@man", source: "agent", from: "body", target: "given,to", kinds: "body", means: schema.Planned, passive: "never", typ: schema.NegotiatesWith,
		example: "Somalia offered Kenya talks.", want: "Somalia NEGOTIATES_WITH Kenya planned"},
	{name: "go back to the table", verbs: "return go come get", with: "to:@table", source: "agent", from: "body", target: "with", pair: true, kinds: "body", passive: "never", typ: schema.NegotiatesWith,
		example: "Colombia and Hamas went back to the negotiating table.", want: "Colombia NEGOTIATES_WITH Hamas asserted"},
	{name: "sail together", verbs: "sail patrol exercise train drill manoeuvre", particle: "together,jointly", subject: "@fleets", source: "agent", from: "country", target: "with", pair: true, kinds: "country", passive: "never", typ: schema.CooperatesMilitarilyWith,
		example: "Philippine and Australian warships sailed together in the South China Sea.", want: "Philippines COOPERATES_MILITARILY_WITH Australia asserted"},
}
