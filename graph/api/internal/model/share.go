package model

import (
	"encoding/json"
	"fmt"
	"slices"
	"sync"
	"time"

	"entente/graph"
)

// shares keeps what siblings share, by question.
type shares struct {
	mu      sync.Mutex
	answers map[string]*answer
}

type answer struct {
	once  sync.Once
	value any
	err   error
}

// share answers a question that siblings have in common: the first to ask does the work, the others get what it got.
func share[T any](s *shares, question string, work func() (T, error)) (T, error) {
	s.mu.Lock()
	a, ok := s.answers[question]
	if !ok {
		if s.answers == nil {
			s.answers = make(map[string]*answer)
		}
		a = new(answer)
		s.answers[question] = a
	}
	s.mu.Unlock()
	a.once.Do(func() {
		a.err = fmt.Errorf("%s: did not end", question) // stays if work panics
		a.value, a.err = work()
	})
	value, _ := a.value.(T)
	return value, a.err
}

// defaultPage is a page's size where none is asked for.
const defaultPage = 50

// arguments are those of a connection.
type arguments struct {
	Filter graph.Filter
	First  int
	After  graph.ID
	Others bool // of relations: the far ends are asked for too
	Brief  bool // and all that is asked is in a brief answer of Graph.Around
}

// newArguments reads the arguments of a page of a list, below something recorded at a time, which holds unless the filter has another.
func newArguments(list graph.List, at time.Time, f *graph.Filter, first *int, after *string) (arguments, error) {
	var a arguments
	var err error
	if f != nil {
		a.Filter = *f
	}
	if a.Filter.RecordedAt.IsZero() {
		a.Filter.RecordedAt = at
	}
	if a.First, err = pageSize(first, defaultPage); err != nil {
		return a, err
	}
	if after != nil {
		a.After, err = list.Parse(*after)
	}
	return a, err
}

// pageSize is what was asked for; the graph refuses what is too large.
func pageSize(first *int, otherwise int) (int, error) {
	n := number(first, otherwise)
	if n < 0 || n > graph.MaxPage {
		return 0, fmt.Errorf("first %d: %w: want 0 to %d", n, graph.ErrInvalid, graph.MaxPage)
	}
	return n, nil
}

// number is what an argument is, or what it is otherwise.
func number(n *int, otherwise int) int {
	if n == nil {
		return otherwise
	}
	return *n
}

// question names a field with these arguments.
func (a *arguments) question(field string) (string, error) {
	b, err := json.Marshal(a)
	return field + string(b), err
}

// distinct drops empty ids and repeats, and sorts.
func distinct(ids []graph.ID) []graph.ID {
	slices.Sort(ids)
	ids = slices.Compact(ids)
	if len(ids) > 0 && ids[0] == "" {
		ids = ids[1:]
	}
	return ids
}
