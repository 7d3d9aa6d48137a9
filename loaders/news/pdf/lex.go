package pdf

import (
	"bytes"
	"strconv"
)

// object is nil, bool, int, float64, string, name, array, dict, ref, *stream or, within contents, keyword.
type object any

type (
	name    string
	keyword string
	array   []object
	dict    map[name]object
	ref     struct{ number, generation int }
)

// stream is a dictionary with bytes, still packed.
type stream struct {
	dict dict
	raw  []byte
	key  []byte // to decrypt it with, nil if it is not encrypted
}

// maxNested is how deep arrays and dictionaries may lie in each other.
const maxNested = 64

// lexer reads objects (ISO 32000-1, 7.2 and 7.3).
type lexer struct {
	data   []byte
	at     int
	spend  func(int) // told how many bytes were read
	noRefs bool      // in contents "1 0 R" is no reference
}

func isSpace(c byte) bool {
	return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0
}

func isDelimiter(c byte) bool { return bytes.IndexByte([]byte("()<>[]{}/%"), c) >= 0 }

// skip goes past white space and comments.
func (l *lexer) skip() {
	for l.at < len(l.data) {
		switch c := l.data[l.at]; {
		case isSpace(c):
			l.at++
		case c == '%':
			for l.at < len(l.data) && l.data[l.at] != '\n' && l.data[l.at] != '\r' {
				l.at++
			}
		default:
			return
		}
	}
}

// ended tells whether nothing is left.
func (l *lexer) ended() bool {
	l.skip()
	return l.at >= len(l.data)
}

// objectWork is what an object costs beside its bytes: what it takes to keep it.
const objectWork = 16

// next reads an object; a keyword where there is none, "" at the end.
func (l *lexer) next(depth int) object {
	from := l.at
	o := l.read(depth)
	l.spend(l.at - from + objectWork)
	return o
}

func (l *lexer) read(depth int) object {
	l.skip()
	if l.at >= len(l.data) || depth > maxNested {
		l.at = len(l.data)
		return keyword("")
	}
	switch c := l.data[l.at]; c {
	case '(':
		return l.literal()
	case '/':
		l.at++
		return l.name()
	case '[':
		l.at++
		return l.array(depth)
	case '<':
		if bytes.HasPrefix(l.data[l.at:], []byte("<<")) {
			l.at += 2
			return l.dict(depth)
		}
		return l.hexadecimal()
	case '>':
		l.at++
		if l.at < len(l.data) && l.data[l.at] == '>' {
			l.at++
			return keyword(">>")
		}
		return keyword(">")
	case ']', '{', '}', ')':
		l.at++
		return keyword(c)
	}
	return l.word()
}

// word reads a number, a reference, a keyword.
func (l *lexer) word() object {
	w := l.token()
	if n, ok := integer(w); ok {
		if !l.noRefs && n >= 0 {
			if r, ok := l.reference(n); ok {
				return r
			}
		}
		return n
	}
	switch string(w) {
	case "true":
		return true
	case "false":
		return false
	case "null":
		return nil
	}
	if len(w) < 40 {
		if x, err := strconv.ParseFloat(string(w), 64); err == nil && x == x && x < 1e30 && x > -1e30 {
			return x
		}
	}
	return keyword(w)
}

func (l *lexer) token() []byte {
	from := l.at
	for l.at < len(l.data) && !isSpace(l.data[l.at]) && !isDelimiter(l.data[l.at]) {
		l.at++
	}
	return l.data[from:l.at]
}

func integer(w []byte) (int, bool) {
	if len(w) == 0 || len(w) > 15 {
		return 0, false
	}
	n, err := strconv.Atoi(string(w))
	return n, err == nil
}

// reference reads on after a number, if it begins a reference.
func (l *lexer) reference(number int) (ref, bool) {
	back := l.at
	l.skip()
	if generation, ok := integer(l.token()); ok && generation >= 0 {
		l.skip()
		if string(l.token()) == "R" {
			return ref{number, generation}, true
		}
	}
	l.at = back
	return ref{}, false
}

func (l *lexer) name() name {
	w := l.token()
	if bytes.IndexByte(w, '#') < 0 {
		return name(w)
	}
	out := make([]byte, 0, len(w))
	for i := 0; i < len(w); i++ {
		if w[i] == '#' && i+2 < len(w) {
			if n, err := strconv.ParseUint(string(w[i+1:i+3]), 16, 8); err == nil {
				out = append(out, byte(n))
				i += 2
				continue
			}
		}
		out = append(out, w[i])
	}
	return name(out)
}

func (l *lexer) array(depth int) array {
	out := array{}
	for {
		o := l.next(depth + 1)
		if k, ok := o.(keyword); ok {
			if k == "]" || k == "" || k == "endobj" {
				return out
			}
			continue
		}
		out = append(out, o)
	}
}

func (l *lexer) dict(depth int) dict {
	out := dict{}
	for {
		switch k := l.next(depth + 1).(type) {
		case name:
			v := l.next(depth + 1)
			if w, ok := v.(keyword); ok {
				if w == ">>" || w == "" || w == "endobj" {
					return out
				}
				continue
			}
			out[k] = v
		case keyword:
			if k == ">>" || k == "" || k == "endobj" {
				return out
			}
		}
	}
}
