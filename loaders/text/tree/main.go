package tree

// clauses mends where a main clause is lost: a subject that the parser made the root, "It was in May that …", "has been under …".
func (t *Tree) clauses() {
	t.cleft()
	t.states()
	t.promote()
	t.fronted()
	t.prefaced()
}

// fronted reads "A member of X since 1952, Y left": a noun phrase before the comma says what the subject is.
func (t *Tree) fronted() {
	c := 0
	for c < len(t.Tokens) && c < 16 && t.Tokens[c].Text != "," {
		if t.Tokens[c].UPOS == "VERB" && !t.Is(c, "amod") || t.Tokens[c].UPOS == "AUX" || t.Tokens[c].UPOS == "SCONJ" {
			return
		}
		c++
	}
	if c < 3 || c+2 >= len(t.Tokens) || t.Mention(c+1) < 0 && t.Tokens[c+1].UPOS != "DET" {
		return
	}
	n := t.heading(c)
	s := t.subjectFrom(c + 1)
	if n < 0 || s < 0 || t.Tokens[n].UPOS != "NOUN" && t.Tokens[n].UPOS != "NUM" || t.Mention(n) >= 0 || t.below(n, "case") >= 0 && t.below(n, "case") < n {
		return
	}
	v := t.Tokens[s].Head
	if r := t.root(-1); r >= 0 && r < c {
		t.Tokens[r].Head, t.Tokens[r].Rel = v, "advmod"
		t.Tokens[v].Head, t.Tokens[v].Rel = -1, "root"
	} else if t.Tokens[n].Head != v {
		return
	}
	t.Tokens[n].Head, t.Tokens[n].Rel = s, "appos"
}

// prefaced reads "Nervous about X, Y asked": the adjective before the comma is not the main clause.
func (t *Tree) prefaced() {
	if len(t.Tokens) < 5 || t.Tokens[0].UPOS != "ADJ" && t.Tokens[0].XPOS != "VBN" || t.Tokens[0].Head >= 0 || t.Tokens[1].UPOS != "ADP" || t.below(0, "nsubj", "cop") >= 0 {
		return
	}
	c := 2
	for c < len(t.Tokens) && c < 16 && t.Tokens[c].Text != "," {
		c++
	}
	if c+2 >= len(t.Tokens) {
		return
	}
	s := t.subjectFrom(c + 1)
	if s < 0 {
		return
	}
	v := t.Tokens[s].Head
	t.Tokens[v].Head, t.Tokens[v].Rel = -1, "root"
	t.Tokens[0].Head, t.Tokens[0].Rel = v, "advcl"
	for k := range t.Tokens {
		if t.Tokens[k].Head == 0 && k > c {
			t.Tokens[k].Head = v
		}
	}
}

// heading returns the noun that heads the words before a comma, -1 if they are no phrase.
func (t *Tree) heading(comma int) int {
	n := -1
	for k := range comma {
		if h := t.Tokens[k].Head; h >= 0 && h < comma && t.Tokens[h].UPOS != "ADV" || t.Tokens[k].UPOS == "ADV" || t.Tokens[k].UPOS == "PUNCT" || t.Is(k, "obl:unmarked") && t.Tokens[k].Lower != "one" {
			continue
		}
		if n >= 0 {
			return -1
		}
		n = k
	}
	return n
}

// subjectFrom returns the subject of a finite verb whose phrase begins at a token, -1 if none does.
func (t *Tree) subjectFrom(i int) int {
	for s := i; s < len(t.Tokens) && s < i+8; s++ {
		if t.Tokens[s].Text == "," || t.Tokens[s].UPOS == "VERB" {
			break
		}
		if v := t.Tokens[s].Head; t.Is(s, "nsubj") && v > s && t.finite(v) {
			return s
		}
	}
	return -1
}

// promote reads "[X's plan to do Y] is opposed by Z": a noun cannot be the root of a sentence whose finite verb, further on,
// has no subject.
func (t *Tree) promote() {
	r := t.root(-1)
	if r < 0 || t.S.Title || t.Tokens[r].UPOS != "NOUN" && t.Tokens[r].UPOS != "PROPN" || t.below(r, "cop", "nsubj", "expl") >= 0 {
		return
	}
	v := t.orphan(r)
	if v < 0 {
		return
	}
	t.Tokens[v].Head, t.Tokens[v].Rel = -1, "root"
	t.Tokens[r].Head, t.Tokens[r].Rel = v, "nsubj"
	if t.below(v, "aux:pass") >= 0 {
		t.Tokens[r].Rel = "nsubj:pass"
	}
	for k := v + 1; k < len(t.Tokens); k++ {
		if t.Tokens[k].Head == r {
			t.Tokens[k].Head = v
		}
	}
}

