package find

import (
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

// townTaken tells whether a name of one word is that of a town, since it is taken as towns are: "overran X", "the siege of X", "the
// rebels seized X". What soldiers seize and nobody gives a form, a rank or "the" is no firm, no man and no ship.
func townTaken(tokens []text.Token, found []text.Mention, n int) bool {
	m := &found[n]
	if m.First != m.Last || m.First < 2 || strings.ToUpper(tokens[m.First].Text) == tokens[m.First].Text || legalForm[tokens[m.First].Lower] {
		return false
	}
	if m.Last+1 < len(tokens) && (tokens[m.Last+1].Class == text.Genitive || tokens[m.Last+1].Class == text.Noun || tokens[m.Last+1].Class == text.Hyphen) {
		return false
	}
	switch before := &tokens[m.First-1]; {
	case before.Lower == "of" || before.Lower == "for":
		return siegesOf[tokens[m.First-2].Lemma] && (before.Lower == "of" || tokens[m.First-2].Lemma == "battle")
	case besieging[before.Lemma]:
		return strings.HasPrefix(before.XPOS, "VB")
	case seizingTowns[before.Lemma]:
		return strings.HasPrefix(before.XPOS, "VB") && soldiersBefore(tokens, found[:n], m.First-1)
	}
	return false
}

// soldiersBefore tells whether men under arms stand in the words before a verb.
func soldiersBefore(tokens []text.Token, found []text.Mention, v int) bool {
	for k := v - 1; k >= 0 && k > v-8; k-- {
		if underArms[tokens[k].Lemma] {
			return true
		}
		if tokens[k].Class == text.Punctuation {
			return false
		}
	}
	for i := range found {
		if found[i].Subkind == schema.ArmedGroup && found[i].Last < v {
			return true
		}
	}
	return false
}

var (
	siegesOf     = text.Set("siege capture recapture fall battle shelling bombardment liberation encirclement storming")
	besieging    = text.Set("overran besiege encircle bombard shell overrun recapture retake reconquer")
	seizingTowns = text.Set("seize capture take enter liberate storm attack reach")
	underArms    = text.Set("troops troop soldier army rebel fighter insurgent guerrilla militia militiaman militant forces force marine paratrooper column brigade division regiment gunman")
)
