package graph

import "errors"

// Kinds of error. Act on them with errors.Is; the text is for people.
var (
	ErrNotFound    = errors.New("not found")
	ErrInvalid     = errors.New("invalid")
	ErrAmbiguous   = errors.New("ambiguous")
	ErrConflict    = errors.New("conflict")
	ErrUnavailable = errors.New("unavailable")
	ErrNewer       = errors.New("made by a newer version")
	ErrLocked      = errors.New("in use")
	ErrReadOnly    = errors.New("read-only")
)
