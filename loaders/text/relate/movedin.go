package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// Troops that "marched in", "were sent in", "pulled out": into or out of the land of which the sentences before speak.

var (
	marchedRule = &rule{name: "march in", typ: schema.Invades}
	landedRule  = &rule{name: "troops go in", typ: schema.DeploysForcesTo}
)

// movedIn reads "Lesotho's army mutinied. South African troops marched in", "X was in turmoil. Y sent in marines".
func (d *document) movedIn(v int) {
	lemma := d.t.Tokens[v].Lemma
	if d.n == 0 || !intoIt[lemma] && !sentIn[lemma] && !deploying[lemma] || !(landsAlone[lemma] && d.t.Child(v, "obj") < 0) && !d.goesIn(v) && !d.sendsMen(v) || d.t.Is(v, "acl", "acl:relcl", "advcl") || d.phraseBehind(v, "to,into,in,on,at,near,from,across,with,for") && !d.timeOrAim(v) {
		return
	}
	o := d.t.Child(v, "obj")
	var who found
	switch {
	case d.t.Passive(v) && sentIn[lemma] && d.isThing(d.t.Subject(v), "@troops", false):
		who = d.at(d.t.Subject(v), text.Acting)
	case d.t.Passive(v):
		return
	case (sentIn[lemma] || d.sendsMen(v)) && o >= 0 && d.isThing(o, "@troops", false) && d.t.Mention(o) < 0:
		who = d.subject(v, text.Acting)
	case intoIt[lemma] && o < 0 && d.isThing(d.t.Subject(v), "@troops", false):
		who = d.subject(v, text.Acting)
	default:
		return
	}
	if len(who.parties) != 1 || d.r.Kind(who.parties[0].Entity) == schema.Group {
		return
	}
	land, ok := d.r.OtherLand(d.n, who.parties[0].Entity)
	if !ok {
		return
	}
	for k := len(d.claims) - 1; k >= 0 && d.claims[k].Start >= d.t.S.Start; k-- {
		if c := &d.claims[k]; c.Source == who.parties[0].Entity && arrivals[c.Type] {
			return // whither is told
		}
	}
	m, says, ok := d.mood(v, who.parties)
	if !ok {
		return
	}
	r := landedRule
	if marching[lemma] && !d.phraseBehind(v, "at") {
		r = marchedRule
	}
	d.emit(claim{rule: r, source: who.parties[0], target: text.Party{Entity: land}, anchor: v, tokens: who.tokens, modality: m, says: says, theme: -1})
}

// sendsMen tells whether a verb sends troops, and nothing says whither: "has offered to send 1,000 policemen".
func (d *document) sendsMen(v int) bool {
	o := d.t.Child(v, "obj")
	if o < v || !tree.Listed("send,dispatch,despatch,contribute,deploy", d.t.Tokens[v].Lemma) || !d.isThing(o, "@troops", false) || d.t.Child(o, "nmod:poss", "acl:relcl", "nmod") >= 0 {
		return false
	}
	for k := v + 1; k < len(d.t.Tokens) && k < o+4; k++ {
		if w := d.t.Tokens[k].Lower; w == "home" || w == "back" || w == "there" || w == "north" || w == "south" || w == "away" {
			return false
		}
	}
	return d.timeOrAim(v)
}

// goesIn tells whether "in" stands behind a verb or its object with nothing that it would belong to: "marched in", "sent in marines",
// "flew soldiers in".
func (d *document) goesIn(v int) bool {
	for k := v + 1; k < len(d.t.Tokens) && k < v+5; k++ {
		if d.t.Tokens[k].Lower != "in" {
			if d.t.Tokens[k].UPOS == "ADP" || d.t.Verbal(k) || d.t.Tokens[k].UPOS == "PUNCT" {
				return false
			}
			continue
		}
		h := d.t.Head(k)
		return h == v || d.t.Is(k, "compound:prt", "advmod") || h >= 0 && !d.temporal(h) && d.t.Mention(h) < 0 && d.isThing(h, "@troops", false) || d.clauseEnds(k+1) || k+1 < len(d.t.Tokens) && tree.Listed("to,at,on,a,six,two,three,four,five", d.t.Tokens[k+1].Lower)
	}
	return false
}

// timeOrAim tells whether the phrases behind a verb name no place: "in a week", "at the request of".
func (d *document) timeOrAim(v int) bool {
	for _, x := range d.t.Tails(v) {
		if x.Noun > v && !d.temporal(x.Noun) && d.t.Mention(x.Noun) >= 0 && x.Via < 0 {
			return false
		}
		if x.Noun > v && x.Via < 0 && !d.temporal(x.Noun) && (d.isThing(x.Noun, "@land", false) || d.isThing(x.Noun, "@border", false) || d.isThing(x.Noun, "@site", false)) {
			return false
		}
	}
	return true
}

// pulledOut resolves where foreign troops leave of whose coming nothing is told: the land of which the sentence before speaks.
func (d *document) pulledOut(v int, sources found) found {
	s := d.t.Subject(v)
	if s < 0 || d.t.Passive(v) || !d.isThing(s, "@troops", false) || d.t.Child(v, "obj") >= 0 || !d.particle(v, landedRule, "out") && d.t.Tokens[v].Lemma != "withdraw" {
		return found{}
	}
	if len(sources.parties) != 1 || d.t.Tokens[s].UPOS != "NOUN" || d.t.Is(v, "acl", "acl:relcl", "advcl") {
		return found{}
	}
	land, ok := d.r.OtherLand(d.n, sources.parties[0].Entity)
	if !ok {
		return found{}
	}
	return found{parties: []text.Party{{Entity: land}}}
}

var (
	intoIt     = text.Set("march move go come roll pour sweep land arrive step parachute drop")
	sentIn     = text.Set("send fly move order airlift rush throw put land dispatch despatch pour bring ship")
	deploying  = text.Set("contribute deploy")
	landsAlone = text.Set("land")
	marching   = text.Set("march move roll pour sweep storm")
)
