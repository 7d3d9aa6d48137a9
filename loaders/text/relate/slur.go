package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

var (
	slurRule   = &rule{name: "call it a wrong", typ: schema.Condemns}
	voidRule   = &rule{name: "declare it void", typ: schema.Rejects}
	praiseRule = &rule{name: "call it a feat", typ: schema.Supports}
)

// labels reads "X called the treaty a humiliation", "described the raid as an act of piracy", "branded Y a
// tyrant": what a party calls another, or its deed, condemns or praises it.
func (d *document) labels(v int) {
	if !calling[d.t.Tokens[v].Lemma] && !voiding[d.t.Tokens[v].Lemma] || d.t.Passive(v) && d.t.Agent(v) < 0 {
		return
	}
	o := d.t.Object(v)
	if s := d.t.Subject(v); o < 0 || s >= 0 && d.t.Tokens[v].Lemma == "find" && courts[d.t.Tokens[s].Lemma] {
		return // what a court finds unlawful it judges
	}
	at, r := d.verdictOn(v, o)
	if at < 0 {
		return
	}
	who := d.subject(v, sourceWant(r.typ))
	if d.t.Passive(v) {
		who = d.at(d.t.Agent(v), sourceWant(r.typ))
	}
	whom := d.at(o, targetWant(r.typ))
	if deed := d.inWhat(o); deed >= 0 {
		whom = d.whoDoes(deed, targetWant(r.typ))
	}
	if whom.empty() {
		whom = d.whichDeed(v, r)
	}
	if w := d.t.Tokens[o].Lower; whom.empty() && !who.empty() && r == slurRule && (w == "it" || w == "that" || w == "this") {
		whom = d.whoseBlow(who)
	} else if w == "it" && len(whom.parties) == 1 && d.r.Kind(whom.parties[0].Entity) == schema.Organization {
		if c, ok := d.lastOf(vetoed, func(c *text.Claim) bool { return c.Modality == schema.Asserted && !text.Holds(who.parties, c.Source) }); ok {
			whom = found{parties: []text.Party{{Entity: c.Source}}, tokens: whom.tokens} // the veto, not the council
		}
	}
	if who.empty() || whom.empty() || shares(who.parties, whom.parties) || shares(whom.parties, who.parties) {
		return
	}
	m, says, ok := d.mood(v, who.parties)
	if !ok {
		return
	}
	d.across(claim{rule: r, anchor: v, tokens: append(append([]int{at}, who.tokens...), whom.tokens...), modality: m, says: says, theme: -1}, who, whom)
}

// inWhat returns the verb that tells the deed of "bombed B, in what C called an act of war", -1 if a word is no such "what".
func (d *document) inWhat(o int) int {
	if o < 2 || d.t.Tokens[o].Lower != "what" || d.t.Tokens[o-1].Lower != "in" {
		return -1
	}
	for v := o - 2; v >= 0; v-- {
		if d.t.Verbal(v) && !reporting(d.t.Tokens[v].Lemma) && !d.t.Is(v, "acl", "amod", "xcomp") && d.t.Child(v, "mark") < 0 {
			return v
		}
	}
	return -1
}

// whoDoes resolves who does what a verb says, whatever its voice.
func (d *document) whoDoes(v int, want text.Want) found {
	if d.t.Passive(v) {
		return d.at(d.t.Agent(v), want)
	}
	return d.subject(v, want)
}

// verdictOn finds the word that an object is called, and the rule that it follows; -1 if there is none.
func (d *document) verdictOn(v, o int) (int, *rule) {
	from := v
	if o > v && !d.judgedFirst(v, o) {
		from = o
	}
	for i := from + 1; i < len(d.t.Tokens) && i < from+14; i++ {
		if d.t.Head(i) != v && d.t.Head(i) != o || d.t.Is(i, "nmod", "nsubj", "acl:relcl") || d.t.Is(i, "conj") && (d.t.Verbal(i) || d.t.Child(i, "nsubj") >= 0) {
			continue
		}
		if c := d.t.Case(i); c != "" && c != "as" || c == "" && asObject[d.t.Tokens[v].Lemma] && !d.t.Is(i, "xcomp") && d.t.Tokens[v].Lemma != "label" {
			continue
		}
		switch {
		case voiding[d.t.Tokens[v].Lemma]:
			if nullities[d.t.Tokens[i].Lemma] {
				return i, voidRule
			}
		case d.reviled(i):
			return i, slurRule
		case praises[d.t.Tokens[i].Lemma]:
			return i, praiseRule
		}
	}
	return -1, nil
}

// judgedFirst tells "described as illegal the arrest of": the verdict stands before what it is about.
func (d *document) judgedFirst(v, o int) bool {
	for _, k := range d.t.Kids(v) {
		if k > v && k < o && (d.t.Case(k) == "as" || d.t.Is(k, "xcomp")) {
			return true
		}
	}
	return false
}

