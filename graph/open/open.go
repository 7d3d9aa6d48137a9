// Package open opens any kind of store by its URL. It is the only package that imports every store.
package open

import (
	"context"
	"fmt"
	"log/slog"
	"strings"
	"time"

	"entente/graph"
	"entente/graph/localstore"
	"entente/graph/neo4jstore"
	"entente/schema/gazetteer"
)

// Kinds lists what a URL may be, for people.
const Kinds = "local:DIR, mem:, neo4j://HOST[:PORT][/DATABASE] (also neo4j+s://, neo4j+ssc://, bolt://, bolt+s://, bolt+ssc://)"

// Options are what stores need beside their address.
type Options struct {
	// Gazetteer is what entities are derived with; it must not be nil.
	Gazetteer *gazetteer.Gazetteer
	// User and Password are for stores that are servers. They are never printed.
	User, Password string
	// Now is the store's clock; nil: time.Now.
	Now func() time.Time
	// Log is told what takes long or is tried again; nil: nowhere.
	Log *slog.Logger
}

// Open opens the store of a URL: a folder, which is made if it is not there ("local:DIR"), a temporary one that Close removes
// ("mem:"), or a Neo4j database. A URL of another kind is an error that wraps graph.ErrInvalid; see the stores for theirs.
func Open(ctx context.Context, url string, o Options) (graph.Store, error) {
	scheme, rest, ok := strings.Cut(url, ":")
	switch {
	case ok && scheme == "local" && rest != "":
		return local(localstore.Open(rest, o.local()))
	case ok && scheme == "mem" && rest == "":
		return local(localstore.OpenTemp(o.local()))
	case ok && isNeo4j(scheme) && strings.HasPrefix(rest, "//"):
		s, err := neo4jstore.Open(ctx, url, neo4jstore.Options{
			User: o.User, Password: o.Password, Gazetteer: o.Gazetteer, Now: o.Now, Log: o.Log})
		if err != nil {
			return nil, err
		}
		return s, nil
	}
	return nil, fmt.Errorf("store %s: %w: want %s", Redact(url), graph.ErrInvalid, Kinds)
}

func isNeo4j(scheme string) bool {
	base, tls, _ := strings.Cut(scheme, "+")
	return (base == "neo4j" || base == "bolt") && (tls == "" || tls == "s" || tls == "ssc")
}

// local returns a store as its interface, which is nil where there was an error.
func local(s *localstore.Store, err error) (graph.Store, error) {
	if err != nil {
		return nil, err
	}
	return s, nil
}

func (o Options) local() localstore.Options {
	return localstore.Options{Gazetteer: o.Gazetteer, Now: o.Now}
}

// Redact takes user and password out of a URL, so that it may be printed.
func Redact(url string) string {
	scheme, rest, ok := strings.Cut(url, "://")
	if at := strings.LastIndexByte(rest, '@'); ok && at >= 0 {
		return scheme + "://…@" + rest[at+1:]
	}
	return url
}
