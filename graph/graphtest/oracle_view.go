package graphtest

import (
	"cmp"
	"context"
	"maps"
	"slices"
	"strings"
	"time"

	"entente/graph"
	"entente/schema"
)

// oracleView answers out of the truth of a time.
type oracleView struct {
	o  *oracle
	at time.Time
}

func (v *oracleView) truth(ctx context.Context) (*truth, func(), error) {
	v.o.mu.Lock()
	if err := v.o.usable(ctx); err != nil {
		return nil, v.o.mu.Unlock, err
	}
	return v.o.at(v.at), v.o.mu.Unlock, nil
}

// each answers for every argument in its place.
func each[A, B any](ctx context.Context, v *oracleView, args []A, answer func(*truth, A) B) ([]B, error) {
	t, done, err := v.truth(ctx)
	defer done()
	if err != nil {
		return nil, err
	}
	out := make([]B, len(args))
	for i, a := range args {
		out[i] = answer(t, a)
	}
	return out, nil
}

// Entities implements graph.View.
func (v *oracleView) Entities(ctx context.Context, ids []graph.ID, earlier bool) ([]*graph.Entity, error) {
	return each(ctx, v, ids, func(t *truth, id graph.ID) *graph.Entity {
		if e, alive := t.find(id); alive || earlier && e.ID != "" {
			return &e
		}
		return nil
	})
}

// living returns the live entities of the kinds, by id.
func (t *truth) living(kinds []schema.Kind) []*graph.Entity {
	var out []*graph.Entity
	for _, id := range slices.Sorted(maps.Keys(t.entities)) {
		if e := t.entities[id]; t.alive[id] && (len(kinds) == 0 || slices.Contains(kinds, e.Kind)) {
			out = append(out, &e)
		}
	}
	return out
}

func cut[T any](list []T, limit int) []T { return list[:min(len(list), limit)] }

// EntityPage implements graph.View.
func (v *oracleView) EntityPage(ctx context.Context, kinds []schema.Kind, after graph.ID, limit int) ([]*graph.Entity, error) {
	t, done, err := v.truth(ctx)
	defer done()
	if err != nil {
		return nil, err
	}
	return cut(slices.DeleteFunc(t.living(kinds), func(e *graph.Entity) bool { return e.ID <= after }), limit), nil
}

// Named implements graph.View.
func (v *oracleView) Named(ctx context.Context, key string, limit int) ([]graph.NameHit, error) {
	t, done, err := v.truth(ctx)
	defer done()
	if err != nil {
		return nil, err
	}
	var out []graph.NameHit
	for _, e := range t.living(nil) {
		for _, n := range e.Names {
			if n.Key == key {
				out = append(out, graph.NameHit{ID: e.ID, Tier: n.Tier})
			}
		}
	}
	slices.SortFunc(out, func(a, b graph.NameHit) int { return cmp.Or(cmp.Compare(a.Tier, b.Tier), cmp.Compare(a.ID, b.ID)) })
	return cut(out, limit), nil
}

// Similar implements graph.View. It ranks by equality, prefix, and how many runs of three characters are shared.
func (v *oracleView) Similar(ctx context.Context, key string, kinds []schema.Kind, limit int) ([]graph.ID, error) {
	t, done, err := v.truth(ctx)
	defer done()
	if err != nil {
		return nil, err
	}
	score := make(map[graph.ID]int)
	for _, e := range t.living(kinds) {
		for _, n := range e.Names {
			score[e.ID] = max(score[e.ID], likeness(key, n.Key))
		}
	}
	maps.DeleteFunc(score, func(_ graph.ID, n int) bool { return n == 0 })
	out := slices.SortedFunc(maps.Keys(score), func(a, b graph.ID) int { return cmp.Or(score[b]-score[a], cmp.Compare(a, b)) })
	return cut(out, limit), nil
}

func likeness(key, name string) int {
	switch {
	case key == name:
		return 1_000_001
	case strings.HasPrefix(name, key):
		return 1_000_000
	}
	shared := 0
	runes := []rune(" " + key + " ")
	for i := 0; i+3 <= len(runes); i++ {
		if strings.Contains(" "+name+" ", string(runes[i:i+3])) {
			shared++
		}
	}
	return shared
}

