package loaders

import (
	"fmt"
	"slices"
	"strings"
)

// Set is an ordered list of loaders. The zero Set is empty.
type Set struct{ loaders []Loader }

// NewSet returns a set of loaders. No two may read a format of the same name.
func NewSet(ls ...Loader) (*Set, error) {
	s := new(Set)
	for _, l := range ls {
		for _, f := range l.Formats() {
			if other, err := s.Lookup(f); err == nil {
				return nil, fmt.Errorf("format %s: read by both %s and %s", f, other.Name(), l.Name())
			}
		}
		s.loaders = append(s.loaders, l)
	}
	return s, nil
}

// Loaders returns the loaders in order.
func (s *Set) Loaders() []Loader { return slices.Clone(s.loaders) }

// Formats returns the names of all formats, sorted.
func (s *Set) Formats() []string {
	var out []string
	for _, l := range s.loaders {
		out = append(out, l.Formats()...)
	}
	slices.Sort(out)
	return out
}

// Lookup returns the loader of a format.
func (s *Set) Lookup(format string) (Loader, error) {
	for _, l := range s.loaders {
		if slices.Contains(l.Formats(), format) {
			return l, nil
		}
	}
	return nil, fmt.Errorf("format %s: not one of %s", format, strings.Join(s.Formats(), ", "))
}

// Detect returns the loader and the format of an input by its name and first bytes; ok is false if no loader claims it.
func (s *Set) Detect(name string, head []byte) (l Loader, format string, ok bool) {
	for _, l := range s.loaders {
		if f := l.Sniff(name, head); f != "" {
			return l, f, true
		}
	}
	return nil, "", false
}
