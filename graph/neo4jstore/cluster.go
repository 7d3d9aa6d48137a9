package neo4jstore

import (
	"slices"
	"strings"

	"entente/graph"
)

// member is a record that takes part in clustering: one that the change adds (record is set), or one out of the database.
// Records that compute one id, which is their entity's, and that nobody judged, are of that entity and are not looked at. All others are
// kept in components: records that share an id, or were judged the same, by way of others. A component is clustered whole.
type member struct {
	id, doc           graph.ID
	record            *graph.Record // of a new one
	ids               []graph.ComputedID
	face              string
	live              bool
	old, entity       graph.ID
	oldMark, mark     string // component; "" is none
	gathered, visited bool
}

func (m *member) key() string {
	_, key, _ := strings.Cut(string(m.id), "#")
	return key
}

// gathering reads all that is connected to the records that a change adds, drops or judges.
type gathering struct {
	*derivation
	byID       map[graph.ID][]*member // new members
	seen       map[string]bool        // what was wanted, by sort and name
	components []string
	ids        []graph.ID
	records    []graph.ID
	judge      []graph.ID // members whose judgements were not read yet
	judgements map[[2]graph.ID]graph.Judgement
	all        []*member
}

// cluster gives every member its entity.
func (d *derivation) cluster(judged []graph.ID) error {
	g := &gathering{derivation: d, byID: make(map[graph.ID][]*member), seen: make(map[string]bool), judgements: make(map[[2]graph.ID]graph.Judgement)}
	var fresh []*member
	for _, m := range sortedValues(d.members) {
		fresh = append(fresh, m)
		for _, id := range m.ids {
			g.byID[id.ID] = append(g.byID[id.ID], m)
		}
	}
	if err := g.seeds(fresh, judged); err != nil {
		return err
	}
	for len(g.components)+len(g.ids)+len(g.records)+len(g.judge) > 0 {
		if err := g.grow(); err != nil {
			return err
		}
	}
	for _, m := range fresh {
		m.entity = m.ids[0].ID
	}
	return g.settle()
}

