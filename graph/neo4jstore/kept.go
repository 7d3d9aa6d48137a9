package neo4jstore

import (
	"bytes"
	"context"
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/fxamacker/cbor/v2"

	"entente/graph"
)

// judge records judgements and returns the records that they are of. One that says what holds already is not recorded.
func (c *commit) judge(js []graph.Judgement) ([]graph.ID, error) {
	if len(js) == 0 {
		return nil, nil
	}
	pairs := make([]any, len(js))
	for i, j := range js {
		pairs[i] = []any{string(j.A), string(j.B)}
	}
	held := make(map[[2]graph.ID]graph.Judgement)
	err := c.rows(cypherHeld, params{"pairs": pairs}, func(v []any) error {
		j := readJudgement(v)
		held[[2]graph.ID{j.A, j.B}] = j
		return nil
	})
	if err != nil {
		return nil, err
	}
	last := int64(0)
	if err := c.rows(cypherLastJudged, nil, func(v []any) error { last = integer(v[0]); return nil }); err != nil {
		return nil, err
	}
	var records []graph.ID
	for _, j := range js {
		pair := [2]graph.ID{j.A, j.B}
		old, ok := held[pair]
		if j.Recorded = (graph.Recorded{From: c.at}); ok && equalJudgements(old, j) {
			continue
		}
		if ok {
			if err := c.unwind(cypherEndHeld, []any{[]any{string(j.A), string(j.B), int64(c.at.Change), c.at.Micros}}); err != nil {
				return nil, err
			}
		}
		last++
		held[pair] = j
		if err := c.unwind(cypherAddJudged, []any{judgementValues(last, &j)}); err != nil {
			return nil, err
		}
		records = append(records, j.A, j.B)
		c.changed, c.judged = true, true
	}
	return records, nil
}

func judgementValues(number int64, j *graph.Judgement) []any {
	return []any{number, string(j.A), string(j.B), string(j.Verdict), string(j.Authority), j.By, j.Score, listOrNil(j.Reasons),
		int64(j.Recorded.From.Change), j.Recorded.From.Micros}
}

func readJudgement(v []any) graph.Judgement {
	return graph.Judgement{A: id(v[0]), B: id(v[1]), Verdict: graph.Verdict(text(v[2])), Authority: graph.Authority(text(v[3])), By: text(v[4]),
		Score: number(v[5]), Reasons: strings_(v[6]), Recorded: graph.Recorded{
			From: graph.Stamp{Change: uint64(integer(v[7])), Micros: integer(v[8])}, To: graph.Stamp{Change: uint64(integer(v[9])), Micros: integer(v[10])}}}
}

func equalJudgements(a, b graph.Judgement) bool {
	return a.Verdict == b.Verdict && a.Authority == b.Authority && a.By == b.By && a.Score == b.Score && slices.Equal(a.Reasons, b.Reasons)
}

// Judgements implements graph.Store.
func (s *Store) Judgements(ctx context.Context) ([]graph.Judgement, error) {
	var out []graph.Judgement
	err := s.read(ctx, `MATCH (j:Judgement) RETURN `+judgementColumns+` ORDER BY j.number`, nil, func(v []any) error {
		out = append(out, readJudgement(v))
		return nil
	})
	return out, err
}

func editionValues(e *graph.Edition) any {
	return []any{string(e.ID), e.Publisher, e.List, orNil(e.Scope), orNil(e.Published.String()), listOrNil(idStrings(e.Documents))}
}

func readEdition(v []any) graph.Edition {
	e := graph.Edition{ID: id(v[0]), Publisher: text(v[1]), List: text(v[2]), Scope: text(v[3]), Published: parseDay(text(v[4]))}
	for _, d := range strings_(v[5]) {
		e.Documents = append(e.Documents, graph.ID(d))
	}
	return e
}

func equalEditions(a, b graph.Edition) bool {
	return a.Publisher == b.Publisher && a.List == b.List && a.Scope == b.Scope && a.Published == b.Published && slices.Equal(a.Documents, b.Documents)
}

// Editions implements graph.Store.
func (s *Store) Editions(ctx context.Context) ([]graph.Edition, error) {
	var out []graph.Edition
	err := s.read(ctx, cypherEditions, nil, func(v []any) error {
		out = append(out, readEdition(v))
		return nil
	})
	return out, err
}

// staged is a part of a load as it is kept: a bundle does not write its document's text, nor its claims' quotes.
type staged struct {
	Bundle graph.Bundle `cbor:"1,keyasint"`
	Text   string       `cbor:"2,keyasint"`
	Quotes []string     `cbor:"3,keyasint"`
}

