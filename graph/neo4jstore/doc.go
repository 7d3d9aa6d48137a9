package neo4jstore

import (
	"slices"
	"time"

	"entente/graph"
)

// state is what a document is to those who ask about now.
type state string

const (
	absent  state = ""        // not there, or retracted
	earlier state = "earlier" // a revision that a later one replaced: its records still tell what is one entity
	live    state = "live"
)

// doc is a document that a change touches.
type doc struct {
	id        graph.ID
	stored    bool // its history is in the database
	sum       string
	files     []string
	retracted bool
	before    state
	after     state
	revision  string         // as stored
	story     graph.ID       // as stored
	rank      graph.Document // what Newer compares, as stored
	h         *graph.History // where it was needed
	text      bool           // h has its text
	write     bool           // the history must be written
	dirty     bool           // rows changed
	purge     bool
}

// look reads what there is of documents, without their histories.
func (c *commit) look(ids []graph.ID) error {
	for _, id := range ids {
		if c.docs[id] == nil {
			c.docs[id] = &doc{id: id}
		}
	}
	if len(ids) == 0 {
		return nil
	}
	return c.rows(cypherLook, params{"ids": idStrings(slices.Compact(slices.Sorted(slices.Values(ids))))}, func(v []any) error {
		c.note(v)
		return nil
	})
}

// note keeps a row of cypherLook, unless the document is known.
func (c *commit) note(v []any) {
	d := c.docs[id(v[0])]
	if d == nil {
		d = &doc{id: id(v[0])}
		c.docs[d.id] = d
	}
	if d.stored {
		return
	}
	d.stored, d.sum, d.files, d.retracted, d.before, d.revision = true, text(v[1]), strings_(v[2]), flag(v[3]), state(text(v[4])), text(v[5])
	d.rank = graph.Document{ID: d.id, Published: parseDay(text(v[6])), LoaderVersion: int(integer(v[7]))}
	d.story = id(v[8])
}

// load reads histories, with their texts if asked.
func (c *commit) load(ids []graph.ID, texts bool) error {
	for chunk := range slices.Chunk(slices.Compact(slices.Sorted(slices.Values(ids))), 500) {
		err := c.rows(cypherHistoriesByID, params{"ids": idStrings(chunk), "text": texts}, func(v []any) error {
			h, err := readHistory(v)
			if err != nil {
				return own{err}
			}
			d := c.docs[h.ID]
			d.h, d.text = h, texts
			return nil
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// current returns the row that is recorded now, and its revision key.
func (d *doc) current() (graph.Document, string) {
	if d.h == nil {
		return d.rank, d.revision
	}
	for _, v := range d.h.Documents {
		if v.Open() {
			return v.Row, v.Row.RevisionKey()
		}
	}
	return d.rank, d.revision
}

// revise works out which documents are live after the change, and reads the histories of those that become so or cease to.
func (c *commit) revise() error {
	keys := make(map[string]bool)
	for _, d := range c.docs {
		if d.write || d.purge {
			_, key := d.current()
			keys[d.revision], keys[key] = true, true
		}
	}
	delete(keys, "")
	if err := c.siblings(keys); err != nil {
		return err
	}
	best := make(map[string]*doc)
	for _, d := range c.docs {
		d.after = live
		if d.purge || d.retracted || !d.stored && d.h == nil {
			d.after = absent
			continue
		}
		row, key := d.current()
		if key == "" {
			continue
		}
		if b := best[key]; b != nil {
			if r, _ := b.current(); !row.Newer(&r) {
				d.after = earlier
				continue
			}
			b.after = earlier
		}
		best[key] = d
	}
	return c.fetchChanged()
}

// siblings looks at all documents of revision groups.
func (c *commit) siblings(keys map[string]bool) error {
	if len(keys) == 0 {
		return nil
	}
	list := make([]string, 0, len(keys))
	for k := range keys {
		list = append(list, k)
	}
	slices.Sort(list)
	return c.rows(cypherSiblings, params{"keys": list}, func(v []any) error {
		c.note(v)
		return nil
	})
}

// fetchChanged drops the documents that stay as they are, and reads histories and texts of those that are derived from anew.
func (c *commit) fetchChanged() error {
	var need []graph.ID
	for _, d := range c.docs {
		switch {
		case !d.write && !d.purge && d.before == d.after:
			delete(c.docs, d.id)
		case d.h == nil && !d.purge:
			need = append(need, d.id)
		case d.after == live && d.h.Text == "":
			need = append(need, d.id)
		}
	}
	kept := make(map[graph.ID]*graph.History)
	for _, id := range need {
		kept[id] = c.docs[id].h
	}
	if err := c.load(need, true); err != nil {
		return err
	}
	for id, h := range kept { // the change's own versions count
		if h != nil {
			h.Text = c.docs[id].h.Text
			c.docs[id].h = h
		}
	}
	return nil
}

// rederive reports whether what follows from the document's rows is worked out anew.
func (d *doc) rederive() bool { return d.dirty || d.purge || d.before != d.after }

// bundle returns what is recorded now.
func (d *doc) bundle() graph.Bundle {
	b, _ := d.h.Bundle(time.Time{})
	return b
}

// values is the row by which a history is written.
func (d *doc) values() ([]any, error) {
	encoded, err := d.h.Encode()
	if err != nil {
		return nil, err
	}
	row, key := d.current()
	row.ID = d.id
	out := append(documentValues(&row), encoded, d.sum, orNil(key), d.retracted, orNil(string(d.after)), listOrNil(d.h.Files))
	if !d.stored {
		out = append(out, d.h.Text)
	}
	return out, nil
}
