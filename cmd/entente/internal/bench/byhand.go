package bench

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// content is all that a database holds: nodes by their labels, relationships by type and the labels of their ends.
type content struct {
	byLabels map[string][]map[string]any
	byType   map[joint][]any
}

// joint is what the relationships of one statement have in common.
type joint struct{ source, typ, target string }

func (c *content) nodes() (n int) {
	for rows := range maps.Values(c.byLabels) {
		n += len(rows)
	}
	return n
}

func (c *content) relationships() (n int) {
	for rows := range maps.Values(c.byType) {
		n += len(rows)
	}
	return n
}

// dump reads everything.
func (h *hand) dump(ctx context.Context) (*content, error) {
	c := &content{make(map[string][]map[string]any), make(map[joint][]any)}
	err := h.each(ctx, ours+"RETURN labels(n), properties(n)", func(v []any) {
		labels := joinLabels(v[0])
		c.byLabels[labels] = append(c.byLabels[labels], v[1].(map[string]any))
	})
	if err != nil {
		return nil, err
	}
	err = h.each(ctx, "MATCH (a)-[r]->(b) RETURN labels(a), coalesce(a.id, a.key), type(r), labels(b), coalesce(b.id, b.key), properties(r)", func(v []any) {
		j := joint{joinLabels(v[0]), v[2].(string), joinLabels(v[3])}
		c.byType[j] = append(c.byType[j], []any{v[1], v[4], v[5]})
	})
	for _, rows := range c.byType {
		slices.SortFunc(rows, func(a, b any) int {
			x, y := a.([]any), b.([]any)
			return cmp.Or(cmp.Compare(fmt.Sprint(x[0]), fmt.Sprint(y[0])), cmp.Compare(fmt.Sprint(x[1]), fmt.Sprint(y[1])))
		})
	}
	return c, err
}

// each calls f with every row of an answer, streamed.
func (h *hand) each(ctx context.Context, cypher string, f func([]any)) error {
	session := h.driver.NewSession(ctx, neo4j.SessionConfig{DatabaseName: h.database, AccessMode: neo4j.AccessModeRead})
	defer session.Close(ctx) //nolint:errcheck // nothing was written
	r, err := session.Run(ctx, cypher, nil)
	if err != nil {
		return err
	}
	for r.Next(ctx) {
		f(r.Record().Values)
	}
	return r.Err()
}

func joinLabels(v any) string {
	var labels []string
	for _, l := range v.([]any) {
		labels = append(labels, l.(string))
	}
	slices.Sort(labels)
	return strings.Join(labels, ":")
}

// keyOf is the label and property by which a node is found again.
func keyOf(labels string) (label, property string) {
	for _, l := range strings.Split(labels, ":") {
		switch l {
		case "Entity", "Claim", "Record", "History", "Story", "Document":
			return l, "id"
		case "Name":
			return l, "key"
		}
	}
	return strings.Split(labels, ":")[0], "id"
}

// writing is a statement of load and its rows.
type writing struct {
	cypher string
	rows   []any
}

// writings are the statements that write everything: nodes of one set of labels, then relationships of one type at a time sorted by their ends, each
// merged on its id under the uniqueness constraints and indexes of the store.
func (c *content) writings() []writing {
	var out []writing
	for _, labels := range slices.Sorted(maps.Keys(c.byLabels)) {
		label, property := keyOf(labels)
		cypher := fmt.Sprintf("UNWIND $rows AS row MERGE (n:%s {%s: row.%s}) SET n:%s, n = row", label, property, property, labels)
		rows := make([]any, len(c.byLabels[labels]))
		for i, r := range c.byLabels[labels] {
			rows[i] = r
		}
		out = append(out, writing{cypher, rows})
	}
	joints := slices.SortedFunc(maps.Keys(c.byType), func(a, b joint) int {
		return cmp.Or(cmp.Compare(a.typ, b.typ), cmp.Compare(a.source, b.source), cmp.Compare(a.target, b.target))
	})
	for _, j := range joints {
		out = append(out, writing{j.cypher(), c.byType[j]})
	}
	return out
}

// cypher merges relationships of the joint.
func (j joint) cypher() string {
	source, sp := keyOf(j.source)
	target, tp := keyOf(j.target)
	merge := fmt.Sprintf("MERGE (a)-[r:%s]->(b)", j.typ)
	if source == "Entity" && target == "Entity" {
		merge = fmt.Sprintf("MERGE (a)-[r:%s {id: row[2].id}]->(b)", j.typ)
	}
	return fmt.Sprintf("UNWIND $rows AS row MATCH (a:%s {%s: row[0]}) MATCH (b:%s {%s: row[1]}) %s SET r = row[2]", source, sp, target, tp, merge)
}

// load writes everything, 5,000 rows to a transaction.
func (h *hand) load(ctx context.Context, c *content) error {
	for _, w := range c.writings() {
		for chunk := range slices.Chunk(w.rows, 5000) {
			if _, err := h.run(ctx, w.cypher, map[string]any{"rows": chunk}); err != nil {
				return err
			}
		}
	}
	return nil
}
