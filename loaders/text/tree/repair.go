package tree

import (
	"entente/loaders/text"
	"entente/schema"
)

// Repair makes one phrase of the words of each mention, and one list of names that stand
// in one. A parser often errs in just these two, and they can be told by the words alone.
func (t *Tree) Repair() {
	t.names()
	t.rejoin()
	t.delegates()
	t.negatived()
	t.mend()
	t.misplaced()
	t.objects()
	t.genitives()
	t.gifts()
	t.having()
	t.absolutes()
	t.strays()
	t.phrases()
	t.nested()
	t.gerunds()
	t.verdicts()
	t.attributed()
	t.relatives()
	t.bareRelatives()
	t.complements()
	t.twoGiven()
	t.relativeThats()
	t.shared()
	t.verbs()
	t.sharedGrounds()
	t.calledFor()
	t.valued()
	t.clauses()
	t.series()
	t.eachDid()
	t.besides()
	t.sayers()
	t.termed()
	t.behindSemicolons()
	for i := range t.Tokens {
		if u := t.Tokens[i].Head; t.Is(i, "advcl") && u >= 0 && t.Verbal(i) {
			t.thatBehind(i, u)
		}
		t.saidInside(i)
		t.lastOfList(i)
		t.demandedClause(i)
		t.butSays(i)
		t.outOfRelative(i)
	}
	t.speech()
	t.written()
	t.headline()
	for i := range t.Tokens { // when all appositions stand
		t.bearersListed(i)
	}
}

// names puts the words of names together, with their titles.
func (t *Tree) names() {
	for m := range t.S.Mentions {
		t.gather(m)
	}
	t.honorifics()
	t.lists()
	t.cases()
	t.titles()
	t.hulls()
}

// verbs hangs a finite verb that the parser has coordinated with an infinitive or a
// participle ("relied on X to wage war and has fired") on the finite verb above.
func (t *Tree) verbs() {
	for i := range t.Tokens {
		h := t.Tokens[i].Head
		if t.Is(i, "conj") && t.Tokens[i].XPOS == "VBN" && takesThat[t.Tokens[i].Lemma] && t.below(i, "aux") < 0 && t.clauseUnder(i) {
			t.Tokens[i].XPOS = "VBD" // "… and insisted that"
		}
		if !t.Is(i, "conj") || h < 0 || !t.finite(i) || t.Tokens[h].UPOS != "VERB" {
			t.offNoun(i, h)
			continue
		}
		if t.finite(h) {
			t.matrix(i, h)
			continue
		}
		for u, steps := t.Tokens[h].Head, 0; u >= 0 && steps < 12; u, steps = t.Tokens[u].Head, steps+1 {
			if t.Tokens[u].UPOS == "VERB" && t.finite(u) && u < i {
				t.Tokens[i].Head = u
				break
			}
			if t.Is(u, "acl", "nmod") {
				break
			}
		}
	}
}

// clauseUnder tells whether "that …" is what a verb says.
func (t *Tree) clauseUnder(v int) bool {
	c := t.below(v, "ccomp")
	return c > v && t.markOf(c) == "that"
}

// shared undoes "denied [the report and insisted]": a noun before the conjunction is the
// object of the first verb, not the subject of the second.
func (t *Tree) shared() {
	for v := range t.Tokens {
		h := t.Tokens[v].Head
		if !t.Is(v, "ccomp") || h < 0 || h > v || !t.finite(v) {
			continue
		}
		subject, and := -1, -1
		for k := h + 1; k < v; k++ {
			switch {
			case t.Tokens[k].Head == v && t.Is(k, "nsubj"):
				subject = k
			case subject >= 0 && t.Is(k, "cc") && (t.Tokens[k].Head == v || t.Tokens[k].Head == subject):
				and = k
			}
		}
		if and == v-1 {
			t.Tokens[subject].Head, t.Tokens[subject].Rel = h, "obj"
			t.Tokens[v].Rel = "conj"
			t.Tokens[and].Head = v
		}
	}
}

// offNoun hangs a finite clause with a subject of its own, coordinated with a noun, on the verb
// above: "A called it a crime, but B praised it".
func (t *Tree) offNoun(i, h int) {
	if h < 0 || h > i || !t.Is(i, "conj") || t.Tokens[i].UPOS != "VERB" || t.Tokens[h].UPOS == "VERB" || t.below(h, "cop", "nsubj") >= 0 || !t.finite(i) {
		return
	}
	if s := t.below(i, "nsubj"); s < h || s > i {
		return
	}
	for u, steps := t.Tokens[h].Head, 0; u >= 0 && steps < 6; u, steps = t.Tokens[u].Head, steps+1 {
		if t.Tokens[u].UPOS == "VERB" && t.finite(u) && u < h {
			t.Tokens[i].Head = u
			return
		}
	}
}

