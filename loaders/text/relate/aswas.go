package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// asWas reads "A was arrested by X, as was B", "A has been freed. So has B", "nor was B": what was done to the one was done to the other.
func (d *document) asWas(i int) {
	if i == 0 || d.t.Tokens[i].Lemma != "be" {
		return
	}
	w := d.t.Tokens[i-1].Lower
	if w != "so" && w != "nor" && w != "neither" && !(w == "as" && i > 1 && d.t.Tokens[i-2].Text == ",") {
		return
	}
	k := i + 1
	for k < len(d.t.Tokens) && (d.t.Tokens[k].UPOS == "DET" || d.t.Tokens[k].UPOS == "NOUN" && d.t.Mention(k) < 0) {
		k++
	}
	if k >= len(d.t.Tokens) || d.t.Mention(k) < 0 || d.t.S.Mentions[d.t.Mention(k)].Use == text.ByDemonym {
		return
	}
	m := d.t.Mention(k)
	if next := d.t.S.Mentions[m].Last + 1; next < len(d.t.Tokens) && d.t.Tokens[next].UPOS != "PUNCT" && d.t.Tokens[next].UPOS != "CCONJ" {
		return // "as was X's brother"
	}
	t, from := d.t, 0
	v := passiveBefore(t, i)
	if v < 0 && d.n > 0 && i == 1 {
		t = d.r.Trees[d.n-1]
		v = passiveBefore(t, len(t.Tokens))
	}
	if v < 0 {
		return
	}
	for from = len(d.claims) - 1; from >= 0 && d.claims[from].Anchor >= t.S.Start; from-- {
	}
	for _, c := range d.claims[from+1:] {
		if c.Anchor != t.Tokens[v].Start || c.Type.Symmetric() || (c.Modality == schema.Negated) != (w == "nor" || w == "neither") && c.Modality == schema.Negated {
			continue
		}
		who := d.at(d.t.MentionHead(m), targetWant(c.Type)|text.NewName)
		for _, p := range who.parties {
			if p.Entity != c.Target && p.Entity != c.Source {
				d.emit(claim{rule: followedRule.of(c.Type), source: text.Party{Entity: c.Source}, target: p, anchor: i, tokens: who.tokens, modality: c.Modality, says: c.Attribution, theme: -1})
			}
		}
	}
}

// passiveBefore returns the last passive verb before a token, -1 if there is none.
func passiveBefore(t *tree.Tree, i int) int {
	for v := i - 1; v >= 0; v-- {
		if t.Verbal(v) && t.Passive(v) {
			return v
		}
	}
	return -1
}
