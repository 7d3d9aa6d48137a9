package graphtest

import (
	"fmt"

	"strings"

	"entente/graph"
)

func retractCases() []entry {
	return []entry{
		{"retract/all counts are zero", retractAll},
		{"retract/restore brings back the same", retractRestore},
		{"retract/one of several documents", retractOne},
		{"retract/a document is not read", retractRead},
		{"retract/loading again leaves it retracted and says so", retractLoadAgain},
		{"retract/a new version of it stays hidden", retractLoadChanged},
		{"retract/recordedAt still sees", retractRecorded},
		{"retract/knownAt does not see", retractKnown},
		{"retract/twice, and restoring what is not retracted", retractTwice},
		{"retract/several documents, one of them unknown", retractUnknown},
		{"retract/purge deletes also from history", purge},
		{"retract/purge and load again", purgeReload},
		{"retract/a retracted revision uncovers the one before", retractRevision},
		{"retract/documents are found by the very name of their file or its hash", retractFile},
	}
}

const nothing = "entities=0 relations=0 claims=0 documents=0 stories=0"

// retract flags documents as at a time.
func (c *Case) retract(at string, bundles ...graph.Bundle) graph.Report {
	c.Helper()
	var docs []graph.ID
	for _, b := range bundles {
		docs = append(docs, c.stored(b))
	}
	r, err := c.Graph.Retract(c.Context(), c.time(at), docs...)
	c.ok(err)
	return r
}

func (c *Case) restore(b graph.Bundle) {
	c.Helper()
	_, err := c.Graph.Restore(c.Context(), c.time(""), c.stored(b))
	c.ok(err)
}

func retractAll(c *Case) {
	all := articles()
	c.Put(all...)
	diff(c.T, "report", c.retract("", all...), graph.Report{Flagged: len(all)})
	c.Ask("stats", nothing)
	c.IDs("relations modality=asserted,alleged,planned,hypothetical,negated")
	c.IDs("entities")
	c.IDs("documents")
	c.IDs("relations of=state/ru", "error: not found")
	c.Ask("relation id=state/ru.IMPORTS_MUNITIONS_FROM.state/kp", "error: not found")
	c.Ask("claims relation=state/ru.IMPORTS_MUNITIONS_FROM.state/kp")
}

func retractRestore(c *Case) {
	all := articles()
	c.Put(all...)
	want := c.export()
	c.retract("", all[1], all[3])
	if got := c.export(); got == want || !strings.Contains(got, `"retracted":true`) {
		c.Error("an export with retracted documents does not say so")
	}
	for _, b := range []graph.Bundle{all[3], all[1]} {
		c.restore(b)
	}
	diff(c.T, "export", c.export(), want)
}

func retractOne(c *Case) {
	a, b := Doc("AFP 2024-05-17", `Russia ATTACKS Ukraine 0.9`, `Iran VISITS Russia`), Doc("AP 2024-05-17", `Russia ATTACKS Ukraine 0.5`)
	c.Put(a, b)
	c.retract("", a)
	c.Ask("relations", "state/ru.ATTACKS.state/ua ATTACKS asserted 0.5 claims=1 stories=1")
	c.Ask("stats", "entities=2 relations=1 claims=1 documents=1 stories=1")
	c.IDs("entity id=state/ir", "error: not found")
	c.IDs("neighborhood id=state/ru depth=2", "state/ru", "state/ua", "state/ru.ATTACKS.state/ua")
}

func retractRead(c *Case) {
	b := Doc("AFP 2024-05-17", `Russia ATTACKS Ukraine`)
	c.Put(b)
	cs, err := c.Graph.ClaimsOf(c.Context(), ids("state/ru.ATTACKS.state/ua"), graph.Filter{}, 1, "")
	c.ok(err)
	c.retract("", b)
	_, err = c.Graph.Document(c.Context(), c.stored(b))
	c.wantErr(err, graph.ErrNotFound, string(c.stored(b)))
	_, err = c.Graph.Claim(c.Context(), cs[0].Items[0].ID)
	c.wantErr(err, graph.ErrNotFound, string(cs[0].Items[0].ID))
	found, err := c.Graph.Find(c.Context(), string(c.stored(b)))
	c.ok(err)
	diff(c.T, "found to restore", found, []graph.ID{c.stored(b)})
}

