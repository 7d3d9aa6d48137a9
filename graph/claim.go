package graph

import "entente/schema"

// Mention names a record of the claim's document with the words that named it.
type Mention struct {
	Record string `json:"record" cbor:"1,keyasint"`
	Words  string `json:"words" cbor:"2,keyasint"`
}

// Claim is one place that supports a relation: a verbatim quote of a document, between two of its records.
type Claim struct {
	ID       ID                  `json:"id" cbor:"1,keyasint"`
	Document ID                  `json:"document" cbor:"-"`
	Source   string              `json:"source" cbor:"2,keyasint"` // record key, as stated
	Type     schema.RelationType `json:"type" cbor:"3,keyasint"`
	Target   string              `json:"target" cbor:"4,keyasint"`
	Modality schema.Modality     `json:"modality" cbor:"5,keyasint"`
	// Anchor is the first byte of the word or cell that states the relation.
	Anchor int `json:"anchor" cbor:"6,keyasint"`
	// Start and End are the quote's bytes in the stored text, Quote its words.
	Start       int               `json:"start" cbor:"7,keyasint"`
	End         int               `json:"end" cbor:"8,keyasint"`
	Quote       string            `json:"quote" cbor:"-"`
	Confidence  float64           `json:"confidence" cbor:"9,keyasint"` // 0 to 1
	Extractor   string            `json:"extractor" cbor:"10,keyasint"`
	Attribution []Mention         `json:"attribution,omitempty" cbor:"11,keyasint,omitempty"` // who says it
	By          []Mention         `json:"by,omitempty" cbor:"12,keyasint,omitempty"`          // who acted for a party
	Qualifiers  map[string]string `json:"qualifiers,omitempty" cbor:"13,keyasint,omitempty"`
	Valid       Interval          `json:"valid,omitzero" cbor:"14,keyasint,omitempty"`
	// Recorded and Relation are set when the claim is read back.
	Recorded Recorded `json:"-" cbor:"-"`
	Relation ID       `json:"-" cbor:"-"`
	// SourceEntity and TargetEntity are the entities of its records at the time asked for.
	SourceEntity ID `json:"-" cbor:"-"`
	TargetEntity ID `json:"-" cbor:"-"`
}

// Bundle is a document with all its records and claims: what a loader makes, and what Put takes whole.
type Bundle struct {
	Document Document `json:"document" cbor:"1,keyasint"`
	Records  []Record `json:"records" cbor:"2,keyasint"`
	Claims   []Claim  `json:"claims" cbor:"3,keyasint"`
	// Files are the names and raw hashes ("sha256:…") under which the document was read: no identity, in no export.
	Files []string `json:"-" cbor:"4,keyasint,omitempty"`
}
