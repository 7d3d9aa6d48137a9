package extract_test

import (
	"context"
	"strconv"
	"strings"
	"testing"
	"time"

	"entente/loaders/text/extract"
)

// TestBounds gives inputs of ugly shapes: an answer in time that grows with their length only. What takes a few seconds
// here would take hours if time grew with the square of the length.
func TestBounds(t *testing.T) {
	if testing.Short() {
		t.Skip("large inputs")
	}
	e := newExtractor(t)
	for name, words := range bounds() {
		start := time.Now()
		r, err := e.Extract(context.Background(), extract.Source{Text: words})
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		check(t, words, r)
		if d := time.Since(start); d > time.Minute {
			t.Errorf("%s: took %s", name, d)
		}
	}
}

func bounds() map[string]string {
	return map[string]string{
		"one word of 10 MB":      "The " + strings.Repeat("a", 10<<20),
		"one line of 1 MB":       strings.Repeat("the army of Chad and ", 1<<20/21),
		"commas":                 "The " + strings.Repeat("Chad, ", 50_000),
		"quotation marks":        "The " + strings.Repeat(`" `, 50_000),
		"brackets":               "The " + strings.Repeat("((", 50_000),
		"null bytes":             "The army of Chad\x00\x00 attacked Niger.\x00",
		"broken UTF-8":           "The army of Chad \xff\xfe attacked \xc3 Niger.",
		"bidirectional text":     "The army \u202eof Chad\u202c attacked Niger.",
		"100,000 sentences":      strings.Repeat("The army of Chad attacked Niger on Monday. ", 100_000),
		"bodies and persons":     bodies(5_000, "The * Trading Council met Mr. Anna *. The council praised Mr. *.\n"),
		"bodies named alike":     bodies(5_000, "The Delta * Trading Company paid Chad. The company left.\n"),
		"persons named alike":    bodies(5_000, "Mr. * Holt visited Chad. Minister Holt said so.\n"),
		"offices":                bodies(5_000, "President * said so. The Foreign Ministry condemned Chad. The Ministry of * agreed.\n"),
		"pronouns":               strings.Repeat("Chad's army left.\nIt said that it and its army had attacked them.\nThey denied it.\n", 5_000),
		"pronouns in a sentence": strings.Repeat("Chad attacked Niger"+strings.Repeat(" and it said that a number of them condemned it", 60)+". ", 20),
		"clauses in a sentence":  strings.Repeat("Chad"+strings.Repeat(" said that Niger, which attacked Togo,", 100)+" left. ", 20),
		"nouns in a sentence":    strings.Repeat("Chad sold"+strings.Repeat(" missile arms to the army of Niger", 100)+". ", 20),
		"instruments":            bodies(5_000, "Chad violated the * Treaty. It rejected the accord and abstained.\n"),
		"no names at all":        strings.Repeat("They said that it had been there. ", 20_000),
	}
}

// bodies repeats words with another name for each star.
func bodies(n int, words string) string {
	var b strings.Builder
	for i := range n {
		name := "X" + strings.Map(func(r rune) rune { return 'a' + r - '0' }, strconv.Itoa(i))
		b.WriteString(strings.ReplaceAll(words, "*", name))
	}
	return b.String()
}
