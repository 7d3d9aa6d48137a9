package score

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
)

// Text is a gold record as it is written down.
type Text struct {
	ID       string
	Text     string // "" if File is given
	File     string // name of the text's file, beside the gold's
	Date     string // of publication, as written; "" if not told
	Edges    []Gold
	Optional []Gold
}

// Prediction is what was read out of a text.
type Prediction struct {
	ID    string
	Edges []Edge
}

// ReadGold reads JSON, one record, a list of records or records one after the other (JSON lines):
//
//	{"id", "text" or "file", "date", "edges": [EDGE…], "optional": [EDGE…]}
//	EDGE: {"source", "relation", "target", "modality", "quote", "when", "role", "attribution"}
//
// Ends, relation, modality, role and attribution are one value or a list of those accepted. Other fields are not read, a number will do
// for an id, "row" for its name, and a modality that is not given is asserted. An error is a *LineError.
func ReadGold(data []byte) ([]Text, error) {
	var out []Text
	err := read(data, func(r *jsonRecord) error {
		t := Text{ID: r.name(), Text: strings.TrimPrefix(r.Text, "\ufeff"), File: r.File, Date: r.Date}
		if r.Edges == nil {
			return errors.New("no edges")
		}
		var err error
		if t.Edges, err = each(r.Edges, "edge", readGoldEdge); err != nil {
			return err
		}
		t.Optional, err = each(r.Optional, "optional edge", readGoldEdge)
		out = append(out, t)
		return err
	})
	return out, err
}

// ReadPredicted reads JSON as ReadGold does, of records {"id", "edges"} whose edges name one source, relation, target and modality each.
// Beside what gold has, "start" and "end" are read, the quote's bytes, "attribution", "qualifiers" {"role"} and "valid" {"edtf"}.
func ReadPredicted(data []byte) ([]Prediction, error) {
	var out []Prediction
	err := read(data, func(r *jsonRecord) error {
		edges, err := each(r.Edges, "edge", readEdge)
		out = append(out, Prediction{r.name(), edges})
		return err
	})
	return out, err
}

// Records puts each text's prediction, that of the same id, beside its gold.
func Records(texts []Text, predictions []Prediction) []Record {
	edges := make(map[string][]Edge, len(predictions))
	for _, p := range predictions {
		edges[p.ID] = p.Edges
	}
	out := make([]Record, len(texts))
	for i, t := range texts {
		predicted, ok := edges[t.ID]
		out[i] = Record{ID: t.ID, Edges: t.Edges, Optional: t.Optional, Answered: ok, Predicted: predicted, Text: t.Text}
	}
	return out
}

// LineError is a fault of a record, or of JSON.
type LineError struct {
	Line int // where the JSON value begins, or is broken; from 1
	Err  error
}

// Error is "line 3: …".
func (e *LineError) Error() string { return fmt.Sprintf("line %d: %s", e.Line, e.Err) }

// Unwrap returns what is wrong.
func (e *LineError) Unwrap() error { return e.Err }

// jsonRecord is a record of either kind.
type jsonRecord struct {
	ID       scalar            `json:"id"`
	Row      scalar            `json:"row"`
	Text     string            `json:"text"`
	File     string            `json:"file"`
	Date     string            `json:"date"`
	Edges    []json.RawMessage `json:"edges"`
	Optional []json.RawMessage `json:"optional"`
}

func (r *jsonRecord) name() string {
	if r.ID != "" {
		return string(r.ID)
	}
	return string(r.Row)
}

// scalar is a string, or a number as it stands.
type scalar string

// UnmarshalJSON reads either.
func (s *scalar) UnmarshalJSON(b []byte) error {
	if b[0] == '"' {
		return json.Unmarshal(b, (*string)(s))
	}
	var n json.Number
	err := json.Unmarshal(b, &n)
	*s = scalar(n)
	return err
}

// read calls take for each record of one or more JSON values.
func read(data []byte, take func(*jsonRecord) error) error {
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	values := json.NewDecoder(bytes.NewReader(data))
	seen := map[string]bool{}
	for {
		var value json.RawMessage
		err := values.Decode(&value)
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return &LineError{lineAt(data, faultAt(err, data)), fmt.Errorf("not json: %w", err)}
		}
		line := lineAt(data, int(values.InputOffset())-len(value))
		records := []json.RawMessage{value}
		if value[0] == '[' {
			err = json.Unmarshal(value, &records)
		}
		for _, raw := range records {
			if err = readRecord(raw, seen, take); err != nil {
				break
			}
		}
		if err != nil {
			return &LineError{line, err}
		}
	}
}

// faultAt is the number of bytes before a fault; JSON that ends too early is at fault at its end.
func faultAt(err error, data []byte) int {
	var syntax *json.SyntaxError
	if errors.As(err, &syntax) && 0 < syntax.Offset && syntax.Offset <= int64(len(data)) {
		return int(syntax.Offset) - 1
	}
	return len(bytes.TrimSpace(data))
}

// lineAt is the number of the line of a byte.
func lineAt(data []byte, at int) int { return 1 + bytes.Count(data[:at], []byte("\n")) }

func readRecord(raw json.RawMessage, seen map[string]bool, take func(*jsonRecord) error) error {
	var r jsonRecord
	if err := json.Unmarshal(raw, &r); err != nil {
		return fmt.Errorf("record %w", plainly(err))
	}
	name := r.name()
	switch {
	case name == "":
		return errors.New("record without an id")
	case seen[name]:
		return fmt.Errorf("record %s stands twice", name)
	}
	seen[name] = true
	if err := take(&r); err != nil {
		return fmt.Errorf("record %s: %w", name, err)
	}
	return nil
}

// each reads the edges of a list.
func each[T any](raw []json.RawMessage, what string, one func([]byte) (T, error)) ([]T, error) {
	var out []T
	for i, r := range raw {
		e, err := one(r)
		if err != nil {
			return nil, fmt.Errorf("%s %d: %w", what, i+1, err)
		}
		out = append(out, e)
	}
	return out, nil
}

// plainly words what is wrong with the kind of a JSON value.
func plainly(err error) error {
	var kind *json.UnmarshalTypeError
	switch {
	case !errors.As(err, &kind):
		return err
	case kind.Field == "":
		return fmt.Errorf("is a %s, want an object", kind.Value)
	}
	return fmt.Errorf("with a %s for %q", kind.Value, kind.Field)
}
