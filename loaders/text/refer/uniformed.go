package refer

import (
	"entente/loaders/text"
	"entente/schema"
)

// uniformed resolves "soldiers", "coastguards", without a word beside them, to the one land that the last sentences name: "runs a mine in
// Mali. In November soldiers arrested four managers".
func (d *Document) uniformed(n, i int) (int, bool) {
	t := d.Trees[n]
	if !inUniform[t.Tokens[i].Lemma] || !t.Is(i, "nsubj", "nsubj:pass", "obl:agent") || !d.naked(n, i) || d.depth > 4 {
		return 0, false
	}
	out, found := 0, false
	for back := 0; back <= 2 && n-back >= 0; back++ {
		s := d.Trees[n-back].S
		for m := range s.Mentions {
			x := &s.Mentions[m]
			if back == 0 && x.Last >= i || x.Use == text.ByDemonym {
				continue
			}
			of, ok := d.stateOf(x, true)
			if x.Kind == schema.Place {
				of, ok = d.Links.StateOf(x.Entity)
			}
			if x.Subkind == schema.ArmedGroup || ok && found && of != out {
				return 0, false // they may be another's
			}
			if ok {
				out, found = of, true
			}
		}
	}
	return out, found
}

// inUniform are who carry arms or badges for a state, if nothing else is said of them.
var inUniform = text.Set("soldier gendarme coastguard policeman trooper guardsman")
