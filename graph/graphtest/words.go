package graphtest

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"entente/graph"
	"entente/schema"
)

// fields splits a line at blanks outside of double quotes.
func fields(line string) []string {
	quoted := false
	return strings.FieldsFunc(line, func(r rune) bool {
		if r == '"' {
			quoted = !quoted
		}
		return !quoted && (r == ' ' || r == '\t')
	})
}

func unquote(s string) string { return strings.ReplaceAll(s, `"`, "") }

// cutKey splits key=value; =DAY has no key.
func cutKey(w string) (key, value string, ok bool) {
	key, value, ok = strings.Cut(w, "=")
	if strings.Contains(key, `"`) || key == "" {
		return "", "", false
	}
	if key != "says" && key != "by" {
		value = unquote(value)
	}
	return key, value, ok
}

// kindAndName splits kind:name, without the quotes.
func kindAndName(w string) (kind, name string) {
	if kind, name, ok := strings.Cut(w, ":"); ok && !strings.Contains(kind, `"`) {
		return kind, unquote(name)
	}
	return "", unquote(w)
}

// entity returns the key of the record that a word names, and adds the record if there is none.
func (d *docReader) entity(w string) (string, error) {
	kind, name := kindAndName(w)
	for _, r := range d.b.Records {
		if slices.Contains(r.Names, name) {
			return r.Key, nil
		}
	}
	r := graph.Record{Names: []string{name}}
	if kind == "" {
		return d.gazetteer(r)
	}
	k, err := schema.ParseKind(kind)
	if err != nil {
		return "", err
	}
	r.Kind, r.Key = k, graph.RecordKey(name)
	d.b.Records = append(d.b.Records, r)
	return r.Key, nil
}

// gazetteer adds a record of an entity that the gazetteer knows by name or alias.
func (d *docReader) gazetteer(r graph.Record) (string, error) {
	g, err := reference()
	if err != nil {
		return "", err
	}
	found := g.ByName(r.Names[0])
	if len(found) == 0 {
		found = g.ByAlias(r.Names[0])
	}
	if len(found) != 1 {
		return "", fmt.Errorf("%q: %d entries of the gazetteer: write kind:name", r.Names[0], len(found))
	}
	e := found[0]
	r.Kind, r.Subkind, r.Gazetteer, r.Key = e.Kind, e.Subkind, graph.ID(e.ID), e.ID
	for i := range d.b.Records {
		if old := &d.b.Records[i]; old.Key == r.Key {
			old.Names = append(old.Names, r.Names[0])
			return r.Key, nil
		}
	}
	d.b.Records = append(d.b.Records, r)
	return r.Key, nil
}

// record reads the words of a line with @.
func (d *docReader) record(words []string) error {
	kind, err := schema.ParseKind(words[0])
	if err != nil {
		return err
	}
	r := graph.Record{Kind: kind, Names: []string{unquote(words[1])}}
	for _, w := range words[2:] {
		key, value, _ := cutKey(w)
		switch key {
		case "aka":
			r.Names = append(r.Names, value)
		case "listed":
			r.Listed, r.Key = graph.ID(value), value
		case "gazetteer":
			r.Gazetteer, r.Key = graph.ID(value), value
		case "key":
			r.Key = value
		case "subkind":
			r.Subkind, err = schema.ParseSubkind(value)
		case "count":
			r.Count, err = strconv.Atoi(value)
		default:
			if r.Identifiers == nil {
				r.Identifiers = make(map[string]string)
			}
			r.Identifiers[key] = value
		}
		if err != nil {
			return err
		}
	}
	if r.Key == "" {
		longest := r.Names[0]
		for _, n := range r.Names {
			if len(n) > len(longest) {
				longest = n
			}
		}
		r.Key = graph.RecordKey(longest)
	}
	d.b.Records = append(d.b.Records, r)
	return nil
}

// RecordNamed returns the id of the record of a document, as Put will store it, that has a name.
func RecordNamed(doc graph.ID, b graph.Bundle, name string) (graph.ID, error) {
	for _, r := range b.Records {
		if slices.Contains(r.Names, name) {
			return graph.RecordID(doc, r.Key), nil
		}
	}
	return "", fmt.Errorf("record %q: %w", name, graph.ErrNotFound)
}

// ParseInterval reads a TIME, as Doc has it.
func ParseInterval(s string) (v graph.Interval, err error) {
	if day, ok := strings.CutPrefix(s, "="); ok {
		d, err := graph.ParseDay(day)
		return graph.OnDay(d), err
	}
	if end, ok := strings.CutPrefix(s, "<"); ok {
		_, v.EndMax, err = period(end)
		return v, err
	}
	from, to, pair := strings.Cut(s, "/")
	if !pair {
		v.StartMin, v.EndMax, err = period(s)
		return v, err
	}
	if from != ".." {
		if v.StartMin, v.StartMax, err = period(from); err != nil {
			return v, err
		}
	}
	if to != ".." {
		v.EndMin, v.EndMax, err = period(to)
	}
	return v, err
}

// period reads a day, month or year and returns its first and last day.
func period(s string) (first, last graph.Day, err error) {
	parts := strings.Split(s, "-")
	switch len(parts) {
	case 1:
		first, err = graph.ParseDay(s + "-01-01")
		last = graph.NewDay(first.Time().Year(), 12, 31)
	case 2:
		first, err = graph.ParseDay(s + "-01")
		last = graph.NewDay(first.Time().Year(), first.Time().Month()+1, 0)
	default:
		first, err = graph.ParseDay(s)
		last = first
	}
	return first, last, err
}
