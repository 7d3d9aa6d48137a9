package chunk

import (
	"entente/loaders/text"
	"entente/schema"
)

const (
	kindPerson = schema.Person
	kindState  = schema.State
)

// verb reads a verb group at token i and opens its clause.
func (c *chunker) verb(i int) int {
	k := text.Clause{Phrase: len(c.phrases), Verb: -1, Subject: -1, Object: -1, Agent: -1, Up: -1}
	var aux []text.Token
	at := i
loop:
	for at < len(c.tokens) {
		t := &c.tokens[at]
		if c.mention[at] >= 0 || c.date[at] >= 0 && at > i {
			break
		}
		switch t.Class {
		case text.Infinitive:
			if at > i && (c.tokens[at-1].Class != text.Negation || at > i+1) {
				break loop
			}
			k.Frame = "to" // "to lend", "never to lend"
		case text.Modal:
			k.Finite = true
			k.Force = stronger(k.Force, modal(t.Lower))
		case text.Negation:
			k.Force = text.Not
		case text.Adverb:
			if hearsay[t.Lower] {
				k.Force = stronger(k.Force, text.Claimed)
			}
		case text.Aux:
			if k.Verb >= 0 {
				break loop
			}
			aux = append(aux, *t)
		case text.Verb:
			if k.Verb >= 0 {
				break loop
			}
			k.Verb = at
			at++
			break loop
		default:
			break loop
		}
		at++
	}
	for at > i+1 && k.Verb < 0 && (c.tokens[at-1].Class == text.Adverb) && at < len(c.tokens) && c.tokens[at].Class != text.Infinitive {
		at--
	}
	c.finish(&k, aux, i, at)
	return at
}

// finish settles voice, finiteness and lemma, and adds group and clause.
func (c *chunker) finish(k *text.Clause, aux []text.Token, first, end int) {
	if k.Verb < 0 {
		if len(aux) == 0 { // a stray modal or negation
			c.add(text.Time, first, end-1)
			return
		}
		for j := end - 1; j >= first; j-- {
			if c.tokens[j].Class == text.Aux {
				k.Verb = j
				break
			}
		}
		aux = aux[:len(aux)-1]
	}
	v := &c.tokens[k.Verb]
	k.Lemma, k.Form = v.Lemma, v.Form
	if len(aux) == 0 {
		k.Finite = k.Finite || v.Form == text.Past || v.Form == text.Present || v.Form == text.Base && k.Frame != "to"
		k.Passive = v.Form == text.Participle
		if v.Form == text.Participle {
			k.Finite = false
		}
	} else {
		k.Finite = k.Finite || aux[0].Form == text.Past || aux[0].Form == text.Present || aux[0].Form == text.Base && k.Frame != "to"
		k.Passive = aux[len(aux)-1].Lemma == "be" && v.Form == text.Participle
		if v.Class == text.Verb && v.Form != text.Gerund {
			k.Form = v.Form
		}
		if !k.Finite && aux[0].Form == text.Gerund {
			k.Form = text.Gerund
		}
	}
	if (k.Lemma == "be" || k.Lemma == "have") && end < len(c.tokens) {
		c.predicate(k, end)
	}
	c.add(text.VerbGroup, first, end-1)
	c.phrases[len(c.phrases)-1].Verb = len(c.s.Clauses)
	c.s.Clauses = append(c.s.Clauses, *k)
}

// predicate joins "be" with an adjective that governs "to": "is due to".
func (c *chunker) predicate(k *text.Clause, next int) {
	w := c.tokens[next].Lower
	if k.Lemma == "be" && governing[w] || k.Lemma == "have" && w == "yet" {
		k.Lemma += "_" + w
	}
	if k.Lemma == "have" && c.tokens[next-1].Lower == "yet" {
		k.Lemma = "have_yet"
	}
}

var governing = set("due likely unlikely set poised ready able unable willing unwilling reluctant keen about eager prepared determined party critical supportive dependent reliant home")

var hearsay = set("reportedly allegedly supposedly purportedly apparently")

// modal gives the force of a modal verb.
func modal(w string) text.Force {
	switch w {
	case "will", "wo", "shall", "'ll", "’ll":
		return text.Future
	}
	return text.Maybe
}

// stronger keeps the force that takes more away from the fact.
func stronger(a, b text.Force) text.Force { return max(a, b) }

func set(words string) map[string]bool {
	out := map[string]bool{}
	start := -1
	for i := 0; i <= len(words); i++ {
		if i == len(words) || words[i] == ' ' {
			if start >= 0 {
				out[words[start:i]] = true
			}
			start = -1
		} else if start < 0 {
			start = i
		}
	}
	return out
}
