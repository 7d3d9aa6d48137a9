package graphtest

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"entente/graph"
)

func loadCases() []entry {
	return []entry{
		{"loads/parts are seen when the last has come", stagedLoad},
		{"loads/parts in any order, one of them twice", stagedAnyOrder},
		{"loads/an incomplete load is refused and the old stays", stagedIncomplete},
		{"loads/a load begun anew leaves nothing of the first", stagedAgain},
		{"loads/a batch of several documents over the limit is refused whole", batchLimit},
		{"loads/a document that is no document refuses the batch", badDocument},
		{"loads/records that are no records refuse the batch", badRecord},
		{"loads/an empty batch changes nothing", emptyBatch},
		{"loads/files are found and are in no export", filesFound},
		{"loads/editions are kept", editionsKept},
		{"loads/the clock never goes back", clockNeverBack},
		{"loads/the store's clock", storeClock},
	}
}

// parts splits a document's claims into n parts and names the claims that the whole has.
func (c *Case) parts(b graph.Bundle, n int) (parts []graph.Bundle, ids []graph.ID) {
	c.Helper()
	other := c.over(Oracle())
	_, err := other.Put(c.Context(), graph.Batch{Bundles: []graph.Bundle{b}})
	c.ok(err)
	for h, err := range other.Store().Histories(c.Context(), graph.HistoryQuery{}) {
		c.ok(err)
		for _, v := range h.Claims {
			ids = append(ids, v.Row.ID)
		}
	}
	for chunk := range slices.Chunk(b.Claims, (len(b.Claims)+n-1)/n) {
		part := b
		part.Claims = chunk
		parts = append(parts, part)
	}
	return parts, ids
}

// putPart puts one part of load "l".
func (c *Case) putPart(b graph.Bundle, number int, last bool, ids []graph.ID) error {
	p := &graph.Part{Load: "l", Number: number, Last: last}
	if last {
		p.Claims = ids
	}
	_, err := c.Graph.Put(c.Context(), graph.Batch{Bundles: []graph.Bundle{b}, Part: p})
	return err
}

// big is a document of several claims.
func big() graph.Bundle {
	return Doc("AFP 2024-05-17", `Russia ATTACKS Ukraine`, `Iran SUPPORTS Russia`, `China SUPPORTS Russia`, `France CONDEMNS Russia`,
		`Spain CONDEMNS Russia`, `Russia THREATENS France`)
}

func stagedLoad(c *Case) {
	parts, ids := c.parts(big(), 3)
	for i, p := range parts[:2] {
		c.ok(c.putPart(p, i, false, nil))
		c.Ask("stats", "entities=0 relations=0 claims=0 documents=0 stories=0")
	}
	c.ok(c.putPart(parts[2], 2, true, ids))
	c.Ask("stats", "entities=6 relations=6 claims=6 documents=1 stories=1")
	other := c.another()
	other.Put(big())
	diff(c.T, "export", c.export(), other.export())
}

func stagedAnyOrder(c *Case) {
	parts, ids := c.parts(big(), 4)
	for _, i := range []int{1, 0, 1} {
		c.ok(c.putPart(parts[i], i, false, nil))
	}
	c.ok(c.putPart(parts[2], 2, true, ids))
	other := c.another()
	other.Put(big())
	diff(c.T, "export", c.export(), other.export())
}

func stagedIncomplete(c *Case) {
	old := without(big(), 0, 1, 2, 3, 4)
	c.Put(old)
	want := c.export()
	parts, ids := c.parts(big(), 3)
	c.ok(c.putPart(parts[0], 0, false, nil))
	c.wantErr(c.putPart(parts[2], 2, true, ids), graph.ErrConflict, "claim/")
	diff(c.T, "export", c.export(), want)
	c.ok(c.putPart(parts[1], 1, false, nil))
	c.ok(c.putPart(parts[2], 2, true, ids))
	c.Ask("stats", "entities=6 relations=6 claims=6 documents=1 stories=1")
}

func stagedAgain(c *Case) {
	parts, ids := c.parts(big(), 3)
	for range 2 {
		for i, p := range parts {
			c.ok(c.putPart(p, i, i == 2, ids))
		}
	}
	staged, err := c.Store.Staged(c.Context(), "l")
	c.ok(err)
	if len(staged) != 0 {
		c.Errorf("%d parts are left", len(staged))
	}
	c.Ask("stats", "entities=6 relations=6 claims=6 documents=1 stories=1")
}

// many is a document with n claims of one relation.
func many(head string, n int) graph.Bundle {
	facts := make([]string, n)
	for i := range facts {
		facts[i] = fmt.Sprintf("Russia ATTACKS Ukraine | Attack %d.", i)
	}
	return Doc(head, facts...)
}

func batchLimit(c *Case) {
	a, b := many("AFP 2024-05-17", 2600), many("AP 2024-05-17", 2600)
	_, err := c.Graph.Put(c.Context(), graph.Batch{Bundles: []graph.Bundle{a, b}})
	c.wantErr(err, graph.ErrInvalid, "5000")
	c.Ask("stats", "entities=0 relations=0 claims=0 documents=0 stories=0")
	c.Put(a, many("AP 2024-05-17", 2400))
	c.Ask("stats", "entities=2 relations=1 claims=5000 documents=2 stories=2")
}

