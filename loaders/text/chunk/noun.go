package chunk

import "entente/loaders/text"

// noun reads a noun phrase at token i.
func (c *chunker) noun(i int) int {
	p := text.Phrase{Kind: text.NounPhrase, First: i, Last: i, Head: -1, Mention: -1, Owner: -1, OwnerTok: -1, Verb: -1}
	if n := len(c.phrases); n > 0 && i > 0 && c.tokens[i-1].Class == text.Genitive {
		p.Owner = n - 1
	}
	at := i
	for at < len(c.tokens) {
		next, ok := c.take(&p, i, at)
		if !ok {
			break
		}
		at = next
	}
	if at == i {
		c.add(text.Gap, i, i)
		return i + 1
	}
	p.Last = at - 1
	c.settleHead(&p, i)
	c.phrases = append(c.phrases, p)
	if at < len(c.tokens) && c.tokens[at].Class == text.Genitive {
		return at + 1
	}
	return at
}

// take adds the token or mention at to the phrase, if it belongs to it.
func (c *chunker) take(p *text.Phrase, first, at int) (int, bool) {
	t := &c.tokens[at]
	if m := c.mention[at]; m >= 0 {
		if p.Mention >= 0 && !c.opensMore(p, at) {
			return at, false
		}
		if p.Mention >= 0 {
			p.Inside = append(p.Inside, p.Mention)
		}
		p.Mention, p.Head = m, c.s.Mentions[m].Last
		return c.s.Mentions[m].Last + 1, true
	}
	if c.date[at] >= 0 && at > first {
		return at, false
	}
	switch t.Class {
	case text.Determiner, text.Possessive:
		if at > first && !(c.tokens[at-1].Class == text.Determiner && p.Head < 0) {
			return at, false
		}
		if t.Class == text.Possessive {
			p.OwnerTok = at
		}
	case text.Number, text.Adjective:
		if p.Mention >= 0 && c.s.Mentions[p.Mention].Kind == kindPerson {
			return at, false
		}
	case text.Noun, text.Name:
		if p.Mention >= 0 && p.Head == at-1 && c.s.Mentions[p.Mention].Kind == kindPerson {
			return at, false // "granted Ann Lee asylum"
		}
		p.Head = at
	case text.Hyphen:
		if at == first || at+1 >= len(c.tokens) {
			return at, false
		}
		if c.mention[at+1] >= 0 || c.tokens[at+1].Class == text.Number {
			return at + 1, true
		}
		return at + 2, true // the second half of a compound, whatever it is
	case text.Conjunction:
		return c.innerAnd(p, at)
	case text.Adverb:
		if at+1 >= len(c.tokens) || c.tokens[at+1].Class != text.Number && c.tokens[at+1].Class != text.Adjective || at > first && p.Head >= 0 {
			return at, false
		}
	case text.Verb:
		if !c.modifier(p, at) {
			return at, false
		}
	case text.Preposition: // "more than 200 troops", "up to", "around 60"
		if at+1 < len(c.tokens) && c.tokens[at+1].Class == text.Number && p.Head < 0 && at > first {
			return at + 1, true
		}
		return at, false
	case text.Subordinator:
		return at + 1, t.Lower == "than" && at+1 < len(c.tokens) && c.tokens[at+1].Class == text.Number && p.Head < 0
	default:
		return at, false
	}
	return at + 1, true
}

// opensMore tells whether a second mention continues the phrase: "Chadian President Idriss
// Deby", "Chad–Libya ties". Two names side by side are two phrases.
func (c *chunker) opensMore(p *text.Phrase, at int) bool {
	if c.tokens[at-1].Class == text.Hyphen {
		p.Pair = true
		return true
	}
	last := c.s.Mentions[p.Mention]
	return last.Last < at-1 || last.Use == text.ByDemonym || last.Kind == kindState && c.s.Mentions[c.mention[at]].Kind != kindState
}

// innerAnd continues over "and" between two adjectives or nationalities before one noun.
func (c *chunker) innerAnd(p *text.Phrase, at int) (int, bool) {
	prev := c.tokens[at-1].Class == text.Adjective && p.Head < at-1
	if p.Mention >= 0 && p.Head == at-1 {
		prev = c.s.Mentions[p.Mention].Use == text.ByDemonym
	}
	if !prev || at+2 >= len(c.tokens) {
		return at, false
	}
	m := c.mention[at+1]
	next := c.tokens[at+1].Class == text.Adjective || m >= 0 && c.s.Mentions[m].Use == text.ByDemonym
	end := at + 2
	if m >= 0 {
		end = c.s.Mentions[m].Last + 1
	}
	if !next || end >= len(c.tokens) || c.tokens[end].Class != text.Noun && c.tokens[end].Class != text.Adjective {
		return at, false
	}
	return at + 1, true
}

// modifier tells whether a participle stands before a noun, as part of its phrase.
func (c *chunker) modifier(p *text.Phrase, at int) bool {
	if at+1 >= len(c.tokens) || p.Head >= 0 {
		return false
	}
	t, next := &c.tokens[at], &c.tokens[at+1]
	return (t.Form == text.Gerund || t.Form == text.Participle) && at > p.First && (next.Class == text.Noun || next.Class == text.Name)
}

// settleHead makes a mention the head where no common noun follows it.
func (c *chunker) settleHead(p *text.Phrase, first int) {
	if p.Mention >= 0 && p.Head != c.s.Mentions[p.Mention].Last {
		p.Inside = append(p.Inside, p.Mention)
		p.Mention = -1
	}
	if p.Head < 0 {
		p.Head = p.Last
	}
}
