package main

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"entente/graph"
)

// dayValue is a flag that is a day.
type dayValue struct{ day *graph.Day }

func (v dayValue) String() string {
	if v.day == nil {
		return ""
	}
	return v.day.String()
}

func (v dayValue) Type() string { return "day" }

func (v dayValue) Set(s string) (err error) {
	*v.day, err = graph.ParseDay(s)
	return err
}

// timeValue is a flag that is a moment.
type timeValue struct{ time *time.Time }

func (v timeValue) String() string {
	if v.time == nil || v.time.IsZero() {
		return ""
	}
	return v.time.Format(time.RFC3339Nano)
}

func (v timeValue) Type() string { return "time" }

func (v timeValue) Set(s string) (err error) {
	*v.time, err = graph.ParseTime(s)
	return err
}

// sizeValue is a flag that is a number of bytes: 4096, 64K, 16M, 1G.
type sizeValue struct{ bytes *int64 }

func (v sizeValue) String() string {
	if v.bytes == nil {
		return ""
	}
	n := *v.bytes
	for i := len(units) - 1; i >= 0; i-- {
		if shift := 10 * (i + 1); n > 0 && n%(1<<shift) == 0 {
			return strconv.FormatInt(n>>shift, 10) + units[i:i+1]
		}
	}
	return strconv.FormatInt(n, 10)
}

const units = "KMG"

func (v sizeValue) Type() string { return "size" }

func (v sizeValue) Set(s string) error {
	digits := strings.TrimSuffix(strings.ToUpper(s), "B")
	shift := 0
	if i := strings.IndexAny(units, last(digits)); i >= 0 && digits != "" {
		digits, shift = digits[:len(digits)-1], 10*(i+1)
	}
	n, err := strconv.ParseInt(digits, 10, 64)
	if err != nil || n <= 0 || n > (1<<62)>>shift {
		return fmt.Errorf("size %q: want a number of bytes, as 4096, 64K or 16M", s)
	}
	*v.bytes = n << shift
	return nil
}

// last is the last byte of a string.
func last(s string) string { return s[max(len(s)-1, 0):] }
