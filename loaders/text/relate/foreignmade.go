package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// foreignMade reads "Ecuador's fighters were Israeli", "the rice in Senegal's shops is Vietnamese": what a land has is called after
// the land that it was bought from.
func (d *document) foreignMade(i int) {
	d.identified(i)
	m := d.t.Mention(i)
	s := d.t.Child(i, "nsubj")
	if d.t.Child(i, "cop") < 0 || s < 0 || s > i || d.t.S.Mentions[m].Use != text.ByDemonym || d.t.S.Mentions[m].Kind != schema.State || d.t.Mention(s) >= 0 {
		return
	}
	r := soldRule
	if d.isThing(s, "@arms", true) {
		r = suppliedRule
	} else if !d.isThing(s, "@goods", true) {
		return
	}
	who := d.hasIt(s)
	if !d.fits(r, who, true) {
		return
	}
	mod, says, ok := d.mood(i, who.parties)
	if !ok {
		return
	}
	for _, x := range who.parties {
		if seller := d.t.S.Mentions[m].Entity; x.Entity != seller {
			d.emit(claim{rule: r, source: x, target: text.Party{Entity: seller}, anchor: i, tokens: append([]int{i, s}, who.tokens...), modality: mod, says: says, theme: s})
		}
	}
}

// hasIt resolves who has a thing: its owner, in whose place it is, or for what of theirs it works.
func (d *document) hasIt(s int) found {
	if f := d.has(s, text.Acting, true); !f.empty() {
		return f
	}
	for _, x := range d.t.NounTails(s) {
		if tree.Listed("in,on,of,for", x.Prep) {
			if f := d.owner(x.Noun, text.Acting); !f.empty() {
				return f
			}
		}
	}
	if r := d.t.Child(s, "acl:relcl"); r >= 0 && !d.t.Passive(r) {
		return d.owner(d.t.Object(r), text.Acting)
	}
	return found{}
}

var soldRule = &rule{name: "theirs are foreign", typ: schema.ImportsFrom}
