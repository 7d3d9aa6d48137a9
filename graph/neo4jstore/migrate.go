package neo4jstore

import (
	"context"
	"fmt"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"entente/graph"
	"entente/schema"
)

// migrations lists, by version from 1, the statements that bring a database forward. They can be run twice; a version is
// recorded when all its statements have run. Released versions are never changed.
func migrations() [][]string { return [][]string{first(), second()} }

// first makes the constraints and indexes. A relationship index for each type of the vocabulary serves lists by type.
func first() []string {
	out := []string{}
	for _, key := range [][2]string{{"Store", "id"}, {"History", "id"}, {"Document", "id"}, {"Judgement", "number"}, {"Edition", "id"},
		{"Staged", "key"}, {"Story", "id"}, {"Entity", "id"}, {"Redirect", "id"}, {"Name", "key"}, {"Record", "id"}, {"EarlierRecord", "id"},
		{"Claim", "id"}} {
		out = append(out, fmt.Sprintf("CREATE CONSTRAINT %s_%s IF NOT EXISTS FOR (n:%s) REQUIRE n.%s IS UNIQUE", key[0], key[1], key[0], key[1]))
	}
	for _, index := range [][2]string{{"History", "revision"}, {"Judgement", "a"}, {"Judgement", "b"}, {"Staged", "load"}, {"Entity", "sort"},
		{"Record", "component"}, {"EarlierRecord", "component"},
		{"EarlierRecord", "entity"}, {"Redirect", "component"}} {
		out = append(out, fmt.Sprintf("CREATE INDEX %s_%s IF NOT EXISTS FOR (n:%s) ON (n.%s)", index[0], index[1], index[0], index[1]))
	}
	out = append(out, "CREATE INDEX Claim_relation IF NOT EXISTS FOR (n:Claim) ON (n.relation, n.id)")
	for _, k := range schema.Kinds() {
		out = append(out, fmt.Sprintf("CREATE INDEX %s_id IF NOT EXISTS FOR (n:%s) ON (n.id)", k, k),
			fmt.Sprintf("CREATE INDEX %s_name IF NOT EXISTS FOR (n:%s) ON (n.name)", k, k))
	}
	for _, t := range append(typeNames(schema.Types()), unconfirmed) {
		out = append(out, fmt.Sprintf("CREATE INDEX %s_id IF NOT EXISTS FOR ()-[r:%s]-() ON (r.id)", t, t))
	}
	return append(out, "CREATE FULLTEXT INDEX "+gramIndex+" IF NOT EXISTS FOR (n:Name) ON EACH [n.grams] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}",
		"MERGE (s:Store {id: 'entente'}) ON CREATE SET s.change = 0, s.micros = 0, s.judged = false, s.joined = false")
}

// gramIndex is the full-text index of names' trigrams.
const gramIndex = "Name_grams"

// fileIndex is the full-text index of the files that documents were read from: each name or hash of the list is one word of it.
const fileIndex = "History_files"

// second makes it, since no other index finds a value in a list.
func second() []string {
	return []string{"CREATE FULLTEXT INDEX " + fileIndex + " IF NOT EXISTS FOR (n:History) ON EACH [n.files] OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}}"}
}

// migrate brings the database to the newest version and waits until its indexes are there.
func (s *Store) migrate(ctx context.Context) (err error) {
	have := 0
	err = s.read(ctx, "MATCH (m:Migration) RETURN coalesce(max(m.version), 0)", nil, func(v []any) error {
		have = int(v[0].(int64))
		return nil
	})
	if err != nil {
		return err
	}
	all := migrations()
	if have > len(all) {
		return fmt.Errorf("neo4j %s: database %s: %w: it has version %d, this program knows %d", s.address, s.database, graph.ErrNewer, have, len(all))
	}
	if have == len(all) {
		return nil
	}
	session := s.session(ctx, neo4j.AccessModeWrite, neo4j.FetchAll)
	defer func() {
		if cerr := session.Close(ctx); err == nil {
			err = s.wrap(ctx, cerr)
		}
	}()
	for i, statements := range all[have:] {
		record := fmt.Sprintf("MERGE (m:Migration {version: %d}) ON CREATE SET m.at = datetime()", have+i+1)
		for _, statement := range append(statements, "CALL db.awaitIndexes(600)", record) {
			if err := alone(ctx, session, statement); err != nil {
				return s.wrap(ctx, fmt.Errorf("migration %d: %w", have+i+1, err))
			}
		}
		s.log.Info("neo4j database migrated", "database", s.database, "version", have+i+1)
	}
	return nil
}

// alone runs a statement in a transaction of its own, as changes of the schema must be.
func alone(ctx context.Context, session neo4j.SessionWithContext, statement string) error {
	_, err := session.ExecuteWrite(ctx, func(t neo4j.ManagedTransaction) (any, error) {
		return nil, tx{ctx, t}.exec(statement, nil)
	})
	return err
}
