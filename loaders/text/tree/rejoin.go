package tree

import "entente/loaders/text"

// rejoin puts together what a parser leaves lying side by side: subjects that "and" joins, nouns under a verb that are
// parts of one phrase, the verb of a clause and its subject.
func (t *Tree) rejoin() {
	for i := range t.Tokens {
		t.offComma(i)
		t.coSubjects(i)
		t.subjectOfNoun(i)
		t.nounUnderVerb(i)
		t.amountOf(i)
		t.subjectBehindMark(i)
		t.reportedBy(i)
		t.claimBehind(i)
		t.besideApposition(i)
		t.wasName(i)
		t.rehung(i)
		t.apposedToMarked(i)
		t.secondSubject(i)
		t.relativeRoot(i)
		t.armedTo(i)
		t.occupiedLand(i)
		t.governmentAnd(i)
		t.byName(i)
		t.behindToday(i)
	}
}

// offComma takes a word from under a comma: nothing hangs on a mark but what hangs on its head.
func (t *Tree) offComma(i int) {
	for h := t.Tokens[i].Head; h >= 0 && t.Tokens[h].UPOS == "PUNCT" && t.Tokens[h].Head >= 0; h = t.Tokens[h].Head {
		t.Tokens[i].Head = t.Tokens[h].Head
	}
}

// coSubjects reads "A and its ally left" as one subject, where the parser gave the verb two.
func (t *Tree) coSubjects(b int) {
	v := t.Tokens[b].Head
	if v < b || !t.Is(b, "nsubj") || !t.Nominal(b) {
		return
	}
	and := b - 1
	for and > 0 && t.Tokens[and].Head == b {
		and--
	}
	if and < 1 || t.Tokens[and].Lower != "and" && t.Tokens[and].Lower != "or" || t.Tokens[and].Head != v && t.Tokens[and].Head != b {
		return
	}
	for a := and - 1; a >= 0; a-- {
		if t.Tokens[a].Head == v && t.Tokens[a].Rel == t.Tokens[b].Rel && t.Nominal(a) {
			t.Tokens[b].Head, t.Tokens[b].Rel, t.Tokens[and].Head = a, "conj", b
			return
		}
		if t.Tokens[a].UPOS == "VERB" {
			return
		}
	}
}

// subjectOfNoun makes one phrase of "Hamas gunmen": a name right before a noun that is no predicate is not its subject.
func (t *Tree) subjectOfNoun(i int) {
	m := t.Mention(i)
	if h := t.Tokens[i].Head; m >= 0 && t.Is(i, "nsubj") && h == t.S.Mentions[m].Last+1 && t.Tokens[h].UPOS == "NOUN" && t.below(h, "cop", "ccomp", "obj") < 0 && t.Is(h, "nsubj", "obj", "obl") {
		t.Tokens[i].Rel = "compound"
	}
}

// nounUnderVerb coordinates the factory of "fired at camps in A and a factory in B" with the camps: no noun is coordinated
// with a verb. What stands between hangs on the first noun too.
func (t *Tree) nounUnderVerb(b int) {
	v := t.Tokens[b].Head
	if v < 0 || v > b || !t.Is(b, "conj") || t.Tokens[b].UPOS != "NOUN" || !t.Verbal(v) || t.below(b, "cop", "nsubj", "case", "aux") >= 0 {
		return
	}
	and := t.below(b, "cc")
	if and < v || and > b || t.Tokens[and].Lower != "and" || t.Tokens[and-1].Text == "," {
		return
	}
	last := -1
	for k := v + 1; k < and; k++ {
		switch {
		case t.Tokens[k].UPOS == "PUNCT" || t.Tokens[k].UPOS == "VERB":
			return
		case t.Tokens[k].UPOS == "NOUN" && t.Is(k, "obj", "obl", "nmod") && t.Mention(k) < 0:
			last = k
		}
	}
	if last < 0 || t.Within(last, b) {
		return
	}
	t.Tokens[b].Head = last
	for k := last + 1; k < and; k++ {
		if t.Tokens[k].Head == v {
			t.Tokens[k].Head, t.Tokens[k].Rel = last, "nmod"
		}
	}
}

// amountOf hangs "with A" of "months of talks with A" on the talks.
func (t *Tree) amountOf(i int) {
	h := t.Tokens[i].Head
	if h < 0 || h > i || !t.Is(i, "nmod") || !amounts[t.Tokens[h].Lemma] {
		return
	}
	c := t.below(i, "case")
	if c < h+3 || c > i || t.Tokens[c].Lower == "of" {
		return
	}
	n := c - 1
	if of := t.below(n, "case"); t.Tokens[n].Head == h && t.Is(n, "nmod") && t.Tokens[n].UPOS == "NOUN" && of == h+1 && t.Tokens[of].Lower == "of" {
		t.Tokens[i].Head = n
	}
}

// amounts are nouns that count or measure what "of" brings.
var amounts = text.Set("minute hour day week month year decade round series spell period number wave string spate flurry bout session dozen hundred thousand tonne ton shipment consignment batch lot host")

