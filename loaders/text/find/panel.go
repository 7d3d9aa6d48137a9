package find

import (
	"entente/loaders/text"
	"entente/schema"
)

// panelWords open the name of a body that another one has set up, right behind its name: "the 1718 Committee Panel of Experts".
var panelWords = text.Set("panel group commission team")

// panelTasks are what such a body is of.
var panelTasks = text.Set("experts inquiry investigators monitors")

// panels joins the name of a panel to that of the body before it, and to what that body is part of.
func panels(tokens []text.Token, found []text.Mention) []text.Mention {
	out := found[:0]
	for i := 0; i < len(found); i++ {
		m := found[i]
		if n := len(out); n > 0 && out[n-1].Last == m.First-1 && panel(tokens, &m) && out[n-1].Kind == schema.Organization {
			m.First = out[n-1].First
			out = out[:n-1]
			if n := len(out); n > 0 && out[n-1].Last == m.First-1 && out[n-1].Kind == schema.Organization {
				m.First = out[n-1].First
				out = out[:n-1]
			}
			m.ID, m.Of, m.Name, m.Kind, m.Subkind, m.Sure, m.Use = "", "", "", schema.Organization, schema.Other, true, text.ByName
		}
		if i+1 < len(found) && m.Kind == schema.Organization && m.Last > m.First+1 && panelEnd(tokens, m.Last) && concerned(tokens, m.Last, &found[i+1]) {
			i++
			m.Last, m.Sure = found[i].Last, true
		}
		out = append(out, m)
	}
	return out
}

// concerned tells whether the name of a panel goes on with the state that it looks into: "the Panel of Experts on Libya".
func concerned(tokens []text.Token, last int, x *text.Mention) bool {
	at := last + 1
	if at < len(tokens) && (tokens[at].Lower == "on" || tokens[at].Lower == "for") {
		if at++; at < len(tokens) && tokens[at].Lower == "the" {
			at++
		}
		return x.First == at && x.Kind == schema.State && x.Use == text.ByName
	}
	return false
}

// panel tells whether a mention is "Panel of Experts" or the like, and no more.
func panel(tokens []text.Token, m *text.Mention) bool {
	return m.Last == m.First+2 && panelEnd(tokens, m.Last)
}

// panelEnd tells whether "Panel of Experts" or the like ends at a token.
func panelEnd(tokens []text.Token, last int) bool {
	return panelWords[tokens[last-2].Lower] && tokens[last-1].Lower == "of" && panelTasks[tokens[last].Lower]
}
