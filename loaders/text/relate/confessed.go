package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
)

// confessed tells of what somebody confesses in the hands of those who try him: "confessed at his trial to having been an agent of X". That
// it is so nobody but they say.
func (d *document) confessed(i int) bool {
	if docks[d.t.Tokens[i].Lemma] {
		return false // of the trial itself nobody doubts
	}
	for k, h := i, d.t.Head(i); h >= 0 && !d.t.Is(k, "nsubj", "nsubj:pass"); k, h = h, d.t.Head(h) {
		if lemma := d.t.Tokens[h].Lemma; lemma != "confess" && lemma != "admit" && lemma != "own" || !d.t.Verbal(h) {
			continue
		}
		for _, x := range d.t.Tails(h) {
			if tree.Listed("at,in,before,on,under,during,from", x.Prep) && docks[d.t.Tokens[x.Noun].Lemma] {
				return true
			}
		}
	}
	return false
}

var docks = text.Set("trial court television dock torture tribunal interrogation custody duress witness-box cell")
