package localstore

import (
	"context"
	"database/sql"
	"sync"
	"time"

	"entente/graph"
	"entente/graph/snapshot"
)

// It is looked at most every glance whether another process wrote; where taking that in takes long, less often, so that a server
// whose store is being loaded has time to answer, but every patience at least.
const (
	glance   = 50 * time.Millisecond
	patience = 700 * time.Millisecond
)

// View implements graph.Store.
func (s *Store) View(ctx context.Context, at time.Time) (graph.View, error) {
	if err := s.usable(ctx); err != nil {
		return nil, err
	}
	if !at.IsZero() {
		return s.past.view(ctx, at)
	}
	now := time.Now().UnixNano()
	if v := s.current.Load(); v != nil && !s.stale.Load() && now < s.due.Load() {
		return v, nil
	}
	return s.refresh(ctx)
}

// refresh brings the snapshot up to date, if it is not. While one does so for another process's changes the others go on with what is there.
func (s *Store) refresh(ctx context.Context) (*snapshot.Snapshot, error) {
	if v := s.current.Load(); v != nil && !s.stale.Load() {
		if !s.refreshing.TryLock() {
			return v, nil
		}
	} else {
		s.refreshing.Lock()
	}
	defer s.refreshing.Unlock()
	if err := s.usable(ctx); err != nil {
		return nil, err
	}
	begun := time.Now()
	v, err := s.latest(ctx)
	if err != nil {
		s.stale.Store(true)
		return nil, s.fault(ctx, err)
	}
	s.due.Store(time.Now().Add(min(max(glance, 2*time.Since(begun)), patience)).UnixNano())
	return v, nil
}

// latest returns the snapshot of now.
func (s *Store) latest(ctx context.Context) (*snapshot.Snapshot, error) {
	s.stale.Store(false)
	if err := s.unchanged(); err != nil {
		return nil, err
	}
	var version int64
	if err := s.watch.QueryRowContext(ctx, `PRAGMA data_version`).Scan(&version); err != nil {
		return nil, err
	}
	v := s.current.Load()
	if v != nil && version == s.seen {
		return v, nil
	}
	start := v
	if start == nil {
		start = s.load(ctx)
	}
	select {
	case start = <-s.folding:
		s.folding = nil
	default:
	}
	next, err := s.advance(ctx, start)
	if err != nil {
		return nil, err
	}
	s.current.Store(next)
	s.seen = version
	s.fold(next)
	return next, nil
}

// fold makes a base of a snapshot with much in its overlay, while that goes on answering.
func (s *Store) fold(v *snapshot.Snapshot) {
	if s.folding != nil || !v.Heavy() {
		return
	}
	done := make(chan *snapshot.Snapshot, 1)
	s.folding = done
	s.saving.Go(func() { done <- v.Fold() })
}

// rebuildShare is the share of all documents that makes building anew quicker than bringing up to date.
const rebuildShare = 3

// advance reads what changed since a snapshot, nil for none, and returns the next one.
func (s *Store) advance(ctx context.Context, v *snapshot.Snapshot) (*snapshot.Snapshot, error) {
	if v == nil {
		return s.build(ctx, time.Time{})
	}
	tx, err := s.watch.BeginTx(ctx, &sql.TxOptions{ReadOnly: true})
	if err != nil {
		return nil, err
	}
	defer tx.Rollback() //nolint:errcheck // it only read
	var changed, all int
	since := v.Stamp().Change
	const count = `SELECT (SELECT count(*) FROM document WHERE change > ?), (SELECT count(*) FROM document)`
	if err := tx.QueryRowContext(ctx, count, since).Scan(&changed, &all); err != nil {
		return nil, err
	}
	if changed > 1000 && changed > all/rebuildShare {
		if err := tx.Rollback(); err != nil {
			return nil, err
		}
		return s.build(ctx, time.Time{})
	}
	u, err := readUpdate(ctx, tx, since)
	if err != nil || u.Stamp.Change == since {
		return v, err
	}
	return v.Next(u), nil
}

// readUpdate reads what changed since a change.
func readUpdate(ctx context.Context, tx *sql.Tx, since uint64) (u snapshot.Update, err error) {
	if u.Stamp, err = lastChange(ctx, tx); err != nil || u.Stamp.Change == since {
		return u, err
	}
	if u.Histories, err = scanAll(ctx, tx, scanHistory, `SELECT history, NULL FROM document WHERE change > ?`, since); err != nil {
		return u, err
	}
	purged := func(rows *sql.Rows) (id graph.ID, err error) { return id, rows.Scan(&id) }
	if u.Purged, err = scanAll(ctx, tx, purged, `SELECT id FROM purged WHERE change > ?`, since); err != nil {
		return u, err
	}
	const judged = `SELECT EXISTS (SELECT 1 FROM judgement WHERE change > ?)`
	if err = tx.QueryRowContext(ctx, judged, since).Scan(&u.Judged); err != nil || !u.Judged {
		return u, err
	}
	u.Judgements, err = scanAll(ctx, tx, scanJudgement, judgementQuery)
	return u, err
}

// pastKept is how many views of the past are kept.
const pastKept = 2

// pastViews keeps the last views of the past.
type pastViews struct {
	store *Store
	mu    sync.Mutex
	kept  []pastView // the latest used last
}

type pastView struct {
	at     int64  // in microseconds
	change uint64 // the last one then: later ones may be recorded at the same time, or delete
	view   *snapshot.Snapshot
}

func (p *pastViews) view(ctx context.Context, at time.Time) (graph.View, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	last, err := lastChange(ctx, p.store.reads)
	if err != nil {
		return nil, p.store.fault(ctx, err)
	}
	for i, v := range p.kept {
		if v.at == at.UnixMicro() && v.change == last.Change {
			p.kept = append(append(p.kept[:i:i], p.kept[i+1:]...), v)
			return v.view, nil
		}
	}
	v, err := p.store.build(ctx, at)
	if err != nil {
		return nil, p.store.fault(ctx, err)
	}
	p.kept = append(p.kept, pastView{at.UnixMicro(), last.Change, v})
	p.kept = p.kept[max(0, len(p.kept)-pastKept):]
	return v, nil
}
