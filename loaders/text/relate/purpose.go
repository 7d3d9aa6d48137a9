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
