package refer

import (
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

// union makes the entity of what states join and leave that has no name but what it is: "the customs union", "the CFA franc zone", "the
// ruling coalition". One spoken of before is meant again where its words are the same.
func (d *Document) union(n, i int) (text.Party, bool) {
	t := d.Trees[n]
	head := t.Tokens[i].Lemma
	kinds := unions[head]
	if kinds == nil || t.Tokens[i].XPOS != "NN" && t.Tokens[i].XPOS != "NNP" {
		return text.Party{}, false
	}
	first, told := i, false
	k := i - 1
	for ; k >= 0 && k > i-7; k-- {
		w := &t.Tokens[k]
		if w.UPOS == "DET" || w.UPOS == "PRON" || w.UPOS == "ADP" || w.UPOS == "VERB" && w.Lower != "ruling" && w.Lower != "governing" {
			break
		}
		if w.UPOS != "NOUN" && w.UPOS != "ADJ" && w.UPOS != "PROPN" && w.Text != "-" && !kinds[w.Lower] {
			return text.Party{}, false
		}
		told = told || kinds[w.Lower]
		first = k
	}
	if k < 0 || !defining[t.Tokens[k].Lower] || !told && !(head == "coalition" && first == i) {
		return text.Party{}, false
	}
	words := d.Links.Words(t.S, first, i)
	for _, x := range d.Links.Tails(head) {
		if d.Kind(x) == schema.Organization && strings.HasSuffix(strings.ToLower(d.Links.Entities[x].Name), strings.ToLower(words)) && d.before(x, n, i) {
			return d.party(n, x, first, i), true
		}
	}
	sub := schema.Intergovernmental
	if head == "coalition" {
		sub = schema.Party
	}
	e := d.Links.Create(schema.Organization, sub, words)
	d.Links.SetSure(e)
	d.Links.Use(e, words, t.Tokens[first].Start, t.Tokens[i].End)
	return d.party(n, e, first, i), true
}

// defining stand before what there is only one of.
var defining = text.Set("the this that its their his our")

// unions are what a union may be called, and what must be said of it.
var unions = map[string]map[string]bool{
	"zone":      text.Set("franc sterling rouble ruble dollar currency monetary customs free-trade trade passport-free visa-free tariff economic"),
	"area":      text.Set("franc sterling rouble ruble dollar currency monetary customs free-trade trade passport-free visa-free tariff economic"),
	"union":     text.Set("customs monetary currency economic tariff postal"),
	"market":    text.Set("common single internal"),
	"currency":  text.Set("common single shared"),
	"coalition": text.Set("ruling governing government opposition led backed international military multinational naval anti wartime grand"),
}
