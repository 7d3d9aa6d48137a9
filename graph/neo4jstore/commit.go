package neo4jstore

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"time"

	"entente/graph"
)

// Commit implements graph.Store: one write transaction, which locks the store's node first.
func (s *Store) Commit(ctx context.Context, change graph.Change) (graph.Report, error) {
	var report graph.Report
	err := s.write(ctx, func(t tx) error {
		c := &commit{tx: t, s: s, docs: make(map[graph.ID]*doc)}
		err := c.run(change)
		report = c.report
		return err
	})
	if err != nil {
		return graph.Report{}, err
	}
	s.past.forget()
	return report, nil
}

// commit is the state of one attempt at a change.
type commit struct {
	tx
	s       *Store
	at      graph.Stamp
	judged  bool // there are judgements
	joined  bool // there are entities of records that compute different ids
	docs    map[graph.ID]*doc
	report  graph.Report
	changed bool // something was recorded, so that the stamp is used
}

func (c *commit) run(change graph.Change) error {
	if err := c.lock(change.At); err != nil {
		return err
	}
	if err := c.records(change); err != nil {
		return err
	}
	judged, err := c.judge(change.Judgements)
	if err != nil {
		return err
	}
	if err := c.flags(change); err != nil {
		return err
	}
	if err := c.revise(); err != nil {
		return err
	}
	if err := c.derive(judged); err != nil {
		return err
	}
	if !c.changed {
		return nil
	}
	return c.exec(cypherStamp, params{"change": int64(c.at.Change), "micros": c.at.Micros, "judged": c.judged, "joined": c.joined})
}

// lock waits for other writers and reads the last stamp.
func (c *commit) lock(at time.Time) error {
	if at.IsZero() {
		at = c.s.now()
	}
	return c.rows(cypherLock, nil, func(v []any) error {
		last := graph.Stamp{Change: uint64(integer(v[0])), Micros: integer(v[1])}
		c.at, c.judged, c.joined = last.After(at), flag(v[2]), flag(v[3])
		return nil
	})
}

// records merges bundles into histories and writes what else is only kept: staged parts and editions.
func (c *commit) records(change graph.Change) error {
	var ids []graph.ID
	for i := range change.Bundles {
		ids = append(ids, change.Bundles[i].Document.ID)
	}
	ids = slices.Concat(ids, change.Retract, change.Restore, change.Purge)
	if err := c.look(ids); err != nil {
		return err
	}
	if err := c.checkKnown(change); err != nil {
		return err
	}
	sums := make([]string, len(change.Bundles))
	var need []graph.ID
	for i := range change.Bundles {
		var err error
		if sums[i], err = sumOf(&change.Bundles[i]); err != nil {
			return own{err}
		}
		if d := c.docs[change.Bundles[i].Document.ID]; d.stored && (d.sum != sums[i] || !containsAll(d.files, change.Bundles[i].Files)) {
			need = append(need, d.id)
		}
	}
	if err := c.load(need, false); err != nil {
		return err
	}
	for i := range change.Bundles {
		c.merge(&change.Bundles[i], sums[i])
	}
	if len(change.Unstage) > 0 {
		if err := c.exec(cypherUnstage, params{"loads": change.Unstage}); err != nil {
			return err
		}
	}
	return c.editions(change.Editions)
}

// checkKnown returns ErrNotFound for a document that is to be flagged and is neither there nor being loaded.
func (c *commit) checkKnown(change graph.Change) error {
	loading := make(map[graph.ID]bool)
	for i := range change.Bundles {
		loading[change.Bundles[i].Document.ID] = true
	}
	for _, id := range slices.Concat(change.Retract, change.Restore, change.Purge) {
		if !c.docs[id].stored && !loading[id] {
			return own{fmt.Errorf("document %s: %w", id, graph.ErrNotFound)}
		}
	}
	return nil
}

// merge records one bundle.
func (c *commit) merge(b *graph.Bundle, sum string) {
	d := c.docs[b.Document.ID]
	if d.stored && d.h == nil { // the last bundle again
		c.report.Kept += len(b.Claims)
		if d.retracted {
			c.report.StillRetracted = append(c.report.StillRetracted, d.id)
		}
		return
	}
	if d.h == nil {
		d.h = &graph.History{}
	}
	m := d.h.Merge(b, c.at)
	c.report.AddMerge(d.id, m)
	d.write, d.sum, d.files = true, sum, d.h.Files
	if m.Any() {
		d.dirty, c.changed = true, true
	}
}

// flags retracts, restores and purges.
func (c *commit) flags(change graph.Change) error {
	var need []graph.ID
	for _, id := range slices.Concat(change.Retract, change.Restore) {
		if c.docs[id].h == nil {
			need = append(need, id)
		}
	}
	if err := c.load(need, true); err != nil {
		return err
	}
	set := func(ids []graph.ID, retracted bool) {
		for _, id := range ids {
			if d := c.docs[id]; d.h.Retract(retracted, c.at) {
				d.write, d.retracted, c.changed = true, retracted, true
				c.report.Flagged++
			}
		}
	}
	set(change.Retract, true)
	set(change.Restore, false)
	for _, id := range change.Purge {
		c.docs[id].purge, c.changed = true, true
		c.report.Flagged++
	}
	return nil
}

func (c *commit) editions(es []graph.Edition) error {
	if len(es) == 0 {
		return nil
	}
	have := make(map[graph.ID]graph.Edition)
	if err := c.rows(cypherEditions, nil, func(v []any) error {
		e := readEdition(v)
		have[e.ID] = e
		return nil
	}); err != nil {
		return err
	}
	rows := make(map[graph.ID]any)
	for _, e := range es {
		if old, ok := have[e.ID]; !ok || !equalEditions(old, e) {
			rows[e.ID], have[e.ID] = editionValues(&e), e
		}
	}
	c.changed = c.changed || len(rows) > 0
	return c.unwind(cypherPutEdition, sortedValues(rows))
}

func sortedValues[V any](m map[graph.ID]V) []V {
	out := make([]V, 0, len(m))
	for _, k := range slices.Sorted(maps.Keys(m)) {
		out = append(out, m[k])
	}
	return out
}

func containsAll(have, want []string) bool {
	for _, s := range want {
		if !slices.Contains(have, s) {
			return false
		}
	}
	return true
}
