package relate

import "entente/schema"

// setbacks are the rules for who beats whom back, and for forces that stay, sail and stand somewhere.
var setbacks = []rule{
	{name: "push back an army", verbs: "push beat force fight roll thrust chase", particle: "back,off", object: "@armed", source: "agent", from: "body", target: "object,object's", kinds: "power", typ: schema.Fights,
		example: "Chad pushed a Libyan column back.", want: "Chad FIGHTS Libya asserted"},
	{name: "push a people back", verbs: "push beat force fight roll thrust chase", particle: "back,off", subject: "@armed", source: "agent", from: "body", target: "object", kinds: "country", typ: schema.Fights,
		example: "Chadian troops pushed the Libyans back.", want: "Chad FIGHTS Libya asserted"},
	{name: "fight off a force", verbs: "beat fight fend hold drive ward throw", particle: "off,back,at bay", object: "@armed", source: "agent", from: "body", target: "object's,object", kinds: "power", typ: schema.Fights,
		example: "The Chadians held off a Libyan column.", want: "Chad FIGHTS Libya asserted"},
	{name: "be beaten by", verbs: "beat defeat rout worst best maul thrash crush trounce overwhelm vanquish repel repulse outfight outgun ambush scatter", passive: "only", object: "@armed", source: "agent", from: "body", target: "object", kinds: "power", typ: schema.Fights,
		example: "Libyan soldiers were beaten by Chad.", want: "Chad FIGHTS Libya asserted"},
	{name: "repel an army", verbs: "repel repulse rout maul ambush outflank outfight worst encircle annihilate decimate", object: "@soldiery", source: "agent", from: "body", target: "object's,object", kinds: "power", typ: schema.Fights, passive: "never",
		example: "The Chadians repulsed a Libyan brigade.", want: "Chad FIGHTS Libya asserted"},
	{name: "get the better of in battle", verbs: "get have", object: "@upperhand", subject: "@armed", source: "agent", target: "of,over", kinds: "power", typ: schema.Fights, passive: "never",
		example: "Chad's army got the better of the Libyans.", want: "Chad FIGHTS Libya asserted"},
	{name: "lose a battle to", verbs: "lose", object: "@battle", source: "agent", from: "country", target: "to,against", kinds: "power", typ: schema.Fights, passive: "never",
		example: "Libya lost the battle to Chad.", want: "Libya FIGHTS Chad asserted"},

	{name: "units are stationed", verbs: "station deploy base garrison quarter billet camp encamp dig", passive: "only", object: "@armed", source: "object", from: "body", target: "in,on,at", kinds: "land", typ: schema.DeploysForcesTo,
		example: "Kenyan units are still stationed in Somalia.", want: "Kenya DEPLOYS_FORCES_TO Somalia asserted"},
	{name: "put to sea against", verbs: "put stand", with: "to:@sea", subject: "@ships", source: "agent", target: "against", kinds: "power", typ: schema.MobilizesAgainst, passive: "never",
		example: "A British fleet has put to sea against Iceland.", want: "United Kingdom MOBILIZES_AGAINST Iceland asserted"},
}
