package localstore

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"

	"entente/graph"
	"entente/schema"
)

// words are the names behind the numbers of the vocabulary that histories are written with: their places are the numbers. A database
// keeps them, since numbers change when the vocabulary grows.
type words struct {
	Types      []string `json:"types"`
	Kinds      []string `json:"kinds"`
	Subkinds   []string `json:"subkinds"`
	Modalities []string `json:"modalities"`
}

func currentWords() words {
	return words{names(schema.Types()), names(schema.Kinds()), names(schema.Subkinds()), names(schema.Modalities())}
}

// currentVocabulary is what a database keeps of the words.
func currentVocabulary() (string, error) {
	b, err := json.Marshal(currentWords())
	return string(b), err
}

// names lists values by number, from 0, which has none.
func names[T interface {
	~uint8
	fmt.Stringer
}](values []T) []string {
	out := []string{""}
	for _, v := range values {
		for len(out) <= int(v) {
			out = append(out, "")
		}
		out[v] = v.String()
	}
	return out
}

// speak brings the numbers in histories up to date with the vocabulary of this program. A word that this program does not know
// is an error that wraps graph.ErrNewer.
func (s *Store) speak(ctx context.Context) error {
	now, err := currentVocabulary()
	if err != nil {
		return err
	}
	if then, err := spoken(ctx, s.writes); err != nil || then == now {
		return err // without waiting for another process's change to end
	}
	tx, err := s.writes.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback() //nolint:errcheck // after Commit it has nothing to do
	then, err := spoken(ctx, tx)
	if err != nil || then == now {
		return err
	}
	if then != "" {
		var old words
		if err := json.Unmarshal([]byte(then), &old); err != nil {
			return fmt.Errorf("vocabulary: %w", err)
		}
		if err := retell(ctx, tx, old); err != nil {
			return err
		}
	}
	const keep = `INSERT INTO meta (key, value) VALUES ('vocabulary', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value`
	if _, err := tx.ExecContext(ctx, keep, now); err != nil {
		return err
	}
	return tx.Commit()
}

// spoken returns the vocabulary that the database keeps, "" if it is new.
func spoken(ctx context.Context, q querier) (then string, err error) {
	err = q.QueryRowContext(ctx, `SELECT value FROM meta WHERE key = 'vocabulary'`).Scan(&then)
	if errors.Is(err, sql.ErrNoRows) {
		return "", nil
	}
	return then, err
}

// renumbering maps old numbers to new ones.
type renumbering struct{ types, kinds, subkinds, modalities []uint8 }

func (w words) renumbering() (r renumbering, err error) {
	now := currentWords()
	for _, x := range []struct {
		what     string
		old, now []string
		to       *[]uint8
	}{{"relation type", w.Types, now.Types, &r.types}, {"kind", w.Kinds, now.Kinds, &r.kinds},
		{"subkind", w.Subkinds, now.Subkinds, &r.subkinds}, {"modality", w.Modalities, now.Modalities, &r.modalities}} {
		at := make(map[string]uint8)
		for i, name := range x.now {
			at[name] = uint8(i)
		}
		for _, name := range x.old {
			n, ok := at[name]
			if !ok {
				return r, fmt.Errorf("%s %s: %w: this program does not know it", x.what, name, graph.ErrNewer)
			}
			*x.to = append(*x.to, n)
		}
	}
	return r, nil
}

// retell rewrites all histories. Their sums are forgotten, since those are made of numbers too, and parts of unfinished loads are
// dropped: they are loaded again.
func retell(ctx context.Context, tx *sql.Tx, old words) error {
	r, err := old.renumbering()
	if err != nil {
		return err
	}
	ns, err := scanAll(ctx, tx, func(rows *sql.Rows) (n int64, err error) { return n, rows.Scan(&n) }, `SELECT n FROM document`)
	if err != nil {
		return err
	}
	w := &writer{ctx: ctx, tx: tx}
	for _, n := range ns {
		h, err := w.history(n)
		if err != nil {
			return err
		}
		r.history(h)
		body, err := h.Encode()
		if err != nil {
			return err
		}
		if err := w.exec(`UPDATE document SET history = ?, sum = x'' WHERE n = ?`, body, n); err != nil {
			return err
		}
	}
	return w.exec(`DELETE FROM staged`)
}

func (r *renumbering) history(h *graph.History) {
	for i := range h.Records {
		v := &h.Records[i].Row
		v.Kind, v.Subkind = schema.Kind(r.kinds[v.Kind]), schema.Subkind(r.subkinds[v.Subkind])
	}
	for i := range h.Claims {
		v := &h.Claims[i].Row
		v.Type, v.Modality = schema.RelationType(r.types[v.Type]), schema.Modality(r.modalities[v.Modality])
	}
}
