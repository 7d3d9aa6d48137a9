package graph

import "slices"

// Document is what was loaded, kept as it was read. An entry of a list (a row, an XML element as it stood) is a document
// of its own: its SourceID is list and entry id.
type Document struct {
	ID        ID     `json:"id" cbor:"1,keyasint"`
	Publisher string `json:"publisher,omitempty" cbor:"2,keyasint,omitempty"`
	URL       string `json:"url,omitempty" cbor:"3,keyasint,omitempty"`
	SourceID  string `json:"sourceId,omitempty" cbor:"4,keyasint,omitempty"`
	Title     string `json:"title,omitempty" cbor:"5,keyasint,omitempty"`
	// Published is the earliest of Dates, the publication dates that the source states.
	Published Day    `json:"published,omitzero" cbor:"6,keyasint,omitempty"`
	Dates     []Day  `json:"dates,omitempty" cbor:"7,keyasint,omitempty"`
	List      string `json:"list,omitempty" cbor:"8,keyasint,omitempty"`
	Scope     string `json:"scope,omitempty" cbor:"9,keyasint,omitempty"`
	// Loader and LoaderVersion tell what read it.
	Loader        string `json:"loader,omitempty" cbor:"10,keyasint,omitempty"`
	LoaderVersion int    `json:"loaderVersion,omitzero" cbor:"11,keyasint,omitempty"`
	// Story is the id of the story the document's own text makes.
	Story ID `json:"story" cbor:"12,keyasint,omitempty"`
	// Text is UTF-8 without a byte order mark, otherwise as read. It is stored apart from the rest.
	Text string `json:"text" cbor:"-"`
	// Retracted is set when the document is read back: it is a flag, not content.
	Retracted bool `json:"retracted,omitzero" cbor:"-"`
}

// AddDates adds publication dates that the source states: all are kept, each once and in order, and the earliest is when it was published. A
// day that is 0 states nothing.
func (d *Document) AddDates(days ...Day) {
	for _, day := range days {
		if at, known := slices.BinarySearch(d.Dates, day); day != 0 && !known {
			d.Dates = slices.Insert(d.Dates, at, day)
		}
	}
	if len(d.Dates) > 0 {
		d.Published = d.Dates[0]
	}
}

// origin is what, beside the publisher, identifies the document's revisions: its url, else its source id.
func (d *Document) origin() string {
	if d.URL != "" {
		return d.URL
	}
	return d.SourceID
}

// RevisionKey is equal for revisions of one document, and "" for a document that has none. A source id without a publisher
// identifies nothing: two files that number their articles from 1 are not revisions of each other.
func (d *Document) RevisionKey() string {
	if d.URL == "" && (d.SourceID == "" || d.Publisher == "") {
		return ""
	}
	return Hash(d.Publisher, d.origin())
}

// Newer reports whether d is a later revision than o: by date, then loader version, then id.
func (d *Document) Newer(o *Document) bool {
	if d.Published != o.Published {
		return d.Published > o.Published
	}
	if d.LoaderVersion != o.LoaderVersion {
		return d.LoaderVersion > o.LoaderVersion
	}
	return d.ID > o.ID
}

// Edition is one dated issue of a list and the documents that stand in it.
type Edition struct {
	ID        ID     `json:"id" cbor:"1,keyasint"`
	Publisher string `json:"publisher" cbor:"2,keyasint"`
	List      string `json:"list" cbor:"3,keyasint"`
	Scope     string `json:"scope,omitempty" cbor:"4,keyasint,omitempty"`
	Published Day    `json:"published" cbor:"5,keyasint"`
	Documents []ID   `json:"documents" cbor:"6,keyasint"`
}
