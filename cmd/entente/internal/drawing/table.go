package drawing

import (
	"encoding/csv"
	"strconv"
	"strings"

	"entente/graph"
)

// relationTable writes a row a relation, with the names of its ends.
type relationTable struct {
	csv   *csv.Writer
	names map[graph.ID]string
	kinds map[graph.ID]string
}

func newRelationTable(w output) Writer {
	t := &relationTable{csv.NewWriter(w), make(map[graph.ID]string), make(map[graph.ID]string)}
	t.row("id", "source", "source_name", "source_kind", "type", "target", "target_name", "target_kind",
		"modality", "confidence", "claims", "stories", "valid")
	return t
}

func (t *relationTable) row(cells ...string) { _ = t.csv.Write(cells) } // as output does

func (t *relationTable) Entity(e *graph.Entity) {
	t.names[e.ID], t.kinds[e.ID] = plain(e.Name), kindText(e.Kind)
}

func (t *relationTable) Relation(r *graph.Relation) {
	t.row(string(r.ID), string(r.Source), t.names[r.Source], t.kinds[r.Source], r.Type.String(),
		string(r.Target), t.names[r.Target], t.kinds[r.Target], r.Modality.String(),
		strconv.FormatFloat(r.Confidence, 'g', -1, 64), strconv.Itoa(r.Claims), strconv.Itoa(r.Stories), strings.Join(edtf(r.Valid), " "))
}

func (t *relationTable) End() { t.csv.Flush() }

// entityTable writes a row an entity.
type entityTable struct{ csv *csv.Writer }

func newEntityTable(w output) Writer {
	t := entityTable{csv.NewWriter(w)}
	_ = t.csv.Write([]string{"id", "kind", "subkind", "count", "name", "aliases"}) // as output does
	return t
}

func (t entityTable) Entity(e *graph.Entity) {
	count := ""
	if e.Count > 0 {
		count = strconv.Itoa(e.Count)
	}
	_ = t.csv.Write([]string{string(e.ID), kindText(e.Kind), e.Subkind.String(), count, plain(e.Name), plain(strings.Join(e.Aliases, "; "))})
}

func (t entityTable) Relation(*graph.Relation) {}

func (t entityTable) End() { t.csv.Flush() }

// plain keeps a spreadsheet from taking a name of a text for a formula.
func plain(s string) string {
	if s != "" && strings.ContainsRune("=+-@\t\r", rune(s[0])) {
		return "'" + s
	}
	return s
}
