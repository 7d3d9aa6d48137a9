package news

import (
	"bytes"
	"encoding/base64"
	"fmt"
	"io"
	"mime"
	"mime/quotedprintable"
	"net/textproto"
	"regexp"
	"strings"

	"golang.org/x/text/encoding/htmlindex"
)

// mailHeaders are the headers of a mail or of a part, in order.
type mailHeaders []struct{ name, value string }

// get returns the first header of that name with its encoded words (RFC 2047) decoded, "" if there is none.
func (h mailHeaders) get(name string) string {
	for _, e := range h {
		if textproto.CanonicalMIMEHeaderKey(e.name) == name {
			d := mime.WordDecoder{CharsetReader: func(charset string, r io.Reader) (io.Reader, error) {
				e, err := htmlindex.Get(charset)
				if err != nil {
					return nil, err
				}
				return e.NewDecoder().Reader(r), nil
			}}
			if s, err := d.DecodeHeader(e.value); err == nil {
				return strings.ToValidUTF8(s, "\ufffd")
			}
			return strings.ToValidUTF8(e.value, "\ufffd")
		}
	}
	return ""
}

var headerName = regexp.MustCompile(`^[!-9;-~]+[ \t]*:`)

// parseHeaders reads a block of headers and returns what follows it. A line that is no header belongs to the one before it, as where a program
// forgot to indent it.
func parseHeaders(raw []byte) (mailHeaders, []byte) {
	var h mailHeaders
	if bytes.HasPrefix(raw, []byte("From ")) { // of a mailbox file
		_, raw, _ = bytes.Cut(raw, []byte("\n"))
	}
	for len(raw) > 0 && len(h) < maxParts {
		l, rest, _ := bytes.Cut(raw, []byte("\n"))
		l = bytes.TrimRight(l, "\r")
		if len(l) == 0 {
			return h, rest
		}
		raw = rest
		switch {
		case l[0] != ' ' && l[0] != '\t' && headerName.Match(l[:min(len(l), 100)]):
			name, value, _ := strings.Cut(string(l), ":")
			h = append(h, struct{ name, value string }{strings.TrimSpace(name), strings.TrimSpace(value)})
		case len(h) > 0 && len(h[len(h)-1].value) < 1<<16:
			h[len(h)-1].value += " " + strings.TrimSpace(string(l))
		}
	}
	return h, raw
}

// mimePart is a mail, or a part of one.
type mimePart struct {
	header  mailHeaders
	kind    string // media type, in lower case
	params  map[string]string
	charset string // "" if none is declared
	name    string // of the file, "" if it is none
	apart   bool   // an attachment, not a part of the text
	parts   []*mimePart
	body    []byte // as sent
}

// parseMIME reads a part and those in it. count is of all parts so far.
func parseMIME(raw []byte, depth int, count *int) (*mimePart, error) {
	*count++
	switch {
	case depth > maxNesting:
		return nil, fmt.Errorf("mime: parts lie more than %d deep in each other", maxNesting)
	case *count > maxParts:
		return nil, fmt.Errorf("mime: more than %d parts", maxParts)
	}
	p := new(mimePart)
	p.header, p.body = parseHeaders(raw)
	p.kind, p.params = mediaType(p.header.get("Content-Type"), "text/plain")
	p.charset = p.params["charset"]
	disposition, given := mediaType(p.header.get("Content-Disposition"), "")
	p.name = firstOf(given["filename"], p.params["name"])
	boundary := p.params["boundary"]
	switch {
	case strings.HasPrefix(p.kind, "multipart/") && boundary != "":
		for _, piece := range pieces(p.body, boundary) {
			c, err := parseMIME(piece, depth+1, count)
			if err != nil {
				return nil, err
			}
			p.parts = append(p.parts, c)
		}
		p.body = nil
	case strings.HasPrefix(p.kind, "multipart/"):
		p.kind = "text/plain"
	default:
		p.apart = depth > 0 && (disposition == "attachment" || p.name != "") || p.kind != "text/plain" && p.kind != "text/html"
	}
	return p, nil
}

// attributes are parameters of a header, for one that is not written as it should be.
var attributes = regexp.MustCompile(`(?i)\b(charset|boundary|name|filename|format|delsp)\s*=\s*("[^"]*"|[^;\s]+)`)

// mediaType reads a media type or a disposition and its parameters.
func mediaType(s, otherwise string) (string, map[string]string) {
	kind, params, err := mime.ParseMediaType(s)
	if err == nil {
		return kind, params
	}
	params = map[string]string{}
	for _, m := range attributes.FindAllStringSubmatch(s, 20) {
		params[strings.ToLower(m[1])] = strings.Trim(m[2], `"`)
	}
	kind, _, _ = strings.Cut(s, ";")
	kind = strings.ToLower(strings.TrimSpace(kind))
	if kind == "" || otherwise != "" && !strings.Contains(kind, "/") {
		kind = otherwise
	}
	return kind, params
}

// pieces cuts the body of a multipart at its boundary. What stands before the first and after the last is no part; the last boundary may be missing.
func pieces(body []byte, boundary string) [][]byte {
	var out [][]byte
	start := -1
	mark := []byte("--" + boundary)
	for at := 0; at < len(body); {
		end := bytes.IndexByte(body[at:], '\n')
		if end < 0 {
			end = len(body)
		} else {
			end += at + 1
		}
		l := bytes.TrimRight(body[at:end], " \t\r\n")
		last := bytes.Equal(l, append(mark[:len(mark):len(mark)], '-', '-'))
		if last || bytes.Equal(l, mark) {
			if start >= 0 {
				out = append(out, bytes.TrimSuffix(bytes.TrimSuffix(body[start:at], []byte("\n")), []byte("\r")))
			}
			start = end
			if last {
				return out
			}
		}
		at = end
	}
	if start >= 0 && start < len(body) {
		out = append(out, body[start:])
	}
	return out
}

// content returns a part's bytes without their transfer encoding. Of what is encoded wrongly, as much as can be read.
func (p *mimePart) content() []byte {
	switch strings.ToLower(strings.TrimSpace(p.header.get("Content-Transfer-Encoding"))) {
	case "quoted-printable":
		b, _ := io.ReadAll(quotedprintable.NewReader(bytes.NewReader(p.body))) //nolint:errcheck // see above
		return b
	case "base64":
		clean := bytes.Map(func(r rune) rune {
			if r < 0x80 && strings.ContainsRune("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", r) {
				return r
			}
			return -1
		}, p.body)
		out := make([]byte, base64.RawStdEncoding.DecodedLen(len(clean)))
		n, _ := base64.RawStdEncoding.Decode(out, clean) //nolint:errcheck // see above
		return out[:n]
	}
	return p.body
}
