package tree

import "entente/loaders/text"

// readyIt makes a subject of the "it" of "it is ready to attack", which the parser took for a filler: only parties are ready, willing or
// determined.
func (t *Tree) readyIt(i int) {
	h := t.Tokens[i].Head
	if t.Tokens[i].Lower == "it" && t.Is(i, "expl") && h > i && disposed[t.Tokens[h].Lower] && t.below(h, "xcomp", "advcl", "csubj") > h && t.below(h, "nsubj") < 0 {
		t.Tokens[i].Rel = "nsubj"
	}
}

var disposed = text.Set("ready willing unwilling prepared unprepared determined eager keen reluctant loath happy free open content anxious able unable hesitant poised set bound due likely unlikely")

// deployedIn hangs "in Niger" of "deploying soldiers in Niger" on the verb.
func (t *Tree) deployedIn(i int) {
	n := t.Tokens[i].Head
	if t.mention[i] < 0 || !t.Is(i, "nmod") || n < 0 || n > i || !t.Is(n, "obj") || t.Tokens[n].Head < 0 {
		return
	}
	v := t.Tokens[n].Head
	if c := t.below(i, "case"); stationing[t.Tokens[v].Lemma] && t.Tokens[v].UPOS == "VERB" && c >= 0 && (t.Tokens[c].Lower == "in" || t.Tokens[c].Lower == "on") {
		t.Tokens[i].Head, t.Tokens[i].Rel = v, "obl"
	}
}

var stationing = text.Set("deploy station base post garrison")

// whetherTo makes a mark of the "whether" of "has yet to decide whether to attack", below which the parser hung the verb.
func (t *Tree) whetherTo(v int) {
	i := t.Tokens[v].Head
	if i < 0 || i > v || t.Tokens[i].Lower != "whether" || t.Tokens[v].XPOS != "VB" {
		return
	}
	h := t.Tokens[i].Head
	if h < 0 || h > i || t.Tokens[h].UPOS != "VERB" {
		return
	}
	t.Tokens[v].Head, t.Tokens[v].Rel = h, "xcomp"
	t.Tokens[i].Head, t.Tokens[i].Rel = v, "mark"
}

// reportThat makes what a report tells of the clause behind "reports that X had mediated", which the parser took for a relative one.
func (t *Tree) reportThat(v int) {
	n := t.Tokens[v].Head
	if n < 0 || n > v || !t.Is(v, "acl:relcl") || !contentNouns[t.Tokens[n].Lemma] || t.Tokens[n].UPOS != "NOUN" {
		return
	}
	if m := t.below(v, "mark"); m == n+1 && t.Tokens[m].Lower == "that" && t.below(v, "nsubj", "nsubj:pass") > m {
		t.Tokens[v].Rel = "acl"
	}
}

// pressThat does the same where something stands between: "reports in the press that X had signed a treaty".
func (t *Tree) pressThat(v int) {
	n := t.Tokens[v].Head
	if n < 0 || n > v || !t.Is(v, "acl:relcl", "acl") || contentNouns[t.Tokens[n].Lemma] || !t.Is(n, "nmod") {
		return
	}
	m := n + 1
	if t.Tokens[m].Lower != "that" || t.Tokens[m].Head != v || t.below(v, "nsubj", "nsubj:pass") <= m {
		return
	}
	if up := t.Tokens[n].Head; up >= 0 && up < n && contentNouns[t.Tokens[up].Lemma] && t.Tokens[up].UPOS == "NOUN" {
		t.Tokens[v].Head, t.Tokens[v].Rel = up, "acl"
		t.Tokens[m].XPOS, t.Tokens[m].UPOS, t.Tokens[m].Rel = "IN", "SCONJ", "mark"
	}
}

// toldThat makes what is told of the clause behind "told the court that X had negotiated with Y".
func (t *Tree) toldThat(v int) {
	n := t.Tokens[v].Head
	if n < 0 || n > v || !t.Is(v, "acl:relcl") || !t.Is(n, "obj", "iobj") || t.Tokens[n].Head < 0 || !informing[t.Tokens[t.Tokens[n].Head].Lemma] {
		return
	}
	if m := n + 1; t.Tokens[m].Lower == "that" && t.Tokens[m].Head == v && t.below(v, "nsubj", "nsubj:pass") > m {
		t.Tokens[v].Head, t.Tokens[v].Rel = t.Tokens[n].Head, "ccomp"
		t.Tokens[m].XPOS, t.Tokens[m].UPOS, t.Tokens[m].Rel = "IN", "SCONJ", "mark"
	}
}

var informing = text.Set("tell inform assure notify remind warn persuade convince")

// motionTo hangs "to expel" of "voted against a motion to expel X" on the motion.
func (t *Tree) motionTo(v int) {
	n := v - 2
	if n < 1 || t.Tokens[v].XPOS != "VB" || t.Tokens[v-1].Lower != "to" || !proposing[t.Tokens[n].Lemma] || t.Tokens[n].UPOS != "NOUN" {
		return
	}
	h := t.Tokens[v].Head
	if t.Is(v, "xcomp", "advcl") && h >= 0 && h < n && t.Tokens[n].Head == h && t.Is(n, "obl", "obj") && t.Verbal(h) {
		t.Tokens[v].Head, t.Tokens[v].Rel = n, "acl"
	}
}

