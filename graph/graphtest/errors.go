package graphtest

import (
	"strings"

	"entente/graph"
)

func errorCases() []entry {
	return []entry{
		{"errors/unknown ids", unknownIDs},
		{"errors/many ids, some unknown, in their places", someUnknown},
		{"errors/invalid filters", invalidFilters},
		{"errors/invalid walks", invalidWalks},
		{"errors/ids that are no ids", oddIDs},
		{"errors/no ids at all", noIDs},
	}
}

func unknownIDs(c *Case) {
	c.Put(Doc("AFP 2024-05-17", `Russia ATTACKS Ukraine`))
	c.Ask("entity id=state/xx", "error: not found")
	c.Ask("entity name=Nobody", "error: not found")
	c.Ask("relation id=state/ru.ATTACKS.state/xx", "error: not found")
	c.Ask("relations of=state/xx", "error: not found")
	c.Ask("neighborhood id=state/xx", "error: not found")
	c.Ask("claims relation=state/ru.ATTACKS.state/xx")
	_, err := c.Graph.Document(c.Context(), "doc/none")
	c.wantErr(err, graph.ErrNotFound, "doc/none")
	_, err = c.Graph.Claim(c.Context(), "claim/none")
	c.wantErr(err, graph.ErrNotFound, "claim/none")
	_, err = c.Graph.Entity(c.Context(), "state/xx")
	c.wantErr(err, graph.ErrNotFound, "entity state/xx")
	_, err = c.Graph.Find(c.Context(), "doc/none")
	c.wantErr(err, graph.ErrNotFound, "doc/none")
}

func someUnknown(c *Case) {
	c.Put(Doc("AFP 2024-05-17", `Russia ATTACKS Ukraine`))
	es, err := c.Graph.Entities(c.Context(), ids("state/xx", "state/ua", "", "state/ru", "state/ua"), graph.Filter{})
	c.ok(err)
	var got []string
	for _, e := range es {
		if e == nil {
			got = append(got, "-")
		} else {
			got = append(got, string(e.ID))
		}
	}
	diff(c.T, "entities", strings.Join(got, " "), "- state/ua - state/ru state/ua")
	ps, err := c.Graph.RelationsOf(c.Context(), ids("state/xx", "state/ua", "state/ua"), graph.Filter{}, 5, "")
	c.ok(err)
	if len(ps) != 3 || len(ps[0].Items) != 0 || len(ps[1].Items) != 1 || len(ps[2].Items) != 1 {
		c.Errorf("relations of three: %+v", ps)
	}
	cs, err := c.Graph.ClaimsOf(c.Context(), ids("x", "state/ru.ATTACKS.state/ua"), graph.Filter{}, 5, "")
	c.ok(err)
	if len(cs) != 2 || len(cs[0].Items) != 0 || len(cs[1].Items) != 1 {
		c.Errorf("claims of two: %+v", cs)
	}
	ds, err := c.Graph.Documents(c.Context(), []graph.ID{"doc/none", cs[1].Items[0].Document}, graph.Filter{})
	c.ok(err)
	if len(ds) != 2 || ds[0] != nil || ds[1] == nil {
		c.Errorf("documents: %v", ds)
	}
}

func invalidFilters(c *Case) {
	c.Put(Doc("AFP 2024-05-17", `Russia ATTACKS Ukraine`))
	for _, filter := range []string{"confidence=-0.1", "confidence=1.1", "between=2024-02-01..2024-01-01", "certainty=definite"} {
		c.Ask("relations "+filter, "error: invalid")
		c.Ask("relations of=state/ru "+filter, "error: invalid")
		c.Ask("neighborhood id=state/ru "+filter, "error: invalid")
		c.Ask("paths from=state/ru to=state/ua "+filter, "error: invalid")
		c.Ask("claims relation=state/ru.ATTACKS.state/ua "+filter, "error: invalid")
	}
	c.IDs("relations between=2024-05-17..", "state/ru.ATTACKS.state/ua")
}

func invalidWalks(c *Case) {
	c.Put(Doc("AFP 2024-05-17", `Russia ATTACKS Ukraine`))
	c.Ask("neighborhood id=state/ru depth=-1", "error: invalid")
	c.Ask("neighborhood id=state/ru limit=-1", "error: invalid")
	c.Ask("paths from=state/ru to=state/ua k=-1", "error: invalid")
	c.Ask("paths from=state/ru to=state/ua maxHops=0", "error: invalid")
	c.Ask("paths from=state/ru to=state/ua k=101", "error: invalid")
}

func oddIDs(c *Case) {
	c.Put(Doc("AFP 2024-05-17", `Russia ATTACKS Ukraine`))
	for _, id := range []string{"'", "state/ru' OR '1'='1", "%", "state/%", "}) DETACH DELETE n //", "中国", "..", "state/ru.ATTACKS", "\x00"} {
		_, err := c.Graph.Entity(c.Context(), graph.ID(id))
		c.wantErr(err, graph.ErrNotFound)
		_, err = c.Graph.Relation(c.Context(), graph.ID(id))
		c.wantErr(err, graph.ErrNotFound)
	}
	for _, name := range []string{"' OR '1'='1", "100% x", "a_c", `x" AND "y`, "NEAR(russia)", "rus*"} {
		if _, err := c.Graph.Search(c.Context(), name, nil, 5); err != nil {
			c.Errorf("search %s: %v", name, err)
		}
		_, err := c.Graph.EntityByName(c.Context(), name)
		c.wantErr(err, graph.ErrNotFound)
	}
	c.Ask("stats", "entities=2 relations=1 claims=1 documents=1 stories=1")
}

func noIDs(c *Case) {
	es, err := c.Graph.Entities(c.Context(), nil, graph.Filter{})
	c.ok(err)
	ps, err := c.Graph.RelationsOf(c.Context(), nil, graph.Filter{}, 5, "")
	c.ok(err)
	cs, err := c.Graph.ClaimsOf(c.Context(), nil, graph.Filter{}, 5, "")
	c.ok(err)
	ds, err := c.Graph.Documents(c.Context(), nil, graph.Filter{})
	c.ok(err)
	if len(es)+len(ps)+len(cs)+len(ds) != 0 {
		c.Errorf("something for nothing: %v %v %v %v", es, ps, cs, ds)
	}
}
