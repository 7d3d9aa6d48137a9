package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// plainly reads "X, a 32-year-old Jordanian," and "X, who is Afghan," by their words: the parser rarely keeps
// hold of a demonym that no noun follows.
func (d *document) plainly(m int) {
	t := d.t.Tokens
	if first := d.t.S.Mentions[m].First; first > 2 && t[first-1].Text == "," { // "A Libyan, X, was convicted"
		if c := d.t.Mention(first - 2); c >= 0 {
			y := &d.t.S.Mentions[c]
			if y.Kind == schema.State && y.Use == text.ByDemonym && y.First > 0 && tree.Listed("a,an", t[y.First-1].Lower) {
				d.citizenClaim(m, c)
				return
			}
		}
	}
	i := d.t.S.Mentions[m].Last + 1
	if i+2 >= len(t) || t[i].Text != "," {
		return
	}
	switch t[i+1].Lower {
	case "a", "an":
		i += 2
	case "who":
		if t[i+2].Lemma != "be" {
			return
		}
		i += 3
	default:
		return
	}
	for end := i + 8; i < len(t) && i < end; i++ {
		if c := d.t.Mention(i); c >= 0 {
			y := &d.t.S.Mentions[c]
			if y.Kind == schema.State && y.Use == text.ByDemonym && d.demonymEnds(y.Last+1) {
				d.citizenClaim(m, c)
			}
			return
		}
		if u := t[i].UPOS; u != "NUM" && u != "ADJ" && u != "ADV" && u != "DET" && t[i].Text != "-" && t[i].Lemma != "year" && t[i].Lower != "old" {
			return
		}
	}
}

// demonymEnds tells that no noun follows a demonym: a comma, "by birth", "who", "living in".
func (d *document) demonymEnds(i int) bool {
	if i >= len(d.t.Tokens) {
		return true
	}
	switch w := &d.t.Tokens[i]; w.Lower {
	case ",", ".", ";", "by", "who", "and", "living", "born", "from", "with", "whose", "in", "resident", "national":
		return true
	}
	return false
}
