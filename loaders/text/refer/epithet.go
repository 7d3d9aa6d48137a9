package refer

import (
	"entente/loaders/text"
	"entente/schema"
	"slices"
	"strings"
)

// manner says how the words before a definite noun limit what it may mean.
type manner uint8

const (
	foreign   manner = iota // another party is meant, or nobody in particular
	qualified               // they add something: "the Lebanese group", "the gas giant"
	coloured                // they add what is true of the party spoken of anyway: "the cash-strapped country"
)

// manner reads the words between "the" and a noun.
func (d *Document) manner(n, i int) manner {
	t := d.Trees[n]
	head, out := t.Tokens[i].Lemma, coloured
	for _, k := range t.Kids(i) {
		if k > i && t.Is(k, "nmod") && t.Case(k) == "of" && !d.verbsOf(n, i) {
			return foreign
		}
	}
	for k := i - 1; k >= 0 && k > i-10; k-- {
		w := &t.Tokens[k]
		switch m := t.Mention(k); {
		case w.Lower == "the" || w.Lower == "this":
			return out
		case w.Lower == "former" && faded[head]:
			out = qualified
		case negating[w.Lower] || distinct[w.Lower]:
			return foreign
		case m >= 0 && k+2 < i && t.Tokens[k+1].Text == "-" && t.Tokens[k+2].Lower == "based": // "the Geneva-based agency"
		case m >= 0 && k+1 < i && t.Tokens[k+1].Text == "-", m >= 0 && t.S.Mentions[m].Kind == schema.State && t.S.Mentions[m].Use == text.ByDemonym:
			out = qualified
		case m >= 0 && t.S.Mentions[m].ID == "org/un" && (head == "watchdog" || head == "agency"):
			out = qualified
		case m >= 0:
			return foreign
		case w.Capital() && w.UPOS != "PUNCT":
			out = qualified
		case stateWords[head] != "" && landscapes[w.Lower]: // "the desert kingdom"
		case w.UPOS == "NOUN" && !(k > 0 && t.Tokens[k-1].Text == "-" || t.Tokens[k+1].Text == "-"):
			out = qualified
		case w.UPOS == "ADJ", w.UPOS == "NOUN", w.UPOS == "VERB", w.UPOS == "ADV", w.Text == "-", w.UPOS == "NUM" && t.Tokens[k+1].Text == "-":
		default:
			return foreign
		}
	}
	return foreign
}

// landscapes are what a state may be called after.
var landscapes = text.Set("desert oil gas petroleum mountain island river jungle nuclear hermit pariah garrison frontline client petro coffee banana city tax-haven")

// verbsOf tells whether the "of" behind a noun is its verb's: "accused the lender of meddling".
func (d *Document) verbsOf(n, i int) bool {
	t := d.Trees[n]
	v := t.Head(i)
	return v >= 0 && t.Is(i, "obj", "nsubj:pass", "nsubj") && takingOf[t.Tokens[v].Lemma] && (t.Is(i, "obj") || t.Passive(v))
}

// takingOf are verbs that say with "of" what somebody is charged with, told or deprived of.
var takingOf = text.Set("accuse suspect acquit convict absolve rid deprive strip inform notify warn assure remind rob clear")

// distinct are words that set a party apart from the one spoken of.
var distinct = text.Set("parent sister holding subsidiary second third fourth new smaller larger bigger former late previous successor separate similar different respective competing opposing host receiving sending contact working support steering study expert ethnic minority parliamentary advocacy rights aid human lobby pressure age various several many")

var (
	towns = text.Set("city town village port")
	lands = text.Set("region territory enclave exclave peninsula province strip archipelago")
)

// territory tells whether an entity is a place, or a state that most hold for part of another.
func (d *Document) territory(x int) bool {
	return d.Kind(x) == schema.Place || d.Seceded(x)
}

// Seceded tells whether a state is one that most hold for part of another.
func (d *Document) Seceded(x int) bool { return seceded[d.Links.Entities[x].ID] }

var seceded = text.Set("state/republika-srpska state/nagorno-karabakh state/abkhazia state/south-ossetia state/transnistria state/northern-cyprus state/somaliland state/biafra state/katanga")

// calledOf resolves "the city of X", "the breakaway republic of X" to X.
func (d *Document) calledOf(n, i int, want text.Want) []text.Party {
	t := d.Trees[n]
	head := t.Tokens[i].Lemma
	if t.Tokens[i].XPOS != "NN" || stateWords[head] == "" && !towns[head] && !lands[head] {
		return nil
	}
	for _, k := range t.Kids(i) {
		m := t.Mention(k)
		if k < i || m < 0 || !t.Is(k, "nmod") || t.Case(k) != "of" {
			continue
		}
		if x := t.S.Mentions[m]; x.Use == text.ByName && (d.territory(x.Entity) || stateWords[head] != "" && x.Kind == schema.State) {
			return d.one(n, k, want)
		}
	}
	return nil
}

