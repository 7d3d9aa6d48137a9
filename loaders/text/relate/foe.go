package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// foe resolves at whom a threat is that names nobody: "X seized two ships of Y. Y threatened to retaliate", "soldiers have overthrown
// the president of X. The union threatened to send in troops". It is the one with whom who threatens is at odds, or who has just
// done something.
func (d *document) foe(v int, sources found) found {
	if !d.t.Verbal(v) || len(sources.parties) != 1 || !d.ofForce(v) {
		return found{}
	}
	if c := d.t.Child(v, "ccomp"); c > v && !d.sameActor(c, sources) {
		return found{} // "warned that Y would strike"
	}
	self := sources.parties[0].Entity
	if f := d.atOddsWith(self); !f.empty() {
		return f
	}
	if f := d.doerBefore(v, sources.parties); len(f.parties) == 1 && d.r.Kind(f.parties[0].Entity) == schema.State {
		return f
	}
	if rulers := d.usurpers(); len(rulers) == 1 && d.r.Kind(rulers[0].Entity) == schema.State && rulers[0].Entity != self {
		return found{parties: []text.Party{{Entity: rulers[0].Entity}}}
	}
	return found{}
}

// ofForce tells whether what a verb threatens is a blow, and no word below tells at whom.
func (d *document) ofForce(v int) bool {
	if x := d.t.Child(v, "xcomp", "ccomp"); x > v && d.t.Verbal(x) {
		return d.blow(x)
	}
	if o := d.t.Child(v, "obj"); o > v {
		if x := d.t.Child(o, "acl"); x > o && d.t.Tokens[o].Lemma == "right" && d.t.Verbal(x) {
			return d.blow(x) // "reserved the right to strike"
		}
		if k := d.t.Child(o, "nmod"); k > o && d.isThing(o, "@use", false) {
			return d.isThing(k, "@menace", false) && d.untargeted(k)
		}
		return d.isThing(o, "@menace", false) && d.untargeted(o) && d.untargeted(v) && d.t.Child(o, "nmod:poss", "acl") < 0
	}
	for _, x := range d.t.Tails(v) {
		if x.Prep == "of" || x.Prep == "at" || x.Prep == "with" {
			return x.Noun > v && (d.isThing(x.Noun, "@menace", false) || d.isThing(x.Noun, "@consequence", false)) && d.untargeted(x.Noun) && d.t.Child(x.Noun, "nmod:poss", "acl") < 0
		}
	}
	return false
}

// blow tells of a verb that strikes somebody whom it does not name: "strike again", "hit back", "send in troops", "use force".
func (d *document) blow(x int) bool {
	if d.t.Passive(x) || d.phraseBehind(x, "against,on,at,upon,into,to,from,with,over") {
		return false
	}
	o := d.t.Child(x, "obj")
	switch lemma := d.t.Tokens[x].Lemma; {
	case o < 0:
		return hostile[lemma] && lemma != "turn" && lemma != "cut" && lemma != "suspend" || lemma == "act" || lemma == "march"
	case d.t.Mention(o) >= 0 || d.t.Child(o, "nmod", "acl") >= 0:
		return false
	case tree.Listed("send,use,deploy,order,dispatch,move,take,impose,employ,unleash,launch", lemma):
		return d.isThing(o, "@troops", false) || d.isThing(o, "@menace", false) || d.t.Tokens[o].Lemma == "force" || d.t.Modified(o, "military,retaliatory,punitive")
	}
	return false
}
