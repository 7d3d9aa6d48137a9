package graphtest

import (
	"fmt"

	"entente/graph"
)

func walkerCases() []entry {
	return []entry{
		{"walker/a graph with and without it gives the same walks", walksAgree},
		{"walker/a graph with and without it gives the same paths", pathsAgree},
		{"walker/budgets leave valid answers", walkerBudgets},
	}
}

// withAndWithout returns a graph over the store and one over the same store without its optional methods.
func (c *Case) withAndWithout() [2]*graph.Graph {
	c.Helper()
	v, err := c.Store.View(c.Context(), c.time(""))
	c.ok(err)
	if _, ok := v.(graph.Walker); !ok {
		c.Log("the store has no walker: both graphs are portable")
	}
	return [2]*graph.Graph{c.Graph, c.over(WithoutWalker(c.Store))}
}

// tangle is a graph of several hundred relations in rings and chords.
func tangle() []graph.Bundle {
	types := []string{"SUPPORTS", "ALLIED_WITH 2020/2022", "OCCUPIES 2021/2024", "VISITS alleged", "OWNS", "ATTACKS negated"}
	var out []graph.Bundle
	for d := range 6 {
		var facts []string
		for i := range 60 {
			t := types[(i+d)%len(types)]
			name, rest := t, ""
			for k := range t {
				if t[k] == ' ' {
					name, rest = t[:k], t[k:]
					break
				}
			}
			facts = append(facts, fmt.Sprintf(`vessel:"Ship %02d" %s vessel:"Ship %02d" 0.%d%s`, i, name, (i*(d+2)+d+1)%60, 1+(i+d)%9, rest))
		}
		for i := range 60 {
			facts = append(facts, fmt.Sprintf(`@ vessel "Ship %02d" listed=vessel/s-%02d key=s%02d`, i, i, i))
		}
		out = append(out, tangled(fmt.Sprintf("P%d 2022-0%d-01", d, d+1), facts))
	}
	return out
}

// tangled describes the ships before it relates them, so that they are records of a list.
func tangled(head string, facts []string) graph.Bundle {
	n := len(facts) - 60
	return Doc(head, append(facts[n:], facts[:n]...)...)
}

func walksAgree(c *Case) {
	c.Put(tangle()...)
	gs := c.withAndWithout()
	for _, filter := range []string{"", "types=SUPPORTS,OWNED_BY", "confidence=0.5", "modality=asserted validAt=2021-06-01", "sources=P1,P2", "modality=negated", "between=2020-01-01..2021-12-31 certainty=definite"} {
		for _, from := range []string{"00", "17", "59"} {
			for _, size := range []string{"depth=1", "depth=3", "depth=4 limit=1000"} {
				a, err := ParseAsk("neighborhood id=vessel/s-" + from + " " + size + " " + filter)
				c.ok(err)
				diff(c.T, a.Line, Answer(c.Context(), gs[0], a), Answer(c.Context(), gs[1], a))
			}
		}
	}
}

func pathsAgree(c *Case) {
	c.Put(tangle()...)
	gs := c.withAndWithout()
	for _, filter := range []string{"", "types=SUPPORTS,SUPPORTED_BY,OWNS", "confidence=0.4", "overlapping=true", "kinds=vessel", "kinds=state", "sources=P1,P2,P3"} {
		for _, ends := range []string{"from=vessel/s-00 to=vessel/s-31", "from=vessel/s-17 to=vessel/s-58", "from=vessel/s-05 to=vessel/s-06"} {
			for _, size := range []string{"k=1", "k=20 maxHops=4", "k=100 maxHops=3"} {
				a, err := ParseAsk("paths " + ends + " " + size + " " + filter)
				c.ok(err)
				diff(c.T, a.Line, Answer(c.Context(), gs[0], a), Answer(c.Context(), gs[1], a))
			}
		}
	}
}

func walkerBudgets(c *Case) {
	c.Put(tangle()...)
	for _, g := range c.withAndWithout() {
		for _, rows := range []int{1, 7, 50, 200} {
			w, err := g.Neighborhood(c.Context(), graph.WalkQuery{From: "vessel/s-00", Depth: 4, Limit: 1000, MaxRows: rows})
			c.ok(err)
			if !w.Truncated || len(w.Relations) > rows || len(w.Entities) > rows+1 {
				c.Errorf("budget of %d rows: %d relations, %d entities, truncated %v", rows, len(w.Relations), len(w.Entities), w.Truncated)
			}
			taken := make(map[graph.ID]bool)
			for _, e := range w.Entities {
				taken[e.Entity.ID] = true
			}
			for _, r := range w.Relations {
				if !taken[r.Relation.Source] || !taken[r.Relation.Target] {
					c.Errorf("budget of %d rows: an end of %s is left out", rows, r.Relation.ID)
				}
			}
			p, err := g.Paths(c.Context(), graph.PathQuery{From: "vessel/s-00", To: "vessel/s-31", MaxHops: 6, K: 50, MaxRows: rows})
			c.ok(err)
			for i := range p.Paths {
				c.validPath(&p.Paths[i], "vessel/s-00", "vessel/s-31", 6)
			}
			if len(p.Paths) < 50 && !p.Truncated {
				c.Errorf("budget of %d rows: %d paths, not truncated", rows, len(p.Paths))
			}
		}
	}
}
