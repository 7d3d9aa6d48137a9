package graphtest

import (
	"math/rand/v2"
	"strings"

	"entente/graph"
)

// articles are documents of all sorts, for cases that need some.
func articles() []graph.Bundle {
	return []graph.Bundle{
		Doc("Reuters 2024-05-17 url=https://reuters.example/1",
			`Russia IMPORTS_MUNITIONS_FROM "North Korea" 0.9 2024 goods=shells`, `"United States" SANCTIONS Russia alleged`),
		Doc("AFP 2024-05-18 url=https://afp.example/2",
			`"North Korea" ALLIED_WITH Russia 0.8 2024-06-19/..`, `person:"Maria Lopez" VISITS Russia says=France by=Spain`),
		Doc("OFAC 2024-01-02 list=SDN id=SDN/7", `"United States" SANCTIONS vessel:"Ocean Star" measure=block`,
			`@ organization "Acme Trading" listed=org/ofac-77 aka="Acme Ltd"`),
		Doc("Xinhua 2024-05-20", `China TRADES_WITH Iran 0.7`, `China ATTACKS Iran negated`),
		Copy(Doc("Reuters 2024-05-17", `Iran ALLIED_WITH Syria`), "Dawn"),
		Doc("Reuters 2024-05-17", `Iran ALLIED_WITH Syria`),
	}
}

func factCases() []entry {
	return []entry{
		{"facts/put and read back", putAndRead},
		{"facts/put twice changes nothing", putTwice},
		{"facts/any order of loading gives the same export", anyOrder},
		{"facts/one batch or many give the same export", oneBatchOrMany},
		{"facts/a claim's content changes", claimChanges},
		{"facts/a claim that is not made any more ends", claimEnds},
		{"facts/an ended claim comes back", claimReturns},
		{"facts/two rules at one anchor are one claim", oneAnchor},
		{"facts/anchors tell claims apart", twoAnchors},
		{"facts/rejected claims are named and the rest is taken", rejectedClaims},
		{"facts/an entity without a claim exists", entityAlone},
		{"facts/a relation of an entity with itself is counted only", loop},
		{"facts/summary is over the default claims", ownSummary},
		{"facts/summary of denials alone", denialsAlone},
		{"facts/claims read back whole", claimsWhole},
	}
}

func putAndRead(c *Case) {
	out := c.Put(Doc("Reuters 2024-05-17", `Russia IMPORTS_MUNITIONS_FROM "North Korea" 0.9 2024-05 | Russia buys shells from North Korea.`))
	diff(c.T, "outcome", out.Report, graph.Report{Documents: 1, Claims: 1, Records: 2})
	c.Ask("relations", "state/ru.IMPORTS_MUNITIONS_FROM.state/kp IMPORTS_MUNITIONS_FROM asserted 0.9 claims=1 stories=1")
	c.Ask("claims relation=state/ru.IMPORTS_MUNITIONS_FROM.state/kp", `"Russia buys shells from North Korea." asserted 0.9 "Reuters"`)
	c.Ask("entity id=state/kp", `state/kp State "North Korea"`)
	c.Ask("documents", `"Reuters, 2024-05-17" "Reuters" 2024-05-17`)
	c.Ask("stats", "entities=2 relations=1 claims=1 documents=1 stories=1")
}

func putTwice(c *Case) {
	c.Put(articles()...)
	before := c.export()
	out := c.Put(articles()...)
	diff(c.T, "second outcome", out.Report, graph.Report{Kept: 9})
	diff(c.T, "export", c.export(), before)
}

func anyOrder(c *Case) {
	all := articles()
	c.Put(all...)
	want := c.export()
	rng := rand.New(rand.NewPCG(1, 2))
	for range 4 {
		other := c.another()
		for _, i := range rng.Perm(len(all)) {
			other.Put(all[i])
		}
		diff(c.T, "export", other.export(), want)
		other.close()
	}
}

