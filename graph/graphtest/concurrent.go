package graphtest

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"

	"entente/graph"
)

func concurrencyCases() []entry {
	return []entry{
		{"concurrent/each reader sees whole changes", wholeChanges},
		{"concurrent/writers of the same and of different documents", manyWriters},
		{"concurrent/a write is seen by the next question", seenAtOnce},
		{"concurrent/a cancelled context", cancelled},
	}
}

// wholeChanges has each document bring the same number of claims to one relation, and removes one now and then: whoever reads sees a multiple.
func wholeChanges(c *Case) {
	const claims, writes = 10, 30
	doc := func(i int) graph.Bundle { return many(fmt.Sprintf("AFP 2024-05-%02d", i+1), claims) }
	c.Put(doc(0))
	done := make(chan struct{})
	var readers sync.WaitGroup
	for range 3 {
		readers.Go(func() {
			for {
				select {
				case <-done:
					return
				default:
				}
				p, err := c.Graph.Relations(c.Context(), graph.Filter{}, 10, "")
				if err != nil || len(p.Items) != 1 || p.Items[0].Match.Claims%claims != 0 || p.Items[0].Match.Claims != p.Items[0].Relation.Claims {
					c.Errorf("a reader saw %+v, error %v", p.Items, err)
					return
				}
				s, err := c.Graph.Stats(c.Context())
				if err != nil || s.Claims != s.Documents*claims {
					c.Errorf("a reader saw %+v, error %v", s, err)
					return
				}
			}
		})
	}
	for i := 1; i < writes; i++ {
		c.Put(doc(i))
		if i%5 == 0 {
			c.retract("", doc(i))
		}
	}
	close(done)
	readers.Wait()
	c.Ask("relations", fmt.Sprintf("state/ru.ATTACKS.state/ua ATTACKS asserted 0.9 claims=%d stories=%d", claims*25, 25))
}

func manyWriters(c *Case) {
	var writers sync.WaitGroup
	for w := range 4 {
		writers.Go(func() {
			for i := range 8 {
				head := fmt.Sprintf("AFP 2024-05-%02d", 1+(i*(1+w%2))%8)
				_, err := c.Graph.Put(c.Context(), graph.Batch{Bundles: []graph.Bundle{Doc(head, `Russia ATTACKS Ukraine`, `Iran ALLIED_WITH Russia`),
					Doc(fmt.Sprintf("P%d 2024-06-%02d", w, i+1), `China VISITS Iran`)}})
				if err != nil {
					c.Errorf("writer %d: %v", w, err)
				}
			}
		})
	}
	writers.Wait()
	c.Ask("stats", "entities=4 relations=3 claims=48 documents=40 stories=40")
	want := c.another()
	for i := range 8 {
		want.Put(Doc(fmt.Sprintf("AFP 2024-05-%02d", i+1), `Russia ATTACKS Ukraine`, `Iran ALLIED_WITH Russia`))
		for w := range 4 {
			want.Put(Doc(fmt.Sprintf("P%d 2024-06-%02d", w, i+1), `China VISITS Iran`))
		}
	}
	diff(c.T, "export", c.export(), want.export())
	changes := make(map[uint64]bool)
	for h, err := range c.Store.Histories(c.Context(), graph.HistoryQuery{}) {
		c.ok(err)
		changes[h.Documents[0].From.Change] = true
	}
	if len(changes) < 32 {
		c.Errorf("40 documents of 32 batches came in %d changes", len(changes))
	}
}

func seenAtOnce(c *Case) {
	for i := range 20 {
		name := fmt.Sprintf("Group %02d", i)
		b := Doc(fmt.Sprintf("AFP 2024-05-%02d", i+1), `Russia SUPPORTS group:"`+name+`"`)
		c.Put(b)
		if got := c.answer("relations of=state/ru"); len(got) != 1 {
			c.Fatalf("after putting %s: %v", name, got)
		}
		if got := c.answer(`search text="` + name + `" first=1`); len(got) == 0 || !strings.Contains(got[0], name) {
			c.Fatalf("search after putting %s: %v", name, got)
		}
		c.retract("", b)
		c.Ask("stats", nothing)
	}
}

func cancelled(c *Case) {
	c.Put(articles()...)
	ctx, cancel := context.WithCancel(c.Context())
	cancel()
	for _, line := range []string{"relations", "relations of=state/ru", "entity id=state/ru", "entity name=Russia", "search text=russia", "entities", "documents", "stats",
		"neighborhood id=state/ru", "paths from=state/ru to=state/kp", "relation id=state/ru.ATTACKS.state/ua", "claims relation=state/ru.ATTACKS.state/ua"} {
		a, err := ParseAsk(line)
		c.ok(err)
		if got := strings.Join(Answer(ctx, c.Graph, a), "\n"); !strings.Contains(got, "context canceled") {
			c.Errorf("%s with a cancelled context: %q", line, got)
		}
	}
	before := c.export()
	_, err := c.Graph.Put(ctx, graph.Batch{Bundles: []graph.Bundle{Doc("AP 2024-05-17", `Russia ATTACKS Ukraine`)}})
	if !errors.Is(err, context.Canceled) {
		c.Errorf("put with a cancelled context: %v", err)
	}
	diff(c.T, "export", c.export(), before)
}
