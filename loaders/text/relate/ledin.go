package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

var ledInRule = rule{name: "led them in it"}

// ledIn reads "A followed B in expelling X", "A joined B in condemning X": B has done it, too,
// even where A has not.
func (d *document) ledIn(from int) {
	last := len(d.claims)
	for k := from; k < last; k++ {
		c := d.claims[k]
		v := d.token(c.Anchor)
		if c.Modality == schema.Alleged || v < 1 || d.t.Tokens[v].XPOS != "VBG" || d.t.Case(v) != "in" || d.t.Head(v) < 0 || !following[d.t.Tokens[d.t.Head(v)].Lemma] {
			continue
		}
		o := d.t.Child(d.t.Head(v), "obj")
		if o < 0 || o > v || d.t.Mention(o) < 0 {
			continue
		}
		for _, p := range d.at(o, text.Acting).parties {
			if p.Entity != c.Source && p.Entity != c.Target {
				d.emit(claim{rule: ledInRule.of(c.Type), source: p, target: text.Party{Entity: c.Target}, anchor: v, tokens: []int{o}, modality: schema.Asserted, theme: -1})
			}
		}
	}
}

var following = text.Set("follow join emulate imitate copy")
