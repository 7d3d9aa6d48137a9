package refer

import (
	"slices"
	"strings"

	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// pronoun resolves a pronoun or a possessive.
func (d *Document) pronoun(n, i int, want text.Want) []text.Party {
	t := d.Trees[n]
	var out []text.Party
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
		if x, ok := d.paperIt(n, i, want); ok {
			return []text.Party{d.party(n, x.Entity, i, i)}
		}
		if s := d.oneself(n, i); s >= 0 {
			out = d.bodies(d.Parties(n, s, text.Acting|text.NewName))
			break
		}
		who, deed := d.judged(n, i)
		if out = who; !deed {
			out = d.antecedent(n, i, false)
		}
	case "they", "them", "their", "themselves":
		out = d.antecedent(n, i, true)
		if len(out) == 0 {
			out = d.lastPair(n, i)
		}
		if len(out) == 0 {
			out = d.met(n, i)
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

// search looks for what a pronoun refers to: the subjects of the clauses around it,
// from the inside out, then the subjects of the sentences before.
func (d *Document) search(n, i int, fits func([]text.Party) []text.Party) []text.Party {
	t := d.Trees[n]
	own := t.Governor(i)
	subject := t.Is(i, "nsubj") && t.Head(i) == own
	possessive := t.Is(i, "nmod:poss")
	if possessive && d.sentHome(n, i, own) {
		return fits(d.otherState(n, i, d.one(n, t.Subject(own), text.Acting|text.NewName)))
	}
	if possessive && d.spurned(n, i, own) {
		if out := fits(d.offerer(n, own)); len(out) > 0 {
			return out
		}
	}
	if out := d.andIts(n, i, fits); possessive && len(out) > 0 {
		return out
	}
	if out := d.faulted(n, i, own, fits); len(out) > 0 {
		return out
	}
	if out := d.punished(n, i, own, fits); len(out) > 0 {
		return out
	}
	if out := d.alsoGiven(n, i, own, fits); len(out) > 0 {
		return out
	}
	if out := d.sued(n, i, own, fits); len(out) > 0 {
		return out
	}
	skip := map[int]bool{}
	if own >= 0 && (subject || !possessive) {
		skip[own] = true // "it" is not the subject of its own verb
	}
	if v := d.lifter(n, i, own); v >= 0 {
		skip[v] = true
	}
	if subject && own >= 0 && t.Is(own, "conj") {
		delete(skip, t.Head(own))
	}
	var barred []text.Party // an object is nobody who is the subject
	if own >= 0 && !subject && !possessive {
		if s := t.Subject(own); s >= 0 && !t.Within(i, s) {
			barred = d.one(n, s, text.Acting|text.NewName)
		}
	}
	if possessive && own >= 0 && t.Head(own) >= 0 && !t.Within(i, max(t.Child(own, "nsubj"), 0)) && !t.Is(t.Head(i), "nsubj") {
		// "accused X of shelling its towns", "said X had attacked its troops": the speaker's
		if h := t.Head(own); t.Is(own, "ccomp") && saying[t.Tokens[h].Lemma] || t.Is(own, "advcl", "acl") && accusing[t.Tokens[h].Lemma] {
			if a := t.Agent(own); t.Is(own, "ccomp") && a == t.Head(i) && a >= 0 && t.Passive(own) && agents[t.Tokens[a].Lemma] {
				skip[own] = true // "denied that X had been sheltered by its government"
			}
			if s := t.Subject(own); s >= 0 && (t.Mention(s) >= 0 || hostile[t.Tokens[own].Lemma] && len(d.inside(n, s)) > 0) {
				skip[own] = true
			}
		}
	}
	if out := d.objectAbove(n, i, own, fits); len(out) > 0 && !overlap(out, barred) {
		return out
	}
	for v, steps := own, 0; v >= 0 && steps < 12; v, steps = t.Head(v), steps+1 {
		if skip[v] || !predicate(t, v) {
			continue
		}
		if out := d.clauseSubject(n, v, i, fits); len(out) > 0 && !overlap(out, barred) {
			return out
		}
	}
	for m := len(t.S.Mentions) - 1; m >= 0; m-- { // "in the bloc, when three of its members left"
		x := &t.S.Mentions[m]
		if x.Last >= i || !possessive || x.Kind == schema.Organization && !x.Sure || x.Use == text.ByDemonym {
			continue
		}
		if own >= 0 && t.Within(t.MentionHead(m), own) && !t.Is(t.MentionHead(m), "nsubj") && n > 0 {
			continue
		}
		if out := fits([]text.Party{d.organ(n, m)}); len(out) > 0 {
			return out
		}
	}
	if out := fits(d.fronted(n, i)); len(out) > 0 {
		return out
	}
	if out := d.passed(n, i, own, fits); len(out) > 0 && !overlap(out, barred) {
		return out
	}
	if out := d.toldBeside(n, i, own, fits); len(out) > 0 && !overlap(out, barred) {
		return out
	}
	if out := d.parallel(n, i, own, fits); len(out) > 0 && !overlap(out, barred) {
		return out
	}
	for back := 1; back <= 2 && n-back >= 0; back++ {
		if t.S.Title != d.Trees[n-back].S.Title && d.Trees[n-back].S.Title && n > 1 {
			break
		}
		for _, out := range d.prominent(n-back, saying[t.Tokens[max(own, 0)].Lemma]) {
			if fit := fits(out); len(fit) > 0 && !overlap(fit, barred) {
				return fit
			}
		}
	}
	return nil
}

// fronted resolves whom a sentence is about that opens with "For X": "For Lima it means giving up the rebels that it has armed".
func (d *Document) fronted(n, i int) []text.Party {
	t := d.Trees[n]
	if i < 2 || t.Tokens[0].Lower != "for" || t.Mention(1) < 0 || t.S.Mentions[t.Mention(1)].Last >= i {
		return nil
	}
	return d.Parties(n, t.MentionHead(t.Mention(1)), text.Acting)
}

// alsoGiven resolves to whom something is given by the object of the clause before: "A armed B and C gave it missiles".
func (d *Document) alsoGiven(n, i, own int, fits func([]text.Party) []text.Party) []text.Party {
	t := d.Trees[n]
	if own < 0 || !t.Is(i, "iobj", "obj") || !t.Is(own, "conj") || t.Head(own) < 0 || t.Child(own, "nsubj") < 0 || d.depth > 4 {
		return nil
	}
	if t.Is(i, "obj") && !(punishing[t.Tokens[t.Head(own)].Lemma] && pursuing[t.Tokens[own].Lemma]) {
		return nil
	}
	o := t.Child(t.Head(own), "obj", "iobj")
	if o < 0 || o > own || t.Passive(t.Head(own)) {
		return nil
	}
	return fits(d.Parties(n, o, text.Acting|text.NewName))
}

// lifter returns the verb of "lift the embargo (clamped) on it": who lifts it is not who bears it; -1 if it is none.
func (d *Document) lifter(n, i, own int) int {
	t := d.Trees[n]
	noun := t.Head(i)
	if t.Is(i, "nsubj") {
		return -1 // "the embargo that it had placed on X"
	}
	if own >= 0 && t.Is(own, "acl") {
		noun = t.Head(own)
	}
	if noun < 0 || !burdens[t.Tokens[noun].Lemma] || t.Is(i, "nmod:poss") {
		return -1
	}
	return t.Governor(noun)
}

var burdens = text.Set("sanction embargo ban restriction blockade boycott curb tariff penalty measure")

// sued resolves whom "accusing it of" means behind "lodged a claim against X", "expelled X's envoy", "sued X in Paris".
func (d *Document) sued(n, i, own int, fits func([]text.Party) []text.Party) []text.Party {
	t := d.Trees[n]
	if own < 0 || !t.Is(i, "obj") || !accusing[t.Tokens[own].Lemma] || t.Tokens[own].XPOS != "VBG" || t.Head(own) < 0 || d.depth > 4 {
		return nil
	}
	v := t.Head(own)
	if !t.Verbal(v) {
		v = t.Governor(v)
	}
	if v < 0 || !t.Verbal(v) || v > own {
		return nil
	}
	for _, x := range t.Tails(v) {
		if x.Prep == "against" && x.Noun < own {
			if out := fits(d.Parties(n, x.Noun, text.Acting)); len(out) > 0 {
				return out
			}
		}
	}
	o := t.Object(v)
	if o < 0 || o > own || t.Passive(v) {
		return nil
	}
	if out := fits(d.Parties(n, o, text.Acting)); len(out) > 0 {
		return out
	}
	return fits(d.Possessor(n, o))
}

var (
	// punishing and pursuing are what several may do to one: "A fined B, and C is investigating it".
	punishing = text.Set("punish fine penalise penalize sue ban investigate indict charge blacklist raid sanction prosecute probe arrest jail")
	pursuing  = text.Set("investigate probe examine sue fine prosecute charge ban list designate blacklist indict raid punish sanction expel")
)

// oneself returns the subject that "itself" means: "sold a tenth of itself to X"; -1 if it is no reflexive in its place.
func (d *Document) oneself(n, i int) int {
	t := d.Trees[n]
	if t.Tokens[i].Lower != "itself" || !t.Is(i, "obj", "iobj", "obl", "nmod") || d.depth > 4 {
		return -1
	}
	v := t.Governor(i)
	if v < 0 || !t.Verbal(v) || t.Passive(v) {
		return -1
	}
	return t.Subject(v)
}

// objectAbove resolves the subject of a relative clause by the object of the clause above: "A thanked B for the
// doctors it had sent".
func (d *Document) objectAbove(n, i, own int, fits func([]text.Party) []text.Party) []text.Party {
	t := d.Trees[n]
	if own < 0 || !t.Is(i, "nsubj") || !t.Is(own, "acl:relcl") || t.Head(own) < 0 || t.Mention(t.Head(own)) >= 0 {
		return nil
	}
	v := t.Governor(t.Head(own))
	if c := t.Case(t.Head(own)); v < 0 || !t.Verbal(v) || c != "for" && c != "of" && c != "over" {
		return nil
	}
	o := t.Child(v, "obj")
	if o < 0 || o > i || t.Mention(o) < 0 || t.Within(i, o) {
		return nil
	}
	return fits(d.Parties(n, o, text.Acting|text.NewName))
}

// toldBeside resolves an object by the relative clause of the subject: "A, which had ruled B, begged it for money".
func (d *Document) toldBeside(n, i, own int, fits func([]text.Party) []text.Party) []text.Party {
	t := d.Trees[n]
	if own < 0 || !t.Is(i, "obj", "iobj", "obl") && !(t.Is(i, "nmod") && t.Case(i) != "of") || !t.Verbal(own) {
		return nil
	}
	s := t.Subject(own)
	if s < 0 || s > own {
		return nil
	}
	if a := t.Child(s, "acl"); a > s && a < own && t.Passive(a) { // "X, accused by Y, signed an accord with it"
		if k := t.Agent(a); k >= 0 && t.Mention(k) >= 0 {
			if out := fits(d.Parties(n, k, text.Acting)); len(out) > 0 {
				return out
			}
		}
	}
	r := t.Child(s, "acl:relcl")
	if r < s || r > own || !t.Verbal(r) {
		return nil
	}
	for _, k := range []int{t.Child(r, "nsubj"), t.Child(r, "iobj"), t.Child(r, "obj")} {
		if k < 0 || t.Mention(k) < 0 {
			continue
		}
		if out := fits(d.Parties(n, k, text.Acting)); len(out) > 0 {
			return out
		}
	}
	return nil
}

// parallel resolves an object by the sentence before, where the same verb had one: "the Fund
// lent X money. A lent it more."
func (d *Document) parallel(n, i, own int, fits func([]text.Party) []text.Party) []text.Party {
	t := d.Trees[n]
	if own < 0 || n == 0 || !t.Is(i, "obj", "iobj", "obl") || !t.Verbal(own) {
		return nil
	}
	before := d.Trees[n-1]
	for v := range before.Tokens {
		if !before.Verbal(v) || before.Tokens[v].Lemma != t.Tokens[own].Lemma {
			continue
		}
		for _, k := range before.Kids(v) {
			if before.Is(k, "obj", "iobj", "obl") {
				if out := fits(d.Parties(n-1, k, text.Acting)); len(out) > 0 {
					return out
				}
			}
		}
	}
	return nil
}

func predicate(t *tree.Tree, v int) bool {
	return t.Verbal(v) || t.Child(v, "cop", "nsubj") >= 0
}

// clauseSubject resolves the subject of a clause, unless the pronoun stands in it.
func (d *Document) clauseSubject(n, v, pronoun int, fits func([]text.Party) []text.Party) []text.Party {
	t := d.Trees[n]
	s := t.Subject(v)
	if s < 0 || t.Within(pronoun, s) {
		return nil
	}
	list := d.Parties(n, s, text.Acting|text.NewName)
	if out := fits(list); len(out) > 0 || len(list) != 1 {
		return out
	}
	switch w := t.Tokens[pronoun].Lower; {
	case w == "they" && manyWords[t.Tokens[s].Lower]: // "Chadian troops said they had left"
		return list
	case (w == "they" || w == "their" || w == "them") && d.peopleNamed(list[0].Anchor): // "The Palestinians … their paymaster"
		return list
	}
	return nil
}

func overlap(a, b []text.Party) bool {
	for _, x := range a {
		if text.Holds(b, x.Entity) {
			return true
		}
	}
	return false
}

// subjects is what a sentence speaks of: those who spoke, those spoken of, and its other
// parties.
type subjects struct{ said, spoken, rest [][]text.Party }

// prominent returns what a sentence speaks of, the most prominent first: the subject of
// its main clause, then of the clauses below, then its other parties. Where the pronoun's
// verb tells of speech, who spoke comes first, else what was spoken of. Sentences are
// taken in order and once, so that a chain of pronouns costs what its length is.
func (d *Document) prominent(n int, speech bool) [][]text.Party {
	for depth := d.depth; len(d.spoken) <= n; d.depth = depth {
		d.depth = 0
		d.spoken = append(d.spoken, d.subjects(len(d.spoken)))
	}
	s := d.spoken[n]
	if speech {
		return slices.Concat(s.said, s.spoken, s.rest)
	}
	return slices.Concat(s.spoken, s.said, s.rest)
}

// subjects finds what a sentence speaks of.
func (d *Document) subjects(n int) subjects {
	t := d.Trees[n]
	var said, spoken, rest [][]text.Party
	for v := range t.Tokens {
		if !predicate(t, v) {
			continue
		}
		s := t.Subject(v)
		if s < 0 || t.Is(v, "acl:relcl", "amod") && t.Head(v) != s {
			continue
		}
		p := d.Parties(n, s, text.Acting|text.NewName)
		if len(p) == 0 && t.Passive(v) { // "it was condemned by the Council"
			p = d.Parties(n, t.Agent(v), text.Acting|text.NewName)
		}
		if len(p) > 0 {
			switch {
			case saying[t.Tokens[v].Lemma] && t.Child(v, "ccomp", "parataxis") >= 0 || t.Is(v, "parataxis"):
				said = append(said, p)
			case t.Is(v, "acl", "advcl"):
				rest = append(rest, p)
			default:
				spoken = append(spoken, p)
			}
		}
	}
	for i := range t.Tokens { // "their neighbour's support", "the kingdom"
		if t.Mention(i) < 0 && t.Tokens[i].UPOS == "NOUN" && t.Is(i, "nmod:poss", "obj", "obl", "nmod") {
			if stateWords[t.Tokens[i].Lemma] != "" || t.Tokens[i].Lemma == "neighbour" || t.Tokens[i].Lemma == "neighbor" {
				if p := d.Parties(n, i, text.Acting); len(p) > 0 {
					rest = append(rest, p)
				}
			}
		}
	}
	for m := range t.S.Mentions {
		if x := t.S.Mentions[m]; x.Kind == schema.State || x.Kind == schema.Organization && x.Sure {
			rest = append(rest, []text.Party{d.organ(n, m)})
		}
	}
	for i := range t.Tokens { // "designated fourteen companies. All of them …"
		if t.Tokens[i].XPOS == "NNS" && t.Mention(i) < 0 && t.Is(i, "obj") {
			if p := d.Parties(n, i, text.Collective|text.CountFirst); len(p) == 1 && d.Kind(p[0].Entity) == schema.Group {
				rest = append(rest, p)
			}
		}
	}
	return subjects{said, spoken, rest}
}

// singular keeps one state or body.
func (d *Document) singular(list []text.Party) []text.Party {
	if out := d.bodies(list); len(out) == 1 && len(list) == 1 && len(out[0].By) == 0 {
		return out
	}
	if len(list) == 1 && len(list[0].By) == 1 && d.Kind(list[0].By[0].Entity) != schema.Person {
		return list
	}
	return nil
}

// plural keeps several parties, or one that is a plural: an armed group, a collective.
func (d *Document) plural(list []text.Party) []text.Party {
	if len(list) > 1 {
		return list
	}
	if len(list) == 1 {
		e := &d.Links.Entities[list[0].Entity]
		if w := strings.ToLower(list[0].Words); strings.HasSuffix(w, "islands") || strings.HasSuffix(w, "emirates") || strings.HasSuffix(w, "maldives") || strings.HasSuffix(w, "philippines") {
			return list
		}
		if e.Kind == schema.Group || e.Subkind == schema.ArmedGroup || e.Subkind == schema.Party {
			return list
		}
	}
	return nil
}

// peopleNamed tells whether the mention that begins at a byte is a people's name in the plural: "Palestinians", "the Dutch".
func (d *Document) peopleNamed(anchor int) bool {
	for _, t := range d.Trees {
		if len(t.Tokens) == 0 || t.Tokens[len(t.Tokens)-1].Start < anchor {
			continue
		}
		for m := range t.S.Mentions {
			x := &t.S.Mentions[m]
			if t.Tokens[x.First].Start == anchor {
				return x.Use == text.ByDemonym && x.Kind == schema.State && (t.Tokens[x.Last].XPOS == "NNPS" || t.Tokens[x.Last].XPOS == "NNS" || x.First > 0 && t.Tokens[x.First-1].Lower == "the" && t.MentionHead(m) == x.Last)
			}
		}
		return false
	}
	return false
}

// bodies keeps states and organizations.
func (d *Document) bodies(list []text.Party) []text.Party {
	var out []text.Party
	for _, x := range list {
		if k := d.Kind(x.Entity); k == schema.State || k == schema.Organization {
			out = append(out, x)
		}
	}
	return out
}

// person returns the person whom "he" or "his" means: the subject around it, else the one
// named last.
func (d *Document) person(n, i int, want text.Want) []text.Party {
	if want&text.Acting != 0 && want&text.Individual == 0 {
		if out := d.officer(n, i); len(out) > 0 {
			return out
		}
	}
	best, word := -1, d.Trees[n].Tokens[i].Lower
	for back := 0; back <= 8 && n-back >= 0 && best < 0; back++ {
		t := d.Trees[n-back]
		for m := len(t.S.Mentions) - 1; m >= 0; m-- {
			x := &t.S.Mentions[m]
			if x.Kind != schema.Person || back == 0 && (x.Last >= i || d.ownDoer(n, i, m)) || !d.suits(n-back, m, word) {
				continue
			}
			h := t.MentionHead(m)
			if best < 0 || t.Is(h, "nsubj") || back > 0 && t.Is(h, "nmod:poss") && t.Head(h) >= 0 && t.Is(t.Head(h), "nsubj") {
				best = x.Entity
			}
			if t.Is(h, "nsubj") {
				break
			}
		}
		if out := d.himself(n-back, word, best); back > 0 && len(out) == 1 {
			best = out[0].Entity
		}
	}
	if best < 0 {
		return nil
	}
	p := text.Party{Entity: best}
	if of, ok := d.Links.Office(best); ok && want&text.Acting != 0 && want&text.Individual == 0 {
		p.Entity, p.By = of, []text.Ref{{Entity: best, Words: d.Links.Entities[best].Name}}
	}
	return []text.Party{p}
}

// ownDoer tells whether a mention is the subject of the verb whose object a pronoun is: "X gave him a passport".
func (d *Document) ownDoer(n, i, m int) bool {
	t := d.Trees[n]
	if w := t.Tokens[i].Lower; w != "him" && w != "her" || t.Is(i, "nmod:poss") {
		return false
	}
	v := t.Governor(i)
	if v < 0 || !t.Verbal(v) {
		return false
	}
	s := t.Subject(v)
	if s < 0 || t.Mention(s) == m {
		return s >= 0
	}
	if p := t.Child(s, "nmod:poss"); p >= 0 && t.Mention(p) == m { // "X's government jailed him"
		return true
	}
	h := t.MentionHead(m) // "the premier, X, received him"
	return t.Is(h, "appos", "flat", "nmod:desc") && t.Head(h) == s
}

// himself resolves whom a sentence is about where its subject is "he" or "his planes": not the man whom it names besides.
func (d *Document) himself(n int, word string, named int) []text.Party {
	if named < 0 || d.depth > maxDepth-2 {
		return nil
	}
	t := d.Trees[n]
	for k := range t.Tokens {
		if !male[t.Tokens[k].Lower] || male[word] != male[t.Tokens[k].Lower] {
			continue
		}
		if w := t.Tokens[k].Lower; w == "him" && t.Is(k, "obj", "iobj") && t.Is(t.Head(k), "root") {
			d.depth++
			out := d.person(n, k, text.Individual)
			d.depth--
			if len(out) == 1 {
				return out // "X gave him a passport. He …": it is he of whom the text tells
			}
		}
		s := k
		if t.Is(k, "nmod:poss") {
			s = t.Head(k)
		}
		if s >= 0 && t.Is(s, "nsubj") && t.Is(t.Head(s), "root") {
			d.depth++
			defer func() { d.depth-- }()
			return d.person(n, k, text.Individual)
		}
	}
	return nil
}

var male = text.Set("he his him himself")

// officer resolves "his government" by the official without a name that the sentence, or the
// one before, has as its subject: "the president of X".
func (d *Document) officer(n, i int) []text.Party {
	if d.depth > 4 {
		return nil
	}
	for back := 0; back <= 1 && n-back >= 0; back++ {
		t := d.Trees[n-back]
		end := len(t.Tokens)
		if back == 0 {
			end = i
		}
		for m := range t.S.Mentions {
			if x := &t.S.Mentions[m]; x.Kind == schema.Person && x.First < end {
				return nil
			}
		}
		own := t.Governor(min(i, len(t.Tokens)-1))
		for k := 0; k < end; k++ {
			if !personal[t.Tokens[k].Lemma] && t.Tokens[k].Lemma != "representative" && t.Tokens[k].Lemma != "delegate" || t.Tokens[k].XPOS != "NN" || !t.Is(k, "nsubj") || t.Mention(k) >= 0 || back == 0 && t.Head(k) == own && !t.Is(i, "nmod:poss") {
				continue
			}
			if out := d.owners(n-back, k, text.Acting); len(out) == 1 {
				return out
			}
		}
	}
	return nil
}

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

func (d *Document) lastTreaty(n, i int) (int, bool) {
	for k := len(d.treaty) - 1; k >= 0; k-- {
		x := d.treaty[k]
		if x.sentence < n || x.sentence == n && x.token < i {
			return x.entity, true
		}
	}
	return 0, false
}

// hostile are verbs that a party says others have done to what is its own.
var hostile = text.Set("violate breach enter attack shell bomb strike invade seize detain arrest fire cross")
