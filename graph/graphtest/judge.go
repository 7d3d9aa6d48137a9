package graphtest

import (
	"cmp"
	"slices"
	"strings"

	"entente/graph"
)

func judgeCases() []entry {
	return []entry{
		{"judge/same merges", judgeMerge},
		{"judge/the last judgement of a pair holds", judgeUndo},
		{"judge/different splits what an identifier joined", judgeSplit},
		{"judge/what different does not keep apart stays joined by its identifier", judgeRest},
		{"judge/different beats a chain of same", judgeChain},
		{"judge/a curator is heard before an identifier and a scorer", judgeAuthority},
		{"judge/redirects answer for the cluster", judgeRedirects},
		{"judge/colliding ids get a suffix", judgeCollision},
		{"judge/order of judgements and loading does not matter", judgeOrder},
		{"judge/relations follow their entities", judgeRelations},
		{"judge/a merge that makes a loop", judgeLoop},
		{"judge/recordedAt sees the old clusters", judgeRecorded},
		{"judge/invalid judgements", judgeInvalid},
		{"judge/retracting a record's document splits its chain", judgeRetracted},
	}
}

// people are documents with one person each, who visits a state of the person's own.
func people() []graph.Bundle {
	return []graph.Bundle{
		Doc("AFP 2024-05-01", `person:"Maria Lopez" VISITS France`), Doc("AP 2024-05-02", `person:"Maria J. Lopez" VISITS Spain`),
		Doc("DPA 2024-05-03", `person:"M. Lopez" VISITS Italy`), Doc("EFE 2024-05-04", `person:"La Lopez" VISITS Peru`),
	}
}

// person returns the record of the person in a document.
func (c *Case) person(b graph.Bundle) graph.ID {
	c.Helper()
	return graph.RecordID(c.stored(b), b.Claims[0].Source)
}

// judge records a judgement of the first record of two documents.
func (c *Case) judge(v graph.Verdict, a graph.Authority, x, y graph.Bundle) {
	c.Helper()
	c.ok(c.Graph.Judge(c.Context(), c.time(""), graph.Judgement{A: c.person(x), B: c.person(y), Verdict: v, Authority: a, By: "test"}))
}

// persons lists for each person the states visited, as in "es+fr it".
func (c *Case) persons() string {
	c.Helper()
	var out []string
	for _, line := range c.answer("entities kinds=person,vessel,organization first=100") {
		id, _, _ := strings.Cut(line, " ")
		var visited []string
		for _, r := range c.answer("relations types=VISITS of=" + id) {
			_, state, _ := strings.Cut(strings.Fields(r)[0], ".VISITS.state/")
			visited = append(visited, state)
		}
		out = append(out, strings.Join(visited, "+"))
	}
	return strings.Join(sorted(out), " ")
}

func judgeMerge(c *Case) {
	p := people()
	c.Put(p...)
	diff(c.T, "before", c.persons(), "es fr it pe")
	c.judge(graph.Same, graph.Curator, p[0], p[1])
	diff(c.T, "after", c.persons(), "es+fr it pe")
	c.Ask("stats", "entities=7 relations=4 claims=4 documents=4 stories=4")
	e, err := c.Graph.EntityByName(c.Context(), "Maria J. Lopez")
	c.ok(err)
	diff(c.T, "names", append([]string{e.Name}, e.Aliases...), []string{"Maria J. Lopez", "Maria Lopez"})
}

func judgeUndo(c *Case) {
	p := people()
	c.Put(p...)
	before := c.answer("entities")
	c.judge(graph.Same, graph.Curator, p[0], p[1])
	c.judge(graph.Unsure, graph.Curator, p[1], p[0])
	diff(c.T, "after unsure", c.persons(), "es fr it pe")
	diff(c.T, "entities", c.answer("entities"), before)
	c.judge(graph.Same, graph.Scorer, p[0], p[1])
	diff(c.T, "after same again", c.persons(), "es+fr it pe")
	c.judge(graph.Different, graph.Scorer, p[0], p[1])
	diff(c.T, "after different", c.persons(), "es fr it pe")
	js, err := c.Store.Judgements(c.Context())
	c.ok(err)
	if len(js) != 4 {
		c.Errorf("%d judgements are kept, want 4", len(js))
	}
}

// ships are documents with a vessel of one number each.
func ships() []graph.Bundle {
	ship := func(head, name, state string) graph.Bundle {
		return Doc(head, `@ vessel "`+name+`" imo=9434890`, `vessel:"`+name+`" VISITS `+state)
	}
	return []graph.Bundle{ship("AFP 2024-05-01", "Ocean Star", "France"), ship("AP 2024-05-02", "Ocean Star", "Spain"), ship("DPA 2024-05-03", "Star", "Italy"),
		ship("EFE 2024-05-04", "Sirius", "Peru")}
}

