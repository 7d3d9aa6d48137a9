package graph

import (
	"strings"

	"entente/schema"
)

// Span is a half-open range of bytes of a document's stored text.
type Span struct {
	Start int `json:"start" cbor:"1,keyasint"`
	End   int `json:"end" cbor:"2,keyasint"`
}

// Record is one document's own view of an entity.
type Record struct {
	// Key is the source's row id or field path, else the gazetteer id, else RecordKey of the longest name.
	Key         string            `json:"key" cbor:"1,keyasint"`
	Kind        schema.Kind       `json:"kind" cbor:"2,keyasint"`
	Subkind     schema.Subkind    `json:"subkind,omitzero" cbor:"3,keyasint,omitempty"`
	Count       int               `json:"count,omitzero" cbor:"4,keyasint,omitempty"`
	Names       []string          `json:"names" cbor:"5,keyasint"` // the record's own name first
	Spans       []Span            `json:"spans,omitempty" cbor:"6,keyasint,omitempty"`
	Identifiers map[string]string `json:"identifiers,omitempty" cbor:"7,keyasint,omitempty"`
	Gazetteer   ID                `json:"gazetteer,omitempty" cbor:"8,keyasint,omitempty"` // what the linker found
	Listed      ID                `json:"listed,omitempty" cbor:"9,keyasint,omitempty"`    // the id that the entry of a list has
	// TextID is the id that the record computes when it has no better one; Graph.Put fills it in.
	TextID ID `json:"-" cbor:"10,keyasint,omitempty"`
}

// ComputedID is an entity id that a record computes; the smaller class is the better id.
type ComputedID struct {
	ID    ID
	Class IDClass
}

// IDClass says what an entity id was computed from.
type IDClass uint8

// Classes, best first.
const (
	FromGazetteer IDClass = iota
	FromList
	FromIdentifier
	FromText
)

// IDs returns every entity id that the record computes, best first. It is never empty for a stored record.
func (r *Record) IDs() []ComputedID {
	var ids []ComputedID
	if r.Gazetteer != "" {
		ids = append(ids, ComputedID{r.Gazetteer, FromGazetteer})
	}
	if r.Listed != "" {
		ids = append(ids, ComputedID{r.Listed, FromList})
	}
	for _, s := range identifierSchemes {
		if v, ok := r.Identifiers[s.name]; ok && s.valid(v) {
			ids = append(ids, ComputedID{EntityID(r.Kind, s.name+"-"+strings.ToLower(v)), FromIdentifier})
		}
	}
	if len(ids) == 0 {
		ids = append(ids, ComputedID{r.TextID, FromText})
	}
	return ids
}

// Tier orders where an entity's properties come from.
type Tier uint8

// Tiers, best first.
const (
	TierGazetteer Tier = iota
	TierList
	TierText
)

// Tier returns the record's own tier: a list's entry or a text's.
func (r *Record) Tier() Tier {
	if r.Listed != "" {
		return TierList
	}
	return TierText
}

// RecordID is DOC#key.
func RecordID(doc ID, key string) ID { return doc + "#" + ID(key) }
