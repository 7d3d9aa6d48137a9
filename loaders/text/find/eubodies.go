package find

import (
	"entente/loaders/text"
	"entente/schema"
)

// unionBodies marks "the Council" and "the Commission" of a text that speaks of the European Union, and of no other body that is called so.
func (f *Finder) unionBodies(sentences []text.Sentence) {
	spoken := false
	other := map[string]bool{}
	for i := range sentences {
		for _, m := range sentences[i].Mentions {
			spoken = spoken || m.ID == "org/eu"
			if w := sentences[i].Tokens[m.Last].Text; m.Kind == schema.Organization && m.ID != "org/european-commission" && m.ID != "org/council-of-the-eu" {
				other[w] = true
				other[sentences[i].Tokens[m.First].Text] = true
			}
		}
	}
	if !spoken {
		return
	}
	bodies := map[string]*text.Mention{"Council": f.entry(schema.Organization, "council", "of", "the", "european", "union"), "Commission": f.entry(schema.Organization, "european", "commission")}
	for i := range sentences {
		s := &sentences[i]
		for k := 1; k < len(s.Tokens); k++ {
			m := bodies[s.Tokens[k].Text]
			if m == nil || other[s.Tokens[k].Text] || s.Tokens[k-1].Lower != "the" || follows(s.Tokens, k) || taken(s, k) || k+1 < len(s.Tokens) && s.Tokens[k+1].Class == text.Noun && !calendar[s.Tokens[k+1].Lower] {
				continue
			}
			put(s, *m, k, k, text.ByName)
		}
	}
}

// townsfolk drops what only tells from which town or region somebody comes: "the Valencian lawyer".
func townsfolk(s *text.Sentence) {
	out := s.Mentions[:0]
	for _, m := range s.Mentions {
		if m.First == m.Last && m.ID == "" && !m.Sure && m.Kind != schema.Person && m.First > 0 && m.Last+1 < len(s.Tokens) && endsAsAdjective(s.Tokens[m.First].Lower) {
			next := &s.Tokens[m.Last+1]
			if w := s.Tokens[m.First-1].Lower; !next.Capital() && (next.Class == text.Noun || next.Class == text.Adjective) && (w == "the" || w == "a" || w == "an" || possessive[w]) {
				continue
			}
		}
		out = append(out, m)
	}
	s.Mentions = out
}

// endsAsAdjective tells a word that by its end may be an adjective of a place.
func endsAsAdjective(w string) bool {
	if len(w) < 6 {
		return false
	}
	end := w[len(w)-3:]
	return end == "ian" || end == "ese" || end == "ish"
}