// judgedAs tells whether a verb gives its object a good or a bad name.
func (d *document) judgedAs(v, o int) bool {
	at, _ := d.verdictOn(v, o)
	return at >= 0
}

// reviled tells whether a word is a bad name: "a disgrace", "illegal", "an act of war".
func (d *document) reviled(i int) bool {
	w := &d.t.Tokens[i]
	switch w.Lemma {
	case "act", "form", "kind", "piece", "case", "step", "move", "decision", "measure", "gesture", "policy", "attitude", "deed", "action", "statement", "remark", "behaviour", "behavior", "conduct":
		if k := d.t.Child(i, "nmod"); k > i && d.t.Case(k) == "of" && slurs[d.t.Tokens[k].Lemma] {
			return true
		}
		for _, k := range d.t.Kids(i) { // "an unfriendly act", "a terrible criminal act"
			if k < i && d.t.Is(k, "amod", "compound") && slurs[d.t.Tokens[k].Lemma] {
				return true
			}
		}
		return false
	case "tissue", "pack", "web", "string":
		k := d.t.Child(i, "nmod")
		return k > i && d.t.Case(k) == "of" && slurs[d.t.Tokens[k].Lemma]
	case "violation", "breach", "slap", "stab":
		return true
	}
	return slurs[w.Lemma]
}

// outburst reads "“Piracy,” X said": a bad name in quotation marks, for what was told last.
func (d *document) outburst(v int) {
	c := d.t.Child(v, "ccomp", "obj", "parataxis")
	if !saying[d.t.Tokens[v].Lemma] || c < 0 || c > v || d.t.Verbal(c) || d.t.Child(c, "cop", "nsubj") >= 0 || !d.reviled(c) {
		return
	}
	first, _ := d.t.Extent(c)
	if w := d.t.Tokens[first].Text; w != "\"" && w != "“" && w != "``" {
		return
	}
	who := d.subject(v, text.Acting)
	if who.empty() {
		return
	}
	if whom := d.whoseBlow(who); !whom.empty() {
		d.across(claim{rule: slurRule, anchor: v, tokens: append([]int{c}, who.tokens...), modality: schema.Asserted, theme: -1}, who, whom)
	}
}

// whoseBlow returns who has done the last blow that was told, another than some.
func (d *document) whoseBlow(who found) found {
	told, ok := d.lastOf(returned, func(c *text.Claim) bool {
		return c.Modality == schema.Asserted && !text.Holds(who.parties, c.Source)
	})
	if !ok {
		return found{}
	}
	return found{parties: []text.Party{{Entity: told.Source}}}
}

var vetoed = types(schema.Vetoes)

var (
	voiding   = text.Set("declare pronounce proclaim consider regard") // by which somebody refuses to be bound
	nullities = text.Set("illegal unlawful unconstitutional illegitimate null void invalid non-binding nonexistent inoperative inapplicable")
	calling   = text.Set("find call term brand label dub describe denounce decry deem castigate")
	slurs     = text.Set("blow tool smuggling looting plunder pillage kidnapping extortion daylight-robbery larceny sin ransom treason bully gangster outlaw anachronism tyranny cruelty savagery charade nonsense bandit pirate egregious treasonable treasonous hostile humiliation disgrace betrayal outrage crime aggression provocation mistake blunder folly farce sham insult affront scandal treachery capitulation sell-out sellout travesty mockery blackmail theft robbery intrusion lie falsehood untruth slander smear calumny libel imperialism colonialism impertinence impertinent impudence impudent insolence insolent fraud persecution vendetta witch-hunt parody caricature circus piracy banditry terrorism genocide massacre atrocity barbarism barbarity obscenity abomination dictator tyrant murderer butcher liar traitor coward criminal terrorist thug fascist imperialist puppet stooge lackey aggressor war vandalism hostility interference meddling bullying intimidation extortion hypocrisy cowardice " +
		"illegal unlawful unacceptable barbarous savage heinous vile wicked atrocious wanton callous infamous perfidious outrageous shameful disgraceful irresponsible reckless barbaric cowardly deplorable inexcusable unjustified unjustifiable unwarranted unprovoked immoral intolerable reprehensible abhorrent unfair hypocritical unfriendly provocative scandalous null void invalid worthless illegitimate scandalous monstrous despicable murderous inhuman inhumane discriminatory brutal cynical insulting humiliating shocking appalling counterproductive unhelpful short-sighted misguided wrong regrettable dangerous destabilising destabilizing inflammatory arrogant unconscionable indefensible inadmissible impermissible unforgivable unpardonable grotesque absurd offensive disrespectful one-sided unjust sickening repugnant repulsive blasphemous racist antisemitic colonialist neo-colonial threat menace escalation catastrophe setback abuse sophistry deceit trickery lawless unwise hateful vindictive spiteful disproportionate excessive unnecessary ill-advised senseless adventurism expansionism recklessness")
	praises = text.Set("triumph milestone boon blessing hero statesman courageous encouraging constructive welcome")
)
