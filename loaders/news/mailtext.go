package news

import (
	"regexp"
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// poor is how many times longer the HTML of a mail must be than its plain text for that to be taken for a stand-in, as "see our page".
const poor = 4

// prose returns the text of a part and those in it, and takes note of the attachments. Of alternatives plain text is preferred.
func (m *mailText) prose(p *mimePart) string {
	switch {
	case p.kind == "multipart/alternative":
		return m.preferred(p)
	case len(p.parts) > 0:
		var out []string
		for _, c := range p.parts {
			if s := m.prose(c); strings.TrimSpace(s) != "" {
				out = append(out, s)
			}
		}
		return strings.Join(out, "\n\n")
	case p.apart:
		if p.kind == "message/rfc822" || !slices.ContainsFunc(besideMail, func(s string) bool { return strings.HasPrefix(p.kind, s) }) {
			m.attachments = append(m.attachments, p)
		}
		return ""
	}
	s, err := m.leaf(p)
	if err != nil && m.fault == nil {
		m.fault = err
		m.notes = append(m.notes, err.Error())
	}
	return s
}

// besideMail are media types of attachments that are no documents.
var besideMail = []string{"image/", "audio/", "video/", "font/", "message/", "application/pgp", "application/pkcs7", "application/x-pkcs7", "text/calendar", "text/css"}

// preferred returns the text of one of several alternatives.
func (m *mailText) preferred(p *mimePart) string {
	var plain, rich string
	for _, c := range p.parts {
		s := m.prose(c)
		if plain == "" && c.has("text/plain") {
			plain = s
		} else if s != "" {
			rich = s
		}
	}
	if strings.TrimSpace(plain) == "" || len(rich) > shortBody && len(rich) > poor*len(plain) {
		return firstOf(rich, plain)
	}
	return plain
}

func (p *mimePart) has(kind string) bool {
	return p.kind == kind || slices.ContainsFunc(p.parts, func(c *mimePart) bool { return c.has(kind) })
}

// leaf returns the text of a part that is text.
func (m *mailText) leaf(p *mimePart) (string, error) {
	raw := p.content()
	if p.kind == "text/html" {
		s, note, err := decodeDeclared(raw, p.charset, declaredIn(raw, metaCharset), m.file.options.Charset)
		if err != nil {
			return "", err
		}
		m.note(note)
		return fragment(s, quotation)
	}
	s, note, err := decodeDeclared(raw, p.charset, m.file.options.Charset)
	if err != nil {
		return "", err
	}
	m.note(note)
	if strings.EqualFold(p.params["format"], "flowed") {
		s = unflowed(s, strings.EqualFold(p.params["delsp"], "yes"))
	}
	return s, nil
}

func (m *mailText) note(s string) {
	if s != "" {
		m.notes = append(m.notes, s)
	}
}

// unflowed joins the lines of flowed text (RFC 3676). Quotation marks stay.
func unflowed(s string, joined bool) string {
	var b strings.Builder
	for l := range strings.Lines(s) {
		l = strings.TrimRight(l, "\r\n")
		l = strings.TrimPrefix(l, " ")
		switch {
		case l == "-- " || !strings.HasSuffix(l, " "):
			b.WriteString(l + "\n")
		case joined:
			b.WriteString(strings.TrimSuffix(l, " "))
		default:
			b.WriteString(l)
		}
	}
	return b.String()
}

// quotation tells the elements by which programs mark what a mail quotes, and signatures.
func quotation(n *html.Node) bool {
	classes := strings.Fields(attribute(n, "class"))
	switch {
	case n.DataAtom == atom.Blockquote && strings.EqualFold(attribute(n, "type"), "cite"):
		return true
	case slices.Contains(classes, "gmail_signature"), slices.Contains(classes, "moz-signature"), slices.Contains(classes, "moz-cite-prefix"):
		return true
	case slices.Contains(classes, "gmail_quote") && !strings.Contains(textOf(n)[:min(len(textOf(n)), 200)], "Forwarded"):
		return true
	}
	return false
}

var (
	attribution   = regexp.MustCompile(`(?is)^(?:on|am|le|el|il) .{5,300}(?:wrote|writes|schrieb|a écrit|escribió|ha scritto)[^\n]{0,60}:$`)
	originalMark  = regexp.MustCompile(`(?i)^-{2,}\s*(?:original message|ursprüngliche nachricht|message d'origine)\s*-{2,}$`)
	forwardMark   = regexp.MustCompile(`(?i)^(?:-{2,}\s*forwarded message.*-{2,}|-{2,}\s*forwarded by .*|begin forwarded message:)$`)
	quotedHeaders = regexp.MustCompile(`(?i)^\*?(?:from|sent|date|subject|to|cc|reply-to)\s*:\*?(?:\s|$)`)
)

// spoken returns what a mail says itself, without replies that it quotes and without its signature. What it forwards is kept, without the headers.
func spoken(s string, forwarded bool) string {
	lines := strings.Split(s, "\n")
	var out []string
	marks := 0 // of quotation, before all lines of what is forwarded
	for i := 0; i < len(lines); i++ {
		l := strings.TrimSpace(unquoted(lines[i], marks))
		switch {
		case forwardMark.MatchString(l):
			if next := firstOf(lines[i+1 : min(i+3, len(lines))]...); strings.HasPrefix(unquoted(next, marks), ">") {
				marks++
			}
			i += headersAt(lines[i+1:], marks)
		case l == "--":
			i = nextForward(lines, i, marks) - 1
		case strings.HasPrefix(strings.TrimLeft(strings.ToLower(l[:min(len(l), 10)]), "*"), "from") && headersAt(lines[i:], marks) >= 3, originalMark.MatchString(l):
			if !forwarded {
				return strings.Join(withoutAttribution(out), "\n")
			}
			i += max(headersAt(lines[i:], marks), 1) - 1
		case strings.HasPrefix(l, ">"):
			out = withoutAttribution(out)
		default:
			out = append(out, l)
		}
	}
	return strings.Join(withoutAttribution(out), "\n")
}

// headersAt counts the lines that begin a text and are headers of a quoted mail, with blank ones before them.
func headersAt(lines []string, marks int) int {
	found := 0
	for i, l := range lines {
		l = strings.TrimSpace(unquoted(l, marks))
		switch {
		case quotedHeaders.MatchString(l):
			found = i + 1
		case l != "" || found > 0:
			return found
		}
	}
	return found
}

// unquoted takes marks of quotation off a line, as many as it has of them.
func unquoted(l string, marks int) string {
	for ; marks > 0 && strings.HasPrefix(l, ">"); marks-- {
		l = strings.TrimPrefix(l[1:], " ")
	}
	return l
}

// nextForward returns the line after line i that begins what is forwarded, else the end.
func nextForward(lines []string, i, marks int) int {
	for i++; i < len(lines) && !forwardMark.MatchString(strings.TrimSpace(unquoted(lines[i], marks))); i++ {
	}
	return i
}

// withoutAttribution takes "On Monday, A wrote:" off the end, which may be of two lines.
func withoutAttribution(out []string) []string {
	end := len(out)
	for end > 0 && strings.TrimSpace(out[end-1]) == "" {
		end--
	}
	for n := 1; n <= 3 && n <= end && len(out[end-n]) < 400; n++ {
		if attribution.MatchString(strings.TrimSpace(strings.Join(out[end-n:end], "\n"))) {
			return out[:end-n]
		}
	}
	return out
}
