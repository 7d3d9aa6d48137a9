package refer

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
)

// Outer says whose "its" is where it means who acts in the clause around its own, nobody if it does not.
func (d *Document) Outer(n, i int) []text.Party { return d.outer(n, i, -1, d.singular) }

// outer resolves a possessive that means who acts in the clause around its own: that of a relative clause of whose
// antecedent it says nothing ("a body before which its envoy accuses X"), and that of who is quoted behind a comma
// ("X is leaving the body, its minister said").
func (d *Document) outer(n, i, _ int, fits func([]text.Party) []text.Party) []text.Party {
	t := d.Trees[n]
	h := t.Head(i)
	if h < 0 || !t.Is(i, "nmod:poss") || d.depth > 4 {
		return nil
	}
	v := d.aroundRelative(n, i)
	if v < 0 {
		v = d.reported(n, i)
	}
	if v < 0 {
		return nil
	}
	for steps := 0; v >= 0 && steps < 6; v, steps = t.Head(v), steps+1 {
		if !predicate(t, v) {
			continue
		}
		s := t.Subject(v)
		if s < 0 || t.Within(i, s) || s > i {
			continue
		}
		list := d.Parties(n, s, text.Acting|text.NewName)
		if len(list) == 0 && t.Passive(v) {
			if list = d.Parties(n, t.Agent(v), text.Acting|text.NewName); len(list) == 0 {
				list = d.Doer(n, s) // "Sanctions imposed by X will stay, its minister said"
			}
		}
		if out := fits(list); len(out) > 0 {
			return out
		}
	}
	return nil
}

// aroundRelative returns the verb of the clause around a relative clause that opens with its pronoun and right after it,
// as its subject, the possessed noun: "which its neighbour accuses", "whose governments its leader blames"; else -1.
func (d *Document) aroundRelative(n, i int) int {
	t := d.Trees[n]
	r := -1
	for k := i - 1; k >= 0 && k >= i-3; k-- {
		if w := t.Tokens[k].Lower; w == "which" || w == "whom" || w == "whose" || w == "that" && t.Tokens[k].XPOS == "WDT" {
			if w == "whose" && k == i-1 || w != "whose" && k < i-1 {
				return -1
			}
			r = k
			break
		}
		if t.Tokens[k].UPOS != "NOUN" && t.Tokens[k].UPOS != "ADJ" {
			return -1
		}
	}
	if r < 1 {
		return -1
	}
	v := t.Governor(i)
	for steps := 0; v > 0 && steps < 6 && !t.Is(v, "acl"); steps++ {
		v = t.Head(v)
	}
	if v < 0 || !t.Is(v, "acl") || t.Head(v) < 0 || t.Head(v) > r {
		return -1
	}
	return t.Governor(t.Head(v))
}

// reported returns the verb of the statement before "…, its minister, X, said": the possessed noun opens what stands
// behind the last comma, and who he is and that he said it is all that follows; else -1.
func (d *Document) reported(n, i int) int {
	t := d.Trees[n]
	h := t.Head(i)
	if i < 3 || t.Tokens[i-1].Text != "," || !personal[t.Tokens[h].Lemma] && !agents[t.Tokens[h].Lemma] {
		return -1
	}
	said := -1
	for k := h + 1; k < len(t.Tokens) && k < h+12; k++ {
		if t.Tokens[k].UPOS == "VERB" || t.Tokens[k].UPOS == "AUX" {
			said = k
			break
		}
	}
	if said < 0 || !saying[t.Tokens[said].Lemma] || said+1 < len(t.Tokens) && tree.Listed("that,it,he,she,they", t.Tokens[said+1].Lower) {
		return -1
	}
	for v := i - 2; v >= 0; v-- {
		if predicate(t, v) && !t.Within(i, v) || t.Is(v, "root") {
			if hitting[t.Tokens[v].Lemma] && !t.Passive(v) {
				return -1 // who tells of a blow is seldom who has struck it
			}
			if !t.Is(v, "acl", "amod", "advcl", "xcomp", "ccomp") || t.Is(v, "root") {
				return v
			}
		}
	}
	return -1
}
