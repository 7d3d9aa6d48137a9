package news

import (
	"fmt"

	"entente/loaders/news/pdf"
)

// readPDF reads a PDF. Its title and its day are those of its information dictionary.
func readPDF(f *file, raw []byte) (article, error) {
	d, err := pdf.Read(raw, f.options.Limit())
	if err != nil {
		return article{}, fmt.Errorf("pdf: %w", err)
	}
	a := article{text: paragraphs(d.Text), title: statedTitle(d.Title), dates: days(d.Created)}
	if d.Pictures > 0 {
		a.notes = append(a.notes, fmt.Sprintf("%d pages of %d have no text, only pictures", d.Pictures, d.Pages))
	}
	if d.Unknown > 0 {
		a.notes = append(a.notes, fmt.Sprintf("%.1f%% of the characters are in fonts that do not tell them, and are left out", 100*d.Unknown))
	}
	return a, nil
}
