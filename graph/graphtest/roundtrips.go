package graphtest

import (
	"fmt"

	"entente/graph"
)

func tripCases() []entry {
	return []entry{
		{"roundtrips/a page costs as many calls at 1 as at 100 relations", pageTrips},
		{"roundtrips/a walk costs as many calls at 1 as at 100 neighbours", walkTrips},
	}
}

// pageTrips reads what the first query reads: relations, their ends, claims, and the claims' documents.
func pageTrips(c *Case) {
	read := func(n int) map[string]int {
		s := c.another()
		defer s.close()
		s.Put(spread(n)...)
		counter := Count(s.Store)
		g := c.over(counter)
		p, err := g.Relations(c.Context(), graph.Filter{}, 100, "")
		c.ok(err)
		var ends, relations, docs []graph.ID
		for _, r := range p.Items {
			ends, relations = append(ends, r.Relation.Source, r.Relation.Target), append(relations, r.Relation.ID)
		}
		_, err = g.Entities(c.Context(), ends, graph.Filter{})
		c.ok(err)
		claims, err := g.ClaimsOf(c.Context(), relations, graph.Filter{}, 10, "")
		c.ok(err)
		for _, p := range claims {
			for _, cl := range p.Items {
				docs = append(docs, cl.Document)
			}
		}
		found, err := g.Documents(c.Context(), docs, graph.Filter{})
		c.ok(err)
		if len(p.Items) != n || len(found) != n {
			c.Errorf("%d relations, %d documents, want %d", len(p.Items), len(found), n)
		}
		return counter.Calls()
	}
	diff(c.T, "calls at 100 against at 1", read(100), read(1))
}

// spread is n documents of one relation each, all at Russia.
func spread(n int) []graph.Bundle {
	out := make([]graph.Bundle, n)
	for i := range out {
		out[i] = Doc(fmt.Sprintf("P%d 2024-05-17", i), fmt.Sprintf(`Russia SUPPORTS group:"Group %03d"`, i))
	}
	return out
}

func walkTrips(c *Case) {
	walk := func(n int) map[string]int {
		s := c.another()
		defer s.close()
		s.Put(spread(n)...)
		counter := Count(s.Store)
		w, err := c.over(counter).Neighborhood(c.Context(), graph.WalkQuery{From: "state/ru", Depth: 2, Limit: 200})
		c.ok(err)
		if len(w.Relations) != n {
			c.Errorf("%d relations, want %d", len(w.Relations), n)
		}
		return counter.Calls()
	}
	diff(c.T, "calls at 100 against at 1", walk(100), walk(1))
}
