package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/refer"
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

// quartering are verbs of having troops somewhere.
var quartering = text.Set("have keep station post base deploy maintain quarter garrison hold")
