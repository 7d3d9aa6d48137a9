package graphtest

import (
	"fmt"
	"strings"

	"entente/graph"
)

func pathCases() []entry {
	return []entry{
		{"paths/the shortest", pathShortest},
		{"paths/k paths in order", pathOrder},
		{"paths/parallel relations make different paths", pathParallel},
		{"paths/repeat no entity", pathSimple},
		{"paths/no path within the hops", pathTooFar},
		{"paths/types are read from where each hop starts", pathOutward},
		{"paths/kinds are of the entities between", pathKinds},
		{"paths/filters hold on every hop by one claim each", pathClaims},
		{"paths/overlap is reported", pathOverlap},
		{"paths/overlapping leaves out what cannot be", pathOverlapping},
		{"paths/overlap chooses among the claims that matched", pathOverlapClaims},
		{"paths/events do not count in an overlap", pathEvents},
		{"paths/a path against the direction", pathBackward},
		{"paths/a budget says truncated", pathBudget},
		{"paths/ends that are the same or not there", pathEnds},
		{"paths/by the names that redirect", pathRedirect},
	}
}

func diamond() graph.Bundle {
	return Doc("AFP 2024-05-17", `Russia SUPPORTS Iran`, `Iran SUPPORTS Syria`, `Russia SUPPORTS China`, `China SUPPORTS Syria`, `China SUPPORTS Iran`,
		`Russia VISITS Iran`)
}

func pathShortest(c *Case) {
	c.Put(diamond())
	c.Ask("paths from=state/ru to=state/sy", "state/ru SUPPORTS state/cn SUPPORTS state/sy overlap=definite")
	c.Ask("paths from=state/ru to=state/ir", "state/ru SUPPORTS state/ir overlap=definite")
}

func pathOrder(c *Case) {
	c.Put(diamond())
	c.Ask("paths from=state/ru to=state/sy k=10",
		"state/ru SUPPORTS state/cn SUPPORTS state/sy overlap=definite",
		"state/ru SUPPORTS state/ir SUPPORTS state/sy overlap=definite",
		"state/ru VISITS state/ir SUPPORTS state/sy overlap=definite",
		"state/ru SUPPORTS state/cn SUPPORTS state/ir SUPPORTS state/sy overlap=definite",
		"state/ru SUPPORTS state/ir SUPPORTED_BY state/cn SUPPORTS state/sy overlap=definite",
		"state/ru VISITS state/ir SUPPORTED_BY state/cn SUPPORTS state/sy overlap=definite")
	if n := len(c.answer("paths from=state/ru to=state/sy k=4")); n != 4 {
		c.Errorf("%d paths of k=4", n)
	}
	if n := len(c.answer("paths from=state/ru to=state/sy k=10 maxHops=2")); n != 3 {
		c.Errorf("%d paths of at most 2 hops, want 3", n)
	}
}

func pathParallel(c *Case) {
	c.Put(Doc("AFP 2024-05-17", `Russia SUPPORTS Iran`, `Russia VISITS Iran`, `Iran ALLIED_WITH Russia`))
	c.Ask("paths from=state/ru to=state/ir k=5", "state/ru ALLIED_WITH state/ir overlap=definite", "state/ru SUPPORTS state/ir overlap=definite",
		"state/ru VISITS state/ir overlap=definite")
}

func pathSimple(c *Case) {
	c.Put(Doc("AFP 2024-05-17", `Russia SUPPORTS Iran`, `Iran SUPPORTS Russia`, `Iran SUPPORTS Syria`, `Syria SUPPORTS Iran`))
	for _, line := range c.answer("paths from=state/ru to=state/sy k=50 maxHops=6") {
		if n := strings.Count(line, "state/"); n != 3 {
			c.Errorf("%s: %d entities", line, n)
		}
	}
	if n := len(c.answer("paths from=state/ru to=state/sy k=50 maxHops=6")); n != 4 {
		c.Errorf("%d paths, want 4", n)
	}
}

func pathTooFar(c *Case) {
	c.Put(chainFacts(), Doc("AP 2024-05-17", `@ state "France" gazetteer=state/fr`))
	c.Ask("paths from=state/ru to=state/sy maxHops=1 k=3")
	c.Ask("paths from=state/ru to=state/fr maxHops=8")
}

func pathOutward(c *Case) {
	c.Put(Doc("AFP 2024-05-17", `Russia SUPPORTS Iran`, `Iran SUPPORTS Syria`, `Lebanon SUPPORTS Syria`))
	c.Ask("paths from=state/ru to=state/sy types=SUPPORTS", "state/ru SUPPORTS state/ir SUPPORTS state/sy overlap=definite")
	c.Ask("paths from=state/ru to=state/lb types=SUPPORTS")
	c.Ask("paths from=state/ru to=state/lb types=SUPPORTS,SUPPORTED_BY", "state/ru SUPPORTS state/ir SUPPORTS state/sy SUPPORTED_BY state/lb overlap=definite")
}

