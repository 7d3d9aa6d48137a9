package relate

import "entente/schema"

// advance are the rules for invasions and conquests that are told by how troops moved.
var advance = []rule{
	{name: "roll towards a town", verbs: "roll rumble pour swarm surge storm march sweep thrust drive push advance cross stream race charge", subject: "@soldiery", with: "across,over:@border", source: "agent", target: "towards,toward,to", kinds: "land", passive: "never", typ: schema.Invades,
		example: "Indian armour rolled across the border towards Lahore.", want: "India INVADES Lahore asserted"},
	{name: "advance inside", verbs: "advance drive push penetrate operate move march press strike thrust", subject: "@soldiery", source: "agent", target: "inside,deep into", kinds: "country", typ: schema.Invades, passive: "never",
		example: "Indian troops advanced 10 km inside Pakistan.", want: "India INVADES Pakistan asserted"},
	{name: "send tanks into", verbs: "send throw hurl push order march fling pour roll lead", object: "@soldiery", source: "agent", from: "country", target: "into,across,over", kinds: "country", notWith: "to,on:@any", typ: schema.Invades,
		example: "India hurled three divisions into Pakistan.", want: "India INVADES Pakistan asserted"},
	{name: "burst into", verbs: "burst break sweep race charge dash barge punch smash slice trespass blast", subject: "@soldiery", source: "agent", target: "into", kinds: "country", bare: true, typ: schema.Invades, passive: "never",
		example: "Indian troops burst into Pakistan.", want: "India INVADES Pakistan asserted"},
	{name: "fight one's way into", verbs: "fight force shoot hack battle blast", object: "@way", subject: "@soldiery", source: "agent", target: "into,through", kinds: "land", typ: schema.Invades, passive: "never",
		example: "Indian forces fought their way into Pakistan.", want: "India INVADES Pakistan asserted"},
	{name: "sweep through", verbs: "sweep rampage surge storm push drive", subject: "@soldiery", source: "agent", target: "through,across,over", kinds: "country", bare: true, typ: schema.Invades, passive: "never",
		example: "Indian troops swept through Pakistan.", want: "India INVADES Pakistan asserted"},
	{name: "chase into", verbs: "pursue chase follow hunt", subject: "@soldiery", source: "agent", target: "into", kinds: "country", typ: schema.Invades, passive: "never",
		example: "Ugandan troops chased the rebels into Rwanda.", want: "Uganda INVADES Rwanda asserted"},
	{name: "incursion in", nouns: "incursion", source: "owner", target: "in,inside", kinds: "country", typ: schema.Invades,
		example: "India's incursion in Pakistan goes on.", want: "India INVADES Pakistan asserted"},
	{name: "capture their town", verbs: "capture seize take grab wrest snatch conquer overrun", object: "@townland", notObject: "@it", from: "country", source: "agent", target: "object's,of", kinds: "country", typ: schema.Occupies,
		example: "Indian forces captured three Pakistani towns.", want: "India OCCUPIES Pakistan asserted"},
	{name: "hold so many miles of", verbs: "hold seize grab occupy control annex", object: "@acreage", with: "of:@land", from: "country", source: "agent", target: "of,object's", kinds: "country", typ: schema.Occupies,
		example: "India holds 400 square miles of Pakistan.", want: "India OCCUPIES Pakistan asserted"},
	{name: "dig in on their soil", verbs: "dig entrench", subject: "@soldiery", source: "agent,object", target: "in,on,inside,in on", kinds: "country", typ: schema.Occupies,
		example: "Indian troops have dug in on Pakistani soil.", want: "India OCCUPIES Pakistan asserted"},
	{name: "a town falls to", verbs: "fall", with: "to:@any", source: "to", from: "body", target: "agent", kinds: "place", bare: true, typ: schema.Controls, passive: "never",
		example: "Goma fell to M23 on Monday.", want: "M23 CONTROLS Goma asserted"},
	{name: "seize a land", verbs: "seize recover recapture retake grab", object: "@land", from: "country", source: "agent", target: "object", kinds: "country", typ: schema.Occupies,
		example: "Argentina seized the Falkland Islands.", want: "Argentina OCCUPIES Falkland Islands asserted"},
}
