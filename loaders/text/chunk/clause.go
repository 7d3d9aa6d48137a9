package chunk

import "entente/loaders/text"

// reach is how many phrases a search to the left looks at.
const reach = 40

// clauses finds the arguments of every verb, from left to right.
func (c *chunker) clauses() {
	for n := range c.s.Clauses {
		k := &c.s.Clauses[n]
		c.subject(n, k)
		c.complement(k)
	}
}

func (c *chunker) kind(p int) text.PhraseKind {
	if p < 0 || p >= len(c.phrases) {
		return text.Gap
	}
	return c.phrases[p].Kind
}

// word returns the folded words of a phrase.
func (c *chunker) word(p int) string {
	if p < 0 {
		return ""
	}
	f := c.phrases[p]
	if f.Last > f.First {
		return c.tokens[f.First].Lower + " " + c.tokens[f.Last].Lower
	}
	return c.tokens[f.First].Lower
}

// left skips what may stand between a subject and its verb.
func (c *chunker) left(p int) int {
	for p >= 0 && (c.kind(p) == text.Time || c.kind(p) == text.Mark) {
		p--
	}
	return p
}

// subject finds the subject of clause n, and the clause above where it has none.
func (c *chunker) subject(n int, k *text.Clause) {
	p := c.left(k.Phrase - 1)
	if !k.Finite {
		c.nonfinite(n, k, p)
		return
	}
	switch c.kind(p) {
	case text.Subordinate:
		c.relative(n, k, p)
	case text.NounPhrase:
		c.plain(n, k, p)
	case text.Stop:
		if subject := c.overComma(p); subject >= 0 {
			k.Subject = subject
			c.opener(n, k, c.head(subject))
		} else {
			c.share(n, k)
		}
	case text.And:
		c.share(n, k)
	}
}

// relative handles a verb right after who, which or that.
func (c *chunker) relative(n int, k *text.Clause, p int) {
	w := c.word(p)
	q := c.left(p - 1)
	if c.kind(q) == text.Stop {
		q = c.left(q - 1)
	}
	k.Frame = w
	if (w == "who" || w == "which" || w == "that") && c.kind(q) == text.NounPhrase {
		k.Subject, k.Frame = q, "which"
		if w == "who" { // "officials in the capital who said": the person, not the place
			k.Subject = c.chain(q)
		}
	}
}

// plain handles a noun phrase right before the verb: the head of its chain is the subject.
func (c *chunker) plain(n int, k *text.Clause, p int) {
	k.Subject = c.chain(p)
	c.opener(n, k, c.head(k.Subject))
}

// chain climbs from the last noun phrase of "ministers of A and B" to its first.
func (c *chunker) chain(p int) int {
	for range reach {
		start := c.head(p)
		q := start - 1
		if c.kind(q) != text.Link || conjunctive[c.word(q)] {
			return p
		}
		up := c.left(q - 1)
		switch {
		case c.kind(up) == text.NounPhrase:
			p = up
		case c.kind(up) == text.VerbGroup && c.participle(up) && c.kind(c.left(up-1)) == text.NounPhrase:
			p = c.left(up - 1)
		default:
			return p
		}
	}
	return p
}

// conjunctive prepositions open clauses as well.
var conjunctive = set("after before since until till as than following")

func (c *chunker) participle(p int) bool {
	k := c.s.Clauses[c.phrases[p].Verb]
	return k.Passive && !k.Finite
}

// head returns the first phrase of the list that ends with p, possessors included.
func (c *chunker) head(p int) int { return c.sentence().FirstOf(p) }

func (c *chunker) sentence() *text.Sentence {
	c.s.Phrases = c.phrases
	return c.s
}

