package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// demands are the idioms of demanding, of menace and of mistrust that ask for more than a verb and its object.
var demands = []rule{
	{name: "intercede with", verbs: "intercede", source: "agent", target: "with", kinds: "body", passive: "never", typ: schema.Urges,
		example: "Chad interceded with Libya.", want: "Chad URGES Libya asserted"},
	{name: "demand an end to", verbs: "demand call press appeal seek urge insist push", source: "agent", target: "ended", kinds: "body", passive: "never", typ: schema.Urges,
		example: "Chad demanded an end to the Libyan occupation.", want: "Chad URGES Libya asserted"},
	{name: "insist on a deed", verbs: "insist", source: "agent", target: "owner of:@concession", kinds: "land", passive: "never", typ: schema.Urges,
		example: "Chad insisted on a Libyan withdrawal.", want: "Chad URGES Libya asserted"},
	{name: "remind of a duty", verbs: "remind", with: "of:@obligation", source: "agent", target: "object", kinds: "body", typ: schema.Urges,
		example: "Chad reminded Libya of its obligations.", want: "Chad URGES Libya asserted"},
	{name: "dare to", verbs: "dare", with: "to:@any", source: "agent", target: "object", kinds: "body", passive: "never", typ: schema.Urges,
		example: "Chad dared Libya to publish the papers.", want: "Chad URGES Libya asserted"},
	{name: "present with demands", verbs: "present serve confront", with: "with:@requests", source: "agent", target: "object", kinds: "body", typ: schema.Urges,
		example: "Chad presented Libya with a list of demands.", want: "Chad URGES Libya asserted"},
	{name: "hand demands to", verbs: "hand give send deliver submit present", object: "@requests", source: "agent", target: "given,to", kinds: "body", typ: schema.Urges,
		example: "Chad handed Libya thirteen demands.", want: "Chad URGES Libya asserted"},

	{name: "vow to teach a lesson", verbs: "vow swear promise pledge threaten speak talk warn", below: "teach drive throw kick hurl bomb", source: "agent", target: "complement", kinds: "body", passive: "never", typ: schema.Threatens,
		example: "Chad vowed to teach Libya a lesson.", want: "Chad THREATENS Libya asserted"},
	{name: "not hesitate to strike", verbs: "hesitate shrink flinch", below: "attack strike retaliate bomb invade hit punish destroy annihilate crush respond use shoot", source: "agent", target: "complement", kinds: "body", flips: true, only: schema.Asserted, passive: "never", typ: schema.Threatens,
		example: "Chad will not hesitate to strike Libya.", want: "Chad THREATENS Libya asserted; Chad ATTACKS Libya hypothetical"},

	{name: "distrust", verbs: "distrust mistrust dread", source: "agent", from: "body", target: "object", kinds: "body", typ: schema.ExpressesConcernAbout,
		example: "Chad mistrusts Libyan intentions.", want: "Chad EXPRESSES_CONCERN_ABOUT Libya asserted"},
	{name: "fear that they will", verbs: "fear worry dread fret", source: "agent", from: "body", target: "content", kinds: "body", passive: "never", typ: schema.ExpressesConcernAbout,
		example: "Chad feared that Libya would close the border.", want: "Chad EXPRESSES_CONCERN_ABOUT Libya asserted"},
	{name: "take one's concerns to", verbs: "convey communicate register relay express raise transmit take", object: "@concern", source: "agent", target: "to,with", kinds: "body", typ: schema.ExpressesConcernAbout,
		example: "Chad conveyed its concerns to Libya.", want: "Chad EXPRESSES_CONCERN_ABOUT Libya asserted"},

	{name: "examine their deal", verbs: "examine scrutinise scrutinize review vet probe investigate study assess", subject: "@watchdog", source: "agent", target: "object's,object", kinds: "club", typ: schema.Investigates,
		example: "Norway's regulator is examining Zorvan Bank's accounts.", want: "Norway INVESTIGATES Zorvan Bank asserted"},
	{name: "proceedings against", nouns: "proceeding proceedings", modifier: "anti-dumping,anti-subsidy,infringement,disciplinary,antitrust", source: "owner", target: "against", kinds: "body", typ: schema.Investigates,
		example: "Chad has begun anti-dumping proceedings against Libya.", want: "Chad INVESTIGATES Libya asserted"},
	{name: "check whether they did", verbs: "check investigate probe examine", source: "agent", from: "body", target: "content", kinds: "defendant", passive: "never", typ: schema.Investigates,
		example: "Norway is investigating whether Zorvan Holdings broke the law.", want: "Norway INVESTIGATES Zorvan Holdings asserted"},

	{name: "ignore a paper", verbs: "ignore disregard", source: "agent", target: "object", kinds: "treaty", typ: schema.Violates,
		example: "Libya ignored the resolution.", want: "Libya VIOLATES resolution asserted"},
	{name: "get round sanctions", verbs: "circumvent evade bust sidestep skirt bypass dodge", object: "@sanction", source: "agent", target: "object", kinds: "treaty", typ: schema.Violates,
		example: "Libya circumvented the embargo.", want: "Libya VIOLATES embargo asserted"},
	{name: "not recognise a claim", verbs: "recognise recognize acknowledge", object: "@claim", source: "agent", target: "object's", kinds: "body", flips: true, only: schema.Asserted, typ: schema.Rejects,
		example: "Chad does not recognise Libya's claim.", want: "Chad REJECTS Libya asserted"},
	{name: "look into whether they did", verbs: "look delve inquire enquire study review assess", source: "agent", from: "body", target: "content", kinds: "defendant", passive: "never", typ: schema.Investigates,
		example: "Norway is looking into whether Zorvan Holdings broke the law.", want: "Norway INVESTIGATES Zorvan Holdings asserted"},
	{name: "comb their books", verbs: "comb scour sift scrutinise scrutinize audit inspect examine", object: "@ledgers", source: "agent", from: "body", target: "object's", kinds: "defendant", passive: "never", typ: schema.Investigates,
		example: "Norwegian detectives combed the books of Zorvan Holdings.", want: "Norway INVESTIGATES Zorvan Holdings asserted"},
	{name: "have been through their plants", nouns: "plant site laboratory facility reactor factory archive depot base", prep: "through,over,around", subject: "@inspectors", source: "subject,clause", from: "body", target: "possessor", kinds: "body", typ: schema.Investigates,
		example: "United Nations inspectors have been through the Libyan plant.", want: "United Nations INVESTIGATES Libya asserted"},
}

