package tree

import (
	"entente/loaders/text"
	"entente/schema"
)

// Gap is a clause that leaves out its verb, behind one of the same build: "A is backed by B, C by D", "A expelled the French, the latter the
// Americans". First and Second are what stands in it, Subject and Other what they answer to in the clause before, Verb its verb.
type Gap struct{ Verb, Subject, Other, First, Second int }

// GapAt reads a clause without a verb that begins at a token.
func (t *Tree) GapAt(f int) (Gap, bool) {
	end, ok := t.gapOpens(f)
	if !ok {
		return Gap{}, false
	}
	first, last, ok := t.gapParty(f)
	if !ok {
		return Gap{}, false
	}
	p, prep := last+1, ""
	if p < len(t.Tokens) && t.Tokens[p].UPOS == "ADP" {
		prep = t.Tokens[p].Lower
		p++
	}
	q := p
	if q < len(t.Tokens) && t.Tokens[q].Lower == "the" {
		q++
	}
	if q >= len(t.Tokens) || t.Mention(q) < 0 || t.S.Mentions[t.Mention(q)].First != q || !t.gapEnds(t.S.Mentions[t.Mention(q)].Last+1) {
		return Gap{}, false
	}
	before := t.S.Mentions[t.Mention(end)].First - 1
	if before > 0 && t.Tokens[before].Lower == "the" {
		before--
	}
	if before < 1 || prep != "" && t.Tokens[before].Lower != prep || prep == "" && t.Tokens[before].UPOS != "VERB" {
		return Gap{}, false
	}
	g := Gap{Other: t.MentionHead(t.Mention(end)), First: first, Second: t.MentionHead(t.Mention(q))}
	g.Verb, g.Subject = t.gapVerb(g.Other)
	return g, g.Verb >= 0 && g.Verb < before+1
}

// gapOpens returns the last token of the name before a token, if only a comma, a semicolon or "and" stands between them.
func (t *Tree) gapOpens(f int) (int, bool) {
	if f < 4 || f+1 >= len(t.Tokens) {
		return 0, false
	}
	e := f - 1
	switch w := t.Tokens[e].Lower; w {
	case ",", ";":
	case "and", "while", "but":
		if e--; t.Tokens[e].Text != "," && t.Tokens[e].Text != ";" {
			e++
		}
	default:
		return 0, false
	}
	e--
	return e, e > 1 && t.Mention(e) >= 0 && t.S.Mentions[t.Mention(e)].Last == e
}

// gapParty returns the head and the last token of a name, or of "the latter", that begins at a token.
func (t *Tree) gapParty(f int) (head, last int, ok bool) {
	k := f
	if t.Tokens[k].Lower == "the" {
		if k++; k+1 < len(t.Tokens) && secondOnes[t.Tokens[k].Lower] {
			return k, k, true
		}
	}
	m := t.Mention(k)
	if m < 0 || t.S.Mentions[m].First != k || t.S.Mentions[m].Use == text.ByDemonym && k == f {
		return 0, 0, false
	}
	switch t.S.Mentions[m].Kind {
	case schema.State, schema.Organization, schema.Person:
		return t.MentionHead(m), t.S.Mentions[m].Last, true
	}
	return 0, 0, false
}

var secondOnes = text.Set("latter other second")

// gapEnds tells whether a clause ends before a token.
func (t *Tree) gapEnds(i int) bool {
	return i >= len(t.Tokens) || t.Tokens[i].UPOS == "PUNCT" && t.Tokens[i].Text != "-" || t.Tokens[i].UPOS == "CCONJ"
}

// gapVerb returns the verb over a name and its subject, -1 if there is none.
func (t *Tree) gapVerb(i int) (verb, subject int) {
	v := t.Tokens[i].Head
	for steps := 0; v >= 0 && t.Tokens[v].UPOS != "VERB" && steps < 4; steps++ {
		v = t.Tokens[v].Head
	}
	for steps := 0; v >= 0 && steps < 4; v, steps = t.Tokens[v].Head, steps+1 {
		if t.Tokens[v].UPOS != "VERB" {
			break
		}
		if s := t.below(v, "nsubj", "nsubj:pass"); s >= 0 {
			return v, s
		}
		if !t.Is(v, "xcomp", "conj") {
			break
		}
	}
	return -1, -1
}

// gappedClause takes what stands in a clause without a verb out of the clause before: "A is backed by B, C by D" does not say that C backs A.
func (t *Tree) gappedClause(i int) {
	g, ok := t.GapAt(i)
	if !ok || g.First == g.Subject {
		return
	}
	h := t.Tokens[g.First].Head
	if h >= 0 && t.Tokens[h].UPOS == "VERB" && t.Is(g.First, "nsubj") && h > g.First {
		return
	}
	t.Tokens[g.First].Head, t.Tokens[g.First].Rel = g.Verb, "dep"
	t.Tokens[g.Second].Head, t.Tokens[g.Second].Rel = g.First, "dep"
}
