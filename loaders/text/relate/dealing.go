package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
)

// stopped resolves with whom a trade is that one is told to stop: "ordered its airlines to stop flying to X".
func (d *document) stopped(v int, want text.Want) found {
	for c := d.t.Child(v, "xcomp", "ccomp", "advcl"); c >= 0; c = d.t.Child(c, "xcomp", "ccomp") {
		if acquiring[d.t.Tokens[c].Lemma] {
			if f := d.owner(d.t.Object(c), want); !f.empty() {
				return f // "to stop buying Yemeni fish"
			}
		}
		for _, x := range d.t.Tails(c) {
			if tree.Listed("to,from,with", x.Prep) {
				if f := d.at(x.Noun, want); !f.empty() {
					return f
				}
			}
		}
	}
	return found{}
}

// denied resolves to whom one is told to deny a thing: "obliged all states to deny X arms".
func (d *document) denied(v int, want text.Want) found {
	c := d.t.Child(v, "xcomp", "ccomp", "advcl")
	if c < 0 {
		return found{}
	}
	if f := d.at(d.t.Child(c, "iobj"), want); !f.empty() {
		return f
	}
	return d.firstOf(c, "to", want)
}

// firstOf resolves what stands behind a preposition at a verb.
func (d *document) firstOf(v int, prep string, want text.Want) found {
	for _, x := range d.t.Tails(v) {
		if x.Prep == prep {
			return d.at(x.Noun, want)
		}
	}
	return found{}
}

// doneTo resolves whom a deed that a noun tells was done to: "the raid on X".
func (d *document) doneTo(deed int, want text.Want) found {
	if deed < 0 {
		return found{}
	}
	for _, x := range d.t.NounTails(deed) {
		if tree.Listed("on,against,of,in,at", x.Prep) {
			if f := d.at(x.Noun, want); !f.empty() {
				return f
			}
		}
	}
	return found{}
}

var acquiring = text.Set("buy purchase import trade procure")
