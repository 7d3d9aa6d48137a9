package news

import (
	"encoding/base64"
	"encoding/xml"
	"iter"
	"strings"
)

// collector is a format of XML that has several documents in a file.
type collector interface {
	// enter tells which elements are gone into.
	enter(xml.StartElement) bool
	// add takes an element that is not.
	add(*element)
	// found returns the elements that are documents, and if there are none what is wrong with that.
	found() ([]*element, error)
	// article makes an article of one of them.
	article(*element) (article, error)
}

// items makes a reader of such a format.
func items(begin func() collector) func(*file) iter.Seq[part] {
	return func(f *file) iter.Seq[part] {
		return func(yield func(part) bool) {
			raw, err := f.readAll(1)
			if err != nil {
				yield(failed(0, err))
				return
			}
			d, note, err := newXML(raw, f.charset, f.options.Charset)
			if err != nil {
				yield(failed(0, err))
				return
			}
			c := begin()
			broken := elementsOf(d, c.enter, c.add)
			list, none := c.found()
			for _, item := range list {
				if !yield(part{line: item.line, make: func() (article, error) {
					a, err := guarded(func() (article, error) { return c.article(item) })
					if note != "" {
						a.notes = append(a.notes, note)
					}
					return a, err
				}}) {
					return
				}
			}
			switch {
			case broken != nil:
				yield(failed(0, broken))
			case len(list) == 0:
				yield(failed(0, none))
			}
		}
	}
}

// decoded64 is what base64 stands for, in lines or not.
func decoded64(s string) (string, error) {
	b, err := base64.StdEncoding.DecodeString(strings.Join(strings.Fields(s), ""))
	return string(b), err
}
