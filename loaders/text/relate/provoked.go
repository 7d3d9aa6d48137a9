package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
)

// wrongdoer resolves against whom a protest is that a clause of time or ground explains: "Oman protested when Yemen closed the
// strait", "because its envoy had been expelled by Yemen": who does what that clause tells.
func (d *document) wrongdoer(v int, want text.Want) found {
	c := -1
	for _, k := range d.t.Kids(v) {
		if k > v && d.t.Is(k, "advcl") && d.t.Verbal(k) && tree.Listed("when,after,because,since,once", d.openedBy(k)) {
			c = k
			break
		}
	}
	if c < 0 {
		return found{}
	}
	if x := d.t.Tokens[c].XPOS; x == "VBG" || x == "VB" {
		return found{}
	}
	f := d.subject(c, want)
	if d.t.Passive(c) {
		f = d.at(d.t.Agent(c), want)
	}
	if shares(f.parties, d.subject(v, text.Acting).parties) {
		return found{}
	}
	return f
}

// openedBy returns the word with which a clause opens.
func (d *document) openedBy(c int) string {
	for _, k := range d.t.Kids(c) {
		if k < c && d.t.Is(k, "mark", "advmod") {
			return d.t.Tokens[k].Lower
		}
	}
	return ""
}

// complainant resolves who says of another what it does at the border: "X accused Y of massing troops near the frontier", "X said that
// Y had moved tanks up to the border": it is at that of X.
func (d *document) complainant(v int, want text.Want) found {
	u := d.t.Head(v)
	if u < 0 || u > v {
		return found{}
	}
	switch {
	case d.t.Is(v, "advcl") && accusations[d.t.Tokens[u].Lemma] && !d.t.Passive(u):
	case d.t.Is(v, "ccomp") && reporting(d.t.Tokens[u].Lemma) && !d.t.Passive(u):
	default:
		return found{}
	}
	who := d.subject(u, want)
	if shares(who.parties, d.subject(v, text.Acting).parties) {
		return found{} // "said it had moved tanks to the border"
	}
	return who
}

var accusations = text.Set("accuse suspect charge blame condemn denounce criticise criticize reproach")

// onlyThese resolves "nobody but X", "no state except X": X is who does it. It returns -1 where nobody is excepted.
func (d *document) onlyThese(i int) int {
	if w := d.t.Tokens[i].Lower; w != "nobody" && w != "none" && w != "no-one" && w != "noone" && !d.t.Modified(i, "no") {
		return -1
	}
	for _, k := range d.t.Kids(i) {
		if k > i && d.t.Is(k, "nmod", "obl", "conj") && d.t.Mention(k) >= 0 && excepting[d.t.Case(k)] {
			return k
		}
	}
	return -1
}

var excepting = text.Set("but except save besides bar")
