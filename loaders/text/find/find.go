// Package find marks the mentions of a text: the names of the gazetteer, in any of their
// forms, and runs of capitalized words that name persons, organizations, vessels and
// legal instruments which no list holds.
package find

import (
	"slices"
	"strings"
	"unicode"

	"entente/loaders/text"
	"entente/schema"
	"entente/schema/fold"
	"entente/schema/gazetteer"
)

// Finder holds the names of a gazetteer, indexed by their first word. It is safe for
// concurrent use.
type Finder struct {
	byFirst map[string][]pattern
	small   map[string]bool   // first words of names that begin with a small letter
	organs  map[string]string // ids of organs, however deep, and of their states
}

// pattern is one name of an entry as tokens.
type pattern struct {
	words   []string // folded
	entry   *gazetteer.Entry
	use     text.Use
	acronym bool // counts only where the text has capitals throughout
	known   bool // says what the body does: "UN nuclear watchdog"
	rank    int  // of equal names the smaller wins

	combining bool // counts only before a hyphen and another demonym
}

// New indexes a gazetteer.
func New(g *gazetteer.Gazetteer) *Finder {
	f := &Finder{byFirst: map[string][]pattern{}, small: map[string]bool{}, organs: map[string]string{}}
	for _, e := range g.Entries() {
		if state, ok := owner(g, e); ok {
			f.organs[e.ID] = state
		}
		f.add(e, e.Name, text.ByName, 0)
		for _, name := range e.Aliases {
			f.add(e, name, text.ByName, 1)
		}
		for _, name := range e.Demonyms {
			f.add(e, name, text.ByDemonym, 2)
		}
		for _, name := range alsoPeople[e.ID] {
			f.add(e, name, text.ByDemonym, 2)
		}
		for _, name := range e.Seats {
			f.add(e, name, text.BySeat, 3)
		}
		f.addCombining(e)
	}
	for w := range smallNames {
		f.small[w] = true
	}
	return f
}

// alsoPeople are what papers called the people of a state that has ended, by the name that is another state's today.
var alsoPeople = map[string][]string{"state/suhh": {"Russian", "Russians"}, "state/cshh": {"Czech", "Czechs"}}

// owner climbs from a body to the state that it is an organ of.
func owner(g *gazetteer.Gazetteer, e *gazetteer.Entry) (string, bool) {
	for range 5 {
		up, ok := g.Entry(e.Parent)
		if !ok {
			return "", false
		}
		if up.Kind == schema.State {
			return up.ID, true
		}
		e = up
	}
	return "", false
}

// add indexes one name.
func (f *Finder) add(e *gazetteer.Entry, name string, use text.Use, rank int) {
	tokens := words(name)
	if len(tokens) > 1 && tokens[0] == "the" {
		tokens = tokens[1:]
	}
	if len(tokens) == 0 || len(tokens) == 1 && len(tokens[0]) < 2 {
		return
	}
	if e.To != 0 || e.Kind != schema.State {
		rank += 4 // a state of today before a former one, a state before a body
	}
	known := e.Subkind == schema.Intergovernmental && descriptive(name)
	if known && unicode.IsLower([]rune(name)[0]) {
		f.small[tokens[0]] = true
	}
	f.byFirst[tokens[0]] = append(f.byFirst[tokens[0]], pattern{
		words: tokens, entry: e, use: use, rank: rank,
		acronym: len(tokens) == 1 && len(name) <= 5 && strings.ToUpper(name) == name,
		known:   known,
	})
}

// words folds a name in the way that tokens are folded: one word a token, hyphens apart.
func words(name string) []string {
	return strings.Fields(fold.Key(name))
}

