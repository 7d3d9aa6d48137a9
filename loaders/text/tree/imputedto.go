package tree

import "entente/loaders/text"

// imputed finds the deed that ", which X laid at Y's door" means where those stand between to whom it was done: "the killing of
// seven herdsmen, which X blamed on Y"; -1 if none.
func (c *cutter) imputed(p, q int) int {
	laid := false
	for k := p + 2; k < q && k < p+14 && !laid; k++ {
		laid = c.token(k).UPOS == "VERB" && imputing[c.token(k).Lemma]
	}
	for i := p - 1; laid && i >= 0 && i > p-10; i-- {
		t := c.token(i)
		if t.UPOS == "NOUN" && outrages[t.Lemma] {
			return i
		}
		if t.UPOS == "VERB" || t.Text == "," || t.XPOS == "CC" {
			break
		}
	}
	return -1
}

var (
	imputing = text.Set("lay blame attribute ascribe pin impute put trace")
	outrages = text.Set("killing murder death bombing attack raid strike explosion blast shelling massacre assassination abduction kidnapping poisoning crash fire sabotage hack cyberattack breach intrusion disappearance shooting downing sinking")
)
