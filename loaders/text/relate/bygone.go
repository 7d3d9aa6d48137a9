package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// bygone reads "The former president of Chad", without a name: it is the person of whom the sentence before has
// spoken, if it has spoken of one only.
func (d *document) bygone(noun int) {
	if !d.isOffice(noun) || d.t.Mention(noun) >= 0 || d.t.Tokens[noun].XPOS == "NNS" || d.t.Is(noun, "appos") || d.t.Child(noun, "cop") >= 0 || !d.definiteOnce(noun) {
		return
	}
	person, ok := d.r.LastPerson(d.n, noun)
	if !ok {
		return
	}
	d.once = true
	defer func() { d.once = false }()
	role, ok := d.roleOf(noun)
	if !ok {
		return
	}
	of, at := d.officeAt(noun, false)
	if of == nil || d.opposed(role, of.Entity) {
		return
	}
	if had, known := d.r.Links.Office(person); known && had != of.Entity {
		return
	}
	d.emit(claim{
		rule: officeRule, source: text.Party{Entity: person}, target: text.Party{Entity: of.Entity}, anchor: noun, tokens: []int{at},
		modality: schema.Asserted, theme: -1, qualifiers: map[string]string{"role": "former " + role},
	})
}

// definiteOnce tells whether "the former", "Chad's ousted" or the like stands before an office, and no name beside it.
func (d *document) definiteOnce(noun int) bool {
	definite, once := false, false
	for _, k := range d.t.Kids(noun) {
		switch {
		case k > noun && d.t.Is(k, "appos", "flat") || d.t.Mention(k) >= 0 && d.t.S.Mentions[d.t.Mention(k)].Kind == schema.Person:
			return false
		case k < noun && (d.t.Tokens[k].Lower == "the" || d.t.Is(k, "nmod:poss") && d.t.Mention(k) >= 0):
			definite = true
		case k < noun && onces[d.t.Tokens[k].Lower]:
			once = true
		}
	}
	return definite && once
}
