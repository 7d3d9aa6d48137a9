package relate

import (
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

// publicly gives to a state what its ministry or treasury owns, and what its leader nationalises; an authority or a fund
// holds for itself.
func (d *document) publicly(c *claim) {
	if c.rule.typ != schema.Owns {
		return
	}
	who := c.source.Entity
	e := &d.r.Links.Entities[who]
	state, ok := d.r.Links.OrganOf(who)
	ok = ok && e.Subkind == schema.GovernmentBody && ministerial(e.Name)
	if !ok && c.rule.name == "nationalise" {
		state, ok = d.r.Links.Office(who)
	}
	if ok && d.r.Kind(state) == schema.State {
		c.source.By = []text.Ref{{Entity: who, Words: e.Name}}
		c.source.Entity = state
	}
}

// ministerial tells whether the name of an organ is that of a part of the government proper.
func ministerial(name string) bool {
	for w := range strings.FieldsSeq(strings.ToLower(name)) {
		if coffers[w] {
			return true
		}
	}
	return false
}

var coffers = text.Set("treasury ministry government department exchequer cabinet army navy parliament council")
