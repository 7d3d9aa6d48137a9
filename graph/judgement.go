package graph

import (
	"fmt"
	"time"
)

// Verdict is what a judgement says of two records.
type Verdict string

// Verdicts.
const (
	Same      Verdict = "same"
	Different Verdict = "different"
	Unsure    Verdict = "unsure"
)

// Authority is who judges; stronger authorities are heard first.
type Authority string

// Authorities, strongest first.
const (
	Curator    Authority = "curator"
	Identifier Authority = "identifier"
	Scorer     Authority = "scorer"
)

// Judgement says whether two records are of one entity. Per pair the last holds.
type Judgement struct {
	A         ID        `json:"a" cbor:"1,keyasint"` // records; A < B
	B         ID        `json:"b" cbor:"2,keyasint"`
	Verdict   Verdict   `json:"verdict" cbor:"3,keyasint"`
	Authority Authority `json:"authority" cbor:"4,keyasint"`
	By        string    `json:"by" cbor:"5,keyasint"`
	Score     float64   `json:"score,omitzero" cbor:"6,keyasint,omitempty"`
	Reasons   []string  `json:"reasons,omitempty" cbor:"7,keyasint,omitempty"`
	Recorded  Recorded  `json:"-" cbor:"-"`
}

// normal returns the judgement with its records in order, or an error if it is not one.
func (j Judgement) normal() (Judgement, error) {
	if j.B < j.A {
		j.A, j.B = j.B, j.A
	}
	switch {
	case j.A == "" || j.A == j.B:
		return j, fmt.Errorf("judgement of %s and %s: %w: want two records", j.A, j.B, ErrInvalid)
	case j.Verdict != Same && j.Verdict != Different && j.Verdict != Unsure:
		return j, fmt.Errorf("judgement of %s and %s: %w: verdict %q", j.A, j.B, ErrInvalid, j.Verdict)
	case j.Authority != Curator && j.Authority != Identifier && j.Authority != Scorer:
		return j, fmt.Errorf("judgement of %s and %s: %w: authority %q", j.A, j.B, ErrInvalid, j.Authority)
	}
	return j, nil
}

// Holding returns the judgements that hold at a time (zero: now), out of all in the order in which they were recorded: per
// pair of records the last one.
func Holding(js []Judgement, at time.Time) []Judgement {
	last := make(map[[2]ID]int)
	var out []Judgement
	for _, j := range js {
		if !at.IsZero() && j.Recorded.From.Micros > at.UnixMicro() {
			continue
		}
		pair := [2]ID{min(j.A, j.B), max(j.A, j.B)}
		if i, ok := last[pair]; ok {
			out[i] = j
			continue
		}
		last[pair] = len(out)
		out = append(out, j)
	}
	return out
}