// matrix hangs "accused" of "denied that it had shot and accused Y" on "denied": the tense is
// that of the main clause.
func (t *Tree) matrix(i, h int) {
	u := t.Tokens[h].Head
	if t.Tokens[i].XPOS != "VBD" || t.Tokens[h].XPOS == "VBD" || !t.Is(h, "ccomp", "xcomp") || u < 0 || u > i || t.Tokens[u].XPOS != "VBD" {
		return
	}
	if k := t.below(i, "nsubj", "aux"); k >= 0 && k < i && !t.anew(i, k, h) {
		return
	}
	t.Tokens[i].Head = u
}

// anew tells whether a clause behind "said it would act, and" is one of its own, with a name as
// its subject and in the past tense of the main clause: ", and X denounced Y".
func (t *Tree) anew(i, subject, h int) bool {
	if t.below(i, "aux") >= 0 || t.Mention(subject) < 0 {
		return false
	}
	k := subject - 1
	for k > h && t.Tokens[k].Head == subject {
		k--
	}
	modal := t.below(h, "aux")
	return k > h+1 && t.Tokens[k].UPOS == "CCONJ" && t.Tokens[k-1].Text == "," && modal >= 0 && t.Tokens[modal].XPOS == "MD"
}

// finite tells whether a verb is finite, by itself or by its auxiliary.
func (t *Tree) finite(i int) bool {
	switch t.Tokens[i].XPOS {
	case "VBD", "VBZ", "VBP":
		return true
	}
	for k := range t.Tokens {
		if t.Tokens[k].Head == i && t.Is(k, "aux", "cop") {
			switch t.Tokens[k].XPOS {
			case "VBD", "VBZ", "VBP", "MD":
				return true
			}
		}
	}
	return false
}

// MentionHead returns the token of a mention that the rest of the sentence hangs on.
func (t *Tree) MentionHead(m int) int {
	f, l := t.S.Mentions[m].First, t.S.Mentions[m].Last
	for i := l; i >= f; i-- {
		if h := t.Tokens[i].Head; h < f || h > l {
			return i
		}
	}
	return l
}

// gather hangs the words of a mention on its head, and on that what hung on any of them.
func (t *Tree) gather(m int) {
	f, l := t.S.Mentions[m].First, t.S.Mentions[m].Last
	if f == l {
		return
	}
	head := t.pick(f, l)
	for i := f; i <= l; i++ {
		if i != head {
			t.Tokens[i].Head = head
			if h := t.Tokens[i].Rel; h != "case" && h != "det" {
				t.Tokens[i].Rel = "flat"
			}
		}
	}
	for i := range t.Tokens {
		if h := t.Tokens[i].Head; (i < f || i > l) && h >= f && h <= l {
			t.Tokens[i].Head = head
		}
	}
	if t.loops(head) {
		t.Tokens[head].Head = t.root(head)
	}
}

// pick chooses the head of a mention: the word whose relation to the rest says most.
func (t *Tree) pick(f, l int) int {
	best, score := l, -1
	for i := l; i >= f; i-- {
		h := t.Tokens[i].Head
		if h >= f && h <= l {
			continue
		}
		s := 1
		switch {
		case t.Is(i, "nsubj", "obj", "obl", "nmod", "iobj", "root", "conj", "appos"):
			s = 3
		case t.Is(i, "compound", "flat", "amod"):
			s = 2
		case t.Is(i, "punct", "case", "det", "cc"):
			s = 0
		}
		if s > score {
			best, score = i, s
		}
	}
	return best
}

// loops tells whether the way up from a token never ends.
func (t *Tree) loops(i int) bool {
	for steps := 0; i >= 0; steps++ {
		if steps > len(t.Tokens) {
			return true
		}
		i = t.Tokens[i].Head
	}
	return false
}

// root returns the root of the sentence, for a token that has lost its way there.
func (t *Tree) root(not int) int {
	for i := range t.Tokens {
		if i != not && t.Tokens[i].Head < 0 {
			return i
		}
	}
	return -1
}

