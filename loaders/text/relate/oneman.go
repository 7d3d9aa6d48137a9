package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// turncoat tells the officer of a state who spies or works for another: it is he who does so, not his state.
func (d *document) turncoat(v int, sources found) bool {
	if l := d.t.Tokens[v].Lemma; l != "spy" && l != "work" || len(sources.parties) != 1 || d.r.Kind(sources.parties[0].Entity) != schema.State {
		return false
	}
	for _, k := range sources.tokens {
		if d.t.Mention(k) < 0 && k != v {
			return true
		}
	}
	return false
}

// ownMen are the men themselves for whose state a noun was taken: "two of its own diplomats", but no one man without a name.
func (d *document) ownMen(f found) found {
	for _, k := range f.tokens {
		list := d.r.Parties(d.n, k, text.Collective|text.Individual|text.NewName|text.CountFirst)
		if len(list) > 0 && d.r.Kind(list[0].Entity) != schema.State {
			return found{parties: list, tokens: f.tokens}
		}
	}
	return found{}
}

// ownCraft tells of a pilot who "flew his jet to X": one man comes, and no forces are sent.
func (d *document) ownCraft(v int) bool {
	if d.t.Tokens[v].Lemma != "fly" || d.t.Passive(v) {
		return false
	}
	o := d.t.Child(v, "obj")
	if o < 0 {
		return false
	}
	p := d.t.Child(o, "nmod:poss")
	return p >= 0 && (d.t.Tokens[p].Lower == "his" || d.t.Tokens[p].Lower == "her")
}
