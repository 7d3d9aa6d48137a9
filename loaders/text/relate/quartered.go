package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/refer"
	"entente/loaders/text/tree"
)

// quartered resolves where the troops are that somebody withdraws or reinforces: "the men that it has there", "units stationed in X".
func (d *document) quartered(v int, want text.Want) found {
	o := d.t.Object(v)
	if o < 0 {
		return found{}
	}
	for _, r := range d.t.Kids(o) {
		if r < o || !d.t.Is(r, "acl") || !quartering[d.t.Tokens[r].Lemma] {
			continue
		}
		for _, x := range d.t.Tails(r) {
			if x.Prep == "in" || x.Prep == "on" || x.Prep == "at" {
				if f := d.at(x.Noun, want|text.Territory); !f.empty() {
					return f
				}
			}
		}
		if f := d.at(refer.Thither(d.t, r), want|text.Territory); !f.empty() {
			return f
		}
	}
	return found{}
}

// stationed resolves where the troops are that go home: "X's troops in Y will leave in May".
func (d *document) stationed(v int, want text.Want) found {
	s := d.t.Subject(v)
	if s < 0 || d.t.Passive(v) || d.t.Child(v, "obj", "xcomp", "ccomp") >= 0 || d.t.Tokens[v].Lemma != "leave" && d.t.Tokens[v].Lemma != "depart" && d.t.Tokens[v].Lemma != "withdraw" && !d.homeward(v) {
		return found{}
	}
	for _, x := range d.t.Tails(v) {
		if x.Via < 0 && x.Noun > v && !d.temporal(x.Noun) {
			return found{} // "left for the front"
		}
	}
	for _, k := range d.t.Kids(s) {
		if k > s && d.t.Is(k, "nmod") && tree.Listed("in,on,at", d.t.Case(k)) {
			return d.at(k, want|text.Territory)
		}
	}
	return found{}
}

// quartering are verbs of having troops somewhere.
var quartering = text.Set("have keep station post base deploy maintain quarter garrison hold")
