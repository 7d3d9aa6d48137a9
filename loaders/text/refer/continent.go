package refer

import "entente/loaders/text"

// europeans resolves "the Europeans" to the European Union, where the text has named it before.
func (d *Document) europeans(n, i int) []text.Party {
	t := d.Trees[n]
	if t.Tokens[i].Lower != "europeans" || i == 0 || t.Tokens[i-1].Lower != "the" {
		return nil
	}
	x, ok := d.Links.Known("org/eu")
	if !ok || !d.before(x, n, i) {
		return nil
	}
	return []text.Party{d.acting(x, n, i, text.Acting)}
}
