package tree

import "entente/loaders/text"

// bareGenitive reads "X's president lunched with Y's in Z": a possessor behind a preposition and without a noun of its own stands for
// somebody of Y, whatever word the parser hung it on.
func (t *Tree) bareGenitive(i int) {
	if t.Tokens[i].XPOS != "POS" || i < 3 || i+1 < len(t.Tokens) && !closesGenitive(&t.Tokens[i+1]) {
		return
	}
	m := t.Mention(i - 1)
	if m < 0 || t.S.Mentions[m].First < 2 {
		return
	}
	h, c := t.MentionHead(m), t.S.Mentions[m].First-1
	if t.Tokens[c].UPOS == "DET" {
		c--
	}
	if c < 1 || t.Tokens[c].UPOS != "ADP" || !t.Is(h, "nmod:poss") || t.below(h, "conj") >= 0 {
		return
	}
	over, rel := t.Tokens[h].Head, "obl"
	switch {
	case over > i: // "in Z" has taken it
		over = t.Tokens[over].Head
	case t.Is(c, "nmod") && t.Tokens[c].Head < c:
		over, rel = t.Tokens[c].Head, "nmod"
	}
	if over < 0 || over >= c || t.Within(over, h) {
		return
	}
	t.Tokens[h].Head, t.Tokens[h].Rel = over, rel
	t.Tokens[c].Head, t.Tokens[c].Rel = h, "case"
}

// closesGenitive tells whether a word cannot begin what is somebody's.
func closesGenitive(t *text.Token) bool {
	switch t.UPOS {
	case "NOUN", "PROPN":
		return days[t.Lower]
	case "PUNCT", "ADP", "CCONJ", "AUX", "SCONJ":
		return t.Text != "\"" && t.Text != "“"
	}
	return false
}

// daysGiven makes two objects of "gave three Danish diplomats a week to leave", where the parser made the week a part of them.
func (t *Tree) daysGiven(i int) {
	o := t.Tokens[i].Head
	if !lapses[t.Tokens[i].Lemma] && t.Tokens[i].Lemma != "hour" || o < 1 || o > i || !t.Is(i, "nmod:unmarked", "obl:unmarked") || t.below(i, "case") >= 0 {
		return
	}
	if t.Is(i, "obl:unmarked") {
		o = t.below(o, "obj")
	}
	if o < 1 || o > i || !t.Is(o, "obj") || t.Tokens[o].Head < 0 {
		return
	}
	v := t.Tokens[o].Head
	if v > o || !granting[t.Tokens[v].Lemma] || t.below(v, "iobj") >= 0 || i+2 >= len(t.Tokens) || t.Tokens[i+1].Lower != "to" || t.Tokens[i+2].XPOS != "VB" {
		return
	}
	t.Tokens[o].Rel = "iobj"
	t.Tokens[i].Head, t.Tokens[i].Rel = v, "obj"
}

var granting = text.Set("give grant allow")

// peopleGiven makes a noun of "the French" in "gave the French an ultimatum": behind an article and before another one it is no adjective.
func (t *Tree) peopleGiven(i int) {
	n := t.Tokens[i].Head
	m := t.Mention(i)
	if m < 0 || t.S.Mentions[m].Use != text.ByDemonym || i < 2 || i+2 >= len(t.Tokens) || n < i+2 || !t.Is(i, "amod") || !t.Is(n, "obj") || t.Tokens[i-1].Lower != "the" || t.Tokens[i+1].Lower != "a" && t.Tokens[i+1].Lower != "an" {
		return
	}
	v := t.Tokens[n].Head
	if v < 0 || v > i-2 || t.below(v, "iobj") >= 0 {
		return
	}
	t.Tokens[i].XPOS, t.Tokens[i].UPOS, t.Tokens[i].Head, t.Tokens[i].Rel = "NNPS", "PROPN", v, "iobj"
	t.Tokens[i-1].Head = i
}

// sentBy hangs "by X" of "was sent packing by X" on the passive: who sends is told, not who packs.
func (t *Tree) sentBy(i int) {
	h := t.Tokens[i].Head
	if h < 1 || h > i || !t.Is(i, "obl", "obl:agent") || t.Tokens[h].XPOS != "VBG" || !t.Is(h, "advcl", "xcomp") || t.Tokens[h].Head != h-1 || t.Tokens[h-1].Lemma != "send" || t.below(h-1, "aux:pass") < 0 {
		return
	}
	if c := t.below(i, "case"); c == h+1 && t.Tokens[c].Lower == "by" {
		t.Tokens[i].Head, t.Tokens[i].Rel = h-1, "obl:agent"
	}
}

// fewThat makes a relative clause of what "the few" do in "is among the few that recognise X".
func (t *Tree) fewThat(i int) {
	h := t.Tokens[i].Head
	if h < 0 || h > i || !t.Is(i, "ccomp") || t.Tokens[h].Lower != "few" && t.Tokens[h].Lower != "handful" || t.Tokens[h+1].XPOS != "WDT" && t.Tokens[h+1].XPOS != "WP" {
		return
	}
	t.Tokens[i].Rel = "acl:relcl"
	t.Tokens[h].XPOS, t.Tokens[h].UPOS = "NNS", "NOUN"
}

// chargeIs makes a part of "charge" of "X's charge is that Y sells guns", where the parser made the charge a second subject: it is what is charged.
func (t *Tree) chargeIs(i int) {
	v := t.Tokens[i].Head
	if !chargeNouns[t.Tokens[i].Lemma] || v < i+4 || !t.Is(i, "nsubj") || t.Tokens[v].Head >= 0 || !t.Verbal(v) {
		return
	}
	c, that := t.below(v, "cop"), t.below(v, "mark")
	if c < i+1 || that != c+1 || t.Tokens[that].Lower != "that" {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = -1, "root"
	t.Tokens[v].Head, t.Tokens[v].Rel = i, "acl"
	t.Tokens[c].Head = i
}

var chargeNouns = text.Set("charge accusation allegation complaint suspicion")

// shortOf hangs "severing" of "stopped short of severing ties" on the verb: it is what was not done.
func (t *Tree) shortOf(i int) {
	o := t.Tokens[i].Head
	if i < 3 || t.Tokens[i].XPOS != "VBG" || !t.Is(i, "amod") || o < i+1 || t.Tokens[i-1].Lower != "of" || t.Tokens[i-2].Lower != "short" || !t.Verbal(i-3) {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = i-3, "advcl"
	t.Tokens[i-2].Head, t.Tokens[i-2].Rel = i-3, "advmod"
	t.Tokens[i-1].Head, t.Tokens[i-1].Rel = i, "mark"
	t.Tokens[o].Head, t.Tokens[o].Rel = i, "obj"
}
