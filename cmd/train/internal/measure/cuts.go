package measure

import (
	"fmt"

	"entente/loaders/text"
)

// Cuts are the scores of a splitter, of spans over the same text.
type Cuts struct {
	Tokens, Ends Pair
	Missed       map[string]int // words around gold tokens and ends that were not found
}

// Document is the same text split twice: spans of tokens, ends of sentences.
type Document struct {
	Text              string
	Gold, Got         []text.Span
	GoldEnds, GotEnds []int
}

// Add counts a document.
func (c *Cuts) Add(d Document) {
	if c.Missed == nil {
		c.Missed = map[string]int{}
	}
	spans := map[text.Span]bool{}
	for _, s := range d.Got {
		spans[s] = true
	}
	for _, s := range d.Gold {
		if spans[s] {
			c.Tokens.Both++
		} else {
			c.Missed["token "+d.around(s.Start, s.End)]++
		}
	}
	c.Tokens.Gold += len(d.Gold)
	c.Tokens.Got += len(d.Got)
	ends := map[int]bool{}
	for _, e := range d.GotEnds {
		ends[e] = true
	}
	for _, e := range d.GoldEnds {
		if ends[e] {
			c.Ends.Both++
		} else {
			c.Missed["no end "+d.around(e, e)]++
		}
		delete(ends, e)
	}
	for e := range ends {
		c.Missed["end "+d.around(e, e)]++
	}
	c.Ends.Gold += len(d.GoldEnds)
	c.Ends.Got += len(d.GotEnds)
}

// around shows a place of the text in square brackets.
func (d Document) around(start, end int) string {
	return fmt.Sprintf("%q[%q]%q", d.Text[max(start-20, 0):start], d.Text[start:end], d.Text[end:min(end+20, len(d.Text))])
}

func (c Cuts) String() string {
	return fmt.Sprintf("tokens F1 %.2f of %d, sentence ends F1 %.2f of %d", c.Tokens.F1(), c.Tokens.Gold, c.Ends.F1(), c.Ends.Gold)
}
