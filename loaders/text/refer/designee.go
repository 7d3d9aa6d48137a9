package refer

import (
	"entente/loaders/text"
	"entente/schema"
)

// designee returns the body that the sentence before tells to be put on a list or charged, for "it" at the head of the next that
// tells what it did: "X designated Y. It had sold arms to Z".
func (d *Document) designee(n, i, own int) []text.Party {
	t := d.Trees[n]
	if w := t.Tokens[i].Lower; n == 0 || w != "it" && w != "its" || i > 2 || own < 0 || listing[t.Tokens[own].Lemma] || t.Passive(own) && t.Is(i, "nsubj") && listing[t.Tokens[own].Lemma] {
		return nil
	}
	for k := i; k < len(t.Tokens) && k < i+4; k++ {
		if t.Tokens[k].Lower == "also" {
			return nil // "it also named three ships"
		}
	}
	u := d.Trees[n-1]
	for v := range u.Tokens {
		if !u.Verbal(v) || u.Head(v) >= 0 || !listing[u.Tokens[v].Lemma] || u.Passive(v) {
			continue
		}
		o := u.Object(v)
		if o < 0 || u.Mention(o) < 0 || len(u.Conjuncts(o)) > 1 {
			return nil
		}
		m := &u.S.Mentions[u.Mention(o)]
		if m.Kind != schema.Organization {
			return nil
		}
		if _, organ := d.Links.OrganOf(m.Entity); organ {
			return nil
		}
		return []text.Party{d.party(n-1, m.Entity, m.First, m.Last)}
	}
	return nil
}

// listing are verbs of what is done to firms that have done wrong.
var listing = text.Set("designate sanction blacklist list indict charge fine sue penalise penalize punish")
