package graph

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"entente/schema"
)

// article is a bundle of one document whose claims are the words of its text, one a word.
func article(t *testing.T, text string, names ...string) Bundle {
	t.Helper()
	b := Bundle{Document: Document{URL: "u", Text: text}, Files: []string{"a.txt"}}
	for _, n := range names {
		b.Records = append(b.Records, Record{Kind: schema.State, Names: []string{n}})
	}
	at := 0
	for i := range len(names) - 1 {
		b.Claims = append(b.Claims, Claim{Source: RecordKey(names[i]), Target: RecordKey(names[i+1]), Type: schema.Sanctions, Modality: schema.Asserted,
			Anchor: at, Start: 0, End: len(text), Quote: text, Confidence: 0.5, Extractor: "test"})
	}
	if rejected, err := prepare(&b); err != nil || len(rejected) > 0 {
		t.Fatal(err, rejected)
	}
	return b
}

func TestMergeHistory(t *testing.T) {
	one, two := article(t, "a b c", "A", "B", "C"), article(t, "a b c", "A", "B")
	changed := article(t, "a b c", "A", "B")
	changed.Claims[0].Confidence = 0.9
	var h History
	at := Stamp{}
	next := func() Stamp { at = at.After(time.UnixMicro(int64(at.Change) * 10)); return at }
	for i, step := range []struct {
		bundle *Bundle
		want   Merged
	}{
		{&one, Merged{Document: true, Added: 2, RecordsAdded: 3}},
		{&one, Merged{Kept: 2}},
		{&two, Merged{Kept: 1, Ended: 1, RecordsEnded: 1}},
		{&changed, Merged{Changed: 1}},
		{&one, Merged{Changed: 1, Added: 1, RecordsAdded: 1}},
	} {
		got := h.Merge(step.bundle, next())
		if i == 0 {
			got.RecordsChanged = 0 // the document's own row is new
		}
		if d := cmp.Diff(step.want, got); d != "" {
			t.Errorf("step %d (-want +got)\n%s", i, d)
		}
	}
	then := time.UnixMicro(25) // after the third step
	if b, ok := h.Bundle(then); !ok || len(b.Claims) != 1 || b.Claims[0].Confidence != 0.5 || b.Claims[0].Quote != "a b c" {
		t.Errorf("Bundle(%v) = %+v, want one claim of confidence 0.5", then, b)
	}
	if _, ok := h.Bundle(time.UnixMicro(-1)); ok {
		t.Error("a bundle before it was recorded")
	}
}

func TestEncodeHistory(t *testing.T) {
	var h History
	b := article(t, "a b c", "A", "B", "C")
	h.Merge(&b, Stamp{1, 1})
	h.Retract(true, Stamp{2, 2})
	bytes, err := h.Encode()
	if err != nil {
		t.Fatal(err)
	}
	got, err := DecodeHistory(bytes)
	if err != nil {
		t.Fatal(err)
	}
	got.Text = h.Text
	if d := cmp.Diff(&h, got); d != "" {
		t.Errorf("decoded (-want +got)\n%s", d)
	}
	if m := got.Merge(&b, Stamp{3, 3}); m.Any() || !m.Retracted {
		t.Errorf("merging the same after decoding = %+v, want nothing, still retracted", m)
	}
}

func TestPrepareRejects(t *testing.T) {
	b := article(t, "north and south", "North", "South")
	good := b.Claims[0]
	for name, spoil := range map[string]func(*Claim){
		"quote elsewhere": func(c *Claim) { c.Start++ },
		"quote past end":  func(c *Claim) { c.End += 9 },
		"no such record":  func(c *Claim) { c.Target = "nobody" },
		"no modality":     func(c *Claim) { c.Modality = 0 },
		"confidence":      func(c *Claim) { c.Confidence = 1.5 },
		"attribution":     func(c *Claim) { c.Attribution = []Mention{{Record: "nobody"}} },
	} {
		bad := good
		spoil(&bad)
		try := b
		try.Claims = []Claim{bad, good}
		rejected, err := prepare(&try)
		if err != nil || len(rejected) != 1 || rejected[0].Claim != 0 || len(try.Claims) != 1 {
			t.Errorf("%s: rejected %v, %d taken, %v", name, rejected, len(try.Claims), err)
		}
	}
}