// Document marks the mentions of all sentences of a text of some year, 0 if unknown: in
// 1966 Moscow stands for the Soviet Union.
func (f *Finder) Document(sentences []text.Sentence, year int) {
	known := &memory{persons: map[string]bool{}, names: map[string]bool{}, surnames: map[string]bool{}, families: map[string]bool{}, kinds: map[string]schema.Kind{}}
	for i := range sentences {
		s := &sentences[i]
		s.Mentions = f.publicBodies(s.Tokens, f.gazetteer(s.Tokens, year))
		s.Mentions = national(s.Tokens, panels(s.Tokens, names(s.Tokens, s.Mentions, known)))
		known.ship = known.ship || shipIn(s.Tokens)
	}
	f.contextual(sentences)
	bracketed(sentences)
	if year != 0 && year < 1992 {
		soviet(sentences)
	}
	if year > 1948 && year < 1991 {
		westGermany(sentences)
	}
	for i := range sentences {
		known.learn(sentences[i].Tokens, sentences[i].Mentions)
	}
	for i := range sentences {
		s := &sentences[i]
		s.Mentions = known.settle(s.Tokens, s.Mentions)
		titledBodies(s)
		kinfolk(s)
		townsfolk(s)
		decrees(s)
	}
	f.halves(sentences)
	facilities(sentences)
	if forms := shorten(sentences); len(forms.of) > 0 {
		for i := range sentences {
			abbreviated(&sentences[i], forms)
		}
	}
}

// gazetteer finds the longest names from left to right.
func (f *Finder) gazetteer(tokens []text.Token, year int) []text.Mention {
	var out []text.Mention
	for i := 0; i < len(tokens); i++ {
		best, last := f.longest(tokens, i, year)
		if best == nil {
			continue
		}
		if best.use == text.ByDemonym && i > 0 && americas[tokens[i-1].Lower] && strings.HasPrefix(tokens[i].Lower, "american") && tokens[i-1].Capital() {
			i = last // "South American"
			continue
		}
		if worldwide[best.entry.ID] && last > i && len(out) > 0 && out[len(out)-1].Last == i-1 && out[len(out)-1].Kind == schema.State {
			i = last // "the Kenyan Red Cross" is not that of all the world
			continue
		}
		if i > 0 && best.entry.ID == "org/un-security-council" && homeCouncils[tokens[i-1].Lower] && tokens[i-1].Capital() {
			i = last // "National Security Council"
			continue
		}
		if i > 0 && last > i+1 && tokens[i].Lower == "bank" && tokens[i+1].Lower == "of" && tokens[i-1].Capital() && bankKinds[tokens[i-1].Lower] {
			i = last // "the Exim Bank of China" is not the Bank of China
			continue
		}
		if daughter(tokens, last, best.entry) {
			i = last // "Renault Trucks" is not Renault
			continue
		}
		if last == i && (built(tokens, i) && text.Craft(tokens[i].Text+"s") || onePlane(tokens, i) || ofType(tokens, i)) {
			continue // "a British-built Canberra", "an Airbus of X"
		}
		if i > 0 && townParts[tokens[i-1].Lower] && tokens[i-1].Capital() && (best.entry.Kind == schema.Place || best.use == text.BySeat) {
			i = last // "North Manchester"
			continue
		}
		if n := len(out); best.entry.Kind == schema.Organization && i > 0 && tokens[i-1].Capital() && articles[tokens[i-1].Lower] && (n == 0 || out[n-1].Last < i-1) {
			i-- // "Al Fatah"
		}
		if n := inAmerica(tokens, last+1); n > 0 && (best.entry.Kind == schema.Place && best.entry.Parent != "state/us" || best.use == text.BySeat) {
			if m := f.state("united", "states"); m != nil { // "Alexandria, Va.", "Athens, Georgia"
				m.First, m.Last, m.Use = i, last+n, text.BySeat
				out = append(out, *m)
				i = last + n
				continue
			}
		}
		m := text.Mention{
			First: i, Last: last, Use: best.use, ID: best.entry.ID, Kind: best.entry.Kind, Subkind: best.entry.Subkind,
			Name: best.entry.Name, Sure: true, Entity: -1,
		}
		if best.entry.Subkind == schema.GovernmentBody {
			m.Of = f.organs[best.entry.ID]
		}
		if f.splinter(tokens, &m, year) {
			last = m.Last
		}
		if n := last + 1; incorporable[m.Subkind] && m.Kind == schema.Organization && n < len(tokens) && legalForm[tokens[n].Lower] && tokens[n].Capital() {
			m.Last, last = n, n // "Kenya Airways plc", "Raytheon Corp"
		}
		out = append(out, m)
		i = last
	}
	return out
}

