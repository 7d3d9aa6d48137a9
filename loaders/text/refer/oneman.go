package refer

import (
	"entente/loaders/text"
	"entente/schema"
)

// faded are what somebody was, and may be called afterwards: "the former colony", "the former warlord".
var faded = text.Set("colony protectorate dominion satellite province outpost warlord rebel guerrilla insurgent militant soldier officer general colonel strongman dictator banker lawyer journalist trader businessman tycoon spy prisoner exile actor comedian footballer teacher priest engineer mayor bureaucrat minister president premier chancellor envoy ambassador governor senator leader king")

// sole returns the only entity that fits among those named in the sentences before a token.
func (d *Document) sole(n, i, reach int, fits func(entity int) bool) (int, bool) {
	best, found := 0, false
	for back := 0; back <= reach && n-back >= 0; back++ {
		t := d.Trees[n-back]
		for m := range t.S.Mentions {
			x := &t.S.Mentions[m]
			if back == 0 && x.Last >= i || !fits(x.Entity) || found && x.Entity == best {
				continue
			}
			if found {
				return 0, false
			}
			best, found = x.Entity, true
		}
	}
	return best, found
}

// someone resolves "the tycoon", "the Lebanese businessman", "the former warlord": the one person of whom the nearest
// sentence speaks that names any; no official of a state, unless it is what he was.
func (d *Document) someone(n, i int) []text.Party {
	t := d.Trees[n]
	once := faded[t.Tokens[i].Lemma] && t.Modified(i, "former")
	if !once && !roleless[t.Tokens[i].Lemma] || t.Tokens[i].XPOS == "NNS" || d.manner(n, i) == foreign {
		return nil
	}
	x, ok := d.nearest(n, i, 4, func(x int) bool {
		of, held := d.Links.Office(x)
		return d.Kind(x) == schema.Person && (once || !(held && d.Kind(of) == schema.State))
	})
	if !ok {
		return nil
	}
	return []text.Party{{Entity: x, Anchor: t.Tokens[i].Start, Words: t.Tokens[i].Text}}
}

// nearest returns the only entity that fits in the nearest of the sentences before a token that has any.
func (d *Document) nearest(n, i, reach int, fits func(entity int) bool) (int, bool) {
	for back := 0; back <= reach; back++ {
		any := false
		x, ok := d.sole(n, i, back, func(x int) bool {
			any = any || fits(x)
			return fits(x)
		})
		if any {
			return x, ok
		}
	}
	return 0, false
}

// roleless are words for persons who act for nobody but themselves.
var roleless = text.Set("accused tycoon businessman businesswoman dealer banker dissident lawyer activist journalist cleric preacher trader financier smuggler fugitive suspect defendant oligarch magnate billionaire trafficker warlord blogger reporter editor engineer scientist fixer middleman broker exile whistleblower")

// ground resolves "the city", "the besieged enclave": the one place of which the last sentences
// speak. A capital may be the city that is meant.
func (d *Document) ground(n, i int) []text.Party {
	t := d.Trees[n]
	if head := t.Tokens[i].Lemma; !towns[head] && !lands[head] || t.Tokens[i].XPOS != "NN" || d.manner(n, i) == foreign {
		return nil
	}
	for back := 0; back <= 2 && n-back >= 0; back++ {
		for _, m := range d.Trees[n-back].S.Mentions {
			if m.Use == text.BySeat && towns[t.Tokens[i].Lemma] && (back > 0 || m.Last < i) {
				return nil
			}
		}
	}
	x, ok := d.sole(n, i, 2, d.territory)
	if !ok {
		return nil
	}
	return []text.Party{{Entity: x, Anchor: t.Tokens[i].Start, Words: t.Tokens[i].Text}}
}
