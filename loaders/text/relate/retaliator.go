package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// retaliator resolves whose planes or guns strike that the words leave without an owner, after the text has told of a blow: his who
// suffered it, "X shelled a village in Y. Within days jets struck a camp in X", "jets struck back at Z".
func (d *document) retaliator(v int, r *rule, targets found) found {
	if r.typ != schema.Attacks || !d.t.Verbal(v) || len(targets.parties) != 1 {
		return found{}
	}
	s := d.t.Subject(v)
	if d.t.Passive(v) {
		s = d.t.Agent(v)
	}
	if s < 0 || d.t.Mention(s) >= 0 || !d.isThing(s, "@gunnery", false) || d.t.Child(s, "nmod:poss", "amod", "nmod", "acl") >= 0 {
		return found{}
	}
	back := v+1 < len(d.t.Tokens) && d.t.Tokens[v+1].Lower == "back"
	hit := targets.parties[0].Entity
	c, ok := d.lastOf(types(schema.Attacks, schema.Invades), func(c *text.Claim) bool {
		return c.Modality == schema.Asserted && c.Anchor < d.t.Tokens[v].Start && d.r.Kind(c.Target) == schema.State && c.Target != hit && (back || c.Source == hit || d.belongs(hit, c.Source))
	})
	if !ok {
		return found{}
	}
	return found{parties: []text.Party{{Entity: c.Target}}, tokens: []int{s}}
}

// seizedWhere resolves who freezes or seizes what lies in his land, where a passive does not tell it: "X's assets in Y were frozen".
func (d *document) seizedWhere(v int, r *rule, targets found) found {
	if r.typ != schema.SeizesAssetsOf || !d.t.Verbal(v) || !d.t.Passive(v) || d.t.Agent(v) >= 0 {
		return found{}
	}
	tails := d.t.Tails(v)
	if s := d.t.Subject(v); s >= 0 {
		tails = append(tails[:len(tails):len(tails)], d.t.NounTails(s)...)
	}
	for _, x := range tails {
		if !tree.Listed("in,at,off,by", x.Prep) || d.t.Mention(x.Noun) < 0 {
			continue
		}
		f := d.at(x.Noun, text.Acting|text.Territory)
		if len(f.parties) != 1 || shares(f.parties, targets.parties) {
			continue
		}
		if d.r.Kind(f.parties[0].Entity) == schema.State {
			return found{parties: []text.Party{{Entity: f.parties[0].Entity}}, tokens: []int{x.Noun}}
		}
		if of, ok := d.r.Links.StateOf(f.parties[0].Entity); ok && !text.Holds(targets.parties, of) {
			return found{parties: []text.Party{{Entity: of}}, tokens: []int{x.Noun}}
		}
	}
	return found{}
}
