package refer

import "entente/loaders/text"

// inPassing tells whether a text has named a state so far only to say whose things are: "American missiles".
func (d *Document) inPassing(n, state int) bool {
	for s := max(n-window, 0); s <= n; s++ {
		t := d.Trees[s]
		for m := range t.S.Mentions {
			if x := &t.S.Mentions[m]; x.Entity != state {
				continue
			}
			h := t.Head(t.MentionHead(m))
			if t.S.Mentions[m].Use != text.ByDemonym || h < 0 || !hardware[t.Tokens[h].Lemma] {
				return false
			}
		}
	}
	return true
}

// hardware are things that belong to a state and act for it without being spoken of as it.
var hardware = text.Set("missile rocket shell bomb jet fighter drone warplane bomber aircraft plane gun torpedo helicopter tank warship frigate destroyer submarine raid strike airstrike attack weapon arms trawler vessel ship")
