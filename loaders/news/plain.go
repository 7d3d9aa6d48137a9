package news

// readText reads a plain text, which is stored as it stands.
func readText(f *file, raw []byte) (article, error) {
	body, err := decode(raw, firstOf(f.charset, f.options.Charset))
	return article{text: body}, err
}
