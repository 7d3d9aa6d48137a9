package neo4jtest

import (
	"context"
	"fmt"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// marker is the label of the one node that says a database may be emptied. It stays through
// Empty and Clear, on every kind of server alike, so no test may count on a database of no nodes.
const marker = "EntenteTest"

// Empty deletes all nodes and relationships but the marker, and drops all constraints and
// indexes but the built-in ones on tokens.
func (s *Server) Empty(ctx context.Context) error {
	if err := s.Clear(ctx); err != nil {
		return err
	}
	return s.dropSchema(ctx)
}

// Clear deletes all nodes and relationships but the marker. Constraints and indexes stand, which
// saves a store that creates them `IF NOT EXISTS` most of the time that opening takes.
func (s *Server) Clear(ctx context.Context) error {
	for _, q := range []string{
		"MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 20000 ROWS",
		"MATCH (n) WHERE NOT n:" + marker + " CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 20000 ROWS",
	} {
		if _, err := s.query(ctx, q); err != nil {
			return fmt.Errorf("clear %s: %w", s.URI, err)
		}
	}
	return nil
}

// dropSchema drops constraints, then the indexes that are not theirs, each in one transaction.
func (s *Server) dropSchema(ctx context.Context) error {
	for _, kind := range []struct{ name, list string }{
		{"CONSTRAINT", "SHOW CONSTRAINTS YIELD name RETURN name"},
		{"INDEX", "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name"},
	} {
		names, err := s.query(ctx, kind.list)
		if err == nil && len(names) > 0 {
			err = s.drop(ctx, kind.name, names)
		}
		if err != nil {
			return fmt.Errorf("empty %s: %w", s.URI, err)
		}
	}
	return nil
}

func (s *Server) drop(ctx context.Context, kind string, names []any) error {
	session := s.session(ctx)
	defer session.Close(ctx)
	_, err := session.ExecuteWrite(ctx, func(tx neo4j.ManagedTransaction) (any, error) {
		for _, name := range names {
			quoted := "`" + strings.ReplaceAll(fmt.Sprint(name), "`", "``") + "`"
			if _, err := tx.Run(ctx, "DROP "+kind+" "+quoted, nil); err != nil {
				return nil, err
			}
		}
		return nil, nil
	})
	return err
}

// mark leaves the marker.
func (s *Server) mark(ctx context.Context) error {
	if _, err := s.query(ctx, "MERGE (:"+marker+")"); err != nil {
		return fmt.Errorf("mark %s: %w", s.URI, err)
	}
	return nil
}

// query runs one statement by itself and returns the first column of its rows.
func (s *Server) query(ctx context.Context, cypher string) ([]any, error) {
	session := s.session(ctx)
	defer session.Close(ctx)
	result, err := session.Run(ctx, cypher, nil)
	if err != nil {
		return nil, err
	}
	var rows []any
	for result.Next(ctx) {
		if values := result.Record().Values; len(values) > 0 {
			rows = append(rows, values[0])
		}
	}
	return rows, result.Err()
}

func (s *Server) session(ctx context.Context) neo4j.SessionWithContext {
	return s.driver.NewSession(ctx, neo4j.SessionConfig{DatabaseName: s.Database})
}
