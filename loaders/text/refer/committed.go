package refer

import "entente/loaders/text"

// committed resolves "the raid that Iran carried out", "a test it announced": who did the deed, by the relative clause behind it.
func (d *Document) committed(n, i int) []text.Party {
	t := d.Trees[n]
	v := t.Child(i, "acl:relcl")
	if v < 0 || t.Passive(v) || !committing[t.Tokens[v].Lemma] || deedVerbs[t.Tokens[i].Lemma] == nil {
		return nil
	}
	s, o := t.Subject(v), t.Child(v, "obj")
	if s <= i || s > v || o > v || o >= 0 && o != i+1 || t.Child(v, "aux") >= 0 && t.Tokens[t.Child(v, "aux")].Lemma != "have" {
		return nil
	}
	return d.Parties(n, s, text.Acting|text.NewName)
}

// committing are verbs whose subject does the deed that is their object.
var committing = text.Set("launch conduct carry mount stage perform commit make undertake announce order execute unleash wage perpetrate impose declare")
