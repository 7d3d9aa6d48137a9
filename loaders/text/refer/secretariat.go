package refer

import "entente/schema"

// Secretariat returns the body that has the secretary-general of whom a text speaks without saying whose: the only one
// of several states that it names, of several the United Nations.
func (d *Document) Secretariat() (int, bool) {
	only, found := 0, false
	for x := range d.Links.Entities {
		e := &d.Links.Entities[x]
		if e.Subkind != schema.Intergovernmental || e.ID == "" || len(e.Spans) == 0 {
			continue
		}
		if e.ID == "org/un" {
			return x, true
		}
		if found {
			only = -1
		}
		if !found {
			only, found = x, true
		}
	}
	return only, found && only >= 0
}

// general tells whether a word is the last of "the Secretary-General", with nothing that says whose.
func (d *Document) general(n, i int) bool {
	t := d.Trees[n]
	if t.Tokens[i].Lower != "general" || i == 0 || !t.Tokens[i].Capital() {
		return false
	}
	k := i - 1
	if t.Tokens[k].Text == "-" {
		k--
	}
	return k > 0 && t.Tokens[k].Lower == "secretary" && t.Tokens[k-1].Lower == "the" && t.Child(i, "nmod") < i
}
