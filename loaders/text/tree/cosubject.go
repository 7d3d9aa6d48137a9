package tree

import "entente/schema"

// coSubject makes one subject of "A, the president of X, and B, the president of Y, met", where the parser has A for the sentence and
// what B does for a second one.
func (t *Tree) coSubject(v int) {
	x := t.Tokens[v].Head
	if !t.Verbal(v) || !t.Is(v, "conj") || x < 0 || x > v || t.mention[x] < 0 || t.below(x, "appos") < 0 || t.below(x, "cop", "nsubj") >= 0 {
		return
	}
	y := t.below(v, "nsubj", "nsubj:pass")
	cc := t.below(v, "cc")
	if y < x || y > v || cc < x || cc > y || t.Tokens[cc].Lower != "and" || !t.Is(x, "root", "ccomp") {
		return
	}
	rel := t.Tokens[y].Rel
	t.Tokens[v].Head, t.Tokens[v].Rel = t.Tokens[x].Head, t.Tokens[x].Rel
	for k := range t.Tokens {
		if t.Tokens[k].Head == x && k > v {
			t.Tokens[k].Head = v
		}
	}
	t.Tokens[x].Head, t.Tokens[x].Rel = v, rel
	t.Tokens[y].Head, t.Tokens[y].Rel = x, "conj"
	t.Tokens[cc].Head = y
}

// sideBySide makes one subject of two that a verb has: "A, the Kenyan president, and B, who rules Chad, met".
func (t *Tree) sideBySide(y int) {
	v := t.Tokens[y].Head
	if v < y || !t.Is(y, "nsubj") || t.mention[y] < 0 {
		return
	}
	cc := -1
	for k := y - 1; k >= 0 && k > y-4; k-- {
		if t.Tokens[k].Lower == "and" && t.Tokens[k].Head == v {
			cc = k
		}
	}
	for x := cc - 1; cc > 1 && x >= 0; x-- {
		if t.Tokens[x].Head == v && t.Is(x, "nsubj") && t.mention[x] >= 0 {
			t.Tokens[y].Head, t.Tokens[y].Rel, t.Tokens[cc].Head = x, "conj", y
			return
		}
	}
}

// bearersListed makes a list of "A, the president of X, B, the president of Y, and C": B is no apposition to A or to what he is.
func (t *Tree) bearersListed(i int) {
	h := t.Tokens[i].Head
	if !t.Is(i, "appos") || h < 0 || h > i || !t.personHead(i) || !t.officeBehind(i) {
		return
	}
	a := h
	if !t.personHead(a) {
		for steps := 0; steps < 3 && a >= 0 && !t.personHead(a); steps++ {
			if !t.Is(a, "appos", "nmod") {
				return
			}
			a = t.Tokens[a].Head
		}
	}
	if a >= 0 && a < i && t.officeBehind(a) {
		t.Tokens[i].Head, t.Tokens[i].Rel = a, "conj"
	}
}

// personHead tells whether a token is the head of a person's name.
func (t *Tree) personHead(i int) bool {
	m := t.mention[i]
	return m >= 0 && t.S.Mentions[m].Kind == schema.Person && t.MentionHead(m) == i
}

// officeBehind tells whether "the president", "president of X" stands in apposition behind a name.
func (t *Tree) officeBehind(i int) bool {
	for k := i + 1; k < len(t.Tokens) && k < i+8; k++ {
		if t.Tokens[k].Head == i && t.Is(k, "appos") && t.mention[k] < 0 && t.Nominal(k) {
			return true
		}
	}
	return false
}

// andLostBehindAside joins B of "was signed by A, the president of X, and B, the president of Y" to A: the parser hung it on the "and".
func (t *Tree) andLostBehindAside(i int) {
	c := t.Tokens[i].Head
	if c < 2 || c > i || t.Tokens[c].XPOS != "CC" || t.Tokens[c].Lower != "and" || t.mention[i] < 0 || !t.Is(i, "nmod", "obl", "dep") {
		return
	}
	p := c - 1
	if t.Tokens[p].Text == "," {
		p--
	}
	for steps := 0; steps < 5 && p > 0 && (t.Is(p, "nmod", "appos", "flat", "compound") || t.mention[p] < 0) && t.Tokens[p].Head >= 0 && t.Tokens[p].Head < p; steps++ {
		p = t.Tokens[p].Head
	}
	if p < 0 || p >= c || t.mention[p] < 0 || t.S.Mentions[t.mention[p]].Kind != t.S.Mentions[t.mention[i]].Kind || t.S.Mentions[t.mention[p]].Kind != schema.Person {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = p, "conj"
	t.Tokens[c].Head, t.Tokens[c].Rel = i, "cc"
}

// officeOf hangs X of "A, the President of X, and" on the office, not on A.
func (t *Tree) officeOf(i int) {
	if i < 4 || !t.Is(i, "nmod") || t.mention[i] < 0 || t.S.Mentions[t.mention[i]].Kind != schema.State && t.S.Mentions[t.mention[i]].Kind != schema.Organization {
		return
	}
	first := t.S.Mentions[t.mention[i]].First
	of := first - 1
	if of > 1 && t.Tokens[of].Lower == "the" {
		of--
	}
	if of < 2 || t.Tokens[of].Lower != "of" || t.Tokens[of].Head != i {
		return
	}
	if n := of - 1; t.Is(n, "appos") && t.Tokens[n].Head == t.Tokens[i].Head && t.mention[n] < 0 && t.Nominal(n) {
		t.Tokens[i].Head = n
	}
}
