package refer

import "entente/loaders/text"

// affairs are what a state stages at home, so that "the elections in Minsk" are its own doing for whoever judges them.
var affairs = text.Set("election vote poll ballot referendum plebiscite trial crackdown repression purge execution verdict show-trial crackdowns")

// staged resolves "the elections in Minsk", "the trial in Belarus".
func (d *Document) staged(n, i int) []text.Party {
	t := d.Trees[n]
	if !affairs[t.Tokens[i].Lemma] {
		return nil
	}
	for _, k := range t.Kids(i) {
		if k > i && t.Is(k, "nmod") && t.Case(k) == "in" {
			return d.bodies(d.Parties(n, k, text.Acting))
		}
	}
	return nil
}
