package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

var truceBrokeredRule = &rule{name: "broker the truce", typ: schema.CeasesFireWith}

// truceBrokered reads "X attacked Y. Z brokered a truce": between whom is told by the sentences before.
func (d *document) truceBrokered(v int) {
	o := d.t.Object(v)
	if !peacemakers[d.t.Tokens[v].Lemma] || o < 0 || !truces[d.t.Tokens[o].Lemma] || d.t.Mention(o) >= 0 || d.t.Child(o, "nmod", "nmod:poss") >= 0 || d.phraseBehind(v, "between,with,among,in,for,on") {
		return
	}
	two := d.dealt(quarrels, 2)
	if len(two) != 2 || !d.dealers(o, text.Acting).empty() { // "X and Y signed a truce brokered by Z": theirs
		return
	}
	who := d.slot(v, "agent", text.Acting, truceBrokeredRule, true)
	if who.empty() || shares(two, who.parties) {
		return
	}
	if m, says, ok := d.mood(v, who.parties); ok {
		d.emit(claim{rule: truceBrokeredRule, source: two[0], target: two[1], anchor: v, tokens: append([]int{o}, who.tokens...), modality: m, says: says, theme: -1})
	}
}

var (
	peacemakers = text.Set("broker mediate negotiate secure arrange")
	truces      = text.Set("truce ceasefire cease-fire armistice")
)
