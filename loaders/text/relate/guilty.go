package relate

import "entente/schema"

// guilty reads a deed of which somebody is found guilty, which is what a court says, or to which he pleads guilty, which is what he
// says himself.
func (w *walk) guilty(h int) {
	d := w.d
	if h > 0 && d.t.Tokens[h-1].Lower == "not" {
		w.wrap(schema.Negated)
		return
	}
	if up := d.t.Head(h); up < 0 || d.t.Tokens[up].Lemma != "plead" {
		w.wrap(schema.Alleged)
	}
}
