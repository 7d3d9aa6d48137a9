package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// blowTo returns what was done last to somebody who pays it back: to himself, to a place or people of his, to a group that no words
// call his; else, of arms, what the sentence before tells one other to have done to anybody: "X bombed a camp in Y. The militia Z hit back".
func (d *document) blowTo(who int) (text.Claim, bool) {
	c, ok := d.struckSelf(who)
	if ok {
		return c, true
	}
	e := &d.r.Links.Entities[who]
	if e.Kind != schema.State && e.Subkind != schema.ArmedGroup {
		return text.Claim{}, false
	}
	from := d.r.Trees[max(d.n-1, 0)].S.Start
	for k := len(d.claims) - 1; k >= 0 && d.claims[k].Start >= from; k-- {
		x := &d.claims[k]
		if !assailing[x.Type] || x.Modality != schema.Asserted {
			continue
		}
		if x.Source == who || x.Target == who || ok && x.Source != c.Source || d.r.Kind(x.Source) == schema.Group {
			return text.Claim{}, false
		}
		c, ok = *x, true
	}
	return c, ok
}

// struckSelf returns what was done last to somebody himself, to his people or land, or to a group that no words call another's.
func (d *document) struckSelf(who int) (text.Claim, bool) {
	return d.lastOf(returned, func(c *text.Claim) bool {
		return c.Modality == schema.Asserted && c.Source != who && (c.Target == who || d.r.Kind(c.Target) == schema.Group || d.suffers(c, who))
	})
}

// firesBack tells of fire that is returned: "returned fire", "counter-attacked", and, of soldiers or within hours, "the gunners replied at dawn".
func (d *document) firesBack(v int) bool {
	t := d.t
	lemma := t.Tokens[v].Lemma
	switch {
	case t.Passive(v):
		return false
	case lemma == "return":
		o := t.Child(v, "obj")
		return o > v && (t.Tokens[o].Lemma == "fire" || t.Tokens[o].Lemma == "blow" || t.Tokens[o].Lemma == "compliment")
	case lemma == "counterattack" || lemma == "counter-attack":
		return t.Child(v, "obj") < 0
	case lemma == "attack":
		return v > 1 && t.Tokens[v-1].Text == "-" && t.Tokens[v-2].Lower == "counter" && t.Child(v, "obj") < 0
	case !answering[lemma] || t.Child(v, "ccomp", "xcomp", "advcl", "iobj") >= 0:
		return false
	case t.Child(v, "obj") >= 0 && !hoursWords[t.Tokens[t.Child(v, "obj")].Lemma]:
		return false
	}
	if c, ok := d.lastOf(assailing, func(c *text.Claim) bool { return c.Modality == schema.Asserted }); !ok || c.Start < d.r.Trees[max(d.n-1, 0)].S.Start {
		return false
	}
	for _, x := range t.Tails(v) {
		if x.Noun > v && !d.temporal(x.Noun) && !hoursWords[t.Tokens[x.Noun].Lemma] {
			return false // "replied to the note", "responded with words"
		}
	}
	if s := t.Subject(v); s >= 0 && t.Mention(s) < 0 && (d.isThing(s, "@troops", false) || d.isThing(s, "@arms", false) || gunCrews[t.Tokens[s].Lemma]) {
		return true
	}
	who := d.subject(v, text.Acting)
	if len(who.parties) != 1 {
		return false
	}
	if _, ok := d.struckSelf(who.parties[0].Entity); !ok && d.r.Links.Entities[who.parties[0].Entity].Subkind != schema.ArmedGroup {
		return false
	}
	for k := v + 1; k < len(t.Tokens) && k < v+6; k++ {
		if hoursWords[t.Tokens[k].Lemma] {
			return true
		}
	}
	return false
}

var (
	// assailing are types of what one strikes back at.
	assailing = types(schema.Attacks, schema.Invades)
	// hoursWords tell that an answer comes at once.
	hoursWords = text.Set("hour minute day dawn dusk night overnight morning daybreak nightfall")
	gunCrews   = text.Set("gunner artillery battery gun navy army force air_force police militia marine")
)
