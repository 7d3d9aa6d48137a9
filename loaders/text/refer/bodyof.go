package refer

import (
	"entente/loaders/text"
	"entente/schema"
)

// bodyOfOwner makes the body that a text names only by whose it is: "Marshal Tito's party", "the party of President X", "the municipal council of
// Lugano".
func (d *Document) bodyOfOwner(n, i int) []text.Party {
	t := d.Trees[n]
	head := t.Tokens[i].Lemma
	if t.Tokens[i].XPOS != "NN" || !leaderBodies[head] && !townBodies[head] {
		return nil
	}
	local := i
	for local > 0 && townModifiers[t.Tokens[local-1].Lower] && t.Mention(local-1) < 0 {
		local--
	}
	subkind, kind := schema.Other, schema.Place
	if leaderBodies[head] {
		subkind, kind = schema.Party, schema.Person
	} else if local == i {
		return nil
	}
	first, last := d.ownerSpan(n, i, local, kind)
	if first < 0 {
		return nil
	}
	words := d.Links.Words(t.S, first, last)
	e := d.Links.Create(schema.Organization, subkind, words)
	d.Links.SetSure(e)
	d.Links.Use(e, words, t.Tokens[first].Start, t.Tokens[last].End)
	return []text.Party{d.party(n, e, first, last)}
}

// ownerSpan returns the first and the last token of a body with the name of whose it is, of a kind, before it or behind "of"; -1 if nobody is named.
func (d *Document) ownerSpan(n, i, local int, kind schema.Kind) (int, int) {
	t := d.Trees[n]
	fits := func(m int) bool {
		x := &t.S.Mentions[m]
		if kind == schema.Person {
			return x.Kind == schema.Person
		}
		return x.Use == text.ByName && (x.Kind == schema.Place || x.ID == "" && x.First == x.Last && !x.Sure && x.Kind != schema.Vessel)
	}
	if i+2 < len(t.Tokens) && t.Tokens[i+1].Lower == "of" {
		k := i + 2
		for k < len(t.Tokens) && t.Mention(k) < 0 && (titleWords[t.Tokens[k].Lower] || t.Tokens[k].Lower == "the") {
			k++
		}
		if k < len(t.Tokens) && t.Mention(k) >= 0 && fits(t.Mention(k)) && !(kind == schema.Person && !t.Modified(i, "the")) {
			return local, t.S.Mentions[t.Mention(k)].Last
		}
		return -1, -1
	}
	k := local - 1
	if k > 0 && t.Tokens[k].XPOS == "POS" {
		k--
	} else if kind == schema.Person {
		return -1, -1
	}
	if k < 0 || t.Mention(k) < 0 || !fits(t.Mention(k)) {
		return -1, -1
	}
	k = t.S.Mentions[t.Mention(k)].First
	for kind == schema.Person && k > 0 && titleWords[t.Tokens[k-1].Lower] && t.Tokens[k-1].Capital() {
		k--
	}
	return k, i
}

var (
	// leaderBodies are called after who leads them.
	leaderBodies = text.Set("party")
	// townBodies are those of towns and regions, with one of townModifiers before them.
	townBodies    = text.Set("council assembly parliament legislature authority government")
	townModifiers = text.Set("municipal city town regional provincial county district cantonal village local borough")
	titleWords    = text.Set("president marshal general minister prime premier chancellor king queen prince colonel captain mr mr. mrs mrs. dr dr. former chairman senator governor sheikh")
)
