package localstore

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"sync"

	"github.com/fxamacker/cbor/v2"

	"entente/graph"
)

// encodeBundle writes a bundle so that equal ones have equal bytes.
func encodeBundle(b *graph.Bundle) ([]byte, error) {
	mode, err := cbor.CoreDetEncOptions().EncMode()
	if err != nil {
		return nil, err
	}
	return mode.Marshal(b)
}

// sumOf is a digest of what a bundle says: all of it but its text, which its id tells, and the names of its files.
func sumOf(b *graph.Bundle) ([]byte, error) {
	said := *b
	said.Files = nil
	body, err := encodeBundle(&said)
	if err != nil {
		return nil, fmt.Errorf("document %s: %w", b.Document.ID, err)
	}
	sum := sha256.Sum256(body)
	return sum[:16], nil
}

// sumsOf returns the digests of bundles.
func sumsOf(bundles []graph.Bundle) ([][]byte, error) {
	sums, errs := make([][]byte, len(bundles)), make([]error, 2)
	var wait sync.WaitGroup
	for part := range errs {
		wait.Go(func() {
			for i := part; i < len(bundles) && errs[part] == nil; i += len(errs) {
				sums[i], errs[part] = sumOf(&bundles[i])
			}
		})
	}
	wait.Wait()
	for _, err := range errs {
		if err != nil {
			return nil, err
		}
	}
	return sums, nil
}

// bundle merges a bundle into its document's history. One that says what the last one said costs no decoding.
func (w *writer) bundle(b *graph.Bundle, sum []byte) error {
	id := b.Document.ID
	var n int64
	var old []byte
	var retracted bool
	found, err := w.row(`SELECT n, sum, retracted FROM document WHERE id = ?`, []any{string(id)}, &n, &old, &retracted)
	if err != nil {
		return err
	}
	if !found {
		return w.newDocument(b, sum)
	}
	named, err := w.named(n, b.Files)
	if err != nil {
		return err
	}
	if named && bytes.Equal(old, sum) {
		w.report.AddMerge(id, graph.Merged{Kept: len(b.Claims), Retracted: retracted})
		return nil
	}
	h, err := w.history(n)
	if err != nil {
		return err
	}
	m := h.Merge(b, w.at)
	w.report.AddMerge(id, m)
	if err := w.name(n, b.Files); err != nil {
		return err
	}
	body, err := h.Encode()
	if err != nil {
		return err
	}
	if !m.Any() { // only its files are others
		return w.exec(`UPDATE document SET sum = ?, history = ? WHERE n = ?`, sum, body, n)
	}
	w.changed = true
	return w.exec(`UPDATE document SET sum = ?, history = ?, change = ? WHERE n = ?`, sum, body, w.at.Change, n)
}

func (w *writer) newDocument(b *graph.Bundle, sum []byte) error {
	h := new(graph.History)
	w.report.AddMerge(b.Document.ID, h.Merge(b, w.at))
	body, err := h.Encode()
	if err != nil {
		return err
	}
	st, err := w.stmt(`INSERT INTO document (id, change, retracted, sum, history) VALUES (?, ?, 0, ?, ?)`)
	if err != nil {
		return err
	}
	done, err := st.ExecContext(w.ctx, string(h.ID), w.at.Change, sum, body)
	if err != nil {
		return err
	}
	n, err := done.LastInsertId()
	if err != nil {
		return err
	}
	w.changed = true
	if err := w.exec(`INSERT INTO text (n, text) VALUES (?, ?)`, n, []byte(h.Text)); err != nil {
		return err
	}
	return w.name(n, h.Files)
}

// history reads the history of a document, without its text.
func (w *writer) history(n int64) (*graph.History, error) {
	var body []byte
	if _, err := w.row(`SELECT history FROM document WHERE n = ?`, []any{n}, &body); err != nil {
		return nil, err
	}
	return graph.DecodeHistory(body)
}

// named reports whether all files are noted of a document.
func (w *writer) named(n int64, files []string) (bool, error) {
	for _, f := range files {
		var one int
		found, err := w.row(`SELECT 1 FROM file WHERE name = ? AND n = ?`, []any{f, n}, &one)
		if err != nil || !found {
			return false, err
		}
	}
	return true, nil
}

func (w *writer) name(n int64, files []string) error {
	for _, f := range files {
		if err := w.exec(`INSERT INTO file (name, n) VALUES (?, ?) ON CONFLICT DO NOTHING`, f, n); err != nil {
			return err
		}
	}
	return nil
}

// find returns the number of a document, or graph.ErrNotFound.
func (w *writer) find(id graph.ID) (n int64, err error) {
	found, err := w.row(`SELECT n FROM document WHERE id = ?`, []any{string(id)}, &n)
	if err == nil && !found {
		err = fmt.Errorf("document %s: %w", id, graph.ErrNotFound)
	}
	return n, err
}

// flag retracts or restores a document.
func (w *writer) flag(id graph.ID, retracted bool) error {
	n, err := w.find(id)
	if err != nil {
		return err
	}
	h, err := w.history(n)
	if err != nil || !h.Retract(retracted, w.at) {
		return err
	}
	body, err := h.Encode()
	if err != nil {
		return err
	}
	w.changed = true
	w.report.Flagged++
	return w.exec(`UPDATE document SET history = ?, retracted = ?, change = ? WHERE n = ?`, body, retracted, w.at.Change, n)
}

// purge deletes a document with its history.
func (w *writer) purge(id graph.ID) error {
	n, err := w.find(id)
	if err != nil {
		return err
	}
	for _, query := range []string{`DELETE FROM document WHERE n = ?`, `DELETE FROM text WHERE n = ?`, `DELETE FROM file WHERE n = ?`} {
		if err := w.exec(query, n); err != nil {
			return err
		}
	}
	w.changed = true
	w.report.Flagged++
	return w.exec(`INSERT INTO purged (change, id) VALUES (?, ?) ON CONFLICT DO NOTHING`, w.at.Change, string(id))
}
