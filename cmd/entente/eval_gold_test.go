package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"entente/loaders/text/score"
	"entente/schema/gazetteer"
)

var update = flag.Bool("update", false, "rewrite the golden table of the gold passages")

const (
	goldFolder = "../../loaders/text/testdata/gold"
	goldTable  = "testdata/gold-table.golden"
	maxFall    = 0.01 // of the F1 of facts
)

// TestGoldTable extracts the gold passages and holds the F1 of their facts against that of the golden table.
func TestGoldTable(t *testing.T) {
	sets, err := filepath.Glob(filepath.Join(goldFolder, "*.json"))
	if err != nil || len(sets) == 0 {
		t.Fatalf("%d sets, error %v", len(sets), err)
	}
	z, err := gazetteer.New()
	if err != nil {
		t.Fatal(err)
	}
	p, err := newPredictor(z)
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	b.WriteString(tableHead)
	var all []score.Record
	for _, name := range sets {
		records := extractGold(t, p, name)
		b.WriteString(tableRow(strings.TrimSuffix(filepath.Base(name), ".json"), score.Score(records)))
		all = append(all, records...)
	}
	r := score.Score(all)
	b.WriteString(tableRow("all", r) + "\n")
	printTallies(&b, r.ByType)
	b.WriteString("\n")
	printTallies(&b, r.ByModality)
	b.WriteString("\n")
	printShares(&b, r)
	t.Log("\n" + b.String())
	if *update {
		if err := os.WriteFile(goldTable, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	golden, err := os.ReadFile(goldTable)
	if err != nil {
		t.Fatal(err)
	}
	if before, now := tableF1(t, string(golden)), r.Modes[score.Fact].F1(); now < before-maxFall {
		t.Errorf("F1 of facts fell from %.3f to %.3f", before, now)
	}
}

func extractGold(t *testing.T, p *predictor, name string) []score.Record {
	t.Helper()
	gold, err := readGold(name)
	if err != nil {
		t.Fatal(err)
	}
	predicted, _, err := p.predict(context.Background(), gold, func(err error) { t.Error(err) })
	if err != nil {
		t.Fatal(err)
	}
	return recordsOf(gold, predicted, false)
}

const tableHead = "set              texts  fact P      R     F1  strict P      R     F1  false facts\n"

func tableRow(name string, r *score.Report) string {
	f, s := r.Modes[score.Fact], r.Modes[score.Strict]
	return fmt.Sprintf("%-16s %5d  %6.3f %6.3f %6.3f  %8.3f %6.3f %6.3f  %11d\n",
		name, r.Records, f.Precision(), f.Recall(), f.F1(), s.Precision(), s.Recall(), s.F1(), r.FalseFacts)
}

// tableF1 reads the F1 of all facts out of a table.
func tableF1(t *testing.T, table string) float64 {
	t.Helper()
	for line := range strings.Lines(table) {
		if f := strings.Fields(line); len(f) == 9 && f[0] == "all" {
			v, err := strconv.ParseFloat(f[4], 64)
			if err != nil {
				t.Fatal(err)
			}
			return v
		}
	}
	t.Fatal("golden table without a row for all")
	return 0
}

// TestGold checks the gold itself: what readGold checks (types, modalities, ids within a file), and that each quote stands in its text, ids
// are of one record and times are days, months or years. It prints no text: some of it is kept from those who write rules.
func TestGold(t *testing.T) {
	var files []string
	for _, pattern := range []string{"*.json", "sealed/*.json"} {
		names, err := filepath.Glob(filepath.Join(goldFolder, pattern))
		if err != nil || len(names) == 0 {
			t.Fatalf("%s: %d files, error %v", pattern, len(names), err)
		}
		files = append(files, names...)
	}
	from := map[string]string{}
	for _, name := range files {
		gold, err := readGold(name)
		if err != nil {
			t.Error(err)
			continue
		}
		for _, g := range gold {
			where := filepath.Base(name) + ": " + g.ID
			if from[g.ID] != "" {
				t.Errorf("%s: stands in %s too", where, from[g.ID])
			}
			from[g.ID] = filepath.Base(name)
			if g.fault != nil {
				t.Error(g.fault)
				continue
			}
			for i, e := range slices.Concat(g.Edges, g.Optional) {
				checkGold(t, fmt.Sprintf("%s: edge %d", where, i+1), g.Text.Text, e)
			}
		}
	}
}

var isoTime = regexp.MustCompile(`^\d{4}(-\d\d(-\d\d)?)?$`)

func checkGold(t *testing.T, where, body string, e score.Gold) {
	t.Helper()
	if e.Quote == "" || !strings.Contains(body, e.Quote) {
		t.Errorf("%s: the quote does not stand in the text", where)
	}
	if e.When != "" && !isoTime.MatchString(e.When) {
		t.Errorf("%s: when %s: want a day, month or year", where, e.When)
	}
	for _, name := range slices.Concat(e.Source, e.Target, e.Attribution) {
		if strings.TrimSpace(name) != name || name == "" {
			t.Errorf("%s: a name is empty or has space around it", where)
		}
	}
}
