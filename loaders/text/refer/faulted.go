package refer

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
)

// faulted resolves "its" in what a state is punished or blamed for: "sanctions on X over its
// programme", "condemned X for its raids".
func (d *Document) faulted(n, i, own int, fits func([]text.Party) []text.Party) []text.Party {
	t := d.Trees[n]
	h := t.Head(i)
	if own < 0 || h < 0 || !t.Is(i, "nmod:poss") || !t.Is(h, "obl", "nmod") || !tree.Listed("over,for", t.Case(h)) || t.Passive(own) {
		return nil
	}
	o := t.Object(own)
	switch {
	case o < 0 || o > i:
		return nil
	case penalties[t.Tokens[o].Lemma]:
		return d.facing(n, o, own, i, fits)
	case faulting[t.Tokens[own].Lemma]:
		return fits(d.Parties(n, o, text.Acting))
	}
	return nil
}

// punished resolves "it" in what was done before somebody was punished or struck, or must be done: "imposed sanctions
// on X after it bombed Y", "will bomb X unless it withdraws".
func (d *Document) punished(n, i, own int, fits func([]text.Party) []text.Party) []text.Party {
	t := d.Trees[n]
	if own < 0 || !t.Is(own, "advcl") || t.Head(own) < 0 || t.Head(own) > own || !t.Within(i, own) {
		return nil
	}
	s := t.Child(own, "nsubj", "nsubj:pass")
	if s < 0 || !t.Within(i, s) || t.Tokens[i].Lower != "it" && t.Tokens[i].Lower != "its" {
		return nil
	}
	if mark := t.Child(own, "mark", "advmod"); mark < 0 || mark > s || !tree.Listed("after,when,because,since,until,unless,if,once", t.Tokens[mark].Lower) {
		return nil
	}
	v := t.Head(own)
	o := t.Object(v)
	switch {
	case o < 0 || o > own:
		return nil
	case penalties[t.Tokens[o].Lemma]:
		return d.facing(n, o, v, i, fits)
	case !t.Passive(v) && (faulting[t.Tokens[v].Lemma] || striking[t.Tokens[v].Lemma]) && t.Child(v, "obj") == o:
		return fits(d.Parties(n, o, text.Acting))
	}
	return nil
}

// facing returns on whom a penalty falls, if it stands before a token.
func (d *Document) facing(n, penalty, verb, before int, fits func([]text.Party) []text.Party) []text.Party {
	t := d.Trees[n]
	for _, v := range [...]int{penalty, verb} {
		for _, k := range t.Kids(v) {
			if k > penalty && k < before && t.Is(k, "obl", "nmod") && tree.Listed("on,against,upon", t.Case(k)) {
				if out := fits(d.Parties(n, k, text.Acting)); len(out) > 0 {
					return out
				}
			}
		}
	}
	return nil
}

// passed resolves the object of a participle whose subject is that of the clause before it:
// another party of that clause, the last one ("cut ties with X, accusing it of meddling").
func (d *Document) passed(n, i, own int, fits func([]text.Party) []text.Party) []text.Party {
	t := d.Trees[n]
	if own < 0 || !t.Is(i, "obj") || t.Head(i) != own || !t.Is(own, "advcl") || t.Tokens[own].XPOS != "VBG" || t.Child(own, "nsubj") >= 0 || t.Head(own) > own {
		return nil
	}
	clause := t.Head(own)
	subject := t.Subject(clause)
	for m := len(t.S.Mentions) - 1; m >= 0; m-- {
		x := t.MentionHead(m)
		if x >= own || x < clause || !t.Within(x, clause) || subject >= 0 && t.Within(x, subject) {
			continue
		}
		if out := fits([]text.Party{d.organ(n, m)}); len(out) > 0 {
			return out
		}
	}
	return nil
}

var (
	striking  = text.Set("invade bomb shell raid strike expel suspend indict boycott blockade ostracise ostracize isolate fine censure sue")
	faulting  = text.Set("condemn criticise criticize denounce accuse blame punish sanction threaten rebuke censure slam chide berate penalise penalize attack assail fault reprimand scold thank praise commend")
	penalties = text.Set("sanction embargo penalty tariff ban pressure restriction boycott")
)
