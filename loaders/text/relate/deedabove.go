package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// deedAbove resolves who is judged by a clause behind a comma that hangs on the victim of a deed but speaks of the deed; it is true where somebody else than the victim is judged: "X's
// invasion of Y, condemned by Z", "X invaded Y in May, which Z condemned".
func (d *document) deedAbove(v int, r *rule) (found, bool) {
	if !d.t.Is(v, "acl") || !judgements[r.typ] || !weighing[d.t.Tokens[v].Lemma] {
		return found{}, false
	}
	h := d.t.Head(v)
	first, _ := d.t.Extent(v)
	if h < 0 || first < 1 || d.t.Tokens[first].Text != "," && d.t.Tokens[first-1].Text != "," {
		return found{}, false
	}
	if d.t.Mention(h) < 0 && !d.temporal(h) {
		return found{}, false
	}
	up := d.t.Head(h)
	for up >= 0 && d.temporal(h) && d.t.Tokens[up].UPOS != "VERB" {
		h, up = up, d.t.Head(up)
	}
	if up < 0 {
		return found{}, false
	}
	if o := d.t.Child(v, "obj"); o >= 0 && d.t.Tokens[o].Lower != "which" {
		return found{}, false
	}
	if d.t.Is(h, "nmod") && d.t.Mention(up) < 0 && victimOf(d.t.Case(h)) && injuries[d.t.Tokens[up].Lemma] {
		if who := d.r.Doer(d.n, up); len(who) > 0 {
			return found{parties: who, tokens: []int{up}}, true
		}
		return found{}, true // whoever it was
	}
	which := d.t.Child(v, "obj", "nsubj:pass")
	if which < 0 || d.t.Tokens[which].Lower != "which" || !d.t.Is(h, "obj", "obl") || !d.t.Verbal(up) || d.t.Passive(up) || !hurting[d.t.Tokens[up].Lemma] {
		return found{}, false
	}
	return d.subject(up, text.Acting), true
}

// victimOf tells whether a preposition stands before whom a deed befalls.
func victimOf(prep string) bool { return prep == "of" || prep == "on" || prep == "against" }

var (
	injuries   = text.Set("invasion attack raid strike bombing shelling occupation annexation assault offensive incursion blockade aggression ambush massacre seizure")
	judgements = types(schema.Condemns, schema.Supports, schema.Opposes, schema.ExpressesConcernAbout)
	// hurting are deeds that are judged, more than those whom they befall.
	hurting = text.Set("invade attack bomb raid shell occupy annex blockade expel sanction seize execute arrest detain jail strike overrun storm")
)