func oneBatchOrMany(c *Case) {
	other := c.another()
	c.Put(articles()...)
	for _, b := range articles() {
		other.Put(b)
	}
	diff(c.T, "export", other.export(), c.export())
}

func claimChanges(c *Case) {
	head, fact := "Reuters 2024-05-17", `Russia ATTACKS Ukraine 0.5 | Russia hits Ukraine.`
	c.Put(Doc(head, fact))
	out := c.Put(Doc(head, strings.Replace(fact, "0.5", "0.7 2024-05-16 weapon=drones", 1)))
	diff(c.T, "outcome", out.Report, graph.Report{Changed: 1})
	c.Ask("relations", "state/ru.ATTACKS.state/ua ATTACKS asserted 0.7 claims=1 stories=1")
	c.IDs("relations validAt=2024-05-15")
	c.IDs("relations validAt=2024-05-16", "state/ru.ATTACKS.state/ua")
}

// without takes claims out of a document whose text stays.
func without(b graph.Bundle, claims ...int) graph.Bundle {
	var kept []graph.Claim
	for i, cl := range b.Claims {
		drop := false
		for _, n := range claims {
			drop = drop || n == i
		}
		if !drop {
			kept = append(kept, cl)
		}
	}
	b.Claims = kept
	return b
}

func claimEnds(c *Case) {
	b := Doc("Reuters 2024-05-17", `Russia ATTACKS Ukraine`, `Iran SUPPORTS Russia`)
	c.Put(b)
	out := c.Put(without(b, 1))
	diff(c.T, "outcome", out.Report, graph.Report{Kept: 1, Ended: 1})
	c.IDs("relations", "state/ru.ATTACKS.state/ua")
	c.Ask("stats", "entities=3 relations=1 claims=1 documents=1 stories=1")
}

func claimReturns(c *Case) {
	b := Doc("Reuters 2024-05-17", `Russia ATTACKS Ukraine`, `Iran SUPPORTS Russia`)
	c.Put(b)
	want := c.export()
	c.Put(without(b, 0))
	diff(c.T, "outcome", c.Put(b).Report, graph.Report{Claims: 1, Kept: 1})
	diff(c.T, "export", c.export(), want)
}

func oneAnchor(c *Case) {
	b := Doc("Reuters 2024-05-17", `Russia ATTACKS Ukraine 0.6 extractor=a`)
	again := b.Claims[0]
	again.Confidence, again.Extractor = 0.8, "b"
	b.Claims = append(b.Claims, again)
	c.Put(b)
	c.Ask("relations", "state/ru.ATTACKS.state/ua ATTACKS asserted 0.8 claims=1 stories=1")
	other := c.another()
	b.Claims[0], b.Claims[1] = b.Claims[1], b.Claims[0]
	other.Put(b)
	diff(c.T, "export", other.export(), c.export())
}

func twoAnchors(c *Case) {
	c.Put(Doc("Reuters 2024-05-17", `Russia ATTACKS Ukraine anchor=3`, `Russia ATTACKS Ukraine anchor=4`, `Russia ATTACKS Ukraine alleged anchor=4`))
	c.Ask("relations", "state/ru.ATTACKS.state/ua ATTACKS asserted 0.9 claims=3 stories=1")
}

func rejectedClaims(c *Case) {
	b := Doc("Reuters 2024-05-17", `Russia ATTACKS Ukraine`, `Iran SUPPORTS Russia`, `China SUPPORTS Russia`)
	b.Claims[1].Quote = "something else"
	b.Claims[2].Confidence = 1.5
	out, err := c.Graph.Put(c.Context(), graph.Batch{Bundles: []graph.Bundle{b}})
	c.ok(err)
	if len(out.Rejected) != 2 || out.Rejected[0].Claim != 1 || out.Rejected[1].Claim != 2 {
		c.Errorf("rejected: %+v, want claims 1 and 2", out.Rejected)
	}
	c.IDs("relations", "state/ru.ATTACKS.state/ua")
}

