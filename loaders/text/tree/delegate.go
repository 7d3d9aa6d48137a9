package tree

import (
	"entente/loaders/text"
	"entente/loaders/text/verbs"
	"entente/schema"
)

// delegate is a phrase that names an official: "President A of Chad", "Chad's foreign minister, A",
// "his Malian counterpart", "A, the Chadian president".
type delegate struct{ first, last, head int }

// chairs are the offices of delegates.
var chairs = text.Set("president premier minister king queen emir sultan leader ambassador envoy chancellor general commander chairman chairwoman chief secretary prince counterpart head negotiator representative director pope taoiseach secretary-general commissioner mediator governor speaker")

// chairWords stand before or between the words of an office.
var chairWords = text.Set("foreign prime defence defense interior finance vice deputy first crown acting interim trade oil energy home external foreign-affairs justice economy agriculture transport health secretary general supreme military rebel senior top chief political army opposition then new special high security national federal")

// delegates makes one list of officials that stand side by side, each with a name, a title or a
// state: "President A of Chad, Mali's prime minister, B, and his counterpart, C". The parser hangs the
// later ones on whatever name stands before them; the words alone tell where each begins and ends.
func (t *Tree) delegates() {
	for i := range t.Tokens {
		t.topic(i)
		t.whileSubject(i)
		t.both(i)
		t.itself(i)
		t.payee(i)
		t.dealings(i)
	}
	for i := 0; i < len(t.Tokens); i++ {
		d, ok := t.delegate(i)
		if !ok {
			continue
		}
		chain, closed := []delegate{d}, false
		for !closed {
			j, and := t.next(chain[len(chain)-1].last + 1)
			if d, ok = t.delegate(j); !ok {
				break
			}
			chain, closed = append(chain, d), and
		}
		if closed && !t.apart(chain) {
			t.convene(chain)
		}
		i = chain[len(chain)-1].last
	}
}

// next skips what divides two members of a list, and tells whether the second is the last.
func (t *Tree) next(i int) (int, bool) {
	from := i
	if t.word(i) == "," {
		i++
	}
	if w := t.word(i); w == "and" || w == "&" {
		return i + 1, true
	}
	if i == from {
		return len(t.Tokens), false
	}
	return i, false
}

// word is the token in small letters, "" behind the end.
func (t *Tree) word(i int) string {
	if i >= len(t.Tokens) {
		return ""
	}
	return t.Tokens[i].Lower
}

// delegate reads the phrase for an official that begins at a token.
func (t *Tree) delegate(i int) (delegate, bool) {
	if i >= len(t.Tokens) {
		return delegate{}, false
	}
	if m := t.mention[i]; m >= 0 && t.S.Mentions[m].Kind == schema.Person {
		return t.named(i, i, m, -1, false)
	}
	p := i
	if t.word(p) == "the" || t.Tokens[p].XPOS == "PRP$" {
		p++
	}
	p, whose := t.nation(p)
	role := -1
	for p < len(t.Tokens) && p < i+9 && t.mention[p] < 0 {
		tok := &t.Tokens[p]
		if chairs[tok.Lemma] && tok.XPOS != "NNS" && tok.XPOS != "NNPS" {
			role = p
		} else if !chairWords[tok.Lower] && tok.Text != "-" {
			break
		}
		p++
	}
	if role < 0 || role != p-1 {
		return delegate{}, false
	}
	p = t.portfolio(p)
	if q, ok := t.ofState(p); ok {
		p, whose = q, true
	}
	if p < len(t.Tokens) && t.mention[p] >= 0 && t.S.Mentions[t.mention[p]].Kind == schema.Person {
		return t.named(i, p, t.mention[p], role, whose)
	}
	if !whose {
		return delegate{}, false
	}
	d := delegate{i, p - 1, role}
	if m := t.person(p + 1); t.word(p) == "," && m >= 0 { // "Chad's president, A,"
		if w := t.word(t.S.Mentions[m].Last + 1); w != "of" && w != "'s" && w != "’s" {
			d.last = t.S.Mentions[m].Last
		}
	}
	return d, true
}

// person returns the person who is named from a token on, -1 if none.
func (t *Tree) person(i int) int {
	if i >= len(t.Tokens) {
		return -1
	}
	if m := t.mention[i]; m >= 0 && t.S.Mentions[m].Kind == schema.Person && t.S.Mentions[m].First == i {
		return m
	}
	return -1
}

// named reads the rest of a phrase whose person is known: "of Chad", ", the Chadian president".
func (t *Tree) named(first, at, m, role int, whose bool) (delegate, bool) {
	x := &t.S.Mentions[m]
	if x.First != at {
		return delegate{}, false
	}
	d := delegate{first, x.Last, t.MentionHead(m)}
	if w := t.word(x.Last + 1); w == "'s" || w == "’s" {
		return delegate{}, false
	}
	if q, ok := t.ofState(x.Last + 1); ok {
		d.last = q - 1
		return d, true
	}
	if role >= 0 {
		return d, true
	}
	if t.word(x.Last+1) == "," && t.person(x.Last+2) < 0 {
		if sub, ok := t.delegate(x.Last + 2); ok && t.word(sub.last+1) == "," && t.mention[sub.head] < 0 {
			d.last = sub.last
			return d, true
		}
	}
	return d, whose
}

