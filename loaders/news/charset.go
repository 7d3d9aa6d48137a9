package news

import (
	"bytes"
	"fmt"
	"regexp"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/htmlindex"
)

// decodeDeclared returns bytes as UTF-8: by a byte order mark, as they are where they are UTF-8, else by the first of the names that is known. Nothing is
// guessed. As in browsers, single bytes that are not of a declared encoding become U+FFFD; note says how many. Where there are many, or nothing is
// declared, it is an error.
func decodeDeclared(raw []byte, names ...string) (s, note string, err error) {
	declared, name := known(names)
	switch {
	case bytes.HasPrefix(raw, markUTF8):
		raw, declared, name = raw[len(markUTF8):], encoding.Replacement, "utf-8"
	case bytes.HasPrefix(raw, markLE), bytes.HasPrefix(raw, markBE):
		s, err = decoded(raw, "")
		return s, "", err
	case utf8.Valid(raw) && !bytes.ContainsRune(raw, 0x1b):
		return string(raw), "", nil
	case declared == nil:
		s, err = validUTF8(raw)
		return s, "", err
	}
	if name == "utf-8" {
		s = replaced(raw)
	} else if b, err := declared.NewDecoder().Bytes(raw); err == nil {
		s = string(b)
	} else {
		return "", "", fmt.Errorf("text is not %s: %w", name, err)
	}
	wrong := strings.Count(s, "\ufffd")
	switch {
	case wrong*100 > len(s):
		return "", "", fmt.Errorf("text is not %s, as it is declared: %d bytes of %d", name, wrong, len(raw))
	case wrong > 0:
		note = fmt.Sprintf("%d bytes are not %s and were replaced", wrong, name)
	}
	return s, note, nil
}

// replaced puts a replacement character for each byte that is not UTF-8.
func replaced(raw []byte) string {
	var b strings.Builder
	b.Grow(len(raw))
	for len(raw) > 0 {
		r, n := utf8.DecodeRune(raw)
		b.WriteRune(r)
		raw = raw[n:]
	}
	return b.String()
}

// known returns the first of the names that names an encoding, by the list of WHATWG.
func known(names []string) (encoding.Encoding, string) {
	for _, n := range names {
		if e, err := htmlindex.Get(strings.Trim(n, " \t\"'")); err == nil {
			name, err := htmlindex.Name(e)
			if err == nil && name != "replacement" {
				return e, name
			}
		}
	}
	return nil, ""
}

var (
	metaCharset = regexp.MustCompile(`(?is)<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([A-Za-z0-9_:.-]+)`)
	xmlEncoding = regexp.MustCompile(`(?s)^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([A-Za-z0-9_.:-]+)["']`)
)

// declaredIn returns the name of the encoding that a declaration at the beginning of bytes gives, "" if none does. UTF-16 cannot be
// declared by what could not be read then: HTML takes it for UTF-8.
func declaredIn(raw []byte, declaration *regexp.Regexp) string {
	m := declaration.FindSubmatch(raw[:min(len(raw), 4096)])
	if m == nil {
		return ""
	}
	name := strings.ToLower(string(m[1]))
	if strings.HasPrefix(name, "utf-16") {
		return "utf-8"
	}
	return name
}
