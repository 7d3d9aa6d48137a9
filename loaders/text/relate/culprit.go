package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// handiwork resolves on whom a predicate lays a misdeed as its work: "the bomb was the work of Y", "it bore the hallmarks of Y".
func (d *document) handiwork(v int) found {
	at := v
	switch lemma := d.t.Tokens[v].Lemma; {
	case works[lemma] && d.t.Child(v, "cop") >= 0 && d.isThing(d.t.Subject(v), "@misdeed", true):
	case d.t.Passive(v) && misdoing[lemma] && d.t.Agent(v) >= 0 && d.isThing(d.t.Subject(v), "@misdeed", true):
		return d.handedOn(v, d.t.Agent(v))
	case misdoing[lemma] && !d.t.Passive(v) && d.isThing(d.t.Object(v), "@wrongdoing", true) || lemma == "start" && d.t.Object(v) > v && starting[d.t.Tokens[d.t.Object(v)].Lower]:
		return d.handedOn(v, d.t.Subject(v))
	case (lemma == "plant" || lemma == "lay") && !d.t.Passive(v) && d.t.Object(v) > v && tree.Listed("bomb,mine,explosive,device", d.t.Tokens[d.t.Object(v)].Lemma):
		return d.handedOn(v, d.t.Subject(v))
	case lemma == "bear" && d.t.Object(v) > v && marks[d.t.Tokens[d.t.Object(v)].Lemma]:
		at = d.t.Object(v)
	default:
		return found{}
	}
	if d.t.Modified(at, "not") || d.own(v) == schema.Negated {
		return found{}
	}
	if p := d.r.Possessor(d.n, at); len(p) > 0 {
		return found{parties: p, tokens: []int{at}}
	}
	for _, x := range d.t.NounTails(at) {
		if x.Prep == "of" && x.Via == at {
			return d.at(x.Noun, text.Acting|text.NewName)
		}
	}
	return found{}
}

// handedOn resolves who is said to have done a misdeed.
func (d *document) handedOn(v, who int) found {
	if m := d.own(v); who < 0 || m != schema.Asserted {
		return found{}
	}
	return d.at(who, text.Acting|text.NewName)
}

// toldOrHeld returns the verb by which a clause is told or held to be so, and by whom: "X said that", "X is convinced that", "X has proof
// that", "according to X"; -1 if there is none.
func (d *document) toldOrHeld(v int) (int, []text.Party) {
	if says := d.told(v); says >= 0 {
		return says, d.speakerOf(says)
	}
	h := d.t.Head(v)
	switch {
	case h < 0:
		return v, d.reporter(v)
	case d.t.Is(v, "ccomp") && d.own(h) == schema.Asserted && (holding[d.t.Tokens[h].Lemma] || holding["be_"+d.t.Tokens[h].Lemma]):
		return h, d.subject(h, text.Acting).parties
	case d.t.Is(v, "acl", "ccomp") && certainty[d.t.Tokens[h].Lemma] && d.t.Modified(h, "no,little,scant,any") == (d.t.Tokens[h].Lemma == "doubt") && tree.Listed("that", d.t.Case(v)):
		g := d.t.Head(h)
		if g < 0 {
			return -1, nil
		}
		if says := d.told(g); says >= 0 { // "said there was proof that"
			return says, d.speakerOf(says)
		}
		if d.t.Is(h, "obj") && having[d.t.Tokens[g].Lemma] && !d.t.Passive(g) {
			return g, d.subject(g, text.Acting).parties
		}
	}
	return -1, nil
}

// notItself resolves the "it" of "expelled twelve Russians over the raid, for which it blames Moscow": nobody blames himself, so it is who
// acts in the clause around.
func (d *document) notItself(v int, r *rule, sources, targets found) found {
	s := d.t.Child(v, "nsubj")
	if !reproving[r.typ] || r.source != "agent" || s < 0 || d.t.Tokens[s].Lower != "it" || !d.t.Is(v, "acl:relcl") || sources.empty() || len(without(sources.parties, targets.parties)) > 0 {
		return found{}
	}
	g := d.t.Governor(d.t.Head(v))
	if g < 0 || !d.t.Verbal(g) {
		return found{}
	}
	f := d.subject(g, sourceWant(r.typ))
	if shares(f.parties, targets.parties) || !d.fits(r, f, true) {
		return found{}
	}
	return f
}

var reproving = types(schema.Accuses, schema.Condemns, schema.Urges, schema.Threatens)

// oversteps tells of a clause that blames its subject by an idiom: "had gone too far", "has crossed a line", "was playing with fire".
func (d *document) oversteps(v int) bool {
	switch o := d.t.Child(v, "obj"); d.t.Tokens[v].Lemma {
	case "go":
		return d.particle(v, &rule{}, "far") && !d.t.Modified(v, "so,as")
	case "cross", "overstep":
		return o > v && tree.Listed("line,mark,bound", d.t.Tokens[o].Lemma)
	case "break":
		return o > v && tree.Listed("word,promise,pledge,faith", d.t.Tokens[o].Lemma)
	case "feed", "fuel", "stoke", "fan", "prolong":
		return o > v && tree.Listed("war,conflict,fighting,flame,fire,tension,violence,rebellion,insurgency,unrest,bloodshed,crisis", d.t.Tokens[o].Lemma)
	case "play":
		return d.withFits(v, "with:@barrels")
	case "resort":
		return d.hasTail(v, "to")
	}
	return false
}

var (
	works     = text.Set("work handiwork doing")
	marks     = text.Set("hallmark fingerprint stamp mark imprint signature")
	misdoing  = text.Set("commit perpetrate mastermind orchestrate order direct plan plot hatch organise organize stage instigate finance sponsor engineer mount launch execute provoke carry wage conduct")
	starting  = text.Set("it war fighting fire hostilities violence trouble")
	certainty = text.Set("evidence proof doubt indication information sign")
	holding   = text.Set("believe think suspect insist be_convinced be_certain be_sure be_adamant be_satisfied convince")
	having    = text.Set("have possess hold see find cite produce present offer")
)

// heldSo tells of an adjective that says what somebody holds another to be, who stands before a relative clause: it is not said of the
// subject: "X, which it holds responsible".
func (d *document) heldSo(v int) bool {
	h := d.t.Head(v)
	return h >= 0 && d.t.Child(v, "cop") < 0 && d.t.Child(h, "obj") < 0 && !d.t.Passive(h) && d.t.Is(v, "xcomp", "obj", "ccomp", "advcl") && tree.Listed("hold,deem,consider,find,believe,declare,make,think,regard", d.t.Tokens[h].Lemma)
}

// heldFor tells of a deed for which somebody holds another responsible: it is not his own.
func (d *document) heldFor(i int) bool {
	h := d.t.Head(i)
	return h >= 0 && h < i && tree.Listed("responsible,guilty,accountable,liable,culpable", d.t.Tokens[h].Lemma) && d.t.Case(i) == "for" && d.heldSo(h)
}