// epithet resolves a definite noun to the party named before that it fits: "the kingdom",
// "the bloc", "the ministry", "its neighbour".
func (d *Document) epithet(n, i int, want text.Want) []text.Party {
	if out := d.fitting(n, i, want); len(out) > 0 {
		return out
	}
	return d.byElimination(n, i)
}

// fitting resolves a definite noun by what it says of whom it means.
func (d *Document) fitting(n, i int, want text.Want) []text.Party {
	t := d.Trees[n]
	head := t.Tokens[i].Lemma
	if out := d.hostsThere(n, i); len(out) > 0 {
		return out
	}
	if out := d.formerColony(n, i); len(out) > 0 {
		return out
	}
	if counterparts[head] || onceOthers[head] && possessed(t, i) {
		if out := d.companions(n, i); len(out) > 0 {
			return out
		}
		return d.neighbour(n, i)
	}
	if out := d.itsMember(n, i); len(out) > 0 {
		return out
	}
	if out := d.ranked(n, i, want); len(out) > 0 {
		return out
	}
	if out := d.newborn(n, i); len(out) > 0 {
		return out
	}
	if out := d.bearer(n, i, want); len(out) > 0 {
		return out
	}
	if out := d.inCapital(n, i); len(out) > 0 {
		return d.renamed(out, n, i)
	}
	if out := d.ground(n, i); len(out) > 0 {
		return out
	}
	if out := d.colonial(n, i); len(out) > 0 {
		return out
	}
	if out := d.someone(n, i); len(out) > 0 {
		return out
	}
	if out := d.byLastWord(n, i, want); len(out) > 0 {
		return out
	}
	if out := d.siteCalled(n, i); len(out) > 0 {
		return out
	}
	if out := d.mainland(n, i); len(out) > 0 {
		return out
	}
	if out := d.samePhrase(n, i, want); len(out) > 0 {
		return out
	}
	if d.defined(n, i) || (head == "power" || head == "master") && !t.Modified(i, "colonial,occupying,imperial,administering") {
		return nil
	}
	if out := d.thatCountry(n, i); len(out) > 0 {
		return out
	}
	if out := d.proclaimed(n, i); len(out) > 0 {
		return out
	}
	region, regional := "", false
	if stateWords[head] != "" || head == "giant" || head == "heavyweight" || head == "member" {
		region, regional = d.regional(n, i)
	}
	only := false // there may be only one that fits
	if !regional && !d.bare(n, i) && !d.this(n, i) {
		m := foreign
		if stateWords[head] != "" || subkindWords[head] != nil {
			m = d.manner(n, i)
		}
		if m == foreign || m == qualified && stateWords[head] != "" && !faded[head] {
			return nil
		}
		only = m == qualified && !faded[head]
	}
	if named := d.Links.WithWord(head); len(named) == 1 && t.Tokens[i].Capital() && i > 0 && t.Tokens[i-1].Lower == "the" && d.before(named[0], n, i) { // "the Community"
		return []text.Party{d.acting(named[0], n, i, want)}
	}
	fits := d.ofKind(n, i, d.described(n, i, head, want))
	if regional {
		fits = func(x int) bool {
			e := &d.Links.Entities[x]
			return e.Kind == schema.State && strings.Contains(region, " "+strings.TrimPrefix(e.ID, "state/")+" ")
		}
	}
	if fits == nil {
		return nil
	}
	barred := slices.Concat(d.ownSubject(n, i), d.ownObject(n, i), d.beforeHead(n, i))
	if stateWords[head] != "" && t.Is(i, "nsubj", "nsubj:pass") {
		barred = append(barred, d.namedBeside(n, i)...)
		if x, ok := d.spokenBefore(n); ok && d.actsUponIt(n, i) {
			barred = append(barred, text.Party{Entity: x}) // "A … the kingdom accused it"
		}
	}
	if only || regional && t.Modified(i, "nato,eu,opec,asean") {
		if x, ok := d.sole(n, i, 8, func(x int) bool { return fits(x) && !text.Holds(barred, x) && d.knownThere(n, i, x) }); ok {
			return []text.Party{d.acting(x, n, i, want)}
		}
		if x, ok := d.sole(n, i, 8, func(x int) bool {
			return (fits(x) || d.firmNear(n, i, x)) && !text.Holds(barred, x) && !d.ofOther(n, i, x)
		}); ok {
			return []text.Party{d.acting(x, n, i, want)}
		}
		return d.anyFirm(n, i, barred, want)
	}
	allowed := func(x int) bool { return fits(x) && !text.Holds(barred, x) && d.sized(n, i, x) }
	for back := 0; back <= 6 && n-back >= 0; back++ {
		if x, ok := d.lastFitting(n-back, n, i, allowed); ok {
			if main, ok := d.mainState(n, i, x); ok && allowed(main) && !d.this(n, i) {
				x = main
			}
			if whole, ok := d.wholeOf(x, head); ok {
				x = whole
			}
			return []text.Party{d.acting(x, n, i, want)}
		}
	}
	if stateWords[head] != "" {
		return d.behindOfficials(n, i, allowed)
	}
	return d.anyFirm(n, i, barred, want)
}

