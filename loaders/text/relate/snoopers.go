package relate

import "entente/schema"

// snoopers are the rules for hackers, spies and arms deals in the idioms of reporters.
var snoopers = []rule{
	{name: "hackers break into their bank", verbs: "break burrow get worm tunnel hack", subject: "@hacking", with: "into:@hacked", source: "agent", from: "body", target: "owner of:@hacked", kinds: "body", passive: "never", typ: schema.Cyberattacks,
		example: "Kenyan hackers broke into Ugandan banks.", want: "Kenya CYBERATTACKS Uganda asserted"},
	{name: "hackers pilfer", verbs: "pilfer filch lift harvest swipe grab take download purloin", object: "@loot", subject: "@hacking", source: "agent", from: "body", target: "from", kinds: "body", typ: schema.Cyberattacks,
		example: "Kenyan hackers pilfered e-mails from Orvex Bank.", want: "Kenya CYBERATTACKS Orvex Bank asserted"},
	{name: "brought to its knees by a cyberattack", verbs: "bring paralyse paralyze cripple knock plunge shut rattle rock disable disrupt", passive: "only", with: "by:@cyberblow", source: "owner of:@cyberblow", from: "body", target: "object,object's", kinds: "body", typ: schema.Cyberattacks,
		example: "Chad was brought to its knees by a Kenyan cyber attack.", want: "Kenya CYBERATTACKS Chad asserted"},
	{name: "wipe hard drives", verbs: "wipe erase corrupt scramble encrypt", object: "@drives", source: "agent", from: "body", target: "object's,of", kinds: "body", typ: schema.Cyberattacks,
		example: "Kenya wiped the hard drives of Zorvan Oil.", want: "Kenya CYBERATTACKS Zorvan Oil asserted"},
	{name: "infect with a worm", verbs: "infect sabotage disable hit strike attack cripple wreck destroy", with: "with,by:@worm", source: "agent", from: "body", target: "object's,object", kinds: "body", typ: schema.Cyberattacks,
		example: "Kenya infected Ugandan centrifuges with a computer worm.", want: "Kenya CYBERATTACKS Uganda asserted"},
	{name: "plant spyware on phones", verbs: "plant install insert implant put", object: "@malware", with: "on,in:@hackable", source: "agent", from: "body", target: "owner of:@hackable", kinds: "body", typ: schema.Cyberattacks,
		example: "Kenya planted spyware on Ugandan phones.", want: "Kenya CYBERATTACKS Uganda asserted"},

	{name: "keep tabs on", verbs: "keep", object: "@tabs", source: "agent", from: "body", target: "on,owner of:@envoys", kinds: "state", passive: "never", typ: schema.SpiesOn,
		example: "Kenya kept tabs on Ugandan diplomats.", want: "Kenya SPIES_ON Uganda asserted"},
	{name: "their officer passes secrets", verbs: "pass sell hand give leak betray supply feed deliver", object: "@classified", subject: "@servants", source: "to", from: "country", target: "subject's", kinds: "body", passive: "never", typ: schema.SpiesOn,
		example: "A Chadian officer passed secrets to Libya.", want: "Libya SPIES_ON Chad asserted"},
	{name: "harvest secrets from", verbs: "harvest steal siphon glean extract", object: "@classified", source: "agent", from: "body", target: "from", kinds: "body", typ: schema.SpiesOn,
		example: "Kenya has been harvesting secrets from Uganda's ministries.", want: "Kenya SPIES_ON Uganda asserted"},
	{name: "train ears on", verbs: "train turn point direct aim", object: "@ears", source: "agent", from: "body", target: "on,at", kinds: "body", typ: schema.SpiesOn,
		example: "Kenya's spies trained their ears on Uganda.", want: "Kenya SPIES_ON Uganda asserted"},

	{name: "feed guns with shells", verbs: "feed stock fill cram stuff", with: "with:@munitions", source: "object's,object", target: "agent", actor: "target", kinds: "body", typ: schema.ImportsMunitionsFrom,
		example: "Kenya has been feeding Chad's guns with millions of shells.", want: "Chad IMPORTS_MUNITIONS_FROM Kenya asserted"},
	{name: "lease arms from", verbs: "lease rent hire borrow charter", object: "@hardware", source: "agent", from: "body", target: "from", kinds: "body", typ: schema.ImportsMunitionsFrom,
		example: "Chad leased Centurion tanks from Kenya.", want: "Chad IMPORTS_MUNITIONS_FROM Kenya asserted"},
	{name: "deliver jets to", verbs: "deliver supply sell ship hand transfer give", object: "@trainers", source: "to,given", target: "agent", from: "body", actor: "target", kinds: "body", typ: schema.ImportsMunitionsFrom,
		example: "Pakistan delivered ten trainer jets to Nigeria.", want: "Nigeria IMPORTS_MUNITIONS_FROM Pakistan asserted"},

	{name: "churn out weapons", verbs: "churn turn crank roll", particle: "out", source: "agent", from: "body", target: "object", kinds: "programme", typ: schema.Develops,
		example: "China is churning out hypersonic missiles.", want: "China DEVELOPS hypersonic missiles asserted"},
	{name: "amass weapons", verbs: "amass hoard assemble hide conceal cherish nurture brew cook concoct refine", source: "agent", from: "body", target: "object", kinds: "programme", passive: "never", typ: schema.Develops,
		example: "Kenya has quietly amassed a nuclear arsenal.", want: "Kenya DEVELOPS nuclear arsenal asserted"},
	{name: "seek weapons", verbs: "seek covet", notPrep: "from,in", source: "agent", from: "body", target: "object", kinds: "programme", passive: "never", typ: schema.Develops,
		example: "Chad denies that it is seeking nuclear weapons.", want: "Chad DEVELOPS nuclear weapons negated"},
	{name: "dabble in weapons", verbs: "dabble experiment tinker toy", source: "agent", from: "body", target: "in,with", kinds: "programme", passive: "never", typ: schema.Develops,
		example: "Libya dabbled in chemical weapons.", want: "Libya DEVELOPS chemical weapons asserted"},

	{name: "fall victim to hackers", verbs: "fall", object: "@prey", with: "to:@hacking", source: "to", from: "body", target: "agent", actor: "source", kinds: "body", passive: "never", typ: schema.Cyberattacks,
		example: "Orvex Bank fell victim to Kenyan hackers.", want: "Kenya CYBERATTACKS Orvex Bank asserted"},
	{name: "infiltrate an army", verbs: "infiltrate penetrate", object: "@innercircle", source: "agent", from: "country", target: "object,object's", kinds: "body", typ: schema.SpiesOn,
		example: "Syria's secret police had infiltrated the Lebanese army.", want: "Syria SPIES_ON Lebanon asserted"},
	{name: "take receipt of arms", verbs: "take", object: "@receipt", with: "of:@hardware", source: "agent", from: "body", target: "from,owner of:@hardware", kinds: "body", passive: "never", typ: schema.ImportsMunitionsFrom,
		example: "Chad took receipt of eight Turkish drones.", want: "Chad IMPORTS_MUNITIONS_FROM Turkey asserted"},
	{name: "clinch a deal for arms", verbs: "clinch sign seal strike close ink", object: "@armsdeal", with: "for:@hardware", source: "agent", from: "body", target: "owner of:@hardware", kinds: "body", means: schema.Planned, passive: "never", typ: schema.ImportsMunitionsFrom,
		example: "Chad clinched a deal for Turkish missiles.", want: "Chad IMPORTS_MUNITIONS_FROM Turkey planned"},
}