// Relations implements graph.View.
func (v *oracleView) Relations(ctx context.Context, ids []graph.ID, f *graph.Filter) ([]*graph.Row, error) {
	return each(ctx, v, ids, func(t *truth, id graph.ID) *graph.Row {
		for _, r := range t.relations {
			if r.id == id && (r.alive() || len(r.those(f)) > 0) {
				row := graph.Row{Relation: r.own(), Match: summary(r.those(f)), Reading: r.kind.Read(false)}
				return &row
			}
		}
		return nil
	})
}

// RelationPage implements graph.View.
func (v *oracleView) RelationPage(ctx context.Context, f *graph.Filter, after graph.ID, limit int) ([]graph.Row, error) {
	t, done, err := v.truth(ctx)
	defer done()
	if err != nil {
		return nil, err
	}
	return t.rows(f, "", after, limit), nil
}

// Expand implements graph.View.
func (v *oracleView) Expand(ctx context.Context, from []graph.ID, f *graph.Filter, after graph.ID, limit int) ([][]graph.Row, error) {
	return each(ctx, v, from, func(t *truth, id graph.ID) []graph.Row {
		if to, ok := t.cluster.redirects[id]; ok {
			id = to
		}
		if id == "" {
			return nil
		}
		return t.rows(f, id, after, limit)
	})
}

// Claims implements graph.View.
func (v *oracleView) Claims(ctx context.Context, relations []graph.ID, f *graph.Filter, after graph.ID, limit int) ([][]graph.Claim, error) {
	return each(ctx, v, relations, func(t *truth, id graph.ID) []graph.Claim {
		var out []graph.Claim
		for _, c := range t.claims {
			if c.claim.Relation == id && meets(f, c) && c.claim.ID > after {
				out = append(out, c.claim)
			}
		}
		slices.SortFunc(out, func(a, b graph.Claim) int { return cmp.Compare(a.ID, b.ID) })
		return cut(out, limit)
	})
}

// ClaimsByID implements graph.View.
func (v *oracleView) ClaimsByID(ctx context.Context, ids []graph.ID) ([]*graph.Claim, error) {
	return each(ctx, v, ids, func(t *truth, id graph.ID) *graph.Claim {
		for _, c := range t.claims {
			if c.claim.ID == id && c.current {
				claim := c.claim
				return &claim
			}
		}
		return nil
	})
}

// Documents implements graph.View.
func (v *oracleView) Documents(ctx context.Context, ids []graph.ID) ([]*graph.Document, error) {
	return each(ctx, v, ids, func(t *truth, id graph.ID) *graph.Document {
		for _, d := range t.documents {
			if d.doc.ID == id {
				doc := d.doc
				return &doc
			}
		}
		return nil
	})
}

// DocumentPage implements graph.View.
func (v *oracleView) DocumentPage(ctx context.Context, after graph.ID, limit int) ([]*graph.Document, error) {
	t, done, err := v.truth(ctx)
	defer done()
	if err != nil {
		return nil, err
	}
	var out []*graph.Document
	for _, d := range t.documents {
		if d.current && d.doc.ID > after {
			doc := d.doc
			out = append(out, &doc)
		}
	}
	return cut(out, limit), nil
}

// Stats implements graph.View.
func (v *oracleView) Stats(ctx context.Context) (s graph.Stats, err error) {
	t, done, err := v.truth(ctx)
	defer done()
	if err != nil {
		return s, err
	}
	stories := make(map[graph.ID]bool)
	for _, d := range t.documents {
		if d.current {
			s.Documents++
			stories[d.story] = true
		}
	}
	for _, c := range t.claims {
		if c.current {
			s.Claims++
		}
	}
	for _, r := range t.relations {
		if r.alive() {
			s.Relations++
		}
	}
	s.Entities, s.Stories, s.Loops = len(t.living(nil)), len(stories), t.loops
	return s, nil
}
