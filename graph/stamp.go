package graph

import (
	"fmt"
	"time"
)

// Stamp is a moment of a store's own clock: the number of a change, and its time in microseconds since 1970 UTC.
// Both grow with every change. The zero Stamp is "not yet".
type Stamp struct {
	Change uint64 `json:"change" cbor:"1,keyasint"`
	Micros int64  `json:"micros" cbor:"2,keyasint"`
}

// Time returns the stamp's time in UTC.
func (s Stamp) Time() time.Time { return time.UnixMicro(s.Micros).UTC() }

// After returns the stamp of the next change at the time now, never before s.
func (s Stamp) After(now time.Time) Stamp {
	return Stamp{Change: s.Change + 1, Micros: max(s.Micros, now.UnixMicro())}
}

// Recorded is when a version of a row was in the store: from From, until To if that is not zero.
type Recorded struct {
	From Stamp `cbor:"1,keyasint"`
	To   Stamp `cbor:"2,keyasint,omitempty"`
}

// Open reports whether the version is recorded and not ended.
func (r Recorded) Open() bool { return r.To.Change == 0 }

// At reports whether the version was there at a time; the zero time is now.
func (r Recorded) At(t time.Time) bool {
	if t.IsZero() {
		return r.Open()
	}
	m := t.UnixMicro()
	return r.From.Micros <= m && (r.Open() || m < r.To.Micros)
}

// Times returns both times; the second is zero while the version is open.
func (r Recorded) Times() (from, to time.Time) {
	if !r.Open() {
		to = r.To.Time()
	}
	return r.From.Time(), to
}

// ParseTime reads a moment: RFC 3339, or a day, which is its last microsecond in UTC.
func ParseTime(s string) (time.Time, error) {
	if t, err := time.Parse(time.RFC3339Nano, s); err == nil {
		return t.UTC(), nil
	}
	if d, err := ParseDay(s); err == nil && d != 0 {
		return d.Time().Add(24*time.Hour - time.Microsecond), nil
	}
	return time.Time{}, fmt.Errorf("time %q: %w: want 2024-05-17T10:00:00Z or 2024-05-17", s, ErrInvalid)
}
