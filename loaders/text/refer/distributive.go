package refer

import "entente/loaders/text"

// distributives stand alone for two, or all, who are spoken of: "both", "neither"; that the last denies is read with the verb.
var distributives = text.Set("both each all either neither none")

// everyOne resolves "both", "each", "neither", "all of them", "none of the three": those just named, who "of" names, the
// subjects of the clause before, or the last two of whom the text speaks.
func (d *Document) everyOne(n, i int, want text.Want) []text.Party {
	t := d.Trees[n]
	w := t.Tokens[i].Lower
	if out := d.justNamed(n, i, want); len(out) > 0 {
		return out
	}
	if k := t.Child(i, "nmod"); k > i && t.Case(k) == "of" && t.Mention(k) < 0 {
		if t.Tokens[k].UPOS == "PRON" || w != "all" && w != "none" || t.Tokens[k].UPOS == "NUM" {
			return d.one(n, k, want) // "all of them"
		}
		if out, ok := d.couple(n, k, want); ok {
			return out // "none of the three countries"
		}
	}
	if w == "all" || w == "none" {
		return nil
	}
	if out := d.subjectsBefore(n, i, want); len(out) == 2 {
		return out
	}
	return d.together(n, i, 2)
}
