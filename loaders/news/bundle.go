package news

import (
	"cmp"
	"slices"
	"unicode"
	"unicode/utf8"

	"entente/graph"
	"entente/loaders/text"
)

// extractorPrefix and the name of the rule tell what made a claim.
const extractorPrefix = "text/"

// records makes a record of each entity of the text. Entities of one key, as one name in two readings, are one record: that of the first.
func records(res *text.Result) []graph.Record {
	out := make([]graph.Record, 0, len(res.Entities))
	at := map[string]int{}
	for i := range res.Entities {
		e := &res.Entities[i]
		n, ok := at[e.Key]
		if !ok {
			n = len(out)
			at[e.Key] = n
			out = append(out, graph.Record{Key: e.Key, Kind: e.Kind, Subkind: e.Subkind, Count: e.Count, Gazetteer: graph.ID(e.ID)})
		}
		r := &out[n]
		for _, name := range names(e) {
			if !slices.Contains(r.Names, name) {
				r.Names = append(r.Names, name)
			}
		}
		for _, s := range e.Spans {
			r.Spans = append(r.Spans, graph.Span(s))
		}
		if ok {
			slices.SortFunc(r.Spans, func(a, b graph.Span) int { return cmp.Or(a.Start-b.Start, a.End-b.End) })
			r.Spans = slices.Compact(r.Spans)
		}
	}
	return out
}

// names returns the entity's own name and the other proper names that the text has for it. The gazetteer knows its entries better than a
// text does, which also calls them by a capital, a demonym or "the kingdom".
func names(e *text.Entity) []string {
	out := []string{e.Name}
	if e.ID != "" {
		return out
	}
	for _, n := range e.Names {
		if r, _ := utf8.DecodeRuneInString(n); unicode.IsUpper(r) && !slices.Contains(out, n) {
			out = append(out, n)
		}
	}
	return out
}

// claims makes the claims of a text. One whose quote is no part of the text is counted and left out.
func claims(body string, res *text.Result) ([]graph.Claim, []text.Rejection) {
	out := make([]graph.Claim, 0, len(res.Claims))
	rejected := 0
	for i := range res.Claims {
		c := &res.Claims[i]
		if !stands(body, c) {
			rejected++
			continue
		}
		out = append(out, graph.Claim{
			Source: res.Entities[c.Source].Key, Type: c.Type, Target: res.Entities[c.Target].Key, Modality: c.Modality,
			Anchor: c.Anchor, Start: c.Start, End: c.End, Quote: body[c.Start:c.End],
			Confidence: c.Confidence, Extractor: extractorPrefix + c.Rule,
			Attribution: mentions(res, c.Attribution), By: mentions(res, c.By), Qualifiers: c.Qualifiers, Valid: c.Valid,
		})
	}
	if rejected == 0 {
		return out, nil
	}
	return out, []text.Rejection{{Reason: "quote is no part of the text", Count: rejected}}
}

// stands reports whether the quote is whole characters of the text.
func stands(body string, c *text.Claim) bool {
	return 0 <= c.Start && c.Start < c.End && c.End <= len(body) && 0 <= c.Anchor && c.Anchor < len(body) && utf8.ValidString(body[c.Start:c.End])
}

func mentions(res *text.Result, refs []text.Ref) []graph.Mention {
	var out []graph.Mention
	for _, r := range refs {
		out = append(out, graph.Mention{Record: res.Entities[r.Entity].Key, Words: r.Words})
	}
	return out
}