// lists makes a coordination of "A, B and C", where A, B and C are mentions of like kind.
func (t *Tree) lists() {
	t.headed()
	for m := 0; m < len(t.S.Mentions); m++ {
		run := []int{m}
		closed := false
		for n := m; n+1 < len(t.S.Mentions) && !closed; n++ {
			joint := t.joint(n)
			if joint == 0 || !t.alike(m, n+1) {
				break
			}
			run = append(run, n+1)
			closed = joint == 2
		}
		if closed {
			run = t.opened(run)
			t.join(run)
			m = run[len(run)-1]
		}
	}
}

// joint tells what stands between a mention and the next: a comma 1, a conjunction 2, else 0.
func (t *Tree) joint(n int) int {
	from, to := t.S.Mentions[n].Last+1, t.S.Mentions[n+1].First
	if to-from > 3 || to <= from || t.owned(n) && t.possessive(n+1) {
		return 0
	}
	kind := 0
	for i := from; i < to; i++ {
		switch t.Tokens[i].Lower {
		case ",":
			kind = max(kind, 1)
		case "and", "or", "&":
			kind = 2
		case "the":
		default:
			return 0
		}
	}
	return kind
}

// alike tells whether two mentions may stand in one list: states with states and bodies,
// persons with persons; adjectives only with adjectives.
func (t *Tree) alike(a, b int) bool {
	x, y := &t.S.Mentions[a], &t.S.Mentions[b]
	if (x.Kind == schema.Person) != (y.Kind == schema.Person) || (x.Kind == schema.LegalInstrument) != (y.Kind == schema.LegalInstrument) {
		return false
	}
	return (t.adjective(x) == t.adjective(y)) && !t.clausal(b)
}

func (t *Tree) adjective(m *text.Mention) bool {
	return m.Use == text.ByDemonym && (t.Tokens[m.Last].UPOS == "ADJ" || t.Is(m.Last, "amod", "compound"))
}

// clausal tells whether a mention opens a clause of its own: "A left, and B stayed".
func (t *Tree) clausal(m int) bool {
	h, before := t.MentionHead(m), t.MentionHead(max(m-1, 0))
	for steps := 0; t.Is(before, "conj") && t.Tokens[before].Head >= 0 && steps < 8; steps++ {
		before = t.Tokens[before].Head
	}
	return t.Is(h, "nsubj", "csubj") && !t.Is(before, "nsubj") && !t.headsList(before, h) || t.Is(h, "root") || t.opening(m, h, before)
}

// opening tells whether a name is part of the subject of a clause of its own: "bombed A, and B inspectors found".
func (t *Tree) opening(m, h, before int) bool {
	n, and := t.Tokens[h].Head, t.S.Mentions[m].First-1
	return n > h && t.Is(h, "compound", "amod", "nmod") && t.Is(n, "nsubj", "nsubj:pass") && t.Tokens[n].Head > n && t.Is(before, "obj", "obl", "nmod") &&
		and > 0 && t.Tokens[and].UPOS == "CCONJ" && t.Tokens[and-1].Text == ","
}

// join hangs the later members of a list on its first.
func (t *Tree) join(run []int) {
	first := t.MentionHead(run[0])
	t.listHead(first, run[1:])
	outer, rel := t.Tokens[first].Head, t.Tokens[first].Rel
	members := map[int]bool{}
	for _, m := range run {
		for i := t.S.Mentions[m].First; i <= t.S.Mentions[m].Last; i++ {
			members[i] = true
		}
	}
	if outer >= 0 && members[outer] { // the first hangs on a later one: that one's place is the list's
		for _, m := range run[1:] {
			if h := t.MentionHead(m); t.Tokens[h].Head < 0 || !members[t.Tokens[h].Head] {
				outer, rel = t.Tokens[h].Head, t.Tokens[h].Rel
				break
			}
		}
	}
	before := make([]text.Token, 0, len(run))
	for _, m := range run {
		before = append(before, t.Tokens[t.MentionHead(m)])
	}
	t.Tokens[first].Head, t.Tokens[first].Rel = outer, rel
	for _, m := range run[1:] {
		h := t.MentionHead(m)
		t.Tokens[h].Head, t.Tokens[h].Rel = first, "conj"
	}
	if t.loops(first) { // take it back
		for n, m := range run {
			h := t.MentionHead(m)
			t.Tokens[h].Head, t.Tokens[h].Rel = before[n].Head, before[n].Rel
		}
	}
}