// seeds finds what cannot be told by a record's own id.
func (g *gathering) seeds(fresh []*member, judged []graph.ID) error {
	for _, r := range g.dropped {
		g.want('c', r.component)
	}
	for _, r := range judged {
		g.want('r', string(r))
	}
	for _, m := range fresh {
		if len(m.ids) > 1 {
			g.take(m)
		}
	}
	if g.judged {
		if err := g.judgedOf(fresh); err != nil {
			return err
		}
	}
	if !g.joined || len(fresh) == 0 {
		return nil
	}
	var ids []graph.ID
	for id := range g.byID {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	return g.rows(cypherRedirects, params{"ids": idStrings(ids)}, func(v []any) error {
		g.want('i', text(v[0]))
		g.want('c', text(v[1]))
		return nil
	})
}

// want notes that a component, an id or a record is needed, once.
func (g *gathering) want(sort byte, name string) {
	key := string(sort) + name
	if name == "" || g.seen[key] {
		return
	}
	g.seen[key] = true
	switch sort {
	case 'c':
		g.components = append(g.components, name)
	case 'i':
		g.ids = append(g.ids, graph.ID(name))
		for _, m := range g.byID[graph.ID(name)] {
			g.take(m)
		}
	case 'r':
		g.records = append(g.records, graph.ID(name))
		if m := g.members[graph.ID(name)]; m != nil {
			g.take(m)
		}
	}
}

// take gathers a member and wants what it is connected to.
func (g *gathering) take(m *member) {
	if m.gathered {
		return
	}
	m.gathered = true
	g.all = append(g.all, m)
	g.want('c', m.oldMark)
	for _, id := range m.ids {
		g.want('i', string(id.ID))
	}
	if g.judged {
		g.judge = append(g.judge, m.id)
	}
}

// grow reads what is wanted.
func (g *gathering) grow() error {
	components, ids, records, judge := g.components, g.ids, g.records, g.judge
	g.components, g.ids, g.records, g.judge = nil, nil, nil, nil
	if len(ids) > 0 && g.joined {
		err := g.rows(cypherRedirects, params{"ids": idStrings(ids)}, func(v []any) error {
			g.want('c', text(v[1]))
			return nil
		})
		if err != nil {
			return err
		}
	}
	for _, q := range []struct {
		n         int
		statement string
		p         params
		live      bool
	}{
		{len(components), cypherMembersLive, params{"components": components}, true},
		{len(components), cypherMembersEarly, params{"components": components}, false},
		{len(ids), cypherHoldersLive, params{"ids": idStrings(ids)}, true},
		{len(ids), cypherHoldersEarly, params{"ids": idStrings(ids)}, false},
		{len(records), cypherNamedLive, params{"ids": idStrings(records)}, true},
		{len(records), cypherNamedEarly, params{"ids": idStrings(records)}, false},
	} {
		if q.n == 0 {
			continue
		}
		if err := g.rows(q.statement, q.p, func(v []any) error { return g.found(v, q.live) }); err != nil {
			return err
		}
	}
	return g.judgementsOf(judge)
}

// found takes a record out of the database.
func (g *gathering) found(v []any, live bool) error {
	m := g.members[id(v[0])]
	if m == nil {
		m = &member{id: id(v[0]), face: text(v[3]), oldMark: text(v[4]), old: id(v[5]), live: live}
		doc, _, _ := strings.Cut(string(m.id), "#")
		m.doc = graph.ID(doc)
		classes, _ := v[2].([]any)
		for i, s := range strings_(v[1]) {
			m.ids = append(m.ids, graph.ComputedID{ID: graph.ID(s), Class: graph.IDClass(integer(classes[i]))})
		}
		g.members[m.id] = m
	}
	g.take(m)
	return nil
}

// judgedOf takes the new members that somebody judged before.
func (g *gathering) judgedOf(fresh []*member) error {
	ids := make([]graph.ID, len(fresh))
	for i, m := range fresh {
		ids[i] = m.id
	}
	if err := g.judgementsOf(ids); err != nil {
		return err
	}
	for pair := range g.judgements {
		for _, id := range pair {
			if m := g.members[id]; m != nil {
				g.take(m)
			}
		}
	}
	return nil
}

// judgementsOf reads the judgements that hold of records, and wants those that are judged the same.
func (g *gathering) judgementsOf(records []graph.ID) error {
	if len(records) == 0 {
		return nil
	}
	for _, statement := range []string{cypherPartnersOfA, cypherPartnersOfB} {
		err := g.rows(statement, params{"ids": idStrings(records)}, func(v []any) error {
			j := readJudgement(v)
			g.judgements[[2]graph.ID{j.A, j.B}] = j
			if j.Verdict == graph.Same {
				g.want('r', string(j.A))
				g.want('r', string(j.B))
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// settle clusters what was gathered, and writes redirects.
func (g *gathering) settle() error {
	if len(g.all) == 0 {
		return g.dropRedirects()
	}
	slices.SortFunc(g.all, func(a, b *member) int { return strings.Compare(string(a.id), string(b.id)) })
	members := make([]graph.Member, len(g.all))
	for i, m := range g.all {
		members[i] = graph.Member{Record: m.id, IDs: m.ids}
	}
	js := make([]graph.Judgement, 0, len(g.judgements))
	for _, j := range g.judgements {
		js = append(js, j)
	}
	clusters := graph.Cluster(members, js)
	for _, m := range g.all {
		m.entity = clusters.Entity[m.id]
		g.rebuild(m.old).rebuilt = true
		e := g.rebuild(m.entity)
		e.rebuilt = true
		if m.live {
			e.add(m.face)
		}
	}
	if err := g.dropRedirects(); err != nil {
		return err
	}
	return g.mark(clusters)
}

func (g *gathering) dropRedirects() error {
	var components []string
	for key := range g.seen {
		if key[0] == 'c' {
			components = append(components, key[1:])
		}
	}
	if len(components) == 0 {
		return nil
	}
	slices.Sort(components)
	return g.exec(cypherDropRedirects, params{"components": components})
}

// mark divides what was gathered into components and names each by its first record, unless it is one plain entity.
func (g *gathering) mark(clusters graph.Clusters) error {
	var rows []any
	for _, component := range g.divide() {
		ids := make(map[graph.ID]bool)
		plain := true
		for _, m := range component {
			for _, id := range m.ids {
				ids[id.ID] = true
				plain = plain && m.entity == id.ID
			}
		}
		if plain && len(ids) == 1 {
			continue
		}
		name := string(component[0].id)
		for _, m := range component {
			m.mark = name
		}
		for id := range ids {
			to, ok := clusters.Redirects[id]
			if !ok {
				to = id
			}
			rows = append(rows, []any{string(id), string(to), name})
		}
	}
	g.joined = g.joined || len(rows) > 0
	return g.unwind(cypherAddRedirects, rows)
}

// divide returns the connected parts of what was gathered; members are in order of id.
func (g *gathering) divide() [][]*member {
	byID := make(map[graph.ID][]*member)
	next := make(map[graph.ID][]*member)
	for _, m := range g.all {
		for _, id := range m.ids {
			byID[id.ID] = append(byID[id.ID], m)
		}
	}
	for pair, j := range g.judgements {
		a, b := g.members[pair[0]], g.members[pair[1]]
		if j.Verdict == graph.Same && a != nil && b != nil && a.gathered && b.gathered {
			next[a.id], next[b.id] = append(next[a.id], b), append(next[b.id], a)
		}
	}
	var out [][]*member
	for _, m := range g.all {
		if m.visited {
			continue
		}
		m.visited = true
		part := []*member{m}
		for i := 0; i < len(part); i++ {
			for _, id := range part[i].ids {
				part = visit(part, byID[id.ID])
				delete(byID, id.ID)
			}
			part = visit(part, next[part[i].id])
		}
		out = append(out, part)
	}
	return out
}

func visit(part, more []*member) []*member {
	for _, m := range more {
		if !m.visited {
			m.visited = true
			part = append(part, m)
		}
	}
	return part
}
