package tree

import "entente/loaders/text"

// fromObject hangs "from X" and "to X" of what is brought in or handed over on the verb.
func (t *Tree) fromObject(v, o int) {
	for k := range t.Tokens {
		if t.Tokens[k].Head != o || !t.Is(k, "nmod") {
			continue
		}
		if c := t.below(k, "case"); c > o && (t.Tokens[c].Lower == "from" || t.Tokens[c].Lower == "to") {
			t.Tokens[k].Head, t.Tokens[k].Rel = v, "obl"
		}
	}
}

// particled hangs "howitzers" of "gave away its howitzers" on the verb: a particle has no object.
func (t *Tree) particled(i int) {
	p := t.Tokens[i].Head
	if p < 1 || p > i || !t.Is(i, "obj") || !t.Is(p, "advmod", "compound:prt") || !adverbs[t.Tokens[p].Lower] || t.Tokens[p].Head != p-1 {
		return
	}
	if v := p - 1; t.Verbal(v) && t.below(v, "obj") < 0 {
		t.Tokens[i].Head = v
		t.fromObject(v, i)
	}
}

var adverbs = text.Set("aside apart away back over off out up down in")

// captive reads "took X hostage": X is the object, not the first word of "X hostage".
func (t *Tree) captive(i int) {
	w := t.Tokens[i].Lower
	v, o := t.Tokens[i].Head, i-1
	guilty := w == "guilty" || w == "innocent" // "found X guilty"
	if w != "hostage" && w != "afloat" && w != "incommunicado" && w != "captive" && w != "prisoner" && !guilty || v < 0 || o < v+1 || !t.Is(i, "obj", "nsubj:pass", "obl", "xcomp") || t.Tokens[o].Head != i || !t.Nominal(o) || !t.Is(o, "compound", "flat", "amod", "nmod", "nsubj") {
		return
	}
	if !guilty && !taking[t.Tokens[v].Lemma] || guilty && !judging[t.Tokens[v].Lemma] {
		return
	}
	t.Tokens[o].Head, t.Tokens[o].Rel = v, t.Tokens[i].Rel
	if !t.Is(o, "nsubj:pass") {
		t.Tokens[o].Rel = "obj"
	}
	for k := range t.Tokens {
		if t.Tokens[k].Head == i && k < o {
			t.Tokens[k].Head = o
		}
	}
	t.Tokens[i].Rel = "xcomp"
}

// taking are verbs with which somebody is made a captive.
var taking = text.Set("take hold keep seize")

// judging are verbs with which somebody is said to be guilty.
var judging = text.Set("find declare pronounce hold")

// counted reads "repaid the bank 3 billion euros": a name before a number is who gets so much.
func (t *Tree) counted(i int) {
	m, o := t.Mention(i), t.Tokens[i].Head
	if m < 0 || o < i+2 || !t.Is(i, "compound", "flat", "amod", "nmod") && t.Tokens[o].UPOS != "NUM" {
		return
	}
	if t.Tokens[o].UPOS == "NUM" {
		o = t.Tokens[o].Head
	}
	last := t.S.Mentions[m].Last
	if o <= last || !t.Is(o, "obj") || t.below(i, "case") >= 0 || t.Tokens[last+1].UPOS != "NUM" || t.Tokens[o].XPOS != "NNS" {
		return
	}
	for k := last + 1; k < o; k++ {
		if t.Tokens[k].UPOS != "NUM" && t.Tokens[k].UPOS != "ADJ" && t.Tokens[k].UPOS != "NOUN" {
			return
		}
	}
	if v := t.Tokens[o].Head; v >= 0 && v < i && giving[t.Tokens[v].Lemma] && t.below(v, "iobj") < 0 {
		t.Tokens[i].Head, t.Tokens[i].Rel = v, "iobj"
	}
}

