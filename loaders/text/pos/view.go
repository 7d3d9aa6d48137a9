package pos

import (
	"strings"

	"entente/loaders/text"
	"entente/loaders/text/learn"
)

// view is what features see of a token, hashed.
type view struct {
	form, norm             uint64
	suffixes               [4]uint64 // the last one to four letters
	prefixes               [3]uint64 // the first one to three
	shape, brief           uint64    // "Xxxd-", and the same without repeats
	flags                  uint64
	class                  uint64 // the tags that the word was seen with
	fine, coarse, capitals uint64 // clusters, and how often the word has a capital letter
	fixed                  int    // its only tag, or -1
}

// Features look at two tokens before the current one and at three after it.
const (
	before  = 2
	margins = before + 3
)

const (
	hasDigit = 1 << iota
	hasHyphen
	isCapital
	isUpper
	isTitled // the sentence has capitals on most of its words, so that they say little
)

// look makes the views of a sentence, with its margins.
func (t *Tagger) look(tokens []text.Token, views []view) []view {
	edge := func(n uint64) view {
		return view{form: n, norm: n, suffixes: [4]uint64{n, n, n, n}, shape: n, brief: n, class: n, fixed: -1}
	}
	titled := uint64(0)
	if isTitle(tokens) {
		titled = isTitled
	}
	views = append(views[:0], edge(11), edge(11))
	for i := range tokens {
		views = append(views, t.view(tokens[i].Text, titled))
	}
	return append(views, edge(12), edge(12), edge(12))
}

func (t *Tagger) view(form string, flags uint64) view {
	norm, lower := learn.Norm(form), strings.ToLower(form)
	v := view{form: learn.String(form), norm: learn.String(norm), fixed: -1}
	for n := range v.suffixes {
		v.suffixes[n] = learn.String(learn.Suffix(lower, n+1))
	}
	v.prefixes[0] = learn.String(learn.Prefix(form, 1))
	for n := 1; n < len(v.prefixes); n++ {
		v.prefixes[n] = learn.String(learn.Prefix(lower, n+1))
	}
	shape, brief := shapes(form)
	v.shape, v.brief = learn.String(shape), learn.String(brief)
	v.flags = flags | flagsOf(form)
	v.fine, v.coarse, v.capitals = t.clusters.Of(norm)
	v.class = t.lexicon.classes[norm]
	if v.class == 0 {
		v.class = v.flags*7 + 3
	}
	if n, ok := t.lexicon.fixed[form]; ok {
		v.fixed = n
	}
	return v
}

func flagsOf(form string) (flags uint64) {
	if strings.ContainsAny(form, "0123456789") {
		flags |= hasDigit
	}
	if strings.Contains(form, "-") {
		flags |= hasHyphen
	}
	if form != "" && form[0] >= 'A' && form[0] <= 'Z' {
		flags |= isCapital
		if len(form) > 1 && strings.ToUpper(form) == form {
			flags |= isUpper
		}
	}
	return flags
}

// isTitle tells whether nearly all longer words begin with a capital letter.
func isTitle(tokens []text.Token) bool {
	words, capitals := 0, 0
	for i := range tokens {
		w := tokens[i].Text
		if len(w) < 4 || w[0] < 'A' || w[0] > 'z' {
			continue
		}
		words++
		if w[0] <= 'Z' {
			capitals++
		}
	}
	return words > 2 && capitals*5 >= words*4
}

// shapes writes letters as X or x, digits as d; in the brief one a run is written once.
func shapes(form string) (shape, brief string) {
	var all, runs [48]byte
	a, r, run := 0, 0, 0
	last := byte(0)
	for _, c := range form {
		kind := kindOf(c)
		if kind != last {
			run = 0
			runs[r] = kind
			r++
		}
		if run < 3 {
			all[a] = kind
			a++
		}
		run++
		last = kind
		if a == len(all) {
			break
		}
	}
	return string(all[:a]), string(runs[:r])
}

func kindOf(c rune) byte {
	switch {
	case c >= 'a' && c <= 'z':
		return 'x'
	case c >= 'A' && c <= 'Z':
		return 'X'
	case c >= '0' && c <= '9':
		return 'd'
	case c > 127:
		return 'u'
	}
	return byte(c)
}
