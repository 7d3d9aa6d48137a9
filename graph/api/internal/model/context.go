package model

import (
	"context"
	"fmt"
	"unicode/utf8"

	"entente/graph"
)

// Bounds of what Claim.Context shows on either side of the quote.
const (
	defaultContext = 100
	maxContext     = 2000
)

// Context is the quote with so many characters before and after it.
func (c *Claim) Context(ctx context.Context, before, after *int) (string, error) {
	b, a := min(number(before, defaultContext), maxContext), min(number(after, defaultContext), maxContext)
	if b < 0 || a < 0 {
		return "", fmt.Errorf("context before %d and after %d: %w: want 0 or more", b, a, graph.ErrInvalid)
	}
	d, err := c.Document(ctx)
	if err != nil {
		return "", err
	}
	out := surround(d.Document.Text, c.Start, c.End, b, a)
	return out, c.siblings.request.show(len(out))
}

// surround widens text[start:end] by so many characters on either side.
func surround(text string, start, end, before, after int) string {
	for ; before > 0 && start > 0; before-- {
		_, n := utf8.DecodeLastRuneInString(text[:start])
		start -= n
	}
	for ; after > 0 && end < len(text); after-- {
		_, n := utf8.DecodeRuneInString(text[end:])
		end += n
	}
	return text[start:end]
}

// StartUtf16 is Start in UTF-16 code units.
func (c *Claim) StartUtf16(ctx context.Context) (int, error) { return c.offset(ctx, c.Start) }

// EndUtf16 is End in UTF-16 code units.
func (c *Claim) EndUtf16(ctx context.Context) (int, error) { return c.offset(ctx, c.End) }

func (c *Claim) offset(ctx context.Context, at int) (int, error) {
	d, err := c.Document(ctx)
	if err != nil {
		return 0, err
	}
	return d.units().before(at), nil
}

// unitStep is how many bytes apart the marks of units are.
const unitStep = 4096

// units counts UTF-16 code units of a text up to any byte, from the nearest mark before it.
type units struct {
	text  string
	marks []int // units before byte i*unitStep
}

func newUnits(text string) *units {
	u := &units{text: text, marks: make([]int, 1, len(text)/unitStep+1)}
	for at := unitStep; at <= len(text); at += unitStep {
		u.marks = append(u.marks, u.marks[len(u.marks)-1]+countUnits(text[at-unitStep:at]))
	}
	return u
}

// before returns the units before a byte.
func (u *units) before(at int) int {
	at = min(at, len(u.text))
	mark := at / unitStep
	return u.marks[mark] + countUnits(u.text[mark*unitStep:at])
}

// countUnits counts by the first bytes of characters: one unit, or two for characters of four bytes. So it may be cut anywhere.
func countUnits(text string) int {
	n := 0
	for i := range len(text) {
		switch c := text[i]; {
		case c >= 0xF0:
			n += 2
		case c < 0x80 || c >= 0xC0:
			n++
		}
	}
	return n
}