// portfolio skips "for Foreign Affairs", "of National Defence".
func (t *Tree) portfolio(p int) int {
	if w := t.word(p); w != "of" && w != "for" {
		return p
	}
	q := p + 1
	for q < len(t.Tokens) && q < p+5 && t.mention[q] < 0 && (chairWords[t.word(q)] || portfolios[t.word(q)]) {
		q++
	}
	if q == p+1 || t.word(q-1) == "and" || t.word(q-1) == "the" {
		return p
	}
	return q
}

// portfolios are words for what a ministry deals with.
var portfolios = text.Set("affairs state commerce industry development relations investment petroleum infrastructure and the migration environment agriculture")

// nation skips "Chadian" or "Chad's".
func (t *Tree) nation(p int) (int, bool) {
	if p >= len(t.Tokens) || t.mention[p] < 0 {
		return p, false
	}
	x := &t.S.Mentions[t.mention[p]]
	if x.Kind == schema.Person || x.Kind == schema.LegalInstrument {
		return p, false
	}
	q := x.Last + 1
	if w := t.word(q); w == "'s" || w == "’s" || w == "'" || w == "’" {
		return q + 1, true
	}
	return q, x.Use == text.ByDemonym || x.Kind == schema.Organization
}

// ofState skips "of Chad", "of the rebel movement X".
func (t *Tree) ofState(p int) (int, bool) {
	if t.word(p) != "of" {
		return p, false
	}
	for q := p + 1; q < len(t.Tokens) && q < p+6; q++ {
		if m := t.mention[q]; m >= 0 {
			k := t.S.Mentions[m].Kind
			return t.S.Mentions[m].Last + 1, k == schema.State || k == schema.Organization
		}
		switch t.Tokens[q].UPOS {
		case "DET", "NOUN", "ADJ":
		default:
			return p, false
		}
	}
	return p, false
}

// outside returns the token of a delegate that hangs on a word outside, by the relation that says most.
func (t *Tree) outside(d delegate) int {
	best, score := -1, -1
	for i := d.first; i <= d.last; i++ {
		if h := t.Tokens[i].Head; h >= d.first && h <= d.last {
			continue
		}
		s := 1
		switch {
		case t.Is(i, "punct", "case", "det", "cc"):
			s = 0
		case t.Is(i, "nsubj", "obj", "obl", "iobj"):
			s = 4
		case t.Is(i, "nmod", "root", "appos"):
			s = 3
		case t.Is(i, "conj"):
			s = 2
		}
		if s > score || s == score && i == d.head {
			best, score = i, s
		}
	}
	return best
}

// apart tells whether the last of a list opens a clause of its own: "met A, and B left".
func (t *Tree) apart(chain []delegate) bool {
	a, b := t.outside(chain[0]), t.outside(chain[len(chain)-1])
	if a < 0 || b < 0 || !t.Is(b, "nsubj") || t.Is(a, "nsubj") && t.Tokens[a].Head == t.Tokens[b].Head {
		return false
	}
	last := chain[len(chain)-1].last
	return t.Tokens[a].Head >= 0 && t.Tokens[a].Head < chain[0].first && t.Tokens[b].Head > last
}

// convene hangs the later delegates of a list on the first, and the words of each on its head.
func (t *Tree) convene(chain []delegate) {
	first, last := chain[0].first, chain[len(chain)-1].last
	outer, rel := -1, ""
	for _, d := range chain {
		if o := t.outside(d); o >= 0 {
			if h := t.Tokens[o].Head; (h < first || h > last) && (rel == "" || !t.Is(o, "conj", "dep", "obl:unmarked")) {
				outer, rel = h, t.Tokens[o].Rel
				if t.Is(o, "nsubj", "obj", "obl", "nmod", "appos", "iobj") {
					break
				}
			}
		}
	}
	if rel == "" {
		return
	}
	before := append([]text.Token(nil), t.Tokens[max(first-2, 0):last+1]...)
	for n, d := range chain {
		t.seat(d)
		if n == 0 {
			t.Tokens[d.head].Head, t.Tokens[d.head].Rel = outer, rel
			continue
		}
		t.Tokens[d.head].Head, t.Tokens[d.head].Rel = chain[0].head, "conj"
		for k := d.first - 1; k > chain[n-1].last; k-- {
			t.Tokens[k].Head = d.head
		}
	}
	if t.loops(chain[0].head) {
		copy(t.Tokens[max(first-2, 0):last+1], before)
	}
}

