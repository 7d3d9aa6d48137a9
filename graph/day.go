package graph

import (
	"fmt"
	"time"
)

// Day is a calendar day of the proleptic Gregorian calendar: 1 is 0001-01-01.
// The zero Day is "not known". Days compare as integers.
type Day int32

// Bounds of what a Day may be: years 1 to 9999.
const (
	FirstDay Day = 1
	LastDay  Day = 3652059
)

// unixDay is the Day of 1970-01-01.
const unixDay = 719163

// DayOf returns the day on which t falls in UTC.
func DayOf(t time.Time) Day {
	s := t.Unix()
	d := s / 86400
	if s%86400 < 0 {
		d--
	}
	return Day(d + unixDay)
}

// NewDay returns the day of a year, month and day of the month, which may overflow as in time.Date.
func NewDay(year int, month time.Month, day int) Day {
	return DayOf(time.Date(year, month, day, 0, 0, 0, 0, time.UTC))
}

// ParseDay reads "2024-05-17". An empty string is the unknown day.
func ParseDay(s string) (Day, error) {
	if s == "" {
		return 0, nil
	}
	t, err := time.Parse(time.DateOnly, s)
	if err != nil || t.Year() < 1 {
		return 0, fmt.Errorf("day %q: %w: want YYYY-MM-DD", s, ErrInvalid)
	}
	return DayOf(t), nil
}

// Time returns midnight UTC of the day.
func (d Day) Time() time.Time { return time.Unix((int64(d)-unixDay)*86400, 0).UTC() }

// String returns "2024-05-17", or "" for the unknown day.
func (d Day) String() string {
	if d == 0 {
		return ""
	}
	return d.Time().Format(time.DateOnly)
}

// MarshalText and UnmarshalText are String and ParseDay.
func (d Day) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads what MarshalText wrote.
func (d *Day) UnmarshalText(b []byte) error {
	v, err := ParseDay(string(b))
	*d = v
	return err
}
