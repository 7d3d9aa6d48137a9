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

// readClaim reads a claim from the map of its properties, which the server makes quicker than a list of them, and its document's id.
func readClaim(properties, document any) graph.Claim {
	p, _ := properties.(map[string]any)
	t, _ := typeOf(p["type"])
	c := graph.Claim{ID: id(p["id"]), Relation: id(p["relation"]), Type: t, Source: text(p["sourceRecord"]), Target: text(p["targetRecord"]),
		SourceEntity: id(p["source"]), TargetEntity: id(p["target"]), Anchor: int(integer(p["anchor"])), Start: int(integer(p["start"])),
		End: int(integer(p["end"])), Quote: text(p["quote"]), Extractor: text(p["extractor"]), Attribution: fromJSON[[]graph.Mention](p["attribution"]),
		By: fromJSON[[]graph.Mention](p["by"]), Qualifiers: fromJSON[map[string]string](p["qualifiers"]), Modality: modality(p["modality"]),
		Confidence: number(p["confidence"]), Document: id(document)}
	c.Recorded.From = graph.Stamp{Change: uint64(integer(p["change"])), Micros: integer(p["micros"])}
	if f := factIn(p); f.stated {
		c.Valid = f.valid.interval()
	}
	return c
}

// factIn reads the facts of a claim from the map of its properties.
func factIn(p map[string]any) fact {
	values := make([]any, len(claimFactColumns))
	for i, column := range claimFactColumns {
		values[i] = p[column]
	}
	return claimFact(values)
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
