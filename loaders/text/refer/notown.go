package refer

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// notOwn returns who acts upon what a possessive belongs to, where nobody does so to what is his own: "A froze its assets",
// "imposed tariffs on its steel", "condemned its decision", "demanded its withdrawal", "bombed its capital". It is another's.
func (d *Document) notOwn(n, i, own int) []text.Party {
	t := d.Trees[n]
	h := t.Head(i)
	if up := h; h >= 0 && t.Is(h, "nmod") && t.Case(h) == "of" && t.Head(up) >= 0 && (t.Tokens[t.Head(up)].UPOS == "NUM" || quantities[t.Tokens[t.Head(up)].Lemma]) {
		return d.notOwnPart(n, i, own, t.Head(up)) // "sanctions on two of its ministers"
	}
	if own < 0 || h < 0 || !t.Is(i, "nmod:poss") || d.depth > 4 || t.Passive(own) || h < own || counterparts[t.Tokens[h].Lemma] || t.Modified(h, "own") {
		return nil
	}
	s := t.Subject(own)
	if w := t.Tokens[i].Lower; w != "its" && w != "their" || !d.alien(n, own, h) && !(s >= 0 && d.helper(n, s) && aiding[t.Tokens[own].Lemma] && forces[t.Tokens[h].Lemma]) {
		return nil
	}
	if s < 0 || t.Within(i, s) && !t.Within(own, s) {
		return nil
	}
	return d.bodies(d.Parties(n, s, text.Acting|text.NewName))
}

// notOwnPart is notOwn of some of what belongs to a possessor.
func (d *Document) notOwnPart(n, i, own, part int) []text.Party {
	t := d.Trees[n]
	if own < 0 || part < own || t.Passive(own) || !tree.Listed("on,upon,against", t.Case(part)) || d.depth > 4 {
		return nil
	}
	up := t.Head(part)
	if up == own {
		up = t.Object(own)
	}
	s := t.Subject(own)
	if up < 0 || t.Mention(up) >= 0 || !penalties[t.Tokens[up].Lemma] || !imposing[t.Tokens[own].Lemma] || s < 0 || t.Within(i, s) && !t.Within(own, s) {
		return nil
	}
	return d.bodies(d.Parties(n, s, text.Acting|text.NewName))
}

// alien tells whether nobody does what a verb says to a thing that is his own.
func (d *Document) alien(n, v, thing int) bool {
	t := d.Trees[n]
	verb, noun := t.Tokens[v].Lemma, t.Tokens[thing].Lemma
	if t.Is(thing, "obj") && t.Head(thing) == v {
		if tree.Listed(goods, noun) && tree.Listed("buy,import,purchase", verb) && d.hasFrom(n, v) {
			return false // "buys half its gas from X", "its weapons in Y"
		}
		return tree.Listed(alienTo[verb], noun) || judging[verb] && (deeds(noun) || steps[noun] || decisions[noun])
	}
	switch prep := t.Case(thing); prep {
	case "on", "upon", "against":
		up := t.Head(thing)
		if up == v {
			up = t.Object(v)
		}
		if up >= 0 && t.Mention(up) < 0 && penalties[t.Tokens[up].Lemma] && imposing[verb] {
			return true
		}
		return prep == "against" && (forces[noun] || wares[noun] || noun == "ruler" || noun == "leader" || noun == "capital")
	case "to":
		return shutting[verb] && wares[noun]
	case "for":
		return (verb == "call" || verb == "press") && tree.Listed(yielding, noun)
	}
	return false
}

// helper tells whether a subject is said to be on another's side: "Moscow, Hanoi's main ally, has supplied its navy".
func (d *Document) helper(n, s int) bool {
	t := d.Trees[n]
	a := t.Child(s, "appos")
	if a < 0 || !sidekicks[t.Tokens[a].Lemma] {
		return false
	}
	p := t.Child(a, "nmod:poss", "nmod", "amod")
	return p >= 0 && t.Mention(p) >= 0
}

