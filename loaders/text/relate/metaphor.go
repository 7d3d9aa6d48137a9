package relate

import (
	"strings"

	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// metaphor tells whether the words of war, of money or of a court mean something else of those whom a claim binds.
func (d *document) metaphor(c *claim) bool {
	a, b := c.source.Entity, c.target.Entity
	switch c.rule.typ {
	case schema.WithdrawsForcesFrom, schema.DeploysForcesTo:
		return d.civil(a) || d.armyOf(c.anchor) || d.guardsHome(c) || c.rule.name == "withdraw from a land" && d.r.Kind(a) == schema.Organization && d.r.Standing(a) == text.Guessed
	case schema.Controls: // "Palermo fell to Juventus"
		e := &d.r.Links.Entities[a]
		for _, k := range d.t.Kids(c.anchor) {
			if d.t.Is(k, "nsubj") && d.t.Tokens[c.anchor].Lemma == "fall" && charges[d.t.Tokens[k].Lemma] {
				return true // "the task of rebuilding the town fell to X"
			}
		}
		return d.t.Tokens[c.anchor].Lemma == "fall" && e.Kind == schema.Organization && (e.Subkind == schema.Company || e.Subkind == schema.Media || e.Subkind == schema.Other && e.ID == "" || e.Subkind == schema.Other && d.r.Standing(a) == text.Guessed)
	case schema.Violates:
		return (c.rule.name == "sail into their waters" || strings.HasSuffix(c.rule.name, "airspace")) && d.byLeave(c.anchor)
	case schema.Embargoes:
		return d.mishap(c.anchor) || d.t.Verbal(c.anchor) && d.doing(c.anchor) >= 0 && benches[d.t.Tokens[d.doing(c.anchor)].Lemma]
	case schema.AtWarWith:
		return d.civil(a) || d.civil(b) || d.warOfWords() || d.overWares(c.anchor)
	case schema.Fights:
		return d.civil(a) && d.civil(b) || d.overWares(c.anchor)
	case schema.Condemns:
		return d.t.Tokens[c.anchor].Lemma == "condemn" && d.condemnedTo(c.anchor)
	case schema.Attacks:
		return c.rule.name == "come under attack" && d.faultedFor(c.anchor) || c.rule.name == "tear into" && d.mishap(c.anchor) || d.civil(a) && d.civil(b) || watery(d.r.Links.Entities[b].Name)
	case schema.LendsTo:
		return c.rule.name == "lend" && d.lentThing(c.anchor)
	case schema.Prosecutes:
		return len(c.source.By) > 0 && d.r.Kind(c.source.By[0].Entity) == schema.Person && suits[d.t.Tokens[c.anchor].Lemma]
	case schema.Supports:
		return d.r.Kind(b) == schema.State && d.oftheirs(b)
	}
	return false
}

// homely are rules of what troops and states do at home, too.
var homely = map[string]bool{"secure a place": true, "troops patrol the streets": true, "evacuate a land": true, "keep a base in": true, "keep a base": true}

// guardsHome tells of troops that guard, patrol or clear a town of their own state.
func (d *document) guardsHome(c *claim) bool {
	if !homely[c.rule.name] {
		return false
	}
	state, ok := d.r.Links.StateOf(c.target.Entity)
	return ok && state == c.source.Entity
}

// byLeave tells of who comes into somebody's waters or sky with leave, or in need: "with permission", "for repairs".
func (d *document) byLeave(v int) bool {
	for _, x := range d.t.Tails(v) {
		if x.Noun > v && tree.Listed("with,for,at,on", x.Prep) && leaves[d.t.Tokens[x.Noun].Lemma] {
			return true
		}
	}
	return false
}

var leaves = text.Set("permission consent leave clearance approval authorisation authorization invitation request repair repairs refuelling relief")

// mishap tells of what happens by accident or while something is mended: "shut off the gas for repairs", "crashed into it by mistake".
func (d *document) mishap(v int) bool {
	for _, x := range d.t.Tails(v) {
		if x.Noun > v && tree.Listed("for,by,after,during,in,due to,because of,owing to", x.Prep) && mishaps[d.t.Tokens[x.Noun].Lemma] {
			return true
		}
	}
	return false
}

// benches settle disputes: the sales that they forbid are those of a party.
var benches = text.Set("judge court tribunal magistrate jury")

// charges are what falls to somebody to do.
var charges = text.Set("task job duty role burden lot work honour honor responsibility cost bill command defence defense presidency leadership")

var mishaps = text.Set("repair repairs maintenance overhaul mistake accident error storm fog snow flood leak earthquake")

// faultedFor tells of fire that is blame: "came under fire from X for its tax"; fire of guns is told for an hour.
func (d *document) faultedFor(fire int) bool {
	list := d.t.NounTails(fire)
	if h := d.t.Head(fire); h >= 0 {
		list = append(list, d.t.Tails(h)...)
	}
	for _, x := range list {
		if tree.Listed("for,over", x.Prep) && x.Noun > fire && !spans[d.t.Tokens[x.Noun].Lemma] && d.t.Tokens[x.Noun].Lemma != "minute" && d.t.Tokens[x.Noun].Lemma != "time" && d.t.Tokens[x.Noun].UPOS != "NUM" {
			return true
		}
	}
	return false
}

// civil tells of an organization that has no army: a firm, a paper, a charity whose kind is known.
func (d *document) civil(entity int) bool {
	e := &d.r.Links.Entities[entity]
	if e.Kind != schema.Organization {
		return false
	}
	switch e.Subkind {
	case schema.Company, schema.Media:
		return true
	case schema.Other:
		return e.ID != "" && d.r.Standing(entity) == text.Known
	}
	return false
}

// warOfWords tells of a war that is none: "a war of words", "the whisky war".
func (d *document) warOfWords() bool {
	for i := range d.t.Tokens {
		if d.t.Tokens[i].Lemma != "war" || i == 0 {
			continue
		}
		if i+2 < len(d.t.Tokens) && d.t.Tokens[i+1].Lower == "of" && bloodless[d.t.Tokens[i+2].Lemma] || feuds[d.t.Tokens[i-1].Lower] {
			return true
		}
	}
	return false
}

// overWares tells whether what is fought over or for is trade: "over tomatoes", "for orders".
func (d *document) overWares(anchor int) bool {
	for _, x := range d.t.Tails(anchor) {
		n := d.t.Tokens[x.Noun]
		if (x.Prep == "over" || x.Prep == "for" || x.Prep == "about") && (marketed[n.Lemma] || d.isThing(x.Noun, "@goods", false) && n.Lemma != "oil" && n.Lemma != "gas" && n.Lemma != "diamond" && n.Lemma != "gold") {
			return true
		}
	}
	return false
}

// condemnedTo tells of a fate, not of a rebuke: "condemned X to miss the final".
func (d *document) condemnedTo(v int) bool {
	for _, k := range d.t.Kids(v) {
		if k > v && d.t.Is(k, "xcomp", "advcl", "acl") && d.t.Tokens[k].XPOS == "VB" && k > 0 && d.t.Tokens[k-1].Lower == "to" {
			return true
		}
	}
	for _, x := range d.t.Tails(v) {
		if x.Prep == "to" && dooms[d.t.Tokens[x.Noun].Lemma] {
			return true
		}
	}
	return false
}

func watery(name string) bool {
	return name == "Pacific" || name == "Atlantic" || name == "Mediterranean" || name == "Baltic" || strings.Contains(name, "Ocean") || strings.HasPrefix(name, "Sea of ") || strings.HasSuffix(name, " Sea")
}

// lentThing tells whether what is lent is no money: "lent X two paintings".
func (d *document) lentThing(v int) bool {
	for _, o := range d.t.Kids(v) {
		if !d.t.Is(o, "obj", "nsubj:pass", "xcomp", "obl") || d.t.Case(o) != "" {
			continue
		}
		for _, x := range d.t.Conjuncts(o) {
			if lendable[d.t.Tokens[x].Lemma] || d.t.Tokens[x].UPOS == "PROPN" && x > 0 && d.t.Tokens[x-1].XPOS == "CD" && d.t.Tokens[x].Capital() && strings.HasSuffix(d.t.Tokens[x].Text, "s") {
				return true
			}
		}
	}
	return false
}

// armyOf tells of a crowd that is no army: "an army of lobbyists".
func (d *document) armyOf(v int) bool {
	o := d.t.Object(v)
	if o < 0 || !crowds[d.t.Tokens[o].Lemma] {
		return false
	}
	for _, k := range d.t.Kids(o) {
		if d.t.Is(k, "nmod") && d.t.Case(k) == "of" && d.t.Mention(k) < 0 && d.t.Tokens[k].XPOS == "NNS" && !d.isThing(k, "@troops", false) && d.t.Tokens[k].Lemma != "man" {
			return true
		}
	}
	return false
}

// oftheirs tells whether a sentence names a state only by its rebels or exiles, who are not the state: "Syrian rebels".
func (d *document) oftheirs(state int) bool {
	seen := false
	for m := range d.t.S.Mentions {
		if d.t.S.Mentions[m].Entity != state {
			continue
		}
		seen = true
		h := d.t.MentionHead(m)
		n := d.t.Head(h)
		if n < 0 || !d.t.Is(h, "amod", "compound", "nmod", "nmod:poss") || !against[d.t.Tokens[n].Lemma] && !against[d.t.Tokens[n].Lower] && !d.t.Modified(n, "rebel,opposition,dissident,exiled,separatist,insurgent") {
			return false
		}
	}
	return seen
}

var (
	bloodless = text.Set("word nerve letter communique")
	feuds     = text.Set("trade tariff price whisky whiskey banana fish cod lobster steel wine beef chicken lumber ratings bidding propaganda currency culture cultural browser console cola media chip diplomatic subsidy tax customs verbal legal patent pasta sugar turf")
	marketed  = text.Set("order contract customer share tariff subsidy quota price tax import export tomato copyright patent name title recipe fee medal trophy point ball viewer reader passenger licence license award prize rule budget market job visa law")
	dooms     = text.Set("defeat poverty relegation elimination misery exit loss irrelevance obscurity place ignominy")
	crowds    = text.Set("army brigade legion battalion fleet division")
	lendable  = text.Set("painting portrait picture masterpiece statue sculpture bronze manuscript artwork work exhibit panda treasure artefact artifact relic drawing vase collection skeleton fossil animal map book museum player striker footballer midfielder defender winger conductor")
	suits     = text.Set("sue lawsuit suit")
	// against are those who fight or have left their state.
	against = text.Set("rebel dissident opposition exile militia insurgent guerrilla separatist émigré emigre oppositionist revolutionary mutineer defector contra partisan opponent refugee émigrés rebels dissidents exiles")
)
