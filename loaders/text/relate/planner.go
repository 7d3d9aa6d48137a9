package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// planner resolves who would do the deed that a plan is for or that he turns over in his mind: "Oman announced plans for a withdrawal from
// Yemen", "its timetable for a pull-out", "Oman decided against a visit", "Oman is open to talks with Qatar".
func (d *document) planner(i int, want text.Want, r *rule) found {
	p := d.t.Head(i)
	if p < 0 || !d.t.Is(i, "nmod", "obl", "obj") {
		return found{}
	}
	if d.t.Is(i, "obj") {
		if d.t.Verbal(p) && (d.t.Tokens[p].Lemma == "schedule" || mutualDeed(r) && desiring[d.t.Tokens[p].Lemma] || d.t.Tokens[p].Lemma == "discuss" && d.t.Tokens[p].XPOS == "VBG" && !d.possessed(i)) && !d.t.Passive(p) {
			return d.subject(p, want)
		}
		return found{}
	}
	if !outlines[d.t.Tokens[p].Lemma] && !notional[d.t.Tokens[p].Lemma] && !toldThings[d.t.Tokens[p].Lemma] {
		if v := d.minded(i, p, r); v >= 0 {
			return d.subject(v, want)
		}
		return found{}
	}
	if !tree.Listed("for,of,on", d.t.Case(i)) {
		return found{}
	}
	if toldThings[d.t.Tokens[p].Lemma] {
		if v := d.t.Head(p); v >= 0 && d.t.Is(p, "obj") && d.t.Verbal(v) && !d.t.Passive(v) && (denying[d.t.Tokens[v].Lemma] || d.calledFalse(p, v)) {
			return d.subject(v, want)
		}
		return found{}
	}
	if own := d.r.Possessor(d.n, p); len(own) > 0 {
		return found{parties: own, tokens: []int{p}}
	}
	v := d.t.Head(p)
	if v < 0 || !d.t.Verbal(v) || !d.t.Is(p, "obj", "obl") {
		return found{}
	}
	switch lemma := d.t.Tokens[v].Lemma; {
	case d.t.Is(p, "obj") && (outlines[d.t.Tokens[p].Lemma] && unveiling[lemma] || withdrawing[lemma] && (notional[d.t.Tokens[p].Lemma] || !tree.Listed("reject,dismiss,spurn", lemma)) || d.cancels(v) || studying[lemma]):
	case mutualDeed(r) && (lemma == "raise" && d.t.Is(p, "obj") || lemma == "speak" && d.t.Case(p) == "of"):
	default:
		return found{}
	}
	if d.t.Passive(v) {
		return d.at(d.t.Agent(v), want)
	}
	return d.subject(v, want)
}

// minded returns the verb or adjective behind which a deed stands as what its subject does, would do or will not do, -1 if there is none.
func (d *document) minded(i, v int, r *rule) int {
	if d.t.Passive(v) || !d.t.Is(i, "obl", "nmod") {
		return -1
	}
	prep, w := d.t.Case(i), &d.t.Tokens[v]
	if w.UPOS == "ADJ" {
		if (prep == "to" && w.Lower == "open" || prep == "for" && w.Lower == "ready") && d.t.Child(v, "cop") >= 0 {
			return v
		}
		return -1
	}
	if !d.t.Verbal(v) || d.t.Child(v, "obj") >= 0 {
		return -1
	}
	if tree.Listed(minding[w.Lemma], prep) || mutualDeed(r) && pushing[w.Lemma] && prep == "for" {
		return v
	}
	return -1
}

// mutualDeed tells whether who wants a deed can only want it of himself: of two together, and of measures against another.
func mutualDeed(r *rule) bool {
	return r.pair && r.typ != schema.CeasesFireWith && r.typ != schema.Borders || r.typ == schema.Sanctions
}

var (
	outlines  = text.Set("plan timetable schedule preparation programme program decision intention blueprint calendar date")
	notional  = text.Set("idea possibility prospect notion thought proposal suggestion")
	unveiling = text.Set("announce unveil present have make reveal publish outline disclose draw finalise finalize complete prepare set fix approve adopt reaffirm confirm")
	// toldThings are what is told of somebody's deed, which he may deny.
	toldThings = text.Set("report rumour rumor story talk allegation accusation charge claim")
	// withdrawing are verbs of what is done to a plan or idea of one's own that one gives up.
	withdrawing = text.Set("drop abandon shelve scrap reject dismiss renounce spurn bury ditch float discard")
	// minding are verbs of what somebody has in mind, by the preposition before it.
	minding  = map[string]string{"decide": "against", "opt": "for,against", "think": "of,about", "prepare": "for", "plan": "for", "toy": "with", "settle": "for", "agree": "to"}
	pushing  = text.Set("push press hope angle")
	desiring = text.Set("want propose favour favor seek float suggest")
)

// inMind is what such a verb makes of the deed, 0 if nothing.
func (d *document) inMind(h int, prep string) schema.Modality {
	switch lemma := d.t.Tokens[h].Lemma; {
	case prep == "against" && (lemma == "decide" || lemma == "opt"):
		return schema.Negated
	case prep == "for" && lemma == "opt", prep == "to" && lemma == "agree":
		return schema.Planned
	case tree.Listed("of,about", prep) && lemma == "think", prep == "with" && lemma == "toy", prep == "to" && lemma == "open", prep == "for" && (pushing[lemma] || lemma == "hope"):
		return schema.Hypothetical
	case prep == "for" && d.t.Tokens[h].Lower == "ready":
		return schema.Planned
	}
	return 0
}
