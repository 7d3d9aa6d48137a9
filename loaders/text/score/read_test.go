package score_test

import (
	"strings"
	"testing"

	"entente/loaders/text/score"
)

// TestReadFaults: what is wrong is said in one line.
func TestReadFaults(t *testing.T) {
	for _, c := range []struct{ gold, predicted, want string }{
		{gold: "{\"id\": \"a\", \"edges\": []}\n{\"id\": ", want: "line 2: not json: unexpected EOF"},
		{gold: "{}\n{", want: "line 1: record without an id"},
		{gold: `[1]`, want: "line 1: record is a number, want an object"},
		{gold: `{"id": "a"}`, want: "line 1: record a: no edges"},
		{gold: `[{"id": "a", "edges": []}, {"id": "a", "edges": []}]`, want: "line 1: record a stands twice"},
		{gold: `{"id": "a", "edges": [{"source": [], "relation": "OWNS", "target": "x"}]}`,
			want: "line 1: record a: edge 1: want a source, a relation and a target"},
		{gold: `{"id": "a", "edges": [], "optional": [{"source": "y", "relation": ["OWNS", "HAS"], "target": "x"}]}`,
			want: "line 1: record a: optional edge 1: relation type HAS: unknown"},
		{gold: `{"id": "a", "edges": [{"source": "y", "relation": "OWNED_BY", "target": "x"}]}`,
			want: "line 1: record a: edge 1: relation type OWNED_BY: read from the target, stored as OWNS"},
		{gold: `{"id": "a", "edges": [{"source": "y", "relation": "OWNS", "target": "x", "modality": "Planned"}]}`,
			want: "line 1: record a: edge 1: modality Planned: want it in lower case"},
		{predicted: "{\"id\": \"a\", \"edges\": []}\n\n{\"row\": 2, \"edges\": [{\"source\": [\"y\", \"z\"], \"relation\": \"OWNS\", \"target\": \"x\"}]}",
			want: `line 3: record 2: edge 1: a predicted source is one name, not ["y","z"]`},
		{predicted: `{"id": "a", "edges": [{"source": "y", "relation": "OWNS"}]}`, want: "line 1: record a: edge 1: no target"},
		{predicted: `{"id": "a", "edges": [{"source": "y", "relation": "EATS", "target": "x"}]}`,
			want: "line 1: record a: edge 1: relation type EATS: unknown"},
		{predicted: `{"id": "a", "edges": [{"source": "y", "relation": "OWNS", "target": "x", "modality": "sure"}]}`,
			want: `line 1: record a: edge 1: modality "sure": unknown`},
	} {
		_, err := score.ReadGold([]byte(c.gold))
		if c.gold == "" {
			_, err = score.ReadPredicted([]byte(c.predicted))
		}
		if err == nil || err.Error() != c.want {
			t.Errorf("%s%s: error %v, want %s", c.gold, c.predicted, err, c.want)
		}
	}
}

// FuzzRead: any bytes are records or an error of one line, and records are scored.
func FuzzRead(f *testing.F) {
	f.Add([]byte(`[{"id": 1, "edges": [{"source": ["a", "b"], "relation": "OWNS", "target": "c", "modality": ["asserted"], "when": "2020"}]}]`))
	f.Add([]byte("{\"row\": \"r\", \"edges\": [{\"source\": \"a\", \"relation\": \"OWNS\", \"target\": \"c\", \"valid\": 3}]}\n{}"))
	f.Add([]byte("\ufeff[] {\"id\": null}"))
	f.Fuzz(func(t *testing.T, data []byte) {
		texts, errGold := score.ReadGold(data)
		predictions, errPredicted := score.ReadPredicted(data)
		for _, err := range []error{errGold, errPredicted} {
			if err != nil && strings.Contains(err.Error(), "\n") {
				t.Errorf("error of several lines: %v", err)
			}
		}
		for _, m := range score.Score(score.Records(texts, predictions)).Modes {
			if p, r := m.Precision(), m.Recall(); p < 0 || p > 1 || r < 0 || r > 1 || m.F1() > 1 {
				t.Errorf("%+v", m)
			}
		}
	})
}
