// Package pdf reads the text of PDF files (ISO 32000-1) in the order in which people read it. It is small and wary: it knows nothing of graphics, and whatever a
// file holds, it answers in time and memory that are bounded by its size and by a limit. No library that was looked at does: a loop of cross-references, a
// size of billions or a stream that unpacks to gigabytes stops or fells them.
//
// The way of a file: bytes are lexed to objects (lex.go), objects are found by cross-reference or, where that is broken, by scanning (xref.go), streams are
// unpacked (filter.go), contents are run to glyphs at places (content.go, font.go), and those become lines, columns and paragraphs (runs.go, columns.go, flow.go).
package pdf

import (
	"errors"
	"fmt"
)

// Document is what is read of a file.
type Document struct {
	// Text is the prose: paragraphs with a blank line between them.
	Text string
	// Title and Created are as the file states them, "" where it does not. Created is as in "2024-05-17".
	Title, Created string
	// Pages is how many pages there are, Pictures how many of them have no text.
	Pages, Pictures int
	// Unknown is the share of characters that the fonts do not tell, of 1.
	Unknown float64
}

// Errors that say why there is no text.
var (
	ErrEncrypted = errors.New("encrypted with a password")
	ErrLimit     = errors.New("more to unpack than the limit allows")
	ErrNoPages   = errors.New("no pages")
	ErrPictures  = errors.New("no text, only pictures of it")
	ErrFonts     = errors.New("fonts that do not tell which characters they draw")
)

// workFactor is how many times the limit may be lexed and unpacked in all. A text is drawn with some ten times its own bytes.
const workFactor = 16

// limitReached is what ends the reading of a file that does more than its work. It never leaves this package.
type limitReached struct{}

// Read reads a file. Limit is the most bytes that its text, and any of its streams unpacked, may have.
func Read(data []byte, limit int64) (d *Document, err error) {
	defer func() {
		if p := recover(); p != nil {
			if _, ok := p.(limitReached); !ok {
				panic(p)
			}
			d, err = nil, ErrLimit
		}
	}()
	f := &file{data: data, limit: limit, work: workFactor*limit + int64(len(data)), objects: map[int]object{}, streams: map[int]*objectStream{}}
	if err := f.open(); err != nil {
		return nil, err
	}
	pages := f.pages()
	if len(pages) == 0 {
		return nil, ErrNoPages
	}
	d = &Document{Pages: len(pages)}
	f.inform(d)
	var ps [][]run
	known, unknown := 0, 0
	for _, p := range pages {
		c := &content{file: f}
		c.page(p)
		known, unknown = known+c.known, unknown+c.unknown
		if len(c.runs) == 0 {
			d.Pictures++
		}
		ps = append(ps, upright(once(c.runs)))
	}
	if n := known + unknown; n > 0 {
		d.Unknown = float64(unknown) / float64(n)
	}
	switch {
	case known+unknown == 0:
		return nil, ErrPictures
	case d.Unknown > 0.3:
		return nil, fmt.Errorf("%w: %d of %d", ErrFonts, unknown, known+unknown)
	}
	d.Text = prose(ps)
	if int64(len(d.Text)) > limit {
		return nil, ErrLimit
	}
	return d, nil
}

// spend takes from the work that is left.
func (f *file) spend(n int) {
	f.work -= int64(n)
	if f.work < 0 {
		panic(limitReached{})
	}
}

// inform takes title and date from the information dictionary.
func (f *file) inform(d *Document) {
	info := f.dict(f.trailer["Info"])
	d.Title = textString(f.resolve(info["Title"]))
	s, _ := f.resolve(info["CreationDate"]).(string)
	if len(s) >= 10 && s[:2] == "D:" { // ISO 32000-1, 7.9.4
		d.Created = s[2:6] + "-" + s[6:8] + "-" + s[8:10]
	}
}
