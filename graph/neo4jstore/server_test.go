package neo4jstore

import (
	"context"
	"sync"
	"testing"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"entente/internal/neo4jtest"
)

// servers are the servers that the tests of this package share. One database serves one store at a time: a test that needs two
// stores at once gets a second server.
type servers struct {
	mu   sync.Mutex
	all  []*neo4jtest.Server
	used map[*neo4jtest.Server]bool
}

var shared = &servers{used: make(map[*neo4jtest.Server]bool)}

// lease returns a server with an empty database until the test ends.
func (ss *servers) lease(t *testing.T) *neo4jtest.Server {
	t.Helper()
	ss.mu.Lock()
	defer ss.mu.Unlock()
	var free *neo4jtest.Server
	if len(ss.all) == 0 {
		free = neo4jtest.Start(t)
		ss.all = append(ss.all, free)
	}
	for _, s := range ss.all {
		if free == nil && !ss.used[s] {
			free = s
		}
	}
	if free == nil {
		free = neo4jtest.New(t, neo4jtest.Options{})
	} else {
		ss.used[free] = true
		t.Cleanup(func() {
			ss.mu.Lock()
			defer ss.mu.Unlock()
			ss.used[free] = false
		})
	}
	if err := clear(t.Context(), free); err != nil {
		t.Fatal(err)
	}
	return free
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
	return reopen(t, shared.lease(t))
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
