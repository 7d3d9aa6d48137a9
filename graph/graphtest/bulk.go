package graphtest

import (
	"fmt"
	"testing"

	"entente/graph"
)

func bulkCases() []entry {
	return []entry{
		{"bulk/a relation with 100,000 claims", hundredThousand},
		{"bulk/one document with more claims than a batch may bring", oneLarge},
		{"bulk/a long text with characters of many bytes", longText},
	}
}

func hundredThousand(c *Case) {
	if testing.Short() {
		c.Skip("100,000 claims are not for -short")
	}
	for i := range 20 {
		c.Put(many(fmt.Sprintf("AFP 2024-05-%02d", i+1), 5000))
	}
	c.Ask("relations", "state/ru.ATTACKS.state/ua ATTACKS asserted 0.9 claims=100000 stories=20")
	c.Ask("relations knownAt=2024-05-03", "state/ru.ATTACKS.state/ua ATTACKS asserted 0.9 claims=15000 stories=3")
	c.Put(Doc("AP 2024-06-01", `Russia ATTACKS Ukraine alleged 0.99 2024-04-04`, `Ukraine VISITS France`))
	c.Ask("relations modality=alleged confidence=0.95 validAt=2024-04-04", "state/ru.ATTACKS.state/ua ATTACKS alleged 0.99 claims=1 stories=1")
	c.Ask("paths from=state/ru to=state/fr", "state/ru ATTACKS state/ua VISITS state/fr overlap=definite")
	ps, err := c.Graph.ClaimsOf(c.Context(), ids("state/ru.ATTACKS.state/ua"), graph.Filter{}, 100, "")
	c.ok(err)
	if len(ps[0].Items) != 100 || !ps[0].More {
		c.Errorf("a page of %d claims", len(ps[0].Items))
	}
	first := many("AFP 2024-05-01", 5000)
	c.retract("", first)
	c.Ask("relation id=state/ru.ATTACKS.state/ua", "state/ru.ATTACKS.state/ua ATTACKS asserted 0.99 claims=95001 stories=20")
}

func oneLarge(c *Case) {
	b := many("AFP 2024-05-17", graph.MaxClaims+200)
	c.Put(b)
	c.Ask("stats", fmt.Sprintf("entities=2 relations=1 claims=%d documents=1 stories=1", graph.MaxClaims+200))
	diff(c.T, "again", c.Put(b).Report, graph.Report{Kept: graph.MaxClaims + 200})
}

func longText(c *Case) {
	var facts []string
	for i := range 300 {
		facts = append(facts, fmt.Sprintf(`Russia ATTACKS Ukraine | 🚀 Россия атакует Україну — %d 次。`, i))
	}
	b := Doc("AFP 2024-05-17 text=Ночью", facts...)
	c.Put(b)
	c.inOrder("claims", c.pages(50, func(after graph.ID) (out []graph.ID, more bool) {
		ps, err := c.Graph.ClaimsOf(c.Context(), ids("state/ru.ATTACKS.state/ua"), graph.Filter{}, 50, after)
		c.ok(err)
		for _, cl := range ps[0].Items {
			if b.Document.Text[cl.Start:cl.End] != cl.Quote {
				c.Errorf("quote %q is not at %d", cl.Quote, cl.Start)
			}
			out = append(out, cl.ID)
		}
		return out, ps[0].More
	}), 300)
	d, err := c.Graph.Document(c.Context(), c.stored(b))
	c.ok(err)
	if d.Text != b.Document.Text {
		c.Error("the text came back changed")
	}
}
