package refer

import (
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

// notItself returns who does what is done to a pronoun: an object is nobody who is the subject.
func (d *Document) notItself(n, i, own int) []text.Party {
	t := d.Trees[n]
	if own < 0 || t.Is(i, "nmod:poss") || t.Is(i, "nsubj") && t.Head(i) == own {
		return nil
	}
	if s := t.Subject(own); s >= 0 && !t.Within(i, s) {
		return d.one(n, s, text.Acting|text.NewName)
	}
	return nil
}

// around looks for what a pronoun refers to in its own sentence: the subjects of the clauses around it, from the inside
// out, then, of a possessive, what is named before it.
func (d *Document) around(n, i, own int, barred []text.Party, fits fit) []text.Party {
	t := d.Trees[n]
	skip := d.passedOver(n, i, own)
	if out := d.objectAbove(n, i, own, fits); len(out) > 0 && !overlap(out, barred) {
		return out
	}
	for v, steps := own, 0; v >= 0 && steps < 12; v, steps = t.Head(v), steps+1 {
		if skip[v] || !predicate(t, v) || v != own && d.turnedDown(n, i, v, own) || d.elsewhereQuoted(n, i, v) {
			continue
		}
		if out := d.clauseSubject(n, v, i, fits); len(out) > 0 && !overlap(out, barred) {
			return out
		}
	}
	if out := d.namedFirst(n, i, own, fits); len(out) > 0 {
		return out
	}
	return fits(d.fronted(n, i))
}

// passedOver returns the verbs whose subjects a pronoun does not mean.
func (d *Document) passedOver(n, i, own int) map[int]bool {
	t := d.Trees[n]
	subject := t.Is(i, "nsubj") && t.Head(i) == own
	possessive := t.Is(i, "nmod:poss")
	skip := map[int]bool{}
	if own >= 0 && (subject || !possessive) {
		skip[own] = true // "it" is not the subject of its own verb
	}
	if v := d.lifter(n, i, own); v >= 0 {
		skip[v] = true
	}
	if h := t.Governor(i); subject && own >= 0 && h == own && t.Is(own, "ccomp") && (t.Tokens[own].XPOS == "VB" && t.Child(own, "aux") < 0 || t.Tokens[own].XPOS == "VBP" && t.Tokens[i].Lower == "it") && t.Head(own) >= 0 && demanding[t.Tokens[t.Head(own)].Lemma] {
		skip[t.Head(own)] = true // "X demanded that it withdraw": somebody else
	}
	if h := -1; own >= 0 && t.Is(own, "parataxis") {
		if h = t.Head(own); h > own && t.Is(h, "acl:relcl") {
			skip[h] = true // "the arms which, it said, X had sold"
		}
	}
	if subject && own >= 0 && t.Is(own, "conj") {
		delete(skip, t.Head(own))
	}
	if possessive {
		if h := t.Head(i); own >= 0 && h < t.Subject(own) && t.Is(h, "obl") && strings.HasPrefix(t.Case(h), "according") {
			skip[own] = true // "raids that, according to its minister, X had launched"
		}
		d.complained(n, i, own, skip)
		if own >= 0 && t.Head(own) >= 0 && !t.Within(i, max(t.Child(own, "nsubj"), 0)) && !t.Is(t.Head(i), "nsubj") && d.struckOwn(n, i, own) {
			skip[own] = true
		}
	}
	return skip
}

// demanding are verbs of who wants something of another.
var demanding = text.Set("demand insist request ask urge order require propose recommend suggest")

// namedFirst resolves a possessive by what its sentence names before it: "in the bloc, when three of its members left".
func (d *Document) namedFirst(n, i, own int, fits fit) []text.Party {
	t := d.Trees[n]
	if !t.Is(i, "nmod:poss") {
		return nil
	}
	for m := len(t.S.Mentions) - 1; m >= 0; m-- {
		x := &t.S.Mentions[m]
		if x.Last >= i || x.Kind == schema.Organization && !x.Sure || x.Use == text.ByDemonym || d.elsewhereQuoted(n, i, x.Last) {
			continue
		}
		if own >= 0 && t.Within(t.MentionHead(m), own) && !t.Is(t.MentionHead(m), "nsubj") && n > 0 {
			continue
		}
		if out := fits([]text.Party{d.organ(n, m)}); len(out) > 0 {
			return out
		}
	}
	return nil
}
