// Package score compares the edges that a text was read to state with those that a careful reader wrote down, the gold.
//
// Edges are matched one to one, in four ways. A fact has both parties, the direction, the type and the modality right; strict leaves the
// modality out; family lets the type be another of its family, near synonyms; pair asks for the two parties alone. In facts, edges that
// differ in modality are two; elsewhere they are one. A predicted edge that is neither gold nor optional is wrong. One whose gold edge
// another prediction has taken, the same party under another accepted name, counts neither way: it is a repeat.
//
// Names are compared as [Norm] folds them. The package reads JSON but no files.
package score

import (
	"cmp"
	"slices"

	"entente/loaders/text"
	"entente/schema"
)

// Mode is what must be right for a predicted edge to be a gold one.
type Mode uint8

// The modes, the strictest first.
const (
	Fact Mode = iota
	Strict
	Family
	Pair
)

const modes = 4

// Record is a text's gold edges with what was predicted for it.
type Record struct {
	ID        string
	Edges     []Gold
	Optional  []Gold // to find one is no error, to miss it neither
	Answered  bool   // a prediction was made, if of no edge
	Predicted []Edge
	// Text and Sentences, in order, are for judging quotes; without a text they are not judged.
	Text      string
	Sentences []text.Span
}

// Tally counts the edges of one mode.
type Tally struct{ Right, Wrong, Missed, Repeats int }

// Precision is the share of right ones among the predicted, 0 if there are none.
func (t Tally) Precision() float64 { return ratio(t.Right, t.Right+t.Wrong) }

// Recall is the share of found ones among gold, 0 if there is none.
func (t Tally) Recall() float64 { return ratio(t.Right, t.Right+t.Missed) }

// F1 is the harmonic mean of precision and recall, 0 where both are.
func (t Tally) F1() float64 {
	p, r := t.Precision(), t.Recall()
	if p+r == 0 {
		return 0
	}
	return 2 * p * r / (p + r)
}

func ratio(part, whole int) float64 {
	if whole == 0 {
		return 0
	}
	return float64(part) / float64(whole)
}

// Report is what a comparison found.
type Report struct {
	Records, Answered int
	Modes             [modes]Tally
	// FalseFacts are predictions said as asserted of edges that gold has as alleged, planned, hypothetical or negated.
	FalseFacts int
	// RightModality counts the edges found in Strict that were found with an accepted modality too.
	RightModality int
	// ByType and ByModality divide the facts; a missed edge stands under its first accepted value, of types in order of name.
	ByType     map[schema.RelationType]*Tally
	ByModality map[schema.Modality]*Tally
	// Found counts gold edges by their modality and that with which they were found, zero if they were not. Where several modalities are
	// accepted, the gold one is that found, else the first.
	Found map[schema.Modality]map[schema.Modality]int
	// Quotes are the facts whose quote lies in a sentence of the gold quote; the others count facts whose gold edge has such a field.
	Quotes, When, Role, Attribution Share
	Wrong                           []WrongEdge // facts, in order
	Missed                          []MissedEdge
}

// Share is how many of a number are right.
type Share struct{ Right, Of int }

// WrongEdge is a predicted edge that is neither gold nor optional.
type WrongEdge struct {
	ID   string // of the record
	Edge Edge
}

// MissedEdge is a gold edge that was not predicted.
type MissedEdge struct {
	ID   string // of the record
	Edge Gold
}

// Score compares the predictions of all records with their gold.
func Score(records []Record) *Report {
	r := &Report{
		ByType: map[schema.RelationType]*Tally{}, ByModality: map[schema.Modality]*Tally{},
		Found: map[schema.Modality]map[schema.Modality]int{},
	}
	for i := range records {
		r.add(&records[i])
	}
	return r
}

func (r *Report) add(record *Record) {
	r.Records++
	if record.Answered {
		r.Answered++
	}
	c := newComparison(record)
	for m := range Mode(modes) {
		o := c.outcome(m)
		t := &r.Modes[m]
		t.Right += len(o.right)
		t.Wrong += len(o.wrong)
		t.Missed += len(o.missed)
		t.Repeats += o.repeats
		switch m {
		case Fact:
			r.addFacts(record, c, o)
		case Strict:
			r.addStrict(c, o)
		}
	}
	r.addFound(c)
}

func (r *Report) addFacts(record *Record, c *comparison, o outcome) {
	for _, m := range o.right {
		tally(r.ByType, m.said.typ).Right++
		tally(r.ByModality, m.said.modality).Right++
		r.addDetails(record, m)
	}
	for _, s := range o.wrong {
		tally(r.ByType, s.typ).Wrong++
		tally(r.ByModality, s.modality).Wrong++
		r.Wrong = append(r.Wrong, WrongEdge{record.ID, *s.edge})
		if s.modality == schema.Asserted && (hitsAny(s, c.gold, Strict) || hitsAny(s, c.optional, Strict)) {
			r.FalseFacts++
		}
	}
	for _, w := range o.missed {
		byName := slices.SortedFunc(slices.Values(w.types), func(a, b schema.RelationType) int { return cmp.Compare(a.String(), b.String()) })
		tally(r.ByType, byName[0]).Missed++
		tally(r.ByModality, w.modalities[0]).Missed++
		r.Missed = append(r.Missed, MissedEdge{record.ID, *w.gold})
	}
}

func (r *Report) addStrict(c *comparison, o outcome) {
	for _, m := range o.right {
		accepted := func(s *said) bool {
			return hits(s, m.wanted, Strict) && slices.Contains(m.wanted.modalities, s.modality)
		}
		if slices.ContainsFunc(c.said, accepted) {
			r.RightModality++
		}
	}
}

func tally[K comparable](by map[K]*Tally, k K) *Tally {
	if by[k] == nil {
		by[k] = new(Tally)
	}
	return by[k]
}
