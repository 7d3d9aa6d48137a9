package refer

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// pronoun resolves a pronoun or a possessive.
func (d *Document) pronoun(n, i int, want text.Want) []text.Party {
	t := d.Trees[n]
	var out []text.Party
	if d.sameObject(n, i) {
		return nil
	}
	switch w := t.Tokens[i].Lower; w {
	case "we", "our", "us", "ours":
		if speaker, quoted := d.Speaker(n, i); quoted {
			out = d.bodies(speaker)
		} else {
			out = d.author(n, i)
		}
	case "it", "its", "itself":
		if w == "it" && want&text.Instrument != 0 && want&(text.Deed|text.Territory|text.Acting) == 0 {
			if x, ok := d.Ballot(n, i); ok {
				return []text.Party{d.party(n, x.Entity, i, i)}
			}
		}
		if ship, ok := d.itsShip(n, i); ok {
			out = ship
			break
		}
		if place, ok := d.grounded(n, i, want); ok {
			out = place
			break
		}
		if x, ok := d.paperIt(n, i, want); ok {
			return []text.Party{d.party(n, x.Entity, i, i)}
		}
		if s := d.oneself(n, i); s >= 0 {
			out = d.bodies(d.Parties(n, s, text.Acting|text.NewName))
			break
		}
		if list, ok := d.judgedBefore(n, i, want); ok {
			out = list
			break
		}
		who, deed := d.judged(n, i)
		if out = who; !deed {
			out = d.antecedent(n, i, false)
		}
	case "they", "them", "their", "themselves":
		if out = d.theyGoOn(n, i); len(out) > 0 {
			break
		}
		if k := amongThose(t, i); k >= 0 {
			out = d.bodies(d.one(n, k, text.Acting))
			break
		}
		if d.plainPeople(n, i) {
			break
		}
		if out = d.countedOnes(n, i, want); len(out) > 0 {
			break
		}
		out = d.antecedent(n, i, true)
		if len(out) == 0 {
			out = d.lastPair(n, i)
		}
		if len(out) == 0 {
			out = d.met(n, i)
		}
		if len(out) == 0 && (d.betweenTwo(n, i) || d.jointly(n, i)) {
			out = d.lastStates(n, i, 2, true, d.ownSubject(n, i))
		}
	case "he", "his", "she", "her", "him", "himself", "herself":
		state, ok := d.motherland(n, i)
		if out = state; !ok {
			out = d.person(n, i, want)
		}
	}
	fresh := make([]text.Party, len(out))
	for k, x := range out {
		x.Anchor, x.Words = t.Tokens[i].Start, t.Tokens[i].Text
		fresh[k] = x
	}
	return fresh
}

// fit keeps of some parties those whom a pronoun may mean.
type fit = func([]text.Party) []text.Party

// search looks for what a pronoun refers to: the subjects of the clauses around it,
// from the inside out, then the subjects of the sentences before.
func (d *Document) search(n, i int, fits fit) []text.Party {
	t := d.Trees[n]
	own := t.Governor(i)
	possessive := t.Is(i, "nmod:poss")
	fits = d.suited(n, i, fits)
	if possessive && d.sentHome(n, i, own) {
		owners := d.one(n, t.Subject(own), text.Acting|text.NewName)
		if x, ok := d.spokenBefore(n); ok && len(owners) > 0 && !text.Holds(owners, x) {
			return fits([]text.Party{{Entity: x}})
		}
		return fits(d.otherState(n, i, owners))
	}
	if possessive && d.spurned(n, i, own) {
		if out := fits(d.offerer(n, own)); len(out) > 0 {
			return out
		}
	}
	if out := d.andIts(n, i, fits); possessive && len(out) > 0 {
		return out
	}
	if out := d.itsAlly(n, i, own, fits); len(out) > 0 {
		return out
	}
	if others := d.notOwn(n, i, own); len(others) > 0 {
		return d.othersOwn(n, i, own, others, fits)
	}
	for _, by := range [...]func(n, i, own int, fits fit) []text.Party{
		d.ownDeed, d.asked, d.victimTells, d.outer, d.sameAsOwner, d.faulted, d.estranged, d.punished, d.untilThen, d.sameAgain, d.whereSent, d.sharedFoe, d.alsoGiven, d.sued,
	} {
		if out := by(n, i, own, fits); len(out) > 0 {
			return out
		}
	}
	barred := d.notItself(n, i, own)
	if out := d.around(n, i, own, barred, fits); len(out) > 0 {
		return out
	}
	for _, by := range [...]func(n, i, own int, fits fit) []text.Party{d.passed, d.toldBeside, d.parallel} {
		if out := by(n, i, own, fits); len(out) > 0 && !overlap(out, barred) {
			return out
		}
	}
	if out := d.plainlyMany(n, i, own, barred); len(out) > 0 {
		return out
	}
	return d.earlier(n, i, own, barred, fits)
}

// fronted resolves whom a sentence is about that opens with "For X": "For Lima it means giving up the rebels that it has armed".
func (d *Document) fronted(n, i int) []text.Party {
	t := d.Trees[n]
	if i < 2 || t.Tokens[0].Lower != "for" || t.Mention(1) < 0 || t.S.Mentions[t.Mention(1)].Last >= i {
		return nil
	}
	return d.Parties(n, t.MentionHead(t.Mention(1)), text.Acting)
}

var burdens = text.Set("sanction embargo ban restriction blockade boycott curb tariff penalty measure")