func judgeSplit(c *Case) {
	s := ships()
	c.Put(s[0], s[1])
	diff(c.T, "before", c.persons(), "es+fr")
	c.judge(graph.Different, graph.Curator, s[0], s[1])
	diff(c.T, "after", c.persons(), "es fr")
	got := c.answer("entities kinds=vessel")
	if len(got) != 2 || !strings.HasPrefix(got[0], "vessel/imo-9434890 ") || !strings.HasPrefix(got[1], "vessel/imo-9434890~") {
		c.Errorf("vessels %v", got)
	}
	c.judge(graph.Unsure, graph.Curator, s[0], s[1])
	diff(c.T, "undone", c.persons(), "es+fr")
	c.IDs("entities kinds=vessel", "vessel/imo-9434890")
}

// judgeRest has four records of one number, in bytewise order: the first differs from the second and the fourth. The first and the third are
// joined first; nothing then speaks against the second and the fourth, which compute the same id.
func judgeRest(c *Case) {
	s := ships()
	c.Put(s...)
	slices.SortFunc(s, func(a, b graph.Bundle) int { return cmp.Compare(c.person(a), c.person(b)) })
	c.judge(graph.Different, graph.Curator, s[0], s[1])
	c.judge(graph.Different, graph.Curator, s[0], s[3])
	if got := c.answer("entities kinds=vessel"); len(got) != 2 {
		c.Errorf("vessels %v, want two", got)
	}
}

func judgeChain(c *Case) {
	p := people()
	c.Put(p...)
	c.judge(graph.Same, graph.Curator, p[0], p[1])
	c.judge(graph.Same, graph.Curator, p[1], p[2])
	diff(c.T, "chain", c.persons(), "es+fr+it pe")
	c.judge(graph.Different, graph.Scorer, p[0], p[2])
	a, b := c.person(p[0]), c.person(p[1])
	first, second := min(a, b), max(a, b)
	x, y := min(b, c.person(p[2])), max(b, c.person(p[2]))
	want := "es+fr it pe" // the edge of p0 and p1 is first bytewise
	if x < first || x == first && y < second {
		want = "es+it fr pe"
	}
	diff(c.T, "chain with different ends", c.persons(), want)
}

func judgeAuthority(c *Case) {
	p := people()
	c.Put(p...)
	c.judge(graph.Different, graph.Curator, p[0], p[2])
	c.judge(graph.Same, graph.Scorer, p[0], p[1])
	c.judge(graph.Same, graph.Curator, p[1], p[2])
	diff(c.T, "curator first", c.persons(), "es+it fr pe")
	c.judge(graph.Same, graph.Scorer, p[1], p[2])
	c.judge(graph.Same, graph.Identifier, p[0], p[1])
	diff(c.T, "identifier before scorer", c.persons(), "es+fr it pe")
}

func judgeRedirects(c *Case) {
	p := people()
	c.Put(p...)
	a, b := c.named("Maria Lopez"), c.named("Maria J. Lopez")
	c.judge(graph.Same, graph.Curator, p[0], p[1])
	for _, id := range []string{a, b} {
		c.IDs("entity id="+id, min(a, b))
		c.IDs("relations of="+id, min(a, b)+".VISITS.state/es", min(a, b)+".VISITS.state/fr")
	}
	c.judge(graph.Different, graph.Curator, p[0], p[1])
	c.IDs("entity id="+a, a)
	c.IDs("entity id="+b, b)
}

func judgeCollision(c *Case) {
	s := ships()
	c.Put(s...)
	for i := range 3 {
		c.judge(graph.Different, graph.Curator, s[i], s[3])
	}
	diff(c.T, "three and one", c.persons(), "es+fr+it pe")
	var smallest, last graph.ID = c.person(s[0]), c.person(s[3])
	for _, b := range s[1:3] {
		smallest = min(smallest, c.person(b))
	}
	suffixed := max(smallest, last)
	want := "vessel/imo-9434890~" + graph.Hash(string(suffixed))[:8]
	c.IDs("entities kinds=vessel", "vessel/imo-9434890", want)
	c.IDs("entity id=vessel/imo-9434890", "vessel/imo-9434890")
	c.Put(Doc("OFAC 2024-01-02 list=SDN id=SDN/7", `@ vessel "Ocean Star" listed=vessel/ofac-1 imo=9434890`))
	got := c.answer("entities kinds=vessel")
	if len(got) != 2 {
		c.Errorf("vessels %v: a further record of the number joins one of both", got)
	}
}

