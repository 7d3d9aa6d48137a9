package news

import (
	"bytes"
	"fmt"
	"io"
	"iter"
	"path"
	"strings"

	"entente/loaders"
)

// format is a kind of file that is read.
type format struct {
	name       string
	extensions []string                   // of file names, in lower case
	looks      func(head []byte) bool     // whether first bytes tell it, whatever the name; nil where only the name does
	parts      func(*file) iter.Seq[part] // the documents of a file
}

// formats lists what is read, in the order in which first bytes are looked at. A new format is a file with its reader and a line here.
func formats() []format {
	return []format{
		{"pdf", []string{".pdf"}, looksPDF, whole(containerFactor, readPDF)},
		{"docx", []string{".docx", ".docm"}, looksDOCX, whole(containerFactor, readDOCX)},
		{"feed", []string{".rss", ".atom", ".rdf"}, looksFeed, items(newChannel)},
		{"newsml", []string{".newsml"}, looksNewsML, items(newNewsML)},
		{"nitf", []string{".nitf"}, looksNITF, whole(1, readNITF)},
		{"html", []string{".html", ".htm", ".xhtml", ".shtml"}, looksHTML, whole(1, readHTML)},
		{"eml", []string{".eml"}, looksMail, readMail},
		{"jsonl", []string{".jsonl", ".ndjson"}, nil, readLines},
		{"text", []string{".txt", ".text", ".md"}, nil, whole(1, readText)},
	}
}

// formatNamed returns the format of that name.
func formatNamed(name string) (format, bool) {
	for _, f := range formats() {
		if f.name == name {
			return f, true
		}
	}
	return format{}, false
}

// file is what is read: a file, or an attachment of one.
type file struct {
	name    string
	r       io.Reader
	options loaders.Options
	charset string // declared beside the bytes, as a mail does for its attachments
	depth   int    // how many files it lies in
}

// part is one document of a file. It is made when it is asked for, so that several are at work at a time.
type part struct {
	line  int    // where it begins, 0 if the whole file is meant
	label string // what within the file is meant, "" for the file
	make  func() (article, error)
}

// failed is the part of an error.
func failed(line int, err error) part {
	return part{line: line, make: func() (article, error) { return article{}, err }}
}

// containerFactor is how many times the size of a document a file may have whose text is compressed or stands beside pictures.
const containerFactor = 4

// whole makes a reader of files that are one document, and at most factor times as large as a document may be.
func whole(factor int64, read func(*file, []byte) (article, error)) func(*file) iter.Seq[part] {
	return func(f *file) iter.Seq[part] {
		return func(yield func(part) bool) {
			raw, err := f.readAll(factor)
			yield(part{make: func() (article, error) {
				if err != nil {
					return article{}, err
				}
				a, err := guarded(func() (article, error) { return read(f, raw) })
				a.raw = raw
				return a, err
			}})
		}
	}
}

// readAll reads the bytes of a file, at most factor times as many as a document may have.
func (f *file) readAll(factor int64) ([]byte, error) {
	limit := f.options.Limit() * factor
	raw, err := io.ReadAll(io.LimitReader(f.r, limit+1))
	switch {
	case err != nil:
		return nil, fmt.Errorf("read: %w", err)
	case int64(len(raw)) > limit:
		return nil, overLimit(limit)
	}
	return raw, nil
}

// guarded turns a panic into an error. The libraries below it read what anybody may have written.
func guarded(read func() (article, error)) (a article, err error) {
	defer func() {
		if p := recover(); p != nil {
			a, err = article{}, fmt.Errorf("reader failed: %v", p)
		}
	}()
	return read()
}

// detect returns the format of a file: by its first bytes, then by its name's extension, then, where there is none, by what plain text looks like.
func detect(name string, head []byte) string {
	extension := strings.ToLower(path.Ext(strings.ReplaceAll(name, `\`, "/")))
	if extension == ".gz" {
		return detect(name[:len(name)-len(extension)], head)
	}
	for _, f := range formats() {
		if f.looks != nil && f.looks(head) {
			return f.name
		}
	}
	if (extension == "" || extension == ".txt" || extension == ".text") && looksLines(head) {
		return formatJSONLines
	}
	for _, f := range formats() {
		for _, e := range f.extensions {
			if e == extension {
				return f.name
			}
		}
	}
	if extension == "" && looksText(head) {
		return formatText
	}
	return ""
}

// startOf returns first bytes without a byte order mark and leading white space, and UTF-16 as ASCII where it is that.
func startOf(head []byte) []byte {
	switch {
	case bytes.HasPrefix(head, markLE):
		head = everyOther(head[2:], 0)
	case bytes.HasPrefix(head, markBE):
		head = everyOther(head[2:], 1)
	}
	return bytes.TrimLeft(bytes.TrimPrefix(head, markUTF8), " \t\r\n")
}

func everyOther(b []byte, from int) []byte {
	out := make([]byte, 0, len(b)/2)
	for i := from; i < len(b); i += 2 {
		out = append(out, b[i])
	}
	return out
}
