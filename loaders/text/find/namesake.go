package find

import (
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

// namesakes makes a firm of its own of an acronym that the gazetteer has for a body of elsewhere, where the text says that it is
// somebody's unit: "its onshore unit, SPDC".
func namesakes(sentences []text.Sentence) {
	firms := map[string]bool{}
	each := func(do func(s *text.Sentence, m *text.Mention)) {
		for i := range sentences {
			for n := range sentences[i].Mentions {
				m := &sentences[i].Mentions[n]
				if w := sentences[i].Tokens[m.First].Text; m.First == m.Last && m.Kind == schema.Organization && m.ID != "" && m.Subkind != schema.Company && len(w) > 2 && strings.ToUpper(w) == w {
					do(&sentences[i], m)
				}
			}
		}
	}
	each(func(s *text.Sentence, m *text.Mention) {
		if m.First > 1 && s.Tokens[m.First-1].Text == "," && firmParts[s.Tokens[m.First-2].Lower] {
			firms[s.Tokens[m.First].Text] = true
		}
	})
	if len(firms) == 0 {
		return
	}
	each(func(s *text.Sentence, m *text.Mention) {
		if firms[s.Tokens[m.First].Text] {
			*m = text.Mention{First: m.First, Last: m.Last, Entity: -1, Kind: schema.Organization, Subkind: schema.Company, Sure: true}
		}
	})
}

var firmParts = text.Set("unit subsidiary arm affiliate venture refinery shipyard airline company firm")
