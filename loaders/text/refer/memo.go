package refer

import (
	"slices"

	"entente/loaders/text"
)

// A pronoun may lead to a pronoun, and each of those to others: asked anew at every step, a long
// sentence full of them would take as many answers as there are ways through it.

// question is what a pronoun refers to; how deep it is asked matters, since depth is bounded.
type question struct {
	sentence, token, depth int
	plural                 bool
}

// answer is what was found, and the instruments that were met on the way, in order.
type answer struct {
	parties []text.Party
	treaty  []named
}

// maxAnswers bounds how many are kept.
const maxAnswers = 1 << 14

// antecedent finds what a pronoun refers to, once for each question as long as nothing new is known
// of who acts for whom and who speaks. The way back to a question that is being answered finds nothing.
func (d *Document) antecedent(n, i int, plural bool) []text.Party {
	known := d.Links.Offices() + d.voices
	if d.answers == nil || known != d.known || len(d.answers) > maxAnswers && d.nested <= 1 {
		d.answers, d.known = map[question]answer{}, known
	}
	q := question{n, i, d.depth, plural}
	if a, ok := d.answers[q]; ok {
		d.treaty = append(d.treaty, a.treaty...)
		return a.parties
	}
	d.answers[q] = answer{}
	before := len(d.treaty)
	fits := d.singular
	if plural {
		fits = d.plural
	}
	out := d.search(n, i, fits)
	d.answers[q] = answer{out, latest(d.treaty[before:])}
	return out
}

// latest keeps the last of equal entries, in order: what was met later than all others counts.
func latest(list []named) []named {
	seen := map[named]bool{}
	out := make([]named, 0, len(list))
	for k := len(list) - 1; k >= 0; k-- {
		if !seen[list[k]] {
			seen[list[k]] = true
			out = append(out, list[k])
		}
	}
	slices.Reverse(out)
	return out
}

// tidy keeps the list of instruments from growing with every time that one is met.
func (d *Document) tidy() {
	if d.nested == 0 && len(d.treaty) > 2*d.tidied+1024 {
		d.treaty = latest(d.treaty)
		d.tidied = len(d.treaty)
	}
}
