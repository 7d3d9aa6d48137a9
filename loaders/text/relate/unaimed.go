package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// Stances are often told without against whom, because the deed told just before tells it: "X annexed the islands. Y objected",
// "Z cried foul", "W is uneasy, and V voiced alarm".

var unaimedRule = rule{name: "take a stance on it"}

// unaimed reads what a verb tells without saying at whom, by whom or whither.
func (d *document) unaimed(v int) {
	d.stance(v)
	d.complained(v)
	d.sameTrip(v)
	d.keepsOut(v)
	d.noBusiness(v)
	d.inquiry(v)
}

// stance claims the stance of somebody on who did what was told last.
func (d *document) stance(v int) {
	typ, o := d.bareStance(v)
	if typ == 0 || d.t.Is(v, "acl", "acl:relcl", "amod") || !d.nothingBehind(v, o) {
		return
	}
	who := d.subject(v, text.Acting)
	if h := d.t.Head(v); who.empty() && h >= 0 && d.t.Is(v, "ccomp") && d.t.Child(v, "expl") >= 0 && reporting(d.t.Tokens[h].Lemma) {
		who = d.subject(h, text.Acting) // "said that it was worried"
	}
	if len(who.parties) == 0 || len(who.parties) > 3 {
		return
	}
	for _, p := range who.parties {
		if k := d.r.Kind(p.Entity); k != schema.State && k != schema.Organization {
			return
		}
	}
	whom := d.doerBefore(v, who.parties)
	if whom.empty() {
		return
	}
	if m, says, ok := d.mood(v, who.parties); ok {
		d.across(claim{rule: unaimedRule.of(typ), anchor: v, tokens: who.tokens, modality: m, says: says, theme: -1}, who, whom)
	}
}

// bareStance tells which stance a verb or an adjective after "be" tells without saying on what, 0 if none, and the noun that tells it.
func (d *document) bareStance(v int) (schema.RelationType, int) {
	tok := &d.t.Tokens[v]
	if typ := moods[tok.Lower]; typ != 0 && d.t.Child(v, "cop", "aux:pass") >= 0 && d.t.Agent(v) < 0 {
		return typ, -1
	}
	if !d.t.Verbal(v) || d.t.Passive(v) {
		return 0, -1
	}
	if feeling[tok.Lemma] {
		if x := d.t.Child(v, "xcomp"); x > v && d.t.Tokens[x].UPOS != "VERB" || x > v && d.t.Tokens[x].XPOS == "VBN" {
			return moods[d.t.Tokens[x].Lower], x
		}
		return 0, -1
	}
	if tok.Lemma == "cry" && v+1 < len(d.t.Tokens) && d.t.Tokens[v+1].Lower == "foul" {
		return schema.Condemns, v + 1
	}
	o := d.t.Child(v, "obj")
	if o < 0 {
		return bareStances[tok.Lemma], -1
	}
	if expressing[tok.Lemma] && d.t.Mention(o) < 0 {
		return voiced[d.t.Tokens[o].Lemma], o
	}
	return 0, -1
}

// nothingBehind tells whether no phrase or clause behind a verb, or behind the noun that is its object, could say on what a stance is.
func (d *document) nothingBehind(v, o int) bool {
	if d.t.Child(v, "ccomp", "advcl", "iobj") >= 0 || d.phraseBehind(v, aiming) && !(v+2 < len(d.t.Tokens) && d.t.Tokens[v+1].Lower == "at" && d.t.Tokens[v+2].Lower == "once") {
		return false
	}
	if x := d.t.Child(v, "xcomp"); x >= 0 && x != o {
		return false
	}
	if o < 0 {
		return true
	}
	return d.t.Child(o, "acl", "nmod", "ccomp", "xcomp", "obl", "nmod:poss") < 0 && !d.phraseBehind(o, aiming)
}

// aiming are prepositions that say on what a stance is.
const aiming = "on,against,upon,for,of,to,from,over,about,at,with,by,in,into,toward,towards,among"

// doerBefore returns the one party, beside those given, that the words before a token tell to have done something, in the same
// sentence or the one before; of a stance that others have taken, on whom it is.
func (d *document) doerBefore(v int, self []text.Party) found {
	before := d.t.Tokens[v].Start
	prior := d.r.Trees[max(d.n-1, 0)].S
	if d.n > 0 && prior.Paragraph+1 < d.t.S.Paragraph {
		prior = d.t.S
	}
	out, sentence := -1, -1
	for k := len(d.claims) - 1; k >= 0 && d.claims[k].Start >= prior.Start; k-- {
		c := &d.claims[k]
		x := c.Source
		if attitudes[c.Type] {
			x = c.Target
		}
		if c.Anchor >= before || c.Modality == schema.Negated || c.Modality == schema.Hypothetical || !attitudes[c.Type] && !moves[c.Type] || text.Holds(self, x) || d.r.Kind(x) != schema.State && d.r.Kind(x) != schema.Organization {
			continue
		}
		n := d.sentenceOf(c.Start)
		if sentence >= 0 && n != sentence {
			break
		}
		if out >= 0 && out != x {
			return found{}
		}
		out, sentence = x, n
	}
	if out >= 0 {
		return found{parties: []text.Party{{Entity: out}}}
	}
	if h := d.t.Head(v); h >= 0 && h < v && d.t.Is(v, "conj", "parataxis") && !answerable[d.t.Tokens[h].Lemma] {
		return d.leadOf(h, self)
	}
	if sentence < 0 && prior != d.t.S {
		return d.leadBefore(self)
	}
	return found{}
}

