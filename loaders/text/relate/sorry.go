package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

var sorryRule = &rule{name: "apologise to whom one meets", typ: schema.ApologizesTo}

// sorry tells whether a verb apologises without saying to whom: "met X and apologised", "told X that …, and offered his
// apologies".
func (d *document) sorry(v int) bool {
	switch d.t.Tokens[v].Lemma {
	case "apologise", "apologize":
	case "offer", "express", "voice", "extend", "present", "convey", "make":
		o := d.t.Object(v)
		if o < v || !d.isThing(o, "@apology", false) || d.hasTail(o, "to") || d.t.Child(v, "iobj") >= 0 {
			return false
		}
	default:
		return false
	}
	return !d.hasTail(v, "to") && !d.t.Passive(v)
}

// apologised claims that who meets or addresses somebody, and apologises, does so to him.
func (d *document) apologised(v int) {
	u := d.t.Head(v)
	for steps := 0; u >= 0 && steps < 3 && !hearing[d.t.Tokens[u].Lemma]; steps++ {
		u = d.t.Head(u)
	}
	if u < 0 || u > v || !hearing[d.t.Tokens[u].Lemma] || d.t.Passive(u) || d.t.Child(v, "nsubj") >= 0 {
		return
	}
	o := d.t.Child(u, "iobj", "obj")
	if o < 0 {
		return
	}
	who, whom := d.subject(u, text.Acting), d.at(o, text.Acting)
	if who.empty() || whom.empty() {
		return
	}
	m, says, ok := d.mood(v, who.parties)
	if x := d.t.Tokens[v].XPOS; m == schema.Planned && d.t.Tokens[v].Lemma == "offer" && (x == "VBD" || x == "VBZ") {
		m = schema.Asserted // an apology that is offered is made
	}
	if !ok || m == schema.Alleged {
		return
	}
	d.across(claim{rule: sorryRule, anchor: v, tokens: append(append([]int{}, who.tokens...), whom.tokens...), modality: m, says: says, theme: -1}, who, whom)
}

// hearing are verbs whose object hears what is said.
var hearing = text.Set("meet tell receive phone telephone call assure inform address see greet visit host welcome")
