package refer

import (
	"entente/loaders/text"
	"entente/schema"
)

// homeOrgan resolves an organ that a state has one of, "the coast guard", "the interior ministry", "Customs", of which nothing says whose it
// is: the state at issue in the sentences before, else that of the dateline.
func (d *Document) homeOrgan(n, i int, want text.Want) []text.Party {
	t := d.Trees[n]
	if want&text.Acting == 0 || d.depth > 4 || t.Is(i, "obj") && len(d.foreignDoer(n, i)) == 0 || !d.domestic(n, i) {
		return nil
	}
	x, ok := d.homeState(n, i)
	if !ok {
		return nil
	}
	first, _ := t.Extent(i)
	return []text.Party{{Entity: x, Anchor: t.Tokens[first].Start, Words: d.Links.Words(t.S, first, i)}}
}

// homeState returns the state whose organs a text means by "the army", "the Ministry of Finance": who speaks where it is quoted, the state
// at issue, that of the places spoken of, that of the dateline where no other is named before. It is never the one that the clause deals with.
func (d *Document) homeState(n, i int) (int, bool) {
	if who, quoted := d.Speaker(n, i); quoted {
		if who = d.bodies(who); len(who) == 1 && d.Kind(who[0].Entity) == schema.State {
			return who[0].Entity, true
		}
		return 0, false
	}
	barred := append(d.dealtWith(n, i), d.patient(n, i)...)
	if d.Trees[n].Is(i, "obj", "iobj") {
		barred = append(barred, d.ownSubject(n, i)...)
	}
	if d.masthead >= 0 {
		return d.masthead, !text.Holds(barred, d.masthead)
	}
	for _, find := range []func(n, i int) (int, bool){d.respondent, d.opensWith} {
		if x, ok := find(n, i); ok && !text.Holds(barred, x) {
			return x, true
		}
	}
	x, ok := 0, false
	if own := d.foreignDoer(n, i); len(own) > 0 {
		x, ok = d.soleOtherState(n, own)
	} else if x, ok = d.spokenBefore(n); !ok {
		x, ok = d.soleState(n, i)
	}
	if ok {
		return x, (d.home < 0 || x == d.home) && !text.Holds(barred, x)
	}
	if x, ok := d.otherMain(n, i, barred); ok {
		return x, d.home < 0 || x == d.home
	}
	if d.home >= 0 && !text.Holds(barred, d.home) && d.ownNews(n, i) {
		return d.home, true
	}
	if x, ok := d.landAround(n, i); ok && !d.stateBefore(n, i) {
		return x, !text.Holds(barred, x)
	}
	if here := d.Dateline(); len(here) == 1 && !courtSeats[d.origin] && !text.Holds(barred, here[0].Entity) && !d.stateBefore(n, i) {
		return here[0].Entity, true
	}
	return 0, false
}

// otherMain returns, of the two states that a text is about, the one with which a clause does not deal, if it deals with the other.
func (d *Document) otherMain(n, i int, barred []text.Party) (int, bool) {
	if len(barred) == 0 || n == 0 {
		return 0, false
	}
	two := d.mainStates(n, i, true, nil)
	if len(two) != 2 || text.Holds(barred, two[0].Entity) == text.Holds(barred, two[1].Entity) {
		return 0, false
	}
	if text.Holds(barred, two[0].Entity) {
		return two[1].Entity, true
	}
	return two[0].Entity, true
}

// ownNews tells whether the last sentences speak of the state of the dateline by its name, its people's or an organ's, and no sentence since of
// another as the one that acts.
func (d *Document) ownNews(n, i int) bool {
	for back := 0; back <= 5 && n-back >= 0; back++ {
		t := d.Trees[n-back]
		other := false
		for m := range t.S.Mentions {
			x := &t.S.Mentions[m]
			of, ok := d.stateOf(x, true)
			if !ok || back == 0 && x.First > i {
				continue
			}
			if of == d.home && x.Use != text.BySeat {
				return true
			}
			other = other || t.Is(t.MentionHead(m), "nsubj")
		}
		if other {
			return false
		}
	}
	return false
}

// dealtWith returns the states that the clause of an organ names after it, but as where something is.
func (d *Document) dealtWith(n, i int) []text.Party {
	t := d.Trees[n]
	var out []text.Party
	for _, x := range d.clauseMates(n, i) {
		for m := range t.S.Mentions {
			y := &t.S.Mentions[m]
			if of, ok := d.stateOf(y, true); ok && of == x.Entity && y.First > i && t.Case(t.MentionHead(m)) != "in" {
				out = append(out, x)
				break
			}
		}
	}
	return out
}

// stateBefore tells whether the text names a state before a token, but as what the clause of the token is done to.
func (d *Document) stateBefore(n, i int) bool {
	barred := d.patient(n, i)
	for back := 0; back <= 6 && n-back >= 0; back++ {
		s := d.Trees[n-back].S
		for m := range s.Mentions {
			x := &s.Mentions[m]
			if of, ok := d.stateOf(x, true); ok && !(back == 0 && x.First > i) && !text.Holds(barred, of) {
				return true
			}
		}
	}
	return false
}

