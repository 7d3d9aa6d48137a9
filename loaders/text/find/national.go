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
		if n := len(out); n > 0 && m.ID == "" && m.Of == "" && m.Kind == schema.Organization && chamber(tokens, &m) && ownerBefore(tokens, &out[n-1], m.First) {
			m.Of, m.Subkind, m.Sure = out[n-1].ID, schema.GovernmentBody, true
		}
		if n := len(out); n > 0 && m.ID == "" && m.Of == "" && m.Kind == schema.Organization && out[n-1].Subkind == schema.Intergovernmental && out[n-1].Last == m.First-1 && ofUnion[tokens[m.Last].Lower] {
			m.First, m.Of, m.Subkind, m.Sure = out[n-1].First, out[n-1].ID, schema.GovernmentBody, true // "the EU Naval Force"
			out = out[:n-1]
		}
		if n := len(out); n > 0 && m.ID == "" && m.Of == "" && m.Kind == schema.Organization && out[n-1].Kind == schema.Organization && out[n-1].ID != "" && out[n-1].Last == m.First-2 && genitive(&tokens[m.First-1]) && ofUnion[tokens[m.Last].Lower] {
			if m.Of = out[n-1].Of; m.Of == "" { // "Fatah's Central Committee"
				m.Of = out[n-1].ID
			}
			m.Subkind, m.Sure = schema.GovernmentBody, true
		}
		if m.ID == "" && m.Of == "" && m.Kind == schema.Organization && m.Subkind != schema.GovernmentBody && domesticName(tokens, m.First, m.Last) {
			m.Subkind, m.Sure = schema.GovernmentBody, true // whose it is the text tells elsewhere
		}
		out = append(out, m)
	}
	return out
}

// ofUnion end the names of bodies that one of states has, behind its own: "the AU Peace Commission".
var ofUnion = text.Set("force mission office service agency command commission court tribunal parliament delegation secretariat directorate council committee bureau board contingent brigade authority")

// chamber tells the name of a parliament, a cabinet or a high court: "National Assembly", "Chamber of Deputies", "Supreme Court".
func chamber(tokens []text.Token, m *text.Mention) bool {
	last := tokens[m.Last].Lower
	if chambers[last] {
		return m.Last > m.First && chamberKinds[tokens[m.Last-1].Lower]
	}
	return seated(tokens, m.First, m.Last)
}

var (
	chambers     = text.Set("assembly parliament council congress court senate chamber house")
	chamberKinds = text.Set("national constituent legislative federal supreme constitutional high general people's consultative state upper lower revolutionary military transitional")
)

// ownerBefore tells whether a mention is that of a state, and a name that begins at a token is its own: "Chad's National Assembly".
func ownerBefore(tokens []text.Token, x *text.Mention, first int) bool {
	if x.Kind != schema.State || x.ID == "" || x.Use == text.BySeat {
		return false
	}
	return x.Last == first-2 && tokens[first-1].Class == text.Genitive || x.Last == first-1 && x.Use == text.ByDemonym && tokens[x.Last].Class != text.Hyphen
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
	associations = text.Set("organization organisation observatory foundation initiative academy institute council union federation association congress confederation chamber society league centre center foundation university college museum conference church order institution alliance network committee bar guild syndicate")
	rulingBodies = text.Set("ministers state deputies representatives commissioners elders guardians notables people security defence defense justice")
)
