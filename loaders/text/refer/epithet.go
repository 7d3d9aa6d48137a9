package refer

import (
	"entente/loaders/text"
	"entente/schema"
)

// manner says how the words before a definite noun limit what it may mean.
type manner uint8

const (
	foreign   manner = iota // another party is meant, or nobody in particular
	qualified               // they add something: "the Lebanese group", "the gas giant"
	coloured                // they add what is true of the party spoken of anyway: "the cash-strapped country"
)

// manner reads the words between "the" and a noun.
func (d *Document) manner(n, i int) manner {
	t := d.Trees[n]
	out := coloured
	for _, k := range t.Kids(i) {
		if k > i && t.Is(k, "nmod") && t.Case(k) == "of" {
			return foreign
		}
	}
	for k := i - 1; k >= 0 && k > i-10; k-- {
		w := &t.Tokens[k]
		switch m := t.Mention(k); {
		case w.Lower == "the" || w.Lower == "this":
			return out
		case negating[w.Lower] || distinct[w.Lower]:
			return foreign
		case m >= 0 && k+1 < i && t.Tokens[k+1].Text == "-", m >= 0 && t.S.Mentions[m].Kind == schema.State && t.S.Mentions[m].Use == text.ByDemonym:
			out = qualified
		case m >= 0:
			return foreign
		case w.Capital() && w.UPOS != "PUNCT":
			out = qualified
		case w.UPOS == "NOUN" && !(k > 0 && t.Tokens[k-1].Text == "-" || t.Tokens[k+1].Text == "-"):
			out = qualified
		case w.UPOS == "ADJ", w.UPOS == "NOUN", w.UPOS == "VERB", w.UPOS == "ADV", w.Text == "-", w.UPOS == "NUM" && t.Tokens[k+1].Text == "-":
		default:
			return foreign
		}
	}
	return foreign
}

// distinct are words that set a party apart from the one spoken of.
var distinct = text.Set("parent sister holding subsidiary second third fourth new smaller larger bigger former late previous successor separate similar different respective competing opposing host receiving sending contact working support steering study expert ethnic minority parliamentary advocacy rights aid human lobby pressure age various several many")

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

// someone resolves "the tycoon", "the Lebanese businessman": the one person without an office
// in a state of whom the last sentences speak.
func (d *Document) someone(n, i int) []text.Party {
	if !roleless[d.Trees[n].Tokens[i].Lemma] || d.manner(n, i) == foreign {
		return nil
	}
	x, ok := d.sole(n, i, 4, func(x int) bool {
		of, held := d.Links.Office(x)
		return d.Kind(x) == schema.Person && !(held && d.Kind(of) == schema.State)
	})
	if !ok {
		return nil
	}
	t := d.Trees[n]
	return []text.Party{{Entity: x, Anchor: t.Tokens[i].Start, Words: t.Tokens[i].Text}}
}

// roleless are words for persons who act for nobody but themselves.
var roleless = text.Set("tycoon businessman businesswoman dealer banker dissident lawyer activist journalist cleric preacher trader financier smuggler fugitive suspect defendant oligarch magnate billionaire trafficker warlord blogger reporter editor engineer scientist fixer middleman broker exile whistleblower")

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
	x, ok := d.sole(n, i, 2, func(x int) bool { return d.Kind(x) == schema.Place })
	if !ok {
		return nil
	}
	return []text.Party{{Entity: x, Anchor: t.Tokens[i].Start, Words: t.Tokens[i].Text}}
}

var (
	towns = text.Set("city town village port")
	lands = text.Set("region territory enclave exclave peninsula province strip archipelago")
)

// calledOf resolves "the city of X", "the breakaway republic of X" to X.
func (d *Document) calledOf(n, i int, want text.Want) []text.Party {
	t := d.Trees[n]
	head := t.Tokens[i].Lemma
	if t.Tokens[i].XPOS != "NN" || stateWords[head] == "" && !towns[head] && !lands[head] {
		return nil
	}
	for _, k := range t.Kids(i) {
		m := t.Mention(k)
		if k < i || m < 0 || !t.Is(k, "nmod") || t.Case(k) != "of" {
			continue
		}
		if x := t.S.Mentions[m]; x.Use == text.ByName && (x.Kind == schema.Place || stateWords[head] != "" && x.Kind == schema.State) {
			return d.one(n, k, want)
		}
	}
	return nil
}
