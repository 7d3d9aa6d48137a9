package relate

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente/loaders/text"
)

// TestConfidence takes sets of signs at random and adds one more.
func TestConfidence(t *testing.T) {
	w, err := ReadWeights(confidenceTable)
	if err != nil {
		t.Fatal(err)
	}
	r := rand.New(rand.NewPCG(1, 2))
	for range 2000 {
		set := text.Signs(r.Uint64()) & (1<<signCount - 1)
		before := w.Exact(set)
		if c := Confidence(set); !(0 < c && c < 1 && 0 < before && before < 1) {
			t.Fatalf("%v: confidence %v, exact %v", names(set), c, before)
		}
		for _, s := range Signs() {
			after := w.Exact(set.With(int(s)))
			if s.Sense() == Doubt && after > before || s.Sense() == Evidence && !set.Has(int(s)) && after < before {
				t.Errorf("%v and %s: %v, without %v", names(set), s, after, before)
			}
		}
	}
}

// TestDoubts adds one sign of doubt after another: confidence never rises, and all together lower it.
func TestDoubts(t *testing.T) {
	var set text.Signs
	last := Confidence(set)
	first := last
	for _, s := range Signs() {
		if s.Sense() != Doubt {
			continue
		}
		set = set.With(int(s))
		if c := Confidence(set); c > last {
			t.Errorf("%s raises %v to %v", s, last, c)
		} else {
			last = c
		}
	}
	if last >= first {
		t.Errorf("all doubts leave %v at %v", first, last)
	}
}

func names(set text.Signs) []string {
	var out []string
	for _, s := range Signs() {
		if set.Has(int(s)) {
			out = append(out, s.String())
		}
	}
	return out
}

func TestSigns(t *testing.T) {
	seen := map[string]bool{base: true}
	for _, s := range Signs() {
		if s.String() == "" || seen[s.String()] {
			t.Errorf("sign %d has the name %q, which is empty or another's", int(s), s)
		}
		seen[s.String()] = true
	}
	if signCount > 64 {
		t.Errorf("%d signs, want as many as a set holds", signCount)
	}
}

func TestReadWeights(t *testing.T) {
	w, err := ReadWeights("# comment\nbase\t2.5\nfar\t-0.25\nnoun\t0.125\n")
	if err != nil {
		t.Fatal(err)
	}
	again, err := ReadWeights(w.Table("made by a test"))
	if diff := cmp.Diff(w, again); err != nil || diff != "" {
		t.Errorf("written and read again: %v\n%s", err, diff)
	}
	for table, want := range map[string]string{
		"far\t-1\n":              `no line "base"`,
		"base\t1\nfar -1\n":      "line 2: want a name, a tab and a weight",
		"base\tNaN\n":            `line 1: weight "NaN": want a number`,
		"base\t1\nbase\t1\n":     "line 2: base stands twice",
		"base\t1\nnear\t1\n":     `line 2: no sign "near"`,
		"base\t1\nfar\t1\n":      "line 2: far 1 goes against its sense",
		"base\t1\nseconded\t-1":  "line 2: seconded -1 goes against its sense",
		"base\t1\n\nfar\t-0.1\n": "line 2: want a name, a tab and a weight",
	} {
		if _, err := ReadWeights(table); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: error %v, want %s", table, err, want)
		}
	}
}
