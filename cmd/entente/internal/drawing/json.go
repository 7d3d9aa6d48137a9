package drawing

import (
	"encoding/json"

	"entente/graph"
	"entente/schema"
)

// entityData and relationData are what the JSON formats say of each.
type (
	entityData struct {
		Name        string            `json:"name"`
		Kind        schema.Kind       `json:"kind"`
		Subkind     schema.Subkind    `json:"subkind,omitzero"`
		Count       int               `json:"count,omitzero"`
		Aliases     []string          `json:"aliases,omitempty"`
		Identifiers map[string]string `json:"identifiers,omitempty"`
	}
	relationData struct {
		Type       schema.RelationType `json:"type"`
		Symmetric  bool                `json:"symmetric"`
		Modality   schema.Modality     `json:"modality"`
		Confidence float64             `json:"confidence"`
		Claims     int                 `json:"claims"`
		Stories    int                 `json:"stories"`
		Valid      []string            `json:"valid,omitempty"`
	}
)

func dataOf(e *graph.Entity) entityData {
	return entityData{e.Name, e.Kind, e.Subkind, e.Count, e.Aliases, e.Identifiers}
}

func dataOfRelation(r *graph.Relation) relationData {
	return relationData{r.Type, r.Type.Symmetric(), r.Modality, r.Confidence, r.Claims, r.Stories, edtf(r.Valid)}
}

// jsonWriter writes two lists, with words before, between and after.
type jsonWriter struct {
	w              output
	items          int  // of the list at hand
	edges          bool // the second list has begun
	between, after string
	entityItem     func(*graph.Entity) any
	relationItem   func(*graph.Relation) any
}

func (j *jsonWriter) Entity(e *graph.Entity) { j.item(j.entityItem(e)) }

func (j *jsonWriter) Relation(r *graph.Relation) {
	j.begin()
	j.item(j.relationItem(r))
}

func (j *jsonWriter) End() {
	j.begin()
	j.w.text(j.after)
}

// begin begins the second list.
func (j *jsonWriter) begin() {
	if !j.edges {
		j.edges, j.items = true, 0
		j.w.text(j.between)
	}
}

func (j *jsonWriter) item(v any) {
	if j.items > 0 {
		j.w.text(",")
	}
	j.items++
	j.w.text("\n")
	b, err := json.Marshal(v)
	if err != nil {
		panic(err) // unreachable: the types are those above
	}
	j.w.text(string(b))
}

// newCytoscape writes Cytoscape's elements.
func newCytoscape(w output) Writer {
	type node struct {
		ID graph.ID `json:"id"`
		entityData
	}
	type link struct {
		ID     graph.ID `json:"id"`
		Source graph.ID `json:"source"`
		Target graph.ID `json:"target"`
		relationData
	}
	type element struct {
		Data any `json:"data"`
	}
	w.text(`{"elements":{"nodes":[`)
	return &jsonWriter{w: w, between: "\n],\"edges\":[", after: "\n]}}\n",
		entityItem:   func(e *graph.Entity) any { return element{node{e.ID, dataOf(e)}} },
		relationItem: func(r *graph.Relation) any { return element{link{r.ID, r.Source, r.Target, dataOfRelation(r)}} },
	}
}

// newGraphology writes a serialized graphology graph.
func newGraphology(w output) Writer {
	type node struct {
		Key        graph.ID   `json:"key"`
		Attributes entityData `json:"attributes"`
	}
	type link struct {
		Key        graph.ID     `json:"key"`
		Source     graph.ID     `json:"source"`
		Target     graph.ID     `json:"target"`
		Undirected bool         `json:"undirected,omitzero"`
		Attributes relationData `json:"attributes"`
	}
	w.text(`{"attributes":{},"options":{"type":"mixed","multi":true,"allowSelfLoops":false},"nodes":[`)
	return &jsonWriter{w: w, between: "\n],\"edges\":[", after: "\n]}\n",
		entityItem: func(e *graph.Entity) any { return node{e.ID, dataOf(e)} },
		relationItem: func(r *graph.Relation) any {
			return link{r.ID, r.Source, r.Target, r.Type.Symmetric(), dataOfRelation(r)}
		},
	}
}
