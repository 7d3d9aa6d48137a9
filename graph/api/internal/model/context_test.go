package model

import (
	"strings"
	"testing"
	"unicode/utf16"
)

// TestUnits compares with counting by encoding, at every byte where a character begins, in texts longer than a step.
func TestUnits(t *testing.T) {
	for _, text := range []string{"", "plain", "Русское море 🚢 中国 é", strings.Repeat("a🚢б中", unitStep/5), strings.Repeat("x", 2*unitStep)} {
		u := newUnits(text)
		for at := range text + "." {
			if want := len(utf16.Encode([]rune(text[:at]))); u.before(at) != want {
				t.Fatalf("%.20q: %d units before byte %d, want %d", text, u.before(at), at, want)
			}
		}
	}
}

func TestSurround(t *testing.T) {
	const text = "ab中🚢QUOTEéñyz"
	start := strings.Index(text, "QUOTE")
	tests := []struct {
		before, after int
		want          string
	}{
		{0, 0, "QUOTE"},
		{1, 1, "🚢QUOTEé"},
		{2, 3, "中🚢QUOTEéñy"},
		{100, 100, text},
	}
	for _, test := range tests {
		if got := surround(text, start, start+5, test.before, test.after); got != test.want {
			t.Errorf("%d before, %d after: %q, want %q", test.before, test.after, got, test.want)
		}
	}
}
