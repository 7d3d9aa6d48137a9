package graph

import (
	"bufio"
	"context"
	"encoding/json"
	"io"

	"entente/schema"
)

// Export writes everything that is recorded and not ended as JSON lines: each document (by id) followed by its records (by key) and claims (by id),
// then editions, judgements, entities and relations, each by id. Load times and file names are left out: equal graphs give equal
// bytes on every store.
func (g *Graph) Export(ctx context.Context, w io.Writer) error {
	x := &exporter{w: bufio.NewWriterSize(w, 1<<16)}
	x.json = json.NewEncoder(x.w)
	x.json.SetEscapeHTML(false)
	steps := []func(context.Context, *exporter) error{g.exportDocuments, g.exportJudgements, g.exportEntities, g.exportRelations}
	for _, step := range steps {
		if err := step(ctx, x); err != nil {
			return err
		}
	}
	return x.w.Flush()
}

type exporter struct {
	w    *bufio.Writer
	json *json.Encoder
}

// Lines of an export. The row lines are told apart by their first field.
type (
	documentLine struct {
		Line string `json:"line"`
		Document
		Known []knownLine `json:"known"`
	}
	// knownLine is a published interval [from, to); an open end is null.
	knownLine struct {
		From Day  `json:"from"`
		To   *Day `json:"to"`
	}
	recordLine struct {
		Line string `json:"line"`
		ID   ID     `json:"id"`
		Record
	}
	claimLine struct {
		Line     string `json:"line"`
		Document ID     `json:"document"`
		Claim
	}
	editionLine struct {
		Line string `json:"line"`
		Edition
	}
	judgementLine struct {
		Line string `json:"line"`
		Judgement
	}
	entityLine struct {
		Line        string            `json:"line"`
		ID          ID                `json:"id"`
		Kind        schema.Kind       `json:"kind"`
		Subkind     schema.Subkind    `json:"subkind,omitzero"`
		Count       int               `json:"count,omitzero"`
		Name        string            `json:"name"`
		Aliases     []string          `json:"aliases,omitempty"`
		Identifiers map[string]string `json:"identifiers,omitempty"`
	}
	relationLine struct {
		Line       string              `json:"line"`
		ID         ID                  `json:"id"`
		Source     ID                  `json:"source"`
		Type       schema.RelationType `json:"type"`
		Target     ID                  `json:"target"`
		Modality   schema.Modality     `json:"modality"`
		Confidence float64             `json:"confidence"`
		Claims     int                 `json:"claims"`
		Stories    int                 `json:"stories"`
		Valid      []Interval          `json:"valid,omitempty"`
	}
)

func (g *Graph) exportDocuments(ctx context.Context, x *exporter) error {
	for h, err := range g.store.Histories(ctx, HistoryQuery{Text: true}) {
		if err != nil {
			return err
		}
		b, ok := h.Bundle(now)
		if !ok {
			continue
		}
		known := []knownLine{{From: b.Document.Published}}
		if err := x.json.Encode(documentLine{"document", b.Document, known}); err != nil {
			return err
		}
		for i := range b.Records {
			if err := x.json.Encode(recordLine{"record", RecordID(h.ID, b.Records[i].Key), b.Records[i]}); err != nil {
				return err
			}
		}
		for i := range b.Claims {
			if err := x.json.Encode(claimLine{"claim", h.ID, b.Claims[i]}); err != nil {
				return err
			}
		}
	}
	return nil
}

func (g *Graph) exportJudgements(ctx context.Context, x *exporter) error {
	editions, err := g.store.Editions(ctx)
	if err != nil {
		return err
	}
	for _, e := range editions {
		if err := x.json.Encode(editionLine{"edition", e}); err != nil {
			return err
		}
	}
	js, err := g.store.Judgements(ctx)
	if err != nil {
		return err
	}
	held := make(map[ID]Judgement)
	for _, j := range Holding(js, now) {
		held[j.A+" "+j.B] = j
	}
	for _, k := range sortedKeys(held) {
		if err := x.json.Encode(judgementLine{"judgement", held[k]}); err != nil {
			return err
		}
	}
	return nil
}

func (g *Graph) exportEntities(ctx context.Context, x *exporter) error {
	v, err := g.store.View(ctx, now)
	if err != nil {
		return err
	}
	for after := ID(""); ; {
		es, err := v.EntityPage(ctx, nil, after, MaxPage)
		if err != nil {
			return err
		}
		for _, e := range es {
			line := entityLine{"entity", e.ID, e.Kind, e.Subkind, e.Count, e.Name, e.Aliases, e.Identifiers}
			if err := x.json.Encode(line); err != nil {
				return err
			}
			after = e.ID
		}
		if len(es) < MaxPage {
			return nil
		}
	}
}

func (g *Graph) exportRelations(ctx context.Context, x *exporter) error {
	v, err := g.store.View(ctx, now)
	if err != nil {
		return err
	}
	all := &Filter{Modality: schema.Modalities()}
	for after := ID(""); ; {
		rows, err := v.RelationPage(ctx, all, after, MaxPage)
		if err != nil {
			return err
		}
		for i := range rows {
			r := &rows[i].Relation
			line := relationLine{"relation", r.ID, r.Source, r.Type, r.Target, r.Modality, r.Confidence, r.Claims, r.Stories, r.Valid}
			if err := x.json.Encode(line); err != nil {
				return err
			}
			after = r.ID
		}
		if len(rows) < MaxPage {
			return nil
		}
	}
}
