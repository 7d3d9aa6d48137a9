package refer

import "entente/loaders/text"

// comparing are what one of two is called by the other: "the smaller state".
var comparing = text.Set("smaller larger bigger weaker stronger richer poorer younger older")

// sidesOf are what one of two is called beside "other": "the other side".
var sidesOf = text.Set("side party country state government nation camp belligerent signatory")

// theRest resolves "the other side", "the other two", "the others", "the rest": of those spoken of together, whom the
// clause or the sentence before has not as its subject. It is true where the words are of that form.
func (d *Document) theRest(n, i int) ([]text.Party, bool) {
	t := d.Trees[n]
	tok := &t.Tokens[i]
	other := i > 0 && t.Tokens[i-1].Lower == "other" && i > 1 && t.Tokens[i-2].Lower == "the"
	count := 0
	unequal := i > 1 && comparing[t.Tokens[i-1].Lower] && t.Tokens[i-2].Lower == "the"
	switch {
	case unequal && tok.Lower == "one":
		count = 2
	case unequal && tok.XPOS == "NN" && (sidesOf[tok.Lemma] || bordering[tok.Lemma] || stateWords[tok.Lemma] != "" || subkindWords[tok.Lemma] != nil):
		count = 2
	case other && sidesOf[tok.Lemma] && tok.XPOS == "NN":
		count = 2
	case other && tok.UPOS == "NUM" && numbers[tok.Lower] > 1:
		count = numbers[tok.Lower] + 1
	case (tok.Lower == "others" || tok.Lower == "rest") && i > 0 && t.Tokens[i-1].Lower == "the" && t.Child(i, "nmod") < i:
	default:
		return nil, false
	}
	if unequal {
		if out := d.byElimination(n, i); len(out) > 0 {
			return out, true
		}
	}
	pool := d.spokenTogether(n, i, count)
	if len(pool) < 2 || count == 0 && len(pool) < 3 {
		return nil, true
	}
	out := without(pool, d.setApart(n, i))
	if len(out) == 0 || len(out) == len(pool) || count > 0 && len(out) != count-1 {
		return nil, true
	}
	return d.renamed(out, n, i), true
}

// spokenTogether returns the last parties spoken of together, so many of them (0: three or more).
func (d *Document) spokenTogether(n, i, count int) []text.Party {
	if count > 0 {
		if two := d.sameCouple(n, count); len(two) > 0 {
			return two
		}
		if list := d.lastList(n, i, count); len(list) == count {
			return list
		}
		return d.lastStates(n, i, count, true, nil)
	}
	for c := 3; c < 8; c++ {
		if list := d.lastList(n, i, c); len(list) == c {
			return list
		}
	}
	return nil
}

// setApart returns those of whom a sentence speaks before a token, or else of whom the sentence before it does: the
// others are not they.
func (d *Document) setApart(n, i int) []text.Party {
	t := d.Trees[n]
	out := append(d.ownObject(n, i), d.ownSubject(n, i)...)
	for m := range t.S.Mentions {
		x := &t.S.Mentions[m]
		if state, ok := d.stateOf(x, true); ok && x.Last < i {
			out = append(out, text.Party{Entity: state})
		} else if x.Last < i {
			out = append(out, text.Party{Entity: x.Entity})
		}
	}
	if len(out) == 0 && n > 0 {
		if x, ok := d.spokenOf(n-1, func(int) bool { return true }); ok {
			out = append(out, text.Party{Entity: x})
		}
	}
	return out
}

// without returns the parties of a list that another has not.
func without(list, barred []text.Party) []text.Party {
	var out []text.Party
	for _, x := range list {
		if !text.Holds(barred, x.Entity) {
			out = append(out, x)
		}
	}
	return out
}

// companions resolves "its partners", "its allies" to those who are named together with whom they belong to.
func (d *Document) companions(n, i int) []text.Party {
	t := d.Trees[n]
	p := t.Child(i, "nmod:poss")
	if p < 0 || t.Tokens[i].XPOS != "NNS" || !counterparts[t.Tokens[i].Lemma] || d.depth > 4 || t.Child(i, "amod", "nummod", "compound") >= 0 {
		return nil
	}
	owner := d.Parties(n, p, text.Acting)
	if len(owner) != 1 {
		return nil
	}
	for _, count := range []int{3, 4, 5, 6} {
		if list := d.lastList(n, i, count); text.Holds(list, owner[0].Entity) {
			return d.renamed(without(list, owner), n, i)
		}
	}
	return nil
}