// opener notes the word that opens the clause whose subject begins with phrase p, and the
// clause that it belongs to.
func (c *chunker) opener(n int, k *text.Clause, p int) {
	q := c.left(p - 1)
	switch c.kind(q) {
	case text.Subordinate:
		k.Frame = c.word(q)
		c.above(n, k, q)
	case text.Link:
		if conjunctive[c.word(q)] {
			k.Frame = c.word(q)
			c.above(n, k, q)
		}
	case text.VerbGroup:
		k.Up = c.phrases[q].Verb // "said Iran had"
		k.Frame = "that"
	case text.And:
		if c.kind(q-1) != text.Stop {
			c.inherit(n, k)
		}
	}
}

// above sets Up to the nearest verb before phrase p.
func (c *chunker) above(n int, k *text.Clause, p int) {
	for q := p - 1; q >= 0 && q > p-reach; q-- {
		if c.kind(q) == text.VerbGroup {
			k.Up = c.phrases[q].Verb
			return
		}
	}
}

// inherit gives a coordinated clause the frame of the clause before: "said that A did and B did".
func (c *chunker) inherit(n int, k *text.Clause) {
	if n == 0 {
		return
	}
	prev := c.s.Clauses[n-1]
	for prev.Up >= 0 && (prev.Frame == "to" || !prev.Finite) {
		prev = c.s.Clauses[prev.Up]
	}
	if prev.Frame == "that" || prev.Frame == "if" || prev.Frame == "unless" {
		k.Up, k.Frame = prev.Up, prev.Frame
	}
}

// share gives a coordinated verb the subject of the finite verb before it.
func (c *chunker) share(n int, k *text.Clause) {
	for m := n - 1; m >= 0 && m > n-8; m-- {
		prev := c.s.Clauses[m]
		if !prev.Finite || prev.Frame == "which" && m > 0 && c.kind(c.left(k.Phrase-1)) == text.Stop {
			continue
		}
		for reporting[k.Lemma] && prev.Frame == "that" && prev.Up >= 0 {
			prev = c.s.Clauses[prev.Up] // "denied that it had … and insisted that"
		}
		if k.Form == text.Base && prev.Form != text.Base && k.Force == text.Fact {
			if m == n-1 || prev.Form != text.Base {
				k.Force = prev.Force
			}
		}
		k.Subject, k.Up = prev.Subject, prev.Up
		if k.Frame == "" {
			k.Frame = prev.Frame
		}
		if c.s.Clauses[n-1].Frame == "to" && k.Form == text.Base { // "to buy and sell"
			k.Frame, k.Up, k.Finite = "to", c.s.Clauses[n-1].Up, false
		} else if k.Form == text.Base && prev.Force != text.Fact && k.Force == text.Fact {
			k.Force = prev.Force // "will send troops and open"
		}
		return
	}
}

// reporting verbs join the verb of saying before them rather than what is said.
var reporting = set("say add insist deny claim accuse urge call warn vow reject condemn ask demand promise announce note argue stress threaten")

// overComma finds the subject before an insertion between commas: "A, at war with B, was".
func (c *chunker) overComma(comma int) int {
	for q := comma - 1; q > 0 && q > comma-reach; q-- {
		if c.kind(q) != text.Stop {
			continue
		}
		if c.kind(q-1) != text.NounPhrase {
			continue
		}
		if c.enumeration(q+1, comma) {
			return c.left(comma - 1)
		}
		if !c.insertion(q + 1) {
			return -1
		}
		return c.chain(q - 1)
	}
	return -1
}

// enumeration tells whether only noun phrases and conjunctions lie between.
func (c *chunker) enumeration(from, to int) bool {
	and := false
	for p := from; p < to; p++ {
		switch c.kind(p) {
		case text.And:
			and = true
		case text.NounPhrase, text.Stop:
		default:
			return false
		}
	}
	return and
}

// insertion tells whether a phrase may begin an insertion.
func (c *chunker) insertion(p int) bool {
	switch c.kind(p) {
	case text.Link, text.NounPhrase, text.Subordinate, text.Time, text.Gap:
		return true
	case text.VerbGroup:
		return !c.s.Clauses[c.phrases[p].Verb].Finite
	}
	return false
}
