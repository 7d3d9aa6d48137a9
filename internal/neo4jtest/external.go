package neo4jtest

import (
	"context"
	"crypto/sha256"
	"fmt"
	"net/url"
	"path/filepath"
	"strings"
)

// external connects to a server that is not ours. Test processes of this machine take turns at it.
func external(ctx context.Context, uri, user, password string) (*Server, error) {
	s := &Server{URI: uri, User: user, Password: password, Database: "neo4j", Source: "ENTENTE_TEST_NEO4J_URI"}
	if u, err := url.Parse(uri); err == nil && strings.Trim(u.Path, "/") != "" {
		s.Database = strings.Trim(u.Path, "/")
	}
	if s.User == "" && password != "" {
		s.User = "neo4j"
	}
	cache, err := cacheDir()
	if err != nil {
		return nil, err
	}
	sum := sha256.Sum256([]byte(uri))
	if s.release, err = lock(filepath.Join(cache, fmt.Sprintf("external-%x.lock", sum[:6]))); err != nil {
		return nil, fmt.Errorf("%s: %w", s.Source, err)
	}
	ctx, cancel := context.WithTimeout(ctx, externalLimit)
	defer cancel()
	err = s.connect(ctx, "")
	if err == nil {
		err = s.claim(ctx)
	}
	if err != nil {
		s.Stop()
		return nil, fmt.Errorf("%s: %w", s.Source, err)
	}
	return s, nil
}

// claim refuses a database that holds what is not the tests', and marks an empty one.
func (s *Server) claim(ctx context.Context) error {
	rows, err := s.query(ctx, "RETURN EXISTS { (:"+marker+") } OR NOT EXISTS { () } AS ours")
	if err != nil {
		return err
	}
	if ours, _ := rows[0].(bool); !ours {
		return fmt.Errorf("database %q is not empty and not marked by a (:%s) node: these tests delete everything, "+
			"give them a database of their own", s.Database, marker)
	}
	return s.mark(ctx)
}
