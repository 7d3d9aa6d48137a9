package graphtest

import (
	"fmt"

	"entente/graph"
)

func revisionCases() []entry {
	return []entry{
		{"revise/only the current revision counts", revisionCurrent},
		{"revise/whatever the order of loading", revisionOrder},
		{"revise/by date, loader version, id", revisionRanks},
		{"revise/by source id where there is no url", revisionSourceID},
		{"revise/what only an earlier revision names is there for knownAt", revisionKnown},
		{"revise/documents without url or source id are none", revisionNone},
		{"revise/other publishers have revisions of their own", revisionPublisher},
		{"revise/an earlier revision is seen by knownAt and found by id", revisionSeen},
		{"revise/wire copies under other publishers are one story", wireCopies},
		{"revise/stories ignore case, blanks and punctuation", storyLetters},
		{"revise/a revision has its current one's story", revisionStory},
		{"revise/entries of one list are one story", listStory},
		{"revise/a corrected article does not corroborate itself", revisionCorroborates},
		{"revise/the title and the earliest date", titleAndDates},
	}
}

const article = " url=https://afp.example/1"

func revisionCurrent(c *Case) {
	c.Put(Doc("AFP 2024-05-17"+article, `Russia ATTACKS Ukraine 0.9`, `Iran VISITS Russia`))
	c.Put(Doc("AFP 2024-05-18"+article, `Russia ATTACKS Ukraine 0.4`))
	c.Ask("relations", "state/ru.ATTACKS.state/ua ATTACKS asserted 0.4 claims=1 stories=1")
	c.Ask("stats", "entities=2 relations=1 claims=1 documents=1 stories=1")
	c.Ask("documents", `"AFP, 2024-05-18" "AFP" 2024-05-18`)
	c.IDs("entity id=state/ir", "error: not found")
}

func revisionOrder(c *Case) {
	a, b := Doc("AFP 2024-05-17"+article, `Russia ATTACKS Ukraine 0.9`), Doc("AFP 2024-05-18"+article, `Iran VISITS Russia`)
	c.Put(b)
	c.Put(a)
	c.IDs("relations", "state/ir.VISITS.state/ru")
	other := c.another()
	other.Put(a, b)
	diff(c.T, "export", other.export(), c.export())
}

func revisionRanks(c *Case) {
	c.Put(Doc("AFP 2024-05-17"+article, `Russia ATTACKS Ukraine`), Doc("AFP version=9 text=undated"+article, `China VISITS Iran`))
	c.IDs("relations", "state/ru.ATTACKS.state/ua")
	for i := range 6 { // whichever id is the greater
		url := fmt.Sprintf(" url=https://dpa.example/%d", i)
		c.Put(Doc("DPA 2024-05-17 version=3"+url, `Iran VISITS Russia`), Doc("DPA 2024-05-17 version=2 text=other"+url, `Russia ATTACKS Ukraine`))
	}
	c.Ask("relations sources=DPA", "state/ir.VISITS.state/ru VISITS asserted 0.9 claims=6 stories=1")
	a, b := Doc("AP 2024-05-17 text=one"+article, `Russia ATTACKS Ukraine`), Doc("AP 2024-05-17 text=two"+article, `Russia ATTACKS Georgia`)
	c.Put(a, b)
	want := "state/ru.ATTACKS.state/ge"
	if c.stored(a) > c.stored(b) {
		want = "state/ru.ATTACKS.state/ua"
	}
	c.IDs("relations sources=AP", want)
}

func revisionSourceID(c *Case) {
	c.Put(Doc("AFP 2024-05-17 id=afp-1", `Russia ATTACKS Ukraine`), Doc("AFP 2024-05-18 id=afp-1", `Iran VISITS Russia`), Doc("AFP 2024-05-16 id=afp-2", `China VISITS Iran`))
	c.IDs("relations", "state/cn.VISITS.state/ir", "state/ir.VISITS.state/ru")
}

func revisionNone(c *Case) {
	c.Put(Doc("AFP 2024-05-17", `Russia ATTACKS Ukraine`), Doc("AFP 2024-05-18", `Iran VISITS Russia`))
	c.Ask("stats", "entities=3 relations=2 claims=2 documents=2 stories=2")
}

func revisionPublisher(c *Case) {
	c.Put(Doc("AFP 2024-05-17"+article, `Russia ATTACKS Ukraine`), Doc("AP 2024-05-18"+article, `Russia ATTACKS Ukraine`))
	c.Ask("relations", "state/ru.ATTACKS.state/ua ATTACKS asserted 0.9 claims=2 stories=2")
}

func revisionSeen(c *Case) {
	old := Doc("AFP 2024-05-17"+article, `Russia ATTACKS Ukraine 0.9`)
	c.Put(old, Doc("AFP 2024-05-20"+article, `Russia ATTACKS Ukraine 0.4`))
	c.Ask("relations knownAt=2024-05-18", "state/ru.ATTACKS.state/ua ATTACKS asserted 0.9 claims=1 stories=1")
	c.Ask("relations knownAt=2024-05-20", "state/ru.ATTACKS.state/ua ATTACKS asserted 0.9 claims=2 stories=1")
	c.Ask("claims relation=state/ru.ATTACKS.state/ua knownAt=2024-05-18", `"Russia attacks Ukraine 0.9." asserted 0.9 "AFP"`)
	d, err := c.Graph.Document(c.Context(), c.stored(old))
	c.ok(err)
	if d.Text != old.Document.Text {
		c.Errorf("text of the earlier revision: %q", d.Text)
	}
}

