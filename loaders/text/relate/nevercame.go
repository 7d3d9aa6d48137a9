package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// neverCame tells of what was ordered or bought and did not come: "the frigates that X ordered from Y will never reach it", "X will not get the
// jets it has bought from Y".
func (d *document) neverCame(v int) bool {
	h := d.t.Head(v)
	if h < 0 || !boughtAhead[d.t.Tokens[v].Lemma] || !d.t.Is(v, "acl") || !d.t.Is(h, "obj", "nsubj") {
		return false
	}
	u := d.t.Head(h)
	return u >= 0 && d.t.Verbal(u) && arriving[d.t.Tokens[u].Lemma] && d.own(u) == schema.Negated
}

var (
	boughtAhead = text.Set("order buy purchase contract commission")
	arriving    = text.Set("reach arrive come get receive deliver ship hand supply materialise materialize see release")
)
