package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

var forebodeRule = &rule{name: "say what will befall them", typ: schema.Threatens}

// foreboded reads "X warned that Y would pay dearly", "any attack by Y would be met with force, X said": X threatens Y.
func (d *document) foreboded(v int) {
	if d.t.Passive(v) && d.t.Child(v, "nsubj:pass", "nsubj") < 0 {
		return
	}
	if !d.willDo(v) && !(d.t.Tokens[v].Lemma == "bear" && d.t.Child(v, "aux") >= 0) || d.own(v) == schema.Negated && !d.unpunished(v) {
		return
	}
	says := d.told(v)
	if g := d.servedNotice(v); says < 0 && g >= 0 {
		if who := d.subject(g, text.Acting); d.t.Passive(v) && d.t.Agent(v) < 0 && hostile[d.t.Tokens[v].Lemma] && !who.empty() && d.wieldsForce(who.parties[0].Entity) {
			d.judgement(forebodeRule, v, g, d.firstFit(d.t.Tails(g), g, "on,to,upon", text.Acting, forebodeRule, false))
		}
		return
	}
	if says < 0 {
		if h := d.t.Head(v); h < 0 || !d.t.Is(v, "ccomp") || !warning[d.t.Tokens[h].Lemma] || d.t.Passive(h) || d.own(h) != schema.Asserted {
			return
		} else {
			says = h
		}
	}
	who := d.subject(says, text.Acting)
	if who.empty() {
		return // "X's economists said"
	}
	if !d.wieldsForce(who.parties[0].Entity) && !d.menaced(v) {
		return // a fund or the United Nations, which foretells what others will do
	}
	var whom found
	switch {
	case d.doomed(v):
		whom = d.subject(v, text.Acting)
	case d.t.Passive(v) && d.t.Agent(v) < 0 && hostile[d.t.Tokens[v].Lemma] && warning[d.t.Tokens[says].Lemma]: // "warned X that its bases would be bombed"
		whom = d.at(d.t.Child(says, "obj", "iobj"), text.Acting)
	case d.unpunished(v):
		whom = d.at(d.t.Subject(v), text.Acting|text.Deed)
	case d.counter(v):
		whom = d.provoker(d.t.Subject(v), says)
	}
	d.judgement(forebodeRule, v, says, whom)
}

// servedNotice returns the verb of "served notice on X that its bases would be struck" over such a clause, -1 if there is none.
func (d *document) servedNotice(v int) int {
	h := d.t.Head(v)
	if h < 0 || !d.t.Is(v, "acl") || d.t.Tokens[h].Lemma != "notice" && d.t.Tokens[h].Lemma != "warning" || d.t.Child(v, "mark") < 0 {
		return -1
	}
	g := d.t.Head(h)
	if g < 0 || !d.t.Is(h, "obj") || !tree.Listed("serve,give,issue,deliver,send", d.t.Tokens[g].Lemma) || d.own(g) != schema.Asserted {
		return -1
	}
	return g
}

// unpunished tells "would not go unpunished".
func (d *document) unpunished(v int) bool {
	w := d.t.Tokens[v].Lemma
	if w != "go" && w != "remain" && w != "pass" || d.own(v) != schema.Negated {
		return false
	}
	for k := v + 1; k < len(d.t.Tokens) && k < v+3; k++ {
		if w := d.t.Tokens[k].Lower; w == "unpunished" || w == "unanswered" || w == "unavenged" {
			return true
		}
	}
	return false
}

// doomed tells whether a verb wishes its subject ill: "would pay dearly", "would regret it", "will be crushed".
func (d *document) doomed(v int) bool {
	lemma := d.t.Tokens[v].Lemma
	if d.t.Passive(v) {
		return d.t.Agent(v) < 0 && crushing[lemma]
	}
	switch o := d.t.Child(v, "obj"); lemma {
	case "pay":
		return d.t.Modified(v, "dearly,heavily") || d.particle(v, forebodeRule, "dearly,heavily") || o > v && d.t.Tokens[o].Lemma == "price"
	case "make":
		return o > v && tree.Listed("mistake,error,blunder", d.t.Tokens[o].Lemma)
	case "regret", "rue":
		return o > v
	case "face", "suffer", "meet", "bear", "take":
		return o > v && d.t.Child(o, "nmod") < 0 && (d.isThing(o, "@consequence", true) || d.isThing(o, "@menace", true) || d.t.Tokens[o].Lemma == "wrath")
	}
	return false
}

// wieldsForce tells a state or an armed group from a body that can but foretell what others will suffer.
func (d *document) wieldsForce(entity int) bool {
	return d.r.Kind(entity) == schema.State || d.r.Links.Entities[entity].Subkind == schema.ArmedGroup
}

// menaced tells whether it is force or sanctions that a verb foretells: "would face sanctions", "would be met with force".
func (d *document) menaced(v int) bool {
	o := d.t.Child(v, "obj")
	return o > v && d.t.Tokens[o].Lemma != "consequence" && d.isThing(o, "@menace", true) || d.withFits(v, "with,by:@menace")
}

// counter tells what will be done about a deed: "would be met with force", "will be answered", "would be treated as an act of war".
func (d *document) counter(v int) bool {
	s := d.t.Subject(v)
	if s < 0 || !d.t.Passive(v) || !provocations[d.t.Tokens[s].Lemma] {
		return false
	}
	switch lemma := d.t.Tokens[v].Lemma; lemma {
	case "answer", "avenge", "punish", "repel", "repulse", "crush", "counter":
		return true
	case "meet", "treat", "regard", "consider", "view", "see", "take":
		for _, x := range d.t.Tails(v) {
			if w := d.t.Tokens[x.Noun].Lemma; x.Prep == "with" && lemma == "meet" && (d.isThing(x.Noun, "@menace", true) || w == "resistance" || w == "fire") || x.Prep == "as" && (w == "act" || w == "declaration" || w == "aggression") {
				return true
			}
		}
	}
	return false
}

// provoker resolves whose deed it would be that is answered: its own doer, else who is told so.
func (d *document) provoker(deed, says int) found {
	if f := d.owner(deed, text.Acting); !f.empty() {
		for _, x := range d.t.NounTails(deed) { // "an attack on Y" is not Y's
			if tree.Listed("on,against", x.Prep) {
				return found{}
			}
		}
		return f
	}
	return d.at(d.t.Child(says, "obj", "iobj"), text.Acting)
}

var (
	crushing     = text.Set("punish crush annihilate obliterate pulverise pulverize flatten bury exterminate liquidate wipe destroy eradicate smash")
	provocations = text.Set("threat attack move provocation aggression incursion violation intervention interference raid strike act action attempt invasion encroachment intrusion adventure step trespass")
)
