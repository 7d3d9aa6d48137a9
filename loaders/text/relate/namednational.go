package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// namedNational reads the words right before a name: "a 43-year-old Russian, X", "a Russian named X", "two Russians, X and Y".
func (d *document) namedNational(m int) {
	i := d.t.S.Mentions[m].First - 1
	several := false
	for i > 0 && (d.t.Tokens[i].Lower == "and" || d.t.Tokens[i].Text == ",") && d.t.Mention(i-1) >= 0 && d.t.S.Mentions[d.t.Mention(i-1)].Kind == schema.Person {
		i, several = d.t.S.Mentions[d.t.Mention(i-1)].First-1, true
	}
	if i < 2 || d.t.Tokens[i].Text != "," && d.t.Tokens[i].Lower != "named" && d.t.Tokens[i].Lower != "called" {
		return
	}
	k := d.t.Mention(i - 1)
	if k < 0 || d.t.Tokens[i].Text == "," && d.t.Is(d.t.MentionHead(m), "nsubj", "nsubj:pass") {
		return // "in a speech to 300 Danes, X said"
	}
	y := &d.t.S.Mentions[k]
	if y.Kind != schema.State || y.Use != text.ByDemonym || y.First == 0 {
		return
	}
	at := y.First - 1
	for at > 1 && (d.t.Tokens[at].UPOS == "ADJ" || d.t.Tokens[at].XPOS == "VBN" || d.t.Tokens[at].Text == "-" || d.t.Tokens[at-1].Text == "-") && d.t.Mention(at) < 0 {
		at--
	}
	if d.left(at + 1) {
		return
	}
	switch w := &d.t.Tokens[at]; {
	case w.Lower == "a" || w.Lower == "an":
		if several {
			return // "a Russian, X, and Y"
		}
	case w.UPOS != "NUM":
		return
	}
	d.citizenClaim(m, k)
}