func entityAlone(c *Case) {
	c.Put(Doc("OFAC 2024-01-02 list=SDN id=SDN/7", `@ organization "Acme Trading" listed=org/ofac-77 aka="Acme Ltd"`))
	c.Ask("entities", `org/ofac-77 Organization "Acme Trading"`)
	c.Ask("stats", "entities=1 relations=0 claims=0 documents=1 stories=1")
}

func loop(c *Case) {
	c.Put(Doc("AFP 2024-05-17", `Russia ATTACKS Ukraine`, `person:"The Kremlin" SUPPORTS Russia`))
	b := Doc("AP 2024-05-18", `Russia SUPPORTS Ukraine`)
	b.Claims[0].Target = b.Claims[0].Source
	c.Put(b)
	s, err := c.Graph.Stats(c.Context())
	c.ok(err)
	if s.Loops != 1 || s.Relations != 2 {
		c.Errorf("loops %d, relations %d; want 1 and 2", s.Loops, s.Relations)
	}
	c.IDs("relations of=state/ru types=SUPPORTS")
}

func ownSummary(c *Case) {
	c.Put(Doc("AFP 2024-05-17", `Russia ATTACKS Ukraine alleged 0.4 2024`, `Russia ATTACKS Ukraine planned 0.95 2023`),
		Doc("AP 2024-05-17", `Russia ATTACKS Ukraine alleged 0.6 2024`))
	r, err := c.Graph.Relation(c.Context(), "state/ru.ATTACKS.state/ua")
	c.ok(err)
	s := r.Relation.Summary
	in2024, _ := ParseInterval("2024")
	diff(c.T, "valid", s.Valid, []graph.Interval{in2024})
	c.Ask("relation id=state/ru.ATTACKS.state/ua", "state/ru.ATTACKS.state/ua ATTACKS alleged 0.6 claims=2 stories=2")
	c.Ask("relations modality=planned", "state/ru.ATTACKS.state/ua ATTACKS planned 0.95 claims=1 stories=1")
}

func denialsAlone(c *Case) {
	c.Put(Doc("AFP 2024-05-17", `Russia ATTACKS Ukraine negated 0.4`, `Russia ATTACKS Ukraine hypothetical 0.3`))
	c.IDs("relations")
	c.Ask("relation id=state/ru.ATTACKS.state/ua", "state/ru.ATTACKS.state/ua ATTACKS hypothetical 0.4 claims=2 stories=1")
	c.Ask("relations modality=negated", "state/ru.ATTACKS.state/ua ATTACKS negated 0.4 claims=1 stories=1")
}

func claimsWhole(c *Case) {
	b := Doc("AFP 2024-05-17", `Russia ALLIED_WITH Iran alleged 0.4 2024/.. says=France by=Spain term=second | Russia, allied with Iran 🤝 since 2024, France says.`)
	c.PutAt("2024-06-01T10:00:00Z", b)
	ps, err := c.Graph.ClaimsOf(c.Context(), []graph.ID{"state/ir.ALLIED_WITH.state/ru"}, graph.Filter{}, 10, "")
	c.ok(err)
	if len(ps[0].Items) != 1 {
		c.Fatalf("claims: %v", ps[0].Items)
	}
	got := ps[0].Items[0]
	want := b.Claims[0]
	want.ID, want.Document, want.Recorded = got.ID, c.stored(b), got.Recorded
	want.Relation, want.SourceEntity, want.TargetEntity = "state/ir.ALLIED_WITH.state/ru", "state/ru", "state/ir"
	diff(c.T, "claim", got, want)
	if t := got.Recorded.From.Time(); !t.Equal(c.time("2024-06-01T10:00:00Z")) || !got.Recorded.Open() {
		c.Errorf("recorded %v", got.Recorded)
	}
	one, err := c.Graph.Claim(c.Context(), got.ID)
	c.ok(err)
	diff(c.T, "claim by id", *one, got)
}
