package news

import (
	"bytes"
	"errors"
	"fmt"
	"iter"
	"net/mail"
	"regexp"
	"strings"
)

// Bounds of a mail.
const (
	maxParts    = 1000 // parts in all
	maxNesting  = 32   // of parts in each other
	maxAttached = 8    // of mails, as attachments, in each other
)

// readMail reads a mail (RFC 5322, MIME of RFC 2045 and 2046). Its text is a document, and so is each attachment that is in a format that is read.
func readMail(f *file) iter.Seq[part] {
	return func(yield func(part) bool) {
		raw, err := f.readAll(containerFactor)
		if err == nil && f.depth > maxAttached {
			err = fmt.Errorf("mails lie more than %d deep in each other", maxAttached)
		}
		if err != nil {
			yield(failed(0, err))
			return
		}
		m := &mailText{file: f}
		root, err := parseMIME(raw, 0, new(int))
		if err != nil {
			yield(failed(0, err))
			return
		}
		body := m.prose(root)
		if !yield(part{make: func() (article, error) { return m.article(root, raw, body) }}) {
			return
		}
		for i, a := range m.attachments {
			for p := range m.attached(root, a, i) {
				if !yield(p) {
					return
				}
			}
		}
	}
}

// mailText is a mail at work.
type mailText struct {
	file        *file
	attachments []*mimePart
	notes       []string
	fault       error // of a text that could not be read
}

var (
	answer  = regexp.MustCompile(`(?i)^(?:re|aw|antw|sv|rif|odp)(?:\[\d+\])?\s*:\s*`)
	forward = regexp.MustCompile(`(?i)^(?:fwd?|wg|tr)(?:\[\d+\])?\s*:\s*`)
)

// subject returns the subject without the marks of replies and forwards, and whether it is another's, which a reply repeats.
func subject(s string) (title string, reply, forwarded bool) {
	title = line(s)
	for {
		switch {
		case answer.MatchString(title):
			title, reply = answer.ReplaceAllString(title, ""), true
		case forward.MatchString(title):
			title, forwarded = forward.ReplaceAllString(title, ""), true
		default:
			return title, reply, forwarded
		}
	}
}

// article makes the mail's own text an article.
func (m *mailText) article(root *mimePart, raw []byte, body string) (article, error) {
	title, reply, forwarded := subject(root.header.get("Subject"))
	a := article{title: title, publisher: sentBy(root.header.get("From")), dates: days(root.header.get("Date")),
		sourceID: strings.Trim(strings.TrimSpace(root.header.get("Message-Id")), "<>"), raw: raw, notes: m.notes}
	body = paragraphs(spoken(paragraphs(body), forwarded))
	switch {
	case body == "" && m.fault != nil:
		return a, m.fault
	case body == "" && len(root.header) == 0:
		return a, errors.New("no mail: there are no headers")
	case body == "":
		return a, nothing("mail without text of its own")
	case reply:
		title = ""
	}
	a.text = composed(title, body)
	return a, nil
}

// sentBy returns the name of a sender, or the address of one without.
func sentBy(from string) string {
	list, err := mail.ParseAddressList(from)
	if err != nil || len(list) == 0 {
		name, address, _ := strings.Cut(from, "<")
		return line(firstOf(strings.Trim(name, ` "`), strings.Trim(address, "> ")))
	}
	return line(firstOf(list[0].Name, list[0].Address))
}

// attached are the documents of an attachment. What it does not state of itself, the mail does.
func (m *mailText) attached(root *mimePart, p *mimePart, n int) iter.Seq[part] {
	label := "attachment " + firstOf(line(p.name), fmt.Sprintf("%d", n+1))
	content := p.content()
	name := p.name
	if p.kind == "message/rfc822" {
		name = "attached.eml"
	}
	head := content[:min(len(content), 4096)]
	if bytes.HasPrefix(content, markGzip) {
		head = unpackedHead(content[:min(len(content), 4096)])
	}
	found := detect(name, head)
	f, ok := formatNamed(found)
	return func(yield func(part) bool) {
		if !ok || name == "" && found == formatText && !strings.HasPrefix(p.kind, "text/") {
			yield(part{label: label, make: failed(0, nothing("not of a format that is read")).make})
			return
		}
		r, err := unpacked(bytes.NewReader(content))
		if err != nil {
			yield(part{label: label, make: failed(0, err).make})
			return
		}
		for q := range f.parts(&file{name: name, r: r, options: m.file.options, charset: p.charset, depth: m.file.depth + 1}) {
			if !yield(part{line: q.line, label: strings.TrimSuffix(label+": "+q.label, ": "), make: func() (article, error) {
				a, err := q.make()
				return m.complete(root, a, n), err
			}}) {
				return
			}
		}
	}
}

// complete gives an attachment the publisher and the date of the mail where it states none.
func (m *mailText) complete(root *mimePart, a article, n int) article {
	if a.publisher == "" {
		a.publisher = sentBy(root.header.get("From"))
	}
	if len(a.dates) == 0 {
		a.dates = days(root.header.get("Date"))
	}
	if id := strings.Trim(strings.TrimSpace(root.header.get("Message-Id")), "<>"); a.sourceID == "" && a.url == "" && id != "" {
		a.sourceID = fmt.Sprintf("%s#%d", id, n+1)
	}
	return a
}
