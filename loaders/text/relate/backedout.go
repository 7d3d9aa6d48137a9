package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// backsOut tells of a plan or promise that somebody does not keep: "backed out of a plan to leave", "went back on its promise to recognise Y",
// "broke its pledge to withdraw".
func (d *document) backsOut(noun int) bool {
	h := d.t.Head(noun)
	if h < 0 || h > noun || !d.t.Verbal(h) || !words[d.t.Tokens[noun].Lemma] && !plans[d.t.Tokens[noun].Lemma] {
		return false
	}
	lemma := d.t.Tokens[h].Lemma
	if d.t.Is(noun, "obj") {
		return unfaithful[lemma] && words[d.t.Tokens[noun].Lemma]
	}
	if !d.t.Is(noun, "obl") {
		return false
	}
	switch c := d.t.Case(noun); {
	case lemma == "renege" || lemma == "default":
		return c == "on"
	case lemma == "go":
		return c == "on" && h+1 < len(d.t.Tokens) && d.t.Tokens[h+1].Lower == "back" || c == "back on"
	default:
		return shying[lemma] && tree.Listed("out of,away from,from,back from,off", c)
	}
}

// outOf is what becomes of it: nothing, or it stands where one did not or will not back out.
func (d *document) outOf(noun int) schema.Modality {
	switch d.own(d.t.Head(noun)) {
	case schema.Asserted, schema.Alleged:
		return schema.Negated
	case schema.Negated:
		return schema.Planned
	}
	return schema.Hypothetical
}

var (
	unfaithful = text.Set("break breach betray violate dishonour dishonor")
	shying     = text.Set("back retreat recoil flinch shy step walk pull draw shrink resile withdraw cry bow duck pull")
)

// perhapsNot tells that what is denied of a verb is only thought to be so: "may not accept it", "is unlikely to heed it".
func (d *document) perhapsNot(v int) bool {
	if k := d.t.Child(v, "aux"); k >= 0 && (d.t.Tokens[k].Lower == "may" || d.t.Tokens[k].Lower == "might") {
		return true
	}
	h := d.t.Head(v)
	return h >= 0 && d.t.Is(v, "xcomp", "ccomp", "csubj") && (d.t.Tokens[h].Lemma == "unlikely" || d.t.Tokens[h].Lemma == "doubt" || d.t.Tokens[h].Lemma == "doubtful")
}

// shortOf returns the verb of "stopped short of a condemnation of Y", -1 if a noun does not stand behind it.
func (d *document) shortOf(noun int) int {
	c := d.t.Child(noun, "case", "mark")
	if c < 2 || d.t.Tokens[c].Lower != "of" || d.t.Tokens[c-1].Lower != "short" || !d.t.Verbal(c-2) {
		return -1
	}
	if l := d.t.Tokens[c-2].Lemma; l != "stop" && l != "fall" {
		return -1
	}
	return c - 2
}
