package main

import (
	"entente/graph"
	"entente/loaders"
)

// Shapes of `load --json`.
type (
	summaryJSON struct {
		Files     int           `json:"files"`
		Skipped   int           `json:"skipped"`
		DryRun    bool          `json:"dryRun"`
		Documents documentsJSON `json:"documents"`
		Claims    claimsJSON    `json:"claims"`
		Rejected  []reasonJSON  `json:"rejected"`
		Problems  []problemJSON `json:"problems"`
		Notes     []problemJSON `json:"notes"`
		Retracted []graph.ID    `json:"stillRetracted"`
	}
	documentsJSON struct {
		Read            int `json:"read"`
		Added           int `json:"added"`
		WithoutRelation int `json:"withoutRelation"`
		Unreadable      int `json:"unreadable"`
	}
	claimsJSON struct {
		Added    int `json:"added"`
		Changed  int `json:"changed"`
		Ended    int `json:"ended"`
		Kept     int `json:"kept"`
		Rejected int `json:"rejected"`
	}
	reasonJSON struct {
		Reason string `json:"reason"`
		Count  int    `json:"count"`
	}
	problemJSON struct {
		File   string `json:"file"`
		Line   int    `json:"line,omitzero"`
		Reason string `json:"reason"`
	}
)

func (s *summary) json() summaryJSON {
	r := &s.Report
	out := summaryJSON{
		Files: s.Files, Skipped: s.Skipped, DryRun: s.DryRun,
		Documents: documentsJSON{s.Documents, r.Documents, s.Empty, s.unreadable},
		Claims:    claimsJSON{r.Claims, r.Changed, r.Ended, r.Kept, s.rejected()},
		Rejected:  []reasonJSON{}, Problems: problemsJSON(s.Unreadable), Notes: problemsJSON(s.Notes), Retracted: []graph.ID{},
	}
	for _, reason := range s.reasons() {
		out.Rejected = append(out.Rejected, reasonJSON{reason, s.Rejected[reason]})
	}
	out.Retracted = append(out.Retracted, r.StillRetracted...)
	return out
}

func problemsJSON(ps []*loaders.Problem) []problemJSON {
	out := make([]problemJSON, len(ps))
	for i, p := range ps {
		out[i] = problemJSON{p.File, p.Line, p.Reason}
	}
	return out
}
