package news

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
)

// markGzip begins what gzip packed, as RFC 1952 has it with the only method there is.
var markGzip = []byte("\x1f\x8b\x08")

// unpackedHead returns the first bytes of what gzip packed, as far as the first bytes of the packed file go.
func unpackedHead(head []byte) []byte {
	z, err := gzip.NewReader(bytes.NewReader(head))
	if err != nil {
		return nil
	}
	out := make([]byte, 4*len(head))
	n, _ := io.ReadFull(z, out) //nolint:errcheck // the head ends anywhere
	return out[:n]
}

// unpacked returns a reader of the bytes, unpacked once where gzip packed them. Readers of them keep to their limits, so that no bomb fills the memory.
func unpacked(r io.Reader) (io.Reader, error) {
	b := bufio.NewReader(r)
	if head, _ := b.Peek(len(markGzip)); !bytes.Equal(head, markGzip) {
		return b, nil
	}
	z, err := gzip.NewReader(b)
	if err != nil {
		return nil, fmt.Errorf("gzip: %w", err)
	}
	return packedReader{z}, nil
}

// packedReader words the errors of gzip.
type packedReader struct{ z *gzip.Reader }

func (p packedReader) Read(b []byte) (int, error) {
	n, err := p.z.Read(b)
	if err != nil && err != io.EOF {
		err = fmt.Errorf("gzip: %w", err)
	}
	return n, err
}
