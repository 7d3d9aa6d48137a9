package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// spokesman returns the state for which an official speaks who closes a sentence about what it does: "X will freeze the assets of Y,
// President Z said". Who tells what another state has done does not say so of its plans.
func (d *document) spokesman(u unowned) (int, bool) {
	t := d.r.Trees[u.sentence]
	h := t.MentionHead(u.mention)
	v := t.Head(h)
	if v < 0 || !t.Is(h, "nsubj") || !t.Is(v, "parataxis") || !saying[t.Tokens[v].Lemma] || t.Head(v) < 0 || t.Head(v) > v {
		return 0, false
	}
	g := t.Head(v)
	s := t.Subject(g)
	if s < 0 || s > g || t.Passive(g) || !t.Verbal(g) {
		return 0, false
	}
	planned := false
	for _, k := range t.Kids(g) {
		planned = planned || t.Is(k, "aux") && (t.Tokens[k].Lower == "will" || t.Tokens[k].Lower == "would" || t.Tokens[k].Lower == "shall")
	}
	if !planned {
		return 0, false
	}
	list := d.r.Parties(u.sentence, s, text.Acting)
	if len(list) != 1 || d.r.Kind(list[0].Entity) != schema.State {
		return 0, false
	}
	return list[0].Entity, true
}
