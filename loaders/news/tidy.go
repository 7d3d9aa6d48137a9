package news

import (
	"strings"
	"unicode"
)

// tidy returns text without what nobody sees: control characters, soft hyphens, zero-width spaces and overrides of direction, which would make a
// quote look other than it is; kinds of spaces become spaces and kinds of line ends "\n".
func tidy(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n', r == '\t':
			return r
		case r == '\r', r == '\u2028', r == '\u2029', r == '\f', r == '\v', r == '\u0085':
			return '\n'
		case unicode.Is(unicode.Zs, r):
			return ' '
		case r < ' ', r >= 0x7f && r < 0xa0, r == '\u00ad', r == '\u200b', r == '\u2060', r == '\ufeff', r >= '\u202a' && r <= '\u202e', r >= '\u2066' && r <= '\u2069':
			return -1
		}
		return r
	}, strings.ReplaceAll(s, "\r\n", "\n"))
}

// line returns words with one space between them.
func line(s string) string { return strings.Join(strings.Fields(tidy(s)), " ") }

// paragraphs returns text with lines trimmed and with one blank line for several.
func paragraphs(s string) string {
	var b strings.Builder
	blank := true
	for l := range strings.Lines(tidy(s)) {
		l = strings.Join(strings.FieldsFunc(l, func(r rune) bool { return r == ' ' || r == '\t' || r == '\n' }), " ")
		if l == "" {
			if !blank {
				b.WriteByte('\n')
			}
			blank = true
			continue
		}
		b.WriteString(l)
		b.WriteByte('\n')
		blank = false
	}
	return strings.TrimRight(b.String(), "\n")
}

// composed returns a body under its headline, which is not said twice.
func composed(title, body string) string {
	body = paragraphs(body)
	switch title = line(title); {
	case title == "", beginsWith(body, title):
		return body
	case body == "":
		return title
	}
	return title + "\n\n" + body
}

// beginsWith tells whether the first line of a text is the title, whatever its case and punctuation.
func beginsWith(body, title string) bool {
	first, _, _ := strings.Cut(body, "\n")
	if letters(first) == letters(title) {
		return true
	}
	// A headline that was wrapped.
	head, _, _ := strings.Cut(body, "\n\n")
	return len(head) < 2*len(title)+40 && letters(head) == letters(title)
}

// letters returns the letters and digits of words in lower case.
func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}

// firstOf returns the first of words that is not blank, trimmed.
func firstOf(words ...string) string {
	for _, w := range words {
		if w = strings.TrimSpace(w); w != "" {
			return w
		}
	}
	return ""
}

// statedTitle returns the title that the properties of a file state, "" where a program put the file's name there.
func statedTitle(s string) string {
	s = line(s)
	for _, end := range []string{".doc", ".docx", ".pdf", ".indd", ".qxd", ".txt", ".rtf", ".odt", ".tmp", ".pages"} {
		if strings.HasSuffix(strings.ToLower(s), end) {
			return ""
		}
	}
	switch strings.ToLower(s) {
	case "untitled", "document", "word document", "title", "unknown", "(anonymous)":
		return ""
	}
	if strings.HasPrefix(s, "Microsoft Word -") || len(s) > maxTitle {
		return ""
	}
	return s
}
