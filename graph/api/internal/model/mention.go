package model

import (
	"context"

	"entente/graph"
)

// Attribution is someone who says or does something, by the words that a text names them with.
type Attribution struct {
	Entity *Entity // nil if there is none any more
	Words  string
}

// Attribution is who says it.
func (c *Claim) Attribution(ctx context.Context) ([]Attribution, error) {
	return c.mentioned(ctx, c.Claim.Attribution)
}

// By is who acted for a party.
func (c *Claim) By(ctx context.Context) ([]Attribution, error) {
	return c.mentioned(ctx, c.Claim.By)
}

func (c *Claim) mentioned(ctx context.Context, list []graph.Mention) ([]Attribution, error) {
	out := make([]Attribution, len(list))
	if len(list) == 0 {
		return out, nil
	}
	all, err := c.siblings.mentions(ctx)
	for i, m := range list {
		out[i] = Attribution{all[graph.RecordID(c.Claim.Document, m.Record)], m.Words}
	}
	return out, err
}

// mentions loads the entities of the records that the siblings mention, by record. A record's entity answers to the best id that the
// record computes.
func (s *claims) mentions(ctx context.Context) (map[graph.ID]*Entity, error) {
	return share(&s.shares, "mentions", func() (map[graph.ID]*Entity, error) {
		q, wanted := graph.HistoryQuery{}, make(map[graph.ID]bool)
		for _, c := range s.list {
			for _, list := range [][]graph.Mention{c.Attribution, c.By} {
				for _, m := range list {
					q.IDs = append(q.IDs, c.Document)
					wanted[graph.RecordID(c.Document, m.Record)] = true
				}
			}
		}
		q.IDs = distinct(q.IDs)
		computed, ids := make(map[graph.ID]graph.ID), []graph.ID(nil) // by record
		for h, err := range s.request.graph.Store().Histories(ctx, q) {
			if err != nil {
				return nil, err
			}
			b, _ := h.Bundle(s.at)
			for i := range b.Records {
				if r := graph.RecordID(h.ID, b.Records[i].Key); wanted[r] {
					computed[r] = b.Records[i].IDs()[0].ID
					ids = append(ids, computed[r])
				}
			}
		}
		found, err := s.request.entitiesByID(ctx, s.at, ids)
		out := make(map[graph.ID]*Entity, len(computed))
		for r, id := range computed {
			out[r] = found[id]
		}
		return out, err
	})
}
