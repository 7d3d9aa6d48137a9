package refer

import (
	"entente/loaders/text"
	"entente/schema"
)

// stateAtIssue returns the state of which the sentences before a token speak, else the only one that they name.
func (d *Document) stateAtIssue(n, i int) (int, bool) {
	if d.masthead >= 0 {
		return d.masthead, true
	}
	x, ok := d.atIssue(n, i)
	if !ok {
		x, ok = d.soleState(n, i)
	}
	return x, ok && (d.home < 0 || x == d.home)
}

// soleOtherState returns the one state beside some parties of which the sentences before speak, or which alone they name.
func (d *Document) soleOtherState(n int, own []text.Party) (int, bool) {
	if x, ok := d.spokenBefore(n); ok && !text.Holds(own, x) {
		return x, true
	}
	out, found := 0, false
	for s := max(n-3, 0); s < n; s++ {
		for m := range d.Trees[s].S.Mentions {
			of, ok := d.stateOf(&d.Trees[s].S.Mentions[m], true)
			if !ok || text.Holds(own, of) {
				continue
			}
			if found && of != out {
				return 0, false
			}
			out, found = of, true
		}
	}
	return out, found
}

// soleState returns the one state that a sentence before a token and the three before it name, themselves or by who acts for them.
func (d *Document) soleState(n, i int) (int, bool) {
	out, found := 0, false
	for s := max(n-3, 0); s <= n; s++ {
		for m := range d.Trees[s].S.Mentions {
			x := &d.Trees[s].S.Mentions[m]
			of, ok := d.stateOf(x, true)
			if !ok && x.Kind == schema.Place {
				of, ok = d.Links.StateOf(x.Entity)
			}
			if !ok || s == n && x.First > i {
				continue
			}
			if found && of != out {
				return 0, false
			}
			out, found = of, true
		}
	}
	return out, found
}
