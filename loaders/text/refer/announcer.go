package refer

import (
	"entente/loaders/text"
	"entente/schema"
)

// announcer resolves who says what stands before, "Chad left the bloc, the army said": the state of the dateline, where the
// sentence names it, else the one that is its subject.
func (d *Document) announcer(n, i int) []text.Party {
	t := d.Trees[n]
	s := t.Head(i)
	if s < 0 || !t.Is(i, "nsubj") || !t.Is(s, "parataxis") || t.Head(s) < 0 || t.Head(s) > s || !saying[t.Tokens[s].Lemma] || d.depth > 4 {
		return nil
	}
	if here := d.Dateline(); len(here) == 1 {
		for m := range t.S.Mentions {
			if x := &t.S.Mentions[m]; x.Last < i && x.Entity == here[0].Entity {
				return []text.Party{{Entity: x.Entity, Anchor: t.Tokens[i].Start, Words: t.Tokens[i].Text}}
			}
		}
	}
	list := d.Parties(n, t.Subject(t.Head(s)), text.Acting)
	if len(list) != 1 || d.Kind(list[0].Entity) != schema.State || t.Passive(t.Head(s)) {
		return nil
	}
	return []text.Party{{Entity: list[0].Entity, Anchor: t.Tokens[i].Start, Words: t.Tokens[i].Text}}
}
