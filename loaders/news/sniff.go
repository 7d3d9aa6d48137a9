package news

import (
	"bytes"
	"encoding/json"
	"regexp"
)

// Sniff goes by the first bytes, then by the name's extension. What gzip packed is looked into.
func (l *Loader) Sniff(name string, head []byte) string {
	if bytes.HasPrefix(head, markGzip) {
		head = unpackedHead(head)
	}
	return detect(name, head)
}

// binaries are first bytes of files that are no text and are in no format that is read.
var binaries = [][]byte{[]byte("PK\x03\x04"), []byte("{\\rtf"), []byte("<?xml"), []byte("\xd0\xcf\x11\xe0")}

// looksText tells whether first bytes may be plain text.
func looksText(head []byte) bool {
	if bytes.HasPrefix(head, markLE) || bytes.HasPrefix(head, markBE) {
		return true
	}
	start := startOf(head)
	for _, b := range binaries {
		if bytes.HasPrefix(start, b) {
			return false
		}
	}
	return bytes.IndexByte(head, 0) < 0 && !bytes.HasPrefix(start, []byte("{"))
}

// looksLines tells whether first bytes are an object of JSON in one line.
func looksLines(head []byte) bool {
	first, _, whole := bytes.Cut(startOf(head), []byte("\n"))
	first = bytes.TrimSpace(first)
	if whole || json.Valid(first) {
		return bytes.HasPrefix(first, []byte("{")) && json.Valid(first)
	}
	return bytes.HasPrefix(first, []byte(`{"`))
}

func looksPDF(head []byte) bool {
	return bytes.Contains(head[:min(len(head), 1024)], []byte("%PDF-")) && !looksMail(head)
}

// looksDOCX tells a zip archive with the folder of a text document, which need not be its first entry.
func looksDOCX(head []byte) bool {
	return bytes.HasPrefix(head, []byte("PK\x03\x04")) && (bytes.Contains(head, []byte("word/")) || bytes.Contains(head, []byte("wordprocessingml")))
}

// rootElement is the first element of a document of XML or HTML, behind comments, declarations and instructions.
var rootElement = regexp.MustCompile(`(?s)^(?:\s|<\?.*?\?>|<!--.*?-->|<![A-Za-z](?:[^>\[]|\[.*?\])*>)*<([A-Za-z_][\w.:-]*)`)

// rootOf returns the name of the root element, without its prefix, "" if there is none.
func rootOf(head []byte) string {
	start := startOf(head)
	if !bytes.HasPrefix(start, []byte("<")) {
		return ""
	}
	m := rootElement.FindSubmatch(start)
	if m == nil {
		return ""
	}
	return string(m[1][bytes.LastIndexByte(m[1], ':')+1:])
}

func looksFeed(head []byte) bool {
	switch rootOf(head) {
	case "rss", "feed":
		return true
	case "RDF":
		return bytes.Contains(head, []byte("purl.org/rss/")) || bytes.Contains(head, []byte("netscape.com/rdf/"))
	}
	return false
}

func looksNewsML(head []byte) bool {
	switch rootOf(head) {
	case "newsMessage", "newsItem", "packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem":
		return true
	}
	return false
}

func looksNITF(head []byte) bool { return rootOf(head) == "nitf" }

var doctypeHTML = regexp.MustCompile(`(?is)^(?:\s|<\?.*?\?>|<!--.*?-->)*<!doctype\s+html`)

func looksHTML(head []byte) bool {
	switch string(bytes.ToLower([]byte(rootOf(head)))) {
	case "html", "head", "body":
		return true
	}
	return doctypeHTML.Match(startOf(head))
}

// mailHeader is a header that mails have and other texts with "Name: value" at their start do not.
var mailHeader = regexp.MustCompile(`(?im)^(?:from|date|received|return-path|message-id|mime-version|delivered-to|content-type|subject|to|reply-to|x-mailer|user-agent|content-transfer-encoding)[ \t]*:`)

// headerLine is the start of any header.
var headerLine = regexp.MustCompile(`^(?:From .*\r?\n)?[!-9;-~]+[ \t]*:`)

// looksMail tells a block of header lines, of which at least three are a mail's and one of those is its sender, its way or its version of MIME.
func looksMail(head []byte) bool {
	if !headerLine.Match(head) {
		return false
	}
	block := head
	for _, end := range [][]byte{[]byte("\r\n\r\n"), []byte("\n\n")} {
		if i := bytes.Index(block, end); i >= 0 {
			block = block[:i]
		}
	}
	return len(mailHeader.FindAll(block, 4)) >= 3 && sender.Match(block)
}

var sender = regexp.MustCompile(`(?im)^(?:from|received|return-path|mime-version|message-id)[ \t]*:`)
