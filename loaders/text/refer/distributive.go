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
	if out := d.likewise(n, want); len(out) == 2 {
		return out
	}
	return d.together(n, i, 2)
}

// likewise returns A and B of "A did it. So did B. Both …".
func (d *Document) likewise(n int, want text.Want) []text.Party {
	if n < 2 {
		return nil
	}
	t := d.Trees[n-1]
	if len(t.Tokens) < 4 || t.Tokens[0].Lower != "so" || t.Tokens[1].UPOS != "AUX" && t.Tokens[1].Lemma != "do" {
		return nil
	}
	var out []text.Party
	for _, s := range []int{n - 2, n - 1} {
		u := d.Trees[s]
		for v := range u.Tokens {
			if u.Head(v) < 0 && u.Subject(v) >= 0 {
				out = append(out, d.Parties(s, u.Subject(v), want|text.NewName)...)
				break
			}
		}
	}
	return out
}
