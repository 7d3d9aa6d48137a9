package refer

import "entente/loaders/text"

// victimTells resolves "its" of "Ugandan soldiers had crossed the frontier, its police said": where a civil organ tells of a blow,
// it is that of another state, of which the sentences before speak, if they speak of one.
func (d *Document) victimTells(n, i, own int, fits func([]text.Party) []text.Party) []text.Party {
	t := d.Trees[n]
	h := t.Head(i)
	if own < 0 || h < 0 || n == 0 || !t.Is(i, "nmod:poss") || !t.Is(own, "parataxis") || !saying[t.Tokens[own].Lemma] || t.Head(own) < 0 || !t.Is(h, "nsubj") || d.depth > 4 {
		return nil
	}
	v := t.Head(own)
	if w := t.Tokens[h].Lemma; v > i || t.Passive(v) || !hitting[t.Tokens[v].Lemma] || selfTelling[w] || t.Modified(h, "defence,defense,military,army,naval") {
		return nil
	}
	s := t.Subject(v)
	if s < 0 {
		return nil
	}
	barred := d.bodies(d.Parties(n, s, text.Acting))
	if len(barred) == 0 {
		return nil
	}
	out := d.earlier(n, i, own, barred, fits)
	if overlap(out, barred) {
		return nil
	}
	return out
}

// selfTelling are those who tell of the blows that they have struck themselves.
var selfTelling = text.Set("army military navy force forces commander general spokesman admiral pilot command leader president")