// firmNear tells whether a noun may mean a body of no known kind as the sentence names it before the noun.
func (d *Document) firmNear(n, i, x int) bool {
	t := d.Trees[n]
	e := &d.Links.Entities[x]
	if !firmlike[t.Tokens[i].Lemma] || e.Kind != schema.Organization || e.Subkind != schema.Other && e.Subkind != 0 {
		return false
	}
	for m := range t.S.Mentions {
		if y := &t.S.Mentions[m]; y.Entity == x && y.Last < i {
			_, organ := d.Links.OrganOf(x)
			return !organ
		}
	}
	return false
}

// anyFirm resolves "the company" to the one body of no known kind that the last sentences name.
func (d *Document) anyFirm(n, i int, barred []text.Party, want text.Want) []text.Party {
	if !firmlike[d.Trees[n].Tokens[i].Lemma] {
		return nil
	}
	x, ok := d.sole(n, i, 3, func(x int) bool {
		e := &d.Links.Entities[x]
		_, organ := d.Links.OrganOf(x)
		return e.Kind == schema.Organization && (e.Subkind == schema.Other || e.Subkind == 0) && !organ && !d.otherTrade(x, d.Trees[n].Tokens[i].Lemma) && !text.Holds(barred, x) && !d.ofOther(n, i, x)
	})
	if !ok {
		return nil
	}
	return []text.Party{d.acting(x, n, i, want)}
}

// beforeHead returns the parties whose names stand within a phrase before its head: "the former Portuguese colony" is not Portugal.
func (d *Document) beforeHead(n, i int) []text.Party {
	t := d.Trees[n]
	first, _ := t.Extent(i)
	var out []text.Party
	for m := range t.S.Mentions {
		if x := &t.S.Mentions[m]; x.First >= first && x.Last < i && !(x.Last+2 < i && t.Tokens[x.Last+2].Lower == "based") {
			out = append(out, text.Party{Entity: x.Entity})
		}
	}
	return out
}

// behindOfficials resolves "the young republic" to the state of which only an organ or an official is named.
func (d *Document) behindOfficials(n, i int, fits func(entity int) bool) []text.Party {
	t := d.Trees[n]
	for back := 0; back <= 6 && n-back >= 0; back++ {
		s := d.Trees[n-back].S
		for m := len(s.Mentions) - 1; m >= 0; m-- {
			x := &s.Mentions[m]
			if of, ok := d.stateOf(x, true); ok && !(back == 0 && x.Last >= i) && fits(of) {
				return []text.Party{{Entity: of, Anchor: t.Tokens[i].Start, Words: t.Tokens[i].Text}}
			}
		}
	}
	return nil
}

// acting is the party of an entity that a word means, its state or body where it acts for one.
func (d *Document) acting(x, n, i int, want text.Want) text.Party {
	t := d.Trees[n]
	p := text.Party{Entity: x, Anchor: t.Tokens[i].Start, Words: t.Tokens[i].Text}
	if want&text.Acting == 0 || want&text.Individual != 0 && d.Kind(x) == schema.Person {
		return p
	}
	of, ok := d.Links.OrganOf(x)
	if d.Kind(x) == schema.Person {
		of, ok = d.Links.Office(x)
	}
	if e := &d.Links.Entities[x]; !ok && e.Subkind == schema.GovernmentBody && e.ID == "" && d.home >= 0 { // of a letterhead
		of, ok = d.home, true
	}
	if ok {
		p.Entity, p.By = of, []text.Ref{{Entity: x, Words: p.Words}}
	}
	return p
}

