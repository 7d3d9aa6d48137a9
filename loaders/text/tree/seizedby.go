package tree

import "entente/loaders/text"

// seizedBy hangs the participle of "recovered the freighter Orlan, seized on Monday by X's gunboats" on the noun before the comma: it is what
// was seized, and not who recovered it.
func (t *Tree) seizedBy(i int) {
	v := t.Tokens[i].Head
	if i < 2 || v < 0 || v > i || t.Tokens[i].XPOS != "VBN" || !t.Is(i, "advcl", "conj") || t.Tokens[i-1].Text != "," || !t.Verbal(v) || !victimised[t.Tokens[i].Lemma] || t.below(i, "aux", "aux:pass", "nsubj", "nsubj:pass", "mark", "cc") >= 0 || !t.hasAgent(i) {
		return
	}
	n := i - 2
	if !t.Nominal(n) && t.mention[n] < 0 {
		return
	}
	for steps := 0; t.Tokens[n].Head > v && t.Tokens[n].Head < i && steps < 6 && t.Is(n, "appos", "flat", "compound", "nmod"); steps++ {
		if t.Is(n, "nmod") && t.below(n, "case") >= 0 {
			break
		}
		n = t.Tokens[n].Head
	}
	if n <= v {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = n, "acl"
}

// hasAgent tells whether "by" somebody hangs on a participle.
func (t *Tree) hasAgent(i int) bool {
	for k := i + 1; k < len(t.Tokens); k++ {
		if t.Tokens[k].Head != i || !t.Is(k, "obl") {
			continue
		}
		if c := t.below(k, "case"); c >= 0 && t.Tokens[c].Lower == "by" {
			return true
		}
	}
	return false
}

var victimised = text.Set("seize capture hijack sink attack bomb shell torpedo kidnap abduct arrest detain build supply sell donate fire launch found own run occupy annex invade hold crew man equip arm train finance fund")
