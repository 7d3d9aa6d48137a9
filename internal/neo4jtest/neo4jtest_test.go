package neo4jtest

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// ask runs one statement or ends the test, and returns the first column.
func ask(t *testing.T, s *Server, cypher string) []any {
	t.Helper()
	rows, err := s.query(context.Background(), cypher)
	if err != nil {
		t.Fatalf("%s: %v", cypher, err)
	}
	return rows
}

// count is the one number that a statement returns.
func count(t *testing.T, s *Server, cypher string) int64 {
	t.Helper()
	n, _ := ask(t, s, cypher)[0].(int64)
	return n
}

func TestStartIsShared(t *testing.T) {
	s := Start(t)
	if Start(t) != s {
		t.Error("Start twice: two servers, want one")
	}
	if s.Version == "" || count(t, s, "RETURN 1") != 1 {
		t.Errorf("server %q version %q: no answer", s.URI, s.Version)
	}
	t.Logf("%s: Neo4j %s at %s", s.Source, s.Version, s.URI)
}

func TestEmpty(t *testing.T) {
	s := Start(t)
	ctx := context.Background()
	fill := func() {
		ask(t, s, "CREATE CONSTRAINT `a ``b` IF NOT EXISTS FOR (n:Thing) REQUIRE n.id IS UNIQUE")
		ask(t, s, "CREATE INDEX other IF NOT EXISTS FOR (n:Thing) ON (n.name)")
		ask(t, s, "UNWIND range(1, 50000) AS i CREATE (:Thing {id: i})")
		ask(t, s, "MATCH (h:Thing {id: 1}), (n:Thing) CREATE (h)-[:NEXT]->(n)")
	}
	const nodes, schema = "MATCH (n) RETURN count(n)", "SHOW INDEXES YIELD type WHERE type <> 'LOOKUP' RETURN count(*)"
	fill()
	if err := s.Clear(ctx); err != nil {
		t.Fatal(err)
	}
	if n, i := count(t, s, nodes), count(t, s, schema); n != 1 || i != 2 {
		t.Errorf("after Clear: %d nodes, %d indexes; want the marker and 2", n, i)
	}
	fill()
	begin := time.Now()
	if err := s.Empty(ctx); err != nil {
		t.Fatal(err)
	}
	t.Logf("50,000 nodes and relationships, 2 indexes: emptied in %v", time.Since(begin))
	if n, i := count(t, s, nodes), count(t, s, schema); n != 1 || i != 0 {
		t.Errorf("after Empty: %d nodes, %d indexes; want the marker alone", n, i)
	}
	begin = time.Now()
	if err := s.Empty(ctx); err != nil {
		t.Fatal(err)
	}
	t.Logf("an empty database: emptied in %v", time.Since(begin))
}

// Databases of others are named by the environment; here the shared server plays one.
func TestForeignDatabase(t *testing.T) {
	s := Start(t)
	ctx := context.Background()
	if err := s.Empty(ctx); err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := errors.Join(s.Empty(ctx), s.mark(ctx)); err != nil {
			t.Error(err)
		}
	}()
	t.Setenv("ENTENTE_TEST_NEO4J_URI", s.URI)
	t.Setenv("ENTENTE_TEST_NEO4J_USER", s.User)
	t.Setenv("ENTENTE_TEST_NEO4J_PASSWORD", s.Password)

	ask(t, s, "MATCH (n) DELETE n")
	ask(t, s, "CREATE (:Somebody {name: 'else'})")
	if other, err := start(Options{}); err == nil || !strings.Contains(err.Error(), "not empty and not marked") {
		t.Errorf("database with a foreign node: server %v, error %v; want it refused", other, err)
	}
	if n := count(t, s, "MATCH (n:Somebody) RETURN count(n)"); n != 1 {
		t.Errorf("the foreign node is there %d times, want once", n)
	}

	ask(t, s, "MATCH (n) DELETE n")
	for _, state := range []string{"empty", "marked"} {
		other, err := start(Options{})
		if err != nil {
			t.Fatalf("%s database: %v", state, err)
		}
		other.Stop()
		if n := count(t, s, "MATCH (n:"+marker+") RETURN count(n)"); n != 1 {
			t.Errorf("%s database: %d markers, want 1", state, n)
		}
		ask(t, s, "CREATE (:Left {by: 'a test'})")
	}
}

func TestExternalIsDown(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), time.Second)
	defer cancel()
	_, err := external(ctx, "neo4j://127.0.0.1:1", "", "hidden-from-all")
	if err == nil || errors.Is(err, errNone) || strings.Contains(err.Error(), "hidden") {
		t.Errorf("server that is down: error %v; want a failure without the password", err)
	}
}

func TestPassword(t *testing.T) {
	const password = "a-good-one-1"
	s := New(t, Options{Password: password})
	if s.User != "neo4j" || count(t, s, "RETURN 1") != 1 {
		t.Fatalf("user %q: no answer", s.User)
	}
	wrong, err := neo4j.NewDriverWithContext(s.URI, neo4j.BasicAuth(s.User, "wrong", ""))
	if err != nil {
		t.Fatal(err)
	}
	ctx := context.Background()
	defer wrong.Close(ctx)
	var answer *neo4j.Neo4jError
	if err := wrong.VerifyConnectivity(ctx); !errors.As(err, &answer) || answer.Code != "Neo.ClientError.Security.Unauthorized" {
		t.Errorf("wrong password: %v", err)
	}
	s.Stop()
	if err := s.driver.VerifyConnectivity(ctx); err == nil {
		t.Error("the server answers after Stop")
	}
}

func TestNewest(t *testing.T) {
	s := New(t, Options{Version: Newest})
	if s.Version != Newest {
		t.Errorf("version %q, want %q", s.Version, Newest)
	}
	ask(t, s, "CREATE (:Thing)-[:NEXT]->(:Thing)")
	if err := s.Empty(context.Background()); err != nil {
		t.Fatal(err)
	}
	if n := count(t, s, "MATCH (n) RETURN count(n)"); n != 1 {
		t.Errorf("after Empty: %d nodes, want the marker alone", n)
	}
}

func TestMatches(t *testing.T) {
	for _, c := range []struct {
		got, want string
		ok        bool
	}{
		{"5.26.31", "5.26.31", true},
		{"5.26.31", "5.26", true},
		{"5.26.3", "5.26.31", false},
		{"5.260.1", "5.26", false},
		{"2026.09.0", "5", false},
		{"anything", "", true},
	} {
		if ok := matches(c.got, c.want); ok != c.ok {
			t.Errorf("matches(%q, %q) = %t, want %t", c.got, c.want, ok, c.ok)
		}
	}
}

func TestImageOf(t *testing.T) {
	for version, want := range map[string]string{LTS: "neo4j:5.26-community 5.26", Newest: "neo4j:2026.09-community 2026.09"} {
		if image, line := imageOf(version); fmt.Sprint(image, " ", line) != want {
			t.Errorf("imageOf(%q) = %q, %q, want %q", version, image, line, want)
		}
	}
}
