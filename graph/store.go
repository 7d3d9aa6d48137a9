package graph

import (
	"context"
	"iter"
	"time"

	"entente/schema"
)

// Store keeps histories, judgements and editions as truth, and what is live now in a form that can be walked. It is the whole
// of what a new kind of store must write; Graph does the rest. Methods may be called from several goroutines. They return
// errors that wrap this package's sentinels (ErrUnavailable for a server that does not answer) and obey their context.
type Store interface {
	// View returns what the store held at a time; the zero time is now. A view of now need not stay the same between calls of
	// its methods, but each call sees whole changes only.
	View(ctx context.Context, at time.Time) (View, error)
	// Commit makes one change in one transaction, seen whole or not at all: by the next View of this process at once, by other
	// processes within a second. A change that alters nothing gets no change number.
	Commit(ctx context.Context, c Change) (Report, error)
	// Stage keeps a part of a load that is too large for one change; nothing of it is seen. The same part staged twice is there once.
	Stage(ctx context.Context, load string, part int, b Bundle) error
	// Staged returns the parts of a load, in order.
	Staged(ctx context.Context, load string) ([]Bundle, error)
	// Histories yields histories in order of document id: those asked for, or all. Texts are filled in if q.Text is set.
	Histories(ctx context.Context, q HistoryQuery) iter.Seq2[*History, error]
	// Judgements returns every version of every judgement, in the order in which they were recorded.
	Judgements(ctx context.Context) ([]Judgement, error)
	// Editions returns all editions, by id.
	Editions(ctx context.Context) ([]Edition, error)
	// Close ends the store. What was committed stays.
	Close() error
}

// Change is what one Commit does. Its parts are done in the order of its fields.
type Change struct {
	// At is the time that the change is recorded at; the store never goes back before its last change. Zero: the store's clock.
	At time.Time
	// Bundles are merged into their documents' histories (History.Merge).
	Bundles []Bundle
	// Unstage names loads whose staged parts are dropped.
	Unstage []string
	// Editions are added; one with the id of another replaces it.
	Editions []Edition
	// Judgements are added.
	Judgements []Judgement
	// Retract and Restore set and clear the flag of documents (History.Retract); ErrNotFound if one is not there.
	Retract, Restore []ID
	// Purge deletes documents with their whole history; ErrNotFound if one is not there.
	Purge []ID
}

// Report counts what a change did.
type Report struct {
	Documents      int  // that were not there
	Claims         int  // added
	Changed        int  // claims that got another version
	Ended          int  // claims that the documents make no more
	Kept           int  // claims that were there already
	Records        int  // added
	StillRetracted []ID // documents that were loaded again and stay retracted
	Flagged        int  // documents retracted, restored or purged
}

// Add adds another report to r.
func (r *Report) Add(o Report) {
	r.Documents += o.Documents
	r.Claims += o.Claims
	r.Changed += o.Changed
	r.Ended += o.Ended
	r.Kept += o.Kept
	r.Records += o.Records
	r.Flagged += o.Flagged
	r.StillRetracted = append(r.StillRetracted, o.StillRetracted...)
}

// AddMerge counts what merging one bundle did.
func (r *Report) AddMerge(doc ID, m Merged) {
	if m.Document {
		r.Documents++
	}
	r.Claims += m.Added
	r.Changed += m.Changed
	r.Ended += m.Ended
	r.Kept += m.Kept
	r.Records += m.RecordsAdded
	if m.Retracted {
		r.StillRetracted = append(r.StillRetracted, doc)
	}
}

// HistoryQuery selects histories: by document id, or by a file name or raw hash, or (both empty) all after After.
type HistoryQuery struct {
	IDs   []ID
	File  string
	After ID
	Text  bool
}

// View answers about what is derived from a store's histories at one time. Plural methods answer for each argument in its
// place, nil (or an empty list) where there is nothing, and cost a number of requests that does not depend on how many there are.
// Only live rows are seen, but for filters with KnownAt.
type View interface {
	// Entities follows redirects: an entity's ID may differ from the id asked for. With earlier, entities that only superseded
	// revisions name are found too, as relations are by a filter with KnownAt.
	Entities(ctx context.Context, ids []ID, earlier bool) ([]*Entity, error)
	// EntityPage returns up to limit entities of the kinds (none: all) with ids greater than after, by id.
	EntityPage(ctx context.Context, kinds []schema.Kind, after ID, limit int) ([]*Entity, error)
	// Named returns the entities that have the folded name among their Names, by tier and id, up to limit.
	Named(ctx context.Context, key string, limit int) ([]NameHit, error)
	// Similar returns ids of entities of the kinds (none: all) with a name that equals the folded key, begins with it or shares a
	// trigram with it. It returns the exact ones and those with the prefix first, and may leave out some that share few
	// trigrams when there are more than limit.
	Similar(ctx context.Context, key string, kinds []schema.Kind, limit int) ([]ID, error)
	// Relations returns relations by id, with their match under the filter's conditions on claims (Claims 0 if none matched).
	Relations(ctx context.Context, ids []ID, f *Filter) ([]*Row, error)
	// RelationPage returns up to limit relations that pass the filter, which has no Of, with ids greater than after, by id.
	RelationPage(ctx context.Context, f *Filter, after ID, limit int) ([]Row, error)
	// Expand returns, for each entity, up to limit of the relations at it that pass the filter (read outward from it; Of is ignored),
	// with ids greater than after, by id.
	Expand(ctx context.Context, from []ID, f *Filter, after ID, limit int) ([][]Row, error)
	// Claims returns, for each relation, up to limit of its claims that match the filter, with ids greater than after, by id.
	// Their derived fields, quotes among them, are filled in.
	Claims(ctx context.Context, relations []ID, f *Filter, after ID, limit int) ([][]Claim, error)
	// ClaimsByID returns live claims.
	ClaimsByID(ctx context.Context, ids []ID) ([]*Claim, error)
	// Documents returns documents that are not retracted, with their texts. An earlier revision is found too.
	Documents(ctx context.Context, ids []ID) ([]*Document, error)
	// DocumentPage returns up to limit live documents with ids greater than after, by id, with their texts.
	DocumentPage(ctx context.Context, after ID, limit int) ([]*Document, error)
	// Stats counts what is live.
	Stats(ctx context.Context) (Stats, error)
}

// Walker is a View that walks inside the store. Its answers equal those that Graph gets by Expand; answers that a budget cut
// are as valid.
type Walker interface {
	View
	Walk(ctx context.Context, q WalkQuery) (*Walk, error)
	Paths(ctx context.Context, q PathQuery) (*Paths, error)
}

// NameHit is an entity found by name.
type NameHit struct {
	ID   ID
	Tier NameTier
}

// Stats counts what is live in a store.
type Stats struct {
	Entities, Relations, Claims, Documents, Stories int
	// Loops are claims that relate an entity to itself, of which no relation is derived.
	Loops int
}
