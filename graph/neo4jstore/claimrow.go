package neo4jstore

import (
	"strings"

	"entente/graph"
)

// claimFactColumns are the properties of a claim that filters see, in the order of fact.
var claimFactColumns = []string{"modality", "confidence", "startNoEarlier", "startNoLater", "endNoEarlier", "endNoLater", "stated", "publisher", "story"}

// claimColumns are all properties of a claim, in the order of claimValues.
var claimColumns = append(append([]string{}, claimFactColumns...), "id", "relation", "type", "sourceRecord", "targetRecord", "source", "target",
	"anchor", "start", "end", "quote", "extractor", "attribution", "by", "qualifiers", "valid", "change", "micros")

// liveClaim is a claim with what it is filtered by.
type liveClaim struct {
	graph.Claim
	fact fact
}

// values writes a claim whose ends and relation are known.
func (c *liveClaim) values() []any {
	f := &c.fact
	return []any{f.modality, f.confidence, f.valid[0], f.valid[1], f.valid[2], f.valid[3], f.stated, orNil(f.publisher), orNil(f.story),
		string(c.ID), orNil(string(c.Relation)), c.Type.String(), c.Source, c.Target, string(c.SourceEntity), string(c.TargetEntity),
		c.Anchor, c.Start, c.End, c.Quote, orNil(c.Extractor), jsonOf(c.Attribution, len(c.Attribution) == 0), jsonOf(c.By, len(c.By) == 0),
		jsonOf(c.Qualifiers, len(c.Qualifiers) == 0), orNil(c.Valid.EDTF()), int64(c.Recorded.From.Change), c.Recorded.From.Micros}
}

// readClaim reads a claim from a row of claimColumns and the document's id.
func readClaim(v []any) graph.Claim {
	f := claimFact(v)
	r := v[len(claimFactColumns):]
	t, _ := typeOf(r[2])
	c := graph.Claim{ID: id(r[0]), Relation: id(r[1]), Type: t, Source: text(r[3]), Target: text(r[4]), SourceEntity: id(r[5]), TargetEntity: id(r[6]),
		Anchor: int(integer(r[7])), Start: int(integer(r[8])), End: int(integer(r[9])), Quote: text(r[10]), Extractor: text(r[11]),
		Attribution: fromJSON[[]graph.Mention](r[12]), By: fromJSON[[]graph.Mention](r[13]), Qualifiers: fromJSON[map[string]string](r[14]),
		Modality: modality(f.modality), Confidence: f.confidence, Document: id(r[18])}
	c.Recorded.From = graph.Stamp{Change: uint64(integer(r[16])), Micros: integer(r[17])}
	if f.stated {
		c.Valid = f.valid.interval()
	}
	return c
}

// props lists columns of a variable: "c.modality, c.confidence, …".
func props(variable string, columns []string) string {
	return variable + "." + strings.Join(columns, ", "+variable+".")
}

// setter lists columns as a map of the values that a row holds from position first: "modality: row[3], …".
func setter(row string, first int, columns []string) string {
	out := make([]string, len(columns))
	for i, c := range columns {
		out[i] = c + ": " + row + "[" + itoa(first+i) + "]"
	}
	return strings.Join(out, ", ")
}

// assigner lists assignments of columns: "r.modality = row[3], …".
func assigner(variable, row string, first int, columns []string) string {
	out := make([]string, len(columns))
	for i, c := range columns {
		out[i] = variable + "." + c + " = " + row + "[" + itoa(first+i) + "]"
	}
	return strings.Join(out, ", ")
}
