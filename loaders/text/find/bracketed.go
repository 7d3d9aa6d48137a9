package find

import (
	"entente/loaders/text"
	"entente/schema"
)

// bracketed makes persons of the names that open a sentence with a state in brackets behind them, as records of meetings have
// them: "MARTIN KIMANI (Kenya) said".
func bracketed(sentences []text.Sentence) {
	for i := range sentences {
		s := &sentences[i]
		if len(s.Mentions) < 2 {
			continue
		}
		m, of := &s.Mentions[0], &s.Mentions[1]
		if m.First > 2 || m.First == m.Last || m.ID != "" || m.Kind != schema.Organization && m.Kind != schema.Person && m.Kind != 0 && m.Kind != schema.Place {
			continue
		}
		if of.Kind == schema.State && of.Use == text.ByName && of.First == m.Last+2 && of.Last+1 < len(s.Tokens) && s.Tokens[m.Last+1].Text == "(" && s.Tokens[of.Last+1].Text == ")" {
			m.Kind, m.Subkind, m.Sure = schema.Person, 0, true
		}
	}
}