// subjectBehindMark makes the subject of a clause of the noun behind its conjunction, which the parser took for a preposition: "as the
// presidents of A and B signed a pact".
func (t *Tree) subjectBehindMark(v int) {
	if t.Tokens[v].XPOS != "VBD" && t.Tokens[v].XPOS != "VBZ" && t.Tokens[v].XPOS != "VBP" || !t.Is(v, "advcl") || t.below(v, "nsubj", "csubj", "mark", "aux") >= 0 {
		return
	}
	for n := v - 1; n > 0 && t.Tokens[n].UPOS != "PUNCT" || n > 0 && t.Tokens[n].Text == ","; n-- {
		c := t.below(n, "case")
		if t.Tokens[n].Head != t.Tokens[v].Head || !t.Is(n, "obl") || !t.Nominal(n) || c < 0 || c > n || !clauseOpeners[t.Tokens[c].Lower] {
			continue
		}
		for k := n + 1; k < v; k++ {
			if !t.Within(k, n) {
				return
			}
		}
		t.Tokens[n].Head, t.Tokens[n].Rel = v, "nsubj"
		t.Tokens[c].Head, t.Tokens[c].Rel, t.Tokens[c].UPOS = v, "mark", "SCONJ"
		return
	}
}

// clauseOpeners are prepositions that open clauses as well.
var clauseOpeners = text.Set("as after before since until till")

// reportedBy reads ", the newspaper A reported" and "The newspaper A reported that" as a clause, where the parser made a relative one of it.
func (t *Tree) reportedBy(i int) {
	m, v := t.Mention(i), t.Tokens[i].Head
	if m < 0 || v < i || t.MentionHead(m) != i || !t.Is(i, "nsubj") || !t.Is(v, "acl:relcl", "acl") || !takesThat[t.Tokens[v].Lemma] {
		return
	}
	n := t.S.Mentions[m].First - 1
	if n < 1 || t.Tokens[v].Head != n || !titled[t.Tokens[n].Lemma] || t.Tokens[n].UPOS != "NOUN" || t.below(v, "obj") >= 0 || !t.Is(n, "root", "parataxis") || t.below(v, "ccomp") >= 0 && !t.Is(n, "root") {
		return
	}
	t.Tokens[v].Head, t.Tokens[v].Rel = t.Tokens[n].Head, t.Tokens[n].Rel
	t.Tokens[n].Head, t.Tokens[n].Rel = v, "nsubj"
	t.Tokens[i].Head, t.Tokens[i].Rel = n, "appos"
}

// claimBehind hangs ", a claim that A dismissed" on the verb of saying, of whose clause it is no part.
func (t *Tree) claimBehind(i int) {
	v := t.Tokens[i].Head
	if v < 0 || v > i || t.Tokens[i].UPOS != "NOUN" || !contentNouns[t.Tokens[i].Lemma] || !t.Is(v, "ccomp") || !t.Is(i, "obl:unmarked", "parataxis", "dep", "conj", "appos") || t.below(i, "acl:relcl") < i || t.below(i, "case", "cc") >= 0 {
		return
	}
	det := t.below(i, "det")
	if u := t.Tokens[v].Head; det > 0 && t.Tokens[det-1].Text == "," && u >= 0 && takesThat[t.Tokens[u].Lemma] && u < v {
		t.Tokens[i].Head, t.Tokens[i].Rel = u, "parataxis"
	}
}

// besideApposition lists C of "A, his brother B, and C" with A, not with what is said of A.
func (t *Tree) besideApposition(c int) {
	a := t.Tokens[c].Head
	if a < 0 || a > c || !t.Is(c, "conj") || t.Mention(c) < 0 || !t.Is(a, "appos") || t.Tokens[a].XPOS != "NN" || t.Mention(a) >= 0 {
		return
	}
	x, and := t.Tokens[a].Head, t.below(c, "cc")
	if x < 0 || x > a || t.Mention(x) < 0 || and < a || and > c || t.Tokens[and-1].Text != "," {
		return
	}
	t.Tokens[c].Head = x
}

// wasName makes a subject of the name in "Among the countries that voted for it was X".
func (t *Tree) wasName(x int) {
	n := t.Tokens[x].Head
	if n < 0 || n > x || t.Mention(x) < 0 || t.Tokens[n].Head >= 0 || !t.Is(x, "nmod") {
		return
	}
	be := t.below(x, "cop")
	if be < n || be > x || t.below(x, "case") >= 0 && t.below(x, "case") < x || t.below(n, "case") < 0 {
		return
	}
	t.Tokens[x].Rel, t.Tokens[be].Head = "nsubj", n
}

// armedTo makes a verb of the past tense that the parser took for an adjective in a sentence without another: "A armed militias".
func (t *Tree) armedTo(v int) {
	n := t.Tokens[v].Head
	if v == 0 || n <= v || t.Tokens[v].XPOS != "VBD" || !t.Is(v, "amod", "compound") || t.Tokens[n].Head >= 0 || t.Tokens[n].UPOS != "NOUN" || t.below(n, "cop", "nsubj") >= 0 {
		return
	}
	s := v - 1
	if t.Mention(s) < 0 {
		return
	}
	if s = t.MentionHead(t.Mention(s)); t.Tokens[s].Head != n || !t.Nominal(s) || t.below(s, "case") >= 0 && t.below(s, "case") < s {
		return
	}
	for k := range t.Tokens {
		if t.Tokens[k].Head == n && (t.Tokens[k].UPOS == "PUNCT" || k < v && k != s) {
			t.Tokens[k].Head = v
		}
	}
	t.Tokens[v].Head, t.Tokens[v].Rel, t.Tokens[v].UPOS = -1, "root", "VERB"
	t.Tokens[n].Head, t.Tokens[n].Rel = v, "obj"
	t.Tokens[s].Head, t.Tokens[s].Rel = v, "nsubj"
}
