package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// Who denies a part in an attack of which only the sentences before tell, and of nobody who made it: "drones hit the plants of X. Y denied
// that it had taken part in the attack", "said that it had nothing to do with the raid", "was not behind it".

var disclaimedRule = &rule{name: "deny a part in what befell them", typ: schema.Attacks}

// disclaimed claims that somebody has not attacked whom the text tells to have been struck last.
func (d *document) disclaimed(v int) {
	says := v
	denies := denying[d.t.Tokens[v].Lemma] && d.own(v) == schema.Asserted && !d.t.Passive(v)
	if denies {
		if c := d.t.Child(v, "ccomp", "xcomp"); c > v {
			v = c
		}
	}
	if c := d.t.Child(v, "ccomp"); !denies && c > v && reporting(d.t.Tokens[v].Lemma) && !d.t.Verbal(c) && d.t.Tokens[c].UPOS == "NOUN" {
		v = c // "said that it was not behind the attack"
	}
	noun, no := d.partIn(v)
	if noun < 0 || (d.own(v) == schema.Negated || no) == denies {
		return
	}
	if !denies {
		says = d.told(v)
	}
	who := d.subject(v, text.Acting)
	if denies {
		who = d.subject(says, text.Acting)
	}
	if len(who.parties) != 1 || d.r.Kind(who.parties[0].Entity) == schema.Person {
		return
	}
	struck := d.struckLast(v, who.parties)
	if len(struck) != 1 {
		return
	}
	for k := len(d.claims) - 1; k >= 0 && d.claims[k].Start >= d.t.S.Start; k-- {
		if c := &d.claims[k]; c.Modality == schema.Negated && c.Source == who.parties[0].Entity {
			return
		}
	}
	var by []text.Ref
	if says >= 0 {
		by = refs(who.parties)
	}
	d.emit(claim{rule: disclaimedRule, source: who.parties[0], target: struck[0], anchor: v, tokens: append([]int{noun}, who.tokens...), modality: schema.Negated, says: by, theme: -1})
}

// partIn returns the word for an attack in which a verb or a predicate tells a part, -1 if it is none, and whether the words deny it:
// "took part in the raid", "played no role in it", "have anything to do with the bombing", "is behind the blast".
func (d *document) partIn(v int) (int, bool) {
	lemma := d.t.Tokens[v].Lemma
	o := d.t.Child(v, "obj")
	switch {
	case o > v && (hands[d.t.Tokens[o].Lemma] || d.t.Tokens[o].Lower == "anything" || d.t.Tokens[o].Lower == "nothing"):
		no := d.t.Modified(o, "no") || d.t.Tokens[o].Lower == "nothing"
		for k := o + 1; k < len(d.t.Tokens) && k < o+9; k++ {
			if tree.Listed("in,with", d.t.Tokens[k].Lower) {
				return d.strikeFrom(k + 1), no
			}
			if d.t.Tokens[k].UPOS == "PUNCT" {
				break
			}
		}
		if d.clauseEnds(o+1) && d.t.Tokens[o].Lemma != "part" && d.t.Tokens[o].Lemma != "hand" && hands[d.t.Tokens[o].Lemma] {
			return o, no // "denied involvement"
		}
	case lemma == "involve" && d.t.Passive(v), lemma == "responsible" && d.t.Child(v, "cop") >= 0:
		for _, x := range d.t.Tails(v) {
			if x.Prep == "in" || x.Prep == "for" {
				return d.strikeFrom(x.Noun), false
			}
		}
	case d.t.Child(v, "cop") >= 0 && d.t.Case(v) == "behind":
		return d.strikeFrom(v), false
	}
	return -1, false
}

// strikeFrom returns the word for an attack of which the text has told, in the phrase that begins at a token, -1 if it is none.
func (d *document) strikeFrom(i int) int {
	for k := i; k < len(d.t.Tokens) && k < i+5; k++ {
		w := &d.t.Tokens[k]
		if w.Lower == "it" || w.Lower == "this" && d.clauseEnds(k+1) {
			return k
		}
		if w.UPOS == "NOUN" && d.isThing(k, "@assault", false) {
			return k
		}
		if w.UPOS == "PUNCT" || d.t.Verbal(k) {
			break
		}
	}
	return -1
}

// struckLast returns the state that this sentence or the three before tell to have been struck, by whomever.
func (d *document) struckLast(v int, who []text.Party) []text.Party {
	struck := -1
	for k := len(d.claims) - 1; k >= 0 && d.nearby(&d.claims[k]); k-- {
		c := &d.claims[k]
		if c.Type != schema.Attacks || c.Modality != schema.Asserted || d.r.Kind(c.Target) != schema.State || text.Holds(who, c.Target) || text.Holds(who, c.Source) {
			continue
		}
		if struck >= 0 && struck != c.Target || d.inPassing(c) {
			return nil // of two blows nobody knows which is meant
		}
		struck = c.Target
	}
	if struck >= 0 {
		return []text.Party{{Entity: struck}}
	}
	n, before := d.n, d.t.Tokens[v].Start
	defer d.enter(n)
	for back := 0; back <= 3 && n-back >= 0; back++ {
		d.enter(n - back)
		for u := len(d.t.Tokens) - 1; u >= 0; u-- {
			w := &d.t.Tokens[u]
			if w.Start >= before || !d.t.Verbal(u) || !complaintBlows[w.Lemma] && !hitting[w.Lemma] && w.Lemma != "explode" && w.Lemma != "fall" {
				continue
			}
			if p := without(d.stateStruck(u), who); len(p) == 1 {
				return p
			}
		}
	}
	return nil
}

// stateStruck resolves the state whose people, land or things a verb tells to have been hit.
func (d *document) stateStruck(u int) []text.Party {
	o := d.t.Object(u)
	for _, f := range []found{d.owner(o, text.Acting|text.Territory), d.at(o, text.Acting|text.Territory)} {
		if len(f.parties) == 1 && d.r.Kind(f.parties[0].Entity) == schema.State {
			return []text.Party{{Entity: f.parties[0].Entity}}
		}
	}
	tails := d.t.Tails(u)
	if o >= 0 {
		tails = append(tails[:len(tails):len(tails)], d.t.NounTails(o)...)
	}
	for _, x := range tails {
		if !tree.Listed("in,near,outside,at,on", x.Prep) {
			continue
		}
		if d.t.Mention(x.Noun) < 0 {
			if f := d.owner(x.Noun, text.Acting|text.Territory); len(f.parties) == 1 && d.r.Kind(f.parties[0].Entity) == schema.State && x.Prep != "in" {
				return []text.Party{{Entity: f.parties[0].Entity}} // "fell on a Turkish village"
			}
			continue
		}
		if f := d.at(x.Noun, text.Acting|text.Territory); len(f.parties) == 1 {
			if d.r.Kind(f.parties[0].Entity) == schema.State {
				return []text.Party{{Entity: f.parties[0].Entity}}
			}
			if of, ok := d.r.Links.StateOf(f.parties[0].Entity); ok {
				return []text.Party{{Entity: of}}
			}
		}
	}
	return nil
}

// inPassing tells whether a claim was made of a clause that only tells of another time: "since 2015, when X began to bomb Y".
func (d *document) inPassing(c *text.Claim) bool {
	n := d.n
	defer d.enter(n)
	d.enter(d.sentenceOf(c.Start))
	for i := d.token(c.Anchor); i >= 0; i = d.t.Head(i) {
		if d.t.Is(i, "acl:relcl", "advcl") {
			return true
		}
	}
	return false
}
