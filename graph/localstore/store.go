// Package localstore is the embedded store: histories, judgements and editions in one SQLite file, and what is live now in a
// snapshot in memory (package snapshot), which is kept in a file beside the database so that opening is fast.
//
// Several processes may have one folder open, a server that reads and a loader that writes: SQLite's write-ahead log lets readers go on
// while one writes. Every change has a number; a snapshot is brought up to date by reading only the rows of newer changes.
package localstore

import (
	"context"
	"crypto/rand"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"
	"time"

	_ "modernc.org/sqlite" // the driver "sqlite"

	"entente/graph"
	"entente/graph/snapshot"
	"entente/schema/gazetteer"
)

// Options of a store. The zero value is what is wanted outside tests.
type Options struct {
	// Now is the clock; nil is time.Now.
	Now func() time.Time
	// Gazetteer is what entities are derived with; nil is the embedded one.
	Gazetteer *gazetteer.Gazetteer
	// Patience is how long a writer waits for another process's change to end; zero is 30 seconds.
	Patience time.Duration
}

// Names of the files of a store in its folder.
const (
	databaseName = "entente.db"
	snapshotName = "entente.snapshot"
)

// Store is a graph.Store in a folder.
type Store struct {
	dir       string
	temporary bool
	now       func() time.Time
	gazetteer *gazetteer.Gazetteer

	reads, writes *sql.DB
	writing       sync.Mutex // held while the one writer connection is in a change
	watch         *sql.Conn  // a reader that tells when another connection wrote
	identity      string     // of this database, whatever its folder
	readOnly      bool       // there is no writer
	frozen        *frozen    // nil unless it is read as a database that nobody changes

	refreshing sync.Mutex
	current    atomic.Pointer[snapshot.Snapshot]
	stale      atomic.Bool  // this process wrote since current was made
	due        atomic.Int64 // when to look for other processes' writes, in nanoseconds
	seen       int64        // data_version when they were last looked for
	folding    chan *snapshot.Snapshot
	saved      atomic.Uint64 // change number of the snapshot file
	saving     sync.WaitGroup
	past       pastViews

	closed atomic.Bool
}

var _ graph.Store = (*Store)(nil)

// Open opens the store in a folder, which it makes if need be. A store that cannot be written is opened to be read: changes of it are errors that
// wrap graph.ErrReadOnly. It returns an error that wraps graph.ErrNewer if a newer version of
// this program wrote there, and graph.ErrLocked if others do not let go of it in time.
func Open(dir string, o Options) (*Store, error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, fmt.Errorf("store %s: %w", dir, err)
	}
	s := &Store{dir: dir, now: o.Now, gazetteer: o.Gazetteer}
	if s.now == nil {
		s.now = time.Now
	}
	if s.gazetteer == nil {
		g, err := gazetteer.New()
		if err != nil {
			return nil, err
		}
		s.gazetteer = g
	}
	if o.Patience == 0 {
		o.Patience = 30 * time.Second
	}
	if err := s.open(o.Patience); err != nil {
		s.closeAll()
		return nil, fmt.Errorf("store %s: %w", dir, explain(err))
	}
	return s, nil
}

// OpenTemp opens a store in a temporary folder, which Close removes.
func OpenTemp(o Options) (*Store, error) {
	dir, err := os.MkdirTemp("", "entente-")
	if err != nil {
		return nil, fmt.Errorf("temporary store: %w", err)
	}
	s, err := Open(dir, o)
	if err != nil {
		return nil, fmt.Errorf("%w (folder %s removed: %v)", err, dir, os.RemoveAll(dir))
	}
	s.temporary = true
	return s, nil
}

func (s *Store) open(patience time.Duration) error {
	ctx := context.Background()
	if err := s.create(ctx, patience); err != nil {
		return err
	}
	s.past.store = s
	err := s.openWritable(ctx, patience)
	if err != nil && unwritable(err) {
		closed := s.closeAll()
		s.watch, s.reads, s.writes = nil, nil, nil
		err = errors.Join(closed, s.openReadOnly(ctx, patience))
	}
	return err
}

