package refer

import (
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

// motherland resolves "she" and "her" to the state that a text of older style means by them. It is false where a
// woman may be meant: one is named in the text so far, or somebody who may be one in the last sentences.
func (d *Document) motherland(n, i int) ([]text.Party, bool) {
	if !feminine[d.Trees[n].Tokens[i].Lower] || d.woman(n, i) {
		return nil, false
	}
	out := d.antecedent(n, i, false)
	if len(out) != 1 || d.Kind(out[0].Entity) != schema.State || len(out[0].By) > 0 {
		return nil, false
	}
	return out, true
}

var feminine = text.Set("she her herself hers")

// surnames stand first and tell nothing of who bears them: "Kim Yo-jong".
var surnames = text.Set("kim li wang wen xi ban hun park lee chen zhang liu yang wu ho choi yoon han song")

// woman tells whether a person who may be meant by "she" is named before a token.
func (d *Document) woman(n, i int) bool {
	for s := max(n-window, 0); s <= n; s++ {
		t := d.Trees[s]
		for m := range t.S.Mentions {
			x := &t.S.Mentions[m]
			if x.Kind != schema.Person || s == n && x.Last >= i {
				continue
			}
			given, _, _ := strings.Cut(strings.ToLower(d.Links.Entities[x.Entity].Name), " ")
			if !d.suits(s, m, "he") || n-s <= 3 && (d.suits(s, m, "she") || surnames[given]) {
				return true
			}
		}
		for k := range t.Tokens { // "the queen", "the chancellor said she"
			if w := &t.Tokens[k]; (s < n || k < i) && (ladies[strings.ToLower(w.Lemma)] || s == n && t.Is(k, "nsubj") && personal[w.Lemma]) {
				return true
			}
		}
	}
	return false
}
