package relate

import "entente/loaders/text"

// hostsOf resolves whom somebody visits of whom a clause says so before his name: who meets him, "X met visiting president Y", or whom he
// meets, "visiting president Y met X", "held talks with X", else the state of the dateline.
func (d *document) hostsOf(v, h int) found {
	s := d.t.Subject(h)
	if s < v || s > v+10 || v > 0 && d.t.Tokens[v-1].UPOS != "DET" && d.t.Tokens[v-1].UPOS != "PUNCT" {
		return d.subject(h, text.Acting)
	}
	if o := d.t.Object(h); meetings[d.t.Tokens[h].Lemma] && o >= 0 {
		return d.at(o, text.Acting)
	}
	for _, x := range d.t.Tails(h) {
		if x.Prep == "with" {
			return d.at(x.Noun, text.Acting)
		}
	}
	return found{parties: d.r.Dateline(), tokens: []int{v}}
}
