package tree

import (
	"testing"

	"entente/loaders/text"
)

// TestUntie: heads lead to a root from everywhere, whatever cycles there were.
func TestUntie(t *testing.T) {
	for _, heads := range [][]int{{-1, 0, 1}, {1, 0, -1}, {1, 2, 0}, {2, -1, 0, 2}, {0}, {}, {1, 0, 3, 2}} {
		tokens := make([]text.Token, len(heads))
		for i, h := range heads {
			tokens[i].Head = h
		}
		tree := &Tree{Tokens: tokens}
		tree.untie()
		for i := range tokens {
			k := i
			for steps := 0; k >= 0; k = tokens[k].Head {
				if steps++; steps > len(tokens) {
					t.Fatalf("heads %v: no way from %d to a root", heads, i)
				}
			}
		}
	}
}
