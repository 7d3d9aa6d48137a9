package refer

import (
	"strings"

	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// owners resolves "Iraqi forces", "Iraq's army", "the president of Iraq", "its navy".
func (d *Document) owners(n, i int, want text.Want) []text.Party {
	t := d.Trees[n]
	if personal[t.Tokens[i].Lemma] && (t.Modified(i, "former,ex,late,ousted,deposed,retired,onetime,opposition,exiled,rebel,proclaimed,styled") || i > 1 && t.Tokens[i-1].Text == "-" && t.Tokens[i-2].Lower == "ex") {
		return nil // "Chad's former president" acts for nobody
	}
	first, _ := t.Extent(i)
	var out []text.Party
	add := func(list []text.Party) {
		for _, x := range list {
			switch d.Links.Entities[x.Entity].Kind {
			case schema.State, schema.Organization:
			case schema.Place:
				if state, ok := d.Links.StateOf(x.Entity); ok && want&text.Territory == 0 && officers[t.Tokens[i].Lemma] {
					x.Entity = state // "a Scottish court"
					break
				}
				if want&text.Territory == 0 || d.Links.Waters(x.Entity) && want&text.Struck != 0 {
					continue
				}
			default:
				continue
			}
			x.Words = d.Links.Words(t.S, first, i)
			if !text.Holds(out, x.Entity) {
				out = append(out, x)
			}
		}
	}
	if who, ok := d.pilots(n, i); ok {
		add(who)
		return out
	}
	if p := t.Child(i, "nmod:poss"); p >= 0 {
		if facing[t.Tokens[i].Lemma] || t.Tokens[i].Lemma == "number" && t.Modified(i, "opposite") { // "her Peruvian counterpart" is Peru's
			add(d.across(n, i))
			return out
		}
		if add(d.Parties(n, p, text.Acting)); len(out) > 0 || !d.prosecuting(n, i) {
			return out // "the public prosecutor's office in Lyon" is of where it sits
		}
	}
	if inside := d.inside(n, i); len(inside) > 0 && !(want&text.Located != 0 && d.peopleIn(n, i, inside)) {
		add(inside)
		return out
	}
	if judicial[t.Tokens[i].Lemma] && t.Modified(i, "crimes,crime,international,arbitration,arbitral,rights,hybrid,ad-hoc") {
		return out // "the war crimes tribunal in The Hague" is not of the state in which it sits
	}
	switch t.Tokens[i].Lemma {
	case "guest", "visitor", "host", "counterpart": // "the guest of X" is another's
		add(d.across(n, i))
		return out
	}
	for _, k := range t.Kids(i) {
		prep := t.Case(k)
		if k == i+1 && t.Tokens[k].Lower == "there" && (officers[t.Tokens[i].Lemma] || rulers[t.Tokens[i].Lemma]) { // "a court there"
			add(d.there(n, k, text.Acting))
			break
		}
		if prep == "in" && benches[t.Tokens[i].Lemma] && t.Tokens[k].Lower == "hague" {
			continue // the courts there are nobody's own
		}
		if m := t.Mention(k); prep == "in" && k > i && m >= 0 && t.S.Mentions[m].Kind == schema.State && (officers[t.Tokens[i].Lemma] || rulers[t.Tokens[i].Lemma] || t.Tokens[i].Lemma == "ministry") {
			add(d.Parties(n, k, text.Acting)) // "the junta in Niger"
			break
		}
		if k < i || !t.Is(k, "nmod", "obl") {
			continue
		}
		if (officers[t.Tokens[i].Lemma] || t.Tokens[i].Lemma == "office") && prep == "in" && settlements[t.Tokens[k].Lemma] && t.Mention(k) < 0 {
			if in := d.inside(n, k); len(in) > 0 { // "a court in the Spanish city of X"
				add(in)
				break
			}
		}
		if prep == "in" && (officers[t.Tokens[i].Lemma] || t.Tokens[i].Lemma == "office" && d.prosecuting(n, i)) && d.town(n, k) {
			if x, ok := d.Links.StateOf(t.S.Mentions[t.Mention(k)].Entity); ok { // "police in Karachi"
				add([]text.Party{{Entity: x, Anchor: t.Tokens[i].Start}})
				break
			}
		}
		if prep == "of" || prep == "from" || prep == "for" && speaking[t.Tokens[i].Lemma] || prep == "in" && (want&text.Located != 0 || d.seat(n, k) || d.judges(n, i, k)) || prep == "at" && d.staffAt(n, i, k) || want&text.Located != 0 && tree.Listed("on,near,inside,outside,at", prep) || want&text.Territory != 0 && t.Tokens[i].Lemma == "water" && tree.Listed("round,around,off", prep) {
			if of := t.Child(k, "nmod"); prep == "of" && of > k && t.Mention(k) < 0 && rankWords[t.Tokens[k].Lower] && t.Mention(of) >= 0 && t.Case(of) == "of" {
				k = of // "the heads of state of X and Y"
			}
			add(d.Parties(n, k, text.Acting|want&text.Territory))
			if len(out) == 0 && prep == "of" && t.Mention(k) < 0 && t.Tokens[k].Capital() {
				continue // "the Minister of Defence of X": of the portfolio, and of X
			}
			break
		}
	}
	if len(out) == 0 {
		add(d.portfolio(n, i))
	}
	if len(out) == 0 {
		add(d.navy(n, i))
	}
	if len(out) == 0 {
		add(d.byItsWord(n, i))
	}
	acl := t.Child(i, "acl")
	if k := t.Child(i, "nmod"); acl < 0 && k > i && t.Case(k) == "of" && t.Mention(k) < 0 && panels[t.Tokens[i].Lemma] {
		acl = t.Child(k, "acl") // "a panel of experts appointed by X"
	}
	if len(out) == 0 && acl >= 0 { // "rockets fired by X", "hackers linked to X"
		for _, k := range t.Kids(acl) {
			c := t.Case(k)
			if t.Is(k, "obl") && t.Nominal(k) && (c == "by" && wielding[t.Tokens[acl].Lemma] || (c == "for" || c == "to" || c == "with") && serving[t.Tokens[acl].Lemma]) {
				add(d.Parties(n, k, text.Acting))
				break
			}
		}
	}
	if x, ok := d.regular(n, i); ok && len(out) == 0 {
		add([]text.Party{{Entity: x, Anchor: t.Tokens[i].Start, Words: t.Tokens[i].Text}})
	}
	if len(out) == 0 && rulers[t.Tokens[i].Lemma] && i+2 < len(t.Tokens) && t.Tokens[i+1].Lower == "in" {
		if m := t.Mention(i + 2); m >= 0 && t.S.Mentions[m].Kind == schema.State {
			add(d.Parties(n, t.MentionHead(m), text.Acting)) // "recognised the regime in X", hung on the verb
		}
	}
	if len(out) == 0 && (d.bare(n, i) || d.naked(n, i)) && agents[t.Tokens[i].Lemma] {
		add(d.governing(n, i))
	}
	if len(out) == 0 && want&text.Struck != 0 {
		add(d.foesOrgan(n, i))
	}
	if x, ok := d.uniformed(n, i); ok && len(out) == 0 {
		add([]text.Party{{Entity: x, Anchor: t.Tokens[i].Start, Words: t.Tokens[i].Text}})
	}
	return out
}

// settlements are places in which an organ sits.
var settlements = text.Set("city town capital port province region district county village state")

// prosecuting tells whether an office is that of prosecutors.
func (d *Document) prosecuting(n, i int) bool {
	t := d.Trees[n]
	k := t.Child(i, "nmod:poss")
	return k >= 0 && (t.Tokens[k].Lemma == "prosecutor" || t.Tokens[k].Lemma == "general")
}

// panels are bodies of people whom somebody appoints.
var panels = text.Set("panel team commission committee group board mission tribunal court")

// wielding are what is done to arms and troops by whose they are; a ship seized by somebody is
// not his.
var wielding = text.Set("land fire launch send deploy lead command mount carry run dispatch field fly shoot stage back support fund train control operate use employ supply sponsor arm issue release make establish appoint form create lead chair head head")

// seat tells whether a nominal is a capital that stands for its government.
func (d *Document) seat(n, i int) bool {
	t := d.Trees[n]
	m := t.Mention(i)
	return m >= 0 && t.S.Mentions[m].Use == text.BySeat
}

// town tells whether a nominal is a place that the gazetteer knows.
func (d *Document) town(n, i int) bool {
	m := d.Trees[n].Mention(i)
	return m >= 0 && d.Trees[n].S.Mentions[m].Kind == schema.Place && d.Trees[n].S.Mentions[m].ID != ""
}

// speaking are those who speak for the body behind "for".
var speaking = text.Set("spokesman spokeswoman spokesperson spokespeople spokesmen observer delegate speaker negotiator agent counsel")

// rulers govern the state in which they are.
var rulers = text.Set("junta government regime parliament ruler")

// officers are who acts for a state wherever in it they sit.
var officers = text.Set("custom officer inspector magistrate prosecutor jury police prosecutor court judge authority customs official consulate investigator detective tribunal")

// bare tells whether a noun has "the" before it and nothing else that says whose it is.
func (d *Document) bare(n, i int) bool {
	t := d.Trees[n]
	the := false
	for _, k := range t.Kids(i) {
		switch {
		case k < i && t.Tokens[k].Lower == "the":
			the = true
		case k < i && t.Is(k, "amod", "compound", "nummod") && !plainModifier[t.Tokens[k].Lower]:
			return false
		case t.Is(k, "nmod") && t.Nominal(k) && t.Case(k) == "of" && !d.verbsOf(n, i), k > i && t.Is(k, "nmod") && t.Mention(k) >= 0 && (t.Case(k) == "at" || t.Case(k) == "in"):
			return false // "the junta at San Isidro"
		}
	}
	return the
}

// naked tells whether a plural stands without any modifier: "prosecutors", "police".
func (d *Document) naked(n, i int) bool {
	t := d.Trees[n]
	if t.Tokens[i].XPOS != "NNS" && t.Tokens[i].Lower != "police" {
		return false
	}
	for _, k := range t.Kids(i) {
		if k < i && !t.Is(k, "case", "mark", "cc", "punct") || t.Is(k, "nmod", "acl") && k > i {
			return false
		}
	}
	return true
}

// inside returns the states and bodies that modify a noun: two for "Greek and Turkish
// soldiers", none for "ethnic Serb leaders" and "Canada-based investors".
func (d *Document) inside(n, i int) []text.Party {
	t := d.Trees[n]
	first, _ := t.Extent(i)
	var out []text.Party
	for m := range t.S.Mentions {
		x := &t.S.Mentions[m]
		if x.First < first || x.Last >= i {
			continue
		}
		h := t.MentionHead(m)
		if !d.modifies(t, h, i) {
			continue
		}
		if x.Kind == schema.Person || x.Kind == schema.LegalInstrument || x.Kind == schema.Organization && !x.Sure && arsenals[t.Tokens[i].Lemma] {
			continue
		}
		if w, ok := hyphenated(t, x.Last); ok {
			if w == "led" || w == "run" {
				return []text.Party{d.organ(n, m)}
			}
			if !pairWord(t, x) {
				return nil
			}
		} else if x.First > 1 && t.Tokens[x.First].Tight && t.Tokens[x.First-1].Text == "-" && t.Mention(x.First-2) < 0 {
			return nil
		}
		if x.First > 0 {
			switch t.Tokens[x.First-1].Lower {
			case "former", "ethnic", "exiled", "non":
				return nil
			}
		}
		if len(out) > 0 && m > 0 && t.S.Mentions[m-1].Last == x.First-1 {
			if t.S.Mentions[m-1].Kind == schema.State && x.Subkind == schema.Intergovernmental && sentTo[t.Tokens[i].Lemma] {
				continue // "the Swedish UN ambassador"
			}
			if before := t.S.Mentions[m-1].Kind; before == schema.State && x.Kind != schema.State || before == schema.Place && x.Kind == schema.Organization {
				out = out[:len(out)-1] // "Iranian Revolutionary Guards commander"
			} else {
				return nil // "Bosnian Serb leaders"
			}
		}
		out = append(out, d.organ(n, m))
	}
	return out
}

// sentTo are those whom a state sends to a body of states.
var sentTo = text.Set("ambassador envoy mission delegate delegation representative diplomat commissioner contingent peacekeeper")

// modifies tells whether a token hangs on a noun as a modifier before it, directly or as a
// conjunct or through another modifier.
func (d *Document) modifies(t *tree.Tree, k, noun int) bool {
	for steps := 0; steps < 4 && k >= 0; steps++ {
		if k == noun {
			return true
		}
		if t.Is(k, "nsubj") && t.Child(t.Head(k), "cop") >= 0 { // "X is an ally"
			return false
		}
		if !t.Is(k, "amod", "compound", "nmod", "conj", "flat", "obl", "nsubj", "det", "nummod", "advmod", "dep") || t.Is(k, "nmod:poss") || t.Case(k) != "" && t.Is(k, "nmod", "obl") {
			return false
		}
		if t.Is(k, "nsubj") && t.Head(k) >= 0 && t.Child(t.Head(k), "cop") >= 0 {
			return false // "A is a proxy of B"
		}
		k = t.Head(k)
	}
	return false
}

// organ is the party of a mention, its state where it is an organ.
func (d *Document) organ(n, m int) text.Party {
	x := &d.Trees[n].S.Mentions[m]
	p := d.party(n, x.Entity, x.First, x.Last)
	if state, ok := d.Links.OrganOf(x.Entity); ok && x.Kind == schema.Organization {
		p.Entity, p.By = state, []text.Ref{{Entity: x.Entity, Words: p.Words}}
	}
	return p
}

// hyphenated returns the word that a hyphen ties to the token: "backed" of "Iran-backed".
func hyphenated(t *tree.Tree, last int) (string, bool) {
	if last+2 < len(t.Tokens) && t.Tokens[last+1].Tight && t.Tokens[last+2].Tight && (t.Tokens[last+1].Text == "-" || t.Tokens[last+1].Text == "–") {
		return t.Tokens[last+2].Lower, true
	}
	if last+1 < len(t.Tokens) && t.Tokens[last+1].Tight && strings.HasPrefix(t.Tokens[last+1].Text, "-") {
		return t.Tokens[last+1].Lower[1:], true
	}
	return "", false
}

// pairWord tells whether a hyphen joins a mention to another: "Chad–Libya ties".
func pairWord(t *tree.Tree, m *text.Mention) bool {
	return m.Last+2 < len(t.Tokens) && t.Mention(m.Last+2) >= 0
}

// Doer resolves a deed to who did it: "Iraq's invasion", "the raid by Iran", "Iranian claims".
func (d *Document) Doer(n, i int) []text.Party {
	t := d.Trees[n]
	if p := t.Child(i, "nmod:poss"); p >= 0 {
		return d.Parties(n, p, text.Acting|text.NewName)
	}
	if by := d.by(n, i); by >= 0 {
		return d.Parties(n, by, text.Acting|text.NewName)
	}
	if in := d.inside(n, i); len(in) > 0 && !d.venue(n, i) {
		return in
	}
	if courses[t.Tokens[i].Lemma] { // "the deepening of cooperation between X and Y"
		for _, k := range t.Kids(i) {
			if k > i && t.Is(k, "nmod") && t.Case(k) == "of" && t.Mention(k) < 0 && t.Tokens[k].UPOS == "NOUN" {
				return d.Doer(n, k)
			}
		}
	}
	for _, k := range t.Kids(i) { // "the decision of the emir", "attacks from Gaza"
		if t.Is(k, "nmod") && k > i && (t.Case(k) == "between" || t.Case(k) == "of" && (decisions[t.Tokens[i].Lemma] || t.Tokens[i].Lemma == "report" && d.body(n, k))) {
			if out := d.Parties(n, k, text.Acting); len(out) > 0 || !practices[t.Tokens[i].Lemma] {
				return out
			}
		}
	}
	for _, k := range t.Kids(i) { // "Sweden's arms sales", where the parser hung the possessor on "arms"
		if p := t.Child(k, "nmod:poss"); k < i && t.Is(k, "compound") && p >= 0 {
			return d.Parties(n, p, text.Acting|text.NewName)
		}
	}
	if who := d.inWhich(n, i); len(who) > 0 {
		return who
	}
	if who := d.staged(n, i); len(who) > 0 {
		return who
	}
	if who := d.committed(n, i); len(who) > 0 {
		return who
	}
	if practices[t.Tokens[i].Lemma] { // "the policy of apartheid pursued by X"
		if k := t.Child(i, "nmod"); k > i && t.Case(k) == "of" && t.Mention(k) < 0 {
			if acl := t.Child(k, "acl"); acl > k && t.Passive(acl) && t.Agent(acl) >= 0 {
				return d.Parties(n, t.Agent(acl), text.Acting|text.NewName)
			}
		}
	}
	if acl := t.Child(i, "acl"); acl >= 0 && t.Passive(acl) && !judging[t.Tokens[acl].Lemma] && !hosting[t.Tokens[acl].Lemma] { // "a raid carried out by Iran"
		if a := t.Agent(acl); a >= 0 {
			return d.Parties(n, a, text.Acting|text.NewName)
		}
	}
	return nil
}

// body tells whether a nominal is the name of a body.
func (d *Document) body(n, i int) bool {
	m := d.Trees[n].Mention(i)
	return m >= 0 && d.Trees[n].S.Mentions[m].Kind == schema.Organization
}

// practices are what a government pursues.
var practices = text.Set("policy practice system campaign act war method")

// venue tells whether a nominal is called after the capital where it took place: "the Madrid talks" are nobody's deed.
func (d *Document) venue(n, i int) bool {
	t := d.Trees[n]
	if !meetings[t.Tokens[i].Lemma] {
		return false
	}
	for _, k := range t.Kids(i) {
		if k < i && t.Is(k, "compound", "amod", "nmod:desc") && d.seat(n, k) {
			return true
		}
	}
	return false
}

// by returns the noun after "by" behind another, -1 if none.
func (d *Document) by(n, i int) int {
	t := d.Trees[n]
	for _, tail := range t.NounTails(i) {
		if tail.Via != i && tail.Via > i && t.Mention(tail.Via) < 0 && t.Tokens[tail.Via].UPOS == "NOUN" && !(t.Case(tail.Via) == "of" && suffers(t.Tokens[tail.Via].Lemma)) {
			continue // "a protest against drills by X"
		}
		if tail.Prep == "by" && tail.Noun > i && tail.Noun-i < 14 && !d.extent(n, tail.Noun) && !(tail.Via >= 0 && t.Verbal(tail.Via) && t.Passive(tail.Via)) {
			return tail.Noun
		}
	}
	return -1
}

// extent tells a measure behind "by", which does nothing: "exports fell by half", "by 12 percent", "by a wide margin".
func (d *Document) extent(n, i int) bool {
	t := d.Trees[n]
	return t.Mention(i) < 0 && (t.Tokens[i].UPOS == "NUM" || extents[t.Tokens[i].Lemma])
}

var extents = text.Set("half third quarter fifth tenth percent cent % percentage margin point million billion dollar euro ton tonne barrel vote majority way year month week hour")

// suffers tells a noun that does nothing itself in "the expulsion of diplomats by X": the one after "by" does it to
// them. Nouns of deeds do not: "condemnation of the raid by X".
func suffers(lemma string) bool {
	if sufferers[lemma] {
		return true
	}
	for _, end := range []string{"tion", "sion", "ing", "ment", "ance", "ence"} {
		if strings.HasSuffix(lemma, end) {
			return false
		}
	}
	return !doings[lemma] && !agents[lemma]
}

var (
	sufferers = text.Set("mission station mansion diplomat envoy ambassador soldier official officer parliament ministry government embassy territory ship vessel aircraft plane village building settlement d'affaires d’affaires d'affaire d’affaire fisherman sailor journalist citizen national refugee migrant worker prisoner hostage activist civilian protester student headquarters network system website server town city island tanker trawler")
	doings    = text.Set("raid attack strike assault war drill exercise claim demand threat plan move bid proposal sale purchase supply deal use abuse theft visit protest arrest coup plot crime policy call breach export import effort offer request appeal act deed misdeed killing murder massacre measure step ban embargo tariff law rule list series number wave spate string kind part result role death withdrawal seizure refusal denial approval arrival departure advance retreat thrust push pressure support help aid control rejection change")
)

// Possessor says whose a noun is: "Chad's assets", "its assets", "Chadian assets"; the
// person, not the state, of "his assets".
func (d *Document) Possessor(n, i int) []text.Party {
	t := d.Trees[n]
	if p := t.Child(i, "nmod:poss"); p >= 0 {
		if w := t.Tokens[p].Lower; w == "his" || w == "her" {
			if out, ok := d.motherland(n, p); ok {
				return out
			}
			if sentOut[t.Tokens[i].Lemma] {
				return d.person(n, p, text.Acting) // "two of his diplomats" are his state's
			}
			return d.person(n, p, 0)
		}
		return d.Parties(n, p, text.Acting|text.NewName|text.Individual)
	}
	return d.inside(n, i)
}

// sentOut are those whom a state has and a man has not, though a text calls them his.
var sentOut = text.Set("diplomat envoy ambassador consul troop troops soldier army navy embassy consulate legation airline parliament diplomats")

// Kind returns the kind of an entity.
func (d *Document) Kind(entity int) schema.Kind { return d.Links.Entities[entity].Kind }

// Standing returns how well an entity is known.
func (d *Document) Standing(entity int) text.Standing { return d.Links.Standing(entity) }

// hosting is what somebody does to talks that are others'.
var hosting = text.Set("convene mediate broker facilitate sponsor chair oversee supervise moderate")
