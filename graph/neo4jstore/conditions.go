package neo4jstore

import (
	"fmt"
	"strings"

	"entente/graph"
	"entente/schema"
)

// query is a filter as Cypher: texts that depend on which conditions there are, and the values as parameters, so that the
// server plans few statements.
type query struct {
	f        *graph.Filter
	claims   bool // one claim must meet more than the default
	wide     bool // relations that nobody asserts may pass
	p        params
	natures  map[schema.Nature]bool
	narrowed []string // stored names of the types asked for; nil: all
}

func newQuery(f *graph.Filter) *query {
	q := &query{f: f, claims: f.MatchesClaims(), natures: make(map[schema.Nature]bool), p: params{}}
	ms := f.Modality
	if len(ms) == 0 {
		ms = []schema.Modality{schema.Asserted, schema.Alleged}
	}
	names := make([]string, len(ms))
	for i, m := range ms {
		names[i] = m.String()
		q.wide = q.wide || m != schema.Asserted && m != schema.Alleged
	}
	q.p["modality"], q.p["confidence"] = names, f.Confidence
	q.p["sources"], q.p["without"] = f.Sources, f.WithoutSources
	q.p["at"] = earliest(f.ValidAt)
	if f.Between != nil {
		q.p["from"], q.p["to"] = earliest(f.Between.From), latest(f.Between.To)
	}
	types := schema.Types()
	if len(f.Types) > 0 {
		types = nil
		seen := make(map[schema.RelationType]bool)
		for _, r := range f.Types {
			if t := r.Type(); !seen[t] {
				seen[t], types = true, append(types, t)
			}
		}
		q.narrowed = typeNames(types)
	}
	for _, t := range types {
		q.natures[t.Nature()] = true
	}
	return q
}

// onClaim is the condition on one claim, whose field gives the text of a property; typ that of its type's name.
func (q *query) onClaim(field func(column string) string, typ string) string {
	conds := []string{field("modality") + " IN $modality"}
	if q.f.Confidence > 0 {
		conds = append(conds, field("confidence")+" >= $confidence")
	}
	if q.f.ValidAt != 0 {
		conds = append(conds, q.during(field, typ, "$at", "$at"))
	}
	if b := q.f.Between; b != nil {
		from, to := "$from", "$to"
		if b.From == b.To {
			to = from // one day is asked for more strictly
		}
		conds = append(conds, q.during(field, typ, from, to))
	}
	if len(q.f.Sources) > 0 {
		conds = append(conds, "coalesce("+field("publisher")+", '') IN $sources")
	}
	if len(q.f.WithoutSources) > 0 {
		conds = append(conds, "NOT coalesce("+field("publisher")+", '') IN $without")
	}
	return strings.Join(conds, " AND ")
}

// during is Interval.During on sentinels: a bound that is not known compares as 0 where it is the least, as never where it is the most.
func (q *query) during(field func(string) string, typ, from, to string) string {
	a, b, c, d := field("startNoEarlier"), field("startNoLater"), field("endNoEarlier"), field("endNoLater")
	possibly := fmt.Sprintf("%s <= %s AND %s >= %s", a, to, d, from)
	if q.f.Certainty != graph.Definitely {
		return possibly
	}
	event := fmt.Sprintf("%s >= %s AND %s <= %s", a, from, d, to)
	state := fmt.Sprintf("(%s >= %s OR %s >= %s) AND (%s <= %s OR %s <= %s)", a, from, c, from, b, to, d, to)
	if from == to {
		state = fmt.Sprintf("%s >= %s AND %s <= %s", c, from, b, to)
	}
	switch {
	case !q.natures[schema.StateNature]:
		return possibly + " AND " + event
	case !q.natures[schema.EventNature]:
		return possibly + " AND " + state
	}
	return fmt.Sprintf("%s AND CASE WHEN %s IN $states THEN %s ELSE %s END", possibly, typ, state, event)
}

