package refer

import (
	"entente/loaders/text"
	"entente/schema"
)

// proclaimed resolves "the new state" to the one whose birth a sentence before tells: "X proclaimed the Republic of Y".
func (d *Document) proclaimed(n, i int) []text.Party {
	t := d.Trees[n]
	if stateWords[t.Tokens[i].Lemma] == "" || t.Tokens[i].XPOS != "NN" || !t.Modified(i, "new,young,infant") || !t.Modified(i, "the,this") {
		return nil
	}
	for back := 0; back <= 3 && n-back >= 0; back++ {
		u := d.Trees[n-back]
		for v := range u.Tokens {
			if !u.Verbal(v) || !founding[u.Tokens[v].Lemma] || back == 0 && v > i {
				continue
			}
			o := u.Object(v)
			if o < 0 || u.Mention(o) < 0 || u.S.Mentions[u.Mention(o)].Kind != schema.State {
				if o = u.Subject(v); o < 0 || u.Mention(o) < 0 || u.S.Mentions[u.Mention(o)].Kind != schema.State {
					continue // "Y declared its independence"
				}
			}
			return []text.Party{d.acting(u.S.Mentions[u.Mention(o)].Entity, n, i, text.Acting)}
		}
	}
	return nil
}

var founding = text.Set("proclaim declare found establish create secede")
