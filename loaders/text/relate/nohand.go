package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// noHand returns the verb whose subject says that he has no hand in the deed that a noun tells, or of whom that is said: "denied any part in
// the sale", "had nothing to do with the invasion", "played no role in the attack"; -1 if nobody does.
func (d *document) noHand(i int) int {
	if !d.t.Is(i, "obl", "nmod") {
		return -1
	}
	h := d.t.Head(i)
	prep := d.t.Case(i)
	if h < 0 || prep != "in" && prep != "for" && prep != "with" {
		return -1
	}
	if d.t.Tokens[h].Lemma == "do" && prep == "with" { // "had nothing to do with"
		v := d.t.Head(h)
		if v >= 0 && !d.t.Verbal(v) {
			v = d.t.Head(v)
		}
		if v >= 0 && d.t.Tokens[v].Lemma == "have" && h > v+1 && d.t.Tokens[h-1].Lower == "to" && tree.Listed("nothing,anything", d.t.Tokens[h-2].Lower) && (d.own(v) == schema.Negated || d.t.Tokens[h-2].Lower == "nothing") {
			return v
		}
		return -1
	}
	p, v := h, d.t.Head(h)
	if d.t.Verbal(h) {
		p, v = d.t.Object(h), h
	}
	if p < 0 || v < 0 || p > i || !hands[d.t.Tokens[p].Lemma] || !d.t.Is(p, "obj") || d.t.Passive(v) || d.t.Head(p) != v {
		return -1
	}
	switch lemma := d.t.Tokens[v].Lemma; {
	case denying[lemma] || lemma == "disown" || lemma == "reject":
		if d.own(v) == schema.Asserted {
			return v
		}
	case lemma == "have" || lemma == "play" || lemma == "take" || lemma == "bear":
		if d.unreal(p) == schema.Negated || d.own(v) == schema.Negated {
			return v
		}
	}
	return -1
}

// uninvolved resolves who has no hand in a deed.
func (d *document) uninvolved(i int, want text.Want) found {
	if v := d.noHand(i); v >= 0 {
		return d.subject(v, want)
	}
	return found{}
}
