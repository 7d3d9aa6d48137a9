// Package chunk builds phrases and clauses out of tagged tokens and mentions: noun
// phrases with their possessors, verb groups with voice and force, and for each verb its
// subject, object and prepositional phrases. It is a shallow stand-in for a parser, and
// what it fills in, [text.Phrase] and [text.Clause], is what a parser would.
package chunk

import (
	"entente/loaders/text"
)

// Sentence fills in the phrases and clauses of a sentence.
func Sentence(s *text.Sentence) {
	c := chunker{s: s, tokens: s.Tokens, mention: make([]int, len(s.Tokens)), date: make([]int, len(s.Tokens))}
	for i := range c.mention {
		c.mention[i], c.date[i] = -1, -1
	}
	for n, m := range s.Mentions {
		c.mention[m.First] = n
	}
	for n, d := range s.Dates {
		c.date[d.First] = n
	}
	for i := 0; i < len(c.tokens); {
		i = c.next(i)
	}
	s.Phrases = c.phrases
	c.clauses()
}

type chunker struct {
	s       *text.Sentence
	tokens  []text.Token
	mention []int // by first token
	date    []int // by first token
	phrases []text.Phrase
}

func (c *chunker) add(kind text.PhraseKind, first, last int) {
	c.phrases = append(c.phrases, text.Phrase{Kind: kind, First: first, Last: last, Head: last, Mention: -1, Owner: -1, OwnerTok: -1, Verb: -1})
}

// next reads one phrase at token i and returns the token after it.
func (c *chunker) next(i int) int {
	t := &c.tokens[i]
	if d := c.date[i]; d >= 0 && c.mention[i] < 0 {
		c.add(text.Time, i, c.s.Dates[d].Last)
		return c.s.Dates[d].Last + 1
	}
	if c.mention[i] >= 0 {
		return c.noun(i)
	}
	if t.Lower == "as" && i+2 < len(c.tokens) && c.tokens[i+1].Lower == "well" && c.tokens[i+2].Lower == "as" {
		c.add(text.And, i, i+2)
		return i + 3
	}
	if t.Text == "(" {
		if end := c.parenthesis(i); end > i {
			c.add(text.Time, i, end)
			return end + 1
		}
	}
	switch t.Class {
	case text.Comma:
		c.add(text.Stop, i, i)
	case text.Quote:
		c.add(text.Mark, i, i)
	case text.Conjunction:
		c.add(text.And, i, i)
	case text.Preposition:
		return c.link(i)
	case text.Subordinator:
		c.add(text.Subordinate, i, i)
	case text.Verb, text.Aux, text.Modal, text.Infinitive, text.Negation:
		return c.verb(i)
	case text.Adverb:
		if j := c.afterAdverbs(i); j < len(c.tokens) && verbal(c.tokens[j].Class) {
			return c.verb(i)
		}
		c.add(text.Time, i, i)
	case text.Pronoun:
		return c.pronoun(i)
	case text.Determiner, text.Possessive, text.Adjective, text.Number, text.Noun, text.Name:
		return c.noun(i)
	default:
		c.add(text.Gap, i, i)
	}
	return i + 1
}

// parenthesis returns the closing bracket of a short remark, so that it can be skipped.
func (c *chunker) parenthesis(i int) int {
	for j := i + 1; j < len(c.tokens) && j < i+12; j++ {
		if c.tokens[j].Text == ")" {
			return j
		}
	}
	return -1
}

// link reads a preposition, two-word ones too.
func (c *chunker) link(i int) int {
	last := i
	if i+1 < len(c.tokens) {
		switch c.tokens[i].Lower + " " + c.tokens[i+1].Lower {
		case "out of", "because of", "instead of", "ahead of", "according to", "along with", "together with", "next to", "up to", "such as", "due to", "as to", "outside of", "inside of", "off of", "as part":
			last++
		}
	}
	c.add(text.Link, i, last)
	return last + 1
}

func (c *chunker) pronoun(i int) int {
	switch c.tokens[i].Lower {
	case "who", "whom":
		c.add(text.Subordinate, i, i)
	default:
		c.add(text.NounPhrase, i, i)
	}
	return i + 1
}

func (c *chunker) afterAdverbs(i int) int {
	for i < len(c.tokens) && (c.tokens[i].Class == text.Adverb || c.tokens[i].Class == text.Negation) {
		i++
	}
	return i
}

func verbal(class text.Class) bool {
	return class == text.Verb || class == text.Aux || class == text.Modal || class == text.Infinitive
}