// seat hangs the words of a delegate on its head, where they do not lead there; and the preposition before it.
func (t *Tree) seat(d delegate) {
	for i := d.first; i <= d.last; i++ {
		if i == d.head || t.leads(i, d) {
			continue
		}
		t.Tokens[i].Head = d.head
		switch m := t.mention[i]; {
		case t.Is(i, "case", "det", "punct", "nmod:poss"):
		case m >= 0 && i > d.head:
			t.Tokens[i].Rel = "nmod"
			if t.S.Mentions[m].Kind == schema.Person {
				t.Tokens[i].Rel = "appos"
			}
		case m >= 0:
			t.Tokens[i].Rel = "amod"
		case i > d.head:
			t.Tokens[i].Rel = "appos"
		default:
			t.Tokens[i].Rel = "nmod:desc"
		}
	}
	for i := max(d.first-2, 0); i < d.first; i++ {
		if h := t.Tokens[i].Head; t.Is(i, "case") && h >= d.first && h <= d.last {
			t.Tokens[i].Head = d.head
		}
	}
}

// leads tells whether a word of a delegate hangs on its head, directly or through its other words.
func (t *Tree) leads(i int, d delegate) bool {
	for steps := 0; i >= d.first && i <= d.last && steps < 20; steps++ {
		if i == d.head {
			return true
		}
		i = t.Tokens[i].Head
	}
	return false
}

// dealings hangs "between A and B" of "talks mediated by the envoy between A and B" on what can be
// between two: nobody can.
func (t *Tree) dealings(i int) {
	h := t.Tokens[i].Head
	if h < 0 || h > i || !t.Is(i, "nmod") || t.mention[i] < 0 || !t.someone(h) {
		return
	}
	if c := t.below(i, "case"); c < 0 || t.Tokens[c].Lower != "between" {
		return
	}
	for u, steps := t.Tokens[h].Head, 0; u >= 0 && u < h && steps < 5; u, steps = t.Tokens[u].Head, steps+1 {
		if t.Tokens[u].UPOS == "VERB" && !t.Is(u, "acl") || t.Tokens[u].UPOS == "NOUN" && !t.someone(u) {
			t.Tokens[i].Head = u
			if t.Tokens[u].UPOS == "VERB" {
				t.Tokens[i].Rel = "obl"
			}
			return
		}
	}
}

// someone tells a person, a state or a body from a thing.
func (t *Tree) someone(i int) bool { return t.mention[i] >= 0 || persons[t.Tokens[i].Lemma] }

// respell mends the tags of "ally", "go-between" and "both claim the island".
func respell(tokens []text.Token, i int) {
	t := &tokens[i]
	if i > 3 && t.UPOS == "NOUN" && tokens[i-2].Lower == "of" && relativeWords[tokens[i-1].Lower] && distributive[tokens[i-3].Lower] && verbs.Base(t.Lower) { // "both of which border X"
		t.XPOS, t.UPOS, t.Lemma = "VBP", "VERB", t.Lower
	}
	if i > 1 && t.UPOS == "NOUN" && tokens[i-1].Lower == "both" && (relativeWords[tokens[i-2].Lower] || tokens[i-2].Lower == "that" && i+2 >= len(tokens)) && verbs.Base(t.Lower) { // "which both claim"
		t.XPOS, t.UPOS, tokens[i-1].XPOS, tokens[i-1].UPOS = "VBP", "VERB", "DT", "PRON"
	}
	if i > 0 && i+1 < len(tokens) && (tokens[i-1].Lower == "both" || tokens[i-1].Lower == "each" && i > 1 && tokens[i-2].UPOS == "PROPN") && t.UPOS == "NOUN" && t.XPOS == "NN" && verbs.Base(t.Lower) {
		if next := &tokens[i+1]; next.UPOS == "DET" || next.UPOS == "PROPN" || next.XPOS == "PRP$" {
			t.XPOS, t.UPOS, tokens[i-1].XPOS, tokens[i-1].UPOS = "VBP", "VERB", "DT", "PRON"
		}
	}
	if t.Lower == "ally" && t.XPOS == "RB" {
		t.XPOS, t.UPOS = "NN", "NOUN"
	}
	if i > 2 && i+1 < len(tokens) && t.Lower == "trade" && t.UPOS == "NOUN" && tokens[i-1].UPOS == "PROPN" && tokens[i-2].Lower == "and" && (tokens[i+1].UPOS == "ADV" || tokens[i+1].UPOS == "ADP") {
		t.XPOS, t.UPOS = "VBP", "VERB" // "X and Y trade mainly in gold"
	}
	if t.Lower == "drinking" && i+1 < len(tokens) && tokens[i+1].Lower == "water" {
		t.XPOS, t.UPOS = "NN", "NOUN"
	}
	if t.Lower == "lent" && i > 0 && tokens[i-1].Lemma == "be" {
		t.XPOS, t.UPOS, t.Lemma = "VBN", "VERB", "lend"
	}
	if t.Lower == "between" && i > 1 && tokens[i-1].Text == "-" && tokens[i-2].Lower == "go" {
		t.XPOS, t.UPOS, tokens[i-2].XPOS, tokens[i-2].UPOS = "NN", "NOUN", "NN", "NOUN"
	}
}
