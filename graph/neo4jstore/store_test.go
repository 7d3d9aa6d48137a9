package neo4jstore

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"entente/graph"
	"entente/internal/neo4jtest"
	"entente/schema"
)

// article is a document in which Russia imports munitions from North Korea, and denies to do so from Iran.
func article(publisher string) graph.Bundle {
	text := "Russia buys shells from North Korea. It denied buying any from Iran."
	state := func(id, name string) graph.Record {
		return graph.Record{Kind: schema.State, Names: []string{name}, Gazetteer: graph.ID(id)}
	}
	claim := func(target, quote string, m schema.Modality) graph.Claim {
		at := strings.Index(text, quote)
		return graph.Claim{Source: "state/ru", Target: target, Type: schema.ImportsMunitionsFrom, Modality: m, Anchor: at, Start: at, End: at + len(quote),
			Quote: quote, Confidence: 0.9, Extractor: "test"}
	}
	return graph.Bundle{
		Document: graph.Document{Publisher: publisher, Title: "Shells", Published: 738000, Text: text},
		Files:    []string{"a.txt"},
		Records:  []graph.Record{state("state/ru", "Russia"), state("state/kp", "North Korea"), state("state/ir", "Iran")},
		Claims: []graph.Claim{claim("state/kp", "Russia buys shells from North Korea", schema.Asserted),
			claim("state/ir", "denied buying any from Iran", schema.Negated)},
	}
}

func put(t *testing.T, s *Store, bundles ...graph.Bundle) graph.Outcome {
	t.Helper()
	out, err := graph.New(s, s.gazetteer).Put(t.Context(), graph.Batch{Bundles: bundles})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// count asks the database, as somebody who browses it would.
func count(t *testing.T, s *Store, cypher string) int {
	t.Helper()
	n := -1
	if err := s.read(t.Context(), cypher, nil, func(v []any) error { n = int(integer(v[0])); return nil }); err != nil {
		t.Fatal(err)
	}
	return n
}

const arms = `MATCH (:State {name: 'Russia'})-[r:IMPORTS_MUNITIONS_FROM]->(:State {name: 'North Korea'}) RETURN count(r)`

func TestCypherShape(t *testing.T) {
	s := fresh(t)
	put(t, s, article("A"), article("B"))
	for cypher, want := range map[string]int{
		arms: 1,
		`MATCH (:State {name: 'Russia'})-[r:UNCONFIRMED {type: 'IMPORTS_MUNITIONS_FROM', modality: 'negated'}]->(:State {name: 'Iran'}) RETURN count(r)`: 1,
		`MATCH ()-[r:IMPORTS_MUNITIONS_FROM {claims: 2, stories: 1}]->() RETURN count(r)`:                                                                1,
		`MATCH (c:Claim {relation: 'state/ru.IMPORTS_MUNITIONS_FROM.state/kp'})-[:FROM]->(d:Document) WHERE c.quote CONTAINS 'shells' RETURN count(d)`:   2,
		`MATCH (:Record)-[:OF]->(e:Entity:State) RETURN count(e)`:                                                                                        6,
		`MATCH (:Name {key: 'russia'})-[:NAMES]->(e:State {id: 'state/ru'}) RETURN count(e)`:                                                             1,
	} {
		if got := count(t, s, cypher); got != want {
			t.Errorf("%s: got %d, want %d", cypher, got, want)
		}
	}
}

func TestRetractedIsNotFoundInCypher(t *testing.T) {
	s := fresh(t)
	put(t, s, article("A"))
	var ids []graph.ID
	for h, err := range s.Histories(t.Context(), graph.HistoryQuery{}) {
		if err != nil {
			t.Fatal(err)
		}
		ids = append(ids, h.ID)
	}
	if _, err := s.Commit(t.Context(), graph.Change{Retract: ids}); err != nil {
		t.Fatal(err)
	}
	for _, label := range []string{"Entity", "State", "Record", "Claim", "Document", "Name", "Story", "EarlierRecord", "Redirect"} {
		if got := count(t, s, `MATCH (n:`+label+`) RETURN count(n)`); got != 0 {
			t.Errorf("%d nodes %s of a retracted document", got, label)
		}
	}
	if got := count(t, s, `MATCH ()-[r]->() RETURN count(r)`); got != 0 {
		t.Errorf("%d relationships of a retracted document", got)
	}
	if _, err := s.Commit(t.Context(), graph.Change{Restore: ids}); err != nil {
		t.Fatal(err)
	}
	if got := count(t, s, arms); got != 1 {
		t.Errorf("restored: %d relationships", got)
	}
}

func TestPutTwice(t *testing.T) {
	s := fresh(t)
	put(t, s, article("A"))
	out := put(t, s, article("A"))
	if want := (graph.Report{Kept: 2}); !cmp.Equal(out.Report, want) {
		t.Errorf("second put: %+v", out.Report)
	}
	if got := count(t, s, `MATCH (s:Store) RETURN s.change`); got != 1 {
		t.Errorf("change number %d after one change", got)
	}
}

func TestMigrations(t *testing.T) {
	server := neo4jtest.New(t, neo4jtest.Options{}) // its schema is dropped
	if err := server.Empty(t.Context()); err != nil {
		t.Fatal(err)
	}
	s := reopen(t, server)
	if got := count(t, s, `SHOW INDEXES YIELD state WHERE state <> 'ONLINE' RETURN count(*)`); got != 0 {
		t.Errorf("%d indexes are not online", got)
	}
	put(t, s, article("A"))
	again := reopen(t, server)
	if got := count(t, again, arms); got != 1 {
		t.Errorf("opened again: %d relationships", got)
	}
	for _, statement := range []string{`DROP INDEX ` + fileIndex, `MATCH (m:Migration {version: 2}) DELETE m`} { // as version 1 left it
		if err := s.write(t.Context(), func(x tx) error { return x.exec(statement, nil) }); err != nil {
			t.Fatal(err)
		}
	}
	if found, err := graph.New(reopen(t, server), s.gazetteer).Find(t.Context(), "a.txt"); err != nil || len(found) != 1 {
		t.Errorf("a document of before the index: %v, %v", found, err)
	}
	if err := s.write(t.Context(), func(x tx) error { return x.exec(`CREATE (:Migration {version: 1000})`, nil) }); err != nil {
		t.Fatal(err)
	}
	_, err := Open(t.Context(), server.URI, Options{User: server.User, Password: server.Password})
	if !errors.Is(err, graph.ErrNewer) {
		t.Errorf("newer database: %v", err)
	}
	if err := server.Clear(t.Context()); err != nil {
		t.Fatal(err)
	}
}

func TestOpenErrors(t *testing.T) {
	server := neo4jtest.New(t, neo4jtest.Options{Password: "correct-horse"})
	for _, c := range []struct {
		name, url, password string
		kind                error
		says                string
	}{
		{"wrong password", server.URI, "battery-staple", graph.ErrUnavailable, "wrong user or password"},
		{"no database", server.URI + "/elsewhere", server.Password, graph.ErrUnavailable, `no database "elsewhere"`},
		{"nobody there", "bolt://127.0.0.1:1", server.Password, graph.ErrUnavailable, "no server answers"},
		{"nobody to route", "neo4j://127.0.0.1:1", server.Password, graph.ErrUnavailable, "127.0.0.1:1"},
		{"credentials in url", "neo4j://neo4j:battery-staple@127.0.0.1:1", "", graph.ErrInvalid, "credentials"},
		{"scheme", "http://127.0.0.1:1", "", graph.ErrInvalid, "http"},
		{"path", server.URI + "/a/b", "", graph.ErrInvalid, "DATABASE"},
	} {
		_, err := Open(t.Context(), c.url, Options{User: "neo4j", Password: c.password, ConnectTimeout: 2e9})
		if !errors.Is(err, c.kind) || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: %v", c.name, err)
		}
		if err != nil && (strings.Contains(err.Error(), "battery") || strings.Contains(err.Error(), "correct-horse")) {
			t.Errorf("%s: the error tells the password: %v", c.name, err)
		}
	}
	s, err := Open(t.Context(), server.URI, Options{User: server.User, Password: server.Password})
	if err != nil {
		t.Fatal(err)
	}
	server.Stop()
	if _, err := s.Judgements(t.Context()); !errors.Is(err, graph.ErrUnavailable) {
		t.Errorf("server gone: %v", err)
	}
	if err := s.Close(); err != nil {
		t.Error(err)
	}
	if _, err := s.View(t.Context(), now); !errors.Is(err, graph.ErrUnavailable) {
		t.Errorf("closed: %v", err)
	}
}