// bankKinds are words before "Bank of X" that make another bank of it.
var bankKinds = text.Set("exim import export-import agricultural development construction commercial investment savings people's merchants industrial trade credit")

// incorporable are kinds of organizations that may have a legal form behind their name.
var incorporable = map[schema.Subkind]bool{schema.Company: true, schema.Media: true, schema.Other: true, 0: true}

// longest returns the longest name that begins at token i, and its last token.
func (f *Finder) longest(tokens []text.Token, i, year int) (*pattern, int) {
	var best *pattern
	last, bestRank := -1, 0
	if !tokens[i].Capital() && !isDigit(tokens[i].Text) && !articled(tokens[i].Text) && !f.small[tokens[i].Lower] {
		return nil, 0
	}
	first, _, _ := strings.Cut(tokens[i].Lower, "-")
	if joined, n := spelled(tokens, i); n > 1 {
		first = joined
	}
	first = plain(first)
	candidates := f.byFirst[first]
	if i+1 < len(tokens) && tokens[i+1].Class == text.Genitive && len(f.byFirst[first+"s"]) > 0 {
		candidates = slices.Concat(candidates, f.byFirst[first+"s"]) // "People's Republic"
	}
	for n := range candidates {
		p := &candidates[n]
		end, ok := p.match(tokens, i)
		rank := p.rankIn(year)
		if !ok || p.combining && !f.combines(tokens, i, year) || compound(tokens, i, end, p.entry) || end < last || end == last && rank >= bestRank {
			continue
		}
		best, last, bestRank = p, end, rank
	}
	return best, last
}

// articles are Arabic ones, written apart from the name.
var articles = text.Set("al el ash as ad an ar")

// americas are the parts of America that are not the United States.
var americas = text.Set("north south latin central")

// worldwide are bodies whose short name national societies have too.
var worldwide = text.Set("org/icrc org/ifrc")

// homeCouncils stand before the council of one state, of the name that the United Nations' has.
var homeCouncils = text.Set("national supreme federal")

// townParts make another town of the one whose name follows.
var townParts = text.Set("north south east west new old port fort upper lower lake mount real atletico atlético inter sporting dynamo dinamo spartak lokomotiv deportivo olympique")

// rankIn is the rank of a name in a text of some year: entries of that time come first, and
// among those that share a seat the one that has ended since.
func (p *pattern) rankIn(year int) int {
	e := p.entry
	if year == 0 || e.From == 0 && e.To == 0 {
		return p.rank
	}
	switch {
	case e.From > year, e.To != 0 && e.To < year:
		return p.rank + 8
	case e.To != 0:
		return p.rank - 5
	}
	return p.rank
}

func isDigit(s string) bool { return s[0] >= '0' && s[0] <= '9' }

// plain drops the stops of an acronym and the apostrophes inside a name.
func plain(w string) string {
	if !strings.ContainsAny(w, apostrophes+".") {
		return w
	}
	return strings.Map(func(r rune) rune {
		if r == '.' || strings.ContainsRune(apostrophes, r) {
			return -1
		}
		return r
	}, w)
}

const apostrophes = "'’‘ʼʻ`´"

// spelled joins a token with those that an apostrophe ties to it and returns their number:
// a name keeps its apostrophe however the words are cut.
func spelled(tokens []text.Token, i int) (string, int) {
	w, n := tokens[i].Lower, 1
	for i+n < len(tokens) && n < 4 && tokens[i+n].Tight && tokens[i+n].Class != text.Genitive {
		next := tokens[i+n].Text
		mark := strings.TrimLeft(next, apostrophes) != next
		before := tokens[i+n-1].Text
		if !mark && strings.TrimRight(before, apostrophes) == before {
			break
		}
		w += tokens[i+n].Lower
		n++
	}
	return plain(w), n
}

// elided tells whether a word is a small one that has lost its vowel before a capital: "d'Or".
func elided(w string) bool {
	i := strings.IndexAny(w, apostrophes)
	if i < 0 {
		return false
	}
	rest := []rune(strings.TrimLeft(w[i:], apostrophes))
	return len(rest) > 0 && unicode.IsUpper(rest[0])
}

