package refer

import (
	"entente/loaders/text"
	"entente/schema"
)

// foesOrgan resolves "an army base", "a police patrol", "government buildings" that a band of arms strikes to the state that it is told to
// fight.
func (d *Document) foesOrgan(n, i int) []text.Party {
	t := d.Trees[n]
	if !t.Modified(i, "army,military,police,government,navy,naval,security,paramilitary,border,coastguard") || d.depth > 4 {
		return nil
	}
	v := t.Governor(i)
	if v < 0 || !t.Verbal(v) {
		return nil
	}
	by := t.Subject(v)
	if t.Passive(v) {
		by = t.Agent(v)
	}
	if by < 0 || t.Within(i, by) {
		return nil
	}
	for m := range t.S.Mentions {
		if x := &t.S.Mentions[m]; (x.Kind == schema.State || x.Kind == schema.Place) && x.Use != text.ByDemonym && t.Within(t.MentionHead(m), v) {
			return nil // "an army base in X"
		}
	}
	who := d.Parties(n, by, text.Acting)
	if len(who) != 1 || d.Links.Entities[who[0].Entity].Subkind != schema.ArmedGroup {
		return nil
	}
	foe := d.atFeudWith(n, who)
	if len(foe) != 1 || d.Kind(foe[0].Entity) != schema.State {
		return nil
	}
	first, _ := t.Extent(i)
	return []text.Party{{Entity: foe[0].Entity, Anchor: t.Tokens[i].Start, Words: d.Links.Words(t.S, first, i)}}
}

// atOdds returns the two who stood last against each other for a plural that nothing else explains, if one of them is no state: two
// states are found by their names.
func (d *Document) atOdds(n int, barred []text.Party) []text.Party {
	two := d.feud.parties
	if len(two) != 2 || n <= d.feud.sentence || n-d.feud.sentence > 4 || overlap(two, barred) || d.Kind(two[0].Entity) == schema.State && d.Kind(two[1].Entity) == schema.State {
		return nil
	}
	return two
}

// embattled returns the state that is told to fight a band of arms: it is its army that a text means which says only "the army".
func (d *Document) embattled(n int, head string) (int, bool) {
	if two := d.feud.parties; soldiery[head] && len(two) == 2 && n > d.feud.sentence && n-d.feud.sentence <= 4 {
		for k := range two {
			if d.Kind(two[k].Entity) == schema.State && d.Links.Entities[two[1-k].Entity].Subkind == schema.ArmedGroup {
				return two[k].Entity, true
			}
		}
	}
	return 0, false
}

var soldiery = text.Set("army military troops air_force")
