package pdf

import (
	"bytes"
	"compress/flate"
	"compress/zlib"
	"io"
)

// unpack returns a stream's bytes. What is broken in the middle ends there. Pictures are not unpacked: their filters are not known.
func (f *file) unpack(s *stream) []byte {
	b := s.raw
	if s.key != nil {
		b = f.crypt.open(b, s.key)
	}
	filters, parameters := f.list(s.dict["Filter"]), f.list(s.dict["DecodeParms"])
	if len(filters) > 8 {
		return nil
	}
	for i, n := range filters {
		var p dict
		if i < len(parameters) {
			p = f.dict(parameters[i])
		}
		switch f.resolve(n) {
		case name("FlateDecode"), name("Fl"):
			b = f.predicted(f.inflate(b), p)
		case name("LZWDecode"), name("LZW"):
			early := 1
			if e, ok := p["EarlyChange"]; ok {
				early = f.integer(e)
			}
			b = f.predicted(f.lzw(b, early), p)
		case name("ASCIIHexDecode"), name("AHx"):
			b = []byte((&lexer{data: append([]byte("<"), b...)}).hexadecimal())
		case name("ASCII85Decode"), name("A85"):
			b = fromASCII85(b)
		case name("RunLengthDecode"), name("RL"):
			b = f.runLength(b)
		case name("Crypt"):
		default:
			return nil
		}
		f.spend(len(b))
	}
	return b
}

// list returns an object as a list of one or more, none for nil.
func (f *file) list(o object) array {
	switch o := f.resolve(o).(type) {
	case nil:
		return nil
	case array:
		return o
	default:
		return array{o}
	}
}

// within ends the reading of a file whose stream is over the limit.
func (f *file) within(n int) {
	if int64(n) > f.limit {
		panic(limitReached{})
	}
}

// inflate unpacks Flate, with or without the head of zlib.
func (f *file) inflate(b []byte) []byte {
	var r io.Reader
	z, err := zlib.NewReader(bytes.NewReader(b))
	if r = z; err != nil {
		r = flate.NewReader(bytes.NewReader(b))
	}
	out, _ := io.ReadAll(io.LimitReader(r, f.limit+1)) //nolint:errcheck // what was read until then is kept
	f.within(len(out))
	return out
}

func (f *file) runLength(b []byte) []byte {
	var out []byte
	for len(b) > 1 && b[0] != 128 {
		n := int(b[0])
		if n < 128 {
			n = min(n+1, len(b)-1)
			out = append(out, b[1:1+n]...)
			b = b[1+n:]
		} else {
			out = append(out, bytes.Repeat(b[1:2], 257-n)...)
			b = b[2:]
		}
		f.within(len(out))
	}
	return out
}

// fromASCII85 decodes groups of five characters to four bytes each.
func fromASCII85(b []byte) []byte {
	var out []byte
	group, n := uint32(0), 0
	for _, c := range b {
		switch {
		case c == '~':
			if n > 1 {
				for i := n; i < 5; i++ {
					group = group*85 + 84
				}
				out = append(out, []byte{byte(group >> 24), byte(group >> 16), byte(group >> 8)}[:n-1]...)
			}
			return out
		case c == 'z' && n == 0:
			out = append(out, 0, 0, 0, 0)
		case c >= '!' && c <= 'u':
			group = group*85 + uint32(c-'!')
			if n++; n == 5 {
				out = append(out, byte(group>>24), byte(group>>16), byte(group>>8), byte(group))
				group, n = 0, 0
			}
		}
	}
	return out
}