func TestNewEnough(t *testing.T) {
	for version, want := range map[string]bool{"5.25.1": false, "4.4.0": false, "5.26.0": true, "5.26-aura": false, "2025.01.0": true, "": false, "5": false} {
		if got := newEnough(version); got != want {
			t.Errorf("%q: got %v", version, got)
		}
	}
}

// TestPlans holds the statements that must stay quick on a large graph to plans without a scan or a sort of everything.
func TestPlans(t *testing.T) {
	s := fresh(t)
	put(t, s, article("A"))
	narrow := newQuery(&graph.Filter{Types: []schema.Reading{schema.ImportsMunitionsFrom.Read(false)}})
	all := newQuery(&graph.Filter{})
	p := params{"after": "", "begin": "", "limit": 10, "from": []string{"state/ru"}, "ids": []string{"x"}, "key": "x", "start": "state/ru", "end": "state/kp", "many": 10, "k": 1}
	for name, statement := range map[string]string{
		"page by type": narrow.pageByType(), "page by source": all.pageBySource(), "expand": all.expand(), "expand one type": narrow.around("x", relationsOnly),
		"around": all.around("", withEntities), "around one type": narrow.around("x", withBrief),
		"entities": cypherEntities, "claims by id": cypherClaimsByID, "documents": cypherDocumentPage, "histories": cypherHistoriesByID, "file": cypherFromFile, "paths": all.shortest(6),
	} {
		q := all.with(p)
		q["text"], q["file"], q["word"] = false, "a", `"a"`
		operators := plan(t, s, "EXPLAIN "+statement, q)
		for _, bad := range []string{"AllNodesScan", "NodeByLabelScan", "RelationshipTypeScan", "CartesianProduct"} {
			if strings.Contains(operators, bad) && !(name == "paths" && bad == "CartesianProduct") {
				t.Errorf("%s: plan has %s: %s", name, bad, operators)
			}
		}
		if strings.HasPrefix(name, "page") && strings.Contains(operators, " Sort") {
			t.Errorf("%s: plan sorts everything: %s", name, operators)
		}
	}
}

func plan(t *testing.T, s *Store, cypher string, p params) string {
	t.Helper()
	ctx := context.Background()
	session := s.session(ctx, neo4j.AccessModeRead, neo4j.FetchAll)
	defer func() {
		if err := session.Close(ctx); err != nil {
			t.Error(err)
		}
	}()
	result, err := session.Run(ctx, cypher, p)
	if err != nil {
		t.Fatalf("%s: %v", cypher, err)
	}
	summary, err := result.Consume(ctx)
	if err != nil {
		t.Fatal(err)
	}
	return operators(summary.Plan())
}

func operators(p neo4j.Plan) string {
	out := " " + strings.TrimSuffix(p.Operator(), "@neo4j")
	for _, c := range p.Children() {
		out += operators(c)
	}
	return out
}
