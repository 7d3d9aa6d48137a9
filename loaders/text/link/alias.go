package link

import (
	"strings"

	"entente/loaders/text"
	"entente/schema"
	"entente/schema/fold"
)

// alias links the other name of somebody or something to the first: "X, a Chilean national also known as Y", "X (alias Y)".
func (d *Document) alias(s *text.Sentence, n int, words string) bool {
	m := &s.Mentions[n]
	if m.ID != "" || m.Kind != schema.Person && m.Kind != schema.Organization && m.Kind != schema.Vessel {
		return false
	}
	at := m.First - 1
	for at >= 0 && (s.Tokens[at].UPOS == "PUNCT" || s.Tokens[at].UPOS == "DET") {
		at--
	}
	if at < 1 || !aliasing(s.Tokens, at) {
		return false
	}
	for k := n - 1; k >= 0 && m.First-s.Mentions[k].Last < 14; k-- {
		x := &s.Mentions[k]
		if x.Kind != m.Kind || x.ID != "" {
			continue
		}
		for i := x.Last + 1; i < at; i++ {
			if t := &s.Tokens[i]; t.UPOS == "VERB" && t.Lower != "known" || t.UPOS == "AUX" || t.Text == ";" {
				return false
			}
		}
		m.Entity, m.Subkind = x.Entity, x.Subkind
		d.Entities[x.Entity].Names = append(d.Entities[x.Entity].Names, words) // the first name stays its name
		key := fold.Key(words)
		d.byName[m.Kind.String()+"/"+key] = x.Entity
		if f := strings.Fields(key); len(f) > 0 {
			d.byTail[f[len(f)-1]] = append(d.byTail[f[len(f)-1]], x.Entity)
		}
		return true
	}
	return false
}

// aliasing tells whether the words that end at a token say that another name follows.
func aliasing(tokens []text.Token, at int) bool {
	switch strings.Trim(tokens[at].Lower, ".") {
	case "alias", "aka", "a.k.a", "nicknamed", "né", "née":
		return true
	case "as":
		return at > 0 && tokens[at-1].Lower == "known"
	}
	return false
}
