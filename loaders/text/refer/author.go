package refer

import (
	"entente/loaders/text"
	"entente/schema"
)

// author resolves "we" outside quotation marks: who says so in the same sentence, else the
// body in whose name a statement is written.
func (d *Document) author(n, i int) []text.Party {
	t := d.Trees[n]
	for v := t.Governor(i); v >= 0; v = t.Head(v) {
		teller := t.Child(v, "parataxis")
		if h := t.Head(v); t.Is(v, "ccomp") && h >= 0 {
			teller = h
		}
		if teller < 0 || !saying[t.Tokens[teller].Lemma] {
			continue
		}
		s := t.Subject(teller)
		if s < 0 || firstPerson[t.Tokens[s].Lower] {
			continue
		}
		return d.bodies(d.one(n, s, text.Acting|text.NewName))
	}
	out := d.issuer(n)
	if len(out) == 0 && d.masthead >= 0 {
		out = []text.Party{{Entity: d.masthead, Anchor: t.Tokens[i].Start, Words: t.Tokens[i].Text}}
	}
	if len(out) > 0 || t.Tokens[i].Lower == "we" || t.Tokens[i].Lower == "us" {
		return out
	}
	if h := t.Head(i); d.origin != "" && h >= 0 && (agents[t.Tokens[h].Lemma] || struck[t.Tokens[h].Lemma] || grounds[t.Tokens[h].Lemma]) {
		return d.Dateline() // "had declared our ambassador persona non grata", of a release or a paper of that country
	}
	return nil
}

// issuer is the state or body whose ministry or government is the first subject of a text, and
// so the one that issues it.
func (d *Document) issuer(n int) []text.Party {
	for k := 0; k <= min(n, 1); k++ {
		t := d.Trees[k]
		for i := range t.Tokens {
			if !t.Is(i, "nsubj", "nsubj:pass") {
				continue
			}
			if firstPerson[t.Tokens[i].Lower] {
				if out := d.weThe(k, i); len(out) > 0 {
					return out
				}
				break
			}
			if out := d.one(k, i, text.Acting|text.NewName); len(out) == 1 && (d.official(out[0]) || d.proclaims(k, i, out[0])) {
				return d.bodies(out)
			}
			return nil
		}
	}
	return nil
}

// weThe resolves "We, the leaders of the group": the body behind "of".
func (d *Document) weThe(n, i int) []text.Party {
	t := d.Trees[n]
	if i+3 >= len(t.Tokens) || t.Tokens[i+1].Text != "," || t.Tokens[i+2].Lower != "the" {
		return nil
	}
	for k := i + 3; k+1 < len(t.Tokens) && k < i+12 && t.Tokens[k].Text != ","; k++ {
		if t.Tokens[k].Lower != "of" {
			continue
		}
		if j := k + 1; t.Tokens[j].Lower == "the" && j+1 < len(t.Tokens) {
			k = j
		}
		if m := t.Mention(k + 1); m >= 0 && t.S.Mentions[m].Kind == schema.Organization {
			return d.bodies(d.one(n, t.MentionHead(m), text.Acting))
		}
	}
	return nil
}

// official tells whether a party acts through a body of its government.
func (d *Document) official(p text.Party) bool {
	if len(p.By) == 0 || p.By[0].Entity < 0 || d.Kind(p.Entity) != schema.State {
		return false
	}
	by := d.Links.Entities[p.By[0].Entity]
	return by.Kind == schema.Organization && by.Subkind == schema.GovernmentBody
}

// proclaims tells whether a state says in the present what it does, as in a statement of its own:
// "X is today imposing sanctions", "X condemns the attack".
func (d *Document) proclaims(n, i int, p text.Party) bool {
	t := d.Trees[n]
	v := t.Head(i)
	if v < 0 || d.Kind(p.Entity) != schema.State || t.Mention(i) < 0 || !performing[t.Tokens[v].Lemma] {
		return false
	}
	if t.Tokens[v].XPOS == "VBZ" {
		return true
	}
	aux := t.Child(v, "aux")
	return t.Tokens[v].XPOS == "VBG" && aux >= 0 && t.Tokens[aux].Lower == "is"
}

// performing are verbs of what is done by saying it.
var performing = text.Set("impose announce condemn welcome designate reaffirm reiterate express sanction urge deplore regret congratulate list")

var firstPerson = text.Set("we i")
