package fold_test

import (
	"strings"
	"testing"

	"entente/schema/fold"
)

func TestKey(t *testing.T) {
	for in, want := range map[string]string{
		"São Tomé and Príncipe": "sao tome and principe",
		"Côte d’Ivoire":         "cote divoire",
		"U.S.":                  "us",
		"U.S.A.":                "usa",
		"U.S.-led":              "us led",
		"J.R. Smith":            "jr smith",
		"A. Smith":              "a smith",
		"St. Lucia":             "st lucia",
		"Guinea-Bissau":         "guinea bissau",
		"  The  Hague ":         "the hague",
		"Łódź, Đồng, Ærø":       "lodz dong aero",
		"İstanbul":              "istanbul",
		"Россия":                "россия",
		"Китай":                 "китаи",
		"中国":                    "中国",
		"한국":                    "한국",
		"भारत":                  "भारत",
		"مِصر":                  "مصر",
		"ＵＮ":                    "un",
		"N'Djamena":             "ndjamena",
		"MI6":                   "mi6",
		"😀":                     "",
		"--":                    "",
		"":                      "",
	} {
		got := fold.Key(in)
		if got != want {
			t.Errorf("Key(%q) = %q, want %q", in, got, want)
		}
		if again := fold.Key(got); again != got {
			t.Errorf("Key(%q) = %q, folded again %q", in, got, again)
		}
	}
}

func TestSlug(t *testing.T) {
	for in, want := range map[string]string{
		"Matthew Miller":                  "matthew-miller",
		"Côte d'Ivoire":                   "cote-divoire",
		"中国":                              "x",
		"U.S. Department of State":        "us-department-of-state",
		"中国 Bank 2":                       "bank-2",
		strings.Repeat("abcdefghijk ", 6): "abcdefghijk-abcdefghijk-abcdefghijk-abcdefghijk",
		strings.Repeat("x", 60):           strings.Repeat("x", 48),
	} {
		if got := fold.Slug(in); got != want {
			t.Errorf("Slug(%q) = %q, want %q", in, got, want)
		}
	}
}

func FuzzKey(f *testing.F) {
	f.Add("Ελλάδα ǅ ﬁ ß")
	f.Fuzz(func(t *testing.T, s string) {
		if key := fold.Key(s); fold.Key(key) != key {
			t.Errorf("Key(%q) = %q is folded again to %q", s, key, fold.Key(key))
		}
	})
}
