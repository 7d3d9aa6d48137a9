package pos

import (
	"strings"

	"entente/loaders/text/learn"
)

// lemmas finds the dictionary form of a word, given its tag: exceptions first, then the
// edit that words with the longest common ending underwent in training. Where that makes no
// known word and another edit does ("hoped": hope, not hop), the other is taken.
type lemmas struct {
	byTag map[string]*endings
	known map[string]bool // words seen as their own lemma
}

// endings is what was learned of one Penn tag.
type endings struct {
	exact map[string]string
	edits map[string]edit // by the end of the word, up to longestEnding letters
	usual []edit          // the frequent edits, most frequent first
}

// edit replaces the end of a word.
type edit struct{ from, to string }

const longestEnding = 5

func (e edit) apply(word string) (string, bool) {
	stem, ok := strings.CutSuffix(word, e.from)
	return stem + e.to, ok && stem+e.to != ""
}

// of returns the lemma of a form. Proper nouns keep their case.
func (l *lemmas) of(form string, tag Tag) string {
	word := form
	if tag.UPOS != "PROPN" {
		word = strings.ToLower(form)
	}
	word = straight(word)
	e := l.byTag[tag.XPOS]
	if e == nil {
		return word
	}
	if lemma, ok := e.exact[word]; ok {
		return lemma
	}
	return l.guess(e, word)
}

// straight folds typographic apostrophes and quotation marks.
func straight(word string) string {
	if strings.ContainsAny(word, "’‘“”") {
		return apostrophes.Replace(word)
	}
	return word
}

var apostrophes = strings.NewReplacer("’", "'", "‘", "'", "“", `"`, "”", `"`)

// guess applies the edits of the longest ending.
func (l *lemmas) guess(e *endings, word string) string {
	best := word
	if edit, ok := e.longest(word); ok {
		if made, ok := edit.apply(word); ok {
			best = made
		}
	}
	if len(e.usual) < 2 || l.known[best] {
		return best
	}
	var room [64]byte
	for _, edit := range e.usual {
		stem, ok := strings.CutSuffix(word, edit.from)
		if !ok || edit.from == "" {
			continue
		}
		if made := append(append(room[:0], stem...), edit.to...); len(made) > 2 && l.known[string(made)] {
			return string(made)
		}
	}
	return best
}

// longest is the edit of the longest ending that was learned.
func (e *endings) longest(word string) (edit, bool) {
	for n := longestEnding; n >= 0; n-- {
		key := ""
		if n > 0 {
			key = learn.Suffix(word, n)
			if key[0] == '^' {
				continue
			}
		}
		if found, ok := e.edits[key]; ok {
			return found, true
		}
	}
	return edit{}, false
}
