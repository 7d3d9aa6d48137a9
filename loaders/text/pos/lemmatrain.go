package pos

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	_ "embed"

	"entente/loaders/text"
	"entente/loaders/text/learn"
)

// irregular lists verbs with their past and past participle, and "plural" with nouns, since
// no treebank has them all.
//
//go:embed irregular.txt
var irregular string

// lemmaCounts is what training counts, by tag.
type lemmaCounts struct {
	lemmas  map[string]map[string]int // by word
	endings map[string]map[edit]int   // by ending
	all     map[edit]int
}

// learnLemmas learns from tagged sentences with lemmas.
func learnLemmas(sentences [][]text.Token) *lemmas {
	counts := map[string]*lemmaCounts{}
	out := &lemmas{byTag: map[string]*endings{}, known: map[string]bool{}}
	for _, s := range sentences {
		for i := range s {
			w := &s[i]
			if w.Lemma == "" || w.Lemma == "_" {
				continue
			}
			count(counts, w.Text, Tag{w.XPOS, w.UPOS}, w.Lemma)
			if regularBase[w.XPOS] && strings.EqualFold(w.Text, w.Lemma) {
				out.known[w.Lemma] = true
			}
		}
	}
	out.exceptions(counts)
	for _, tag := range slices.Sorted(maps.Keys(counts)) {
		out.byTag[tag] = counts[tag].endingsOf()
	}
	for tag, c := range counts {
		for word, lemmas := range c.lemmas {
			if lemma := most(lemmas, strings.Compare); lemma != out.guess(out.byTag[tag], word) {
				out.byTag[tag].exact[word] = lemma
			}
		}
	}
	return out
}

// regularBase are the tags of words that are their own lemma.
var regularBase = map[string]bool{"VB": true, "VBP": true, "NN": true}

func count(counts map[string]*lemmaCounts, form string, tag Tag, lemma string) {
	c := counts[tag.XPOS]
	if c == nil {
		c = &lemmaCounts{map[string]map[string]int{}, map[string]map[edit]int{}, map[edit]int{}}
		counts[tag.XPOS] = c
	}
	word := form
	if tag.UPOS != "PROPN" {
		word = strings.ToLower(form)
	}
	word = straight(word)
	add(c.lemmas, word, straight(lemma))
	e := difference(word, straight(lemma))
	c.all[e]++
	for n := 0; n <= longestEnding; n++ {
		key := ""
		if n > 0 {
			key = learn.Suffix(word, n)
		}
		if n > 0 && key[0] == '^' || !strings.HasSuffix(key, e.from) && n > 0 {
			continue
		}
		add(c.endings, key, e)
	}
}

func add[K comparable, V comparable](m map[K]map[V]int, k K, v V) {
	if m[k] == nil {
		m[k] = map[V]int{}
	}
	m[k][v]++
}

// difference is the edit that makes the lemma of the word.
func difference(word, lemma string) edit {
	n := 0
	for n < len(word) && n < len(lemma) && word[n] == lemma[n] {
		n++
	}
	for n > 0 && n < len(word) && !utf8.RuneStart(word[n]) {
		n--
	}
	return edit{word[n:], lemma[n:]}
}

// exceptions counts the irregular words so often that nothing overrules them.
func (l *lemmas) exceptions(counts map[string]*lemmaCounts) {
	for line := range strings.Lines(irregular) {
		f := strings.Fields(line)
		if len(f) != 3 {
			continue
		}
		set := func(tag, form, lemma string) {
			if c := counts[tag]; c != nil {
				if _, seen := c.lemmas[form]; !seen {
					add(c.lemmas, form, lemma)
				}
			}
		}
		if f[0] == "plural" {
			set("NNS", f[2], f[1])
			continue
		}
		set("VBD", f[1], f[0])
		set("VBN", f[2], f[0])
		l.known[f[0]] = true
	}
}

// endingsOf keeps of each ending its most frequent edit, unless a shorter ending says the same.
func (c *lemmaCounts) endingsOf() *endings {
	e := &endings{exact: map[string]string{}, edits: map[string]edit{}}
	keys := slices.SortedFunc(maps.Keys(c.endings), func(a, b string) int {
		return cmp.Or(cmp.Compare(utf8.RuneCountInString(a), utf8.RuneCountInString(b)), cmp.Compare(a, b))
	})
	for _, key := range keys {
		best := most(c.endings[key], compareEdits)
		if shorter, ok := e.longest(key); ok && shorter == best {
			continue
		}
		e.edits[key] = best
	}
	for _, edit := range slices.SortedFunc(maps.Keys(c.all), compareEdits) {
		if c.all[edit] >= 5 {
			e.usual = append(e.usual, edit)
		}
	}
	slices.SortStableFunc(e.usual, func(a, b edit) int { return cmp.Compare(c.all[b], c.all[a]) })
	return e
}

func compareEdits(a, b edit) int { return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(a.to, b.to)) }

// most is the most frequent key, the smallest of equals.
func most[K comparable](counts map[K]int, compare func(a, b K) int) (best K) {
	n := 0
	for k, c := range counts {
		if c > n || c == n && compare(k, best) < 0 {
			best, n = k, c
		}
	}
	return best
}
