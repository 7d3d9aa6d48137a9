package news

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/unicode"
)

// Byte order marks.
var (
	markUTF8 = []byte("\xef\xbb\xbf")
	markLE   = []byte("\xff\xfe")
	markBE   = []byte("\xfe\xff")
)

var (
	errEmpty  = errors.New("no text")
	errBinary = errors.New("binary bytes, not text")
)

// encodingError is a text that is in none of the encodings it may be in.
type encodingError struct {
	line   int // of the first byte that is wrong, 0 if not known
	reason string
}

func (e *encodingError) Error() string { return e.reason }
func (e *encodingError) at() int       { return e.line }

// decode returns bytes as UTF-8 without a byte order mark: what is UTF-8 as it is, what has another mark by the mark, all else by
// the charset. Nothing is guessed.
func decode(raw []byte, charset string) (string, error) {
	s, err := decoded(raw, charset)
	switch {
	case err != nil:
		return "", err
	case strings.TrimSpace(s) == "":
		return "", errEmpty
	case binary([]byte(s)):
		return "", errBinary
	}
	return s, nil
}

func decoded(raw []byte, charset string) (string, error) {
	switch {
	case bytes.HasPrefix(raw, markUTF8):
		return validUTF8(raw[len(markUTF8):])
	case bytes.HasPrefix(raw, markLE), bytes.HasPrefix(raw, markBE):
		return strict(raw, unicode.UTF16(unicode.LittleEndian, unicode.ExpectBOM), "utf-16")
	case utf8.Valid(raw) && !binary(raw):
		return string(raw), nil
	case charset != "":
		return declared(raw, charset)
	case binary(raw):
		return "", errBinary
	}
	return validUTF8(raw)
}

// declared decodes by the name of an encoding.
func declared(raw []byte, charset string) (string, error) {
	e, err := htmlindex.Get(charset)
	if err != nil {
		return "", fmt.Errorf("charset %s: not known", charset)
	}
	if name, _ := htmlindex.Name(e); name == "utf-8" {
		return validUTF8(raw)
	}
	return strict(raw, e, charset)
}

// strict decodes, and fails where the decoder would put a replacement character.
func strict(raw []byte, e encoding.Encoding, name string) (string, error) {
	b, err := e.NewDecoder().Bytes(raw)
	if i := bytes.IndexRune(b, utf8.RuneError); err != nil || i >= 0 {
		return "", &encodingError{1 + bytes.Count(b[:max(i, 0)], []byte("\n")), "text is not " + name}
	}
	return strings.TrimPrefix(string(b), "\ufeff"), nil
}

func validUTF8(raw []byte) (string, error) {
	if utf8.Valid(raw) {
		return string(raw), nil
	}
	if binary(raw) {
		return "", errBinary
	}
	i := 0
	for {
		r, n := utf8.DecodeRune(raw[i:])
		if r == utf8.RuneError && n <= 1 {
			break
		}
		i += n
	}
	return "", &encodingError{1 + bytes.Count(raw[:i], []byte("\n")),
		fmt.Sprintf("text is not utf-8 (byte 0x%02x at %d) and no other encoding is declared: name it with --charset", raw[i], i)}
}

// binary reports whether bytes are no text: a NUL, or more than one control character in a hundred bytes.
func binary(b []byte) bool {
	controls := 0
	for _, c := range b {
		switch {
		case c == 0:
			return true
		case c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v' && c != 0x1b:
			controls++
		}
	}
	return controls*100 > len(b)
}