// leadBefore returns the state or the body that the sentence before has as the subject of its main clause, where that tells a deed.
func (d *document) leadBefore(self []text.Party) found {
	n := d.n
	d.enter(n - 1)
	defer d.enter(n)
	for v := range d.t.Tokens {
		if d.t.Head(v) < 0 {
			return d.leadOf(v, self)
		}
	}
	return found{}
}

// leadOf returns the subject of a verb that tells a deed, where that is one state or body beside those given.
func (d *document) leadOf(v int, self []text.Party) found {
	s := d.t.Child(v, "nsubj")
	if !d.t.Verbal(v) || d.t.Tokens[v].UPOS != "VERB" || s < 0 || d.t.Mention(s) < 0 || d.own(v) == schema.Negated || d.own(v) == schema.Hypothetical {
		return found{}
	}
	f := d.at(s, text.Acting)
	if len(f.parties) != 1 || text.Holds(self, f.parties[0].Entity) {
		return found{}
	}
	if k := d.r.Kind(f.parties[0].Entity); k != schema.State && k != schema.Organization {
		return found{}
	}
	return found{parties: []text.Party{{Entity: f.parties[0].Entity}}}
}

var (
	bareStances = map[string]schema.RelationType{"object": schema.Opposes, "demur": schema.Opposes, "disapprove": schema.Opposes, "fume": schema.Condemns, "seethe": schema.Condemns, "bristle": schema.Condemns,
		"applaud": schema.Supports, "cheer": schema.Supports, "rejoice": schema.Supports, "approve": schema.Supports, "exult": schema.Supports, "remonstrate": schema.ProtestsAgainst, "worry": schema.ExpressesConcernAbout}
	moods = map[string]schema.RelationType{"uneasy": schema.ExpressesConcernAbout, "worried": schema.ExpressesConcernAbout, "concerned": schema.ExpressesConcernAbout, "alarmed": schema.ExpressesConcernAbout,
		"anxious": schema.ExpressesConcernAbout, "nervous": schema.ExpressesConcernAbout, "apprehensive": schema.ExpressesConcernAbout, "troubled": schema.ExpressesConcernAbout, "perturbed": schema.ExpressesConcernAbout,
		"disturbed": schema.ExpressesConcernAbout, "disquieted": schema.ExpressesConcernAbout, "unnerved": schema.ExpressesConcernAbout, "furious": schema.Condemns, "outraged": schema.Condemns, "indignant": schema.Condemns,
		"incensed": schema.Condemns, "livid": schema.Condemns, "aghast": schema.Condemns, "irate": schema.Condemns, "appalled": schema.Condemns, "enraged": schema.Condemns, "incandescent": schema.Condemns, "angry": schema.Condemns,
		"delighted": schema.Supports, "jubilant": schema.Supports, "overjoyed": schema.Supports, "pleased": schema.Supports, "opposed": schema.Opposes, "unhappy": schema.Opposes}
	voiced = map[string]schema.RelationType{"concern": schema.ExpressesConcernAbout, "unease": schema.ExpressesConcernAbout, "alarm": schema.ExpressesConcernAbout, "worry": schema.ExpressesConcernAbout, "disquiet": schema.ExpressesConcernAbout,
		"anxiety": schema.ExpressesConcernAbout, "outrage": schema.Condemns, "anger": schema.Condemns, "fury": schema.Condemns, "indignation": schema.Condemns, "disgust": schema.Condemns, "dismay": schema.Condemns,
		"approval": schema.Supports, "delight": schema.Supports, "satisfaction": schema.Supports, "objection": schema.Opposes, "opposition": schema.Opposes, "disapproval": schema.Opposes, "misgiving": schema.ExpressesConcernAbout,
		"reservation": schema.Opposes}
	// answerable are verbs of who himself but answers what another has done.
	answerable = text.Set("vow protest object condemn denounce refuse reject complain warn pledge promise resist deplore criticise criticize welcome applaud retaliate respond reply")
	expressing = text.Set("voice express raise register utter air declare signal show")
	feeling    = text.Set("feel grow become seem remain")
	// attitudes are types of what one thinks or says of another.
	attitudes = types(schema.Condemns, schema.Opposes, schema.Supports, schema.ExpressesConcernAbout, schema.ProtestsAgainst, schema.Accuses)
	// moves are types of deeds on which others take a stance.
	moves = types(schema.Attacks, schema.Invades, schema.Occupies, schema.Expels, schema.Detains, schema.SeizesAssetsOf, schema.Embargoes, schema.Sanctions, schema.Abducts, schema.Violates, schema.SpiesOn, schema.Recognizes, schema.CutsRelationsWith,
		schema.DeploysForcesTo, schema.MobilizesAgainst, schema.Develops, schema.Leaves, schema.Joins, schema.Vetoes, schema.Threatens, schema.Prosecutes, schema.Cyberattacks, schema.WithdrawsForcesFrom, schema.LiftsSanctionsOn, schema.EstablishesRelationsWith, schema.Owns, schema.Controls, schema.Rejects)
)
