package news

import (
	"bufio"
	"bytes"
	"errors"
	"io"

	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

// lineReader cuts a stream into lines of any length, of which it keeps no more than limit bytes.
type lineReader struct {
	r     *bufio.Reader
	limit int
	n     int
}

// newLineReader reads lines of UTF-8, or of UTF-16 with a byte order mark, which is removed.
func newLineReader(r io.Reader, limit int) *lineReader {
	b := bufio.NewReaderSize(r, 1<<16)
	switch head, _ := b.Peek(3); {
	case bytes.HasPrefix(head, markUTF8):
		b.Discard(len(markUTF8)) //nolint:errcheck // those bytes were peeked
	case bytes.HasPrefix(head, markLE), bytes.HasPrefix(head, markBE):
		d := unicode.UTF16(unicode.LittleEndian, unicode.ExpectBOM).NewDecoder()
		b = bufio.NewReaderSize(transform.NewReader(b, d), 1<<16)
	}
	return &lineReader{r: b, limit: limit}
}

// next returns the next line, which is the caller's, without its end, and its number. long is set if it is over the limit; then only the beginning is
// there. At the end the error is io.EOF.
func (l *lineReader) next() (line []byte, number int, long bool, err error) {
	l.n++
	for {
		part, err := l.r.ReadSlice('\n')
		if room := l.limit - len(line); len(part) > room+1 {
			long = true
			part = part[:max(room, 0)]
		}
		if !long || len(line) < l.limit {
			line = append(line, part...)
		}
		switch {
		case errors.Is(err, bufio.ErrBufferFull):
			continue
		case err == io.EOF && len(line) == 0, err != nil && err != io.EOF:
			return nil, l.n, false, err
		}
		return bytes.TrimRight(line, "\r\n"), l.n, long, nil
	}
}
