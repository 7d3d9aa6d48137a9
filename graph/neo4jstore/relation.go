package neo4jstore

import (
	"cmp"
	"slices"

	"entente/graph"
	"entente/schema"
)

// relation is a relation whose claims change.
type relation struct {
	id, source, target graph.ID
	kind               schema.RelationType
	add, sub           facts
	edge               *edge // as stored
}

// edge is a relationship of the database.
type edge struct {
	element  string
	typ      string // the relationship's type: the relation's, or unconfirmed
	overflow bool
	facts    facts // all, or some if overflow
}

// relate counts a claim for a relation, or with -1 against it. A claim that relates an entity to itself has none.
func (d *derivation) relate(id graph.ID, f fact, n int64) {
	if id == "" {
		return
	}
	r := d.relations[id]
	if r == nil {
		source, t, target, _ := graph.SplitRelation(id)
		r = &relation{id: id, source: source, target: target, kind: t, add: make(facts), sub: make(facts)}
		d.relations[id] = r
	}
	if n > 0 {
		r.add[f] += n
	} else {
		r.sub[f] -= n
	}
}

// readRelations reads the relationships that are there. It comes before new claims are written: those that add only are there
// if they have a claim.
func (d *derivation) readRelations() error {
	var ask []graph.ID
	byType := make(map[string][]string)
	for _, r := range d.relations {
		if len(r.sub) > 0 {
			byType[r.kind.String()] = append(byType[r.kind.String()], string(r.id))
		} else {
			ask = append(ask, r.id)
		}
	}
	if len(ask) > 0 {
		slices.Sort(ask)
		err := d.rows(cypherHasClaims, params{"ids": idStrings(ask)}, func(v []any) error {
			t := d.relations[id(v[0])].kind.String()
			byType[t] = append(byType[t], text(v[0]))
			return nil
		})
		if err != nil {
			return err
		}
	}
	var rest []string
	for _, t := range typeNames(schema.Types()) {
		if len(byType[t]) == 0 {
			continue
		}
		if err := d.readEdges(t, byType[t]); err != nil {
			return err
		}
		for _, s := range byType[t] {
			if d.relations[graph.ID(s)].edge == nil {
				rest = append(rest, s)
			}
		}
	}
	if len(rest) == 0 {
		return nil
	}
	return d.readEdges(unconfirmed, rest)
}

func (d *derivation) readEdges(t string, ids []string) error {
	slices.Sort(ids)
	return d.rows(cypherEdges(t), params{"ids": ids}, func(v []any) error {
		d.relations[id(v[1])].edge = &edge{text(v[0]), t, flag(v[2]), readFacts(v[3:])}
		return nil
	})
}

// edgeState is what a relationship becomes.
type edgeState struct {
	facts    facts
	overflow bool
	own      graph.Summary
	same     bool // the lists stay as they are
}

// writeRelations derives the relations and writes their relationships, after the claims: those that overflow are derived by the
// database.
func (d *derivation) writeRelations() error {
	states := make(map[graph.ID]*edgeState, len(d.relations))
	var sample, sum []graph.ID
	for _, r := range d.relations {
		s := &edgeState{facts: make(facts)}
		states[r.id] = s
		switch {
		case r.edge == nil:
			s.facts = r.add
		case !r.edge.overflow:
			s.facts = r.edge.facts.change(r.add, r.sub)
		case len(r.sub) > 0:
			sample = append(sample, r.id)
			continue
		default:
			s.facts, s.overflow, s.same = r.edge.facts, true, true
			sum = append(sum, r.id)
			continue
		}
		s.overflow, s.own = len(s.facts) > maxFacts, s.facts.own(r.kind)
	}
	more, err := d.sample(sample, states)
	if err != nil {
		return err
	}
	if err := d.sum(append(sum, more...), states); err != nil {
		return err
	}
	return d.writeEdges(states)
}

func (fs facts) change(add, sub facts) facts {
	for f, n := range add {
		fs[f] += n
	}
	for f, n := range sub {
		if fs[f] -= n; fs[f] <= 0 {
			delete(fs, f)
		}
	}
	return fs
}

