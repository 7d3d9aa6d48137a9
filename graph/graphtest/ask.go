package graphtest

import (
	"fmt"
	"strconv"
	"strings"

	"entente/graph"
	"entente/schema"
)

// Ask is a question in one line: an operation and key=value words. Values with blanks stand in double quotes, lists are divided
// by commas.
//
//	relations [FILTER] [first=] [after=ID]        claims relation=ID [FILTER] [first=] [after=ID]
//	entity id= | name=                            entities [kinds=] [first=] [after=ID]
//	search text= [kinds=] [first=]                neighborhood id= [depth=] [limit=] [FILTER]
//	paths from= to= [maxHops=] [k=] [FILTER]      relation id= · documents [first=] [after=ID] · stats
//
// FILTER is of, types, kinds, modality, confidence, validAt, between=A..B, certainty, knownAt, recordedAt, sources, withoutSources and
// overlapping=true, named as in GraphQL.
type Ask struct {
	Line   string
	Op     string
	Filter graph.Filter
	// Args are all other words: id, name, text, relation, from, to, depth, limit, maxHops, k, first, after.
	Args map[string]string
}

// ParseAsk reads a question.
func ParseAsk(line string) (Ask, error) {
	words := fields(line)
	if len(words) == 0 {
		return Ask{}, fmt.Errorf("ask: empty")
	}
	a := Ask{Line: line, Op: words[0], Args: make(map[string]string)}
	for _, w := range words[1:] {
		key, value, ok := strings.Cut(w, "=")
		if !ok {
			return a, fmt.Errorf("ask %q: %s: want key=value", line, w)
		}
		known, err := setFilter(&a.Filter, key, unquote(value))
		if err != nil {
			return a, fmt.Errorf("ask %q: %w", line, err)
		}
		if !known {
			a.Args[key] = unquote(value)
		}
	}
	return a, nil
}

// Int returns a numeric word of the question, or what holds if it is not there. The defaults are those of GraphQL.
func (a *Ask) Int(key string, otherwise int) int {
	n, err := strconv.Atoi(a.Args[key])
	if err != nil {
		return otherwise
	}
	return n
}

// setFilter sets one field and reports whether it is one.
func setFilter(f *graph.Filter, key, value string) (known bool, err error) {
	switch key {
	case "of":
		f.Of = graph.ID(value)
	case "types":
		f.Types, err = list(value, schema.ParseReading)
	case "kinds":
		f.Kinds, err = list(value, schema.ParseKind)
	case "modality":
		f.Modality, err = list(value, schema.ParseModality)
	case "confidence":
		f.Confidence, err = strconv.ParseFloat(value, 64)
	case "validAt":
		f.ValidAt, err = graph.ParseDay(value)
	case "between":
		from, to, _ := strings.Cut(value, "..")
		f.Between = new(graph.DayRange)
		if f.Between.From, err = graph.ParseDay(from); err == nil {
			f.Between.To, err = graph.ParseDay(to)
		}
	case "certainty":
		f.Certainty, err = graph.ParseCertainty(value)
	case "knownAt":
		f.KnownAt, err = graph.ParseDay(value)
	case "recordedAt":
		f.RecordedAt, err = graph.ParseTime(value)
	case "sources":
		f.Sources = strings.Split(value, ",")
	case "withoutSources":
		f.WithoutSources = strings.Split(value, ",")
	case "overlapping":
		f.Overlapping, err = strconv.ParseBool(value)
	default:
		return false, nil
	}
	return true, err
}

func list[T any](value string, parse func(string) (T, error)) ([]T, error) {
	var out []T
	for s := range strings.SplitSeq(value, ",") {
		v, err := parse(s)
		if err != nil {
			return nil, err
		}
		out = append(out, v)
	}
	return out, nil
}
