package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// announced resolves who does what a passive without an agent tells, where a state or body tells it of what is its own to
// do: "X said that relations with Y had been severed", "X announced that two diplomats had been expelled".
func (d *document) announced(v int, r *rule) found {
	h := d.t.Head(v)
	if h < 0 || !d.t.Is(v, "ccomp") || !d.t.Passive(v) || d.t.Agent(v) >= 0 || d.t.Passive(h) || d.abroad(v) {
		return found{}
	}
	lemma := d.t.Tokens[h].Lemma
	if !sovereign[r.typ] || !reporting(lemma) || lemma == "deny" || !announcing[lemma] && !severing[r.typ] {
		return found{}
	}
	f := d.subject(h, sourceWant(r.typ)|text.Acting)
	for _, p := range f.parties {
		if d.r.Kind(p.Entity) != schema.State {
			return found{}
		}
	}
	return f
}

var (
	// sovereign are deeds of states that they announce themselves.
	sovereign = types(schema.CutsRelationsWith, schema.EstablishesRelationsWith, schema.Expels, schema.Sanctions, schema.LiftsSanctionsOn, schema.Embargoes, schema.SeizesAssetsOf, schema.WithdrawsForcesFrom)
	// severing are those of which a state speaks as its own whatever the verb.
	severing = types(schema.CutsRelationsWith, schema.EstablishesRelationsWith)
)