// daily hangs "crude" of "two million barrels a day of crude" on the measure, not on the day, and
// what the day took of the verb's back on the verb.
func (t *Tree) daily(i int) {
	m := i - 2
	if m < 0 || !timeUnits[t.Tokens[i].Lower] || t.Tokens[i-1].Lower != "a" || t.Tokens[m].XPOS != "NNS" || t.below(m, "nummod") < 0 || t.below(i, "case") >= 0 || t.Within(m, i) {
		return
	}
	v := t.Tokens[m].Head
	if t.Is(m, "iobj") {
		t.Tokens[m].Rel = "obj"
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = m, "nmod:unmarked"
	for k := i + 1; k < len(t.Tokens); k++ {
		if t.Tokens[k].Head != i && t.Tokens[k].Head != m || !t.Is(k, "nmod", "obl") {
			continue
		}
		if c := t.below(k, "case"); c == i+1 && t.Tokens[c].Lower == "of" {
			t.Tokens[k].Head, t.Tokens[k].Rel = m, "nmod"
		} else if v >= 0 && t.Tokens[v].UPOS == "VERB" {
			t.Tokens[k].Head, t.Tokens[k].Rel = v, "obl"
		}
	}
}

var timeUnits = text.Set("day week month year")

// inflicted hangs "on Y" of "sanctions imposed by X on Y" on the participle, not on X.
func (t *Tree) inflicted(i int) {
	x := t.Tokens[i].Head
	if x < 0 || x > i || !t.Is(i, "nmod") || !t.Is(x, "obl:agent") || t.Mention(x) < 0 || t.Mention(i) < 0 {
		return
	}
	c := t.below(i, "case")
	if c < x || t.Tokens[c].Lower != "on" && t.Tokens[c].Lower != "against" && t.Tokens[c].Lower != "to" {
		return
	}
	if v := t.Tokens[x].Head; v >= 0 && v < x && t.Is(v, "acl") {
		t.Tokens[i].Head, t.Tokens[i].Rel = v, "obl"
	}
}

// predicative hangs "dependent" of "X, dependent on Y, protested" on X: it says of X what it is.
func (t *Tree) predicative(i int) {
	if t.Tokens[i].UPOS != "ADJ" || !relational[t.Tokens[i].Lower] || i < 2 || i+1 >= len(t.Tokens) || t.Tokens[i+1].UPOS != "ADP" || t.below(i, "cop", "aux") >= 0 {
		return
	}
	k := i - 1
	for k > 0 && t.Tokens[k].UPOS == "ADV" {
		k--
	}
	if k < 1 || t.Tokens[k].Text != "," || t.Mention(k-1) < 0 || t.S.Mentions[t.Mention(k-1)].Use == text.ByDemonym {
		return
	}
	if h := t.MentionHead(t.Mention(k - 1)); !t.Within(h, i) {
		t.Tokens[i].Head, t.Tokens[i].Rel = h, "amod"
	}
}

// relational are adjectives that tell how somebody stands to somebody else.
var relational = text.Set("dependent reliant beholden indebted hostile opposed allied loyal wary critical supportive suspicious")

// belonging makes a part of the noun of "seized a mill belonging to X": whose it is.
func (t *Tree) belonging(i int) {
	if i > 0 && t.Tokens[i].Lower == "belonging" && t.Is(i, "advcl", "xcomp") && (t.Tokens[i-1].UPOS == "NOUN" || t.Tokens[i-1].UPOS == "PROPN") {
		t.Tokens[i].Head, t.Tokens[i].Rel = i-1, "acl"
	}
}

// people makes a noun of the demonym of "kidnapped 13 Japanese": so many people, not so many of something.
func (t *Tree) people(i int) {
	n := i - 1
	m := t.Mention(i)
	if n < 0 || m < 0 || t.Tokens[n].UPOS != "NUM" || t.Tokens[i].Head != n || t.Tokens[i].XPOS != "JJ" || t.S.Mentions[m].Use != text.ByDemonym || i+1 < len(t.Tokens) && (t.Nominal(i+1) || t.Tokens[i+1].UPOS == "ADJ") {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = t.Tokens[n].Head, t.Tokens[n].Rel
	t.Tokens[n].Head, t.Tokens[n].Rel = i, "nummod"
	t.Tokens[i].XPOS, t.Tokens[i].UPOS = "NNPS", "PROPN"
	t.rehang(n, i)
}
