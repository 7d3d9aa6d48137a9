package tree

import "entente/loaders/text"

// intentOf hangs "to withdraw" of "takes note of the decision of X and Y, notified in May, to withdraw" on the decision: the parser makes it
// a deed of who takes note. The token is the infinitive.
func (t *Tree) intentOf(v int) {
	if v < 4 || t.Tokens[v].XPOS != "VB" || t.Tokens[v-1].Lower != "to" || !t.Is(v, "xcomp", "advcl") {
		return
	}
	end, aside := v-2, -1
	if t.Tokens[end].Text == "," {
		if aside = t.participleAside(end); aside < 0 {
			return
		}
		end = aside - 2
	}
	n := end
	for steps := 0; steps < 6 && n >= 0 && !intentions[t.Tokens[n].Lemma]; steps++ {
		if !t.Nominal(n) || !t.Is(n, "nmod", "flat", "conj", "compound", "appos") || t.Tokens[n].Head > n {
			return
		}
		n = t.Tokens[n].Head
	}
	if n < 0 || t.Tokens[n].UPOS != "NOUN" || !intentions[t.Tokens[n].Lemma] || n == end && aside < 0 && !t.Is(n, "obl", "nmod") || t.Within(n, v) {
		return
	}
	if u := t.Tokens[v].Head; u == n || !t.ownedIntent(n) {
		return
	}
	t.Tokens[v].Head, t.Tokens[v].Rel = n, "acl"
	if aside >= 0 {
		t.Tokens[aside].Head, t.Tokens[aside].Rel, t.Tokens[aside].XPOS = n, "acl", "VBN"
	}
}

// participleAside returns the participle that opens the aside that a comma closes, -1 if it closes none: ", notified on 29 January,".
func (t *Tree) participleAside(comma int) int {
	for p := comma - 1; p > 1 && p > comma-14; p-- {
		if t.Tokens[p].Text != "," {
			continue
		}
		if w := &t.Tokens[p+1]; w.UPOS == "VERB" && (w.XPOS == "VBN" || w.XPOS == "VBD") {
			return p + 1
		}
		return -1
	}
	return -1
}

// ownedIntent tells whether a noun says whose intention it is.
func (t *Tree) ownedIntent(n int) bool {
	if t.below(n, "nmod:poss") >= 0 {
		return true
	}
	for k := range t.Tokens {
		if t.Tokens[k].Head != n {
			continue
		}
		if k < n && t.Mention(k) >= 0 || k > n && t.Is(k, "nmod") && (t.markOf(k) == "of" || t.markOf(k) == "by") {
			return true
		}
	}
	return false
}

var intentions = text.Set("decision intention plan refusal pledge promise willingness readiness resolve determination vow undertaking commitment threat offer wish desire failure agreement reluctance")
