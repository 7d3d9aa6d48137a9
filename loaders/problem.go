package loaders

import (
	"errors"
	"fmt"
)

// Severity says what a problem means for its document.
type Severity uint8

// Severities.
const (
	Unreadable Severity = iota // the file, or the line, gave no document
	Rejected                   // claims were made and thrown away
	Noted                      // nothing was lost, but the reader must know
)

// Problem is something about an input that its reader must know. It is yielded with the zero Bundle, and loading goes on.
type Problem struct {
	File     string
	Line     int // 0 where the whole file is meant
	Severity Severity
	Count    int    // of claims rejected
	Reason   string // one line in lower case
	Err      error  // the cause, if there is one to act on
}

// Error is "file:line: reason".
func (p *Problem) Error() string {
	if p.Line == 0 {
		return fmt.Sprintf("%s: %s", p.File, p.Reason)
	}
	return fmt.Sprintf("%s:%d: %s", p.File, p.Line, p.Reason)
}

// Unwrap returns the cause.
func (p *Problem) Unwrap() error { return p.Err }

// AsProblem returns the Problem that an error is.
func AsProblem(err error) (*Problem, bool) {
	var p *Problem
	ok := errors.As(err, &p)
	return p, ok
}
