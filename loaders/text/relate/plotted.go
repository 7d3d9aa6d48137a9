package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

var plottedRule = &rule{name: "charged with planning it", typ: schema.Invades}

// plotted reads "X accused Y of preparing an invasion": of X, where nothing says of whom.
func (d *document) plotted(v int) {
	h := d.t.Head(v)
	if !plotting[d.t.Tokens[v].Lemma] || d.t.Tokens[v].XPOS != "VBG" || h < 0 || h > v || !accusing[d.t.Tokens[h].Lemma] || d.own(h) != schema.Asserted {
		return
	}
	o := d.t.Object(v)
	if o < v || !d.untargeted(o) || !d.untargeted(v) || d.t.Child(o, "nmod:poss", "amod", "compound") >= 0 || d.phraseBehind(o, "in,near") {
		return
	}
	typ, ok := plots[d.t.Tokens[o].Lemma]
	if !ok {
		return
	}
	who, whom := d.at(d.t.Object(h), text.Acting), d.subject(h, text.Acting)
	if d.t.Passive(h) {
		who, whom = d.subject(h, text.Acting), d.at(d.t.Agent(h), text.Acting)
	}
	if len(who.parties) != 1 || len(whom.parties) != 1 || shares(who.parties, whom.parties) || d.r.Kind(who.parties[0].Entity) != schema.State || d.r.Kind(whom.parties[0].Entity) != schema.State {
		return
	}
	d.emit(claim{rule: plottedRule.of(typ), source: who.parties[0], target: whom.parties[0], anchor: v, tokens: append([]int{o}, who.tokens...), modality: schema.Alleged, says: refs(whom.parties), theme: -1})
}

var (
	plotting = text.Set("prepare plan plot contemplate")
	plots    = map[string]schema.RelationType{"invasion": schema.Invades, "attack": schema.Attacks, "assault": schema.Attacks, "raid": schema.Attacks, "offensive": schema.Attacks}
)
