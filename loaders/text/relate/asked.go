package relate

import "entente/loaders/text"

// asked resolves who is to do what a verb calls for: "called for X to leave".
func (d *document) asked(v int, want text.Want) found {
	for _, x := range d.t.Tails(v) {
		if x.Prep != "for" {
			continue
		}
		end := x.Noun
		if m := d.t.Mention(x.Noun); m >= 0 {
			end = d.t.S.Mentions[m].Last
		}
		if end+2 < len(d.t.Tokens) && d.t.Tokens[end+1].Lower == "to" && d.t.Tokens[end+2].XPOS == "VB" {
			if d.t.Tokens[end+2].Lower == "be" {
				return found{} // "asked for the body to be sent home", by whomever
			}
			return d.at(x.Noun, want)
		}
	}
	return found{}
}
