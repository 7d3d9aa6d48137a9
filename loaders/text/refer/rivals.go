package refer

import "entente/loaders/text"

// Rivals returns the two states that a sentence just before tells together to be at odds: "X and Y are at loggerheads", "the quarrel
// between X and Y".
func (d *Document) Rivals(n int) []text.Party {
	for back := 1; back <= 2 && n-back >= 0; back++ {
		t := d.Trees[n-back]
		names := d.onlyTwo(n - back)
		if len(names) == 0 && d.namesState(n-back) {
			return nil
		}
		for i := range t.Tokens {
			if len(names) == 2 && estranging[t.Tokens[i].Lemma] {
				return names
			}
		}
	}
	return nil
}

// onlyTwo returns the two states that a sentence names in one breath, if it names no third.
func (d *Document) onlyTwo(n int) []text.Party {
	two := d.listWithin(n, len(d.Trees[n].Tokens), 2, 0)
	if len(two) != 2 {
		return nil
	}
	for m := range d.Trees[n].S.Mentions {
		if of, ok := d.stateOf(&d.Trees[n].S.Mentions[m], true); ok && !text.Holds(two, of) {
			return nil
		}
	}
	return d.bodies(two)
}

var estranging = text.Set("odds odd loggerheads loggerhead rival rivals foe enemy dispute quarrel quarrell conflict feud war tension tense tensions clash row standoff stand-off crisis hostility argue wrangle bicker spar fight")
