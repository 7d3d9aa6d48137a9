package tree

import (
	"entente/loaders/text"
	"entente/schema"
)

// dropHonourable leaves out the styles before the name of a person: "the Hon. X", "the Rt. Hon. X", "His Excellency X".
func dropHonourable(s *text.Sentence, drop []bool) {
	for m := range s.Mentions {
		x := &s.Mentions[m]
		if x.Kind != schema.Person {
			continue
		}
		p, styled := x.First-1, false
		for p >= 0 && p > x.First-6 && styles[s.Tokens[p].Lower] {
			styled = styled || s.Tokens[p].Lower != "the" && s.Tokens[p].Text != "."
			p--
		}
		if !styled || p+1 >= x.First {
			continue
		}
		for k := p + 1; k < x.First; k++ {
			drop[k] = true
		}
	}
}

var styles = text.Set("the hon. hon honourable honorable rt. rt right excellency his her their . mr mr.")
