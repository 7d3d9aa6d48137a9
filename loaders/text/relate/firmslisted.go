package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// firmsListed reads "two Ghanaian firms, A and B": each of those listed sits in the land that is named before.
func (d *document) firmsListed(i int) {
	if d.t.Tokens[i].XPOS != "NNS" || !firms[d.t.Tokens[i].Lemma] {
		return
	}
	list := d.namesBehind(i, schema.Organization)
	if len(list) < 2 {
		return
	}
	for _, m := range list[1:] {
		d.seat(m, i)
	}
}

// namesBehind returns those of a kind who are listed right behind a noun, or behind a comma or a colon after it; none if others stand
// among them.
func (d *document) namesBehind(i int, kind schema.Kind) []int {
	var out []int
	i++
	if i < len(d.t.Tokens) && (d.t.Tokens[i].Text == "," || d.t.Tokens[i].Text == ":") {
		i++
	}
	for i < len(d.t.Tokens) && d.t.Mention(i) >= 0 {
		m := d.t.Mention(i)
		x := &d.t.S.Mentions[m]
		if x.Kind != kind || x.Use == text.ByDemonym {
			return nil
		}
		out = append(out, m)
		i = x.Last + 1
		if !d.joint(i) {
			break
		}
		for i < len(d.t.Tokens) && (d.t.Tokens[i].Text == "," || d.t.Tokens[i].Lower == "and") {
			i++
		}
	}
	return out
}

// joint tells whether a list goes on at a token: "and", or a comma before a name or before "and".
func (d *document) joint(i int) bool {
	if i+1 >= len(d.t.Tokens) {
		return false
	}
	if d.t.Tokens[i].Lower == "and" {
		return true
	}
	return d.t.Tokens[i].Text == "," && (d.t.Mention(i+1) >= 0 || d.t.Tokens[i+1].Lower == "and" && i+2 < len(d.t.Tokens) && d.t.Mention(i+2) >= 0)
}
