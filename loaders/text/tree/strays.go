package tree

import (
	"entente/loaders/text"
	"entente/schema"
)

// strays hangs phrases where they belong that a parser has carried off: behind "and", behind a time, behind a
// people's name.
func (t *Tree) strays() {
	for i := range t.Tokens {
		t.samePreposition(i)
		t.underCoordinator(i)
		t.byBehindTime(i)
		t.peopleTo(i)
		t.neitherDoes(i)
		t.nearestName(i)
		t.carried(i)
		t.apposedList(i)
	}
}

// samePreposition coordinates "at B" of "fired at A, run by X, and at B" with "at A".
func (t *Tree) samePreposition(c int) {
	if t.Tokens[c].XPOS != "CC" || c == 0 || c+2 >= len(t.Tokens) || t.Tokens[c+1].UPOS != "ADP" || !t.Is(c+1, "case") {
		return
	}
	n, prep := t.Tokens[c+1].Head, t.Tokens[c+1].Lower
	if n < c || !t.Nominal(n) || t.Tokens[n].Head > n || !t.Is(n, "conj") {
		return
	}
	for m := c - 1; m >= 0; m-- {
		if !t.Nominal(m) || t.below(m, "case") < 0 || t.below(m, "case") > m || t.Tokens[t.below(m, "case")].Lower != prep || !t.Is(m, "obl", "nmod") {
			continue
		}
		if t.Tokens[n].Head == m || t.Within(m, n) {
			return
		}
		t.Tokens[n].Head, t.Tokens[n].Rel = m, "conj"
		return
	}
}

// underCoordinator hangs "to halt" of "agreed to bar X and to halt Y" on "to bar": a conjunction has nothing under it.
func (t *Tree) underCoordinator(v int) {
	c := t.Tokens[v].Head
	if c < 0 || t.Tokens[c].XPOS != "CC" || v < c || t.Tokens[v].XPOS != "VB" || t.below(v, "mark") < 0 {
		return
	}
	for u := c - 1; u >= 0; u-- {
		if t.Tokens[u].XPOS == "VB" && t.below(u, "mark") >= 0 && t.Tokens[t.below(u, "mark")].XPOS == "TO" {
			t.Tokens[v].Head, t.Tokens[v].Rel = u, "conj"
			return
		}
	}
}

// byBehindTime hangs "by X" of "was vetoed the next day by X" on the verb: a day is by nobody.
func (t *Tree) byBehindTime(i int) {
	h := t.Tokens[i].Head
	if h < 0 || h > i || !t.Is(i, "nmod", "obl") || !times[t.Tokens[h].Lemma] && !partsOfDay[t.Tokens[h].Lemma] {
		return
	}
	if c := t.below(i, "case"); c < 0 || c > i || t.Tokens[c].Lower != "by" {
		return
	}
	if v := t.Tokens[h].Head; v >= 0 && v < h && t.below(v, "aux:pass") >= 0 {
		t.Tokens[i].Head, t.Tokens[i].Rel = v, "obl:agent"
	}
}

var partsOfDay = text.Set("morning evening night afternoon midnight noon dawn time")

// peopleTo hangs "to stop" of "warned the Chinese to stop" on the verb: a people's name takes no infinitive.
func (t *Tree) peopleTo(v int) {
	o := t.Tokens[v].Head
	if o < 0 || o > v || t.Tokens[v].XPOS != "VB" || t.below(v, "mark") != v-1 || !t.Is(v, "advcl", "acl") || v != o+2 || t.Mention(o) < 0 || !t.Is(o, "obj", "iobj") {
		return
	}
	if u := t.Tokens[o].Head; u >= 0 && u < o && t.Tokens[u].UPOS == "VERB" {
		t.Tokens[v].Head, t.Tokens[v].Rel = u, "xcomp"
	}
}

// neitherDoes makes a denial of "neither" in "X neither recognises nor arms Y".
func (t *Tree) neitherDoes(i int) {
	v := t.Tokens[i].Head
	if t.Tokens[i].Lower != "neither" || v != i+1 || !t.Is(i, "nsubj") || i == 0 || !t.Nominal(i-1) {
		return
	}
	t.Tokens[i].Rel, t.Tokens[i].UPOS, t.Tokens[i].XPOS = "advmod", "ADV", "RB"
}

