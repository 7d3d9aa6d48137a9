package find

import (
	"entente/loaders/text"
	"entente/schema"
)

// national joins the people's name before the name of a body that is no organ of its state: "the Polish Academy of
// Sciences", "the Australian Council of Trade Unions".
func national(tokens []text.Token, found []text.Mention) []text.Mention {
	out := found[:0]
	for _, m := range found {
		if n := len(out); n > 0 && civic(tokens, &m) {
			if people := &out[n-1]; people.Kind == schema.State && people.Use == text.ByDemonym && people.Last == m.First-1 && tokens[people.Last].Class != text.Hyphen {
				m.First = people.First
				out = out[:n-1]
			}
		}
		out = append(out, m)
	}
	return out
}

// civic tells whether an unknown name is that of an association, an institute or the like: its first word says so, and "of" or
// "for" goes on.
func civic(tokens []text.Token, m *text.Mention) bool {
	if m.Kind != schema.Organization || m.ID != "" || m.Of != "" || m.Last-m.First < 2 || !associations[tokens[m.First].Lower] {
		return false
	}
	w := tokens[m.First+1].Lower
	return (w == "of" || w == "for" || w == "on") && !rulingBodies[tokens[m.Last].Lower]
}

var (
	associations = text.Set("academy institute council union federation association congress confederation chamber society league centre center foundation university college museum conference church order institution alliance network committee bar guild syndicate")
	rulingBodies = text.Set("ministers state deputies representatives commissioners elders guardians notables people security defence defense justice")
)
