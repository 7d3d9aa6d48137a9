package refer

import (
	"entente/loaders/text"
	"entente/schema"
)

// sharedFoe resolves "it" of "A broke off ties with B, and C has placed an embargo on it": who is punished first is punished again.
func (d *Document) sharedFoe(n, i, own int, fits func([]text.Party) []text.Party) []text.Party {
	t := d.Trees[n]
	if own < 0 || t.Tokens[i].Lower != "it" || t.Is(i, "nsubj", "nsubj:pass") || !t.Is(own, "conj", "parataxis") || t.Head(own) < 0 || t.Child(own, "nsubj") < 0 || d.depth > 4 || !foeVerbs[t.Tokens[own].Lemma] {
		return nil
	}
	u := t.Head(own)
	if !foeVerbs[t.Tokens[u].Lemma] || t.Passive(u) || t.Subject(u) < 0 {
		return nil
	}
	for m := len(t.S.Mentions) - 1; m >= 0; m-- {
		x := &t.S.Mentions[m]
		h := t.MentionHead(m)
		if x.Last >= t.Subject(own) || h < u || x.Kind != schema.State && x.Kind != schema.Organization || x.Use == text.ByDemonym || !t.Within(h, u) {
			continue
		}
		if c := t.Case(h); !t.Is(h, "obj") && c != "with" && c != "on" && c != "against" && c != "to" && c != "from" {
			continue
		}
		return fits([]text.Party{d.organ(n, m)})
	}
	return nil
}

var foeVerbs = text.Set("break cut sever suspend recall expel impose place put slap clamp freeze ban embargo blockade sanction condemn denounce close shut withdraw halt stop bomb attack shell threaten")
