package split

import "entente/loaders/text"

// bullet returns how many tokens at the head of a block are no more than a mark or a number of a list: "•", "3.", "(b)".
func bullet(tokens []text.Token) int {
	if len(tokens) < 4 {
		return 0
	}
	switch w := tokens[0].Text; {
	case bullets[w] && !tokens[1].Tight:
		return 1
	case w == "(" && len(tokens[1].Text) < 3 && tokens[2].Text == ")" && tokens[3].Capital():
		return 3
	case numbered(w) && (tokens[1].Text == "." || tokens[1].Text == ")") && tokens[1].Tight && tokens[2].Capital():
		return 2
	case len(w) > 1 && w[len(w)-1] == '.' && numbered(w[:len(w)-1]) && tokens[1].Capital():
		return 1
	}
	return 0
}

// numbered tells whether a word is a number of at most three digits.
func numbered(w string) bool {
	for _, c := range w {
		if c < '0' || c > '9' {
			return false
		}
	}
	return len(w) > 0 && len(w) < 4
}

var bullets = text.Set("• · ▪ ■ ● ◦ ‣ * – — - ➢ ►")

// label returns how many tokens at the head of a block say only that a question or an answer follows: "Q.", "A:", "Question:".
// "A." is a man's initial unless questions stand in the text, too.
func label(tokens []text.Token, asks bool) int {
	if len(tokens) < 3 {
		return 0
	}
	if w := tokens[0].Text; (w == "Question" || w == "Answer" || w == "Q" || w == "A") && tokens[1].Text == "(" { // "Question (Le Monde):"
		for k := 2; k+1 < len(tokens) && k < 12; k++ {
			if tokens[k].Text == ")" {
				if tokens[k+1].Text == ":" {
					return k + 2
				}
				break
			}
		}
	}
	switch tokens[0].Text {
	case "Q.", "A.":
		if asks && tokens[1].Capital() {
			return 1
		}
	case "Q", "A", "Question", "Answer":
		if asks && (tokens[1].Text == ":" || tokens[1].Text == "." && tokens[1].Tight) {
			return 2
		}
	}
	return 0
}

// interviews tells whether one of the blocks opens with "Q." or "Q:".
func interviews(source string, blocks []text.Block) bool {
	for _, b := range blocks {
		s := b.Span.In(source)
		if len(s) > 3 && s[0] == 'Q' && (s[1] == '.' || s[1] == ':') || len(s) > 9 && (s[:9] == "Question:" || s[:9] == "Question ") {
			return true
		}
	}
	return false
}
