package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

var imputedRule = rule{name: "a deed laid at their door"}

// imputed reads "attributed the attack on Y to X", "traced the hack of Y's servers to X", "the raid on Y was blamed on X", "laid his death at X's
// door", "saw X's hand in the bombing of Y": by that account X has done it.
func (d *document) imputed(v int) {
	noun, whom := d.imputation(v)
	if noun < 0 || whom.empty() || d.own(v) != schema.Asserted {
		return
	}
	who := d.slot(v, "agent", text.Acting|text.NewName, anyRule, true)
	typ := outrageOf(d.t.Tokens[noun].Lemma)
	for _, x := range d.t.NounTails(noun) {
		if x.Via == noun && d.isThing(x.Noun, "@network", true) {
			typ = schema.Cyberattacks // "the attack on its servers"
		}
	}
	for _, x := range whom.parties {
		if k := d.r.Kind(x.Entity); text.Holds(who.parties, x.Entity) || k != schema.State && k != schema.Organization && k != schema.Person {
			continue
		}
		for _, y := range d.smitten(noun) {
			d.emit(claim{rule: imputedRule.of(typ), source: x, target: y, anchor: v, tokens: append([]int{noun}, whom.tokens...), modality: schema.Alleged, says: refs(who.parties), theme: -1})
		}
	}
}

// imputation returns the misdeed of which a verb says whose it was, and who that is.
func (d *document) imputation(v int) (int, found) {
	o := d.t.Object(v)
	if o < 0 || d.t.Mention(o) >= 0 {
		return -1, found{}
	}
	want := text.Acting | text.NewName
	switch lemma := d.t.Tokens[v].Lemma; {
	case imputing[lemma] && (d.isThing(o, "@misdeed", false) || d.isThing(o, "@demise", false)):
		if lemma == "lay" || lemma == "set" {
			return o, d.ownerAmong(d.t.Tails(v), "@door", want)
		}
		return o, d.firstFit(d.t.Tails(v), v, "to,on,upon", want, anyRule, false)
	case (lemma == "see" || lemma == "detect" || lemma == "discern" || lemma == "suspect") && d.t.Tokens[o].Lemma == "hand":
		for _, x := range d.t.Tails(v) {
			if (x.Prep == "in" || x.Prep == "behind") && (d.isThing(x.Noun, "@misdeed", false) || d.isThing(x.Noun, "@demise", false)) {
				return x.Noun, d.owner(o, want)
			}
		}
	}
	return -1, found{}
}

// smitten resolves to whom a misdeed was done: "the attack on X", "X's murder", "his death", else to whom it was told to have been done last.
func (d *document) smitten(noun int) []text.Party {
	if p := d.t.Child(noun, "nmod:poss"); p >= 0 && d.isThing(noun, "@demise", false) {
		f := d.at(p, text.Individual|text.NewName)
		if len(f.parties) == 1 && d.r.Kind(f.parties[0].Entity) == schema.Person {
			return f.parties
		}
		return nil
	}
	for _, x := range d.t.NounTails(noun) {
		if x.Prep == "of" || x.Prep == "on" || x.Prep == "against" || x.Prep == "at" || x.Prep == "into" {
			if f := d.at(x.Noun, text.Acting|text.Territory|text.NewName|text.Individual); !f.empty() {
				return f.parties
			}
			return d.owner(x.Noun, text.Acting|text.Territory).parties
		}
	}
	if d.t.Child(noun, "nmod", "amod", "compound", "nmod:poss") >= 0 {
		return nil
	}
	_, victims := d.struckNear(noun)
	return victims
}

// outrageOf is the type of what a noun tells to have been done to somebody.
func outrageOf(noun string) schema.RelationType {
	switch noun {
	case "cyberattack", "cyber-attack", "hack", "hacking", "breach", "intrusion":
		return schema.Cyberattacks
	case "kidnapping", "abduction", "disappearance":
		return schema.Abducts
	}
	return schema.Attacks
}

var imputing = text.Set("attribute ascribe pin impute trace track lay set blame")