func badDocument(c *Case) {
	good := Doc("AFP 2024-05-17", `Russia ATTACKS Ukraine`)
	for _, text := range []string{"", "\xff\xfe", "\ufeffRussia attacks."} {
		bad := graph.Bundle{Document: graph.Document{Publisher: "AP", URL: "https://ap.example/9", Text: text}}
		_, err := c.Graph.Put(c.Context(), graph.Batch{Bundles: []graph.Bundle{good, bad}})
		c.wantErr(err, graph.ErrInvalid, "https://ap.example/9")
	}
	c.Ask("stats", "entities=0 relations=0 claims=0 documents=0 stories=0")
}

func badRecord(c *Case) {
	nameless := Doc("AFP 2024-05-17", `Russia ATTACKS Ukraine`)
	nameless.Records[0].Names = nil
	twice := Doc("AFP 2024-05-17", `Russia ATTACKS Ukraine`)
	twice.Records = append(twice.Records, twice.Records[0])
	outside := Doc("AFP 2024-05-17", `Russia ATTACKS Ukraine`)
	outside.Records[0].Spans = []graph.Span{{Start: 3, End: 3000}}
	for _, b := range []graph.Bundle{nameless, twice, outside} {
		_, err := c.Graph.Put(c.Context(), graph.Batch{Bundles: []graph.Bundle{b}})
		c.wantErr(err, graph.ErrInvalid, "state/ru")
	}
	c.Ask("stats", "entities=0 relations=0 claims=0 documents=0 stories=0")
}

func emptyBatch(c *Case) {
	diff(c.T, "outcome", c.Put().Report, graph.Report{})
	c.Put(Doc("AFP 2024-05-17 title=Nothing"))
	c.Ask("documents", `"Nothing" "AFP" 2024-05-17`)
	c.Ask("stats", "entities=0 relations=0 claims=0 documents=1 stories=1")
}

func filesFound(c *Case) {
	c.Put(Doc("AFP 2024-05-17 file=/in/a.txt file=sha256:abc", `Russia ATTACKS Ukraine`))
	want := c.export()
	c.Put(Doc("AFP 2024-05-17 file=/in/copy.txt", `Russia ATTACKS Ukraine`))
	diff(c.T, "export", c.export(), want)
	if strings.Contains(want, "a.txt") {
		c.Error("the export has a file's name")
	}
	id := c.stored(Doc("AFP 2024-05-17", `Russia ATTACKS Ukraine`))
	for _, ref := range []string{"/in/a.txt", "/in/copy.txt", "sha256:abc", string(id)} {
		found, err := c.Graph.Find(c.Context(), ref)
		c.ok(err)
		diff(c.T, ref, found, []graph.ID{id})
	}
	_, err := c.Graph.Find(c.Context(), "/in/other.txt")
	c.wantErr(err, graph.ErrNotFound, "/in/other.txt")
}

func editionsKept(c *Case) {
	row := Doc("OFAC 2024-01-02 list=SDN id=SDN/7", `@ organization "Acme Trading" listed=org/ofac-77`)
	put := func(docs ...graph.ID) {
		e := graph.Edition{ID: "edition/1", Publisher: "OFAC", List: "SDN", Published: graph.NewDay(2024, 1, 2), Documents: docs}
		_, err := c.Graph.Put(c.Context(), graph.Batch{Bundles: []graph.Bundle{row}, Editions: []graph.Edition{e}})
		c.ok(err)
		got, err := c.Store.Editions(c.Context())
		c.ok(err)
		diff(c.T, "editions", got, []graph.Edition{e})
	}
	put("doc/1")
	put("doc/1", "doc/2")
}

func clockNeverBack(c *Case) {
	c.PutAt("2024-06-01T10:00:00Z", Doc("AFP 2024-05-17", `Russia ATTACKS Ukraine`))
	c.PutAt("2024-05-01T10:00:00Z", Doc("AFP 2024-05-18", `Iran SUPPORTS Russia`))
	from := make(map[string]bool)
	last := uint64(0)
	for h, err := range c.Store.Histories(c.Context(), graph.HistoryQuery{}) {
		c.ok(err)
		from[h.Documents[0].From.Time().Format("2006-01-02")] = true
		last = max(last, h.Documents[0].From.Change)
	}
	diff(c.T, "recorded on", slices.Sorted(maps.Keys(from)), []string{"2024-06-01"})
	c.PutAt("2024-05-01T10:00:00Z", Doc("AFP 2024-05-18", `Iran SUPPORTS Russia`))
	for h, err := range c.Store.Histories(c.Context(), graph.HistoryQuery{}) {
		c.ok(err)
		if h.Documents[0].From.Change > last || h.Documents[0].To.Change != 0 {
			c.Errorf("putting the same again made a version: %v", h.Documents[0].Recorded)
		}
	}
}

// storeClock sets the clock of stores that have one to set; others have the time of day.
func storeClock(c *Case) {
	now := time.Now()
	if c.Harness.Now != nil {
		now = time.Date(2021, 2, 3, 4, 5, 6, 0, time.UTC)
		c.Harness.Now(c.Store, func() time.Time { return now })
	}
	recorded := func() graph.Stamp {
		for h, err := range c.Store.Histories(c.Context(), graph.HistoryQuery{}) {
			c.ok(err)
			return h.Claims[len(h.Claims)-1].From
		}
		return graph.Stamp{}
	}
	b := Doc("AFP 2024-05-17", `Russia ATTACKS Ukraine`)
	c.Put(b)
	first := recorded()
	if off := first.Time().Sub(now); off < -time.Second || off > time.Minute {
		c.Errorf("recorded at %s, want %s", first.Time(), now)
	}
	now = now.Add(-time.Hour)
	b.Claims[0].Confidence = 0.4
	c.Put(b)
	if second := recorded(); second.Micros < first.Micros || second.Change <= first.Change {
		c.Errorf("recorded at %v after %v", second, first)
	}
}
