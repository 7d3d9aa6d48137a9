package graphtest

import (
	"fmt"
	"strings"

	"entente/graph"
)

func walkCases() []entry {
	return []entry{
		{"walk/depth 0 is the entity alone", walkZero},
		{"walk/hop by hop", walkHops},
		{"walk/order of entities", walkOrder},
		{"walk/relations between those at the rim are left out", walkRim},
		{"walk/types are read outward on each hop", walkOutward},
		{"walk/kinds hold on every hop", walkKinds},
		{"walk/filters on claims hold on every hop", walkClaims},
		{"walk/a limit cuts and says so", walkLimit},
		{"walk/a limit that is just enough", walkEnough},
		{"walk/a budget of rows cuts and says so", walkBudget},
		{"walk/cycles and parallel relations", walkCycle},
		{"walk/an entity alone", walkAlone},
		{"walk/a hub of 10,000", walkHub},
	}
}

func chainFacts() graph.Bundle {
	return Doc("AFP 2024-05-17", `Russia SUPPORTS Iran`, `Iran SUPPORTS Syria 0.5`, `Syria SUPPORTS Lebanon`, `Lebanon VISITS Iraq alleged`,
		`Iraq SUPPORTS Russia`)
}

func walkZero(c *Case) {
	c.Put(chainFacts())
	c.IDs("neighborhood id=state/ru depth=0", "state/ru")
}

func walkHops(c *Case) {
	c.Put(chainFacts())
	c.IDs("neighborhood id=state/ru", "state/ru", "state/iq", "state/ir", "state/iq.SUPPORTS.state/ru", "state/ru.SUPPORTS.state/ir")
	w, err := c.Graph.Neighborhood(c.Context(), graph.WalkQuery{From: "state/ru", Depth: 2, Limit: 100})
	c.ok(err)
	var got []string
	for _, e := range w.Entities {
		got = append(got, fmt.Sprint(e.Entity.ID, " ", e.Hops))
	}
	diff(c.T, "entities", got, []string{"state/ru 0", "state/iq 1", "state/ir 1", "state/lb 2", "state/sy 2"})
	if w.Truncated || len(w.Relations) != 4 {
		c.Errorf("truncated %v, %d relations, want false and 4", w.Truncated, len(w.Relations))
	}
}

func walkOrder(c *Case) {
	c.Put(Doc("AFP 2024-05-17", `Russia SUPPORTS Iran`, `China VISITS Russia`, `Russia ATTACKS Ukraine`, `Iran VISITS Brazil`, `China SUPPORTS Yemen`, `Ukraine VISITS Austria`))
	c.IDs("neighborhood id=state/ru depth=2", "state/ru", "state/cn", "state/ua", "state/ir", "state/ye", "state/br", "state/at",
		"state/cn.SUPPORTS.state/ye", "state/cn.VISITS.state/ru", "state/ir.VISITS.state/br", "state/ru.ATTACKS.state/ua", "state/ru.SUPPORTS.state/ir",
		"state/ua.VISITS.state/at")
}

func walkRim(c *Case) {
	c.Put(Doc("AFP 2024-05-17", `Russia SUPPORTS Iran`, `Russia SUPPORTS Syria`, `Iran SUPPORTS Syria`))
	c.IDs("neighborhood id=state/ru", "state/ru", "state/ir", "state/sy", "state/ru.SUPPORTS.state/ir", "state/ru.SUPPORTS.state/sy")
	c.IDs("neighborhood id=state/ru depth=2", "state/ru", "state/ir", "state/sy", "state/ir.SUPPORTS.state/sy", "state/ru.SUPPORTS.state/ir", "state/ru.SUPPORTS.state/sy")
}

func walkOutward(c *Case) {
	c.Put(chainFacts())
	c.IDs("neighborhood id=state/ru depth=3 types=SUPPORTS", "state/ru", "state/ir", "state/sy", "state/lb",
		"state/ir.SUPPORTS.state/sy", "state/ru.SUPPORTS.state/ir", "state/sy.SUPPORTS.state/lb")
	c.Ask("neighborhood id=state/ru depth=1 types=SUPPORTED_BY", `state/ru State "Russia"`, `state/iq State "Iraq"`,
		"state/iq.SUPPORTS.state/ru SUPPORTED_BY asserted 0.9 claims=1 stories=1")
}

func walkKinds(c *Case) {
	c.Put(Doc("AFP 2024-05-17", `Russia SUPPORTS Iran`, `person:"Maria Lopez" VISITS Iran`, `person:"Maria Lopez" VISITS France`, `Iran VISITS Spain`))
	c.IDs("neighborhood id=state/ru depth=3 kinds=state", "state/ru", "state/ir", "state/es", "state/ir.VISITS.state/es", "state/ru.SUPPORTS.state/ir")
}