// articled tells whether a word is a name behind the Arabic article: "al-Shabaab".
func articled(w string) bool {
	return len(w) > 4 && w[2] == '-' && (w[0] == 'a' || w[0] == 'e') && w[3] >= 'A' && w[3] <= 'Z'
}

// match compares the words of the pattern with the tokens from i on.
func (p *pattern) match(tokens []text.Token, i int) (int, bool) {
	if p.acronym {
		t := plain(tokens[i].Text)
		if plain(tokens[i].Lower) != p.words[0] {
			return i, false
		}
		return i, t == strings.ToUpper(t) || spokenAcronyms[p.words[0]] && tokens[i].Capital()
	}
	w, at := 0, i
	for at < len(tokens) && w < len(p.words) {
		t := &tokens[at]
		if at > i && t.Class == text.Hyphen {
			at++
			continue
		}
		if at+1 < len(tokens) && genitive(&tokens[at+1]) && p.words[w] == t.Lower+"s" {
			w, at = w+1, at+2 // "People's" is one word of a folded name
			continue
		}
		n, ok := sameWords(t.Lower, p.words[w:])
		if joined, length := spelled(tokens, at); !ok && length > 1 && joined == p.words[w] {
			w, at = w+1, at+length
			continue
		}
		if !ok && !(w > 0 && genitive(t) && p.words[w] == "s") {
			return 0, false
		}
		w += max(n, 1)
		at++
	}
	if w < len(p.words) {
		return 0, false
	}
	last := at - 1
	if p.known {
		return last, !owned(tokens, i)
	}
	if len(p.words) == 1 && smallNames[p.words[0]] {
		return last, true
	}
	if len(p.words) == 1 && !tokens[i].Capital() && !articled(tokens[i].Text) {
		return 0, false
	}
	return last, capitals(tokens[i : last+1])
}

// spokenAcronyms are spoken as words and written so by some papers: "Nato", "Unita".
var spokenAcronyms = text.Set("nato opec asean unita swapo farc fifa uefa nasa nafta gatt zanu zapu anzus seato cento tass savak eoka isis isil brics apec efta igad sadc saarc kfor isaf ifor sfor cern cites norad unicef unesco eufor unifil")

// smallNames are those of groups that papers write small.
var smallNames = text.Set("contras peshmerga janjaweed")

// genitive tells "'s", whatever the tagger took it for.
func genitive(t *text.Token) bool {
	return t.Class == text.Genitive || t.Tight && (t.Lower == "'s" || t.Lower == "’s")
}

// sameWords tells how many words of the pattern one token covers ("al-Shabaab" is two).
func sameWords(token string, words []string) (int, bool) {
	token = plain(token)
	if token == words[0] {
		return 1, true
	}
	if strings.IndexByte(token, '-') < 0 {
		return 0, false
	}
	parts := strings.Split(token, "-")
	if len(parts) > len(words) {
		return 0, false
	}
	for i, p := range parts {
		if p != words[i] {
			return 0, false
		}
	}
	return len(parts), true
}

// capitals tells whether the words of a name begin with capitals, the small ones apart;
// the last may be small ("UN Security council").
func capitals(tokens []text.Token) bool {
	n, all := 0, len(tokens)
	for i := range tokens {
		if tokens[i].Class == text.Hyphen {
			all--
			continue
		}
		if linked(tokens[i].Text) || tokens[i].Capital() || isDigit(tokens[i].Text) || elided(tokens[i].Text) || articled(tokens[i].Text) {
			n++
		} else if len(tokens[i].Text) > 3 && i == 1 && len(tokens) > 1 && tokens[i].Class != text.Preposition {
			return false
		}
	}
	return n*2 >= all
}

// linked tells the second part of a name that a small word between hyphens ties to the first: "e-Islami" of "Jamiat-e-Islami".
func linked(w string) bool {
	i := strings.IndexByte(w, '-')
	return i > 0 && i < 3 && i+2 < len(w) && w[0] >= 'a' && w[0] <= 'z' && w[i+1] >= 'A' && w[i+1] <= 'Z' && links[w[:i]]
}

var links = text.Set("e i o ul ut ud us ur ur el ed uz un")
