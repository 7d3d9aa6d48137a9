package refer

import (
	"entente/loaders/text"
	"entente/schema"
)

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

// namedCountryman resolves "a Russian, Ivan Petrov," to the man who is named behind it.
func (d *Document) namedCountryman(n, i int, want text.Want) []text.Party {
	t := d.Trees[n]
	if i+2 >= len(t.Tokens) || t.Tokens[i+1].Text != "," || !t.Modified(i, "a,an") {
		return nil
	}
	if m := t.Mention(i + 2); m >= 0 && t.S.Mentions[m].Kind == schema.Person {
		return d.one(n, t.MentionHead(m), want)
	}
	return nil
}

// suchAs resolves "firms such as X", "officials including X" to those who are named of the many.
func (d *Document) suchAs(n, i int, want text.Want) []text.Party {
	t := d.Trees[n]
	if t.Tokens[i].XPOS != "NNS" {
		return nil
	}
	if _, ok := d.counted(n, i); ok {
		return nil
	}
	for _, k := range t.Kids(i) {
		if c := t.Case(k); k > i && t.Is(k, "nmod") && t.Mention(k) >= 0 && (c == "such as" || c == "such" || c == "including") {
			return d.Parties(n, k, want)
		}
	}
	return nil
}
