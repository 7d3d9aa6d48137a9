package news

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"strings"
)

// markupFactor is how many times the size of a document its markup may have.
const markupFactor = 2

// readDOCX reads WordprocessingML in its package (ECMA-376, ISO/IEC 29500): the paragraphs of the main document. Notes, comments, headers, and what was
// deleted under revision are left out; a row of a table is a line.
func readDOCX(f *file, raw []byte) (article, error) {
	z, err := zip.NewReader(bytes.NewReader(raw), int64(len(raw)))
	if err != nil {
		return article{}, fmt.Errorf("docx: %w", err)
	}
	main, err := zipped(z, "word/document.xml", markupFactor*f.options.Limit())
	if err != nil {
		return article{}, err
	}
	if main == nil {
		return article{}, fmt.Errorf("docx: no word/document.xml in the archive")
	}
	d, _, err := newXML(main)
	if err != nil {
		return article{}, err
	}
	w := &wordText{limit: f.options.Limit()}
	if err := w.read(d); err != nil {
		return article{}, fmt.Errorf("word/document.xml: %w", err)
	}
	a := article{text: paragraphs(w.out.String())}
	core, err := zipped(z, "docProps/core.xml", f.options.Limit())
	if err != nil || core == nil {
		return a, err
	}
	if err := coreProperties(&a, core); err != nil {
		a.notes = append(a.notes, "docProps/core.xml: "+err.Error())
	}
	return a, nil
}

// zipped returns a file of an archive, nil if it is not there; it is an error if it is larger than the limit, whatever the archive says of its size.
func zipped(z *zip.Reader, name string, limit int64) ([]byte, error) {
	for _, e := range z.File {
		if e.Name != name {
			continue
		}
		r, err := e.Open()
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		b, err := io.ReadAll(io.LimitReader(r, limit+1))
		if err == nil && int64(len(b)) > limit {
			err = overLimit(limit)
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		return b, r.Close()
	}
	return nil, nil
}

// coreProperties takes title and date of creation from the package's core properties.
func coreProperties(a *article, core []byte) error {
	d, _, err := newXML(core)
	if err != nil {
		return err
	}
	return elementsOf(d, func(s xml.StartElement) bool { return s.Name.Local == "coreProperties" }, func(e *element) {
		switch e.name {
		case "title":
			a.title = statedTitle(e.words())
		case "created":
			a.dates = days(e.words())
		}
	})
}

// wordText collects the text of a main document.
type wordText struct {
	out   strings.Builder
	limit int64
	cells int // of the row at hand before this one
	table int // how many tables the place lies in
}

// unread are elements of WordprocessingML of which nothing is read: what was deleted or moved away, codes of fields, the second form of what has two.
var unread = map[string]bool{"del": true, "moveFrom": true, "instrText": true, "delText": true, "Fallback": true, "pPr": true, "rPr": true, "sectPr": true, "tblPr": true}

func (w *wordText) read(d *xml.Decoder) error {
	begun, text := false, false
	for {
		t, err := d.Token()
		switch {
		case err == io.EOF && begun:
			return nil
		case err != nil:
			return faultOf(d, err)
		}
		switch t := t.(type) {
		case xml.StartElement:
			begun = true
			if unread[t.Name.Local] {
				if err := d.Skip(); err != nil {
					return faultOf(d, err)
				}
				continue
			}
			text = t.Name.Local == "t"
			w.start(t.Name.Local)
		case xml.CharData:
			if text {
				w.out.Write(t)
			}
		case xml.EndElement:
			text = false
			w.end(t.Name.Local)
		}
		if int64(w.out.Len()) > w.limit {
			return overLimit(w.limit)
		}
	}
}

func (w *wordText) start(name string) {
	switch name {
	case "tab", "ptab":
		w.out.WriteByte(' ')
	case "br", "cr":
		w.out.WriteByte('\n')
	case "noBreakHyphen":
		w.out.WriteByte('-')
	case "tbl":
		w.table++
	case "tr":
		w.cells = 0
	case "tc":
		if w.cells > 0 {
			w.out.WriteString(" | ")
		}
		w.cells++
	}
}

func (w *wordText) end(name string) {
	switch {
	case name == "p" && w.table > 0:
		w.out.WriteByte(' ')
	case name == "p":
		w.out.WriteString("\n\n")
	case name == "tr":
		w.out.WriteByte('\n')
	case name == "tbl":
		w.table--
		w.out.WriteString("\n")
	}
}
