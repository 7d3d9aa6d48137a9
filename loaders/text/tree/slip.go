package tree

import "entente/loaders/text"

// slips mends small misreadings around one word.
func (t *Tree) slips(i int) {
	t.numberIs(i)
	t.hyphened(i)
	t.perfect(i)
	t.between(i)
	t.prefixed(i)
	t.handed(i)
	t.home(i)
	t.intransitive(i)
	t.particled(i)
	t.captiveAside(i)
	t.captive(i)
	t.counted(i)
	t.daily(i)
	t.halved(i)
	t.yearly(i)
	t.inflicted(i)
	t.predicative(i)
	t.belonging(i)
	t.people(i)
	t.lent(i)
	t.floating(i)
	t.throughIt(i)
	t.toHave(i)
	t.themObject(i)
}

// themObject reads "charged him with theft and asked X": "him" is the object of the verb before it, never a subject.
func (t *Tree) themObject(i int) {
	v := t.Tokens[i].Head
	if i == 0 || !t.Is(i, "nsubj") || !accusatives[t.Tokens[i].Lower] || v < i+2 || !t.Verbal(v) || !t.finite(v) || !t.Verbal(i-1) || t.below(i-1, "obj") >= 0 {
		return
	}
	and := v - 1
	for and > i && t.Tokens[and].UPOS != "CCONJ" {
		and--
	}
	if and == i || t.Tokens[v].Head != i-1 {
		return
	}
	for k := i + 1; k < and; k++ {
		if t.Verbal(k) {
			return
		}
		if t.Tokens[k].Head == v || t.Tokens[k].Head == i && t.Is(k, "nmod") {
			t.Tokens[k].Head = i - 1
			if t.Is(k, "nmod") {
				t.Tokens[k].Rel = "obl"
			}
		}
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = i-1, "obj"
	t.Tokens[v].Rel = "conj"
	t.Tokens[and].Head = v
}

var accusatives = text.Set("him them me us")

// sumBetween tells whether nothing but numbers stands between a name and the money that they count.
func (t *Tree) sumBetween(i, h int) bool {
	for k := i + 1; k < h; k++ {
		if t.Tokens[k].UPOS != "NUM" && t.Tokens[k].XPOS != "CD" {
			return false
		}
	}
	return h > i+1 || t.Tokens[h].Lemma == "dollar"
}

// lent reads "is lending it $20 million": the pronoun before the sum is to whom it is given.
func (t *Tree) lent(i int) {
	h := t.Tokens[i].Head
	if m := t.Mention(i); m >= 0 && h > i && t.Is(i, "amod", "compound", "nummod", "nmod", "flat") && t.Is(h, "obj") && t.sumBetween(i, h) && t.below(i, "case") < 0 {
		if v := t.Tokens[h].Head; v == t.S.Mentions[m].First-1 && t.Verbal(v) { // "fined X 2 million euros"
			t.Tokens[i].Head, t.Tokens[i].Rel = v, "iobj"
		}
		return
	}
	if t.Tokens[i].XPOS != "PRP" || !t.Is(i, "compound", "nmod", "det", "amod", "nmod:unmarked") || h != i+1 || !t.Is(h, "obj") {
		return
	}
	if v := t.Tokens[h].Head; v == i-1 && t.Verbal(v) {
		t.Tokens[i].Head, t.Tokens[i].Rel = v, "iobj"
	}
}

// nested mends what stands within the phrases that others have mended.
func (t *Tree) nested() {
	for i := range t.Tokens {
		t.priced(i)
		t.ofSubject(i)
		t.behind(i)
		t.closed(i)
		t.numbered(i)
		t.entitled(i)
		t.doubleGenitive(i)
		t.weighed(i)
		t.adjoining(i)
	}
}

// entitled reads "A and its ally B met": a name right behind a noun without an article of its own stands in
// apposition to it, where the parser made both subjects of the verb.
func (t *Tree) entitled(i int) {
	m := t.Mention(i)
	if m < 0 || t.MentionHead(m) != i || !t.Is(i, "nsubj") {
		return
	}
	p, h := t.S.Mentions[m].First-1, t.Tokens[i].Head
	if p < 1 || h <= i || t.Tokens[p].XPOS != "NN" || t.Tokens[p].UPOS == "VERB" || t.Mention(p) >= 0 {
		return
	}
	top := p
	if u := t.Tokens[p].Head; t.Is(p, "conj") && u >= 0 && u < p {
		top = u
	}
	if t.Is(top, "nsubj") && t.Tokens[top].Head == h {
		t.Tokens[i].Head, t.Tokens[i].Rel = p, "appos"
	}
}

// weighed hangs Y of "viewed with concern Y's plan" on the verb: a noun behind a preposition has no object.
func (t *Tree) weighed(i int) {
	n := t.Tokens[i].Head
	if n < 0 || n > i || !t.Is(i, "obj") || t.Tokens[n].UPOS != "NOUN" || !t.Is(n, "obl") || t.below(n, "case") < 0 {
		return
	}
	if v := t.Tokens[n].Head; v >= 0 && v < n && t.Tokens[v].UPOS == "VERB" && t.below(v, "obj") < 0 {
		t.Tokens[i].Head = v
	}
}

// adjoining hangs "at X" of "recalled its envoy in protest at X" on the noun right before it.
func (t *Tree) adjoining(i int) {
	if !t.Is(i, "obl") {
		return
	}
	c := t.below(i, "case")
	if c < 1 || c > i || t.Tokens[c-1].Lemma != "protest" || t.Tokens[c-1].UPOS != "NOUN" || t.Tokens[i].Head == c-1 {
		return
	}
	if w := t.Tokens[c].Lower; w == "at" || w == "over" || w == "against" {
		t.Tokens[i].Head, t.Tokens[i].Rel = c-1, "nmod"
	}
}

// ofSubject hangs "jets" of "the purchase of jets was" on the noun before "of": a subject has no
// preposition.
func (t *Tree) ofSubject(i int) {
	if !t.Is(i, "nsubj") || t.Tokens[i].Head < i {
		return
	}
	c := t.below(i, "case")
	if c < 1 || c > i || t.Tokens[c].Lower != "of" || t.Tokens[c-1].UPOS != "NOUN" && t.Tokens[c-1].UPOS != "PROPN" || t.Tokens[c-1].Head == i {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = c-1, "nmod"
}

// behind makes an oblique of a noun behind "by" that the parser took for an object.
func (t *Tree) behind(i int) {
	h := t.Tokens[i].Head
	if h < 0 || h > i || !t.Is(i, "obj", "iobj") || !t.Nominal(i) || t.Tokens[h].UPOS != "VERB" {
		return
	}
	if c := t.below(i, "case"); c > h && c < i && t.Tokens[c].Lower == "by" {
		t.Tokens[i].Rel = "obl:agent"
	}
}

// closed takes a name before a comma out of the noun behind the comma: "abducted X, a diplomat,
// north of Y".
func (t *Tree) closed(i int) {
	m, h := t.Mention(i), t.Tokens[i].Head
	if m < 0 || t.S.Mentions[m].Last != i || !t.Is(i, "compound", "flat", "amod") || h <= i+1 || t.Tokens[i+1].Text != "," || !t.Is(h, "obj", "nsubj", "obl") {
		return
	}
	if u := t.Tokens[h].Head; u >= 0 && u < i && t.below(i, "case") < 0 {
		t.Tokens[i].Head, t.Tokens[i].Rel = u, t.Tokens[h].Rel
		t.Tokens[h].Rel = "obl:unmarked"
	}
}

// numbered makes the name the head of "the Orlan II".
func (t *Tree) numbered(i int) {
	if i == 0 || t.Tokens[i].UPOS != "NUM" || t.Mention(i) >= 0 || t.Mention(i-1) < 0 || t.Tokens[i-1].Head != i || !t.Is(i-1, "compound", "flat", "nmod") {
		return
	}
	t.Tokens[i-1].Head, t.Tokens[i-1].Rel = t.Tokens[i].Head, t.Tokens[i].Rel
	for k := range t.Tokens {
		if t.Tokens[k].Head == i {
			t.Tokens[k].Head = i - 1
		}
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = i-1, "nummod"
}

// priced hangs "to X" of "rifles worth $40 million to X" on the verb, not on the sum.
func (t *Tree) priced(i int) {
	h := t.Tokens[i].Head
	if h < 0 || h > i || !t.Is(i, "nmod") {
		return
	}
	w := t.Tokens[h].Head
	if w >= 0 && t.Tokens[w].Lower != "worth" {
		w = t.Tokens[w].Head
	}
	if w < 0 || t.Tokens[w].Lower != "worth" || t.Tokens[w].Head < 0 {
		return
	}
	if v := t.Tokens[t.Tokens[w].Head].Head; v >= 0 && t.Tokens[v].UPOS == "VERB" {
		t.Tokens[i].Head, t.Tokens[i].Rel = v, "obl"
	}
}

// handed reads "sold the Thai navy two ships": of two nouns without a preposition the first gets
// the second, and a number does not stand within a noun phrase.
func (t *Tree) handed(i int) {
	o := t.Tokens[i].Head
	if o < 0 || o > i || !t.Is(i, "nmod", "appos", "dep", "obj") || t.Tokens[i].UPOS != "NOUN" || !t.Is(o, "obj") || t.below(i, "case") >= 0 {
		return
	}
	if v := t.Tokens[o].Head; v >= 0 && giving[t.Tokens[v].Lemma] && o+1 < i && (t.Tokens[o+1].UPOS == "NUM" || t.Tokens[o+1].UPOS == "DET" || t.Tokens[o+1].Head == i) && i-o < 6 {
		t.Tokens[o].Rel, t.Tokens[i].Head, t.Tokens[i].Rel = "iobj", v, "obj"
	}
}

// home reads "sent the envoy home": home is where, not what.
func (t *Tree) home(i int) {
	v := t.Tokens[i].Head
	if t.Tokens[i].Lower != "home" || t.Tokens[i].UPOS != "NOUN" || v < 0 || v > i || !t.Is(i, "obj") || i == 0 || !homing[t.Tokens[v].Lemma] {
		return
	}
	o := i - 1
	if t.Tokens[o].Head != i || t.Tokens[o].UPOS != "NOUN" && t.Tokens[o].UPOS != "PROPN" {
		return
	}
	t.rehang(i, o)
	t.Tokens[o].Head, t.Tokens[o].Rel = v, "obj"
	t.Tokens[i].Rel = "advmod"
}

// homing are verbs with which somebody is brought home.
var homing = text.Set("send bring order call fly take pack ship")

// prefixed makes one verb of "test-fired": what hung on the word before the hyphen hangs on the verb.
func (t *Tree) prefixed(i int) {
	if i < 2 || t.Tokens[i].UPOS != "VERB" || !t.Tokens[i].Tight || t.Tokens[i-1].Text != "-" || !prefixes[t.Tokens[i-2].Lower] || t.Tokens[i].Head == i-2 {
		return
	}
	for k := range t.Tokens {
		if t.Tokens[k].Head != i-2 || k == i-1 || k == i {
			continue
		}
		t.Tokens[k].Head = i
		if t.Is(k, "compound", "nmod:poss", "flat", "amod", "det", "nsubj") && k < i-2 {
			t.Tokens[k].Rel = "nsubj"
		}
	}
	t.Tokens[i-2].Head, t.Tokens[i-2].Rel = i, "compound"
	if h := t.Tokens[i].Head; h >= 0 && h < i && t.Tokens[h].Lemma == "have" && t.Tokens[i].XPOS == "VBN" && t.Is(i, "ccomp", "xcomp") {
		t.auxiliary(h, i) // "has test-fired"
		t.Tokens[i].XPOS = "VBN"
	}
	t.Tokens[i].Lemma = t.Tokens[i-2].Lower + "-" + t.Tokens[i].Lemma
}

// prefixes are words that a hyphen makes part of a verb.
var prefixes = text.Set("test co re")

// intransitive makes the verb of a sentence out of the participle of one that takes no object: "the
// service spied on X".
func (t *Tree) intransitive(i int) {
	h := t.Tokens[i].Head
	if t.Tokens[i].XPOS != "VBN" || !t.Is(i, "acl") || h < 0 || h > i || t.Tokens[h].Head >= 0 || !objectless[t.Tokens[i].Lemma] {
		return
	}
	for k := range t.Tokens {
		if finiteTag(&t.Tokens[k]) || t.Tokens[k].Head == i && t.Tokens[k].Lower == "by" {
			return
		}
	}
	t.Tokens[i].XPOS, t.Tokens[i].Head, t.Tokens[i].Rel = "VBD", -1, "root"
	t.Tokens[h].Head, t.Tokens[h].Rel = i, "nsubj"
}

// objectless are verbs without an object.
var objectless = text.Set("spy eavesdrop snoop march retreat clash collude skirmish retaliate intrude encroach meddle")

// hyphened reads "dropped bunker-busting bombs": a participle behind a hyphen says of what kind
// the noun is, and has no object of its own.
func (t *Tree) hyphened(i int) {
	if i < 2 || !t.Tokens[i].Tight || t.Tokens[i-1].Text != "-" || t.Tokens[i].UPOS != "VERB" || t.Tokens[i].XPOS != "VBG" && t.Tokens[i].XPOS != "VBN" {
		return
	}
	v, o := t.Tokens[i].Head, t.below(i, "obj")
	if v < 0 || v > i || o < i || o > i+4 || !t.Is(i, "advcl", "acl", "xcomp", "conj") || t.Tokens[v].UPOS != "VERB" {
		return
	}
	for k := range t.Tokens {
		if t.Tokens[k].Head == i && k > o {
			t.Tokens[k].Head = v
		}
	}
	t.Tokens[o].Head, t.Tokens[i].Head, t.Tokens[i].Rel = v, o, "amod"
}

// perfect undoes the passive of "is to have withdrawn": the auxiliary right before the verb
// tells the voice.
func (t *Tree) perfect(i int) {
	if i == 0 || t.Tokens[i].XPOS != "VBN" || t.Tokens[i-1].Lemma != "have" || t.Tokens[i-1].Head != i {
		return
	}
	for k := range t.Tokens {
		if t.Tokens[k].Head != i {
			continue
		}
		switch t.Tokens[k].Rel {
		case "nsubj:pass":
			t.Tokens[k].Rel = "nsubj"
		case "obl:agent":
			t.Tokens[k].Rel = "obl"
		}
	}
}

// between joins B of "between A and B spread" to A where the parser took it for the subject of
// what follows.
func (t *Tree) between(i int) {
	a := t.Tokens[i].Head
	if t.Tokens[i].Lower != "between" || a < i || !t.Is(i, "case") || t.below(a, "conj") >= 0 {
		return
	}
	for and := a + 1; and+1 < len(t.Tokens) && and < a+4; and++ {
		if t.Tokens[and].Lower != "and" {
			continue
		}
		v := t.Tokens[and].Head
		for b := and + 1; v >= 0 && b < v && b < and+8; b++ {
			if t.Tokens[b].Head == v && t.Is(b, "nsubj") {
				t.Tokens[b].Head, t.Tokens[b].Rel, t.Tokens[and].Head = a, "conj", b
				return
			}
		}
		return
	}
}

// doubleGenitive reads "an ally of Chad's" as "an ally of Chad".
func (t *Tree) doubleGenitive(i int) {
	m := t.Mention(i)
	if m < 0 || t.MentionHead(m) != i {
		return
	}
	x := &t.S.Mentions[m]
	of, pos := x.First-1, x.Last+1
	if of < 1 || t.Tokens[of].Lower != "of" || pos >= len(t.Tokens) || t.Tokens[pos].XPOS != "POS" || pos+1 < len(t.Tokens) && nominal(&t.Tokens[pos+1]) {
		return
	}
	noun := of - 1
	if t.Tokens[noun].UPOS != "NOUN" || t.Tokens[noun].Head == i || pos+1 < len(t.Tokens) && t.Tokens[pos+1].UPOS == "ADJ" {
		return
	}
	t.Tokens[of].Head, t.Tokens[of].Rel, t.Tokens[of].UPOS = i, "case", "ADP"
	t.Tokens[pos].Head, t.Tokens[pos].Rel = i, "dep"
	t.Tokens[i].Head, t.Tokens[i].Rel = noun, "nmod"
}
