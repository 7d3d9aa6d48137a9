package api

import (
	"cmp"
	"time"
)

// Limits bound what one request may ask for. A field that is zero means its default; the zero Limits are the defaults.
type Limits struct {
	// Depth is how deep fields may be nested: 12. Introspection, which has a bound of its own, does not count.
	Depth int
	// Fields is how many selections there may be, every fragment counted wherever it is spread: 2,000.
	Fields int
	// Aliases is how many fields may be given another name: 50.
	Aliases int
	// RootFields is how many questions one request may ask: 20.
	RootFields int
	// Directives is how many directives there may be: 50.
	Directives int
	// Tokens is how many tokens the query may have: 2,000.
	Tokens int
	// Rows is how many entities, relations, claims and documents an answer may have, by the page sizes asked for and again as they
	// are loaded: 50,000.
	Rows int
	// Text is how many bytes of documents' texts an answer may show: 32 MiB.
	Text int
	// Body is how many bytes the request's body may have: 256 KiB.
	Body int64
	// Time is how long the answer may take: 30 seconds.
	Time time.Duration
}

// orDefaults fills in the defaults.
func (l Limits) orDefaults() Limits {
	return Limits{
		Depth: cmp.Or(l.Depth, 12), Fields: cmp.Or(l.Fields, 2000), Aliases: cmp.Or(l.Aliases, 50), RootFields: cmp.Or(l.RootFields, 20),
		Directives: cmp.Or(l.Directives, 50), Tokens: cmp.Or(l.Tokens, 2000), Rows: cmp.Or(l.Rows, 50_000), Text: cmp.Or(l.Text, 32<<20),
		Body: cmp.Or(l.Body, 256<<10), Time: cmp.Or(l.Time, 30*time.Second),
	}
}