// neitherOf hangs "neither" on the first of "recognises neither X nor Y": the parser did not see it.
func (t *Tree) neitherOf(i int) {
	if t.Tokens[i].Lower != "neither" || !neitherHere(t.Tokens, i) {
		return
	}
	x := i + 1
	for steps := 0; steps < 8 && t.Tokens[x].Head > i; steps++ {
		x = t.Tokens[x].Head
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = x, "det"
}

// neitherHere tells of "neither" before those who are acted upon: "recognises neither X nor Y", "sent it to neither X nor Y".
func neitherHere(tokens []text.Token, i int) bool {
	if i == 0 || i+3 >= len(tokens) || tokens[i-1].UPOS != "VERB" && tokens[i-1].UPOS != "ADP" && tokens[i-1].UPOS != "NOUN" {
		return false
	}
	switch tokens[i+1].UPOS {
	case "PROPN", "NOUN", "DET", "ADJ", "PRON":
	default:
		return false
	}
	for k := i + 2; k < len(tokens) && k < i+14; k++ {
		if tokens[k].Lower == "nor" {
			return tokens[k-1].UPOS != "VERB" && tokens[i+1].Lower != "of"
		}
	}
	return false
}

// dropNeither leaves out "neither" before those who are acted upon, over which the parser stumbles.
func dropNeither(s *text.Sentence, drop []bool) {
	for i := range s.Tokens {
		if s.Tokens[i].Lower == "neither" && neitherHere(s.Tokens, i) {
			drop[i] = true
		}
	}
}

// apposedList reads "X and Y, founder members of Z, met": a plural between commas right behind the names says what
// they are, where the parser made it another subject, or one more of the list.
func (t *Tree) apposedList(i int) {
	if t.Tokens[i].XPOS != "NNS" || t.Mention(i) >= 0 || !t.Is(i, "nsubj", "conj") || !memberNouns[t.Tokens[i].Lemma] {
		return
	}
	first, last := i, i
	for first > 0 && t.Tokens[first-1].Text != "," && t.Tokens[first-1].XPOS != "CC" && i-first < 5 {
		first--
	}
	for last+1 < len(t.Tokens) && t.Tokens[last].Text != "," && last-i < 14 {
		last++
	}
	if first < 4 || t.Tokens[first-1].Text != "," || t.Tokens[last].Text != "," || t.Mention(first-2) < 0 {
		return
	}
	top := t.MentionHead(t.Mention(first - 2))
	for t.Is(top, "conj") && t.Tokens[top].Head >= 0 && t.Tokens[top].Head < top {
		top = t.Tokens[top].Head
	}
	if t.Mention(top) < 0 || !t.Is(top, "nsubj") || t.Within(top, i) {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = top, "appos"
}

var memberNouns = text.Set("member ally neighbour neighbor partner signatory enemy foe rival friend founder guarantor sponsor backer")

// nearestName hangs "an old soldier" of "he is a friend of X, an old soldier" on the name before the comma.
func (t *Tree) nearestName(i int) {
	h := t.Tokens[i].Head
	if !t.Is(i, "appos") || h < 0 || h > i || t.Mention(i) >= 0 || t.Mention(h) >= 0 || t.below(h, "cop") < 0 || t.Tokens[i].XPOS != "NN" {
		return
	}
	first := t.atArticle(i)
	if first < 2 || t.Tokens[first-1].Text != "," || t.Mention(first-2) < 0 || t.S.Mentions[t.Mention(first-2)].Kind != schema.Person {
		return
	}
	if m := t.MentionHead(t.Mention(first - 2)); m > h && t.Within(m, h) && !t.Within(m, i) {
		t.Tokens[i].Head = m
	}
}

// carried makes an object of the people behind a verb and its small word: "carried off 13 Swedes".
func (t *Tree) carried(i int) {
	v := t.Tokens[i].Head
	if !t.Is(i, "obl") || v < 0 || v > i || t.Tokens[v].UPOS != "VERB" || t.Mention(i) < 0 || t.below(i, "case") >= 0 || t.below(v, "obj") >= 0 || t.below(i, "nummod") < 0 {
		return
	}
	if p := t.below(v, "compound:prt"); p == v+1 && p < i {
		t.Tokens[i].Rel = "obj"
	}
}
