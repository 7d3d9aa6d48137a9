package graphtest

import (
	"strings"

	"entente/graph"
	"entente/schema"
)

func nameProperties(c *Case) {
	c.Put(Doc("AFP 2024-05-17", `@ organization "Burma" gazetteer=state/mm key=a`, `@ vessel "Alpha" imo=9434890 key=c`),
		Doc("OFAC 2024-01-02 list=SDN id=SDN/7", `@ vessel "Omega" listed=vessel/ofac-1 imo=9434890`))
	e, err := c.Graph.Entity(c.Context(), "state/mm")
	c.ok(err)
	if e.Kind != schema.State || e.Name != "Myanmar" || e.Identifiers["iso2"] != "MM" {
		c.Errorf("state/mm: %+v", e)
	}
	e, err = c.Graph.Entity(c.Context(), "vessel/ofac-1")
	c.ok(err)
	if e.Name != "Omega" || strings.Join(e.Aliases, ",") != "Alpha" {
		c.Errorf("vessel/ofac-1: %+v", e)
	}
	diff(c.T, "identifiers", e.Identifiers, map[string]string{"imo": "9434890"})
}

func nameIdentifiers(c *Case) {
	c.Put(Doc("AFP 2024-05-17", `@ vessel "Ocean Star" imo=9434890`, `@ vessel "Other" imo=1234568`, `@ organization "Acme" lei=7ZW8QJWVPR4P1J1KQY45 regno=5`,
		`"United States" SANCTIONS vessel:"Ocean Star"`))
	c.IDs("relations", "state/us.SANCTIONS.vessel/imo-9434890")
	got := c.answer("entities kinds=vessel")
	if len(got) != 2 || !strings.HasPrefix(got[1], "vessel/other~") {
		c.Errorf("vessels %v: one has a number that is none", got)
	}
	c.IDs("entities kinds=organization", "org/lei-7zw8qjwvpr4p1j1kqy45")
	e, err := c.Graph.Entity(c.Context(), "org/lei-7zw8qjwvpr4p1j1kqy45")
	c.ok(err)
	diff(c.T, "identifiers", e.Identifiers, map[string]string{"lei": "7ZW8QJWVPR4P1J1KQY45", "regno": "5"})
}

func nameGroups(c *Case) {
	five := `@ group "five Russia-based individuals and entities" count=5`
	us := `"United States" SANCTIONS group:"five Russia-based individuals and entities"`
	c.Put(Doc("AFP 2024-05-17", five, us), Doc("AP 2024-05-18", five, us))
	got := c.answer("entities kinds=group")
	if len(got) != 2 || !strings.HasPrefix(got[0], "group/five-russia-based-individuals-and-entities~") {
		c.Errorf("groups of one name are not one: %v", got)
	}
	id, _, _ := strings.Cut(got[0], " ")
	e, err := c.Graph.Entity(c.Context(), graph.ID(id))
	c.ok(err)
	if e.Count != 5 || e.Kind != schema.Group {
		c.Errorf("group %+v", e)
	}
}
