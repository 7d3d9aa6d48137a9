package refer

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
)

// faulted resolves "its" in what a state is punished or blamed for, or dropped: "sanctions on X over its programme",
// "condemned X for its raids", "broke off relations with X over its raid".
func (d *Document) faulted(n, i, own int, fits func([]text.Party) []text.Party) []text.Party {
	t := d.Trees[n]
	h := t.Head(i)
	if own < 0 || h < 0 || !t.Is(i, "nmod:poss") || !t.Is(h, "obl", "nmod") || !tree.Listed("over,for,because of,in protest at,in protest against", t.Case(h)) || t.Passive(own) {
		return nil
	}
	return d.blamed(n, own, i, fits)
}

// blamed returns whom a verb punishes or blames, or with whom it breaks, if that stands before a token.
func (d *Document) blamed(n, own, i int, fits func([]text.Party) []text.Party) []text.Party {
	t := d.Trees[n]
	o, verb := t.Object(own), t.Tokens[own].Lemma
	if o > i {
		return nil
	}
	switch {
	case o >= 0 && penalties[t.Tokens[o].Lemma]:
		return d.facing(n, o, own, i, "on,against,upon", fits)
	case o >= 0 && severed[t.Tokens[o].Lemma]:
		return d.facing(n, o, own, i, "with,to,from", fits)
	case o >= 0 && (faulting[verb] || sentAbroad[t.Tokens[o].Lemma] && ousting[verb]):
		return fits(d.Parties(n, o, text.Acting))
	case o >= 0 && sentAbroad[t.Tokens[o].Lemma]: // "recalled its envoy from X"
		return d.facing(n, o, own, i, "from", fits)
	case o < 0 && breaking[verb]:
		return d.facing(n, own, own, i, "with,to,against", fits)
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
	if w := t.Tokens[own].Lemma; !t.Passive(v) && !t.Passive(own) && (hitting[w] || helping[w]) && t.Object(own) > own {
		if out := d.blamed(n, v, i, fits); len(out) > 0 {
			return out // "broke with X after its bombers struck a camp"
		}
	}
	switch {
	case o < 0 || o > own:
		return nil
	case penalties[t.Tokens[o].Lemma]:
		return d.facing(n, o, v, i, "on,against,upon", fits)
	case !t.Passive(v) && (faulting[t.Tokens[v].Lemma] || striking[t.Tokens[v].Lemma]) && t.Child(v, "obj") == o:
		return fits(d.Parties(n, o, text.Acting))
	}
	return nil
}

// facing returns on whom a penalty falls, or with whom ties are cut, if it stands before a token behind one of the
// prepositions.
func (d *Document) facing(n, penalty, verb, before int, preps string, fits func([]text.Party) []text.Party) []text.Party {
	t := d.Trees[n]
	for _, v := range [...]int{penalty, verb} {
		for _, k := range t.Kids(v) {
			if k > penalty && k < before && t.Is(k, "obl", "nmod") && tree.Listed(preps, t.Case(k)) {
				if out := fits(d.Parties(n, k, text.Acting)); len(out) > 0 {
					return out
				}
			}
		}
	}
	return nil
}

var (
	striking  = text.Set("invade bomb shell raid strike expel suspend indict boycott blockade ostracise ostracize isolate fine censure sue")
	faulting  = text.Set("condemn criticise criticize denounce accuse blame punish sanction threaten rebuke censure slam chide berate penalise penalize attack assail fault reprimand scold thank praise commend")
	breaking  = text.Set("break protest complain remonstrate retaliate")
	severed   = text.Set("tie relation link contact talk negotiation trade aid cooperation co-operation traffic intercourse assistance delivery sale export import treaty flight")
	penalties = text.Set("sanction embargo penalty tariff ban pressure restriction boycott")
)
