package clean_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente/loaders/text/clean"
)

func TestRead(t *testing.T) {
	for _, test := range []struct {
		name, words, title string
		blocks, heads      []string
	}{
		{"dateline", "LIMA, Oct 2 (Agency) - Peru sold rifles to Chad.", "", []string{"Peru sold rifles to Chad."}, []string{"LIMA, Oct 2 (Agency) - "}},
		{"headline and dateline", "Ports reopen\n\nACCRA, March 3, 2021 – Ghana left.", "Ports reopen", []string{"Ports reopen", "Ghana left."}, []string{"ACCRA, March 3, 2021 – "}},
		{"place alone", "Lima: Peru has sold rifles.", "", []string{"Peru has sold rifles."}, []string{"Lima: "}},
		{"meta date", "date 2021-03-03 Advertisement\n\nPeru has sold rifles.", "", []string{"Peru has sold rifles."}, []string{"date 2021-03-03 Advertisement"}},
		{"agency", "(Agency) - Peru left.", "", []string{"Peru left."}, []string{"(Agency) - "}},
		{"byline and day", "By our staff, Lima, May 9, 2010\n\nPeru left.", "", []string{"Peru left."}, []string{"By our staff, Lima, May 9, 2010"}},
		{"sentence with By", "By selling rifles, Peru broke it.\n\nBy May, Peru had sold the last of its rifles.", "", []string{"By selling rifles, Peru broke it.", "By May, Peru had sold the last of its rifles."}, nil},
		{"byline of a name", "By Ana M. Ruiz, Staff Writer\n\nPeru left.", "", []string{"Peru left."}, []string{"By Ana M. Ruiz, Staff Writer"}},
		{"dash set close", "LIMA, Feb. 12, 1961 (Agency)—Peru left.", "", []string{"Peru left."}, []string{"LIMA, Feb. 12, 1961 (Agency)—"}},
		{"old paper", "LIMA, MAY 3.—Peru left.", "", []string{"Peru left."}, []string{"LIMA, MAY 3.—"}},
		{"full stop", "LIMA, May 7 (Agency). Peru left.", "", []string{"Peru left."}, []string{"LIMA, May 7 (Agency). "}},
		{"weekday", "LIMA, Friday — Peru left.", "", []string{"Peru left."}, []string{"LIMA, Friday — "}},
		{"correspondent", "LIMA, Peru, Feb. 12. (AGENCY). By our own correspondent. — Peru left.", "", []string{"Peru left."}, []string{"LIMA, Peru, Feb. 12. (AGENCY). By our own correspondent. — "}},
		{"dash after a name", "Peru—once a kingdom—left.", "", []string{"Peru—once a kingdom—left."}, nil},
		{"no dateline", "Peru - once a kingdom - left.", "", []string{"Peru - once a kingdom - left."}, nil},
		{"table row", "a | b | c\n\nPeru left.", "", []string{"Peru left."}, []string{"a | b | c"}},
		{"wrapped lines", "Peru has sold a large number of old rifles and\nsome tanks to Chad.", "", []string{"Peru has sold a large number of old rifles and\nsome tanks to Chad."}, nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			p := clean.Read(test.words)
			var blocks, heads []string
			for _, b := range p.Blocks {
				blocks = append(blocks, b.In(test.words))
			}
			for _, h := range p.Heads {
				heads = append(heads, h.In(test.words))
			}
			if diff := cmp.Diff([]any{test.title, test.blocks, test.heads}, []any{p.Title.In(test.words), blocks, heads}); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func FuzzRead(f *testing.F) {
	f.Add("Ports reopen\n\nACCRA, March 3, 2021 – Ghana left.")
	f.Add("\n \r\n\t\x00(")
	f.Fuzz(func(t *testing.T, words string) {
		_ = clean.English(words)
		at := 0
		for _, b := range clean.Read(words).Blocks {
			if b.Start < at || b.End < b.Start || b.End > len(words) {
				t.Fatalf("block %+v after byte %d", b, at)
			}
			at = b.End
		}
	})
}
