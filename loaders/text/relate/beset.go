package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
)

// beset resolves who is attacked in a clause of time that does not say it: "Oman had no navy when Yemen attacked": who the main
// clause is about. What would happen, and where others are named to whom it may be done, tells nothing.
func (d *document) beset(v int, want text.Want) found {
	u := d.t.Head(v)
	if u < 0 || !d.t.Is(v, "advcl") || d.t.Passive(v) || d.t.Child(v, "obj", "iobj", "xcomp", "ccomp") >= 0 || d.t.Child(v, "nsubj") < 0 {
		return found{}
	}
	if x := d.t.Tokens[v].XPOS; x != "VBD" && !(x == "VBN" && d.t.Child(v, "aux") >= 0) {
		return found{}
	}
	since := false
	for _, k := range d.t.Kids(v) {
		if d.t.Is(k, "mark", "advmod") && tree.Listed("when,after,before,until,since,as,once", d.t.Tokens[k].Lower) {
			since = true
		}
	}
	for _, x := range d.t.Tails(v) {
		if x.Via < 0 && d.t.Mention(x.Noun) >= 0 {
			return found{}
		}
	}
	if !since {
		return found{}
	}
	who := d.subject(u, want)
	if d.t.Passive(u) && d.t.Agent(u) >= 0 || len(who.parties) != 1 || shares(who.parties, d.subject(v, text.Acting).parties) {
		return found{}
	}
	return who
}
