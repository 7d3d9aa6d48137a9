package tree

import "entente/loaders/text"

// tallies mends what a parser makes of counts, deadlines and gifts that stand where it expects something else.
func (t *Tree) tallies(i int) {
	t.votes(i)
	t.votedTo(i)
	t.nationals(i)
	t.until(i)
	t.longer(i)
	t.recipient(i)
	t.since(i)
	t.firstTo(i)
}

// votes keeps the count of a ballot from being who did it: "was lifted by 16 votes".
func (t *Tree) votes(i int) {
	if t.Is(i, "obl:agent") && ballots[t.Tokens[i].Lemma] && t.Mention(i) < 0 {
		t.Tokens[i].Rel = "obl"
	}
}

// nationals makes one phrase of a number and the people counted: "twelve Maltese", "13 Japanese".
func (t *Tree) nationals(i int) {
	n := i - 1
	if n < 0 || t.Mention(i) < 0 || t.S.Mentions[t.Mention(i)].Use != text.ByDemonym || t.Tokens[n].UPOS != "NUM" || !t.Is(i, "nmod:unmarked", "nmod", "appos") || t.Tokens[i].Head != n {
		return
	}
	if t.Tokens[i].XPOS == "NNP" {
		t.Tokens[i].XPOS = "NNPS"
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = t.Tokens[n].Head, t.Tokens[n].Rel
	t.rehang(n, i)
	t.Tokens[n].Head, t.Tokens[n].Rel = i, "nummod"
}

// until reads "gave X until Monday to leave": the parser takes "until" for what opens the clause, or for an adverb.
func (t *Tree) until(i int) {
	if w := t.Tokens[i].Lower; w != "until" && w != "till" {
		return
	}
	v := i - 1
	for v > 0 && v > i-9 && !t.Verbal(v) {
		v--
	}
	to := i + 2
	for to < len(t.Tokens)-1 && to < i+8 && t.Tokens[to].Lower != "to" {
		to++
	}
	if v < 0 || !allotting[t.Tokens[v].Lemma] || to+1 >= len(t.Tokens) || t.Tokens[to+1].XPOS != "VB" {
		return
	}
	day := i + 1
	for day < to-1 && t.Tokens[day].UPOS != "NOUN" && t.Tokens[day].UPOS != "PROPN" {
		day++
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = day, "case"
	t.Tokens[day].Head, t.Tokens[day].Rel = v, "obl"
	t.Tokens[to+1].Head, t.Tokens[to+1].Rel = v, "advcl"
	if k := t.below(v, "iobj"); k >= 0 && t.below(v, "obj") < 0 {
		t.Tokens[k].Rel = "obj"
	}
}

// allotting are verbs by which somebody is given a time.
var allotting = text.Set("give allow grant have")

// since reads "have since dawn been pounding X": the hour is no second subject.
func (t *Tree) since(i int) {
	v := t.Tokens[i].Head
	if i == 0 || t.Tokens[i-1].Lower != "since" || !t.Is(i, "nsubj") || !hours[t.Tokens[i].Lower] || v < i || t.Tokens[i-1].Head != v {
		return
	}
	t.Tokens[i].Rel = "obl"
	t.Tokens[i-1].Head, t.Tokens[i-1].Rel = i, "case"
}

var hours = text.Set("dawn noon midnight morning sunrise daybreak dusk yesterday monday tuesday wednesday thursday friday saturday sunday")

// firstTo makes "first" the predicate of "was first to fly blankets to X": who was, did it.
func (t *Tree) firstTo(i int) {
	v := t.Tokens[i].Head
	if w := t.Tokens[i].Lower; w != "first" && w != "last" || !t.Is(i, "advmod", "obl:unmarked", "obl", "amod") || v < i+2 || v > i+3 || t.Tokens[i+1].Lower != "to" || t.Tokens[v].XPOS != "VB" {
		return
	}
	if c := t.below(v, "cop", "aux"); c < 0 || c > i || t.Tokens[c].Lemma != "be" {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel, t.Tokens[i].UPOS = t.Tokens[v].Head, t.Tokens[v].Rel, "ADJ"
	for k := range i {
		if t.Tokens[k].Head == v {
			t.Tokens[k].Head = i
		}
	}
	t.Tokens[v].Head, t.Tokens[v].Rel = i, "xcomp"
}

// longer makes the infinitive the head of "is no longer to help", which the parser hangs on the adverb.
func (t *Tree) longer(i int) {
	if w := t.Tokens[i].Lower; w != "longer" && w != "more" || i == 0 || t.Tokens[i-1].Lower != "no" || i+2 >= len(t.Tokens) || t.Tokens[i+1].Lower != "to" {
		return
	}
	v := t.below(i, "advcl", "xcomp", "ccomp", "acl")
	if v < i || v > i+3 || t.Tokens[v].XPOS != "VB" || t.below(i, "cop") < 0 {
		return
	}
	t.Tokens[v].Head, t.Tokens[v].Rel = t.Tokens[i].Head, t.Tokens[i].Rel
	t.rehang(i, v)
	t.Tokens[i].Head, t.Tokens[i].Rel = v, "advmod"
}

// recipient finds to whom something is given in a relative clause: "the arms that X had offered it", "the jets that
// X sold Y were old". The parser makes a second object of it, or the subject of the verb behind.
func (t *Tree) recipient(i int) {
	v := i - 1
	if v < 1 || !giving[t.Tokens[v].Lemma] || !t.Is(v, "acl:relcl") || t.below(v, "iobj") >= 0 || t.below(v, "nsubj") < 0 || t.Mention(i) < 0 && t.Tokens[i].XPOS != "PRP" {
		return
	}
	switch noun := t.Tokens[v].Head; {
	case noun < 0 || noun > v:
	case t.Is(i, "obj") && t.Tokens[i].Head == v:
		t.Tokens[i].Rel = "iobj"
	case t.Is(i, "nsubj", "nsubj:pass") && t.Tokens[noun].Head == t.Tokens[i].Head && t.Is(noun, "nsubj", "nsubj:pass"):
		t.Tokens[i].Head, t.Tokens[i].Rel = v, "iobj"
	}
}

// ballots are nouns that count a vote.
var ballots = text.Set("vote ballot majority margin show acclamation")