// orphan returns the finite verb behind a root that has no subject and opens no clause of its own, -1 if there is none or the sentence has a
// finite verb before it that could be the main one.
func (t *Tree) orphan(r int) int {
	for v := r + 1; v < len(t.Tokens); v++ {
		if t.resumed(r, v) {
			return v
		}
		if t.Tokens[v].UPOS != "VERB" && !(t.Tokens[v].Lemma == "have" && t.below(v, "obj") > v) || !t.finite(v) {
			continue
		}
		if t.below(v, "nsubj", "csubj", "mark", "expl") >= 0 {
			if t.Is(v, "acl:relcl", "acl", "advcl") {
				continue
			}
			return -1
		}
		h := t.Tokens[v].Head
		if t.Is(v, "conj") && h > r && t.finite(h) || t.Is(v, "acl:relcl") && (t.relative(h, v) || t.Tokens[v].XPOS == "VBN") {
			continue
		}
		if t.Tokens[v].XPOS == "VBD" && t.Is(v, "acl") && !t.Is(v, "acl:relcl") || t.Tokens[v].XPOS == "VBN" && t.below(v, "aux", "aux:pass") < 0 {
			continue // a reduced relative
		}
		return v
	}
	return -1
}

// relative tells whether a relative word, or a subject, stands between a noun and the verb that hangs on it.
func (t *Tree) relative(noun, v int) bool {
	for k := noun + 1; k < v; k++ {
		if relatives[t.Tokens[k].Lower] || t.Tokens[k].XPOS == "WRB" || t.Tokens[k].UPOS == "PRON" || t.Is(k, "nsubj") {
			return true
		}
	}
	return false
}

// cleft reads "It was in May that X left Y" as "X left Y in May".
func (t *Tree) cleft() {
	if len(t.Tokens) < 6 || t.Tokens[0].Lower != "it" || t.Tokens[1].Lemma != "be" || t.Tokens[2].UPOS != "ADP" && t.Tokens[2].Lower != "only" {
		return
	}
	that := -1
	for k := 3; k < min(len(t.Tokens), 16); k++ {
		if t.Tokens[k].Lower == "that" {
			that = k
			break
		}
	}
	if that < 0 {
		return
	}
	v := that + 1
	for v < len(t.Tokens) && (t.Tokens[v].UPOS != "VERB" || !t.finite(v)) {
		v++
	}
	if v == len(t.Tokens) || t.below(v, "nsubj") < that {
		return
	}
	for i := range t.Tokens {
		if h := t.Tokens[i].Head; i < that && (h < 0 || h >= that) || h >= 0 && h < 2 {
			t.Tokens[i].Head = v
			if t.Is(i, "root") {
				t.Tokens[i].Rel = "expl"
			}
		}
	}
	t.Tokens[v].Head, t.Tokens[v].Rel = -1, "root"
	t.Tokens[0].Rel, t.Tokens[1].Rel = "expl", "dep"
	t.Tokens[that].Head, t.Tokens[that].Rel = v, "mark"
}

// states reads "X has been under sanctions", where the parser found no predicate: the noun behind the preposition is one.
func (t *Tree) states() {
	for be := 1; be+2 < len(t.Tokens); be++ {
		if t.Tokens[be].Lemma != "be" || t.Is(be, "aux", "cop") || t.Tokens[be+1].UPOS != "ADP" {
			continue
		}
		n := t.Tokens[be+1].Head
		if n <= be+1 || !t.Nominal(n) {
			continue
		}
		first := be
		for first > 0 && t.Tokens[first-1].UPOS == "AUX" {
			first--
		}
		s := first - 1
		for s >= 0 && (t.Tokens[s].UPOS == "ADV" || t.Tokens[s].UPOS == "PUNCT") {
			s--
		}
		if s < 0 || !t.Nominal(s) {
			continue
		}
		for h := t.Tokens[s].Head; h >= 0 && h < first && t.Nominal(h); h = t.Tokens[h].Head {
			s = h
		}
		t.predicateOf(n, s, first, be)
	}
}

// predicateOf makes a noun the predicate of a subject, with the auxiliaries first to be.
func (t *Tree) predicateOf(n, subject, first, be int) {
	above, rel := t.Tokens[subject].Head, t.Tokens[subject].Rel
	if above >= first {
		above, rel = -1, "root"
		if r := t.root(-1); r >= 0 && (r < first || r > be) && r != subject && r != n {
			return
		}
	}
	if above >= 0 && rel != "root" {
		return
	}
	for k := range t.Tokens {
		if h := t.Tokens[k].Head; h == subject && k > be || h >= first && h <= be {
			t.Tokens[k].Head = n
		}
	}
	t.Tokens[n].Head, t.Tokens[n].Rel = -1, "root"
	t.Tokens[subject].Head, t.Tokens[subject].Rel = n, "nsubj"
	for k := first; k < be; k++ {
		t.Tokens[k].Head, t.Tokens[k].Rel = n, "aux"
	}
	t.Tokens[be].Head, t.Tokens[be].Rel = n, "cop"
}
