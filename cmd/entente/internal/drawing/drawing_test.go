package drawing

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"errors"
	"flag"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente/graph"
	"entente/schema"
)

var update = flag.Bool("update", false, "rewrite the golden files")

var (
	testEntities = []graph.Entity{
		{ID: "group/two-ships~1a2b3c4d", Kind: schema.Group, Count: 2, Name: `=two "ships" & <crews>`},
		{ID: "org/un", Kind: schema.Organization, Subkind: schema.Intergovernmental, Name: "United Nations", Aliases: []string{"UN", "联合国"},
			Identifiers: map[string]string{"qid": "Q1065"}},
		{ID: "state/is", Kind: schema.State, Name: "Iceland"},
	}
	testRelations = []graph.Relation{
		relation("state/is", schema.MemberOf, "org/un", graph.Since(graph.NewDay(1946, 11, 19), graph.NewDay(1946, 11, 19))),
		relation("group/two-ships~1a2b3c4d", schema.Fights, "state/is"),
	}
)

func relation(source graph.ID, t schema.RelationType, target graph.ID, valid ...graph.Interval) graph.Relation {
	return graph.Relation{ID: graph.RelationID(source, t, target), Source: source, Type: t, Target: target,
		Summary: graph.Summary{Modality: schema.Asserted, Confidence: 0.75, Claims: 3, Stories: 2, Valid: valid}}
}

func write(t *testing.T, f Format, es []graph.Entity, rs []graph.Relation) []byte {
	var b bytes.Buffer
	w := bufio.NewWriter(&b)
	out := f(output{w})
	for i := range es {
		out.Entity(&es[i])
	}
	for i := range rs {
		out.Relation(&rs[i])
	}
	out.End()
	if err := w.Flush(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestGolden(t *testing.T) {
	for name, f := range Formats() {
		t.Run(name, func(t *testing.T) {
			got := write(t, f, testEntities, testRelations)
			file := filepath.Join("testdata", name)
			if *update {
				if err := os.WriteFile(file, got, 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if d := cmp.Diff(string(want), string(got)); d != "" {
				t.Errorf("(-want +got)\n%s", d)
			}
		})
	}
}

// TestWellFormed reads what is written, of a graph and of an empty one, with the format's own reader.
func TestWellFormed(t *testing.T) {
	for name, f := range Formats() {
		for _, b := range [][]byte{write(t, f, testEntities, testRelations), write(t, f, nil, nil)} {
			if err := wellFormed(name, b); err != nil {
				t.Errorf("%s: %v\n%s", name, err, b)
			}
		}
	}
}

func wellFormed(name string, b []byte) error {
	switch {
	case strings.HasPrefix(name, "csv"):
		_, err := csv.NewReader(bytes.NewReader(b)).ReadAll()
		return err
	case bytes.HasPrefix(b, []byte("<?xml")):
		d := xml.NewDecoder(bytes.NewReader(b))
		for {
			if _, err := d.Token(); errors.Is(err, io.EOF) {
				return nil
			} else if err != nil {
				return err
			}
		}
	}
	var v any
	return json.Unmarshal(b, &v)
}