// proposing are nouns for what is put forward to be done.
var proposing = text.Set("motion proposal plan resolution bill scheme")

// trueThat makes a subject clause of what is said to be true or not: "it is not true that X bought Y".
func (t *Tree) trueThat(v int) {
	h := t.Tokens[v].Head
	if h < 0 || h > v || !t.Is(v, "advcl") || !factual[t.Tokens[h].Lower] || t.below(h, "cop") < 0 || t.below(h, "expl") < 0 {
		return
	}
	if m := t.below(v, "mark"); m >= 0 && t.Tokens[m].Lower == "that" {
		t.Tokens[v].Rel = "csubj"
	}
}

// factual are adjectives that say of a clause whether it is so.
var factual = text.Set("true untrue false wrong correct incorrect possible impossible likely unlikely probable improbable clear unclear certain uncertain inconceivable conceivable doubtful")

// doingBehind makes a clause of the gerund behind a preposition that the parser took for an adjective though it hung the preposition on
// it: "was prevented from [deploying soldiers]".
func (t *Tree) doingBehind(g int) {
	n := t.Tokens[g].Head
	if g == 0 || n <= g || n > g+6 || t.Tokens[g].XPOS != "VBG" || !t.Is(g, "amod", "compound") || t.Tokens[n].UPOS != "NOUN" && t.mention[n] < 0 {
		return
	}
	c := g - 1
	if t.Tokens[c].Head != g || !t.Is(c, "mark", "case") || t.Tokens[n].Head < 0 {
		return
	}
	h := t.Tokens[n].Head
	t.Tokens[g].Head, t.Tokens[g].Rel = h, "advcl"
	if !t.Verbal(h) && t.below(h, "cop") < 0 {
		t.Tokens[g].Rel = "acl"
	}
	t.Tokens[n].Head, t.Tokens[n].Rel = g, "obj"
	t.Tokens[c].Rel = "mark"
}

// saidToHave makes what is said of the participle of "is alleged to have deployed soldiers".
func (t *Tree) saidToHave(v int) {
	h := t.Tokens[v].Head
	if h < 0 || h > v || v-h > 6 || t.Tokens[v].XPOS != "VBN" || t.Tokens[h].XPOS != "VBN" || !t.Is(v, "obj", "advcl", "ccomp", "conj", "obl") || t.below(h, "aux:pass") < 0 {
		return
	}
	if m, a := t.below(v, "mark"), t.below(v, "aux"); m == h+1 && t.Tokens[m].Lower == "to" && a == m+1 && t.Tokens[a].Lower == "have" {
		t.Tokens[v].Rel = "xcomp"
	}
}

// plansFor reads "Plans call for X to withdraw": X is who is to act.
func (t *Tree) plansFor(v int) {
	h := t.Tokens[v].Head
	if h < 0 || v < h+4 || t.Tokens[h].Lemma != "call" || t.Tokens[v].XPOS != "VB" || !t.Is(v, "advcl", "xcomp") || t.Tokens[v-1].Lower != "to" && t.Tokens[v-2].Lower != "to" {
		return
	}
	s, x := t.below(h, "nsubj"), t.below(h, "obl")
	if s < 0 || !laidDown[t.Tokens[s].Lemma] || x < h || x > v || t.below(x, "case") != h+1 || t.Tokens[h+1].Lower != "for" {
		return
	}
	t.Tokens[v].Rel = "ccomp"
	t.Tokens[x].Head, t.Tokens[x].Rel = v, "nsubj"
	t.Tokens[h+1].Head, t.Tokens[h+1].Rel = v, "mark"
}

// laidDown are nouns for what lays down who is to do what.
var laidDown = text.Set("plan agreement deal accord timetable schedule treaty pact roadmap programme program contract arrangement scheme proposal blueprint")

// nearerInfinitive hangs the object that stands right behind "to recognize" on it, where the parser hung it on "wants" above.
func (t *Tree) nearerInfinitive(o int) {
	v := t.Tokens[o].Head
	if v < 0 || o < v+3 || !t.Is(o, "obj") || t.Tokens[v].UPOS != "VERB" {
		return
	}
	x := o - 1
	for x > v && (t.Tokens[x].UPOS == "DET" || t.Tokens[x].UPOS == "ADJ" || t.Tokens[x].UPOS == "NOUN" || t.Tokens[x].UPOS == "PROPN" || t.Tokens[x].UPOS == "NUM" || t.Tokens[x].XPOS == "PRP$") && t.Within(x, o) {
		x--
	}
	if x > v+1 && t.Tokens[x].XPOS == "VB" && t.Tokens[x].Head == v && t.Is(x, "xcomp") && t.Tokens[x-1].Lower == "to" && t.below(x, "obj", "ccomp", "xcomp") < 0 {
		t.Tokens[o].Head = x
	}
}
