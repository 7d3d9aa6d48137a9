package tree

import (
	"entente/loaders/text"
)

// Reduced is a sentence without what a parser stumbles over and grammar can do without:
// the inside of names, expressions of time, short remarks in brackets; relative clauses and
// the like stand apart. Its parts are parsed in the sentence's place, and Adopt takes the
// results over.
type Reduced struct {
	Parts [][]text.Token // to be parsed one by one; the first is the sentence's main part

	at    [][]int // the tokens of the sentence that those of a part stand for
	parts []segment
}

// Reduce makes the reduced form of a sentence whose mentions and dates are known. The
// tokens of names get the tags of names.
func Reduce(s *text.Sentence) *Reduced {
	drop := make([]bool, len(s.Tokens))
	dashes(s.Tokens)
	first := operative(s)
	retag(s.Tokens)
	first.restore(s)
	writs(s.Tokens)
	reducedSubjects(s.Tokens)
	subjunctive(s.Tokens)
	condition(s.Tokens)
	notOnly(s, drop)
	dropBoth(s, drop)
	dropNeither(s, drop)
	letAlone(s, drop)
	dropNames(s, drop)
	dropDates(s, drop)
	dropEntry(s, drop)
	dropExercise(s, drop)
	dropStyled(s, drop)
	dropHonourable(s, drop)
	dropParting(s, drop)
	dropAges(s, drop)
	dropBrackets(s, drop)
	dropAbout(s, drop)
	dropTally(s, drop)
	dropInterruptions(s, drop)
	dropSoFar(s, drop)
	dropDismissedAs(s, drop)
	dropConcession(s, drop)
	dropOfAll(s, drop)
	dropInterposed(s, drop)
	dropMoney(s, drop)
	dropWorth(s, drop)
	dropHyphened(s, drop)
	dropChained(s, drop)
	dropEpithets(s, drop)
	dropAdverbs(s, drop)
	dropEmphasis(s, drop)
	dropManner(s, drop)
	dropAttributed(s, drop)
	dropOpening(s, drop)
	dropCommas(s, drop)
	kept := make([]int, 0, len(s.Tokens))
	for i := range s.Tokens {
		if !drop[i] {
			kept = append(kept, i)
		}
	}
	kept, parts := segments(s, kept)
	r := &Reduced{parts: parts}
	r.add(s, kept, true)
	for n := 0; n < len(r.parts); n++ {
		x := &r.parts[n]
		if n < 24 && (len(x.at) > 10 || listed(s, x.at)) { // parts may have parts
			inner, more := segments(s, x.at)
			x.at = inner
			for k := range more {
				more[k].parent = n + 1
			}
			r.parts = append(r.parts, more...)
			x = &r.parts[n]
		}
		r.add(s, x.at, x.rel != "appos" && x.rel != "acl" && x.rel != "obl")
	}
	return r
}

// listed tells whether a part has a semicolon, behind which another begins.
func listed(s *text.Sentence, at []int) bool {
	for _, i := range at {
		if s.Tokens[i].Text == ";" {
			return true
		}
	}
	return false
}

func (r *Reduced) add(s *text.Sentence, at []int, clause bool) {
	tokens := make([]text.Token, len(at))
	for k, i := range at {
		tokens[k] = s.Tokens[i]
	}
	if clause {
		perfects(tokens)
		finite(tokens)
	} else {
		bareParticiples(tokens)
	}
	r.Parts, r.at = append(r.Parts, tokens), append(r.at, at)
}

var days = text.Set("today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday")

// keptAdverbs change what a verb says.
var keptAdverbs = text.Set("not never n't n’t no longer reportedly allegedly purportedly supposedly apparently possibly perhaps probably potentially nearly almost hardly scarcely falsely wrongly militarily together")

var (
	sums = text.Set("million billion trillion thousand bn m mn tn trn crore lakh")
)
