package text

// Block is a paragraph or a heading that is to be split.
type Block struct {
	Span
	Title bool
}
