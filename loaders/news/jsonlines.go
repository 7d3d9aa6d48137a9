package news

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"strings"
	"time"

	"entente/graph"
	"entente/loaders"
)

// row is a line of JSON lines. Fields that are not named here are not read.
type row struct {
	ID        scalar  `json:"id"`
	Text      *string `json:"text"`
	Date      string  `json:"date"`
	Published string  `json:"published"`
	Title     string  `json:"title"`
	Publisher string  `json:"publisher"`
	URL       string  `json:"url"`
}

// scalar is a string, or a number as it stands.
type scalar string

// UnmarshalJSON reads either.
func (t *scalar) UnmarshalJSON(b []byte) error {
	if len(b) > 0 && b[0] == '"' {
		return json.Unmarshal(b, (*string)(t))
	}
	var n json.Number
	err := json.Unmarshal(b, &n)
	*t = scalar(n)
	return err
}

// maxEscape is how many bytes of JSON one byte of text may take: \u0020.
const maxEscape = 6

// readLines yields a part for each line, so that several are worked on at a time.
func readLines(f *file) iter.Seq[part] {
	return func(yield func(part) bool) {
		limit := f.options.Limit()
		r := newLineReader(f.r, int(min(limit*maxEscape+1<<20, 1<<31-1)))
		found := false
		for {
			line, n, long, err := r.next()
			if err == io.EOF {
				break
			}
			found = found || len(bytes.TrimSpace(line)) > 0
			if err == nil && len(bytes.TrimSpace(line)) == 0 {
				continue
			}
			if long {
				err = overLimit(limit)
			}
			if err != nil {
				if !yield(failed(n, err)) || !long {
					return
				}
				continue
			}
			if !yield(part{line: n, make: func() (article, error) { return parseLine(line, f.options) }}) {
				return
			}
		}
		if !found {
			yield(failed(0, errEmpty))
		}
	}
}

func parseLine(line []byte, o loaders.Options) (article, error) {
	s, err := decode(line, o.Charset)
	if err != nil {
		return article{}, err
	}
	var r row
	if err := json.Unmarshal([]byte(s), &r); err != nil {
		return article{}, jsonFault(err)
	}
	a := article{title: r.Title, publisher: r.Publisher, url: r.URL, sourceID: string(r.ID), raw: line}
	if r.Text == nil {
		return a, errors.New(`no field "text"`)
	}
	a.text = strings.TrimPrefix(*r.Text, "\ufeff")
	if err := a.check(o.Limit()); err != nil {
		return a, err
	}
	a.dates, err = parseDates(r.Date, r.Published)
	return a, err
}

// jsonFault words what is wrong with a line of JSON.
func jsonFault(err error) error {
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	switch {
	case errors.As(err, &syntax):
		return fmt.Errorf("not json: %s at byte %d", lowerFirst(syntax.Error()), syntax.Offset)
	case errors.As(err, &kind) && kind.Field == "":
		return fmt.Errorf("not an object: %s", kind.Value)
	case errors.As(err, &kind):
		return fmt.Errorf("field %q: a %s, want a string", kind.Field, kind.Value)
	}
	return fmt.Errorf("not json: %w", err)
}

func lowerFirst(s string) string { return strings.ToLower(s[:1]) + s[1:] }

// parseDates reads days, and moments of which the day as written counts.
func parseDates(stated ...string) ([]graph.Day, error) {
	var days []graph.Day
	for _, s := range stated {
		if s == "" {
			continue
		}
		d, err := graph.ParseDay(s)
		if t, errTime := time.Parse(time.RFC3339, s); errTime == nil {
			d, err = graph.NewDay(t.Year(), t.Month(), t.Day()), nil
		}
		if err != nil {
			return nil, fmt.Errorf("date %q: want 2024-05-17 or 2024-05-17T10:00:00Z", s)
		}
		days = append(days, d)
	}
	return days, nil
}
