package refer

import (
	"slices"

	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// common resolves a nominal whose head is a common noun.
func (d *Document) common(n, i int, want text.Want) []text.Party {
	t := d.Trees[n]
	head := t.Tokens[i].Lemma
	if out := d.here(n, i); len(out) > 0 {
		return out
	}
	if seafaring[head] && d.shipNear(n, i) {
		return nil // "attacked the tanker because its owner trades with Y"
	}
	if out, ok := d.couple(n, i, want); ok {
		return out
	}
	if out := d.europeans(n, i); len(out) > 0 {
		return out
	}
	if out := d.sameKind(n, i, want); len(out) > 0 {
		return out
	}
	if out := d.officialsIn(n, i, want); len(out) > 0 {
		return out
	}
	if out := d.atHome(n, i, want); len(out) > 0 {
		return out
	}
	if out := d.soleOffice(n, i); len(out) > 0 {
		return out
	}
	if homes[head] { // "his country"
		if p := t.Child(i, "nmod:poss"); p >= 0 && t.Tokens[p].XPOS == "PRP$" {
			return d.homeland(n, i, p)
		}
	}
	if h := t.Head(i); h >= 0 && personal[head] && t.Is(i, "appos") && t.Mention(h) >= 0 && t.S.Mentions[t.Mention(h)].Kind == schema.Person {
		return d.one(n, h, want) // "X, a minister of Y who left"
	}
	if want&text.Program != 0 {
		if x, ok := d.programme(n, i); ok {
			return []text.Party{x}
		}
	}
	if want&text.Union != 0 {
		if x, ok := d.union(n, i); ok {
			return []text.Party{x}
		}
	}
	if want&text.Deed != 0 && proposals[head] { // "rejected the Ukrainian plan"
		if out := d.Doer(n, i); len(out) > 0 {
			return out
		}
	}
	if want&text.Instrument != 0 && instrumentHeads[head] {
		if x, ok := d.instrument(n, i); ok {
			return []text.Party{x}
		}
	}
	if x, ok := d.knownAs(n, i); ok {
		return []text.Party{x}
	}
	if x, ok := d.crowd(n, i, want); ok {
		return []text.Party{x}
	}
	if x, ok := d.crew(n, i, want); ok {
		return []text.Party{x}
	}
	if x, ok := d.someMembers(n, i, want); ok {
		return []text.Party{x}
	}
	if muster[head] { // "a force of 200 Indonesians", "a party of Indonesian marines"
		if out := d.mustered(n, i, want); len(out) > 0 {
			return out
		}
	}
	if quantities[head] { // "thousands of Ethiopian troops", but not "thousands of Ethiopians"
		if k := t.Child(i, "nmod", "obl"); k > i && t.Case(k) == "of" && !d.Demonym(n, k) {
			if out := d.one(n, k, want); len(out) > 0 {
				return out
			}
		}
	}
	if out := d.apposed(n, i, want); len(out) > 0 {
		return out
	}
	if out := d.suchAs(n, i, want); len(out) > 0 {
		return out
	}
	if out := d.bandOf(n, i, want); len(out) > 0 {
		return out
	}
	if out := d.oneOf(n, i, want); len(out) > 0 {
		return out
	}
	if want&text.CountFirst != 0 && !notPeople[head] {
		if c, ok := d.counted(n, i); ok {
			return d.collective(n, i, c, want)
		}
	}
	if out := d.namedBody(n, i, want); len(out) > 0 {
		return out
	}
	if out := d.bodyOfOwner(n, i); len(out) > 0 {
		return out
	}
	if (agents[head] || rebels[head]) && want&text.Acting != 0 {
		if out, ok := d.band(n, i, want); ok {
			return out
		}
	}
	if out := d.fighters(n, i, want); len(out) > 0 {
		return out
	}
	if (d.acts(n, i) || stewards[head] || head == "number" && t.Modified(i, "opposite") || designator(t.Tokens[i].Text)) && (want&text.Acting != 0 || head != "ruler" && head != "parliament" && rulers[head]) {
		out := d.owners(n, i, want)
		if outlaws[head] { // they act for a group, never for the state that they come from
			out = slices.DeleteFunc(out, func(x text.Party) bool { return d.Links.Entities[x.Entity].Kind == schema.State })
		}
		if len(out) > 0 {
			return out
		}
	}
	if out := d.capital(n, i, want); len(out) > 0 {
		return out
	}
	if out := d.assembled(n, i, want); len(out) > 0 {
		return out
	}
	if out := d.compass(n, i, want); len(out) > 0 {
		return out
	}
	if out := d.trading(n, i, want); len(out) > 0 {
		return out
	}
	if want&text.Territory != 0 && (grounds[head] || soil[head] || head == "state" && d.named(n, i)) || want&text.Struck != 0 && struck[head] {
		if out := d.owners(n, i, want|text.Located); len(out) > 0 {
			return out
		}
	}
	if want&text.Deed != 0 && firmlike[head] && t.Tokens[i].XPOS == "NN" { // "the Russian company" is not Russia
		if out := d.epithet(n, i, want); len(out) > 0 {
			return out
		}
		return d.homeOrgan(n, i, want)
	}
	if want&text.Deed != 0 && stateWords[head] == "" && head != "member" && !agents[head] && !grounds[head] && !utterances[head] && !counterparts[head] && !humans[head] {
		if out := d.Doer(n, i); len(out) > 0 {
			return out
		}
		if out := d.recalled(n, i); len(out) > 0 {
			return out
		}
		if out := d.madeBy(n, i); len(out) > 0 {
			return out
		}
	}
	if want&text.Collective != 0 && !notPeople[head] {
		if c, ok := d.counted(n, i); ok {
			return d.collective(n, i, c, want)
		}
	}
	if (head == "state" || realms[head] && !t.Modified(i, "former,breakaway,autonomous,constituent,soviet,yugoslav,soviet-era")) && t.Tokens[i].XPOS == "NN" && t.Modified(i, "the") && t.Child(i, "nmod", "appos", "flat") < i { // "the Turkish state", but not "the Indian state of X"
		if in := d.inside(n, i); len(in) == 1 && t.Mention(i-1) >= 0 && t.S.Mentions[t.Mention(i-1)].First > 0 && t.Tokens[t.S.Mentions[t.Mention(i-1)].First-1].Lower == "the" {
			return in
		}
	}
	if out := d.lodged(n, i); len(out) > 0 {
		return out
	}
	if out := d.amongThem(n, i, want); len(out) > 0 {
		return out
	}
	if out := d.inDeed(n, i); len(out) > 0 {
		return out
	}
	if out := d.populace(n, i, want); len(out) > 0 {
		return out
	}
	if out := d.calledOf(n, i, want); len(out) > 0 {
		return out
	}
	if out := d.sameAs(n, i, want); len(out) > 0 {
		return out
	}
	if out := d.epithet(n, i, want); len(out) > 0 || want&text.Acting == 0 {
		return out
	}
	if out := d.officeholder(n, i); len(out) > 0 {
		return out
	}
	return d.homeOrgan(n, i, want)
}

// firmlike are bodies, and none of what a state does.
var firmlike = text.Set("company firm maker bank corporation manufacturer conglomerate airline giant carrier broker broadcaster newspaper miner insurer brewer carmaker automaker chipmaker steelmaker planemaker shipbuilder retailer refiner producer multinational contractor startup group militia faction lender watchdog organisation organization body")

// homeland resolves "their country", "his homeland": the state that they act for, or come from.
func (d *Document) homeland(n, i, p int) []text.Party {
	if out := d.bodies(d.Parties(n, p, text.Acting)); len(out) > 0 || !male[d.Trees[n].Tokens[p].Lower] && d.Trees[n].Tokens[p].Lower != "her" {
		return out
	}
	t := d.Trees[n]
	for _, x := range d.person(n, p, text.Individual) {
		if state, ok := d.Links.Homeland(x.Entity); ok {
			return []text.Party{{Entity: state, Anchor: t.Tokens[i].Start, Words: d.Links.Words(t.S, p, i)}}
		}
	}
	return nil
}

// oneOf resolves "the members" of "France was among the members voting for it" and "the states"
// of "Haiti, one of the states that recognize it": of the many who did it these are named.
func (d *Document) oneOf(n, i int, want text.Want) []text.Party {
	t := d.Trees[n]
	h := i
	if up := t.Head(i); up >= 0 && t.Is(i, "nmod") && t.Case(i) == "of" && part[t.Tokens[up].Lemma] {
		h = up
	} else if t.Case(i) != "among" {
		return nil
	}
	return d.equated(n, h, want)
}

// humans are people, and no deed of whose they are: who backs X's critics does not back X.
var humans = text.Set("adversary antagonist critic follower supporter detractor challenger successor predecessor heir rebel voter worker employee victim prisoner hostage refugee exile dissident lawyer witness colleague disciple loyalist sympathiser sympathizer admirer kinsman relative family widow child son daughter brother sister wife husband tribesman countryman compatriot subject minority people citizen student priest monk bishop journalist doctor teacher customer client tenant neighbour successor")

// parties are words behind the name of a party or the like: "the Esperanza party".
var parties = text.Set("party movement bloc coalition alliance faction front union militia")

// part are words for some of several.
var part = text.Set("one two three four five some many several most")

// equated resolves who is said to be what a noun says: the name beside it, or the subject.
func (d *Document) equated(n, i int, want text.Want) []text.Party {
	t := d.Trees[n]
	if t.Is(i, "appos") && t.Head(i) >= 0 && t.Mention(t.Head(i)) >= 0 {
		if t.Tokens[i].XPOS == "NN" && t.Child(t.Head(i), "conj") > i {
			return d.one(n, t.Head(i), want) // "on A, a firm based in C, and on B"
		}
		return d.Parties(n, t.Head(i), want)
	}
	v := i
	if h := t.Head(i); h >= 0 && t.Child(i, "cop") < 0 && t.Is(i, "xcomp", "obj") && (t.Tokens[h].Lemma == "become" || t.Tokens[h].Lemma == "remain") {
		v = h
	} else if t.Child(i, "cop") < 0 {
		return nil
	}
	if d.denied(n, v) {
		return nil
	}
	if s := t.Subject(v); s >= 0 && t.Tokens[s].Lower == "it" && t.Tokens[i].XPOS == "NNS" {
		return nil // "it was the militias who fired"
	} else if s >= 0 && s != i && (t.Mention(s) >= 0 || t.Tokens[s].UPOS == "PRON") {
		return d.Parties(n, s, want)
	}
	return nil
}

// denied tells whether "not" or "never" stands with a predicate.
func (d *Document) denied(n, v int) bool {
	t := d.Trees[n]
	for _, k := range t.Kids(v) {
		switch t.Tokens[k].Lower {
		case "not", "n't", "n’t", "never", "neither", "nor":
			return true
		}
	}
	return false
}

// sameAs resolves a noun that grammar equates with a name: "Japan, the only country to vote
// against it", "France became the first state to do so".
func (d *Document) sameAs(n, i int, want text.Want) []text.Party {
	if c := d.Trees[n].Case(i); c != "" {
		return nil
	}
	return d.equated(n, i, want)
}

// callers are who meet, without their offices: "told his guest, President X".
var callers = text.Set("guest host visitor counterpart interlocutor colleague")

// apposed resolves "its ally, Belarus", "the militia Hezbollah", "M23 rebels" by the name
// that stands with the noun.
func (d *Document) apposed(n, i int, want text.Want) []text.Party {
	t := d.Trees[n]
	head := t.Tokens[i].Lemma
	for _, k := range t.Kids(i) {
		m := t.Mention(k)
		if m < 0 {
			continue
		}
		kind, use := t.S.Mentions[m].Kind, t.S.Mentions[m].Use
		switch {
		case k > i && t.Is(k, "appos") && (kind != schema.Person || personal[head] || agents[head] || kin[head] || callers[head] || want&text.Acting == 0 && head == "member" || someoneCalled(head) && t.Tokens[i].XPOS == "NN" && (t.Child(i, "det", "amod") >= 0 || possessed(t, i))),
			k > i && t.Is(k, "flat", "compound", "dep") && use != text.ByDemonym:
			if kind == schema.Person && !personal[head] && want&text.Acting != 0 && agents[head] {
				if _, ok := d.Links.Office(t.S.Mentions[m].Entity); !ok {
					continue
				}
			}
			if kind == schema.State && agents[head] || kind == schema.LegalInstrument && want&text.Instrument == 0 {
				continue
			}
			return d.Parties(n, k, want)
		}
	}
	for _, k := range t.Kids(i) { // "M23 rebels", where no name follows
		m := t.Mention(k)
		if m < 0 || k > i || !t.Is(k, "compound", "nmod", "amod") || t.S.Mentions[m].Kind != schema.Organization || !rebels[head] && !(parties[head] && (t.Modified(i, "the") || t.Child(i, "nmod:poss") >= 0)) {
			continue
		}
		if head != "member" || t.S.Mentions[m].Subkind != schema.Intergovernmental { // "a NATO member"
			return d.one(n, k, want)
		}
	}
	return nil
}

// possessed tells whether a noun has somebody's name or noun, or "his", before it: "the party's candidate", but not "whose".
func possessed(t *tree.Tree, i int) bool {
	k := t.Child(i, "nmod:poss")
	return k >= 0 && t.Tokens[k].XPOS != "WP$"
}

// someoneCalled tells a noun that may say what a person beside it is: "a passenger, X", "the French researcher X".
func someoneCalled(head string) bool {
	return stateWords[head] == "" && subkindWords[head] == nil && !vesselWords[head] && !grounds[head] && !instrumentHeads[head] && !nameless[head] && !programmeHeads[head]
}

// nameless are things that may be called after a person, or that a person may be put beside by mistake.
var nameless = text.Set("member case matter issue question name book film novel play opera song report article interview letter speech statement street square airport stadium prize award fund hospital university school college storm hurricane typhoon cyclone exercise operation mission company firm party movement newspaper paper magazine gang clan dynasty family tribe country time day year month week place part kind sort number way post office title role job work death murder trial arrest release letter question answer choice question problem rest majority half")

// amongThem resolves "the agencies …, among them A and B", "…, notably A" to those that are named of the many.
func (d *Document) amongThem(n, i int, want text.Want) []text.Party {
	t := d.Trees[n]
	if t.Tokens[i].XPOS != "NNS" || t.Mention(i) >= 0 {
		return nil
	}
	for k := i + 1; k+3 < len(t.Tokens) && k < i+10; k++ {
		if t.Tokens[k].XPOS == "NNS" {
			return nil
		}
		if t.Tokens[k].Text != "," {
			continue
		}
		if w := t.Tokens[k+1].Lower; (w == "chief" || w == "first" || w == "foremost") && t.Tokens[k+2].Lower == "among" { // ", chief among them A"
			k++
		}
		if t.Tokens[k+1].Lower == "among" && t.Tokens[k+2].Lower == "them" && k+3 < len(t.Tokens) && t.Mention(k+3) >= 0 {
			return d.Parties(n, t.MentionHead(t.Mention(k+3)), want)
		}
		if w := t.Tokens[k+1].Lower; (w == "notably" || w == "chiefly" || w == "mainly" || w == "especially") && t.Mention(k+2) >= 0 {
			return d.Parties(n, t.MentionHead(t.Mention(k+2)), want)
		}
	}
	return nil
}

// realms are words that, with a people's name before them, mean its state: "the Sahrawi republic".
var realms = text.Set("republic kingdom emirate sultanate")
