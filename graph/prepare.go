package graph

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"hash"
	"maps"
	"math"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"entente/schema"
	"entente/schema/fold"
)

// prepare makes a loader's bundle ready to be stored: it checks it, fills in ids and what else is computed from the text, and puts
// rows in order. Claims that are not claims are taken out and returned.
func prepare(b *Bundle) ([]Rejection, error) {
	d := &b.Document
	if err := prepareDocument(d); err != nil {
		return nil, err
	}
	records, err := prepareRecords(d, b.Records)
	if err != nil {
		return nil, err
	}
	b.Records = records
	b.Files = addSorted(nil, b.Files)
	var rejected []Rejection
	claims := make(map[ID]Claim, len(b.Claims))
	for i, c := range b.Claims {
		if reason := c.fault(d, records); reason != "" {
			rejected = append(rejected, Rejection{d.ID, i, reason})
			continue
		}
		c.normalize(d.ID)
		if old, ok := claims[c.ID]; !ok || c.better(&old) {
			claims[c.ID] = c
		}
	}
	b.Claims = sortedValues(claims)
	return rejected, nil
}

func prepareDocument(d *Document) error {
	name := cmp.Or(d.URL, d.SourceID, d.Title, "without a name")
	switch {
	case d.Text == "":
		return fmt.Errorf("document %s: %w: no text", name, ErrInvalid)
	case !utf8.ValidString(d.Text):
		return fmt.Errorf("document %s: %w: text is not utf-8", name, ErrInvalid)
	case strings.HasPrefix(d.Text, "\ufeff"):
		return fmt.Errorf("document %s: %w: text begins with a byte order mark", name, ErrInvalid)
	}
	if d.Title == "" {
		line, _, _ := strings.Cut(strings.TrimSpace(d.Text), "\n")
		d.Title = strings.TrimSpace(line)
	}
	if d.Published != 0 {
		d.Dates = append(slices.Clone(d.Dates), d.Published)
	}
	d.Dates = slices.Compact(slices.Sorted(slices.Values(d.Dates)))
	if len(d.Dates) > 0 {
		d.Published = d.Dates[0]
	} else {
		d.Dates = nil
	}
	d.Retracted, d.ID, d.Story = false, documentID(d), storyID(d)
	return nil
}

// prepareRecords checks records, computes the text ids of those that have no better one, and sorts them by key.
func prepareRecords(d *Document, records []Record) ([]Record, error) {
	letters := sync.OnceValue(func() hash.Hash {
		h := sha256.New()
		h.Write([]byte(Letters(d.Text)))
		h.Write([]byte{0})
		return h
	})
	out := slices.Clone(records)
	for i := range out {
		r := &out[i]
		if r.Kind == 0 || len(r.Names) == 0 || r.Names[0] == "" {
			return nil, fmt.Errorf("document %s: record %q: %w: no kind or no name", d.ID, r.Key, ErrInvalid)
		}
		longest := slices.MaxFunc(r.Names, func(a, b string) int { return cmp.Or(cmp.Compare(len(a), len(b)), cmp.Compare(b, a)) })
		if r.Key == "" {
			r.Key = cmp.Or(string(r.Gazetteer), RecordKey(longest))
		}
		r.TextID = ""
		if ids := r.IDs(); ids[0].Class == FromText {
			r.TextID = textID(letters(), r.Kind, longest)
		}
		r.Spans, r.Names = slices.Clip(r.Spans), slices.Clip(r.Names)
		if len(r.Spans) == 0 {
			r.Spans = nil
		}
		if len(r.Identifiers) == 0 {
			r.Identifiers = nil
		}
		for _, s := range r.Spans {
			if s.Start < 0 || s.End <= s.Start || s.End > len(d.Text) {
				return nil, fmt.Errorf("document %s: record %q: %w: mention at %d to %d of %d", d.ID, r.Key, ErrInvalid, s.Start, s.End, len(d.Text))
			}
		}
	}
	slices.SortFunc(out, func(a, b Record) int { return cmp.Compare(a.Key, b.Key) })
	for i := 1; i < len(out); i++ {
		if out[i].Key == out[i-1].Key {
			return nil, fmt.Errorf("document %s: record %q: %w: there twice", d.ID, out[i].Key, ErrInvalid)
		}
	}
	return out, nil
}

// textID is the id of an entity that only a text knows: kind/slug~first 8 of h(letters of the text, whole folded name).
func textID(letters hash.Hash, k schema.Kind, name string) ID {
	h, err := letters.(hash.Cloner).Clone()
	if err != nil {
		panic(err) // unreachable: SHA-256 can be cloned
	}
	h.Write([]byte(fold.Key(name)))
	return EntityID(k, fold.Slug(name)+"~"+hex.EncodeToString(h.Sum(nil)[:4]))
}

// fault says why a claim cannot be taken, or "".
func (c *Claim) fault(d *Document, records []Record) string {
	has := func(key string) bool {
		_, ok := slices.BinarySearchFunc(records, key, func(r Record, k string) int { return cmp.Compare(r.Key, k) })
		return ok
	}
	switch {
	case c.Type.String() == "" || c.Modality.String() == "":
		return "no type or no modality"
	case !has(c.Source) || !has(c.Target):
		return fmt.Sprintf("no record %q or %q", c.Source, c.Target)
	case c.Start < 0 || c.End <= c.Start || c.End > len(d.Text):
		return fmt.Sprintf("quote at %d to %d of a text of %d bytes", c.Start, c.End, len(d.Text))
	case d.Text[c.Start:c.End] != c.Quote:
		return fmt.Sprintf("quote %q does not stand at %d to %d", c.Quote, c.Start, c.End)
	case !utf8.ValidString(c.Quote):
		return "quote cuts a character"
	case c.Anchor < 0 || c.Anchor >= len(d.Text):
		return fmt.Sprintf("anchor %d outside the text", c.Anchor)
	case math.IsNaN(c.Confidence) || c.Confidence < 0 || c.Confidence > 1:
		return fmt.Sprintf("confidence %v", c.Confidence)
	case !slices.ContainsFunc(append(slices.Clone(c.Attribution), c.By...), func(m Mention) bool { return !has(m.Record) }):
		return ""
	}
	return "attribution or by names no record"
}

// normalize fills in the id and makes equal content equal values.
func (c *Claim) normalize(doc ID) {
	c.Document, c.ID = doc, claimID(doc, c)
	if len(c.Attribution) == 0 {
		c.Attribution = nil
	}
	if len(c.By) == 0 {
		c.By = nil
	}
	if len(c.Qualifiers) == 0 {
		c.Qualifiers = nil
	}
}

// better reports which of two claims at one anchor stays: the higher confidence, then the smaller canonical JSON.
func (c *Claim) better(old *Claim) bool {
	if c.Confidence != old.Confidence {
		return c.Confidence > old.Confidence
	}
	a, errA := json.Marshal(c)
	b, errB := json.Marshal(old)
	return errA == nil && errB == nil && string(a) < string(b)
}

func sortedValues[K cmp.Ordered, V any](m map[K]V) []V {
	out := make([]V, 0, len(m))
	for _, k := range slices.Sorted(maps.Keys(m)) {
		out = append(out, m[k])
	}
	return out
}
