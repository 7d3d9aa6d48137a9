package refer

import "entente/loaders/text"

// plainPeople tells whether "they" at the head of what somebody does for them stands for people of whom the text has just spoken without
// saying whose they are: "Relatives have asked for it. X, a lawyer who acts for them", "And the victims? Their lawyer".
func (d *Document) plainPeople(n, i int) bool {
	if n == 0 || !theyWords[d.Trees[n].Tokens[i].Lower] {
		return false
	}
	for k := 0; k < i && k < len(d.Trees[n].Tokens); k++ {
		if w := &d.Trees[n].Tokens[k]; (w.XPOS == "NNS" || w.XPOS == "NNPS") && d.Trees[n].Mention(k) < 0 || w.Lower == "and" && d.Trees[n].Mention(k+1) >= 0 {
			return false // others are nearer
		}
	}
	t := d.Trees[n-1]
	s := -1
	for v := range t.Tokens {
		if t.Head(v) < 0 {
			if s = t.Subject(v); s < 0 && len(t.Tokens) < 6 && t.Tokens[len(t.Tokens)-1].Text == "?" {
				for k := range t.Tokens { // "And the victims?"
					if t.Tokens[k].XPOS == "NNS" {
						s = k
					}
				}
			}
			break
		}
	}
	return s >= 0 && t.Tokens[s].XPOS == "NNS" && plain[t.Tokens[s].Lemma] && t.Mention(s) < 0
}

// plain are people who belong to no state or body by what they are called.
var plain = text.Set("victim relative family widow orphan survivor parent mother father child villager resident farmer worker employee miner passenger patient student shareholder bondholder creditor investor lawyer defendant plaintiff prisoner detainee refugee exile migrant fisherman pensioner customer depositor")
