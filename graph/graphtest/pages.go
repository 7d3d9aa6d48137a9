package graphtest

import (
	"fmt"
	"slices"

	"entente/graph"
)

func pageCases() []entry {
	return []entry{
		{"pages/relations in order of id", pageRelations},
		{"pages/relations of an entity", pageOf},
		{"pages/claims", pageClaims},
		{"pages/entities and documents", pageEntities},
		{"pages/size zero and limits", pageLimits},
		{"pages/writing between pages repeats and misses nothing that stayed", pageWhileWriting},
		{"pages/a cursor whose item has gone", pageGone},
		{"pages/filters hold on every page", pageFiltered},
		{"pages/cursors", pageCursors},
	}
}

// pages reads all pages of a question of a size, and checks that each but the last is full.
func (c *Case) pages(size int, read func(after graph.ID) ([]graph.ID, bool)) []graph.ID {
	c.Helper()
	var all []graph.ID
	for after := graph.ID(""); ; {
		got, more := read(after)
		all = append(all, got...)
		if more && len(got) != size {
			c.Fatalf("a page of %d, want %d", len(got), size)
		}
		if !more {
			return all
		}
		after = got[len(got)-1]
	}
}

// relationPages reads all relations that pass, page by page.
func (c *Case) relationPages(f graph.Filter, size int, between func()) []graph.ID {
	c.Helper()
	return c.pages(size, func(after graph.ID) (ids []graph.ID, more bool) {
		p, err := c.Graph.Relations(c.Context(), f, size, after)
		c.ok(err)
		for _, r := range p.Items {
			ids = append(ids, r.Relation.ID)
		}
		if between != nil {
			between()
		}
		return ids, p.More
	})
}

func (c *Case) inOrder(what string, got []graph.ID, n int) {
	c.Helper()
	if len(got) != n || !slices.IsSorted(got) || len(slices.Compact(slices.Clone(got))) != n {
		c.Errorf("%s: %d, want %d different ones in order", what, len(got), n)
	}
}

func pageRelations(c *Case) {
	c.Put(star(23))
	for _, size := range []int{1, 5, 22, 23, 24} {
		c.inOrder("relations", c.relationPages(graph.Filter{}, size, nil), 23)
	}
}

func pageOf(c *Case) {
	c.Put(star(23), Doc("AP 2024-05-17", `China VISITS Iran`))
	for _, size := range []int{1, 7, 23} {
		c.inOrder("relations", c.relationPages(graph.Filter{Of: "state/ru"}, size, nil), 23)
	}
}

func pageClaims(c *Case) {
	c.Put(many("AFP 2024-05-17", 30), many("AP 2024-05-17", 13))
	c.inOrder("claims", c.pages(4, func(after graph.ID) (ids []graph.ID, more bool) {
		ps, err := c.Graph.ClaimsOf(c.Context(), []graph.ID{"state/ru.ATTACKS.state/ua"}, graph.Filter{}, 4, after)
		c.ok(err)
		for _, cl := range ps[0].Items {
			ids = append(ids, cl.ID)
		}
		return ids, ps[0].More
	}), 43)
}

func pageEntities(c *Case) {
	c.Put(star(10), Doc("AP 2024-05-17", `China VISITS Iran`), Doc("Xinhua 2024-05-17", `China VISITS Iran`))
	c.inOrder("entities", c.pages(3, func(after graph.ID) (ids []graph.ID, more bool) {
		p, err := c.Graph.EntityPage(c.Context(), nil, 3, after)
		c.ok(err)
		for _, e := range p.Items {
			ids = append(ids, e.ID)
		}
		return ids, p.More
	}), 13)
	c.inOrder("documents", c.pages(1, func(after graph.ID) (ids []graph.ID, more bool) {
		p, err := c.Graph.DocumentPage(c.Context(), 1, after)
		c.ok(err)
		for _, d := range p.Items {
			ids = append(ids, d.ID)
		}
		return ids, p.More
	}), 3)
	c.IDs("entities kinds=state first=2", "state/cn", "state/ir", "more")
	c.IDs("entities kinds=state first=2 after=state/ir", "state/ru")
}

func pageLimits(c *Case) {
	c.Put(star(3))
	c.Ask("relations first=0", "more")
	c.Ask("relations first=-1", "error: invalid")
	c.Ask("relations first=1001", "error: invalid")
	c.Ask("entities first=1001", "error: invalid")
	c.Ask("documents first=-1", "error: invalid")
	c.Ask("relations first=3 after=zzz")
}

func pageWhileWriting(c *Case) {
	b := star(40)
	c.Put(b)
	var stays []graph.ID
	for i, cl := range b.Claims {
		if i%3 != 0 {
			stays = append(stays, graph.ID(cl.Target))
		}
	}
	n := 0
	got := c.relationPages(graph.Filter{Of: "state/ru"}, 5, func() {
		n++
		gone := make([]int, 0, 14)
		for i := 0; i < 40; i += 3 {
			gone = append(gone, i)
		}
		c.Put(without(b, gone[:min(len(gone), n*3)]...))
		c.Put(Doc(fmt.Sprintf("AP 2024-06-%02d", n), fmt.Sprintf(`Russia SUPPORTS group:"New %d"`, n), fmt.Sprintf(`Russia ATTACKS group:"New %d"`, n)))
	})
	seen := make(map[graph.ID]int)
	for _, id := range got {
		seen[id]++
	}
	if !slices.IsSorted(got) {
		c.Error("pages are not in order")
	}
	kept := c.relationPages(graph.Filter{Of: "state/ru", Sources: []string{"AFP"}}, 1000, nil)
	if len(kept) != len(stays) {
		c.Errorf("%d relations stayed, want %d", len(kept), len(stays))
	}
	for _, id := range kept {
		if seen[id] != 1 {
			c.Errorf("%s stayed and was seen %d times", id, seen[id])
		}
	}
}

func pageGone(c *Case) {
	b := Doc("AFP 2024-05-17", `Iran SUPPORTS Russia`, `Iran SUPPORTS Syria`, `Iran SUPPORTS Yemen`)
	c.Put(b)
	c.Put(without(b, 1))
	c.IDs("relations after=state/ir.SUPPORTS.state/sy", "state/ir.SUPPORTS.state/ye")
	c.IDs("relations of=state/ir after=state/ir.SUPPORTS.state/sy", "state/ir.SUPPORTS.state/ye")
}

func pageFiltered(c *Case) {
	var facts []string
	for i := range 60 {
		facts = append(facts, fmt.Sprintf(`Russia SUPPORTS group:"Group %02d" 0.%d`, i, 1+i%9))
	}
	c.Put(Doc("AFP 2024-05-17", facts...))
	f := graph.Filter{Confidence: 0.9}
	c.inOrder("relations", c.relationPages(f, 2, nil), 6)
	f.Of = "state/ru"
	c.inOrder("relations at Russia", c.relationPages(f, 2, nil), 6)
}

func pageCursors(c *Case) {
	list, other := graph.List("relations of state/ru"), graph.List("relations of state/ua")
	for _, id := range ids("state/ru.ATTACKS.state/ua", "a", "person/x~1a2b3c4d", "") {
		got, err := list.Parse(list.Cursor(id))
		c.ok(err)
		diff(c.T, "cursor", got, id)
		_, err = other.Parse(list.Cursor(id))
		c.wantErr(err, graph.ErrInvalid, list.Cursor(id), "another list")
	}
	for _, bad := range []string{"!", "aGVsbG8", "5", "YWZ0ZXI6eA"} {
		_, err := list.Parse(bad)
		c.wantErr(err, graph.ErrInvalid, bad)
	}
}
