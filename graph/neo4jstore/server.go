package neo4jstore

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"strconv"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"entente/graph"
)

// target is a store URL taken apart.
type target struct{ server, database string }

// parseTarget splits a store URL. Credentials in it are refused, so that none is ever printed.
func parseTarget(raw string) (target, error) {
	u, err := url.Parse(raw)
	if err != nil {
		return target{}, fmt.Errorf("neo4j url: %w: not a url", graph.ErrInvalid)
	}
	if u.User != nil {
		return target{}, fmt.Errorf("neo4j url of %s: %w: holds credentials, which are given apart", u.Host, graph.ErrInvalid)
	}
	db := strings.Trim(u.Path, "/")
	if u.Host == "" || strings.Contains(db, "/") {
		return target{}, fmt.Errorf("neo4j url %s: %w: want neo4j://HOST[:PORT][/DATABASE]", raw, graph.ErrInvalid)
	}
	if db == "" {
		db = "neo4j"
	}
	u.Path = ""
	return target{u.String(), db}, nil
}

// oldest is the oldest server version that has all the Cypher used here.
const oldestMajor, oldestMinor = 5, 26

// checkServer finds out whether the server answers, lets us in, has the database and is new enough.
func (s *Store) checkServer(ctx context.Context) error {
	version := ""
	err := s.read(ctx, `CALL dbms.components() YIELD name, versions RETURN name, versions`, nil, func(v []any) error {
		if v[0] == "Neo4j Kernel" || version == "" {
			version = strings_(v[1])[0]
		}
		return nil
	})
	if err != nil {
		return err
	}
	if !newEnough(version) {
		return fmt.Errorf("neo4j %s: %w: version %s, want %d.%d or newer", s.address, graph.ErrUnavailable, version, oldestMajor, oldestMinor)
	}
	return nil
}

// newEnough compares a version such as 5.26.1 or 2025.04.0.
func newEnough(version string) bool {
	parts := strings.SplitN(version, ".", 3)
	if len(parts) < 2 {
		return false
	}
	major, err1 := strconv.Atoi(parts[0])
	minor, err2 := strconv.Atoi(parts[1])
	return err1 == nil && err2 == nil && (major > oldestMajor || major == oldestMajor && minor >= oldestMinor)
}

// wrap words an error of the driver for those who know only this package's sentinels.
func (s *Store) wrap(ctx context.Context, err error) error {
	if err == nil {
		return nil
	}
	if cerr := ctx.Err(); cerr != nil {
		return fmt.Errorf("neo4j %s: %w", s.address, cerr)
	}
	if kept := new(own); errors.As(err, kept) {
		return kept.error
	}
	var server *neo4j.Neo4jError
	var network *neo4j.ConnectivityError
	switch {
	case errors.As(err, &server):
		return fmt.Errorf("neo4j %s: %w: %s", s.address, graph.ErrUnavailable, describe(server, s.database))
	case errors.As(err, &network):
		return fmt.Errorf("neo4j %s: %w: no server answers", s.address, graph.ErrUnavailable)
	}
	return fmt.Errorf("neo4j %s: %w: %s", s.address, graph.ErrUnavailable, err)
}

// describe says what the server objected to.
func describe(e *neo4j.Neo4jError, database string) string {
	switch e.Code {
	case "Neo.ClientError.Security.Unauthorized":
		return "wrong user or password"
	case "Neo.ClientError.Security.AuthenticationRateLimit":
		return "too many wrong passwords; try again later"
	case "Neo.ClientError.Security.CredentialsExpired":
		return "the password must be changed first"
	case "Neo.ClientError.Database.DatabaseNotFound":
		return fmt.Sprintf("no database %q", database)
	}
	return e.Code + ": " + e.Msg
}

// own marks an error of ours that passes through a transaction as it is.
type own struct{ error }

func (o own) Error() string { return o.error.Error() }
func (o own) Unwrap() error { return o.error }
