package refer

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// Answered returns who is named in answer to a question that asks who did something: "Who set up the court? The African Union." It is
// empty where the next sentence is more than a name.
func (d *Document) Answered(n int) []text.Party {
	if n+1 >= len(d.Trees) || d.depth > 4 {
		return nil
	}
	t, next := d.Trees[n], d.Trees[n+1]
	if k := len(t.Tokens); k < 4 || t.Tokens[k-1].Text != "?" || len(next.Tokens) < 2 || asksWho(t) < 0 {
		return nil
	}
	first := 0
	if next.Tokens[0].UPOS == "DET" {
		first = 1
	}
	m := next.Mention(first)
	if m < 0 || next.S.Mentions[m].First != first || next.S.Mentions[m].Use == text.ByDemonym {
		return nil
	}
	h := next.MentionHead(m)
	if x := &next.S.Mentions[m]; next.Child(h, "cop") >= 0 || x.Kind != schema.State && x.Kind != schema.Organization && x.Kind != schema.Person {
		return nil
	}
	if next.Head(h) >= 0 {
		return nil // it is in a sentence of its own
	}
	return d.Parties(n+1, h, text.NewName)
}

// asksWho returns the "who" at the head of a question, -1 if it asks otherwise.
func asksWho(t *tree.Tree) int {
	i := 0
	if w := t.Tokens[0].Lower; w == "and" || w == "so" || w == "but" {
		i++
	}
	if t.Tokens[i].Lower == "who" && (t.Is(i, "nsubj", "nsubj:pass") || t.Head(i) < 0) {
		return i
	}
	return -1
}
