package snapshot

import (
	"bufio"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"hash"
	"hash/crc32"
	"io"
	"unsafe"

	"entente/graph"
	"entente/schema"
	"entente/schema/gazetteer"
)

// A file is: a line that names the format; the length of a JSON header and the header; each column as its length in bytes and its
// memory, padded to 8; the checksum of all that. Numbers are as this machine has them, which the header tells.

const formatLine = "entente snapshot\n"

// layout is the number of the layout of columns.
const layout = 1

// ErrUnfit says that a file is no snapshot that can be used: damaged, of another version or machine, or of another store.
var ErrUnfit = errors.New("snapshot file unfit")

type header struct {
	Layout     int               `json:"layout"`
	Order      uint32            `json:"order"` // of bytes
	Vocabulary string            `json:"vocabulary"`
	Store      string            `json:"store"`
	Stamp      graph.Stamp       `json:"stamp"`
	Judgements []graph.Judgement `json:"judgements"`
}

func newHeader(store string, g *gazetteer.Gazetteer) header {
	order := [4]byte{1, 2, 3, 4}
	return header{Layout: layout, Order: binary.NativeEndian.Uint32(order[:]), Vocabulary: vocabulary(g), Store: store}
}

// vocabulary changes with whatever numbers in columns stand for, and with the gazetteer, by which they were derived.
func vocabulary(g *gazetteer.Gazetteer) string {
	var parts []string
	for _, r := range schema.Readings() {
		parts = append(parts, fmt.Sprint(uint8(r), r, r.Type().Nature()))
	}
	for _, k := range schema.Kinds() {
		parts = append(parts, k.String())
	}
	for _, m := range schema.Modalities() {
		parts = append(parts, m.String())
	}
	for _, e := range g.Entries() {
		parts = append(parts, e.ID, e.Kind.String())
	}
	return graph.Hash(parts...)
}

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// Save writes the snapshot as of its last fold; store names what it is a snapshot of.
func (s *Snapshot) Save(w io.Writer, store string) error {
	h := newHeader(store, s.gazetteer)
	h.Stamp, h.Judgements = s.b.stamp, s.b.js
	text, err := json.Marshal(h)
	if err != nil {
		return fmt.Errorf("snapshot header: %w", err)
	}
	out := &summer{w: bufio.NewWriterSize(w, 1<<20), sum: crc32.New(castagnoli)}
	out.write([]byte(formatLine))
	out.block(text)
	for _, c := range s.b.columns() {
		out.block(c.bytes())
	}
	sum := binary.LittleEndian.AppendUint32(nil, out.sum.Sum32())
	out.write(sum)
	if out.err != nil {
		return out.err
	}
	return out.w.Flush()
}

// summer writes, sums up what it wrote and keeps the first error.
type summer struct {
	w   *bufio.Writer
	sum hash.Hash32
	n   int
	err error
}

func (o *summer) write(b []byte) {
	if o.err == nil {
		o.sum.Write(b)
		_, o.err = o.w.Write(b)
		o.n += len(b)
	}
}

// block writes bytes with their length, so that they begin and end at a multiple of 8.
func (o *summer) block(b []byte) {
	o.pad()
	o.write(binary.LittleEndian.AppendUint64(nil, uint64(len(b))))
	o.write(b)
	o.pad()
}

func (o *summer) pad() { o.write(make([]byte, (8-o.n%8)%8)) }

// Load reads what Save wrote, size bytes. An error that wraps ErrUnfit says that the file is to be made anew.
func Load(r io.Reader, size int64, store string, g *gazetteer.Gazetteer, cold Cold) (*Snapshot, error) {
	if size < int64(len(formatLine))+4 {
		return nil, fmt.Errorf("%w: %d bytes", ErrUnfit, size)
	}
	words := make([]uint64, (size+7)/8) // so that columns are aligned
	data := unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(words))), size)
	if _, err := io.ReadFull(r, data); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrUnfit, err)
	}
	body := data[:size-4]
	if crc32.Checksum(body, castagnoli) != binary.LittleEndian.Uint32(data[size-4:]) {
		return nil, fmt.Errorf("%w: wrong checksum", ErrUnfit)
	}
	if string(body[:len(formatLine)]) != formatLine {
		return nil, fmt.Errorf("%w: another format", ErrUnfit)
	}
	in := &blocks{data: body, at: len(formatLine)}
	var h header
	if err := json.Unmarshal(in.next(), &h); err != nil {
		return nil, fmt.Errorf("%w: header: %w", ErrUnfit, err)
	}
	want := newHeader(store, g)
	want.Stamp, want.Judgements = h.Stamp, h.Judgements
	if h.Layout != want.Layout || h.Order != want.Order || h.Vocabulary != want.Vocabulary || h.Store != want.Store {
		return nil, fmt.Errorf("%w: another version, machine or store", ErrUnfit)
	}
	b := &base{stamp: h.Stamp, js: h.Judgements}
	for _, c := range b.columns() {
		c.set(in.next())
	}
	if in.at != len(body) {
		return nil, fmt.Errorf("%w: %d bytes left over", ErrUnfit, len(body)-in.at)
	}
	b.finish(g)
	return newSnapshot(b, g, cold), nil
}

// blocks takes apart what summer.block wrote.
type blocks struct {
	data []byte
	at   int
}

func (b *blocks) next() []byte {
	b.at = (b.at + 7) &^ 7
	if b.at+8 > len(b.data) {
		b.at = len(b.data) + 1
		return nil
	}
	n := binary.LittleEndian.Uint64(b.data[b.at:])
	b.at += 8
	if n > uint64(len(b.data)-b.at) {
		b.at = len(b.data) + 1
		return nil
	}
	out := b.data[b.at : b.at+int(n)]
	b.at = (b.at + int(n) + 7) &^ 7
	return out
}