func wireCopies(c *Case) {
	b := Doc("AFP 2024-05-17", `Russia ATTACKS Ukraine`)
	c.Put(b, Copy(b, "Dawn"), Copy(b, "Globe"))
	c.Ask("relations", "state/ru.ATTACKS.state/ua ATTACKS asserted 0.9 claims=3 stories=1")
	c.Ask("stats", "entities=2 relations=1 claims=3 documents=3 stories=1")
}

func storyLetters(c *Case) {
	c.Put(Doc("AFP 2024-05-17 text=x", `Russia ATTACKS Ukraine | Russia attacks Ukraine.`), Doc("AP 2024-05-18 text=X!", `Russia ATTACKS Ukraine | RUSSIA  attacks — Ukraine`),
		Doc("DPA 2024-05-18 text=x", `Russia ATTACKS Ukraine | Russia attacks Ukraine 2.`))
	c.Ask("relations", "state/ru.ATTACKS.state/ua ATTACKS asserted 0.9 claims=3 stories=2")
}

func revisionStory(c *Case) {
	old := Doc("AFP 2024-05-17"+article, `Russia ATTACKS Ukraine`)
	current := Doc("AFP 2024-05-18"+article, `Russia ATTACKS Ukraine`)
	c.Put(old, current, Copy(current, "Dawn"))
	c.Ask("relations knownAt=2024-05-30", "state/ru.ATTACKS.state/ua ATTACKS asserted 0.9 claims=3 stories=1")
}

func listStory(c *Case) {
	c.Put(Doc("OFAC 2024-01-02 list=SDN id=SDN/1", `"United States" SANCTIONS Russia`), Doc("OFAC 2024-01-02 list=SDN id=SDN/2", `"United States" SANCTIONS Russia`),
		Doc("OFAC 2024-01-02 list=SSI id=SSI/1", `"United States" SANCTIONS Russia`))
	c.Ask("relations", "state/us.SANCTIONS.state/ru SANCTIONS asserted 0.9 claims=3 stories=2")
}

func revisionCorroborates(c *Case) {
	c.Put(Doc("AFP 2024-05-17"+article, `Russia ATTACKS Ukraine`))
	c.Ask("relations", "state/ru.ATTACKS.state/ua ATTACKS asserted 0.9 claims=1 stories=1")
	c.Put(Doc("AFP 2024-05-18"+article, `Russia ATTACKS Ukraine`))
	c.Ask("relations", "state/ru.ATTACKS.state/ua ATTACKS asserted 0.9 claims=1 stories=1")
}

func titleAndDates(c *Case) {
	b := Doc("AFP 2024-05-17", `Russia ATTACKS Ukraine`)
	b.Document.Title = "A title of the source"
	b.Document.Dates = []graph.Day{graph.NewDay(2024, 5, 19), graph.NewDay(2024, 5, 15)}
	c.Put(b)
	c.Ask("documents", `"A title of the source" "AFP" 2024-05-15`)
	d, err := c.Graph.Document(c.Context(), c.stored(b))
	c.ok(err)
	diff(c.T, "dates", d.Dates, []graph.Day{graph.NewDay(2024, 5, 15), graph.NewDay(2024, 5, 17), graph.NewDay(2024, 5, 19)})
}

func revisionKnown(c *Case) {
	c.Put(Doc("AFP 2024-05-17"+article, `Iran VISITS China`), Doc("AFP 2024-05-18"+article, `Russia ATTACKS Ukraine`))
	f := graph.Filter{KnownAt: graph.NewDay(2024, 5, 17)}
	c.IDs("relations knownAt=2024-05-17", "state/ir.VISITS.state/cn")
	c.IDs("relations of=state/ir knownAt=2024-05-17", "state/ir.VISITS.state/cn")
	es, err := c.Graph.Entities(c.Context(), []graph.ID{"state/ir", "state/ru"}, f)
	c.ok(err)
	if es[0] == nil || es[0].Name != "Iran" || es[1] == nil {
		c.Errorf("entities of an earlier and of the current revision: %v", es)
	}
	w, err := c.Graph.Neighborhood(c.Context(), graph.WalkQuery{From: "state/ir", Depth: 1, Limit: 9, Filter: &f})
	c.ok(err)
	if len(w.Entities) != 2 || len(w.Relations) != 1 || w.Truncated {
		c.Errorf("neighborhood: %+v", w)
	}
	p, err := c.Graph.Paths(c.Context(), graph.PathQuery{From: "state/ir", To: "state/cn", MaxHops: 2, K: 1, Filter: &f})
	c.ok(err)
	if len(p.Paths) != 1 {
		c.Errorf("paths: %+v", p)
	}
	_, err = c.Graph.Entity(c.Context(), "state/ir")
	c.wantErr(err, graph.ErrNotFound, "state/ir")
}
