package graphtest

import "entente/graph"

// reopenCases are for stores that keep what was put.
func reopenCases() []entry {
	return []entry{
		{"reopen/all that was put is there", reopened},
		{"reopen/a staged load is there", stagedReopened},
		{"reopen/retracted documents stay so", retractReopened},
		{"reopen/judgements hold", judgedReopened},
	}
}

func reopened(c *Case) {
	c.Put(articles()...)
	c.PutAt("", Doc("AP 2024-05-18", `Iran SUPPORTS Syria`))
	want := c.export()
	c.use(c.Harness.Reopen(c.T, c.Store))
	diff(c.T, "export", c.export(), want)
	diff(c.T, "put again", c.Put(articles()...).Report, graph.Report{Kept: 9})
	c.Put(Doc("AP 2024-05-19", `Iran SUPPORTS Iraq`))
	c.IDs("relations types=SUPPORTS", "state/ir.SUPPORTS.state/iq", "state/ir.SUPPORTS.state/sy")
}

func stagedReopened(c *Case) {
	parts, ids := c.parts(big(), 2)
	c.ok(c.putPart(parts[0], 0, false, nil))
	c.use(c.Harness.Reopen(c.T, c.Store))
	c.Ask("stats", "entities=0 relations=0 claims=0 documents=0 stories=0")
	c.ok(c.putPart(parts[1], 1, true, ids))
	c.Ask("stats", "entities=6 relations=6 claims=6 documents=1 stories=1")
}

func retractReopened(c *Case) {
	a, b := Doc("AFP 2024-05-17", `Russia ATTACKS Ukraine`), Doc("AP 2024-05-18", `Iran VISITS Russia`)
	c.Put(a, b)
	c.retract("", a)
	want := c.export()
	c.use(c.Harness.Reopen(c.T, c.Store))
	diff(c.T, "export", c.export(), want)
	c.IDs("relations", "state/ir.VISITS.state/ru")
	c.restore(a)
	c.IDs("relations", "state/ir.VISITS.state/ru", "state/ru.ATTACKS.state/ua")
}

func judgedReopened(c *Case) {
	p, s := people(), ships()
	c.Put(append(p, s...)...)
	c.judge(graph.Same, graph.Curator, p[0], p[1])
	c.judge(graph.Different, graph.Curator, s[0], s[1])
	want, persons := c.export(), c.persons()
	c.use(c.Harness.Reopen(c.T, c.Store))
	diff(c.T, "export", c.export(), want)
	diff(c.T, "clusters", c.persons(), persons)
	c.judge(graph.Unsure, graph.Curator, p[0], p[1])
	c.judge(graph.Unsure, graph.Curator, s[0], s[1])
	diff(c.T, "undone", c.persons(), "es es+fr+it+pe fr it pe")
}
