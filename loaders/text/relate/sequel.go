package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// Sequels leave out what the sentence before has named: the body that is joined or left, the country that the
// troops go home from.

var (
	entersRule = &rule{name: "join it", typ: schema.Joins}
	leavesRule = &rule{name: "leave it", typ: schema.Leaves}
	homeRule   = &rule{name: "they go home", typ: schema.WithdrawsForcesFrom}
)

// entersBare tells whether "joined" or "left" stands without what, a time apart.
func (d *document) entersBare(v int) bool {
	if o := d.t.Child(v, "obj"); o >= 0 && d.t.Tokens[o].Lower != "it" {
		return false
	}
	if d.t.Passive(v) || d.t.Child(v, "xcomp", "ccomp", "compound:prt") >= 0 {
		return false
	}
	for _, k := range d.t.Kids(v) {
		if d.t.Is(k, "obl") && !d.temporal(k) {
			return false
		}
	}
	return d.clauseEnds(v+1) || d.t.Tokens[v+1].Lower == "it" && d.clauseEnds(v+2)
}

// stateSubject tells whether the subject of a verb is a state by name.
func (d *document) stateSubject(v int) bool {
	s := d.t.Subject(v)
	return s >= 0 && d.t.Mention(s) >= 0 && d.t.S.Mentions[d.t.Mention(s)].Kind == schema.State
}

// entered claims that a state joins or leaves the body whose members were spoken of last.
func (d *document) entered(v int) {
	body, ok := d.club()
	if !ok {
		return
	}
	who := d.subject(v, text.Acting)
	m, says, ok := d.mood(v, who.parties)
	if !ok {
		return
	}
	r := entersRule
	if d.t.Tokens[v].Lemma != "join" && d.t.Tokens[v].Lemma != "apply" && d.t.Tokens[v].Lemma != "accede" {
		r = leavesRule
	} else if d.t.Tokens[v].Lemma == "apply" && m == schema.Asserted {
		m = schema.Hypothetical
	}
	for _, x := range who.parties {
		d.emit(claim{rule: r, source: x, target: text.Party{Entity: body}, anchor: v, tokens: who.tokens, modality: m, says: says, theme: -1})
	}
}

// club returns the body of which somebody was last said to be, become or cease to be a member.
func (d *document) club() (int, bool) {
	for k := len(d.claims) - 1; k >= 0; k-- {
		c := &d.claims[k]
		if !d.nearby(c) {
			break
		}
		switch c.Type {
		case schema.Joins, schema.Leaves, schema.MemberOf:
			if d.r.Kind(c.Target) == schema.Organization {
				return c.Target, true
			}
		}
	}
	for back := 0; back <= 2 && d.n-back >= 0; back++ { // "the union has five members"
		t := d.r.Trees[d.n-back]
		for i := range t.Tokens {
			if t.Tokens[i].Lemma != "member" {
				continue
			}
			for m := range t.S.Mentions {
				if x := &t.S.Mentions[m]; x.Kind == schema.Organization && (x.Subkind == schema.Intergovernmental || x.Sure) {
					return x.Entity, true
				}
			}
		}
	}
	return 0, false
}

// wentHome reads "they left", "it pulled them out", "the last of them came home" of troops that were sent before.
func (d *document) wentHome(v int) {
	o := d.t.Object(v)
	if !d.t.Passive(v) && d.t.Child(v, "obj") < 0 {
		o = d.t.Subject(v)
	}
	if !d.theTroops(o) || d.t.Tokens[v].Lemma != "leave" && !d.homeward(v) {
		return
	}
	c, ok := d.lastOf(types(schema.DeploysForcesTo, schema.Occupies, schema.Invades), func(c *text.Claim) bool { return c.Modality == schema.Asserted })
	if !ok {
		return
	}
	who := []text.Party{{Entity: c.Source}}
	if s := d.t.Subject(v); o != s && s >= 0 {
		if f := d.subject(v, text.Acting); !f.empty() && !text.Holds(f.parties, c.Source) {
			return
		}
	}
	m, says, ok := d.mood(v, who)
	if !ok {
		return
	}
	d.emit(claim{rule: homeRule, source: who[0], target: text.Party{Entity: c.Target}, anchor: v, tokens: []int{o}, modality: m, says: says, theme: -1})
}

// theTroops tells whether a word stands for troops that were told of: "they", "the last of them", "the men".
func (d *document) theTroops(i int) bool {
	if i < 0 || d.t.Mention(i) >= 0 {
		return false
	}
	switch w := d.t.Tokens[i].Lower; w {
	case "they", "them":
		return d.r.Single(d.n, i, text.Acting) == nil || d.n > 0
	}
	for _, k := range d.t.Kids(i) {
		if d.t.Is(k, "nmod") && d.t.Tokens[k].Lower == "them" {
			return true
		}
	}
	return d.isThing(i, "@troops", false) && d.t.Modified(i, "the,these,those,its,his,her,their,our,last") && d.t.Child(i, "nmod") < 0
}

// homeward tells whether the words behind a verb take somebody home: "came home", "pulled them out".
func (d *document) homeward(v int) bool {
	switch l := d.t.Tokens[v].Lemma; l {
	case "withdraw", "evacuate", "repatriate":
		return !d.qualified(v) || d.t.Passive(v)
	default:
		for k := v + 1; k < len(d.t.Tokens) && k < v+5; k++ {
			if w := d.t.Tokens[k].Lower; w == "home" || w == "out" && (l == "pull" || l == "bring" || l == "fly") {
				return true
			}
		}
	}
	return false
}

var (
	entering  = text.Set("join leave quit apply withdraw accede secede")
	goingHome = text.Set("leave withdraw evacuate repatriate come go return pull bring fly send sail ship order")
)