func pathKinds(c *Case) {
	c.Put(Doc("AFP 2024-05-17", `person:"Maria Lopez" VISITS Iran`, `person:"Maria Lopez" VISITS France`, `Iran VISITS Spain`, `Spain VISITS France`))
	m := c.named("Maria Lopez")
	c.Ask("paths from=state/ir to=state/fr", "state/ir HOSTS "+m+" VISITS state/fr overlap=definite")
	c.Ask("paths from=state/ir to=state/fr kinds=state", "state/ir VISITS state/es VISITS state/fr overlap=definite")
	c.Ask("paths from="+m+" to=state/es kinds=state k=3", m+" VISITS state/fr HOSTS state/es overlap=definite", m+" VISITS state/ir VISITS state/es overlap=definite")
	c.Ask("paths from=state/ir to="+m+" kinds=vessel", "state/ir HOSTS "+m+" overlap=definite")
}

func pathClaims(c *Case) {
	c.Put(Doc("AFP 2024-05-17", `Russia SUPPORTS Iran 0.9`, `Iran SUPPORTS Syria alleged 0.9`, `Iran SUPPORTS Syria 0.2`))
	c.Ask("paths from=state/ru to=state/sy confidence=0.5 modality=asserted")
	c.Ask("paths from=state/ru to=state/sy confidence=0.5 modality=asserted,alleged", "state/ru SUPPORTS state/ir SUPPORTS state/sy overlap=definite")
	p, err := c.Graph.Paths(c.Context(), graph.PathQuery{From: "state/ru", To: "state/sy", MaxHops: 2, K: 1, Filter: &graph.Filter{Confidence: 0.5}})
	c.ok(err)
	if len(p.Paths) != 1 || p.Paths[0].Hops[1].Row.Match.Claims != 1 || p.Paths[0].Hops[1].Row.Relation.Claims != 2 {
		c.Errorf("paths %+v", p.Paths)
	}
}

func pathOverlap(c *Case) {
	c.Put(Doc("AFP 2024-05-17", `Russia OCCUPIES Georgia 2010/2020`, `Georgia ALLIED_WITH Iran 2015-03-01/2030`, `Georgia CONTROLS Armenia 2020-06/..`,
		`Georgia OWNS Syria 2021/..`))
	c.Ask("paths from=state/ru to=state/ir", "state/ru OCCUPIES state/ge ALLIED_WITH state/ir overlap=definite")
	c.Ask("paths from=state/ru to=state/am", "state/ru OCCUPIES state/ge CONTROLS state/am overlap=possible")
	c.Ask("paths from=state/ru to=state/sy", "state/ru OCCUPIES state/ge OWNS state/sy overlap=no")
	p, err := c.Graph.Paths(c.Context(), graph.PathQuery{From: "state/ru", To: "state/ir", MaxHops: 2, K: 1})
	c.ok(err)
	want := graph.Interval{StartMin: graph.NewDay(2015, 3, 1), StartMax: graph.NewDay(2015, 3, 1), EndMin: graph.NewDay(2020, 1, 1), EndMax: graph.NewDay(2020, 12, 31)}
	diff(c.T, "overlap", p.Paths[0].Overlap, want)
}

func pathOverlapping(c *Case) {
	c.Put(Doc("AFP 2024-05-17", `Russia OCCUPIES Georgia 2010/2020`, `Georgia OWNS Syria 2021/..`, `Russia OCCUPIES Armenia 2022/..`, `Armenia OWNS Syria 2021/..`))
	c.Ask("paths from=state/ru to=state/sy k=5", "state/ru OCCUPIES state/am OWNS state/sy overlap=possible", "state/ru OCCUPIES state/ge OWNS state/sy overlap=no")
	c.Ask("paths from=state/ru to=state/sy k=5 overlapping=true", "state/ru OCCUPIES state/am OWNS state/sy overlap=possible")
	c.Ask("paths from=state/ge to=state/am k=1 overlapping=true", "state/ge OWNS state/sy OWNED_BY state/am overlap=possible")
}

