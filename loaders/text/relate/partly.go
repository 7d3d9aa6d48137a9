package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// partly resolves of whom a part is told, where what befalls the part befalls them: "half of Georgia is under Russian occupation". Who acts is no
// part of anybody: "half of Kenya voted against it".
func (d *document) partly(subject int, r *rule, want text.Want) found {
	if !divisible[r.typ] || subject < 0 || d.t.Mention(subject) >= 0 || !containers[d.t.Tokens[subject].Lemma] && !pieces[d.t.Tokens[subject].Lemma] {
		return found{}
	}
	k := d.t.Child(subject, "nmod")
	if k < subject || d.t.Case(k) != "of" || d.t.Mention(k) < 0 {
		return found{}
	}
	return d.at(k, want)
}

// divisible are what may be done to a part of a land or of a firm.
var divisible = types(schema.Occupies, schema.Controls, schema.Owns)

// pieces are nouns for parts beside those that only count.
var pieces = text.Set("portion swathe stretch tract area slice chunk strip remainder")

// someOf resolves of whose men some are told: "three of its soldiers died in a clash with X".
func (d *document) someOf(subject int, want text.Want) found {
	if subject < 0 || d.t.Mention(subject) >= 0 || d.t.Tokens[subject].UPOS != "NUM" {
		return found{}
	}
	k := d.t.Child(subject, "nmod")
	if k < subject || d.t.Case(k) != "of" || !d.isThing(k, "@armed", false) {
		return found{}
	}
	return d.at(k, want)
}
