package main

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"entente/cmd/train/internal/conllu"
	"entente/cmd/train/internal/measure"
	"entente/loaders/text"
)

// splits measures only the splitter, and shows what it gets wrong.
func (o options) splits(w io.Writer, tests [][]conllu.Sentence) error {
	for i, bank := range tests {
		c := splitting(bank)
		for _, place := range slices.Sorted(maps.Keys(c.Missed)) {
			fmt.Fprintf(w, "%4d %s\n", c.Missed[place], place)
		}
		fmt.Fprintf(w, "%-20s split   %v\n", o.test[i], c)
	}
	return nil
}

// splitting rebuilds the documents of a treebank, a blank line between paragraphs, and
// splits them.
func splitting(bank []conllu.Sentence) (c measure.Cuts) {
	for start := 0; start < len(bank); {
		end := start + 1
		for end < len(bank) && !bank[end].Document {
			end++
		}
		addDocument(&c, bank[start:end])
		start = end
	}
	return c
}

func addDocument(c *measure.Cuts, bank []conllu.Sentence) {
	var page strings.Builder
	var d measure.Document
	for _, s := range bank {
		if s.Start && page.Len() > 0 {
			page.WriteString("\n")
		}
		for i, t := range s.Tokens {
			start := page.Len()
			page.WriteString(t.Text)
			d.Gold = append(d.Gold, text.Span{Start: start, End: page.Len()})
			if s.Spaces[i] || i == len(s.Tokens)-1 {
				page.WriteString(" ")
			}
		}
		d.GoldEnds = append(d.GoldEnds, d.Gold[len(d.Gold)-1].End)
	}
	d.Text = page.String()
	for _, s := range sentences(d.Text) {
		for i := range s.Tokens {
			d.Got = append(d.Got, s.Tokens[i].Span)
		}
		d.GotEnds = append(d.GotEnds, s.End)
	}
	c.Add(d)
}
