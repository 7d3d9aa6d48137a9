package graphtest

import (
	"cmp"
	"maps"
	"slices"
	"time"

	"entente/graph"
)

// span says when a row was recorded in one form: the loads from the first that has it so to the first that has not.
type span struct {
	load     int // the first
	recorded graph.Recorded
}

// spans lists the versions of one row over the loads of its document.
func spans(loads []load, key string) []span {
	var out []span
	for i, l := range loads {
		v, there := l.rows[key]
		var before string
		var was bool
		if i > 0 {
			before, was = loads[i-1].rows[key]
		}
		if was && (!there || before != v) {
			out[len(out)-1].recorded.To = l.at
		}
		if there && (!was || before != v) {
			out = append(out, span{i, graph.Recorded{From: l.at}})
		}
	}
	return out
}

// was reports whether a version was there at a time; the zero time is now.
func was(r graph.Recorded, at time.Time) bool {
	if at.IsZero() {
		return r.To == graph.Stamp{}
	}
	from, to := time.UnixMicro(r.From.Micros), time.UnixMicro(r.To.Micros)
	return !at.Truncate(time.Microsecond).Before(from) && (r.To == graph.Stamp{} || at.Truncate(time.Microsecond).Before(to))
}

// keys lists the keys of all rows of one sort, "r" or "c", sorted.
func keys(loads []load, sort byte) []string {
	seen := make(map[string]bool)
	for _, l := range loads {
		for k := range l.rows {
			if k[0] == sort {
				seen[k] = true
			}
		}
	}
	return slices.Sorted(maps.Keys(seen))
}

// history tells a document's loads as a history.
func (o *oracle) history(id graph.ID) *graph.History {
	loads := o.of(id)
	h := &graph.History{ID: id, Files: slices.Sorted(maps.Keys(o.files[id])), Text: loads[0].bundle.Document.Text}
	for _, s := range spans(loads, "d") {
		doc := loads[s.load].bundle.Document
		doc.Text, doc.Retracted = "", false
		h.Documents = append(h.Documents, graph.Version[graph.Document]{Recorded: s.recorded, Row: doc})
	}
	for _, k := range keys(loads, 'r') {
		for _, s := range spans(loads, k) {
			l := loads[s.load]
			h.Records = append(h.Records, graph.Version[graph.Record]{Recorded: s.recorded, Row: l.bundle.Records[l.records[k[1:]]]})
		}
	}
	for _, k := range keys(loads, 'c') {
		for _, s := range spans(loads, k) {
			l := loads[s.load]
			c := l.bundle.Claims[l.claims[graph.ID(k[1:])]]
			c.Document, c.Quote = "", ""
			h.Claims = append(h.Claims, graph.Version[graph.Claim]{Recorded: s.recorded, Row: c})
		}
	}
	slices.SortStableFunc(h.Claims, func(a, b graph.Version[graph.Claim]) int { return cmp.Compare(a.Row.ID, b.Row.ID) })
	for _, f := range o.flags[id] {
		if f.retracted {
			h.Retracted = append(h.Retracted, graph.Recorded{From: f.at})
		} else {
			h.Retracted[len(h.Retracted)-1].To = f.at
		}
	}
	return h
}
