package neo4jstore

import (
	"slices"

	"entente/graph"
)

// derivation brings what is derived in line with the documents of a commit. What followed from their rows is taken away
// whole, then added anew; entities and relations are derived from what that leaves.
type derivation struct {
	*commit
	gone, goneEarlier []graph.ID // documents whose live, or earlier, rows are taken away
	shown             []*doc     // documents whose rows are added
	members           map[graph.ID]*member
	dropped           []droppedRecord
	claims            []liveClaim // to be created
	moved             []liveClaim // to be pointed elsewhere
	entities          map[graph.ID]*entity
	relations         map[graph.ID]*relation
}

type droppedRecord struct {
	entity          graph.ID
	face, component string
	live            bool
}

func (c *commit) derive(judged []graph.ID) error {
	d := &derivation{commit: c, members: make(map[graph.ID]*member), entities: make(map[graph.ID]*entity), relations: make(map[graph.ID]*relation)}
	for _, doc := range sortedValues(c.docs) {
		if !doc.rederive() {
			continue
		}
		switch doc.before {
		case live:
			d.gone = append(d.gone, doc.id)
		case earlier:
			d.goneEarlier = append(d.goneEarlier, doc.id)
		}
		if doc.after != absent {
			d.shown = append(d.shown, doc)
		}
	}
	steps := []func() error{d.takeAway, d.writeHistories, d.writeStories, d.addRows, func() error { return d.cluster(judged) },
		d.readEntities, d.writeEntities, d.writeRecords, d.point, d.readRelations, d.writeClaims, d.writeRelations, d.dropEntities}
	for _, step := range steps {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

// takeAway removes the rows of documents that change.
func (d *derivation) takeAway() error {
	if len(d.gone)+len(d.goneEarlier) == 0 {
		return nil
	}
	gone, early := params{"ids": idStrings(d.gone)}, params{"ids": idStrings(d.goneEarlier)}
	read := func(live bool) each {
		return func(v []any) error {
			d.dropped = append(d.dropped, droppedRecord{id(v[1]), text(v[2]), text(v[3]), live})
			return nil
		}
	}
	if err := d.rows(cypherRecordsOf, gone, read(true)); err != nil {
		return err
	}
	if err := d.rows(cypherEarlierOf, early, read(false)); err != nil {
		return err
	}
	err := d.rows(cypherClaimsOfAll, gone, func(v []any) error {
		d.relate(id(v[0]), claimFact(v[1:]), -1)
		return nil
	})
	if err != nil {
		return err
	}
	for _, s := range []string{cypherDropClaims, cypherDropRecords} {
		if err := d.exec(s, gone); err != nil {
			return err
		}
	}
	return d.exec(cypherDropEarlier, early)
}

// writeHistories writes documents' nodes, and shows or hides them.
func (d *derivation) writeHistories() error {
	var add, put []any
	var show, hide, drop []graph.ID
	for _, doc := range sortedValues(d.docs) {
		switch {
		case doc.purge && doc.stored:
			drop = append(drop, doc.id)
			continue
		case doc.purge:
			continue
		}
		values, err := doc.values()
		if err != nil {
			return own{err}
		}
		if doc.stored {
			put = append(put, values)
		} else {
			add = append(add, values)
		}
		if doc.before == live && doc.after != live {
			hide = append(hide, doc.id)
		}
		if doc.before != live && doc.after == live {
			show = append(show, doc.id)
		}
	}
	if err := d.unwind(cypherAddHistory, add); err != nil {
		return err
	}
	if err := d.unwind(cypherPutHistory, put); err != nil {
		return err
	}
	for _, do := range []struct {
		statement string
		ids       []graph.ID
	}{{cypherDropHistories, drop}, {cypherHide, hide}, {cypherShow, show}} {
		if len(do.ids) == 0 {
			continue
		}
		if err := d.exec(do.statement, params{"ids": idStrings(do.ids)}); err != nil {
			return err
		}
	}
	return nil
}

// writeStories counts the live documents of each story.
func (d *derivation) writeStories() error {
	counts := make(map[graph.ID]int)
	for _, doc := range d.docs {
		if doc.before == live {
			counts[doc.story]--
		}
		if doc.after == live {
			row, _ := doc.current()
			counts[row.Story]++
		}
	}
	rows := make(map[graph.ID]any)
	for id, n := range counts {
		if n != 0 && id != "" {
			rows[id] = []any{string(id), n}
		}
	}
	return d.unwind(cypherStories, sortedValues(rows))
}

// addRows collects the records and claims of documents that become live or earlier revisions.
func (d *derivation) addRows() error {
	for _, doc := range d.shown {
		b := doc.bundle()
		for i := range b.Records {
			r := &b.Records[i]
			m := &member{id: graph.RecordID(doc.id, r.Key), doc: doc.id, record: r, ids: r.IDs(), face: faceText(r.Face()), live: doc.after == live}
			d.members[m.id] = m
		}
		if doc.after != live {
			continue
		}
		for i := range b.Claims {
			f := b.Claims[i].Fact(&b.Document, b.Document.Story, true)
			d.claims = append(d.claims, liveClaim{b.Claims[i], factOf(&f)})
		}
	}
	return nil
}

// point gives every new claim, and every claim of a record whose entity changed, its ends and its relation.
func (d *derivation) point() error {
	for i := range d.claims {
		d.aim(&d.claims[i])
	}
	byDoc := make(map[graph.ID][]string)
	for _, m := range sortedValues(d.members) {
		if m.record == nil && m.live && m.old != m.entity {
			byDoc[m.doc] = append(byDoc[m.doc], m.key())
		}
	}
	rows := make(map[graph.ID]any, len(byDoc))
	for doc, keys := range byDoc {
		rows[doc] = []any{string(doc), keys}
	}
	for chunk := range slices.Chunk(sortedValues(rows), 1000) {
		err := d.rows(cypherClaimsBy, params{"rows": chunk}, func(v []any) error {
			c := liveClaim{readClaim(v[0], v[1]), factIn(v[0].(map[string]any))}
			d.relate(c.Relation, c.fact, -1)
			d.aim(&c)
			d.moved = append(d.moved, c)
			return nil
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// aim sets a claim's ends and relation, and counts it there.
func (d *derivation) aim(c *liveClaim) {
	if m := d.members[graph.RecordID(c.Document, c.Source)]; m != nil {
		c.SourceEntity = m.entity
	}
	if m := d.members[graph.RecordID(c.Document, c.Target)]; m != nil {
		c.TargetEntity = m.entity
	}
	c.Relation = ""
	if c.SourceEntity != c.TargetEntity {
		c.Relation = graph.RelationID(c.SourceEntity, c.Type, c.TargetEntity)
	}
	d.relate(c.Relation, c.fact, 1)
}

// writeClaims creates claims below their documents and points others elsewhere.
func (d *derivation) writeClaims() error {
	var groups, loops []any
	for i := 0; i < len(d.claims); {
		doc := d.claims[i].Document
		var rows []any
		for ; i < len(d.claims) && d.claims[i].Document == doc && len(rows) < batch; i++ {
			rows = append(rows, d.claims[i].values())
			if d.claims[i].Relation == "" {
				loops = append(loops, string(d.claims[i].ID))
			}
		}
		groups = append(groups, []any{string(doc), rows})
	}
	if err := d.unwind(cypherAddClaims, groups); err != nil {
		return err
	}
	var moved, unloop []any
	for i := range d.moved {
		c := &d.moved[i]
		moved = append(moved, []any{string(c.ID), orNil(string(c.Relation)), string(c.SourceEntity), string(c.TargetEntity)})
		if c.Relation == "" {
			loops = append(loops, string(c.ID))
		} else {
			unloop = append(unloop, string(c.ID))
		}
	}
	if err := d.unwind(cypherPointClaims, moved); err != nil {
		return err
	}
	if err := d.unwind(cypherUnloops, unloop); err != nil {
		return err
	}
	return d.unwind(cypherLoops, loops)
}