var (
	// punishing and pursuing are what several may do to one: "A fined B, and C is investigating it".
	punishing = text.Set("punish fine penalise penalize sue ban investigate indict charge blacklist raid sanction prosecute probe arrest jail")
	pursuing  = text.Set("investigate probe examine sue fine prosecute charge ban list designate blacklist indict raid punish sanction expel")
)

// objectAbove resolves the subject of a relative clause by the object of the clause above, or whom that blames: "A thanked
// B for the doctors it had sent", "A broke with B over a diplomat to whom it had granted asylum".
func (d *Document) objectAbove(n, i, own int, fits func([]text.Party) []text.Party) []text.Party {
	t := d.Trees[n]
	if own < 0 || !t.Is(i, "nsubj") || !t.Is(own, "acl:relcl") || t.Head(own) < 0 {
		return nil
	}
	noun := t.Head(own)
	for steps := 0; steps < 3 && t.Is(noun, "appos", "nmod") && t.Case(noun) != "for" && t.Case(noun) != "over" && t.Head(noun) >= 0; steps++ {
		noun = t.Head(noun)
	}
	v, c := t.Governor(noun), t.Case(noun)
	if v < 0 || !t.Verbal(v) || c != "for" && c != "of" && c != "over" {
		return nil
	}
	if c != "of" {
		if out := d.blamed(n, v, i, fits); len(out) > 0 {
			return out
		}
	}
	o := t.Child(v, "obj")
	if t.Mention(t.Head(own)) >= 0 || o < 0 || o > i || t.Mention(o) < 0 || t.Within(i, o) {
		return nil
	}
	return fits(d.Parties(n, o, text.Acting|text.NewName))
}

func predicate(t *tree.Tree, v int) bool {
	return t.Verbal(v) || t.Child(v, "cop", "nsubj") >= 0
}

// clauseSubject resolves the subject of a clause, unless the pronoun stands in it.
func (d *Document) clauseSubject(n, v, pronoun int, fits func([]text.Party) []text.Party) []text.Party {
	t := d.Trees[n]
	s := t.Subject(v)
	if p := d.Resumed(n, v); s < 0 && len(p) > 0 {
		if theyWords[t.Tokens[pronoun].Lower] {
			return p // "Reaffirm their support"
		}
		return fits(p)
	}
	if s < 0 || t.Within(pronoun, s) && !(t.Within(v, s) && v != s && t.Mention(s) >= 0 && d.belowClause(n, pronoun, v)) {
		return nil // but "Togo, which left after it had lost" has Togo around it
	}
	list := d.Parties(n, s, text.Acting|text.NewName)
	if len(list) == 1 && t.Mention(s) < 0 && t.Tokens[s].Lemma == "government" && len(list[0].By) > 0 {
		list = []text.Party{list[0]}
		list[0].By = nil // "her government is ready to send its troops": the state, not the woman
	}
	if len(list) == 1 && !theyWords[t.Tokens[pronoun].Lower] && (d.peopleAt(n, s) || theyWords[t.Tokens[s].Lower]) {
		return nil // "the Greeks had asked for it; she refused", "they closed the frontier to its trade"
	}
	if out := fits(list); len(out) > 0 || len(list) != 1 {
		return out
	}
	switch w := t.Tokens[pronoun].Lower; {
	case w == "they" && manyWords[t.Tokens[s].Lower]: // "Chadian troops said they had left"
		return list
	case w == "their" && manyWords[t.Tokens[s].Lower] && pronoun > v && d.Kind(list[0].Entity) == schema.State: // "The soldiers of X have taken power, and Y will not recognise their government"
		return list
	case (w == "they" || w == "their" || w == "them") && d.peopleNamed(list[0].Anchor): // "The Palestinians … their paymaster"
		return list
	}
	return nil
}

// subjects is what a sentence speaks of: those who spoke, those spoken of, and its other
// parties.
type subjects struct{ said, spoken, rest []told }

// told are parties that a sentence speaks of together; many is set where it is one, named in the plural.
type told struct {
	parties []text.Party
	many    bool
}

var male = text.Set("he his him himself")

// SetSpeaker notes who speaks in a quotation.
func (d *Document) SetSpeaker(open int, p []text.Party) {
	d.speakers[open] = p
	d.voices++
}

// Speaker returns who speaks at a token, and whether it stands in a quotation.
func (d *Document) Speaker(n, token int) ([]text.Party, bool) {
	for _, q := range d.Trees[n].S.Speech {
		if q.First <= token && token <= q.Last {
			return d.speakers[q.Open], true
		}
	}
	return nil, false
}

// elsewhereQuoted tells whether a token stands in a quotation in which a pronoun does not stand: who is spoken of there is
// not whose minister said it.
func (d *Document) elsewhereQuoted(n, i, token int) bool {
	for _, q := range d.Trees[n].S.Speech {
		if q.First <= token && token <= q.Last {
			return i < q.First || i > q.Last
		}
	}
	return false
}

func (d *Document) lastTreaty(n, i int) (int, bool) {
	for k := len(d.treaty) - 1; k >= 0; k-- {
		x := d.treaty[k]
		if x.sentence < n || x.sentence == n && x.token < i {
			return x.entity, true
		}
	}
	return 0, false
}

// belowClause tells whether a pronoun stands in a clause of time or content below a verb, not in a remark beside it ("which it says").
func (d *Document) belowClause(n, pronoun, v int) bool {
	t := d.Trees[n]
	for k := pronoun; k >= 0 && k != v; k = t.Head(k) {
		if t.Head(k) == v {
			return t.Is(k, "advcl", "ccomp", "xcomp")
		}
	}
	return false
}
