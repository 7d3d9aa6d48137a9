package graphtest

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"time"

	"entente/graph"
	"entente/schema"
)

// truth is all that follows from what was recorded at one time: every document that was not retracted, and what its claims say.
type truth struct {
	documents []*fact // one for each document, without a claim
	claims    []*fact
	cluster   cluster
	entities  map[graph.ID]graph.Entity
	alive     map[graph.ID]bool // entities with a live record
	relations []*relation       // by id
	loops     int
}

// fact is a claim, or a document alone, with what it is asked by.
type fact struct {
	doc       graph.Document
	claim     graph.Claim
	records   []graph.Record
	current   bool // the document is its own current revision
	story     graph.ID
	published graph.Day // the first day on which it is known
}

type relation struct {
	id, source, target graph.ID
	kind               schema.RelationType
	claims             []*fact
}

// at works out the truth of a time; the zero time is now.
func (o *oracle) at(at time.Time) *truth {
	if at.IsZero() && o.memo != nil {
		return o.memo
	}
	t := &truth{entities: make(map[graph.ID]graph.Entity), alive: make(map[graph.ID]bool)}
	for _, id := range o.documents() {
		if !retracted(o.flags[id], at) {
			t.read(o.of(id), at)
		}
	}
	t.revise()
	t.derive(o, at)
	if at.IsZero() {
		o.memo = t
	}
	return t
}

// read adds a document's rows as they were recorded at a time.
func (t *truth) read(loads []load, at time.Time) {
	var doc *fact
	for _, s := range spans(loads, "d") {
		if was(s.recorded, at) {
			doc = &fact{doc: loads[s.load].bundle.Document}
		}
	}
	if doc == nil {
		return
	}
	t.documents = append(t.documents, doc)
	for _, k := range keys(loads, 'r') {
		for _, s := range spans(loads, k) {
			if was(s.recorded, at) {
				l := loads[s.load]
				doc.records = append(doc.records, l.bundle.Records[l.records[k[1:]]])
			}
		}
	}
	for _, k := range keys(loads, 'c') {
		for _, s := range spans(loads, k) {
			if !was(s.recorded, at) {
				continue
			}
			l := loads[s.load]
			c := l.bundle.Claims[l.claims[graph.ID(k[1:])]]
			c.Document, c.Quote, c.Recorded = doc.doc.ID, doc.doc.Text[c.Start:c.End], s.recorded
			f := &fact{doc: doc.doc, claim: c, published: doc.doc.Published}
			if f.published == 0 {
				f.published = dayOf(s.recorded.From.Micros)
			}
			t.claims = append(t.claims, f)
		}
	}
}

func dayOf(micros int64) graph.Day { return graph.DayOf(time.UnixMicro(micros)) }

// revise finds the current revision of every document, and its story.
func (t *truth) revise() {
	current := make(map[graph.ID]*fact)
	for _, d := range t.documents {
		best := d
		for _, e := range t.documents {
			if revisions(&d.doc, &e.doc) && later(&e.doc, &best.doc) {
				best = e
			}
		}
		current[d.doc.ID] = best
	}
	for _, f := range slices.Concat(t.documents, t.claims) {
		c := current[f.doc.ID]
		f.current, f.story = c.doc.ID == f.doc.ID, c.doc.Story
	}
}

// revisions are documents of one publisher with one url, or source id where there is none.
func revisions(a, b *graph.Document) bool {
	origin := func(d *graph.Document) string { return cmp.Or(d.URL, d.SourceID) }
	return a.Publisher == b.Publisher && origin(a) == origin(b) && origin(a) != ""
}

func later(a, b *graph.Document) bool {
	return cmp.Or(cmp.Compare(a.Published, b.Published), cmp.Compare(a.LoaderVersion, b.LoaderVersion), cmp.Compare(a.ID, b.ID)) > 0
}

// derive clusters the records and gathers claims into relations.
func (t *truth) derive(o *oracle, at time.Time) {
	var members []member
	faces := make(map[graph.ID][]graph.Record) // of live records, by record id
	for _, d := range t.documents {
		for _, r := range d.records {
			id := d.doc.ID + "#" + graph.ID(r.Key)
			members = append(members, member{id, r.IDs()})
			faces[id] = []graph.Record{r}
		}
	}
	t.cluster = clusterOf(members, holding(o.judgements, at))
	live, all := make(map[graph.ID][]graph.Record), make(map[graph.ID][]graph.Record)
	for _, d := range t.documents {
		for _, r := range d.records {
			e := t.cluster.entity[d.doc.ID+"#"+graph.ID(r.Key)]
			all[e] = append(all[e], r)
			if d.current {
				live[e] = append(live[e], r)
			}
		}
	}
	for e, rs := range all {
		t.alive[e] = len(live[e]) > 0
		if t.alive[e] {
			rs = live[e]
		}
		t.entities[e] = o.describe(e, rs)
	}
	t.relate()
}

func (t *truth) relate() {
	byID := make(map[graph.ID]*relation)
	for _, f := range t.claims {
		c := &f.claim
		c.SourceEntity = t.cluster.entity[c.Document+"#"+graph.ID(c.Source)]
		c.TargetEntity = t.cluster.entity[c.Document+"#"+graph.ID(c.Target)]
		if c.SourceEntity == c.TargetEntity {
			if f.current {
				t.loops++
			}
			continue
		}
		s, g := c.SourceEntity, c.TargetEntity
		if c.Type.Inverse() == "" && g < s {
			s, g = g, s
		}
		id := graph.ID(strings.Join([]string{string(s), c.Type.String(), string(g)}, "."))
		if byID[id] == nil {
			byID[id] = &relation{id: id, source: s, target: g, kind: c.Type}
		}
		c.Relation = id
		byID[id].claims = append(byID[id].claims, f)
	}
	for _, id := range slices.Sorted(maps.Keys(byID)) {
		r := byID[id]
		slices.SortFunc(r.claims, func(a, b *fact) int { return cmp.Compare(a.claim.ID, b.claim.ID) })
		t.relations = append(t.relations, r)
	}
}

// find follows redirects to the id under which an entity is known.
func (t *truth) find(id graph.ID) (graph.Entity, bool) {
	if to, ok := t.cluster.redirects[id]; ok {
		id = to
	}
	return t.entities[id], t.alive[id]
}
