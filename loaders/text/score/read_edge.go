package score

import (
	"bytes"
	"encoding/json"
	"fmt"

	"entente/schema"
)

// values is one string or a list of them.
type values []string

// UnmarshalJSON reads either; null is none.
func (v *values) UnmarshalJSON(b []byte) error {
	if b[0] == '"' {
		*v = make([]string, 1)
		return json.Unmarshal(b, &(*v)[0])
	}
	if string(b) == "null" {
		return nil
	}
	return json.Unmarshal(b, (*[]string)(v))
}

// readGoldEdge reads a gold edge; an error says what of it is not as it should be.
func readGoldEdge(raw []byte) (Gold, error) {
	var j struct {
		Source, Target, Relation, Modality values
		Quote, When                        string
		Role, Attribution                  values
	}
	if err := json.Unmarshal(raw, &j); err != nil {
		return Gold{}, fmt.Errorf("edge %w", plainly(err))
	}
	g := Gold{Source: j.Source, Target: j.Target, Quote: j.Quote, When: j.When, Role: j.Role, Attribution: j.Attribution}
	if len(j.Source) == 0 || len(j.Target) == 0 || len(j.Relation) == 0 {
		return g, fmt.Errorf("want a source, a relation and a target")
	}
	for _, name := range j.Relation {
		t, err := schema.ParseType(name)
		if err != nil {
			return g, err
		}
		g.Types = append(g.Types, t)
	}
	if j.Modality == nil {
		j.Modality = values{schema.Asserted.String()}
	}
	for _, name := range j.Modality {
		m, err := parseModality(name)
		if err != nil {
			return g, err
		}
		g.Modalities = append(g.Modalities, m)
	}
	if len(g.Modalities) == 0 {
		return g, fmt.Errorf("want a modality")
	}
	return g, nil
}

// readEdge reads a predicted edge. What the figures do without (quote, when, role, attribution) is passed over if it is of another shape.
func readEdge(raw []byte) (Edge, error) {
	var j struct {
		Source, Target, Relation, Modality json.RawMessage
		Quote, When                        string
		Start, End                         int
		Attribution                        values
		Valid                              *struct{ EDTF string }
		Qualifiers                         struct{ Role string }
	}
	_ = json.Unmarshal(raw, &j) // raw is JSON: what fits was read
	e := Edge{Modality: schema.Asserted, Quote: j.Quote, When: j.When, Start: j.Start, End: j.End,
		Role: j.Qualifiers.Role, Attribution: j.Attribution}
	if j.Valid != nil {
		e.When = j.Valid.EDTF
	}
	var err error
	if e.Source, err = readOne("source", j.Source); err != nil {
		return e, err
	}
	if e.Target, err = readOne("target", j.Target); err != nil {
		return e, err
	}
	name, err := readOne("relation", j.Relation)
	if err != nil {
		return e, err
	}
	if e.Type, err = schema.ParseType(name); err != nil || len(j.Modality) == 0 {
		return e, err
	}
	if name, err = readOne("modality", j.Modality); err == nil {
		e.Modality, err = parseModality(name)
	}
	return e, err
}

// readOne reads a field that has one name.
func readOne(what string, raw json.RawMessage) (string, error) {
	if len(raw) == 0 {
		return "", fmt.Errorf("no %s", what)
	}
	var name string
	if raw[0] != '"' || json.Unmarshal(raw, &name) != nil {
		var line bytes.Buffer
		_ = json.Compact(&line, raw) // raw is JSON
		return "", fmt.Errorf("a predicted %s is one name, not %s", what, line.Bytes())
	}
	return name, nil
}

// parseModality reads a modality as it is written in files: in lower case.
func parseModality(name string) (schema.Modality, error) {
	m, err := schema.ParseModality(name)
	if err == nil && m.String() != name {
		err = fmt.Errorf("modality %s: want it in lower case", name)
	}
	return m, err
}
