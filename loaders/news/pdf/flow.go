package pdf

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// prose makes the text of pages: without page headers, in columns, lines joined to paragraphs, which may go on over columns and pages.
func prose(pages [][]run) string {
	pages = withoutArtifacts(pages)
	furniture := repeated(pages)
	t := &typesetter{}
	for _, runs := range pages {
		for _, block := range columns(withoutFurniture(runs, furniture), 0) {
			t.block(rows(block))
		}
	}
	return t.text()
}

// typesetter puts lines into paragraphs.
type typesetter struct {
	paragraphs [][]string
	last       row  // the line before
	full       bool // it reached the end of its column
}

// block adds the lines of a block.
func (t *typesetter) block(lines []row) {
	if len(lines) == 0 {
		return
	}
	left, right := lines[0].x0, lines[0].x1
	var steps []float64
	for i, w := range lines {
		left, right = min(left, w.x0), max(right, w.x1)
		if i > 0 {
			steps = append(steps, (lines[i-1].y-w.y)/max(1, w.size))
		}
	}
	leading := 1.3
	if len(steps) > 2 {
		slices.Sort(steps)
		leading = min(max(steps[len(steps)/3], 0.8), 2.6)
	}
	for i, w := range lines {
		if len(t.paragraphs) == 0 || t.parts(lines, i, left, right, leading) {
			t.paragraphs = append(t.paragraphs, nil)
		}
		n := len(t.paragraphs) - 1
		t.paragraphs[n] = append(t.paragraphs[n], w.text)
		t.last, t.full = w, w.x1 > right-0.2*(right-left)
	}
}

var bullet = regexp.MustCompile(`^(?:[•▪■●◦–—-]|\(?\d{1,2}[.)])\s`)

// parts tells whether line i begins a paragraph.
func (t *typesetter) parts(lines []row, i int, left, right, leading float64) bool {
	w, last := lines[i], t.last
	size := max(w.size, last.size)
	switch {
	case w.size < 0.88*size, last.size < 0.88*size:
		return true
	case i == 0: // of another column or page
		return endsSentence(last.text) || !t.full && !startsSmall(w.text)
	case bullet.MatchString(w.text):
		return true
	case last.y-w.y > max(1.25*leading*size, leading*size+0.3*size):
		return true
	case w.x0 > left+0.7*size && last.x0 < w.x0-0.5*size && !startsSmall(w.text): // indented
		return true
	}
	return last.x1 < right-0.25*(right-left) && endsSentence(last.text) && !startsSmall(w.text)
}

func endsSentence(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(strings.TrimRight(s, `"'”’)]»`))
	return strings.ContainsRune(".!?:…", r)
}

func startsSmall(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(r)
}

// text joins the lines.
func (t *typesetter) text() string {
	whole := map[string]bool{}
	for _, p := range t.paragraphs {
		for _, l := range p {
			for w := range strings.FieldsSeq(strings.ToLower(l)) {
				whole[strings.Trim(w, `.,;:!?"'”’“‘()[]`)] = true
			}
		}
	}
	var out []string
	for _, p := range t.paragraphs {
		var b strings.Builder
		for i, l := range p {
			if i+1 == len(p) {
				b.WriteString(strings.ReplaceAll(l, "\u00ad", ""))
				break
			}
			b.WriteString(beforeBreak(l, p[i+1], whole))
		}
		out = append(out, strings.TrimSpace(b.String()))
	}
	return strings.Join(out, "\n\n")
}
