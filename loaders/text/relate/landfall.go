package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// landfall resolves where troops land that are told to land nowhere: on the coast off which their ships lie, or where others have just been
// told to go or not to go.
func (d *document) landfall(v int, sources found) found {
	t := d.t
	if lemma := t.Tokens[v].Lemma; !landing[lemma] && !d.ashore(v) {
		return found{}
	} else if lemma == "arrive" && t.Passive(v) || t.Child(v, "obj") >= 0 {
		return found{}
	}
	for _, x := range t.Tails(v) {
		if x.Via < 0 && x.Noun > v && !d.temporal(x.Noun) {
			return found{} // "landed safely in a field"
		}
	}
	if f := d.offCoast(v, sources); !f.empty() {
		return f
	}
	return d.lastTarget(marches, func(c *text.Claim) bool {
		return c.Anchor < t.Tokens[v].Start && !text.Holds(sources.parties, c.Target) && d.r.Kind(c.Target) == schema.State
	})
}

// ashore tells whether the word stands right behind a verb.
func (d *document) ashore(v int) bool {
	return v+1 < len(d.t.Tokens) && d.t.Tokens[v+1].Lower == "ashore"
}

// offCoast resolves X of "warships lie off X" before a verb.
func (d *document) offCoast(v int, sources found) found {
	for k := v - 1; k > 0; k-- {
		if m := d.t.Mention(k); m < 0 || d.t.MentionHead(m) != k || d.t.Case(k) != "off" {
			if d.t.Tokens[k].Lower != "capital" && d.t.Tokens[k].Lower != "coast" || d.t.Case(k) != "off" {
				continue
			}
		}
		if f := d.at(k, text.Acting|text.Territory); !f.empty() && !shares(f.parties, sources.parties) {
			return f
		}
	}
	return found{}
}

var (
	landing = text.Set("land arrive disembark")
	marches = types(schema.DeploysForcesTo, schema.WithdrawsForcesFrom, schema.Invades, schema.Occupies)
)
