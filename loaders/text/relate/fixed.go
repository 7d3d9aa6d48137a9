package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

var (
	basedRule    = &rule{name: "based", typ: schema.BasedIn}
	suppliedRule = &rule{name: "supplied", typ: schema.ImportsMunitionsFrom}
	breachRule   = &rule{name: "in breach of", typ: schema.Violates}
)

// groupInside reads "five Malta-based firms": based in Malta.
func (d *document) groupInside(p int) {
	f := &d.s.Phrases[p]
	for _, n := range f.Inside {
		m := d.s.Mentions[n]
		if m.Kind != schema.State || m.Last+2 >= len(d.s.Tokens) || d.s.Tokens[m.Last+1].Class != text.Hyphen {
			continue
		}
		if w := d.s.Tokens[m.Last+2].Lower; w != "based" && w != "registered" && w != "headquartered" {
			continue
		}
		for _, g := range d.r.Parties(d.n, p, text.Collective|text.NewName) {
			d.emit(claim{rule: basedRule, source: g, target: text.Party{Entity: m.Entity}, anchor: m.Last + 2, first: f.First, last: f.Last, modality: schema.Asserted, quality: 0.9})
		}
	}
}

// suppliedInside reads "Chad-supplied rockets": who fires or has them imports them.
func (d *document) suppliedInside(p int) {
	f := &d.s.Phrases[p]
	if f.Mention >= 0 || !d.isThing(p, "@arms") {
		return
	}
	for _, n := range f.Inside {
		m := d.s.Mentions[n]
		if m.Last+2 >= len(d.s.Tokens) || d.s.Tokens[m.Last+1].Class != text.Hyphen || !suppliedWords[d.s.Tokens[m.Last+2].Lower] {
			continue
		}
		for i := range d.s.Clauses {
			k := &d.s.Clauses[i]
			if !usingVerbs[k.Lemma] || k.Passive || !d.inClause(k, p) && !d.nested(k, p) {
				continue
			}
			mod, says, ok := d.modality(i, d.subject[i])
			if !ok {
				continue
			}
			first, last := d.reach(k, []int{k.Subject, p})
			for _, who := range d.subject[i] {
				d.emit(claim{rule: suppliedRule, source: who, target: text.Party{Entity: m.Entity}, anchor: m.Last + 2, first: first, last: last, modality: mod, says: says})
			}
		}
	}
}

// nested tells whether a phrase stands after "of" under the object: "dozens of rockets".
func (d *document) nested(k *text.Clause, p int) bool {
	if k.Object < 0 {
		return false
	}
	for _, t := range d.s.Tails(k.Object + 1) {
		if t.Prep == "of" && t.Phrase == p {
			return true
		}
	}
	return false
}

var (
	suppliedWords = set("supplied made produced built manufactured provided furnished")
	usingVerbs    = set("fire use launch deploy receive buy acquire import employ operate obtain field")
)

// fixed reads phrases that begin with a preposition: "in violation of the embargo".
func (d *document) fixed(p int) {
	f := &d.s.Phrases[p]
	if d.s.Tokens[f.First].Lower != "in" || p+3 >= len(d.s.Phrases) || d.s.Phrases[p+1].Kind != text.NounPhrase || d.s.Phrases[p+2].Kind != text.Link {
		return
	}
	head := d.s.Tokens[d.s.Phrases[p+1].Head].Lemma
	if !breaches[head] || d.s.Tokens[d.s.Phrases[p+2].First].Lower != "of" {
		return
	}
	i := d.clauseBefore(p)
	if i < 0 {
		return
	}
	k := &d.s.Clauses[i]
	if k.Passive || !breachable(k.Lemma) {
		return
	}
	d.r.SetSubject(d.subject[i])
	who := d.subject[i]
	mod, says, ok := d.modality(i, who)
	if !ok {
		return
	}
	first, last := d.reach(k, []int{k.Subject, d.s.Owned(p + 3)})
	for _, s := range who {
		for _, t := range d.r.Parties(d.n, d.s.Owned(p+3), text.Instrument|text.Territory) {
			d.emit(claim{rule: breachRule, source: s, target: t, anchor: d.s.Phrases[p+1].Head, first: first, last: last, modality: mod, says: says})
		}
	}
}

var breaches = set("violation breach contravention defiance")

// breachable tells a verb that tells a deed from one that tells words about it.
func breachable(lemma string) bool {
	return !saying[lemma] && !blaming[lemma] && !accusing[lemma] && lemma != "impose" && lemma != "be" && lemma != "connect"
}

// clauseBefore returns the last clause before a phrase with a noun phrase between or none.
func (d *document) clauseBefore(p int) int {
	best := -1
	for i, k := range d.s.Clauses {
		if k.Phrase < p {
			best = i
		}
	}
	return best
}
