package snapshot

import (
	"encoding/binary"
	"maps"
	"slices"

	"entente/graph"
	"entente/schema"
)

// A shape is a record's key and face, written out so that equal ones are kept once.

// appendShape writes the shape of a record.
func appendShape(b []byte, r *graph.Record) []byte {
	b = appendString(b, r.Key)
	b = append(b, byte(r.Tier()), byte(r.Kind), byte(r.Subkind))
	b = binary.AppendUvarint(b, uint64(r.Count))
	b = binary.AppendUvarint(b, uint64(len(r.Names)))
	for _, n := range r.Names {
		b = appendString(b, n)
	}
	b = binary.AppendUvarint(b, uint64(len(r.Identifiers)))
	if len(r.Identifiers) == 0 {
		return b
	}
	for _, k := range slices.Sorted(maps.Keys(r.Identifiers)) {
		b = appendString(appendString(b, k), r.Identifiers[k])
	}
	return b
}

func appendString(b []byte, s string) []byte {
	return append(binary.AppendUvarint(b, uint64(len(s))), s...)
}

// shapeReader takes a shape apart. Shapes are our own writing, guarded by the file's checksum, so it cannot fail.
type shapeReader struct{ rest string }

func (r *shapeReader) number() int {
	v := 0
	for shift := 0; ; shift += 7 {
		c := r.rest[0]
		r.rest = r.rest[1:]
		v |= int(c&0x7f) << shift
		if c < 0x80 {
			return v
		}
	}
}

func (r *shapeReader) text() string {
	n := r.number()
	s := r.rest[:n]
	r.rest = r.rest[n:]
	return s
}

func (r *shapeReader) byte() byte {
	c := r.rest[0]
	r.rest = r.rest[1:]
	return c
}

// shapeKey returns the record key of a shape.
func shapeKey(s string) string {
	r := shapeReader{s}
	return r.text()
}

// shapeKind returns the tier and kind of a shape.
func shapeKind(s string) (graph.Tier, schema.Kind) {
	r := shapeReader{s}
	r.text()
	return graph.Tier(r.byte()), schema.Kind(r.byte())
}

// shapeFace returns the face of a shape.
func shapeFace(s string) graph.Face {
	r := shapeReader{s}
	r.text()
	f := graph.Face{Tier: graph.Tier(r.byte()), Kind: schema.Kind(r.byte()), Subkind: schema.Subkind(r.byte()), Count: r.number()}
	f.Names = make([]string, r.number())
	for i := range f.Names {
		f.Names[i] = r.text()
	}
	if n := r.number(); n > 0 {
		f.Identifiers = make(map[string]string, n)
		for range n {
			k := r.text()
			f.Identifiers[k] = r.text()
		}
	}
	return f
}
