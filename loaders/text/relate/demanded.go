package relate

import (
	"entente/graph"
	"entente/loaders/text"
	"entente/schema"
)

// What somebody is asked to do is often told again only by "complied", "will not", "has yet to do so": "X ordered Y to withdraw from
// Z. Y complied", "X told its allies to break with Z. Y refused; W might".

var demandedRule = rule{name: "do as one is asked"}

// complied reads a verb that says whether somebody does what was asked of him in the clause or the sentences before.
func (d *document) complied(v int) {
	lemma := d.t.Tokens[v].Lemma
	again := lemma == "do" && v+1 < len(d.t.Tokens) && d.t.Tokens[v+1].Lower == "so"
	denies := declining[lemma]
	if !denies && !obeying[lemma] && !again || d.t.Passive(v) || !d.bareVerb(v) && !again {
		return
	}
	who := d.subject(v, text.Acting)
	m, _, ok := d.mood(v, who.parties)
	if !ok || len(who.parties) == 0 || m == schema.Alleged {
		return
	}
	if m == schema.Asserted && (lemma == "agree" || lemma == "consent") {
		m = schema.Planned
	}
	if denies {
		if m != schema.Asserted {
			return
		}
		m = schema.Negated
	}
	for _, x := range who.parties {
		d.demanded(v, x, m)
	}
}

// demanded claims that somebody does, will or may do, or does not do, what he was asked for last, and tells whether anything was asked.
func (d *document) demanded(v int, who text.Party, m schema.Modality) bool {
	before, n := d.t.Tokens[v].Start, d.n
	for back := 0; back <= 2 && n-back >= 0 && d.r.Trees[n-back].S.Paragraph+1 >= d.t.S.Paragraph; back++ {
		asked, own := d.askedIn(n-back, before, who)
		for _, c := range asked {
			c.Modality = m
			d.redone(v, c, who)
		}
		if len(asked) > 0 || own {
			return len(asked) > 0
		}
	}
	return false
}

// askedIn returns what a sentence tells that somebody is asked to do: by name, or with the others of some body. It tells, too, whether
// he is asked for anything there.
func (d *document) askedIn(n, before int, who text.Party) ([]text.Claim, bool) {
	now := d.n
	d.enter(n)
	defer d.enter(now)
	for u := len(d.t.Tokens) - 1; u >= 0; u-- {
		if d.t.Tokens[u].Start >= before || !d.t.Verbal(u) || !bidding[d.t.Tokens[u].Lemma] || d.own(u) == schema.Negated {
			continue
		}
		x := d.t.Child(u, "xcomp", "ccomp")
		if x < u || !d.t.Verbal(x) || d.t.Tokens[x].Start >= before {
			continue
		}
		o := d.t.Subject(x)
		if o < 0 || o > x || d.t.Within(o, x) && d.t.Is(x, "xcomp") {
			o = d.t.Object(u)
		}
		for _, y := range d.t.Tails(u) {
			if (y.Prep == "on" || y.Prep == "upon") && y.Noun > u && y.Noun < x {
				o = y.Noun // "called on its members to leave"
			}
		}
		if o < 0 {
			continue
		}
		if list := d.at(o, text.Acting).parties; text.Holds(list, who.Entity) {
			if open := d.openDeeds(x, who); len(open) > 0 {
				return open, true
			}
			return d.replayed(x, o, who), true
		} else if len(list) == 0 || d.r.Kind(list[0].Entity) == schema.Group {
			if d.t.Tokens[o].XPOS == "NNS" && collective[d.t.Tokens[o].Lemma] {
				return d.replayed(x, o, who), true
			}
		}
	}
	return nil, false
}

// openDeeds are the claims of somebody, made of a clause, that were not said to have come about.
func (d *document) openDeeds(x int, who text.Party) []text.Claim {
	first, last := d.t.Extent(x)
	from, to := d.t.Tokens[first].Start, d.t.Tokens[last].End
	var out []text.Claim
	for k := len(d.claims) - 1; k >= 0 && d.claims[k].Start >= d.t.S.Start; k-- {
		c := &d.claims[k]
		if c.Anchor >= from && c.Anchor < to && c.Source == who.Entity && (c.Modality == schema.Planned || c.Modality == schema.Hypothetical) {
			out = append(out, *c)
		}
	}
	return out
}

// replayed reads a clause once more as if somebody did what it asks of many, and takes the claims back.
func (d *document) replayed(x, subject int, who text.Party) []text.Claim {
	if d.cast != nil {
		return nil // it is being read so already: "asked it to agree to talks"
	}
	from := len(d.claims)
	d.cast = &cast{n: d.n, token: subject, who: who}
	_, last := d.t.Extent(x)
	for i := x; i <= last; i++ {
		switch tok := &d.t.Tokens[i]; {
		case d.t.Mention(i) >= 0:
		case tok.UPOS == "VERB":
			d.verb(i, tok.Lemma)
		case tok.UPOS == "NOUN":
			d.noun(i)
		}
	}
	d.cast = nil
	var out []text.Claim
	for _, c := range d.claims[from:] {
		if (c.Source == who.Entity || c.Type.Symmetric() && c.Target == who.Entity) && c.Modality != schema.Negated {
			out = append(out, c)
		}
	}
	for k, i := range d.made {
		if i >= from {
			delete(d.made, k)
		}
	}
	d.claims = d.claims[:from]
	return out
}

// recast tells whether the sentence is read once more with somebody in the place of many.
func (d *document) recast() bool { return d.cast != nil && d.cast.n == d.n }

// cast puts a party in the place of a word while a clause is read once more.
type cast struct {
	n, token int
	who      text.Party
}

// redone makes a claim of what somebody does as he was asked.
func (d *document) redone(v int, c text.Claim, who text.Party) {
	for k := len(d.claims) - 1; k >= 0 && d.claims[k].Start >= d.t.S.Start; k-- {
		if b := &d.claims[k]; b.Type == c.Type && b.Source == c.Source && b.Target == c.Target && b.Modality == c.Modality {
			return
		}
	}
	from := len(d.claims)
	other := c.Target
	if other == who.Entity {
		other = c.Source
	}
	d.emit(claim{rule: demandedRule.of(c.Type), source: text.Party{Entity: who.Entity}, target: text.Party{Entity: other}, anchor: v, tokens: []int{v}, modality: c.Modality, theme: -1})
	for k := from; k < len(d.claims) && c.Modality != schema.Asserted; k++ {
		d.claims[k].Valid = graph.Interval{}
	}
}

var (
	obeying    = text.Set("comply oblige obey acquiesce consent agree yield accede conform")
	bidding    = text.Set("ask tell order request urge press pressure exhort instruct direct command require call oblige invite advise implore beg bid")
	collective = text.Set("member ally partner country state government neighbour neighbor client satellite nation signatory all capital power")
)
