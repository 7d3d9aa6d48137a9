package refer

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// bearer resolves "the foreign minister", "the deputy director" to the last person whom the text has called so.
func (d *Document) bearer(n, i int, want text.Want) []text.Party {
	t := d.Trees[n]
	first := i
	for first > 0 && (portfolios[t.Tokens[first-1].Lower] || t.Tokens[first-1].Text == "-") {
		first--
	}
	if first == i || first == 0 || !personal[t.Tokens[i].Lemma] || t.Tokens[i].XPOS == "NNS" || t.Tokens[first-1].Lower != "the" || t.Child(i, "nmod", "appos") > i || !t.Within(first-1, i) {
		return nil
	}
	for back := 0; back <= 12 && n-back >= 0; back++ {
		u := d.Trees[n-back]
		for m := len(u.S.Mentions) - 1; m >= 0; m-- {
			x := &u.S.Mentions[m]
			if x.Kind == schema.Person && !(back == 0 && x.Last >= first) && bearsTitle(u, m, t, first, i) {
				return []text.Party{d.acting(x.Entity, n, i, want)}
			}
		}
	}
	return nil
}

// bearsTitle tells whether a person is called by the words first to last of another sentence, before his name or beside it.
func bearsTitle(u *tree.Tree, m int, t *tree.Tree, first, last int) bool {
	x, h := &u.S.Mentions[m], u.MentionHead(m)
	if same(u, x.First-1, t, first, last) || x.First > 1 && u.Tokens[x.First-1].Text == "," && same(u, x.First-2, t, first, last) {
		return true
	}
	if up := u.Head(h); up >= 0 && u.Is(h, "appos", "flat", "nmod:desc") && same(u, up, t, first, last) {
		return true
	}
	for _, k := range u.Kids(h) {
		if u.Is(k, "appos", "nmod:desc") && same(u, k, t, first, last) {
			return true
		}
	}
	return false
}

// same tells whether the words up to a token are those of a stretch of another sentence.
func same(u *tree.Tree, at int, t *tree.Tree, first, last int) bool {
	if at-(last-first) < 0 {
		return false
	}
	for k := range last - first + 1 {
		if u.Tokens[at-k].Lower != t.Tokens[last-k].Lower {
			return false
		}
	}
	return true
}

// portfolios say of what somebody is the minister, or which of several he is.
var portfolios = text.Set("foreign prime defence defense finance interior home trade oil energy justice economy health information agriculture deputy vice chief secretary acting interim caretaker military central national managing executive special permanent crown army police general first attorney press")
