package graph

import (
	"cmp"

	"entente/schema"
)

// Interval says when a state holds or an event happened, as four days of which each may be unknown (zero):
// it starts no earlier than StartMin and no later than StartMax, and ends no earlier than EndMin and no later
// than EndMax. An event is one day, no earlier than StartMin and no later than EndMax.
// The zero Interval says nothing.
type Interval struct {
	StartMin Day `json:"startNoEarlier,omitzero" cbor:"1,keyasint,omitempty"`
	StartMax Day `json:"startNoLater,omitzero" cbor:"2,keyasint,omitempty"`
	EndMin   Day `json:"endNoEarlier,omitzero" cbor:"3,keyasint,omitempty"`
	EndMax   Day `json:"endNoLater,omitzero" cbor:"4,keyasint,omitempty"`
}

// IsZero reports whether nothing is known.
func (v Interval) IsZero() bool { return v == Interval{} }

// OnDay is the interval of an event, or of a state, of exactly one day.
func OnDay(d Day) Interval { return Interval{d, d, d, d} }

// Within is the interval of an event on some day from lo to hi.
func Within(lo, hi Day) Interval { return Interval{StartMin: lo, EndMax: hi} }

// Since is the interval of a state that began on some day from lo to hi and whose end is not known.
func Since(lo, hi Day) Interval { return Interval{StartMin: lo, StartMax: hi} }

// DayRange is a range of days, both included; a zero end is open.
type DayRange struct{ From, To Day }

// Contains reports whether the day lies in the range.
func (r DayRange) Contains(d Day) bool {
	return (r.From == 0 || r.From <= d) && (r.To == 0 || d <= r.To)
}

// Holds says whether a state of that interval holds, or an event of it happened, on day d.
func (v Interval) Holds(n schema.Nature, d Day) Certainty {
	return v.During(n, DayRange{d, d})
}

// During says whether a state holds on some day of the range, or an event happened within it: Definitely if it must, whatever
// the unknown days are, Possibly if it may.
func (v Interval) During(n schema.Nature, r DayRange) Certainty {
	if r.To != 0 && v.StartMin > r.To || r.From != 0 && v.EndMax != 0 && v.EndMax < r.From {
		return No
	}
	first, last := v.StartMin, v.EndMax // of an event: the day lies between
	if n == schema.StateNature {
		first = max(v.StartMin, v.EndMin)     // the earliest that it can end
		last = minKnown(v.StartMax, v.EndMax) // the latest that it can start
		if r.From != 0 && r.From == r.To {    // on one day it must hold from both sides
			first, last = v.EndMin, v.StartMax
		}
	}
	if (r.From == 0 || first != 0 && first >= r.From) && (r.To == 0 || last != 0 && last <= r.To) {
		return Definitely
	}
	return Possibly
}

// minKnown is the smaller of two days of which either may be unknown.
func minKnown(a, b Day) Day {
	if a == 0 || b != 0 && b < a {
		return b
	}
	return a
}

// Effective is the interval that filters use: an undated event that is asserted or alleged happened no later than
// publication, an undated present state held on publication day.
func (v Interval) Effective(n schema.Nature, m schema.Modality, published Day) Interval {
	if !v.IsZero() || published == 0 || m != schema.Asserted && m != schema.Alleged {
		return v
	}
	if n == schema.EventNature {
		return Interval{EndMax: published}
	}
	return Interval{StartMax: published, EndMin: published}
}

// Intersect is the interval in which states of both intervals hold, and how certain it is that there is one.
func (v Interval) Intersect(o Interval) (Interval, Certainty) {
	w := Interval{
		StartMin: max(v.StartMin, o.StartMin), StartMax: bothKnown(v.StartMax, o.StartMax, max(v.StartMax, o.StartMax)),
		EndMin: bothKnown(v.EndMin, o.EndMin, min(v.EndMin, o.EndMin)), EndMax: minKnown(v.EndMax, o.EndMax),
	}
	return w, w.exists()
}

// exists says whether an intersection is one at all.
func (v Interval) exists() Certainty {
	switch {
	case v.StartMin != 0 && v.EndMax != 0 && v.StartMin > v.EndMax:
		return No
	case v.StartMax != 0 && v.EndMin != 0 && v.StartMax <= v.EndMin:
		return Definitely
	}
	return Possibly
}

func bothKnown(a, b, value Day) Day {
	if a == 0 || b == 0 {
		return 0
	}
	return value
}

// Compare orders intervals by their four days.
func (v Interval) Compare(o Interval) int {
	return cmp.Or(cmp.Compare(v.StartMin, o.StartMin), cmp.Compare(v.StartMax, o.StartMax),
		cmp.Compare(v.EndMin, o.EndMin), cmp.Compare(v.EndMax, o.EndMax))
}
