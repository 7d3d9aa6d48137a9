package relate

import "entente/loaders/text"

// holder resolves who has the things that a passive tells of: "uses rifles supplied by X", "Chad's
// tanks were bought from X", "the arms that Chad has acquired came from X".
func (d *document) holder(v int, want text.Want) found {
	o := d.t.Object(v)
	if o < 0 || !d.t.Passive(v) {
		return found{}
	}
	return d.has(o, want, d.t.Is(v, "acl"))
}

// has resolves who has a thing: its possessor, who uses it or who acquired it.
func (d *document) has(o int, want text.Want, used bool) found {
	if r := d.t.Child(o, "acl:relcl"); r >= 0 && usingVerbs[d.t.Tokens[r].Lemma] && !d.t.Passive(r) && d.t.Object(r) == o {
		return d.subject(r, want)
	}
	if containers[d.t.Tokens[o].Lemma] || d.t.Tokens[o].UPOS == "NUM" || d.t.Tokens[o].UPOS == "ADJ" {
		if k := d.ofWhat(o); k > o {
			return d.has(k, want, used)
		}
	}
	if d.t.Child(o, "nmod:poss") >= 0 {
		return found{parties: d.r.Possessor(d.n, o), tokens: []int{o}}
	}
	if h := d.t.Head(o); used && h >= 0 && d.t.Is(o, "obj") && usingVerbs[d.t.Tokens[h].Lemma] && !d.t.Passive(h) {
		return d.subject(h, want)
	} else if used && h >= 0 && d.t.Is(o, "obl") && d.t.Case(o) == "with" && d.t.Verbal(h) && complaintBlows[d.t.Tokens[h].Lemma] && !d.t.Passive(h) {
		return d.subject(h, want) // "shelled Y with guns bought from X"
	}
	return d.strikersOf(o)
}

// helped resolves whom somebody helps to build weapons or reactors.
func (d *document) helped(v int, want text.Want) found {
	c := d.t.Child(v, "xcomp", "ccomp", "advcl")
	if c < 0 || !building[d.t.Tokens[c].Lemma] || !d.isThing(d.t.Object(c), "@technic", true) {
		return found{}
	}
	if o := d.t.Child(v, "obj", "iobj"); o >= 0 {
		return d.at(o, want)
	}
	return d.at(d.t.Child(c, "nsubj"), want)
}

// warned resolves whom somebody warns that he will use force.
func (d *document) warned(v int, want text.Want) found {
	c := d.t.Child(v, "ccomp")
	if c < 0 || !forcing[d.t.Tokens[c].Lemma] || d.t.Passive(c) {
		return found{}
	}
	if who := d.subject(c, text.Acting); !d.selfsame(c) && !shares(who.parties, d.subject(v, text.Acting).parties) {
		return found{}
	}
	return d.at(d.t.Object(v), want)
}

// selfsame tells whether the subject of a clause is "he", "it" or "his army": with a verb of
// warning above, who warns.
func (d *document) selfsame(c int) bool {
	s := d.t.Child(c, "nsubj")
	if s < 0 {
		return false
	}
	if p := d.t.Child(s, "nmod:poss"); p >= 0 {
		s = p
	}
	return d.t.Tokens[s].UPOS == "PRON" && d.t.Tokens[s].Lower != "who" && d.t.Tokens[s].Lower != "this"
}

var (
	building = text.Set("build develop construct produce make design acquire manufacture assemble complete obtain")
	forcing  = text.Set("strike attack retaliate invade bomb respond hit intervene act destroy march")
)

// measured returns the object of a verb, behind a measure what is measured: "half of the power", "40 vehicles"; -1 if there is none.
func (d *document) measured(v int) int {
	o := d.t.Object(v)
	if o >= 0 && (containers[d.t.Tokens[o].Lemma] || d.t.Tokens[o].UPOS == "NUM") {
		if k := d.ofWhat(o); k > o {
			return k
		}
	}
	return o
}

// users resolves where, or by whom, what a verb speaks of is used: "supplies most of the electricity burnt in X".
func (d *document) users(v int, want text.Want) found {
	o := d.measured(v)
	if o < 0 {
		return found{}
	}
	c := d.t.Child(o, "acl", "acl:relcl")
	if o+1 < len(d.t.Tokens) && d.t.Tokens[o+1].XPOS == "VBN" {
		c = o + 1
	}
	if c < o || !consuming[d.t.Tokens[c].Lemma] || !d.t.Passive(c) {
		return found{}
	}
	if a := d.t.Agent(c); a >= 0 {
		return d.at(a, want)
	}
	for _, x := range d.t.Tails(c) {
		if x.Prep == "in" {
			return d.at(x.Noun, want)
		}
	}
	return found{}
}

// builtIn resolves where the arms that a verb speaks of were built: "took delivery of 40 vehicles built in X".
func (d *document) builtIn(v int, want text.Want) found {
	o := d.measured(v)
	if o < 0 {
		return found{}
	}
	c := d.t.Child(o, "acl")
	if c < o || !building[d.t.Tokens[c].Lemma] || !d.t.Passive(c) {
		return found{}
	}
	for _, x := range d.t.Tails(c) {
		if x.Prep == "in" {
			return d.at(x.Noun, want)
		}
	}
	return found{}
}

// consuming are verbs of what is done with goods where they have been brought to.
var consuming = text.Set("burn use consume sell eat drink need refine import")
