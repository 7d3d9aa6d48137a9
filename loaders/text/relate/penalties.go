package relate

import "entente/schema"

// penalties are the rules for sanctions, embargoes and seizures in the idioms of reporters.
var penalties = []rule{
	{name: "ease curbs on a state", verbs: "ease relax loosen lift scrap remove soften drop", object: "@curbs", source: "agent", from: "body", target: "on,against", kinds: "country", typ: schema.LiftsSanctionsOn,
		example: "Canada relaxed its restrictions on Chad.", want: "Canada LIFTS_SANCTIONS_ON Chad asserted"},
	{name: "wind up a sanctions regime", verbs: "wind wound close shut", particle: "up,down", object: "@penalties", source: "agent", from: "body", target: "against,on", typ: schema.LiftsSanctionsOn,
		example: "The European Union wound up its sanctions regime against Chad.", want: "European Union LIFTS_SANCTIONS_ON Chad asserted"},
	{name: "let measures lapse", verbs: "let allow", below: "lapse expire", object: "@measures", source: "agent", from: "body", target: "on,against", typ: schema.LiftsSanctionsOn,
		example: "The European Union let its measures against Chad lapse.", want: "European Union LIFTS_SANCTIONS_ON Chad asserted"},
	{name: "win relief from sanctions", verbs: "get win secure obtain gain receive", object: "@sanctionsrelief", source: "from", from: "body", target: "agent", actor: "source", passive: "never", typ: schema.LiftsSanctionsOn,
		example: "Iran won sanctions relief from the United States.", want: "United States LIFTS_SANCTIONS_ON Iran asserted"},

	{name: "ban imports of their goods", verbs: "ban bar prohibit outlaw forbid halt suspend stop block restrict", object: "@incoming", with: "of:@goods", source: "agent", from: "country", target: "owner of:@goods", kinds: "country", typ: schema.Embargoes,
		example: "Kenya banned imports of Ugandan sugar.", want: "Kenya EMBARGOES Uganda asserted"},
	{name: "cut off sales to", verbs: "cut shut turn switch", particle: "off", object: "@supplying", source: "agent", from: "body", target: "to", kinds: "country", typ: schema.Embargoes,
		example: "Kenya cut off electricity sales to Uganda.", want: "Kenya EMBARGOES Uganda asserted"},
	{name: "seal off a land", verbs: "seal wall fence", particle: "off", source: "agent", from: "country", target: "object", kinds: "land", typ: schema.Embargoes,
		example: "Kenya has sealed off Uganda.", want: "Kenya EMBARGOES Uganda asserted"},
	{name: "a blockade chokes", verbs: "choke strangle squeeze starve cripple throttle hurt bleed hit isolate", subject: "@chokehold", source: "subject's", from: "body", target: "object", kinds: "land", typ: schema.Embargoes,
		example: "A Kenyan blockade choked Uganda.", want: "Kenya EMBARGOES Uganda asserted"},
	{name: "stop goods at the border", verbs: "block stop bar hold turn impound refuse", object: "@goods", with: "at,on:@border", source: "agent", from: "country", target: "object's", kinds: "country", typ: schema.Embargoes,
		example: "Kenya blocked Ugandan maize at the border.", want: "Kenya EMBARGOES Uganda asserted"},

	{name: "take over the plants of", verbs: "take", particle: "over", object: "@assets", source: "agent", from: "country", target: "of", kinds: "firm", typ: schema.SeizesAssetsOf,
		example: "Chad took over the mills of Zorvan Cement.", want: "Chad SEIZES_ASSETS_OF Zorvan Cement asserted"},
	{name: "seizure of a ship of", nouns: "seizure confiscation arrest impounding requisition detention", object: "@vessel", source: "owner", from: "body", target: "owner of:@vessel", kinds: "body", typ: schema.SeizesAssetsOf,
		example: "Ghana ordered the seizure of an Argentine frigate.", want: "Ghana SEIZES_ASSETS_OF Argentina asserted"},
	{name: "help itself to assets", verbs: "help", object: "@itself", with: "to:@assets", source: "agent", from: "body", target: "owner of:@assets", kinds: "state", passive: "never", typ: schema.SeizesAssetsOf,
		example: "Chad helped itself to the mills of Zorvan Cement.", want: "Chad SEIZES_ASSETS_OF Zorvan Cement asserted"},
	{name: "pocket their assets", verbs: "pocket grab snatch appropriate sequester sequestrate attach", object: "@assets", source: "agent", from: "country", target: "object's,of", kinds: "state", typ: schema.SeizesAssetsOf,
		example: "Chad attached the assets of Zorvan Oil.", want: "Chad SEIZES_ASSETS_OF Zorvan Oil asserted"},
	{name: "seize something from", verbs: "seize confiscate snatch sequester requisition", object: "@assets", source: "agent", from: "country", target: "from", kinds: "private", typ: schema.SeizesAssetsOf,
		example: "Mali seized three tonnes of gold from Zorvan Mining.", want: "Mali SEIZES_ASSETS_OF Zorvan Mining asserted"},
	{name: "take a concession away from", verbs: "take strip", particle: "away", object: "@assets", source: "agent", from: "country", target: "from,away from", kinds: "private", typ: schema.SeizesAssetsOf,
		example: "Iraq took the oilfield away from Zorvan Oil.", want: "Iraq SEIZES_ASSETS_OF Zorvan Oil asserted"},
	{name: "put under temporary management", verbs: "take place put bring", with: "under,into:@administration", object: "@assets", source: "agent", from: "country", target: "object's", kinds: "private", typ: schema.SeizesAssetsOf,
		example: "Chad put Zorvan Oil's refineries under state management.", want: "Chad SEIZES_ASSETS_OF Zorvan Oil asserted"},
	{name: "a firm is put under management", verbs: "take place put bring", with: "under,into:@administration", source: "agent", from: "country", target: "object", kinds: "firm", typ: schema.SeizesAssetsOf,
		example: "Chad put Zorvan Oil under state management.", want: "Chad SEIZES_ASSETS_OF Zorvan Oil asserted"},
	{name: "frozen in a land", verbs: "freeze block", passive: "only", object: "@assets", notWith: "by:@any", source: "in", from: "country", target: "object's", kinds: "state", typ: schema.SeizesAssetsOf,
		example: "Ivan Petrov's bank accounts were frozen in Canada.", want: "Canada SEIZES_ASSETS_OF Ivan Petrov asserted"},

	{name: "barred from their markets", verbs: "bar ban exclude shut lock freeze cut", passive: "only", with: "from,out of:@marketplace", notWith: "by:@any", source: "owner of:@marketplace", from: "body", target: "object", kinds: "private", typ: schema.Sanctions,
		example: "Orvex Bank is barred from the American financial system.", want: "United States SANCTIONS Orvex Bank asserted"},
	{name: "find oneself on a list", verbs: "find", object: "@self", with: "on:@list", source: "owner of:@list", from: "body", target: "agent", kinds: "defendant", actor: "source", passive: "never", typ: schema.Sanctions,
		example: "Orvex Bank found itself on the American blacklist.", want: "United States SANCTIONS Orvex Bank asserted"},
	{name: "escape from sanctions", verbs: "escape emerge", with: "from:@penalty", source: "owner of:@penalty", from: "body", target: "agent", actor: "source", kinds: "body", passive: "never", typ: schema.LiftsSanctionsOn,
		example: "Zimbabwe emerged from European Union sanctions.", want: "European Union LIFTS_SANCTIONS_ON Zimbabwe asserted"},
	{name: "bar their goods", verbs: "bar ban outlaw forbid prohibit", object: "@goods", source: "agent", from: "country", target: "object's", kinds: "country", typ: schema.Embargoes,
		example: "Kenya barred Ugandan sugar.", want: "Kenya EMBARGOES Uganda asserted"},
}
