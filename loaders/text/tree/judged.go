package tree

import (
	"entente/loaders/text"
	"entente/schema"
)

// judgedAs reads "denounced as unacceptable on Monday the raid", "called intolerable the raid": what is judged stands
// behind the judgement, and is the object of the verb, not of the adjective on which the parser hung it.
func (t *Tree) judgedAs(i int) {
	a := t.Tokens[i].Head
	if !t.Is(i, "obj") || a < 1 || a > i || !t.Nominal(i) && t.Mention(i) < 0 {
		return
	}
	v := t.Tokens[a].Head
	if v < 0 || v > a || !t.Verbal(v) || !judgements[t.Tokens[v].Lemma] || t.below(v, "obj") >= 0 {
		return
	}
	as := a - 1
	for as > v && t.Tokens[as].UPOS == "PUNCT" {
		as--
	}
	switch {
	case t.Tokens[as].Lower == "as" && t.below(a, "nsubj") < 0:
	case as == v && t.Is(a, "xcomp") && t.Tokens[a].UPOS == "ADJ":
	default:
		return
	}
	t.Tokens[i].Head = v
	if t.Tokens[a].UPOS == "VERB" { // "branded as lies"
		t.Tokens[a].UPOS, t.Tokens[a].XPOS, t.Tokens[a].Rel = "NOUN", "NNS", "obl"
	}
}

var judgements = text.Set("denounce condemn describe decry slam brand dismiss reject criticise criticize hail welcome praise call term label deplore attack denigrate deride characterise characterize portray see regard view")

// rankedAfter reads "became the third to recognise X, after A and B": A is no object of the verb besides X.
func (t *Tree) rankedAfter(i int) {
	h := t.Tokens[i].Head
	if !t.Is(i, "conj") || h < 0 || h > i || t.below(i, "cc") >= 0 {
		return
	}
	c := t.below(i, "case")
	if c < 2 || c > i || !precedence[t.Tokens[c].Lower] || t.Tokens[c-1].Text != "," || t.below(h, "case") >= 0 && precedence[t.Tokens[t.below(h, "case")].Lower] {
		return
	}
	v := h
	for v >= 0 && !t.Verbal(v) {
		v = t.Tokens[v].Head
	}
	if v < 0 {
		return
	}
	for k := range t.Tokens { // the names of the list behind it
		if k > i && t.Tokens[k].Head == h && t.Is(k, "conj") {
			t.Tokens[k].Head = i
		}
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = v, "obl"
}

var precedence = text.Set("after following behind before since like unlike joining besides")

// onceAn reads ", long an ally of X," behind a name as its apposition.
func (t *Tree) onceAn(i int) {
	if i < 4 || t.Tokens[i].UPOS != "NOUN" || t.Is(i, "appos") {
		return
	}
	a := i - 1
	for a > 2 && (t.Tokens[a].UPOS == "ADJ" || t.Tokens[a].UPOS == "NOUN" || t.Mention(a) >= 0) {
		a--
	}
	if w := t.Tokens[a].Lower; w != "a" && w != "an" && w != "the" || a < 3 || !spells[t.Tokens[a-1].Lower] || t.Tokens[a-2].Text != "," {
		return
	}
	m := t.Mention(a - 3)
	if m < 0 || t.Within(t.MentionHead(m), i) {
		return
	}
	if h := t.Tokens[i].Head; t.below(i, "nsubj", "cop") >= 0 || h >= 0 && t.Is(i, "nsubj") {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = t.MentionHead(m), "appos"
}

var spells = text.Set("once formerly long now then still always ever traditionally historically")

// flownOver makes a preposition of "over" in "flew over X's territory", where the parser hung it on the verb alone.
func (t *Tree) flownOver(i int) {
	v := t.Tokens[i].Head
	if !t.Is(i, "compound:prt") || v < 0 || v != i-1 || !crossings[t.Tokens[i].Lower] || t.below(v, "obj") >= 0 {
		return
	}
	for k := i + 1; k < len(t.Tokens) && k < i+7; k++ {
		if t.Tokens[k].UPOS == "ADP" || t.Verbal(k) {
			return
		}
		if t.Tokens[k].Head == v && t.Is(k, "obl") && t.Nominal(k) && t.below(k, "case") < 0 && !t.Is(k, "obl:unmarked") {
			t.Tokens[i].Head, t.Tokens[i].Rel, t.Tokens[i].UPOS = k, "case", "ADP"
			return
		}
	}
}

var crossings = text.Set("over across through")

// givenIt reads "sold it cheap oil": the pronoun is to whom it is given, what follows is given.
func (t *Tree) givenIt(i int) {
	o := i - 1
	for o > 0 && (t.Tokens[o].UPOS == "ADJ" || t.Tokens[o].UPOS == "NUM" || t.Tokens[o].UPOS == "DET" || t.Tokens[o].UPOS == "NOUN") {
		o--
	}
	v := t.Tokens[i].Head
	if o < 1 || v != o-1 || !t.Is(i, "obl") || t.Tokens[i].UPOS != "NOUN" || t.below(i, "case") >= 0 || t.Is(i, "obl:unmarked") || !t.Verbal(v) || !handing[t.Tokens[v].Lemma] {
		return
	}
	if !t.Is(o, "obj") || t.Tokens[o].XPOS != "PRP" || t.Tokens[o].Head != v {
		return
	}
	t.Tokens[o].Rel, t.Tokens[i].Rel = "iobj", "obj"
}

// givenName reads "sent General X arms": of a name and a bare plural behind a verb of giving the first is to whom it is given.
func (t *Tree) givenName(i int) {
	m := t.Mention(i)
	if m < 0 || t.MentionHead(m) != i || !t.Is(i, "compound", "nmod") || i+1 >= len(t.Tokens) {
		return
	}
	o := t.Tokens[i].Head
	if o != i+1 || !t.Is(o, "obj") || t.Tokens[o].XPOS != "NNS" || t.S.Mentions[m].Kind != schema.Person && t.S.Mentions[m].Use == text.ByDemonym {
		return
	}
	v := t.Tokens[o].Head
	if v < 0 || v > i || !t.Verbal(v) || !handing[t.Tokens[v].Lemma] || t.below(v, "iobj") >= 0 {
		return
	}
	for k := v + 1; k < i; k++ {
		if t.Mention(k) != m && t.Tokens[k].Head != i && t.Tokens[k].Head != o || t.Tokens[k].UPOS == "ADP" || t.Tokens[k].UPOS == "NUM" {
			return
		}
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = v, "iobj"
	for k := v + 1; k < i; k++ {
		if t.Tokens[k].Head == o {
			t.Tokens[k].Head = i
		}
	}
}

var handing = text.Set("send give sell lend supply grant ship offer promise pay")
