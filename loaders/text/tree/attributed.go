package tree

import "entente/loaders/text"

// attributing are verbs that stand, with their subject, within a relative clause: "which it says is building X".
var attributing = text.Set("say claim allege believe think suspect insist maintain argue fear contend")

// attributedAt returns the tokens of "it says" within the relative clause that begins at i, and
// the verb behind them; verb is -1 if there is none.
func attributedAt(tokens []text.Token, i int) (first, last, verb int) {
	if !relativeWords[tokens[i].Lower] && !(tokens[i].Lower == "that" && i > 0 && nominal(&tokens[i-1])) || tokens[i].Lower == "whose" {
		return 0, 0, -1
	}
	first = i + 1
	if first < len(tokens) && tokens[first].Text == "," {
		first++
	}
	last = first
	for last < len(tokens) && last < first+5 && (nominal(&tokens[last]) || tokens[last].UPOS == "PRON" || tokens[last].UPOS == "DET" || tokens[last].UPOS == "ADJ") {
		last++
	}
	if last == first || last >= len(tokens) || !attributing[tokens[last].Lemma] || !finiteTag(&tokens[last]) {
		return 0, 0, -1
	}
	verb = last + 1
	if verb < len(tokens) && tokens[verb].Text == "," {
		if tokens[i+1].Text != "," {
			return 0, 0, -1 // "which both claim, were …"
		}
		verb++
	}
	if verb >= len(tokens) || !finiteTag(&tokens[verb]) || tokens[i].Lower == "that" && tokens[i-1].UPOS == "VERB" {
		return 0, 0, -1
	}
	return first, last, verb
}

// dropAttributed leaves out who says what a relative clause says.
func dropAttributed(s *text.Sentence, drop []bool) {
	for i := 0; i+3 < len(s.Tokens); i++ {
		if first, _, verb := attributedAt(s.Tokens, i); verb >= 0 {
			for k := i + 1; k < verb; k++ {
				drop[k] = true
			}
			i = first
		}
	}
}

// attributed hangs it on the verb of the clause.
func (t *Tree) attributed() {
	for i := 0; i+3 < len(t.Tokens); i++ {
		first, last, v := attributedAt(t.Tokens, i)
		if v < 0 {
			continue
		}
		for steps := 0; t.Tokens[v].UPOS == "AUX" && t.Tokens[v].Head > v && steps < 3; steps++ {
			v = t.Tokens[v].Head
		}
		if t.Tokens[v].UPOS != "VERB" {
			continue
		}
		t.Tokens[last].Head, t.Tokens[last].Rel = v, "parataxis"
		t.Tokens[last-1].Head, t.Tokens[last-1].Rel = last, "nsubj"
		for k := first; k < last-1; k++ {
			t.Tokens[k].Head, t.Tokens[k].Rel = last-1, "compound"
			if t.Tokens[k].UPOS == "DET" {
				t.Tokens[k].Rel = "det"
			}
		}
	}
}

// relatives mends relative clauses whose pronoun the parser took for something else: "leaders
// [whom it accuses of X]", "a step [that Y denounced]".
func (t *Tree) relatives() {
	for i := 1; i+1 < len(t.Tokens); i++ {
		t.whoHas(i)
		t.accusative(i)
		t.gerundGap(i)
		v := t.Tokens[i].Head
		if v <= i || t.Tokens[v].UPOS != "VERB" {
			continue
		}
		switch t.Tokens[i].Lower {
		case "whom":
			n := i - 1
			if t.Is(i, "obl") && t.below(i, "case") < 0 && t.below(v, "obj") < 0 && t.Tokens[n].UPOS != "ADP" {
				t.Tokens[i].Rel = "obj" // "two nurses whom X abducted"
			}
			if t.Is(i, "obj") && !t.Is(v, "acl") && t.Tokens[v].Head >= 0 && t.Tokens[v].Head < i && t.Tokens[n].UPOS == "NOUN" {
				t.Tokens[v].Head, t.Tokens[v].Rel = n, "acl:relcl"
			}
		case "that":
			n := t.Tokens[v].Head
			if t.Is(i, "mark") && t.Is(v, "acl") && n == i-1 && t.Tokens[n].UPOS == "NOUN" && !contentNouns[t.Tokens[n].Lemma] && !times[t.Tokens[n].Lemma] && (judged[t.Tokens[v].Lemma] || t.below(v, "nsubj") > i) && t.below(v, "obj", "ccomp", "xcomp") < 0 {
				t.Tokens[i].Rel, t.Tokens[i].XPOS, t.Tokens[i].UPOS = "obj", "WDT", "PRON"
				t.Tokens[v].Rel = "acl:relcl"
			}
		}
	}
}

// gerundGap makes the pronoun of "which X is accused of arming", which the parser took for a second subject, the object of the gerund.
func (t *Tree) gerundGap(i int) {
	v := t.Tokens[i].Head
	if w := t.Tokens[i].Lower; w != "which" && w != "whom" && w != "that" || v <= i || !t.Is(i, "nsubj", "obj") || !t.Is(v, "acl:relcl") || t.Tokens[v].XPOS != "VBN" {
		return
	}
	second := false
	for k := i + 1; k < v; k++ {
		second = second || t.Tokens[k].Head == v && t.Is(k, "nsubj")
	}
	g := t.below(v, "advcl", "ccomp", "xcomp")
	if !second || g < v || t.Tokens[g].XPOS != "VBG" || t.below(g, "obj", "iobj", "ccomp") >= 0 {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = g, "obj"
}

// whoHas reads "X, who has ties to Y": with an object "has" is the verb, where the parser made "who" the predicate.
func (t *Tree) whoHas(i int) {
	v := i + 1
	if l := t.Tokens[i].Lower; l != "who" && l != "which" || t.Tokens[v].Lemma != "have" || !t.Is(v, "cop", "aux") || t.Tokens[v].Head != i || t.below(v, "obj") < 0 {
		return
	}
	t.Tokens[v].Head, t.Tokens[v].Rel, t.Tokens[v].UPOS = t.Tokens[i].Head, t.Tokens[i].Rel, "VERB"
	t.Tokens[i].Head, t.Tokens[i].Rel = v, "nsubj"
}

// accusative makes the verb of "whom A has accused" the head of its clause and the pronoun its object.
func (t *Tree) accusative(i int) {
	if w := t.Tokens[i].Lower; w != "whom" && w != "which" || t.Tokens[i].Head < 0 || !t.Is(i, "acl:relcl") {
		return
	}
	v := t.below(i, "acl:relcl", "acl")
	if v < i || t.Tokens[v].UPOS != "VERB" || t.below(v, "nsubj") < 0 || t.below(v, "obj") >= 0 {
		return
	}
	t.Tokens[v].Head, t.Tokens[v].Rel = t.Tokens[i].Head, "acl:relcl"
	t.Tokens[i].Head, t.Tokens[i].Rel = v, "obj"
}
