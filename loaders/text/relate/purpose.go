package relate

import "entente/loaders/text"

// purpose resolves the land for which money is meant that is given for some work there: "approved a loan to build bridges in X".
func (d *document) purpose(v int, want text.Want) found {
	c := d.t.Child(v, "xcomp", "advcl")
	if o := d.t.Object(v); o >= 0 && c < v {
		c = d.t.Child(o, "acl")
	}
	if c < v || d.t.Tokens[c].XPOS != "VB" {
		return found{}
	}
	return d.firstOf(c, "in", want)
}

// funded tells of works for which somebody gives the money, which is told as the gift or loan: "a grant to build a dam in X".
func (d *document) funded(v int) bool {
	h := d.t.Head(v)
	if h < 0 || d.t.Tokens[v].XPOS != "VB" || !d.t.Is(v, "xcomp", "acl", "advcl") {
		return false
	}
	if d.t.Verbal(h) {
		h = d.t.Object(h)
	}
	return h >= 0 && (d.isThing(h, "@grants", false) || d.isThing(h, "@credits", false) || d.isThing(h, "@money", false))
}

// blocked resolves what treasuries tell in two clauses: A of "A was identified as property in which X has an interest", B of "barred
// from doing business in B".
func (d *document) blocked(v int, name string, want text.Want) found {
	if name == "forbidden" {
		for _, k := range d.t.Kids(v) {
			if k > v && d.t.Tokens[k].XPOS == "VBG" && d.t.Case(k) == "from" {
				return d.firstOf(k, "in", want)
			}
		}
		return found{}
	}
	noun := d.t.Head(v)
	if noun < 0 || !d.t.Is(v, "acl:relcl") || d.t.Case(noun) != "as" {
		return found{}
	}
	g := d.t.Head(noun)
	if g < 0 || d.t.Tokens[g].Lemma != "identify" {
		return found{}
	}
	if d.t.Passive(g) {
		return d.at(d.t.Subject(g), want)
	}
	return d.at(d.t.Object(g), want)
}

// withNoun resolves with whom something is shared: "its border with X".
func (d *document) withNoun(i int, want text.Want) found {
	for _, x := range d.t.NounTails(i) {
		if x.Prep == "with" && x.Via == i {
			return d.at(x.Noun, want)
		}
	}
	return found{}
}