// onEdge is the condition on a relationship, "" if every one of the types passes: ONE of its facts meets all conditions.
func (q *query) onEdge(r string) string {
	if !q.claims {
		return ""
	}
	inList := func(column string) string { return r + "." + listOf[column] + "[i]" }
	ofClaim := func(column string) string { return "c." + column }
	typ := "coalesce(" + r + ".type, type(" + r + "))"
	return fmt.Sprintf("(any(i IN range(0, size(%s.modalities) - 1) WHERE %s) OR (%s.overflow AND EXISTS { MATCH (c:Claim) USING INDEX c:Claim(relation, id) WHERE c.relation = %s.id AND c.id > '' AND %s }))",
		r, q.onClaim(inList, typ), r, r, q.onClaim(ofClaim, "c.type"))
}

// listOf names the list of a relationship that holds a property of its claims.
var listOf = map[string]string{"modality": "modalities", "confidence": "confidences", "startNoEarlier": "startsNoEarlier", "startNoLater": "startsNoLater",
	"endNoEarlier": "endsNoEarlier", "endNoLater": "endsNoLater", "publisher": "publishers"}

// with returns the query's parameters and others.
func (q *query) with(more params) params {
	out := params{"states": stateTypes}
	for k, v := range q.p {
		out[k] = v
	}
	for k, v := range more {
		out[k] = v
	}
	return out
}

var stateTypes = statesOf(schema.Types())

func statesOf(ts []schema.RelationType) []string {
	var out []string
	for _, t := range ts {
		if t.Nature() == schema.StateNature {
			out = append(out, t.String())
		}
	}
	return out
}

// branch is a set of types that are followed in one direction.
type branch struct {
	left, right string // of the arrow
	types       []string
}

// branches are the ways on which relations are read outward from an entity.
func (q *query) branches() []branch {
	if len(q.f.Types) == 0 {
		return []branch{{"-", "-", allTypes}}
	}
	out, in := make(map[string]bool), make(map[string]bool)
	for _, r := range q.f.Types {
		name := r.Type().String()
		if !r.FromTarget() {
			out[name] = true
		}
		if r.FromTarget() || r.Type().Symmetric() {
			in[name] = true
		}
	}
	bs := []branch{{"-", "->", nil}, {"<-", "-", nil}, {"-", "-", nil}}
	for _, t := range allTypes {
		switch {
		case out[t] && in[t]:
			bs[2].types = append(bs[2].types, t)
		case out[t]:
			bs[0].types = append(bs[0].types, t)
		case in[t]:
			bs[1].types = append(bs[1].types, t)
		}
	}
	var some []branch
	for _, b := range bs {
		if len(b.types) > 0 {
			some = append(some, b)
		}
	}
	return some
}

var allTypes = typeNames(schema.Types())

// pattern is the branch's arrow for a relationship variable.
func (q *query) pattern(b branch, r string) string {
	types := strings.Join(b.types, "|")
	if q.wide {
		types += "|" + unconfirmed
	}
	return b.left + "[" + r + ":" + types + "]" + b.right
}

// onType keeps unconfirmed relationships to the branch's types, "" if there is nothing to keep.
func (q *query) onType(b branch, r string) string {
	if !q.wide || len(b.types) == len(allTypes) {
		return ""
	}
	return fmt.Sprintf("(%s.type IS NULL OR %s.type IN ['%s'])", r, r, strings.Join(b.types, "', '"))
}

// node is the pattern of the entity reached.
func (q *query) node(name string) string {
	if len(q.f.Kinds) == 0 {
		return "(" + name + ")"
	}
	return "(" + name + ":" + labels(q.f.Kinds) + ")"
}

func labels(kinds []schema.Kind) string {
	out := make([]string, len(kinds))
	for i, k := range kinds {
		out[i] = k.String()
	}
	return strings.Join(out, "|")
}

// where joins conditions, leaving out empty ones.
func where(conds ...string) string {
	var some []string
	for _, c := range conds {
		if c != "" {
			some = append(some, c)
		}
	}
	if len(some) == 0 {
		return ""
	}
	return " WHERE " + strings.Join(some, " AND ")
}
