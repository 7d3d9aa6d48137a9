// Package scalar reads and writes the scalars of the GraphQL schema.
package scalar

import (
	"fmt"
	"io"
	"strconv"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"entente/graph"
)

// MarshalDay writes a day as YYYY-MM-DD, null for the unknown day.
func MarshalDay(d graph.Day) graphql.Marshaler {
	return quoted(d.String())
}

// UnmarshalDay reads YYYY-MM-DD; null is the unknown day.
func UnmarshalDay(v any) (graph.Day, error) {
	if v == nil {
		return 0, nil
	}
	s, ok := v.(string)
	if !ok || s == "" {
		return 0, fmt.Errorf("day %v: %w: want \"YYYY-MM-DD\"", v, graph.ErrInvalid)
	}
	return graph.ParseDay(s)
}

// MarshalInstant writes a moment as RFC 3339 in UTC, null for the zero time.
func MarshalInstant(t time.Time) graphql.Marshaler {
	if t.IsZero() {
		return graphql.Null
	}
	return quoted(t.UTC().Format(time.RFC3339Nano))
}

// UnmarshalInstant reads RFC 3339, or a day, which is its end; null is the zero time.
func UnmarshalInstant(v any) (time.Time, error) {
	if v == nil {
		return time.Time{}, nil
	}
	s, ok := v.(string)
	if !ok {
		return time.Time{}, fmt.Errorf("time %v: %w: want a string", v, graph.ErrInvalid)
	}
	return graph.ParseTime(s)
}

// quoted writes a text that needs no escaping, null if it is empty.
func quoted(s string) graphql.Marshaler {
	if s == "" {
		return graphql.Null
	}
	return graphql.WriterFunc(func(w io.Writer) {
		_, _ = io.WriteString(w, strconv.Quote(s)) // the caller's writer keeps its own error
	})
}
