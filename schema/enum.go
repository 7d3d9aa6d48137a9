package schema

import (
	"fmt"
	"io"
	"strings"
)

// values returns the numbers 1 to n, where n is the last of names; names[0] is the zero value.
func values[T ~uint8](names []string) []T {
	out := make([]T, 0, len(names)-1)
	for i := 1; i < len(names); i++ {
		out = append(out, T(i))
	}
	return out
}

// nameOf returns the name of v, and a visible number for a value that no list holds.
func nameOf[T ~uint8](what string, names []string, v T) string {
	if int(v) < len(names) {
		return names[v]
	}
	return fmt.Sprintf("%s(%d)", what, v)
}

// parse finds s in names, whatever its case, with or without underscores.
func parse[T ~uint8](what string, names []string, s string) (T, error) {
	if s != "" {
		bare := strings.ReplaceAll(s, "_", "")
		for i, name := range names {
			if i > 0 && strings.EqualFold(strings.ReplaceAll(name, "_", ""), bare) {
				return T(i), nil
			}
		}
	}
	return 0, fmt.Errorf("%s %q: unknown", what, s)
}

// marshalText refuses to write a number that would not be read back.
func marshalText[T ~uint8](what string, names []string, v T) ([]byte, error) {
	if int(v) >= len(names) {
		return nil, fmt.Errorf("%s %d: not in the vocabulary", what, v)
	}
	return []byte(names[v]), nil
}

// unmarshalText reads what marshalText writes; empty text is the zero value.
func unmarshalText[T ~uint8](v *T, text []byte, parse func(string) (T, error)) (err error) {
	if len(text) == 0 {
		*v = 0
		return nil
	}
	*v, err = parse(string(text))
	return err
}

// writeEnum writes a GraphQL enum value, null for none. The caller's writer keeps its
// own error, as everywhere in gqlgen; none of the names needs escaping.
func writeEnum(w io.Writer, name string) {
	if name == "" {
		_, _ = io.WriteString(w, "null")
		return
	}
	_, _ = io.WriteString(w, `"`+strings.ToUpper(name)+`"`)
}

// readEnum reads a GraphQL enum value, which must be written in upper case and in full.
func readEnum[T ~uint8](v *T, what string, in any, parse func(string) (T, error), text func(T) string) error {
	s, ok := in.(string)
	if !ok {
		return fmt.Errorf("%s: want a name, not %T", what, in)
	}
	got, err := parse(s)
	if err != nil {
		return err
	}
	if want := strings.ToUpper(text(got)); s != want {
		return fmt.Errorf("%s %s: unknown, did you mean %s?", what, s, want)
	}
	*v = got
	return nil
}
