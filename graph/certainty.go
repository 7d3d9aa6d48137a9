package graph

import (
	"fmt"
	"strings"
)

// Certainty is the answer to whether something holds at a time.
type Certainty uint8

// The three answers.
const (
	No Certainty = iota
	Possibly
	Definitely
)

var certainties = []string{"no", "possible", "definite"}

// String returns "no", "possible" or "definite".
func (c Certainty) String() string { return certainties[c] }

// ParseCertainty reads what String writes, in any case.
func ParseCertainty(s string) (Certainty, error) {
	for i, name := range certainties {
		if strings.EqualFold(s, name) {
			return Certainty(i), nil
		}
	}
	return No, fmt.Errorf("certainty %q: %w: want possible or definite", s, ErrInvalid)
}

// MarshalText writes String.
func (c Certainty) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// UnmarshalText is ParseCertainty.
func (c *Certainty) UnmarshalText(b []byte) (err error) {
	*c, err = ParseCertainty(string(b))
	return err
}
