package refer

import (
	"strings"

	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// motherland resolves "she" and "her" to the state that a text of older style means by them. It is false where a
// woman may be meant: one is named in the text so far, or somebody who may be one in the last sentences.
func (d *Document) motherland(n, i int) ([]text.Party, bool) {
	if !feminine[d.Trees[n].Tokens[i].Lower] || d.woman(n, i) || d.depth > maxDepth {
		return nil, false
	}
	out := d.herAgain(n, i)
	if len(out) == 0 {
		if ship, ok := d.ship(n, i); ok {
			return ship, true
		}
		out = d.antecedent(n, i, false)
	}
	if len(out) != 1 || d.Kind(out[0].Entity) != schema.State || len(out[0].By) > 0 {
		return nil, false
	}
	return out, true
}

// herAgain returns the state that the last "she" or "her" has meant, in the sentence before or earlier in the same one: a text
// that calls one so goes on with her.
func (d *Document) herAgain(n, i int) []text.Party {
	if d.depth > 4 {
		return nil
	}
	for s := n; s >= max(n-1, 0); s-- {
		t := d.Trees[s]
		last := len(t.Tokens) - 1
		if s == n {
			last = i - 1
		}
		for k := last; k >= 0; k-- {
			if !feminine[t.Tokens[k].Lower] {
				continue
			}
			if out, ok := d.motherland(s, k); ok {
				return out
			}
			return nil
		}
	}
	return nil
}

var feminine = text.Set("she her herself hers")

// surnames stand first and tell nothing of who bears them: "Kim Yo-jong".
var surnames = text.Set("kim li wang wen xi ban hun park lee chen zhang liu yang wu ho choi yoon han song")

// explained tells whether a possessive stands in what says of a person who he is: "Dr. X, her Prime Minister".
func explained(t *tree.Tree, i, person int) bool {
	noun := t.Head(i)
	return noun > person && t.Is(noun, "appos") && t.Head(noun) == person
}

// woman tells whether a person who may be meant by "she" is named before a token.
func (d *Document) woman(n, i int) bool {
	for s := max(n-window, 0); s <= n; s++ {
		t := d.Trees[s]
		for m := range t.S.Mentions {
			x := &t.S.Mentions[m]
			if x.Kind != schema.Person || s == n && (x.Last >= i || explained(t, i, t.MentionHead(m))) {
				continue
			}
			given, _, _ := strings.Cut(strings.ToLower(d.Links.Entities[x.Entity].Name), " ")
			if !d.suits(s, m, "he") || n-s <= 3 && (d.suits(s, m, "she") || surnames[given]) {
				return true
			}
		}
		for k := range t.Tokens { // "the queen", "the chancellor said she"
			if w := &t.Tokens[k]; (s < n || k < i) && (ladies[strings.ToLower(w.Lemma)] || s == n && t.Is(k, "nsubj") && personal[w.Lemma] && !explained(t, i, k)) {
				return true
			}
		}
	}
	return false
}
