package find

import (
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

// faction tells a name of two parts that a hyphen joins, as bodies have them and persons have not: "Palipehutu-FNL", "Ulimo-J",
// "Hezb-e-Wahdat".
func faction(run []text.Token) bool {
	if len(run) != 3 || run[1].Class != text.Hyphen || !run[2].Tight {
		return false
	}
	last := run[2].Text
	return linked(last) || len(last) < 6 && isLetters(last) && run[0].Text != "Al"
}

// splinter makes a body of its own of a known one whose name goes on behind a hyphen, as factions are called: "RCD-ML",
// "UNITA-Renovada". Two known names that a hyphen joins stay two, and "Taliban-Held" in a title is none.
func (f *Finder) splinter(tokens []text.Token, m *text.Mention, year int) bool {
	if m.Kind != schema.Organization || m.Subkind != schema.ArmedGroup && m.Subkind != schema.Party || m.Last+2 >= len(tokens) {
		return false
	}
	mark, next := &tokens[m.Last+1], &tokens[m.Last+2]
	if mark.Class != text.Hyphen || mark.Text != "-" || !mark.Tight || !next.Tight || !next.Capital() || next.Class == text.Verb || hyphenWords[next.Lower] || strings.HasSuffix(next.Lower, "ed") {
		return false
	}
	if other, _ := f.longest(tokens, m.Last+2, year); other != nil {
		return false
	}
	m.Last, m.ID, m.Name = m.Last+2, "", ""
	return true
}
