package tree

import "entente/loaders/text"

// asideSaid makes the speaker of a name behind a verb of saying between commas: "X, says Y, has attacked".
func (t *Tree) asideSaid(i int) {
	v := t.Tokens[i].Head
	if v != i-1 && !(v >= 0 && v < i && t.MentionFirst(i) == v+1) || !t.Is(i, "obj", "iobj", "obl") || !t.Is(v, "parataxis") || !reporters[t.Tokens[v].Lemma] || v == 0 || t.Tokens[v-1].Text != "," {
		return
	}
	last := i
	if m := t.Mention(i); m >= 0 {
		last = t.S.Mentions[m].Last
	}
	if t.below(v, "nsubj", "aux") >= 0 || t.below(i, "case") >= 0 || last+1 < len(t.Tokens) && t.Tokens[last+1].UPOS != "PUNCT" {
		return
	}
	t.Tokens[i].Rel = "nsubj"
}

// MentionFirst is the first token of the mention that covers one, else the token itself.
func (t *Tree) MentionFirst(i int) int {
	if m := t.Mention(i); m >= 0 {
		return t.S.Mentions[m].First
	}
	return i
}

// ratherThan takes Y of "X rather than Y attacked" for no subject.
func (t *Tree) ratherThan(i int) {
	v := t.Tokens[i].Head
	first := t.MentionFirst(i)
	if v < i || !t.Is(i, "nsubj", "nsubj:pass") || first < 3 || t.Tokens[first-1].Lower != "than" || t.Tokens[first-2].Lower != "rather" {
		return
	}
	x := t.Tokens[first-3].Head
	if m := t.Mention(first - 3); m >= 0 {
		x = t.MentionHead(m)
	} else if t.Nominal(first - 3) {
		x = first - 3
	}
	if x < 0 || !t.Is(x, "nsubj", "nsubj:pass") || t.Tokens[x].Head != v {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = x, "nmod"
	t.Tokens[first-2].Head, t.Tokens[first-2].Rel = i, "case"
}

// gerundClause makes a clause of a gerund that was taken for a noun behind a preposition: "X, by bombing Y, angered Z".
func (t *Tree) gerundClause(i int) {
	if t.Tokens[i].XPOS == "VBG" && t.Tokens[i].UPOS == "VERB" && t.Is(i, "obl") && t.below(i, "mark") >= 0 && t.below(i, "obj") > i {
		t.Tokens[i].Rel = "advcl"
	}
}

// seriesVerb joins to the verb before it what was hung on that verb's object: "raised tariffs, sent troops to Y and closed its border".
func (t *Tree) seriesVerb(i int) {
	o := t.Tokens[i].Head
	if t.Tokens[i].XPOS != "VBD" || t.Tokens[i].UPOS != "VERB" || !t.Is(i, "acl") || i < 2 || t.Tokens[i-1].Text != "," || o < 0 || o >= i || t.below(i, "nsubj", "mark", "aux") >= 0 {
		return
	}
	u := t.Tokens[o].Head
	if u < 0 || u > o || t.Tokens[u].XPOS != "VBD" || !t.Is(o, "obj", "obl") {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = u, "conj"
}

// seeing are verbs behind whose object a bare infinitive tells what that does.
var seeing = text.Set("see watch hear notice observe witness make have let help")

// vocativeObject makes an object of a common noun that was taken for an address: "condemned X and broke off relations".
func (t *Tree) vocativeObject(i int) {
	v := t.Tokens[i].Head
	if t.Is(i, "vocative") && t.Tokens[i].UPOS == "NOUN" && t.Mention(i) < 0 && v >= 0 && v < i && t.Verbal(v) && t.below(v, "obj", "aux:pass") < 0 && !t.comma(v, i) {
		t.Tokens[i].Rel = "obj"
	}
}

// severedTies makes a second verb of "accused X of crimes and severed ties", where the parser made of it one more thing that X is accused of.
func (t *Tree) severedTies(i int) {
	n := i + 1
	if t.Tokens[i].XPOS != "VBN" || i < 3 || n >= len(t.Tokens) || t.Tokens[i-1].Lower != "and" || t.Tokens[i].Head != n || !t.Is(i, "amod") || !t.Is(n, "conj") || !cutting[t.Tokens[i].Lemma] || !bonds[t.Tokens[n].Lemma] {
		return
	}
	v := t.Tokens[n].Head
	for steps := 0; v >= 0 && steps < 6 && !(t.Verbal(v) && t.Tokens[v].XPOS == "VBD"); steps++ {
		v = t.Tokens[v].Head
	}
	if v < 0 || v > i || t.below(v, "nsubj") < 0 {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel, t.Tokens[i].XPOS = v, "conj", "VBD"
	t.Tokens[n].Head, t.Tokens[n].Rel = i, "obj"
	t.Tokens[i-1].Head, t.Tokens[i-1].Rel = i, "cc"
}

var (
	cutting = text.Set("sever cut halt suspend impose recall expel freeze withdraw break close end ban raise downgrade")
	bonds   = text.Set("tie relation sanction tariff flight export import troop diplomat ambassador envoy link contact")
)
