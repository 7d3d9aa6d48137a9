package relate

import "entente/loaders/text"

var (
	untrueWords = set("false untrue baseless unfounded groundless incorrect fabricated fictitious bogus fake lie lies fabrication fabrications falsehood hoax myth fiction")
	falsehoods  = set("lie myth hoax falsehood fabrication")
	disproving  = set("refute debunk disprove discredit deny")
	seeming     = set("be prove turn remain")
	falseWords  = set("falsely wrongly wrongfully mistakenly erroneously untruthfully")
)

// untrue tells whether a predicate that begins at a token calls its subject untrue: "completely false".
func (d *document) untrue(i int) bool {
	for n := i; n < len(d.s.Tokens) && n < i+6; n++ {
		t := &d.s.Tokens[n]
		switch {
		case untrueWords[t.Lower]:
			return true
		case t.Class == text.Adverb || t.Class == text.Negation || t.Class == text.Determiner || t.Class == text.Infinitive || t.Lemma == "be" || t.Lower == "out" || t.Lower == "as":
		default:
			return false
		}
	}
	return false
}

// refuted tells whether the noun or the "that" before a clause has a predicate that calls
// it untrue: "reports that A did are false". Its verb is the first after the clause that no
// further conjunction opens.
func (d *document) refuted(k *text.Clause) bool {
	open, at := 0, k.Phrase+1
	for n := range d.s.Clauses {
		up := &d.s.Clauses[n]
		if up.Phrase <= k.Phrase || !up.Finite {
			continue
		}
		and := false
		for ; at < up.Phrase; at++ {
			switch d.s.Phrases[at].Kind {
			case text.Subordinate:
				open++
			case text.And:
				and = true
			}
		}
		if open > 0 {
			open--
			continue
		}
		if up.Force == text.Fact && (seeming[up.Lemma] && d.untrue(up.Verb+1) || up.Passive && (disproving[up.Lemma] || d.untrue(up.Verb) || d.untrue(up.Verb+1))) {
			return true
		}
		if !and {
			return false
		}
	}
	return false
}

// refutedSubject tells of a clause that is itself the subject: "That A did is false".
func (d *document) refutedSubject(k *text.Clause) bool {
	return k.Frame == "that" && k.Subject >= 0 && d.s.FirstOf(k.Subject) == 1 && d.s.Phrases[0].Kind == text.Subordinate && d.refuted(k)
}

// almost tells of an act that fell short: "nearly attacked".
func (d *document) almost(k *text.Clause) bool {
	if k.Verb < 1 {
		return false
	}
	w := d.s.Tokens[k.Verb-1].Lower
	return w == "almost" || w == "nearly"
}

// falsely tells of a verb of saying that the text itself contradicts: "falsely claimed".
func (d *document) falsely(k *text.Clause) bool {
	if !saying[k.Lemma] && !alleging[k.Lemma] && !accusing[k.Lemma] {
		return false
	}
	for i := max(k.Verb-1, 0); i < len(d.s.Tokens) && i <= k.Verb+1; i++ {
		if falseWords[d.s.Tokens[i].Lower] {
			return true
		}
	}
	return false
}