// ended resolves whose deed somebody wants ended: "demanded an end to Y's raids", "called for a halt to the raids by Y".
func (d *document) ended(v int) found {
	for _, k := range d.t.Kids(v) {
		if !ends[d.t.Tokens[k].Lemma] || !d.t.Is(k, "obj", "obl", "nsubj:pass") || d.t.Is(k, "obl") && !tree.Listed("for,on", d.t.Case(k)) {
			continue
		}
		for _, x := range d.t.NounTails(k) {
			if x.Prep != "to" && x.Prep != "of" {
				continue
			}
			if p := d.r.Possessor(d.n, x.Noun); len(p) > 0 {
				return found{parties: p, tokens: []int{x.Noun}}
			}
			for _, y := range d.t.NounTails(x.Noun) {
				if y.Prep == "by" && y.Via == x.Noun {
					return d.at(y.Noun, text.Acting)
				}
			}
		}
	}
	return found{}
}

var ends = text.Set("end halt stop cessation suspension termination")

// toldTo reads "X told Y that the flights must stop": X urges Y.
func (d *document) toldTo(v int) {
	h := d.t.Head(v)
	if h < 0 || !d.t.Is(v, "ccomp") || !telling[d.t.Tokens[h].Lemma] || d.t.Passive(h) || d.own(h) != schema.Asserted || d.t.Child(h, "obj", "iobj") < 0 {
		return
	}
	a := d.t.Child(v, "aux")
	if a < 0 || d.t.Tokens[a].Lower != "must" && d.t.Tokens[a].Lower != "should" && d.t.Tokens[a].Lower != "ought" {
		return
	}
	who, whom := d.subject(h, text.Acting), d.at(d.t.Child(h, "obj", "iobj"), text.Acting)
	if d.t.Tokens[a].Lower != "must" && !d.t.Passive(v) && d.subject(v, text.Acting|text.Deed).empty() {
		return // "told X that rain should fall"
	}
	if s := d.subject(v, text.Acting); who.empty() || whom.empty() || shares(s.parties, who.parties) || shares(who.parties, whom.parties) {
		return
	}
	d.judgement(obligedRule, v, h, whom)
}

var telling = text.Set("tell inform notify warn advise")