// sample reads the facts of relations that overflowed and lost claims; it returns those that still overflow.
func (d *derivation) sample(ids []graph.ID, states map[graph.ID]*edgeState) (more []graph.ID, err error) {
	if len(ids) == 0 {
		return nil, nil
	}
	err = d.rows(cypherSample, params{"ids": idStrings(ids)}, func(v []any) error {
		states[id(v[0])].facts[claimFact(v[1:])] = integer(v[1+len(claimFactColumns)])
		return nil
	})
	for _, id := range ids {
		s := states[id]
		if s.overflow = len(s.facts) > maxFacts; s.overflow {
			more = append(more, id)
		} else {
			s.own = s.facts.own(d.relations[id].kind)
		}
	}
	return more, err
}

// sum lets the database make the own summaries of relations that overflow.
func (d *derivation) sum(ids []graph.ID, states map[graph.ID]*edgeState) error {
	for _, all := range []bool{false, true} {
		if len(ids) == 0 {
			return nil
		}
		var rest []graph.ID
		err := d.rows(cypherSummaries, params{"ids": idStrings(ids), "all": all}, func(v []any) error {
			s := states[id(v[0])]
			if s.own = readClaimSummary(d.relations[id(v[0])].kind, v[1:]); s.own.Claims == 0 {
				rest = append(rest, id(v[0]))
			}
			return nil
		})
		if err != nil {
			return err
		}
		ids = rest
	}
	return nil
}

// readClaimSummary reads a row of summaryResults.
func readClaimSummary(t schema.RelationType, v []any) graph.Summary {
	s := graph.Summary{Confidence: number(v[1]), Claims: int(integer(v[2])), Stories: int(integer(v[3])), Valid: intervals(v[4])}
	for _, name := range strings_(v[0]) {
		if m := modality(name); s.Modality == 0 || m < s.Modality {
			s.Modality = m
		}
	}
	if t.Nature() == schema.StateNature {
		s.Effective = intervals(v[5])
	}
	return s
}

// intervals reads a list of four days each, in order.
func intervals(v any) []graph.Interval {
	list, _ := v.([]any)
	var out []graph.Interval
	for _, four := range list {
		out = append(out, unflatten(four)...)
	}
	slices.SortFunc(out, graph.Interval.Compare)
	return slices.Compact(out)
}

// writeEdges writes relationships, those of one type in one statement, sorted by their ends.
func (d *derivation) writeEdges(states map[graph.ID]*edgeState) error {
	var drop, put, summaries []any
	add := make(map[string][]any)
	list := make([]*relation, 0, len(d.relations))
	for _, r := range d.relations {
		list = append(list, r)
	}
	slices.SortFunc(list, func(a, b *relation) int {
		return cmp.Or(cmp.Compare(a.source, b.source), cmp.Compare(a.target, b.target), cmp.Compare(a.id, b.id))
	})
	for _, r := range list {
		s := states[r.id]
		t, name := r.kind.String(), any(nil)
		if s.own.Claims > 0 && s.own.Modality != schema.Asserted && s.own.Modality != schema.Alleged {
			t, name = unconfirmed, any(r.kind.String())
		}
		if r.edge != nil && (s.own.Claims == 0 || r.edge.typ != t) {
			drop = append(drop, r.edge.element)
			r.edge = nil
		}
		if s.own.Claims == 0 {
			continue
		}
		values := summaryValues(r.kind, &s.own)
		if r.edge != nil && s.same {
			summaries = append(summaries, append([]any{r.edge.element}, values...))
			continue
		}
		values = append(append(values, s.facts.columns()...), orNil(s.overflow), name)
		if r.edge != nil {
			put = append(put, append([]any{r.edge.element}, values...))
		} else {
			add[t] = append(add[t], append([]any{string(r.source), string(r.target), string(r.id)}, values...))
		}
	}
	for _, do := range []struct {
		statement string
		rows      []any
	}{{cypherDropEdges, drop}, {cypherPutEdges, put}, {cypherPutSummary, summaries}} {
		if err := d.unwind(do.statement, do.rows); err != nil {
			return err
		}
	}
	for _, t := range append(typeNames(schema.Types()), unconfirmed) {
		if err := d.unwind(cypherAddEdges(t), add[t]); err != nil {
			return err
		}
	}
	return nil
}