func judgeOrder(c *Case) {
	p, s := people(), ships()
	all := append(p, s...)
	play := func(c *Case, order []int) {
		for _, i := range order {
			c.Put(all[i])
		}
	}
	judge := func(c *Case, backward bool) {
		steps := []func(){
			func() { c.judge(graph.Same, graph.Curator, p[0], p[1]) }, func() { c.judge(graph.Same, graph.Scorer, p[1], p[2]) },
			func() { c.judge(graph.Different, graph.Curator, p[0], p[2]) }, func() { c.judge(graph.Different, graph.Curator, s[0], s[1]) },
		}
		for i := range steps {
			if backward {
				i = len(steps) - 1 - i
			}
			steps[i]()
		}
	}
	play(c, []int{0, 1, 2, 3, 4, 5, 6, 7})
	judge(c, false)
	other := c.another()
	play(other, []int{5, 0, 6, 2, 7, 1, 4})
	judge(other, true)
	play(other, []int{3})
	diff(c.T, "export", other.export(), c.export())
}

func judgeRelations(c *Case) {
	a, b := Doc("AFP 2024-05-01", `person:"Maria Lopez" VISITS France 0.5`), Doc("AP 2024-05-02", `person:"Maria J. Lopez" VISITS France 0.8`)
	c.Put(a, b)
	if n := len(c.answer("relations of=state/fr")); n != 2 {
		c.Errorf("%d relations before, want 2", n)
	}
	c.judge(graph.Same, graph.Curator, a, b)
	id := c.named("Maria Lopez")
	c.Ask("relations of=state/fr", id+".VISITS.state/fr HOSTS asserted 0.8 claims=2 stories=2")
	c.judge(graph.Unsure, graph.Curator, a, b)
	if n := len(c.answer("relations of=state/fr")); n != 2 {
		c.Errorf("%d relations after, want 2", n)
	}
}

func judgeLoop(c *Case) {
	a, b := Doc("AFP 2024-05-01", `person:"Maria Lopez" VISITS France`, `person:"Maria Lopez" MEETS_WITH person:"Ms Lopez"`), Doc("AP 2024-05-02", `person:"Ms Lopez" VISITS Spain`)
	c.Put(a, b)
	doc := c.stored(a)
	c.ok(c.Graph.Judge(c.Context(), c.time(""), graph.Judgement{A: graph.RecordID(doc, a.Claims[1].Source), B: graph.RecordID(doc, a.Claims[1].Target),
		Verdict: graph.Same, Authority: graph.Curator, By: "test"}))
	c.Ask("relations types=MEETS_WITH")
	s, err := c.Graph.Stats(c.Context())
	c.ok(err)
	if s.Loops != 1 || s.Relations != 2 {
		c.Errorf("loops %d, relations %d", s.Loops, s.Relations)
	}
}

func judgeRecorded(c *Case) {
	p := people()
	c.PutAt("2024-06-01T10:00:00Z", p...)
	a := c.named("Maria Lopez")
	c.ok(c.Graph.Judge(c.Context(), c.time("2024-06-03T10:00:00Z"), graph.Judgement{A: c.person(p[0]), B: c.person(p[1]), Verdict: graph.Same,
		Authority: graph.Curator, By: "test"}))
	c.IDs("relations recordedAt=2024-06-02 of="+a, a+".VISITS.state/fr")
	if n := len(c.answer("relations recordedAt=2024-06-04 of=" + a)); n != 2 {
		c.Errorf("%d relations after the merge, want 2", n)
	}
}

func judgeInvalid(c *Case) {
	p := people()
	c.Put(p...)
	good := graph.Judgement{A: c.person(p[0]), B: c.person(p[1]), Verdict: graph.Same, Authority: graph.Curator, By: "test"}
	bad := func(change func(*graph.Judgement), kind error) {
		c.Helper()
		j := good
		change(&j)
		c.wantErr(c.Graph.Judge(c.Context(), c.time(""), good, j), kind)
	}
	bad(func(j *graph.Judgement) { j.B = j.A }, graph.ErrInvalid)
	bad(func(j *graph.Judgement) { j.Verdict = "maybe" }, graph.ErrInvalid)
	bad(func(j *graph.Judgement) { j.Authority = "" }, graph.ErrInvalid)
	bad(func(j *graph.Judgement) { j.B += "x" }, graph.ErrNotFound)
	bad(func(j *graph.Judgement) { j.B = "doc/none#a" }, graph.ErrNotFound)
	diff(c.T, "nothing was recorded", c.persons(), "es fr it pe")
}

func judgeRetracted(c *Case) {
	p := people()
	c.Put(p...)
	c.judge(graph.Same, graph.Curator, p[0], p[1])
	c.judge(graph.Same, graph.Curator, p[1], p[2])
	_, err := c.Graph.Retract(c.Context(), c.time(""), c.stored(p[1]))
	c.ok(err)
	diff(c.T, "without the link", c.persons(), "fr it pe")
	_, err = c.Graph.Restore(c.Context(), c.time(""), c.stored(p[1]))
	c.ok(err)
	diff(c.T, "restored", c.persons(), "es+fr+it pe")
}
