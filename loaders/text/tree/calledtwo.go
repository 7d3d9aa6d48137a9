package tree

import "entente/loaders/text"

// naming are verbs that give an object a name, without "as".
var naming = text.Set("call brand label dub term deem consider style pronounce declare judge")

// calledTwo parts what is called something from what it is called: "called the arrests a farce", "branded the step an insult", where the
// parser takes the one for somebody who gets the other, or both for one phrase; and in "a report, which X called an insult" it is the
// report that is called so.
func (t *Tree) calledTwo(v int) {
	if !t.Verbal(v) || !naming[t.Tokens[v].Lemma] {
		return
	}
	t.calledWhich(v)
	t.calledPaper(v)
	what, so := t.below(v, "iobj"), t.below(v, "obj")
	if what > v && so > what {
		if t.Tokens[what].UPOS == "NOUN" && t.article(so) && t.below(so, "case") < 0 {
			t.Tokens[what].Rel, t.Tokens[so].Rel = "obj", "xcomp"
		}
		return
	}
	if so < v || t.Mention(so) >= 0 || !t.Verbal(v) || t.below(v, "xcomp", "ccomp") >= 0 {
		return
	}
	for k := so + 2; k < len(t.Tokens) && k < so+7; k++ {
		if t.Tokens[k].Head == so && t.Is(k, "nmod:unmarked", "appos") && t.Tokens[k].UPOS == "NOUN" && t.article(k) && t.Tokens[so+1].Head == k {
			t.Tokens[k].Head, t.Tokens[k].Rel = v, "xcomp"
			return
		}
	}
}

// article tells whether a noun has "a" or "an" before it.
func (t *Tree) article(i int) bool {
	k := t.below(i, "det")
	return k >= 0 && k < i && (t.Tokens[k].Lower == "a" || t.Tokens[k].Lower == "an")
}

// calledWhich makes an object of "which" in "X, which Israel calls a front for Y": the one who calls it so stands behind it.
func (t *Tree) calledWhich(v int) {
	if !t.Is(v, "acl:relcl") {
		return
	}
	first := -1
	for k := max(t.Tokens[v].Head, 0); k < v; k++ {
		if t.Tokens[k].Head != v || !t.Is(k, "nsubj", "obj") {
			continue
		}
		if first >= 0 {
			t.Tokens[first].Rel = "obj"
			if so := t.objectBehind(v); so >= 0 && t.below(so, "case") < 0 && t.below(v, "xcomp") < 0 {
				t.Tokens[so].Rel = "xcomp"
			}
			return
		}
		if w := t.Tokens[k].Lower; w == "which" || w == "that" || w == "whom" || w == "who" {
			first = k
		}
	}
}

// calledPaper hangs the clause of "the ministry's report on torture, which X called an insult" on the report.
func (t *Tree) calledPaper(v int) {
	h := t.Tokens[v].Head
	if !t.Is(v, "acl:relcl") || h < 2 || h > v || t.Mention(h) >= 0 || !t.Is(h, "nmod") || h+2 >= len(t.Tokens) || t.Tokens[h+1].Text != "," || t.Tokens[h+2].Lower != "which" {
		return
	}
	if up := t.Tokens[h].Head; up >= 0 && up < h && (papersOf[t.Tokens[up].Lemma] || rulings[t.Tokens[up].Lemma]) {
		t.Tokens[v].Head = up
	}
}

// rulings are what a state or a court lays down, or does.
var rulings = text.Set("decree law decision ruling verdict judgment judgement ban order plan proposal raid attack embargo edict regulation act note book film speech list map blockade")
