// Package speech marks what stands in quotation marks.
package speech

import "entente/loaders/text"

// Mark marks what stands in double quotation marks. A quotation may run over several
// sentences of a paragraph; one that is opened again in the next paragraph without having
// been closed goes on. Quoted words without a verb are nobody's speech.
func Mark(sentences []text.Sentence) {
	open, paragraph := -1, -1
	for n := range sentences {
		s := &sentences[n]
		if s.Paragraph != paragraph {
			open, paragraph = -1, s.Paragraph
		}
		first := 0
		for i := range s.Tokens {
			t := &s.Tokens[i]
			if t.Class != text.Quote {
				continue
			}
			switch {
			case open < 0 && t.Text != "”":
				open, first = t.Start, i+1
			case open >= 0 && t.Text != "“":
				add(s, first, i-1, open)
				open = -1
			}
		}
		if open >= 0 {
			add(s, first, len(s.Tokens)-1, open)
		}
	}
}

// add notes a run of quoted tokens that is long enough to be a statement.
func add(s *text.Sentence, first, last, open int) {
	verb := false
	for i := first; i <= last; i++ {
		verb = verb || s.Tokens[i].Class == text.Verb || s.Tokens[i].Class == text.Aux
	}
	if last-first >= 2 && verb {
		s.Speech = append(s.Speech, text.Speech{First: first, Last: last, Open: open})
	}
}
