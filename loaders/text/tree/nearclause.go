package tree

import "entente/loaders/text"

// nearClause hangs "after it was sued" of "left, a step that X took after it was sued" on the verb of the relative clause in which it
// stands: no comma parts the two.
func (t *Tree) nearClause(v int) {
	u := t.Tokens[v].Head
	if !t.Is(v, "advcl") || u < 0 || !t.Verbal(v) || t.thatBehind(v, u) || u > v {
		return
	}
	m := -1
	for k := u + 1; k < v; k++ {
		if t.Tokens[k].Head == v && t.Is(k, "mark", "advmod") && timeOpeners[t.Tokens[k].Lower] {
			m = k
			break
		}
	}
	if m < 0 {
		return
	}
	for r := m - 1; r > u; r-- {
		switch {
		case t.Tokens[r].UPOS == "PUNCT":
			return
		case !t.Verbal(r) || !finiteTag(&t.Tokens[r]) && t.below(r, "aux") < 0:
		case (t.Is(r, "acl:relcl") || t.Is(r, "ccomp") && t.Tokens[r].Head == u) && t.Within(r, u):
			t.Tokens[v].Head = r
			return
		default:
			return
		}
	}
}

var timeOpeners = text.Set("after when because since before until while as")

// mainAgain hangs "ordered it" of "rejected X's plea that it had acted, and ordered it to pay" on the main verb: behind a comma, and with
// the pronoun for its object, it is no deed of who had acted.
func (t *Tree) mainAgain(v int) {
	h := t.Tokens[v].Head
	if !t.Is(v, "conj") || h < 0 || h > v || v < 3 || t.Tokens[v-1].Lower != "and" || t.Tokens[v-2].Text != "," || t.below(v, "nsubj", "aux") >= 0 {
		return
	}
	if x := t.Tokens[v].XPOS; x != "VBN" && x != "VBD" || !t.Is(h, "acl", "ccomp") {
		return
	}
	o := t.below(v, "obj", "iobj")
	if o != v+1 || t.Tokens[o].XPOS != "PRP" || t.below(h, "aux") < 0 {
		return
	}
	u := t.Tokens[h].Head
	for steps := 0; u >= 0 && steps < 5 && !(t.Verbal(u) && t.Tokens[u].XPOS == "VBD"); steps++ {
		u = t.Tokens[u].Head
	}
	if u < 0 || u > h {
		return
	}
	t.Tokens[v].Head, t.Tokens[v].XPOS = u, "VBD"
}

// itsPartner makes an apposition of "its partner of years" behind a name and a comma.
func (t *Tree) itsPartner(i int) {
	if t.Tokens[i].UPOS != "NOUN" || !t.Is(i, "obj", "obl", "dep", "nmod", "conj") || t.Is(i, "obl:unmarked", "obl:agent") {
		return
	}
	c := i - 1
	for c > 1 && (t.Tokens[c].UPOS == "ADJ" || t.Tokens[c].UPOS == "NOUN") {
		c--
	}
	if c < 2 || t.Tokens[c].XPOS != "PRP$" || t.Tokens[c-1].Text != "," || t.Mention(c-2) < 0 || !consorts[t.Tokens[i].Lemma] {
		return
	}
	for k := range t.Tokens {
		if t.Tokens[k].Head == i && t.Is(k, "cc", "case", "nsubj", "cop", "appos") {
			return
		}
	}
	if m := t.Mention(i + 1); i+1 < len(t.Tokens) && m >= 0 {
		return // "A, its ally B, and"
	}
	h := t.MentionHead(t.Mention(c - 2))
	if t.Within(h, i) {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = h, "appos"
}

var consorts = text.Set("partner ally neighbour neighbor rival enemy foe patron sponsor protector backer adversary supplier creditor customer ruler coloniser colonizer master")

// thatBehind makes the content of "says" of the clause behind "X, which says that Y left, stayed".
func (t *Tree) thatBehind(v, u int) bool {
	for k := v - 1; k > 0; k-- {
		if t.Tokens[k].Head != v || !t.Is(k, "mark") || t.Tokens[k].Lower != "that" {
			continue
		}
		r := k - 1
		if r == u || !t.Verbal(r) || !reporters[t.Tokens[r].Lemma] || !t.Is(r, "acl:relcl", "advcl", "conj") || t.below(r, "ccomp") >= 0 {
			return false
		}
		t.Tokens[v].Head, t.Tokens[v].Rel = r, "ccomp"
		return true
	}
	return false
}

// weeksGiven makes of "gave 40 Chadians two weeks to be out of the country" a gift with a receiver, where the parser lost the weeks. The
// token is the noun for the time.
func (t *Tree) weeksGiven(n int) {
	if !respite[t.Tokens[n].Lemma] || n < 4 || n+2 >= len(t.Tokens) || t.Tokens[n+1].Lower != "to" || t.below(n, "case") >= 0 {
		return
	}
	c := n - 1
	if t.Tokens[c].UPOS != "NUM" && t.Tokens[c].UPOS != "DET" {
		return
	}
	o := c - 1
	for o > 1 && o > c-8 && !t.Is(o, "obj", "iobj") && t.Tokens[o].Head < c && t.Tokens[o].Head > o-6 && !t.Verbal(o) {
		o-- // "50,000 Asians with British passports"
	}
	v := t.Tokens[o].Head
	if v < 0 || v > o || !t.Is(o, "obj", "iobj") || !t.Verbal(v) || !allotting[t.Tokens[v].Lemma] || t.below(v, "aux:pass") >= 0 {
		return
	}
	t.Tokens[o].Rel = "iobj"
	t.Tokens[n].Head, t.Tokens[n].Rel = v, "obj"
}

var respite = text.Set("hour day week month")

// daysTo hangs "leave" of "gave them thirty days to leave" on the days.
func (t *Tree) daysTo(v int) {
	t.weeksGiven(v)
	if !t.Is(v, "csubj") || t.Tokens[v].XPOS != "VB" || v < 2 || t.Tokens[v-1].Lower != "to" {
		return
	}
	n := v - 2
	if t.Tokens[n].UPOS == "NOUN" && t.Is(n, "obj") && t.Tokens[n].Head == t.Tokens[v].Head {
		t.Tokens[v].Head, t.Tokens[v].Rel = n, "acl"
	}
}