func pathOverlapClaims(c *Case) {
	c.Put(Doc("AFP 2024-05-17", `Russia OCCUPIES Georgia 2001/2005`, `Russia OCCUPIES Georgia 2010/2020`, `Georgia ALLIED_WITH Iran 2012/2015`))
	c.Ask("paths from=state/ru to=state/ir", "state/ru OCCUPIES state/ge ALLIED_WITH state/ir overlap=definite")
	c.Ask("paths from=state/ru to=state/ir overlapping=true validAt=2013-01-01", "state/ru OCCUPIES state/ge ALLIED_WITH state/ir overlap=definite")
	c.Ask("paths from=state/ru to=state/ir validAt=2003-01-01")
	p, err := c.Graph.Paths(c.Context(), graph.PathQuery{From: "state/ru", To: "state/ge", MaxHops: 1, K: 1})
	c.ok(err)
	first, err := ParseInterval("2001/2005")
	c.ok(err)
	diff(c.T, "of two that hold as certainly the first", p.Paths[0].Overlap, first)
}

func pathEvents(c *Case) {
	c.Put(Doc("AFP 2024-05-17", `Russia ATTACKS Georgia 2008-08`, `Georgia ALLIED_WITH Iran 2015/2016`, `Iran VISITS Syria 1999`))
	c.Ask("paths from=state/ru to=state/sy overlapping=true", "state/ru ATTACKS state/ge ALLIED_WITH state/ir VISITS state/sy overlap=definite")
}

func pathBackward(c *Case) {
	c.Put(chainFacts())
	c.Ask("paths from=state/sy to=state/ru maxHops=2", "state/sy SUPPORTED_BY state/ir SUPPORTED_BY state/ru overlap=definite")
}

func pathBudget(c *Case) {
	var facts []string
	names := []string{"Russia", "Iran", "Syria", "China", "France", "Spain", "Italy", "Iraq", "Yemen", "Egypt"}
	for _, a := range names {
		for _, b := range names {
			if a != b {
				facts = append(facts, fmt.Sprintf("%s SUPPORTS %s", a, b))
			}
		}
	}
	c.Put(Doc("AFP 2024-05-17", facts...))
	p, err := c.Graph.Paths(c.Context(), graph.PathQuery{From: "state/ru", To: "state/eg", MaxHops: 8, K: 100, MaxRows: 60})
	c.ok(err)
	if !p.Truncated && len(p.Paths) < 100 {
		c.Errorf("%d paths within the budget, not truncated", len(p.Paths))
	}
	for i := range p.Paths {
		c.validPath(&p.Paths[i], "state/ru", "state/eg", 8)
	}
	p, err = c.Graph.Paths(c.Context(), graph.PathQuery{From: "state/ru", To: "state/eg", MaxHops: 3, K: 100})
	c.ok(err)
	if len(p.Paths) != 100 || p.Truncated {
		c.Errorf("%d paths, truncated %v; want 100 and false", len(p.Paths), p.Truncated)
	}
}

// validPath checks that hops join, that no entity is repeated, and the ends.
func (c *Case) validPath(p *graph.Path, from, to graph.ID, maxHops int) {
	c.Helper()
	seen := map[graph.ID]bool{from: true}
	at := from
	for _, h := range p.Hops {
		r := &h.Row.Relation
		joins := r.Source == h.From.ID && r.Target == h.To.ID || r.Target == h.From.ID && r.Source == h.To.ID
		if h.From.ID != at || seen[h.To.ID] || !joins || h.Row.Match.Claims == 0 {
			c.Errorf("hop %s -%s- %s does not go on from %s", h.From.ID, r.ID, h.To.ID, at)
		}
		at, seen[h.To.ID] = h.To.ID, true
	}
	if at != to || len(p.Hops) == 0 || len(p.Hops) > maxHops {
		c.Errorf("a path of %d hops ends at %s", len(p.Hops), at)
	}
}

func pathEnds(c *Case) {
	c.Put(diamond())
	c.Ask("paths from=state/ru to=state/ru", "error: invalid")
	c.Ask("paths from=state/ru to=state/fr", "error: not found")
	c.Ask("paths from=state/xx to=state/ru", "error: not found")
	c.Ask("paths from=state/ru to=state/sy k=0", "error: invalid")
	c.Ask("paths from=state/ru to=state/sy maxHops=99", "error: invalid")
}

func pathRedirect(c *Case) {
	c.Put(Doc("AFP 2024-05-17", `@ vessel "Ocean Star" listed=vessel/ofac-5 imo=9434890`, `"United States" SANCTIONS vessel:"Ocean Star"`))
	c.Ask("paths from=vessel/imo-9434890 to=state/us", "vessel/ofac-5 SANCTIONED_BY state/us overlap=definite")
	c.IDs("neighborhood id=vessel/imo-9434890", "vessel/ofac-5", "state/us", "state/us.SANCTIONS.vessel/ofac-5")
	c.IDs("relations of=vessel/imo-9434890", "state/us.SANCTIONS.vessel/ofac-5")
}
