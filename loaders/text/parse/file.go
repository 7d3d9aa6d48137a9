package parse

import (
	"fmt"

	"entente/loaders/text/learn"
)

// Write writes everything but the clusters, which the tagger shares.
func (t *Trained) Write(w *learn.Writer) error {
	w.Strings(t.labels)
	if err := w.Weights(t.Weights, actions(len(t.labels))); err != nil {
		return fmt.Errorf("parse: write: %w", err)
	}
	if err := w.Weights(t.Verbs, decisions); err != nil {
		return fmt.Errorf("parse: write verbs: %w", err)
	}
	return nil
}

// Read reads what [Trained.Write] wrote.
func Read(r *learn.Reader, clusters *learn.Clusters) (*Parser, error) {
	p := &Parser{labels: r.Strings(), clusters: clusters, table: r.Table(), verbs: r.Table()}
	if err := r.Err(); err != nil {
		return nil, fmt.Errorf("parse: read: %w", err)
	}
	if n := len(p.labels); n == 0 || p.table.Classes() != actions(n) || p.verbs.Classes() != decisions {
		return nil, fmt.Errorf("parse: read: %w: %d relations, %d actions, %d decisions", learn.ErrDamaged, n, p.table.Classes(), p.verbs.Classes())
	}
	if features, _ := p.verbs.Size(); features == 0 {
		p.verbs = nil
	}
	return p, nil
}