// ownSubject resolves the subject of the verb whose object a noun is: the noun means somebody else.
func (d *Document) ownSubject(n, i int) []text.Party {
	t := d.Trees[n]
	v := t.Governor(i)
	if v < 0 || t.Is(i, "nsubj") && t.Head(i) == v || d.depth > 3 {
		return nil
	}
	for k := i; k >= 0 && k != v; k = t.Head(k) {
		if h := t.Head(k); t.Is(k, "appos") {
			if t.Is(i, "nmod:poss") && t.Head(i) == k && h >= 0 && h < i && t.Mention(h) >= 0 && t.S.Mentions[t.Mention(h)].Kind != schema.Person {
				return d.Parties(n, h, text.Acting) // "China, the country's creditor, refused"
			}
			return nil // "A has sent a ship to B, a member of the alliance"
		}
	}
	s := t.Subject(v)
	if s < 0 || t.Within(i, s) && !(t.Is(v, "acl:relcl") && t.Head(v) == s) || s == i {
		return nil
	}
	return d.Parties(n, s, text.Acting)
}

func (d *Document) this(n, i int) bool {
	t := d.Trees[n]
	return t.Modified(i, "this,that")
}

// lastFitting returns the most prominent entity of a sentence that fits: a subject, else the one named last.
func (d *Document) lastFitting(sentence, n, i int, fits func(entity int) bool) (int, bool) {
	if sentence < n {
		if x, ok := d.spokenOf(sentence, fits); ok {
			return x, true
		}
	}
	t := d.Trees[sentence]
	best, found, subject := 0, false, false
	for m := len(t.S.Mentions) - 1; m >= 0; m-- {
		x := &t.S.Mentions[m]
		if sentence == n && x.Last >= i || !fits(x.Entity) {
			continue
		}
		if !found {
			best, found = x.Entity, true
		}
		if h := t.MentionHead(m); t.Is(h, "nsubj") && sentence < n {
			if v := t.Head(h); v >= 0 && t.Head(v) < 0 {
				return x.Entity, true // of the main clause
			}
			if !subject {
				best, subject = x.Entity, true
			}
		}
	}
	return best, found
}

// spokenOf returns the one party that a clause of an earlier sentence has as its subject and that fits, whatever words stand
// for it: "its army", "the junta in X", "it".
func (d *Document) spokenOf(sentence int, fits func(entity int) bool) (int, bool) {
	if d.depth > maxDepth-3 {
		return 0, false
	}
	d.prominent(sentence, false)
	s := d.spoken[sentence]
	for _, list := range slices.Concat(s.spoken, s.said) {
		if p := list.parties; len(p) == 1 && fits(p[0].Entity) {
			return p[0].Entity, true
		}
	}
	return 0, false
}

// ofKind narrows a test to those whose name has the word before the noun that says of what kind a body is: "the monetary union".
func (d *Document) ofKind(n, i int, fits func(int) bool) func(int) bool {
	t := d.Trees[n]
	if fits == nil {
		return nil
	}
	for _, k := range t.Kids(i) {
		if w := t.Tokens[k].Lower; k < i && classifying[w] {
			return func(x int) bool { return fits(x) && d.bears(x, w) }
		}
	}
	if head := t.Tokens[i].Lemma; tradeOf[head] != "" {
		return func(x int) bool { return fits(x) && !d.otherTrade(x, head) }
	}
	return fits
}

// classifying are words that say of what kind a body is, not what it is like.
var classifying = text.Set("monetary currency customs criminal constitutional supreme appeals central credit labour labor student teachers postal")

// unofficial are words for persons, or for many, by which no head of a state or a body is meant.
var unofficial = text.Set("official spokesman spokeswoman opposition citizen national manager shareholder partner wife husband son daughter brother sister nephew cousin associate aide financier counterpart")

// described returns the test for what a definite noun may mean, nil if it means no party.
func (d *Document) described(n, i int, head string, want text.Want) func(int) bool {
	entity := func(x int) *text.Entity { return &d.Links.Entities[x] }
	switch {
	case stateWords[head] != "":
		list := stateWords[head]
		return func(x int) bool {
			return entity(x).Kind == schema.State && (list == "*" || strings.Contains(list, " "+strings.TrimPrefix(entity(x).ID, "state/")+" "))
		}
	case subkindWords[head] != nil:
		list := subkindWords[head]
		named := d.Links.WithWord(head)
		if head == "tribunal" {
			named = slices.Concat(named, d.Links.WithWord("court"))
		}
		return func(x int) bool {
			e := entity(x)
			return e.Kind == schema.Organization && (slices.Contains(named, x) || slices.Contains(list, e.Subkind) && (len(named) == 0 || !slices.Contains(list, schema.GovernmentBody)))
		}
	case vesselWords[head]:
		return func(x int) bool { return entity(x).Kind == schema.Vessel }
	case personal[head] && !roleless[head] && !unofficial[head]:
		return func(x int) bool {
			_, ok := d.Links.Office(x)
			return entity(x).Kind == schema.Person && ok && d.titled(x, head)
		}
	}
	return nil
}