func retractLoadAgain(c *Case) {
	b := Doc("AFP 2024-05-17", `Russia ATTACKS Ukraine`)
	c.Put(b)
	c.retract("", b)
	diff(c.T, "outcome", c.Put(b).Report, graph.Report{Kept: 1, StillRetracted: []graph.ID{c.stored(b)}})
	c.Ask("stats", nothing)
	c.restore(b)
	c.Ask("stats", "entities=2 relations=1 claims=1 documents=1 stories=1")
}

func retractLoadChanged(c *Case) {
	b := Doc("AFP 2024-05-17", `Russia ATTACKS Ukraine 0.4`)
	c.Put(b)
	c.retract("", b)
	b.Claims[0].Confidence = 0.8
	diff(c.T, "outcome", c.Put(b).Report, graph.Report{Changed: 1, StillRetracted: []graph.ID{c.stored(b)}})
	c.Ask("stats", nothing)
	c.restore(b)
	c.Ask("relations", "state/ru.ATTACKS.state/ua ATTACKS asserted 0.8 claims=1 stories=1")
}

func retractRecorded(c *Case) {
	b := Doc("AFP 2024-05-17", `Russia ATTACKS Ukraine`)
	c.PutAt("2024-06-01T10:00:00Z", b)
	c.retract("2024-06-03T10:00:00Z", b)
	c.IDs("relations")
	c.IDs("relations recordedAt=2024-06-02", "state/ru.ATTACKS.state/ua")
	c.IDs("relations of=state/ru recordedAt=2024-06-02", "state/ru.ATTACKS.state/ua")
	c.IDs("neighborhood id=state/ru recordedAt=2024-06-02", "state/ru", "state/ua", "state/ru.ATTACKS.state/ua")
}

func retractKnown(c *Case) {
	b := Doc("AFP 2024-05-17", `Russia ATTACKS Ukraine`)
	c.Put(b, Doc("AP 2024-05-18", `Iran VISITS Russia`))
	c.retract("", b)
	c.IDs("relations knownAt=2024-05-30", "state/ir.VISITS.state/ru")
}

func retractTwice(c *Case) {
	b := Doc("AFP 2024-05-17", `Russia ATTACKS Ukraine`)
	c.Put(b)
	r, err := c.Graph.Restore(c.Context(), c.time(""), c.stored(b))
	c.ok(err)
	diff(c.T, "restore", r, graph.Report{})
	diff(c.T, "retract", c.retract("", b), graph.Report{Flagged: 1})
	diff(c.T, "again", c.retract("", b), graph.Report{})
	c.restore(b)
	c.IDs("relations", "state/ru.ATTACKS.state/ua")
}

func retractUnknown(c *Case) {
	b := Doc("AFP 2024-05-17", `Russia ATTACKS Ukraine`)
	c.Put(b)
	for _, do := range []func() error{
		func() error { _, err := c.Graph.Retract(c.Context(), c.time(""), c.stored(b), "doc/none"); return err },
		func() error { _, err := c.Graph.Restore(c.Context(), c.time(""), "doc/none"); return err },
		func() error { _, err := c.Graph.Purge(c.Context(), c.time(""), c.stored(b), "doc/none"); return err },
	} {
		c.wantErr(do(), graph.ErrNotFound, "doc/none")
		c.IDs("relations", "state/ru.ATTACKS.state/ua")
	}
}