const (
	yielding = "withdrawal,departure,evacuation,surrender,expulsion,suspension,removal,isolation,exclusion,pullout,retreat,resignation,apology,release"
	sited    = "position,positions,capital,base,village,town,camp,embassy,coast,port,harbour,territory,soil,airspace,waters,border,frontier,depot,airport,airfield,refinery,convoy,troops,forces,army,navy,ship,tanker,vessel,trawler,boat,aircraft,plane"
	carriers = "ship,tanker,vessel,trawler,boat,aircraft,plane,cargo,freighter"
	goods    = "oil,gas,electricity,grain,wheat,cotton,sugar,copper,coal,uranium,coffee,cocoa,tin,steel,wool,meat,timber,weapon,arms,jet,drone,goods,export,bond,debt"
	money    = "assets,asset,account,fund,reserve,deposit,property,gold"
)

var (
	// alienTo are what nobody does to what is his own, and to which things.
	alienTo = map[string]string{
		"attack": sited, "shell": sited, "bomb": sited, "strike": sited, "raid": sited, "bombard": sited, "hit": sited, "storm": sited, "invade": sited, "torpedo": sited, "mine": sited,
		"freeze": money, "seize": carriers + "," + money + ",embassy", "impound": carriers + "," + money, "board": carriers, "intercept": carriers, "confiscate": money, "blockade": "coast,port,harbour,capital,border,trade",
		"violate": "airspace,waters,territory,border,frontier,sovereignty,neutrality", "enter": "airspace,waters,territory,capital", "cross": "border,frontier", "overthrow": "government,regime,king,president,ruler,leader", "topple": "government,regime,king,president,ruler,leader",
		"demand": yielding, "seek": "expulsion,suspension,surrender", "urge": yielding, "visit": "capital", "buy": goods, "import": goods, "purchase": goods, "boycott": goods + ",product",
		"recognise": "government,independence,sovereignty,annexation,regime,claim", "recognize": "government,independence,sovereignty,annexation,regime,claim", "train": "army,police,troops,forces,soldier,officer,pilot,guard", "arm": "army,troops,forces,soldier",
		"banish": "envoy,diplomat", "threaten": "ruler,capital,existence,territory,sovereignty,coast", "accuse": "leader,ruler,government,army,president", "condemn": "leader,ruler,government,army,president",
	}
	forces    = text.Set("position troops forces army navy fleet base soldier")
	wares     = text.Set("trade goods ship plane aircraft truck airline export citizen national vessel trawler product lorry steel wine oil gas grain coal cotton beef bank company firm")
	sidekicks = text.Set("ally backer patron sponsor supporter protector supplier benefactor friend donor neighbour neighbor mentor guardian provider source")
	aiding    = text.Set("give supply provide equip arm rearm train advise sell send lend furnish finance fund bankroll subsidise subsidize pay grant modernise modernize")
	shutting  = text.Set("close shut bar")
	imposing  = text.Set("impose place put slap levy clamp order threaten announce declare apply decree lift tighten propose lay")
)

// hasFrom tells whether a verb has a phrase that tells where something comes from: with "from", or with "in" and a state.
func (d *Document) hasFrom(n, v int) bool {
	t := d.Trees[n]
	for _, x := range t.Tails(v) {
		if m := t.Mention(x.Noun); x.Prep == "from" || x.Prep == "in" && m >= 0 && t.S.Mentions[m].Kind == schema.State {
			return true
		}
	}
	return false
}

// othersOwn looks for whose a thing is that is not who acts upon it: what the sentence names before it, else who the
// sentences before speak of.
func (d *Document) othersOwn(n, i, own int, barred []text.Party, fits fit) []text.Party {
	t := d.Trees[n]
	they := theyWords[t.Tokens[i].Lower]
	for m := len(t.S.Mentions) - 1; m >= 0; m-- {
		x := &t.S.Mentions[m]
		h := t.MentionHead(m)
		if x.Last >= i || x.Kind == schema.Organization && !x.Sure || d.elsewhereQuoted(n, i, x.Last) || t.Is(h, "amod", "compound", "flat") || !party(x.Kind) {
			continue
		}
		out := []text.Party{d.organ(n, m)}
		if overlap(out, barred) {
			continue
		}
		if they && d.peopleNamed(out[0].Anchor) || !d.peopleAt(n, h) && len(fits(out)) > 0 {
			return out
		}
	}
	if out := d.around(n, i, own, barred, fits); len(out) > 0 && !overlap(out, barred) {
		return out
	}
	return d.earlier(n, i, own, barred, fits)
}