// patient returns the state, named as such, to which is done what the word at a token does: "Chad was accused by the army".
func (d *Document) patient(n, i int) []text.Party {
	t := d.Trees[n]
	v := t.Head(i)
	if v < 0 || !t.Is(i, "obl:agent", "obl") || !t.Passive(v) {
		return nil
	}
	s := t.Subject(v)
	if s < 0 {
		return nil
	}
	m := t.Mention(s)
	switch {
	case m < 0:
	case t.S.Mentions[m].Kind == schema.State:
		return []text.Party{{Entity: t.S.Mentions[m].Entity}}
	case t.S.Mentions[m].Kind == schema.Place:
		if of, ok := d.Links.StateOf(t.S.Mentions[m].Entity); ok {
			return []text.Party{{Entity: of}}
		}
	}
	return nil
}

// domestic tells whether a noun means an organ that a state has one of, and nothing beside it says whose it is.
func (d *Document) domestic(n, i int) bool {
	t := d.Trees[n]
	w := &t.Tokens[i]
	head := w.Lemma
	if w.Lower == "customs" {
		head = "customs"
	}
	kinds, told := oneOfEach[head], soleOrgans[head]
	if kinds == nil && !told || d.owned(n, i) {
		return false
	}
	k := i - 1
	for ; k >= 0; k-- {
		x := t.Tokens[k].Lower
		if !kinds[x] && !fields[x] && x != "-" && !(head == "office" && t.Tokens[k].XPOS == "POS") || t.Mention(k) >= 0 {
			break
		}
		told = told || kinds[x]
	}
	if !told && !(head == "ministry" && w.Capital() && len(d.Links.WithWord("ministry")) == 0) { // "the Ministry" of a letterhead
		return false
	}
	if k >= 0 {
		switch x := &t.Tokens[k]; {
		case x.Lower == "the":
			return true
		case x.Lower == "a" || x.Lower == "an":
			return severalOf[head]
		case t.Within(k, i) && x.UPOS != "ADP" && x.UPOS != "PUNCT" && x.UPOS != "CCONJ" && x.UPOS != "SCONJ", t.Mention(k) >= 0 && t.Tokens[k].UPOS == "ADJ":
			return false
		}
	}
	return w.XPOS == "NNS" && severalOf[head] || w.Capital() && soleOrgans[head] || head == "parliament" || head == "police" || head == "customs"
}

// owned tells whether something beside a noun says whose it is, or which one is meant.
func (d *Document) owned(n, i int) bool {
	t := d.Trees[n]
	if k := t.Child(i, "nmod", "appos", "flat", "acl:relcl"); k > i && !(t.Is(k, "nmod") && t.Mention(k) < 0 && t.Case(k) == "of" && fields[t.Tokens[k].Lower]) {
		return true
	}
	if i+1 >= len(t.Tokens) {
		return false
	}
	next := i + 1
	if w := t.Tokens[next].Lower; (w == "in" || w == "of") && next+1 < len(t.Tokens) {
		next++
	}
	return t.Mention(next) >= 0 && t.Tokens[next].UPOS != "VERB" && next-i < 3 && (next > i+1 || t.Within(next, i))
}

var (
	// soleOrgans are organs of which a state has one, without a word that says of which kind.
	soleOrgans = text.Set("coastguard customs parliament cabinet presidency prosecutor police navy army judiciary gendarmerie legislature")
	// oneOfEach are nouns for organs, and the words of which one must stand before them.
	oneOfEach = map[string]map[string]bool{
		"guard":       text.Set("coast border presidential national republican"),
		"ministry":    fields,
		"house":       text.Set("lower upper"),
		"chamber":     text.Set("lower upper"),
		"bank":        text.Set("central reserve"),
		"police":      text.Set("border secret federal national fiscal riot military"),
		"authority":   text.Set("competition tax maritime data electoral aviation revenue customs border port nuclear energy supervisory antitrust immigration antimonopoly protection safety prosecuting"),
		"commission":  text.Set("anticorruption electoral election elections anti-corruption corruption securities antitrust"),
		"agency":      text.Set("intelligence spy security tax anti-corruption corruption drug drugs narcotics border customs antitrust counter-intelligence"),
		"service":     text.Set("intelligence security secret customs border prosecution immigration prison revenue penitentiary tax counter-intelligence"),
		"office":      text.Set("tax prosecutor prosecutors attorney general audit"),
		"regulator":   text.Set("securities media banking telecoms telecommunications financial energy competition communications broadcasting drug drugs data aviation nuclear market"),
		"watchdog":    text.Set("securities media banking telecoms financial competition antitrust corruption anti-corruption data electoral market"),
		"court":       text.Set("supreme constitutional high appeals federal military appeal"),
		"committee":   text.Set("affairs parliamentary intelligence defence defense select budget accounts"),
		"council":     text.Set("security constitutional judicial"),
		"prosecutor":  text.Set("public state federal chief military anti-corruption"),
		"assembly":    text.Set("national constituent legislative"),
		"general":     text.Set("attorney prosecutor"),
		"inspector":   text.Set("tax customs labour labor safety"),
		"officer":     text.Set("customs immigration police army intelligence"),
		"official":    text.Set("customs immigration tax health"),
		"agent":       text.Set("customs immigration"),
		"directorate": fields,
		"department":  fields,
	}
	// severalOf are organs of which a state has several, or that are many people: "a court", "prosecutors".
	severalOf = text.Set("court committee prosecutor guard inspector officer official agent")
	// fields are what ministries see to, and words that stand before organs and say nothing of whose they are.
	fields = text.Set("foreign interior finance defence defense justice trade health agriculture economy energy oil transport education information home security external affairs internal public state chief national labour labor culture environment industry commerce communications protection intelligence foreign-policy mines mining tourism fisheries new acting deputy prosecutor attorney general data human rights parliament parliamentary senate general's")
)