// Stage implements graph.Store.
func (s *Store) Stage(ctx context.Context, load string, part int, b graph.Bundle) error {
	p := staged{Bundle: b, Text: b.Document.Text}
	for i := range b.Claims {
		p.Quotes = append(p.Quotes, b.Claims[i].Quote)
	}
	data, err := cbor.Marshal(p)
	if err != nil {
		return fmt.Errorf("stage part %d of load %s: %w", part, load, err)
	}
	return s.write(ctx, func(t tx) error {
		return t.exec(`MERGE (p:Staged {key: $key}) SET p.load = $load, p.part = $part, p.data = $data`,
			params{"key": fmt.Sprintf("%s#%d", load, part), "load": load, "part": part, "data": data})
	})
}

// Staged implements graph.Store.
func (s *Store) Staged(ctx context.Context, load string) ([]graph.Bundle, error) {
	var out []graph.Bundle
	err := s.read(ctx, `MATCH (p:Staged) USING INDEX p:Staged(load) WHERE p.load = $load RETURN p.data ORDER BY p.part`, params{"load": load}, func(v []any) error {
		var p staged
		data, _ := v[0].([]byte)
		if err := cbor.NewDecoder(bytes.NewReader(data)).Decode(&p); err != nil {
			return fmt.Errorf("load %s: %w", load, err)
		}
		p.Bundle.Document.Text = p.Text
		for i := range p.Bundle.Claims {
			p.Bundle.Claims[i].Quote, p.Bundle.Claims[i].Document = p.Quotes[i], p.Bundle.Document.ID
		}
		out = append(out, p.Bundle)
		return nil
	})
	return out, err
}

// historyRow is what readHistory reads.
const historyRow = `RETURN h.id, h.history, h.files, CASE WHEN $text THEN h.text END`

const (
	cypherHistoriesByID = `UNWIND $ids AS id MATCH (h:History {id: id}) ` + historyRow
	cypherHistoriesPage = `MATCH (h:History) USING INDEX h:History(id) WHERE h.id > $after WITH h ORDER BY h.id LIMIT $limit ` + historyRow
	cypherFromFile      = `CALL db.index.fulltext.queryNodes('` + fileIndex + `', $word) YIELD node WHERE $file IN node.files RETURN collect([node.id])`
)

func readHistory(v []any) (*graph.History, error) {
	data, _ := v[1].([]byte)
	h, err := graph.DecodeHistory(data)
	if err != nil {
		return nil, fmt.Errorf("document %s: %w", text(v[0]), err)
	}
	h.Files, h.Text = strings_(v[2]), text(v[3])
	return h, nil
}

// historyPage is how many histories one request brings.
const historyPage = 200

// Histories implements graph.Store.
func (s *Store) Histories(ctx context.Context, q graph.HistoryQuery) iter.Seq2[*graph.History, error] {
	return func(yield func(*graph.History, error) bool) {
		if q.File != "" && q.IDs == nil {
			var err error
			if q.IDs, err = s.fromFile(ctx, q.File); err != nil {
				yield(nil, err)
				return
			}
		}
		if q.IDs != nil {
			s.historiesByID(ctx, q, yield)
			return
		}
		for after := q.After; ; {
			rows, err := s.collect(ctx, cypherHistoriesPage, params{"after": string(after), "limit": historyPage, "text": q.Text})
			if err != nil {
				yield(nil, err)
				return
			}
			last, more := yieldHistories(rows, yield)
			if !more || len(rows) < historyPage {
				return
			}
			after = last
		}
	}
}

// fromFile returns the documents that were read from a file, by its name or hash; never nil.
func (s *Store) fromFile(ctx context.Context, file string) ([]graph.ID, error) {
	ids := []graph.ID{}
	word := `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(file) + `"`
	err := s.readList(ctx, cypherFromFile, params{"file": file, "word": word}, func(v []any) error {
		ids = append(ids, id(v[0]))
		return nil
	})
	return ids, err
}

func (s *Store) historiesByID(ctx context.Context, q graph.HistoryQuery, yield func(*graph.History, error) bool) {
	ids := slices.DeleteFunc(slices.Compact(slices.Sorted(slices.Values(q.IDs))), func(id graph.ID) bool { return id <= q.After })
	for chunk := range slices.Chunk(ids, historyPage) {
		rows, err := s.collect(ctx, cypherHistoriesByID+" ORDER BY h.id", params{"ids": idStrings(chunk), "text": q.Text})
		if err != nil {
			yield(nil, err)
			return
		}
		if _, more := yieldHistories(rows, yield); !more {
			return
		}
	}
}

func yieldHistories(rows [][]any, yield func(*graph.History, error) bool) (last graph.ID, more bool) {
	for _, v := range rows {
		h, err := readHistory(v)
		if err != nil {
			yield(nil, err)
			return last, false
		}
		if !yield(h, nil) {
			return last, false
		}
		last = h.ID
	}
	return last, true
}
