package archtest

import (
	"os"
	"testing"
)

// module is the layout of docs/design.md. Imports go from later layers to earlier ones.
var module = Rules{
	Module: "entente",
	Layers: []Layer{
		{"schema/...", []string{"schema/..."}},

		{"graph", []string{"schema/..."}},
		{"graph/snapshot/...", []string{"graph", "schema/..."}},
		{"graph/localstore/...", []string{"graph", "schema/...", "graph/snapshot/...", "graph/localstore/..."}},
		{"graph/neo4jstore/...", []string{"graph", "schema/...", "graph/snapshot/...", "graph/neo4jstore/..."}},
		{"graph/graphtest/...", []string{"graph", "schema/...", "graph/graphtest/..."}},
		{"graph/open", []string{"graph", "schema/...", "graph/localstore", "graph/neo4jstore"}},
		{"graph/api/...", []string{"graph", "schema/...", "graph/api/..."}},

		{"loaders", []string{"graph", "schema/..."}},
		{"loaders/all", []string{"graph", "schema/...", "loaders", "loaders/*", "loaders/text/extract"}},
		{"loaders/loaderstest", []string{"graph", "schema/...", "loaders"}},
		{"loaders/news/...", []string{"graph", "schema/...", "loaders", "loaders/news/...", "loaders/text", "loaders/text/extract"}},
		{"loaders/text", []string{"graph", "schema/..."}},
		{"loaders/text/extract", []string{"graph", "schema/...", "loaders/text/..."}},
		{"loaders/text/pos", []string{"loaders/text", "loaders/text/learn"}},
		{"loaders/text/parse", []string{"loaders/text", "loaders/text/learn"}},
		{"loaders/text/model", []string{"loaders/text", "loaders/text/learn", "loaders/text/pos", "loaders/text/parse"}},
		{"loaders/text/tree", []string{"graph", "schema/...", "loaders/text", "loaders/text/verbs"}},
		{"loaders/text/refer", []string{"graph", "schema/...", "loaders/text", "loaders/text/link", "loaders/text/tree"}},
		{"loaders/text/relate", []string{"graph", "schema/...", "loaders/text", "loaders/text/refer", "loaders/text/tree"}},
		{"loaders/text/*", []string{"graph", "schema/...", "loaders/text"}},
		{"loaders/*", []string{"graph", "schema/...", "loaders"}},

		{"web/...", nil},
		{"cmd/...", []string{"schema/...", "graph/...", "loaders/...", "web/...", "cmd/..."}},
		{"internal/...", []string{"internal/..."}},
	},
	Only: []Only{
		{"github.com/neo4j/neo4j-go-driver/v5/...", []string{"graph/neo4jstore/...", "internal/neo4jtest", "cmd/entente/internal/bench"}, true,
			"the driver is the Neo4j store's"},
		{"modernc.org/sqlite/...", []string{"graph/localstore/..."}, true, "SQLite is the local store's"},
		{"database/sql/...", []string{"graph/localstore/..."}, true, "SQL is the local store's"},
		{"github.com/99designs/gqlgen/...", []string{"graph/api/..."}, true, "GraphQL is the api's"},
		{"github.com/vektah/gqlparser/v2/...", []string{"graph/api/..."}, true, "GraphQL is the api's"},
		{"github.com/spf13/cobra", []string{"cmd/..."}, true, "the command line is the command's"},
		{"net/http/...", []string{"graph/api/...", "web/...", "cmd/...", "internal/..."}, true, "only the edges speak to the network"},
		{"os/exec", []string{"cmd/...", "internal/..."}, true, "only the edges start programs"},
		{"github.com/stretchr/testify/...", nil, false, "tests use testing and go-cmp"},
	},
	Testing:   []string{"graph/graphtest/...", "loaders/loaderstest", "internal/..."},
	TestsOnly: []string{"graph/graphtest/...", "loaders/loaderstest", "internal/..."},
	Generated: []string{"graph/api/internal/exec/..."},
	MaxLines:  500,
}

func TestModule(t *testing.T) {
	files, err := Read(os.DirFS("../.."))
	if err != nil {
		t.Fatal(err)
	}
	if len(files) < 50 {
		t.Fatalf("read %d Go files, want those of the whole module", len(files))
	}
	for _, v := range module.Check(files) {
		t.Error(v)
	}
}