func walkClaims(c *Case) {
	c.Put(chainFacts())
	c.IDs("neighborhood id=state/ru depth=4 confidence=0.8 types=SUPPORTS", "state/ru", "state/ir", "state/ru.SUPPORTS.state/ir")
	c.IDs("neighborhood id=state/lb depth=4 modality=alleged", "state/lb", "state/iq", "state/lb.VISITS.state/iq")
	c.IDs("neighborhood id=state/lb depth=1 sources=AP", "state/lb")
}

// star is Russia with n groups around it.
func star(n int) graph.Bundle {
	facts := make([]string, n)
	for i := range facts {
		facts[i] = fmt.Sprintf(`Russia SUPPORTS group:"Group %05d"`, i)
	}
	return Doc("AFP 2024-05-17", facts...)
}

func walkLimit(c *Case) {
	c.Put(star(20), Doc("AP 2024-05-17", `Russia VISITS China`, `China VISITS Iran`))
	lines := c.answer("neighborhood id=state/ru depth=2 limit=5")
	if len(lines) != 12 || lines[11] != "truncated" {
		c.Errorf("got %d lines, want 6 entities, 5 relations, truncated:\n%s", len(lines), strings.Join(lines, "\n"))
	}
	c.IDs("neighborhood id=state/ru limit=0", "state/ru", "truncated")
}

func walkEnough(c *Case) {
	c.Put(star(20))
	lines := c.answer("neighborhood id=state/ru depth=3 limit=20")
	if len(lines) != 41 {
		c.Errorf("%d lines, want 21 entities and 20 relations, not truncated", len(lines))
	}
}

func walkBudget(c *Case) {
	c.Put(star(50))
	w, err := c.Graph.Neighborhood(c.Context(), graph.WalkQuery{From: "state/ru", Depth: 1, Limit: 100, MaxRows: 10})
	c.ok(err)
	if !w.Truncated || len(w.Entities) > 11 || len(w.Relations) > 10 || w.Entities[0].Entity.ID != "state/ru" {
		c.Errorf("truncated %v with %d entities and %d relations", w.Truncated, len(w.Entities), len(w.Relations))
	}
}

func walkCycle(c *Case) {
	c.Put(Doc("AFP 2024-05-17", `Russia SUPPORTS Iran`, `Iran SUPPORTS Russia`, `Russia VISITS Iran`, `Iran ALLIED_WITH Russia`))
	c.Ask("neighborhood id=state/ru depth=5", `state/ru State "Russia"`, `state/ir State "Iran"`,
		"state/ir.ALLIED_WITH.state/ru ALLIED_WITH asserted 0.9 claims=1 stories=1", "state/ir.SUPPORTS.state/ru SUPPORTED_BY asserted 0.9 claims=1 stories=1",
		"state/ru.SUPPORTS.state/ir SUPPORTS asserted 0.9 claims=1 stories=1", "state/ru.VISITS.state/ir VISITS asserted 0.9 claims=1 stories=1")
}

func walkAlone(c *Case) {
	c.Put(Doc("AFP 2024-05-17", `@ person "Maria Lopez"`))
	c.IDs("neighborhood id="+c.named("Maria Lopez")+" depth=3", c.named("Maria Lopez"))
}

func walkHub(c *Case) {
	for i := range 4 {
		var facts []string
		for k := i * 2500; k < (i+1)*2500; k++ {
			facts = append(facts, fmt.Sprintf(`Russia SUPPORTS group:"Group %05d"`, k))
		}
		c.Put(Doc(fmt.Sprintf("AFP 2024-05-%d", 10+i), facts...))
	}
	c.Put(Doc("AP 2024-05-17", `China VISITS Russia`, `Iran VISITS Russia`))
	w, err := c.Graph.Neighborhood(c.Context(), graph.WalkQuery{From: "state/ru", Depth: 1, Limit: 20_000})
	c.ok(err)
	if len(w.Relations) != 10_002 || len(w.Entities) != 10_003 || w.Truncated {
		c.Errorf("%d relations, %d entities, truncated %v", len(w.Relations), len(w.Entities), w.Truncated)
	}
	c.Ask("paths from=state/cn to=state/ir maxHops=4", "state/cn VISITS state/ru HOSTS state/ir overlap=definite")
	lines := c.answer("relations of=state/ru first=1000 kinds=group")
	if len(lines) != 1001 || lines[1000] != "more" {
		c.Errorf("a page of the hub has %d lines", len(lines))
	}
	if lines := c.answer("neighborhood id=state/cn depth=2 limit=100"); lines[len(lines)-1] != "truncated" {
		c.Error("a walk over the hub with a limit is not truncated")
	}
}
