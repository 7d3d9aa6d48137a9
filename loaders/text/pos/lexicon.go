package pos

import (
	"slices"
	"strings"

	"entente/loaders/text"
	"entente/loaders/text/learn"
)

// lexicon is what training saw of frequent words.
type lexicon struct {
	sets    map[string]string // by normal form: the tags that it had
	classes map[string]uint64 // the same, hashed
	fixed   map[string]int    // by form as written: its tag, where it never has another
}

func newLexicon() lexicon {
	return lexicon{map[string]string{}, map[string]uint64{}, map[string]int{}}
}

func (l lexicon) add(norm, set string) {
	l.sets[norm] = set
	l.classes[norm] = learn.String(set)
}

// Words and tags count from these frequencies on.
const (
	leastTag   = 5
	leastWord  = 5
	leastFixed = 50
	leastShare = 0.05 // of a tag among those of its word
)

// frequentTags are the tags that the tagger chooses from, sorted.
func frequentTags(sentences [][]text.Token) []Tag {
	counts := map[Tag]int{}
	for _, s := range sentences {
		for i := range s {
			counts[Tag{s[i].XPOS, s[i].UPOS}]++
		}
	}
	var names []Tag
	for tag, n := range counts {
		if n >= leastTag || len(sentences) < 100 {
			names = append(names, tag)
		}
	}
	slices.SortFunc(names, compareTags)
	return names
}

// learnLexicon counts words.
func learnLexicon(sentences [][]text.Token, names []Tag) lexicon {
	norms, forms := map[string]map[Tag]int{}, map[string]map[Tag]int{}
	for _, s := range sentences {
		for i := range s {
			tag := Tag{s[i].XPOS, s[i].UPOS}
			add(norms, learn.Norm(s[i].Text), tag)
			add(forms, s[i].Text, tag)
		}
	}
	l := newLexicon()
	for norm, counts := range norms {
		if set := usual(counts); set != "" {
			l.add(norm, set)
		}
	}
	for form, counts := range forms {
		best := most(counts, compareTags)
		if n, ok := slices.BinarySearchFunc(names, best, compareTags); ok && len(counts) == 1 && counts[best] >= leastFixed {
			l.fixed[form] = n
		}
	}
	return l
}

func compareTags(a, b Tag) int {
	if c := strings.Compare(a.XPOS, b.XPOS); c != 0 {
		return c
	}
	return strings.Compare(a.UPOS, b.UPOS)
}

// usual writes the tags that make up a fair share of a frequent word.
func usual(counts map[Tag]int) string {
	sum := 0
	for _, n := range counts {
		sum += n
	}
	if sum < leastWord {
		return ""
	}
	var set []string
	for tag, n := range counts {
		if float64(n) >= leastShare*float64(sum) {
			set = append(set, tag.XPOS+"/"+tag.UPOS)
		}
	}
	slices.Sort(set)
	return strings.Join(set, " ")
}
