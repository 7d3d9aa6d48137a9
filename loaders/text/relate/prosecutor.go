package relate

import (
	"strings"

	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// prosecutor resolves who brings the charges that a clause tells of without naming anybody: the
// state whose department of justice announces them ("the Justice Department said X had been
// charged"), or who makes the paper known ("unsealed an indictment charging X").
func (d *document) prosecutor(v int, r *rule) found {
	if f := d.court(v, r); !f.empty() {
		return f
	}
	h := d.t.Head(v)
	if h < 0 {
		return found{}
	}
	if d.t.Is(v, "acl") && indictments[d.t.Tokens[h].Lemma] {
		if up := d.t.Head(h); up >= 0 && d.t.Is(h, "obj") && publishing[d.t.Tokens[up].Lemma] && !d.t.Passive(up) {
			return d.subject(up, sourceWant(r.typ))
		}
		return found{}
	}
	if !d.t.Is(v, "ccomp") || !d.t.Passive(v) || !reporting(d.t.Tokens[h].Lemma) || d.abroad(v) {
		return found{}
	}
	f := d.subject(h, sourceWant(r.typ)|text.Acting)
	for _, p := range f.parties {
		if len(p.By) == 0 || p.By[0].Entity < 0 || !strings.Contains(d.r.Links.Entities[p.By[0].Entity].Name, "Justice") {
			return found{}
		}
	}
	return f
}

// court resolves the state of whose court the paper is that charges somebody: "an indictment unsealed in a
// court in X charges Y", or in whose court he is charged: "was charged in a court in X".
func (d *document) court(v int, r *rule) found {
	s := d.t.Subject(v)
	if !d.t.Passive(v) && (s < 0 || d.t.Mention(s) >= 0 || !indictments[d.t.Tokens[s].Lemma]) || d.t.Passive(v) && d.t.Agent(v) >= 0 {
		return found{}
	}
	for i := range d.t.Tokens {
		if d.t.Tokens[i].UPOS == "VERB" || !d.t.Within(i, v) && (s < 0 || !d.t.Within(i, s)) {
			continue
		}
		f := d.district(i, v)
		if courts[d.t.Tokens[i].Lemma] && tree.Listed("in,before,by", d.t.Case(i)) {
			f = d.at(i, sourceWant(r.typ))
		}
		if d.fits(r, f, true) {
			return f
		}
	}
	return found{}
}

// district resolves the town or region of a court to its state: "in a federal court in Boston", "in Manhattan federal
// court", of a passive also "was indicted in Boston".
func (d *document) district(i, v int) found {
	m, h := d.t.Mention(i), d.t.Head(i)
	if m < 0 || h < 0 || d.t.S.Mentions[m].Kind != schema.Place {
		return found{}
	}
	under := h
	for steps := 0; steps < 4 && under != v && !indictments[d.t.Tokens[under].Lemma] && !courts[d.t.Tokens[under].Lemma]; steps++ {
		if d.t.Head(under) < 0 {
			return found{}
		}
		under = d.t.Head(under)
	}
	if under == v && !d.t.Passive(v) && !d.t.Is(i, "compound") || !d.t.Is(i, "compound") && !tree.Listed("in,at,of", d.t.Case(i)) || under == v && h != v && d.t.Case(i) == "of" {
		return found{}
	}
	x, ok := d.r.Links.StateOf(d.t.S.Mentions[m].Entity)
	if !ok {
		return found{}
	}
	return found{parties: []text.Party{{Entity: x, Anchor: d.t.Tokens[i].Start}}, tokens: []int{i}}
}

var courts = text.Set("court jury tribunal judge")

// abroad tells whether a state is named in which something is done: "was convicted in X".
func (d *document) abroad(v int) bool {
	for _, x := range d.t.Tails(v) {
		if x.Prep == "in" && d.t.Mention(x.Noun) >= 0 && !d.at(x.Noun, text.Territory).empty() {
			return true
		}
	}
	return false
}

var (
	indictments = text.Set("indictment complaint warrant")
	publishing  = text.Set("unseal file return announce issue open unveil release publish hand")
)
