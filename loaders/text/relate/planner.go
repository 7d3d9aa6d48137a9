package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
)

// planner resolves who would do the deed that a plan is for: "Oman announced plans for a withdrawal from Yemen", "its timetable for a pull-out".
func (d *document) planner(i int, want text.Want) found {
	p := d.t.Head(i)
	if p < 0 || !d.t.Is(i, "nmod") || !outlines[d.t.Tokens[p].Lemma] || !tree.Listed("for,of,on", d.t.Case(i)) {
		return found{}
	}
	if own := d.r.Possessor(d.n, p); len(own) > 0 {
		return found{parties: own, tokens: []int{p}}
	}
	if v := d.t.Head(p); v >= 0 && d.t.Verbal(v) && d.t.Is(p, "obj") && unveiling[d.t.Tokens[v].Lemma] {
		if d.t.Passive(v) {
			return d.at(d.t.Agent(v), want)
		}
		return d.subject(v, want)
	}
	return found{}
}

var (
	outlines  = text.Set("plan timetable schedule preparation programme program decision intention blueprint calendar date")
	unveiling = text.Set("announce unveil present have make reveal publish outline disclose draw finalise finalize complete prepare set fix approve adopt reaffirm confirm")
)
