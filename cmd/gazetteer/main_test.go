package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente/schema/gazetteer"
)

// TestCommitted generates the tables again and compares them with those in the tree. The
// sources are not part of the repository: ENTENTE_SAMPLES names their folder, with the
// treebanks beside it.
func TestCommitted(t *testing.T) {
	src := samples(t)
	got, err := generate(src)
	if err != nil {
		t.Fatal(err)
	}
	for name, text := range got {
		committed, err := os.ReadFile(filepath.Join(src.curated, name))
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(text, committed) {
			t.Errorf("%s differs from what the sources give: run cmd/gazetteer (-tree +generated)\n%s", name, cmp.Diff(string(committed), string(text)))
		}
	}
}

// TestNoEnglishWords looks up every English word in lower case.
func TestNoEnglishWords(t *testing.T) {
	words, err := readWords(samples(t).words)
	if err != nil {
		t.Fatal(err)
	}
	g, err := gazetteer.New()
	if err != nil {
		t.Fatal(err)
	}
	for word := range words {
		for _, e := range append(g.ByAlias(word), g.BySeat(word)...) {
			t.Errorf("%q leads to %s", word, e.ID)
		}
	}
}

func samples(t *testing.T) sources {
	t.Helper()
	dir := os.Getenv("ENTENTE_SAMPLES")
	if dir == "" {
		t.Skip("ENTENTE_SAMPLES is not set: it names the folder with territories/, factbook/json/ and cow/")
	}
	return sources{
		territories: filepath.Join(dir, "territories"), factbook: filepath.Join(dir, "factbook", "json"),
		cow: filepath.Join(dir, "cow", "states2016.csv"), words: filepath.Join(dir, "..", "treebank"),
		curated: filepath.Join("..", "..", "schema", "gazetteer", "data"),
	}
}

func TestDemonyms(t *testing.T) {
	for _, test := range []struct {
		noun, adjective string
		want            []string
	}{
		{"Algerian(s)", "Algerian", []string{"Algerian", "Algerians"}},
		{"Briton(s), British (collective plural)", "British", []string{"Briton", "Britons", "British"}},
		{"Motswana (singular), Batswana (plural)", "", []string{"Motswana", "Batswana"}},
		{"Burkinabe (singular and plural)", "Burkinabe", []string{"Burkinabe"}},
		{"Frenchman(men), Frenchwoman(women)", "French", []string{"Frenchman", "Frenchmen", "Frenchwoman", "Frenchwomen", "French"}},
		{"Manxman (men)", "Manx", []string{"Manxman", "Manxmen", "Manx"}},
		{"liSwati (singular), emaSwati (plural); note - former term, Swazi(s)", "Swati; note - Swazi", []string{"Swati"}},
		{"none", "none", nil},
		{"NA", "NA", nil},
	} {
		if diff := cmp.Diff(test.want, demonyms(test.noun, test.adjective)); diff != "" {
			t.Errorf("%s: %s", test.noun, diff)
		}
	}
}

func TestCapitals(t *testing.T) {
	for in, want := range map[string][]string{
		"Washington, D.C.": {"Washington"},
		"Santiago; note - Valparaiso is the seat of the legislature":                                 {"Santiago"},
		"La Paz (administrative capital); Sucre (constitutional [legislative and judicial] capital)": {"La Paz", "Sucre"},
		"Bogot&aacute;":                   {"Bogotá"},
		"administered from London; often": nil,
		"Belgrade (Beograd)":              {"Belgrade"},
	} {
		if diff := cmp.Diff(want, capitals(in)); diff != "" {
			t.Errorf("%s: %s", in, diff)
		}
	}
}

func TestParseTerritory(t *testing.T) {
	got := parseTerritory(`name: Norway
parent: "no"
summary: >-
  A text: with a colon
  - and a hyphen
names_strong:
  - Norge
  - "Nor#ge" # remark
names_weak:
  - Норвегия # Norvegija
  - 'O''Way'
`)
	want := []any{"Norway", "no", []string{"Norge", "Nor#ge"}, []string{"Норвегия", "O'Way"}}
	if diff := cmp.Diff(want, []any{got.fields["name"], got.fields["parent"], got.strong, got.weak}); diff != "" {
		t.Error(diff)
	}
}
