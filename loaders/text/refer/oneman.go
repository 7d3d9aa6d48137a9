package refer

import (
	"strings"

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
	founder := (t.Tokens[i].Lemma == "founder" || t.Tokens[i].Lemma == "co-founder") && t.Modified(i, "the") && t.Child(i, "compound") >= 0 && t.Mention(t.Child(i, "compound")) >= 0
	once := faded[t.Tokens[i].Lemma] && t.Modified(i, "former,ousted,deposed,toppled,overthrown")
	if !once && !founder && !roleless[t.Tokens[i].Lemma] && !(t.Tokens[i].Lemma == "man" && d.bare(n, i)) || t.Tokens[i].XPOS == "NNS" || d.manner(n, i) == foreign {
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
	if !ok || d.Links.Site(x) {
		return nil
	}
	return []text.Party{{Entity: x, Anchor: t.Tokens[i].Start, Words: t.Tokens[i].Text}}
}

// countryman resolves "the Jordanian" to the man whom it means. It is true where the words are of that form.
func (d *Document) countryman(n, i int, want text.Want) ([]text.Party, bool) {
	if t := d.Trees[n]; i+1 < len(t.Tokens) && t.Tokens[i+1].Lower == "who" && !strings.HasSuffix(t.Tokens[i].XPOS, "S") && t.Modified(i, "the,a,an") {
		if k := i - 3; k >= 0 && t.Tokens[i-2].Text == "," && t.Mention(k) >= 0 && t.S.Mentions[t.Mention(k)].Kind == schema.Person {
			return d.one(n, t.MentionHead(t.Mention(k)), want), true // "X, the German who runs Y"
		}
		return nil, true
	}
	if !d.singleNational(n, i) {
		return nil, false
	}
	x, ok := d.Countryman(n, i)
	if !ok {
		return nil, true
	}
	return []text.Party{d.acting(x, n, i, want)}, true
}

// Countryman returns the man from there whom "the Jordanian", "the 32-year-old Jordanian" means: one of whom the text has
// said so, else the only one whom the nearest sentence names that may be.
func (d *Document) Countryman(n, i int) (int, bool) {
	if !d.singleNational(n, i) {
		return 0, false
	}
	state := d.Trees[n].S.Mentions[d.Trees[n].Mention(i)].Entity
	home := func(x int) (int, bool) {
		if of, ok := d.Links.Homeland(x); ok {
			return of, true
		}
		return d.Links.Office(x)
	}
	x, ok := d.nearest(n, i, 6, func(x int) bool {
		of, known := home(x)
		return d.Kind(x) == schema.Person && known && of == state
	})
	if ok {
		return x, true
	}
	return d.nearest(n, i, 3, func(x int) bool {
		_, known := home(x)
		return d.Kind(x) == schema.Person && !known
	})
}

// singleNational tells "the Jordanian", of one man, from a people or an adjective.
func (d *Document) singleNational(n, i int) bool {
	t := d.Trees[n]
	m := t.Mention(i)
	if w := &t.Tokens[i]; m < 0 || t.S.Mentions[m].Last != i || !strings.HasSuffix(w.Lower, "an") && !strings.HasSuffix(w.Lower, "i") && !oneOfPeople[w.Lower] || w.XPOS == "NNPS" || w.XPOS == "NNS" || !t.Is(i, "nsubj", "obj", "iobj", "obl", "nsubj:pass", "nmod", "nmod:poss", "obl:agent") {
		return false
	}
	the := t.S.Mentions[m].First > 0 && t.Tokens[t.S.Mentions[m].First-1].Lower == "the"
	for _, k := range t.Kids(i) {
		switch {
		case k < i && t.Tokens[k].Lower == "the":
			the = true
		case k > i && t.Is(k, "conj", "flat", "compound", "appos"):
			return false
		}
	}
	if !the || i+1 >= len(t.Tokens) {
		return the
	}
	next := &t.Tokens[i+1]
	return next.UPOS != "NOUN" && next.UPOS != "ADJ" && next.UPOS != "PROPN" && !(next.Tight && next.Text == "-")
}

// oneOfPeople are names for one man of a people that no ending tells.
var oneOfPeople = text.Set("turk dane swede pole finn serb croat greek czech slovak spaniard scot briton kazakh uzbek tajik")
