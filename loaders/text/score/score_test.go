package score_test

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"entente/loaders/text"
	"entente/loaders/text/score"
	"entente/schema"
)

// TestCases holds the figures against those of the script that comes with the guidelines.
func TestCases(t *testing.T) {
	archive, err := txtar.ParseFile(filepath.Join("testdata", "cases.txtar"))
	if err != nil {
		t.Fatal(err)
	}
	files := map[string][]byte{}
	for _, f := range archive.Files {
		files[f.Name] = f.Data
	}
	for name := range files {
		c, ok := strings.CutSuffix(name, "/want")
		if !ok {
			continue
		}
		t.Run(c, func(t *testing.T) {
			got := score.Score(records(t, files[c+"/gold"], files[c+"/predicted"])).Line() + "\n"
			if diff := cmp.Diff(string(files[name]), got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func records(t *testing.T, gold, predicted []byte) []score.Record {
	t.Helper()
	texts, err := score.ReadGold(gold)
	if err != nil {
		t.Fatal(err)
	}
	predictions, err := score.ReadPredicted(predicted)
	if err != nil {
		t.Fatal(err)
	}
	return score.Records(texts, predictions)
}

// TestReport looks at what the line does not have.
func TestReport(t *testing.T) {
	gold := `{"id": "a", "edges": [
		{"source": "Chad", "relation": "ATTACKS", "target": "Niger", "quote": "Chad struck", "when": "2021-03"},
		{"source": "Chad", "relation": "INVADES", "target": "Niger", "modality": ["alleged", "asserted"], "quote": "invaded it", "attribution": ["Niger", "Niamey"]},
		{"source": "Ann", "relation": "HOLDS_OFFICE_IN", "target": "Mali", "quote": "Ann, Mali’s envoy", "role": "envoy"},
		{"source": "Chad", "relation": "SANCTIONS", "target": "Mali", "modality": "planned", "quote": "it will"}]}`
	predicted := `{"id": "a", "edges": [
		{"source": "Chad", "relation": "ATTACKS", "target": "Niger", "quote": "Chad struck Niger", "valid": {"edtf": "2021-03/.."}},
		{"source": "Chad", "relation": "INVADES", "target": "Niger", "modality": "alleged", "quote": "Chad", "start": 0, "end": 4, "attribution": ["Niamey"]},
		{"source": "Ann", "relation": "HOLDS_OFFICE_IN", "target": "Mali", "quote": "made up", "qualifiers": {"role": "Envoy"}},
		{"source": "Chad", "relation": "SANCTIONS", "target": "Mali"}]}`
	rs := records(t, []byte(gold), []byte(predicted))
	rs[0].Text = "Chad struck Niger. It invaded it, says Niamey. Ann, Mali’s envoy, left."
	rs[0].Sentences = []text.Span{{Start: 0, End: 18}, {Start: 19, End: 46}, {Start: 47, End: len(rs[0].Text)}}
	r := score.Score(rs)
	want := map[string]score.Share{"quotes": {Right: 1, Of: 3}, "when": {Right: 1, Of: 1}, "role": {Right: 1, Of: 1}, "attribution": {Right: 1, Of: 1}}
	got := map[string]score.Share{"quotes": r.Quotes, "when": r.When, "role": r.Role, "attribution": r.Attribution}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("shares (-want +got):\n%s", diff)
	}
	found := map[schema.Modality]map[schema.Modality]int{
		schema.Asserted: {schema.Asserted: 2}, schema.Alleged: {schema.Alleged: 1}, schema.Planned: {schema.Asserted: 1},
	}
	if diff := cmp.Diff(found, r.Found); diff != "" {
		t.Errorf("found (-want +got):\n%s", diff)
	}
	if r.FalseFacts != 1 || len(r.Wrong) != 1 || len(r.Missed) != 1 || r.ByType[schema.Sanctions].Wrong != 1 || r.ByModality[schema.Planned].Missed != 1 {
		t.Errorf("%+v", r)
	}
}

func TestMatch(t *testing.T) {
	for _, c := range []struct{ near, want [][]int }{
		{[][]int{{0}, {0}}, [][]int{{0, -1}}},
		{[][]int{{0, 1}, {0}}, [][]int{{1, 0}}},
		{[][]int{{0, 1}, {1, 2}, {0}, {2}}, [][]int{{1, 2, 0, -1}, {1, -1, 0, 2}}},
		{[][]int{{}, {3}}, [][]int{{-1, 3}}},
		{nil, [][]int{{}}},
	} {
		got := score.Match(c.near)
		same := false
		for _, w := range c.want {
			same = same || cmp.Equal(w, got)
		}
		if !same {
			t.Errorf("Match(%v) = %v, want one of %v", c.near, got, c.want)
		}
	}
}

func TestNorm(t *testing.T) {
	for _, c := range [][2]string{
		{"U.S. State Department", "united states department of state"},
		{"the USSR", "soviet union"},
		{"A. K. Smith", "ak smith"},
		{"Côte d’Ivoire", "ivory coast"},
		{"Łódź Organisation", "lodz organization"},
		{" … ", "…"},
		{"The", "the"},
		{"", ""},
	} {
		if got := score.Norm(c[0]); got != c[1] {
			t.Errorf("Norm(%q) = %q, want %q", c[0], got, c[1])
		}
	}
}
