// Package neo4jstore keeps a graph in Neo4j 5.26 or newer, over Bolt.
//
// The truth is on nodes that nobody needs to browse: (:History) with a document's encoded history and its text, (:Judgement),
// (:Edition), (:Staged), and the one (:Store) with the last change's stamp, which every commit locks first, so that changes are serial.
// What is live now is derived in the same transaction and reads naturally in Cypher:
//
//	(:Entity:State {id, name, …})   (:Name {key})-[:NAMES]->(:Entity)   (:Record {id, …})-[:OF]->(:Entity)
//	(:Claim {id, relation, quote, …})-[:FROM]->(:Document)   (:State)-[:IMPORTS_MUNITIONS_FROM {id, …}]->(:State)
//
// A history's node carries the label Document only while the document is live; a relation that no claim asserts or alleges is
// [:UNCONFIRMED {type}]. A relationship carries the distinct facts of its claims as parallel lists, so that traversals filter
// inside the database by ONE claim that meets all conditions; above 64 facts it carries overflow, and claims are read by index.
//
// Everything that a user types is a parameter. Labels and relationship types come from package schema alone.
package neo4jstore

import (
	"context"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/config"

	"entente/graph"
	"entente/schema/gazetteer"
)

// Options are what Open may be told beside the address. The zero value connects without credentials.
type Options struct {
	// User and Password are sent to the server, and never printed.
	User, Password string
	// Gazetteer is what entities are derived with; nil: the embedded one.
	Gazetteer *gazetteer.Gazetteer
	// Now is the store's clock; nil: time.Now.
	Now func() time.Time
	// ConnectTimeout bounds how long Open tries to reach the server; 0: 10 seconds.
	ConnectTimeout time.Duration
	// Log is told of retries and of migrations; nil: nowhere.
	Log *slog.Logger
}

// Store implements graph.Store. Its methods may be called from several goroutines and, with other processes, on one database.
type Store struct {
	driver    neo4j.DriverWithContext
	database  string
	address   string // scheme, host and port, for errors
	bookmarks neo4j.BookmarkManager
	gazetteer *gazetteer.Gazetteer
	now       func() time.Time
	log       *slog.Logger
	past      pastViews
	gate      sync.RWMutex // shut while a change is applied

	mu     sync.Mutex
	closed bool
}

var _ graph.Store = (*Store)(nil)

// Open connects to a database: neo4j://HOST[:PORT][/DATABASE], with any scheme that the driver knows; without a path it is the
// database "neo4j". It migrates the database to this version's constraints and indexes. A server that does not answer, is older than
// 5.26, refuses the credentials or lacks the database is an error that wraps graph.ErrUnavailable; a database made by a
// newer version is graph.ErrNewer.
func Open(ctx context.Context, url string, o Options) (*Store, error) {
	target, err := parseTarget(url)
	if err != nil {
		return nil, err
	}
	if o.Gazetteer == nil {
		if o.Gazetteer, err = gazetteer.New(); err != nil {
			return nil, err
		}
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	timeout := o.ConnectTimeout
	if timeout == 0 {
		timeout = 10 * time.Second
	}
	auth := neo4j.NoAuth()
	if o.User != "" || o.Password != "" {
		auth = neo4j.BasicAuth(o.User, o.Password, "")
	}
	driver, err := neo4j.NewDriverWithContext(target.server, auth, func(c *config.Config) {
		c.TelemetryDisabled = true
		c.SocketConnectTimeout = timeout
		c.ConnectionAcquisitionTimeout = max(timeout, time.Minute)
		c.MaxTransactionRetryTime = retryTime
		c.UserAgent = "entente"
	})
	if err != nil {
		return nil, fmt.Errorf("neo4j %s: %w: %s", target.server, graph.ErrInvalid, err)
	}
	s := &Store{driver: driver, database: target.database, address: target.server, gazetteer: o.Gazetteer, now: o.Now, log: o.Log,
		bookmarks: neo4j.NewBookmarkManager(neo4j.BookmarkManagerConfig{})}
	if err := s.prepare(ctx, timeout); err != nil {
		return nil, closing(ctx, driver, err)
	}
	return s, nil
}

// retryTime is how long a transaction that failed in a way that may pass is tried again.
const retryTime = 10 * time.Second

// closing closes the driver of a failed Open and returns why it failed.
func closing(ctx context.Context, d neo4j.DriverWithContext, err error) error {
	if cerr := d.Close(ctx); cerr != nil {
		return fmt.Errorf("%w (and closing: %s)", err, cerr)
	}
	return err
}

// prepare checks the server and migrates the database.
func (s *Store) prepare(ctx context.Context, timeout time.Duration) error {
	reach, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()
	if err := s.checkServer(reach); err != nil {
		if ctx.Err() == nil && reach.Err() != nil {
			return fmt.Errorf("neo4j %s: %w: no server answers", s.address, graph.ErrUnavailable)
		}
		return err
	}
	return s.migrate(ctx)
}

// Close implements graph.Store.
func (s *Store) Close() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return nil
	}
	s.closed = true
	return s.driver.Close(context.Background())
}

func (s *Store) isClosed() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.closed
}
