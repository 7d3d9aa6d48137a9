package neo4jstore

import (
	"context"
	"slices"
	"sync"
	"testing"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"entente/internal/neo4jtest"
)

// servers are those that the tests of this package share, each with the store that was opened on it last. One database serves one
// store at a time: a test that needs two at once gets a second server, which stays for the tests after it.
type servers struct {
	mu  sync.Mutex
	all []*shared
}

type shared struct {
	*neo4jtest.Server
	store *Store // nil before the first
}

var pool servers

// fresh opens a store over an empty database that no open store uses. It is closed when the test ends, if not before.
func (p *servers) fresh(t *testing.T) *Store {
	t.Helper()
	p.mu.Lock()
	defer p.mu.Unlock()
	i := slices.IndexFunc(p.all, func(s *shared) bool { return s.store == nil || s.store.isClosed() })
	if i < 0 {
		i = len(p.all)
		start := neo4jtest.Start
		if i > 0 {
			start = neo4jtest.Second
		}
		if i > 1 {
			t.Fatal("a test opens more than two stores at once")
		}
		p.all = append(p.all, &shared{Server: start(t)})
	}
	if err := clear(t.Context(), p.all[i].Server); err != nil {
		t.Fatal(err)
	}
	p.all[i].store = reopen(t, p.all[i].Server)
	return p.all[i].store
}

// again closes a store and opens another over the same database.
func (p *servers) again(t *testing.T, s *Store) *Store {
	t.Helper()
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	i := slices.IndexFunc(p.all, func(one *shared) bool { return one.store == s })
	p.all[i].store = reopen(t, p.all[i].Server)
	return p.all[i].store
}

// clear empties a database but for what a migration leaves, so that the next store need not migrate.
func clear(ctx context.Context, s *neo4jtest.Server) error {
	for _, q := range []string{
		"MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 20000 ROWS",
		"MATCH (n) WHERE NOT n:EntenteTest AND NOT n:Migration AND NOT n:Store CALL (n) { DELETE n } IN TRANSACTIONS OF 20000 ROWS",
		"MATCH (s:Store) SET s.change = 0, s.micros = 0, s.judged = false, s.joined = false",
	} {
		session := s.Driver().NewSession(ctx, neo4j.SessionConfig{DatabaseName: s.Database})
		result, err := session.Run(ctx, q, nil)
		if err == nil {
			_, err = result.Consume(ctx)
		}
		if cerr := session.Close(ctx); err == nil {
			err = cerr
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// fresh opens a store over an empty database.
func fresh(t *testing.T) *Store {
	t.Helper()
	return pool.fresh(t)
}

func reopen(t *testing.T, server *neo4jtest.Server) *Store {
	t.Helper()
	s, err := Open(t.Context(), server.URI+"/"+server.Database, Options{User: server.User, Password: server.Password})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}
