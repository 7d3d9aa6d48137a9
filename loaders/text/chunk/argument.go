package chunk

import "entente/loaders/text"

// nonfinite handles infinitives, gerunds and participles: what governs them, and the noun
// phrase that a participle follows.
func (c *chunker) nonfinite(n int, k *text.Clause, p int) {
	switch {
	case k.Frame == "to":
		c.above(n, k, k.Phrase)
	case c.kind(p) == text.Link:
		k.Frame = c.word(p)
		c.above(n, k, p)
	case k.Form == text.Participle && c.kind(p) == text.NounPhrase:
		k.Frame, k.Subject = "reduced", p
	case k.Form == text.Participle && c.kind(p) == text.Stop && c.kind(c.left(p-1)) == text.NounPhrase:
		k.Frame, k.Subject = "reduced", c.left(p-1)
	case c.kind(p) == text.And && n > 0:
		prev := c.s.Clauses[n-1]
		k.Frame, k.Up, k.Subject = prev.Frame, prev.Up, prev.Subject
		if k.Frame == "" && prev.Finite {
			k.Up = n - 1
		}
	case c.kind(p) == text.VerbGroup:
		k.Up, k.Frame = c.phrases[p].Verb, "ing"
	case c.kind(p) == text.NounPhrase && k.Form == text.Gerund:
		k.Frame, k.Subject = "ing", p
		c.above(n, k, p)
	default: // "…, having signed"
		k.Frame = "ing"
		c.mainBefore(n, k)
	}
}

// mainBefore sets Up to the finite verb before, else to the one after (a fronted participle).
func (c *chunker) mainBefore(n int, k *text.Clause) {
	for m := n - 1; m >= 0; m-- {
		if c.s.Clauses[m].Finite && c.s.Clauses[m].Frame != "which" {
			k.Up = m
			return
		}
	}
	for m := n + 1; m < len(c.s.Clauses); m++ {
		if c.s.Clauses[m].Finite {
			k.Up = m
			return
		}
	}
}

// complement finds object and prepositional phrases after the verb.
func (c *chunker) complement(k *text.Clause) {
	p := k.Phrase + 1
	for c.kind(p) == text.Time || c.kind(p) == text.Mark {
		p++
	}
	if c.kind(p) == text.NounPhrase && !c.followedBySubjectOf(p, k) {
		list := c.sentence().ListFrom(c.owned(p))
		k.Object = c.owned(p)
		p = list[len(list)-1] + 1
	}
	k.After = c.sentence().Tails(p)
	if k.Passive {
		for _, t := range k.After {
			if t.Prep == "by" {
				k.Agent = t.Phrase
				break
			}
		}
	}
}

// followedBySubjectOf tells whether the phrase after a verb is the subject of the next
// verb rather than its object: "said Iran had".
func (c *chunker) followedBySubjectOf(p int, k *text.Clause) bool {
	if !clausal[k.Lemma] {
		return false
	}
	list := c.sentence().ListFrom(c.owned(p))
	q := list[len(list)-1] + 1
	for c.kind(q) == text.Time {
		q++
	}
	if c.kind(q) != text.VerbGroup {
		return false
	}
	return c.s.Clauses[c.phrases[q].Verb].Finite
}

// clausal verbs take a clause without "that".
var clausal = set("say claim believe think know hope fear announce confirm deny warn insist argue report suggest show mean see hear feel find note add acknowledge admit allege ensure understand assume expect doubt reveal state declare indicate conclude suspect tell stress explain predict estimate remember")

// owned goes from a possessor to what it owns.
func (c *chunker) owned(p int) int { return c.sentence().Owned(p) }
