// Package clean finds what of a text is prose: the headline and the paragraphs, without
// datelines, bylines, agency names, dates standing alone, links and table rows. It
// changes nothing: what it returns are spans of the stored text.
package clean

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"entente/loaders/text"
)

// Page is what clean found.
type Page struct {
	Title    text.Span    // empty if there is none
	Blocks   []text.Block // headline and paragraphs, in order
	Heads    []text.Span  // datelines and bylines, which may hold the date
	Dateline bool         // the first paragraph begins with one

	chronicle bool // the text is a list of dates
}

// Read divides a text.
func Read(source string) Page {
	p := Page{chronicle: chronicle(source)}
	paragraphs := paragraphs(source)
	for i, span := range paragraphs {
		span = trimTail(source, p.trimHead(source, span))
		if empty(source, span) {
			continue
		}
		words := span.In(source)
		switch {
		case isNoise(words):
			if len(words) < 200 {
				p.Heads = append(p.Heads, span)
			}
		case p.Title == (text.Span{}) && len(p.Blocks) == 0 && i+1 < len(paragraphs) && isHeading(words):
			p.Title = span
			p.Blocks = append(p.Blocks, text.Block{Span: span, Title: true})
		default:
			p.Blocks = append(p.Blocks, text.Block{Span: span, Title: isHeading(words)})
		}
	}
	return p
}

func empty(source string, s text.Span) bool {
	return strings.TrimSpace(s.In(source)) == ""
}

// paragraphs cuts at blank lines, and at the end of each line that is no wrapped one.
func paragraphs(source string) []text.Span {
	var out []text.Span
	start := -1
	flush := func(end int) {
		if start >= 0 && end > start {
			out = append(out, text.Span{Start: start, End: end})
		}
		start = -1
	}
	for at := 0; at < len(source); {
		end := strings.IndexByte(source[at:], '\n')
		if end < 0 {
			end = len(source)
		} else {
			end += at
		}
		line := strings.TrimSpace(source[at:end])
		first := at + strings.Index(source[at:end], line)
		switch {
		case line == "":
			flush(lastOf(source, at))
		case start >= 0 && !wraps(source, at, line):
			flush(lastOf(source, at))
			start = first
		case start < 0:
			start = first
		}
		if line != "" && (breaks(line) || heads(line, source[min(end+1, len(source)):])) && !goesOn(source[min(end+1, len(source)):]) {
			flush(first + len(line))
		}
		at = end + 1
	}
	flush(len(strings.TrimRight(source, " \t\r\n")))
	return out
}

// lastOf returns the end of what stands before the line that begins at byte at.
func lastOf(source string, at int) int { return len(strings.TrimRight(source[:at], " \t\r\n")) }

// wraps tells whether a line continues the paragraph before it.
func wraps(source string, at int, line string) bool {
	return !opensWire(line) && !strings.HasPrefix(line, "- ") && !strings.HasPrefix(line, "* ") && !strings.HasPrefix(line, "• ")
}

// breaks tells whether a line ends its paragraph: it is too short to have been wrapped,
// or so long that each line is a paragraph.
func breaks(line string) bool { return len(line) < 50 || len(line) > 160 }

// goesOn tells whether the next line begins with a small letter.
func goesOn(rest string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(rest[:min(len(rest), 8)], " \t"))
	return unicode.IsLower(r)
}

// isHeading tells whether a paragraph is a short line without a full stop.
func isHeading(words string) bool {
	if len(words) > 140 {
		return false
	}
	r, _ := utf8.DecodeLastRuneInString(strings.TrimRight(words, `"”'’) `))
	return !strings.ContainsRune(".!;:,…", r)
}

// heads tells whether a line without a full stop is a heading over a much longer one: a wrapped line would have been filled.
func heads(line, rest string) bool {
	next, _, _ := strings.Cut(rest, "\n")
	next = strings.TrimSpace(next)
	if len(line) > 110 || len(next) < len(line)+25 || strings.ContainsAny(line[len(line)-1:], ".,;:-!?") {
		return false
	}
	r, _ := utf8.DecodeRuneInString(next)
	return unicode.IsUpper(r)
}