func purge(c *Case) {
	a, b := Doc("AFP 2024-05-17", `Russia ATTACKS Ukraine`), Doc("AP 2024-05-18", `Iran VISITS Russia`)
	c.PutAt("2024-06-01T10:00:00Z", b)
	want := c.export()
	c.PutAt("2024-06-01T11:00:00Z", a)
	_, err := c.Graph.Purge(c.Context(), c.time("2024-06-03T10:00:00Z"), c.stored(a))
	c.ok(err)
	diff(c.T, "export", c.export(), want)
	c.IDs("relations recordedAt=2024-06-02", "state/ir.VISITS.state/ru")
	for h, err := range c.Store.Histories(c.Context(), graph.HistoryQuery{}) {
		c.ok(err)
		if h.ID != c.stored(b) {
			c.Errorf("history of %s is left", h.ID)
		}
	}
}

func purgeReload(c *Case) {
	b := Doc("AFP 2024-05-17", `Russia ATTACKS Ukraine`)
	c.Put(b)
	want := c.export()
	c.retract("", b)
	_, err := c.Graph.Purge(c.Context(), c.time(""), c.stored(b))
	c.ok(err)
	c.Ask("stats", nothing)
	diff(c.T, "outcome", c.Put(b).Report, graph.Report{Documents: 1, Claims: 1, Records: 2})
	diff(c.T, "export", c.export(), want)
}

func retractRevision(c *Case) {
	old, corrected := Doc("AFP 2024-05-17 url=https://afp.example/1", `Russia ATTACKS Ukraine`), Doc("AFP 2024-05-18 url=https://afp.example/1", `Russia THREATENS Ukraine`)
	c.Put(old, corrected)
	c.IDs("relations", "state/ru.THREATENS.state/ua")
	c.retract("", corrected)
	c.IDs("relations", "state/ru.ATTACKS.state/ua")
	c.Ask("stats", "entities=2 relations=1 claims=1 documents=1 stories=1")
	c.restore(corrected)
	c.IDs("relations", "state/ru.THREATENS.state/ua")
}

func retractFile(c *Case) {
	names := []string{`a.txt`, `A.txt`, `b a.txt`, `a`, `say "a".txt`, `back\slash\`, `*`, `a.*`, `a OR b`, `title:a`, `Łódź/été.jsonl`, `a.txt~`, `(a`, `-a`, `sha256:0a1b`, `sha256:0A1B`, ` `, `&&`}
	var bundles []graph.Bundle
	for i, name := range names {
		b := Doc(fmt.Sprintf("P%d 2024-05-17", i), fmt.Sprintf(`Russia SUPPORTS group:"Group %d"`, i))
		b.Files = []string{name, "all.jsonl"}
		bundles = append(bundles, b)
	}
	c.Put(bundles...)
	for i, name := range names {
		found, err := c.Graph.Find(c.Context(), name)
		c.ok(err)
		diff(c.T, "documents of "+name, found, []graph.ID{c.stored(bundles[i])})
	}
	all, err := c.Graph.Find(c.Context(), "all.jsonl")
	c.ok(err)
	c.inOrder("documents of all.jsonl", all, len(names))
	for _, no := range []string{"b.txt", "all", "txt", "0a1b", "sha256:", "a.tx", `"`, `\`} {
		_, err := c.Graph.Find(c.Context(), no)
		c.wantErr(err, graph.ErrNotFound, no)
	}
	_, err = c.Graph.Retract(c.Context(), c.time(""), all...)
	c.ok(err)
	retracted, err := c.Graph.Find(c.Context(), "all.jsonl")
	c.ok(err)
	diff(c.T, "retracted documents of all.jsonl", retracted, all)
	_, err = c.Graph.Purge(c.Context(), c.time(""), all[0])
	c.ok(err)
	rest, err := c.Graph.Find(c.Context(), "all.jsonl")
	c.ok(err)
	diff(c.T, "documents of all.jsonl without a purged one", rest, all[1:])
}