// openWritable opens a store that this process may read and write.
func (s *Store) openWritable(ctx context.Context, patience time.Duration) (err error) {
	if s.writes, err = sql.Open("sqlite", address(s.Database(), patience, "synchronous(NORMAL)", "secure_delete(1)", "wal_autocheckpoint(4000)")); err != nil {
		return err
	}
	s.writes.SetMaxOpenConns(1)
	if err := migrate(ctx, s.writes); err != nil {
		return err
	}
	if err := s.speak(ctx); err != nil {
		return err
	}
	if err := s.openReads(ctx, address(s.Database(), patience, readerPragmas...)); err != nil {
		return err
	}
	return s.identify(ctx)
}

// readerPragmas are those of connections that only read.
var readerPragmas = []string{"query_only(1)", "mmap_size(1073741824)"}

// address is a database's name for the driver.
func address(path string, patience time.Duration, pragmas ...string) string {
	return query(path, url.Values{"_txlock": {"immediate"}, "_pragma": append([]string{
		fmt.Sprintf("busy_timeout(%d)", patience.Milliseconds()), "page_size(8192)", "journal_mode(WAL)"}, pragmas...)})
}

// readOnlyAddress is address for a database that cannot be written, with further parameters in pairs.
func readOnlyAddress(path string, patience time.Duration, parameters ...string) string {
	q := url.Values{"_pragma": append([]string{fmt.Sprintf("busy_timeout(%d)", patience.Milliseconds())}, readerPragmas...)}
	for i := 0; i+1 < len(parameters); i += 2 {
		q.Set(parameters[i], parameters[i+1])
	}
	return query(path, q)
}

func query(path string, q url.Values) string {
	u := url.URL{Scheme: "file", OmitHost: true, Path: path, RawQuery: q.Encode()}
	return u.String()
}

// identify reads the name of this database, by which its snapshot file is known, or gives it one.
func (s *Store) identify(ctx context.Context) error {
	name := rand.Text()
	const keep = `INSERT INTO meta (key, value) VALUES ('store', ?) ON CONFLICT DO NOTHING`
	err := s.watch.QueryRowContext(ctx, `SELECT value FROM meta WHERE key = 'store'`).Scan(&s.identity)
	if err == nil {
		return nil
	}
	if _, err := s.writes.ExecContext(ctx, keep, name); err != nil {
		return err
	}
	return s.watch.QueryRowContext(ctx, `SELECT value FROM meta WHERE key = 'store'`).Scan(&s.identity)
}

// Dir returns the store's folder.
func (s *Store) Dir() string { return s.dir }

// Database returns the path of the database file.
func (s *Store) Database() string {
	if abs, err := filepath.Abs(s.dir); err == nil {
		return filepath.Join(abs, databaseName)
	}
	return filepath.Join(s.dir, databaseName)
}

// Close ends the store and, if that is worth it, saves the snapshot for the next time.
func (s *Store) Close() error {
	if s.closed.Swap(true) {
		return nil
	}
	s.refreshing.Lock()
	defer s.refreshing.Unlock()
	s.saving.Wait()
	if !s.temporary && !s.readOnly {
		s.saveLast()
	}
	s.writing.Lock()
	defer s.writing.Unlock()
	err := s.closeAll()
	if s.temporary {
		if gone := os.RemoveAll(s.dir); err == nil {
			err = gone
		}
	}
	return err
}

func (s *Store) closeAll() error {
	var first error
	keep := func(err error) {
		if err != nil && first == nil {
			first = err
		}
	}
	if s.watch != nil {
		keep(s.watch.Close())
	}
	for _, db := range []*sql.DB{s.reads, s.writes} {
		if db != nil {
			keep(db.Close())
		}
	}
	return first
}

// usable returns the error that a call on a closed store or under an ended context has.
func (s *Store) usable(ctx context.Context) error {
	if s.closed.Load() {
		return fmt.Errorf("store %s: %w: closed", s.dir, graph.ErrUnavailable)
	}
	return ctx.Err()
}
