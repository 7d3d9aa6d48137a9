package tree

import "entente/loaders/text"

// mostOfWhose reads "X, the last of whose soldiers left Y": a relative clause of X whose subject is the soldiers.
func (t *Tree) mostOfWhose(i int) {
	n := t.Tokens[i].Head
	if t.Tokens[i].Lower != "whose" || i < 4 || n < i || t.Tokens[i-1].Lower != "of" || t.Tokens[n].Head != i-2 || !partitive[t.Tokens[i-2].Lower] && t.Tokens[i-2].UPOS != "NUM" {
		return
	}
	q, comma := i-2, i-3
	if w := t.Tokens[comma].Lower; w == "the" || w == "all" || w == "about" || w == "almost" {
		comma--
	}
	if comma < 1 || t.Tokens[comma].Text != "," || t.Mention(comma-1) < 0 {
		return
	}
	a, v := t.MentionHead(t.Mention(comma-1)), t.Tokens[q].Head
	if v < n || !t.Verbal(v) || !t.Is(q, "nsubj", "nsubj:pass", "obj", "obl") {
		return
	}
	main := t.Tokens[v].Head
	if t.Tokens[a].Head == v && main > v && t.Verbal(main) {
		t.Tokens[a].Head, t.Tokens[a].Rel = main, "nsubj"
	} else if t.Tokens[a].Head == v {
		k := t.verbBehind(v)
		if k < 0 {
			return
		}
		t.Tokens[k].Head, t.Tokens[k].Rel = t.Tokens[v].Head, t.Tokens[v].Rel
		t.Tokens[a].Head, t.Tokens[a].Rel = k, "nsubj"
	}
	t.Tokens[n].Head, t.Tokens[n].Rel = v, t.Tokens[q].Rel
	t.Tokens[q].Head, t.Tokens[q].Rel = n, "dep"
	t.Tokens[i-1].Head, t.Tokens[i-1].Rel = q, "dep"
	t.Tokens[v].Head, t.Tokens[v].Rel = a, "acl:relcl"
}

// verbBehind returns the verb without a subject that hangs on another behind a comma: the main verb behind a relative clause, -1 if there
// is none.
func (t *Tree) verbBehind(v int) int {
	for k := v + 2; k < len(t.Tokens); k++ {
		if t.Tokens[k].Head != v || !t.Verbal(k) || !t.Is(k, "advcl", "conj", "parataxis", "dep", "xcomp", "acl") || t.below(k, "nsubj", "nsubj:pass", "mark", "cc") >= 0 {
			continue
		}
		j := k - 1
		for j > v && (t.Tokens[j].UPOS == "AUX" || t.Tokens[j].UPOS == "ADV") {
			j--
		}
		if t.Tokens[j].Text == "," {
			return k
		}
	}
	return -1
}

// partitive are words for a part of something.
var partitive = text.Set("last most many some half all part both one several few first much bulk third two-thirds rest thousands hundreds dozens majority")
