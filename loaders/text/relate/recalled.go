package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// recalled resolves a noun that takes up a deed which the text has told, whoever told it: "Egypt deplored the expulsion",
// "India did not welcome the gift". It is who did it last, but not who judges it.
func (d *document) recalled(i int, want text.Want) []text.Party {
	typ := takenUp[d.t.Tokens[i].Lemma]
	if list := affairs(d.t.Tokens[i].Lemma); typ == nil && list != "" && want&text.Deed != 0 && d.definite(i) {
		return d.affair(list)
	}
	if want&text.Deed != 0 && coups[d.t.Tokens[i].Lemma] && d.definite(i) && d.t.Child(i, "nmod") < 0 {
		if who := d.usurpers(); len(who) > 0 {
			return who
		}
	}
	if want&text.Deed == 0 || typ == nil || d.t.Mention(i) >= 0 || !d.definite(i) || tree.Listed("about,over", d.t.Case(i)) {
		return nil
	}
	var judges []text.Party
	if v := d.t.Governor(i); v >= 0 && d.t.Verbal(v) {
		judges = d.subject(v, text.Acting).parties
		if d.t.Passive(v) {
			judges = d.at(d.t.Agent(v), text.Acting).parties
		}
	}
	if d.r.Issuer() >= 0 {
		judges = append(judges, text.Party{Entity: d.r.Issuer()})
	}
	from := d.r.Trees[max(d.n-8, 0)].S.Start
	for k := len(d.claims) - 1; k >= 0 && d.claims[k].Start >= from; k-- {
		c := &d.claims[k]
		if !typ[c.Type] || c.Rule == hitBackRule.name || c.Modality != schema.Asserted && c.Modality != schema.Planned || c.Anchor >= d.t.Tokens[i].Start {
			continue
		}
		if out := without(d.doersOf(c), judges); len(out) > 0 {
			return out
		}
	}
	return nil
}

// assailant returns who struck a party that a text takes for the doer of the blow, where "its neighbour" or another word that is
// no name tells who did it, and the party itself has only been struck: the other one did it.
func (d *document) assailant(i int, who []text.Party, want text.Want) ([]text.Party, bool) {
	typ := takenUp[d.t.Tokens[i].Lemma]
	if want&text.Deed == 0 || typ == nil || len(who) != 1 || d.t.Mention(i) >= 0 || d.bearsName(i) {
		return nil, false
	}
	var out []text.Party
	for k := len(d.claims) - 1; k >= 0 && d.nearby(&d.claims[k]); k-- {
		c := &d.claims[k]
		switch {
		case !typ[c.Type] || c.Type.Symmetric() || bought[c.Type]:
		case c.Source == who[0].Entity:
			return nil, false
		case c.Target == who[0].Entity && c.Modality == schema.Asserted && !text.Holds(out, c.Source):
			out = append(out, text.Party{Entity: c.Source, By: c.By})
		}
	}
	return out, len(out) == 1
}

// bearsName tells whether a name stands in the phrase of a noun.
func (d *document) bearsName(i int) bool {
	first, last := d.t.Extent(i)
	for k := first; k <= last; k++ {
		if d.t.Mention(k) >= 0 {
			return true
		}
	}
	return false
}

// affairs returns the words by which a text may take up an affair that a state stages at home: "the elections", "the vote".
func affairs(lemma string) string {
	for _, list := range []string{"election,vote,poll,ballot,referendum,plebiscite", "trial,proceeding,proceedings,verdict,sentence,execution", "crackdown,repression,purge"} {
		if tree.Listed(list, lemma) {
			return list
		}
	}
	return ""
}

// affair returns whose affair of a kind the sentences before have told of.
func (d *document) affair(list string) []text.Party {
	n := d.n
	defer d.enter(n)
	for back := 1; back <= 6 && n-back >= 0; back++ {
		d.enter(n - back)
		for i := len(d.t.Tokens) - 1; i >= 0; i-- {
			if !tree.Listed(list, d.t.Tokens[i].Lemma) || d.t.Mention(i) >= 0 {
				continue
			}
			if who := d.r.Doer(d.n, i); len(who) == 1 && d.r.Kind(who[0].Entity) == schema.State {
				return who
			}
		}
	}
	return nil
}

// doersOf returns who did what a claim tells, with those of whom its clause tells the same.
func (d *document) doersOf(c *text.Claim) []text.Party {
	var out []text.Party
	for k := range d.claims {
		x := &d.claims[k]
		who := x.Source
		if bought[x.Type] {
			who = x.Target
		}
		if x.Type == c.Type && x.Anchor == c.Anchor && d.r.Kind(who) != schema.Group && !text.Holds(out, who) {
			out = append(out, text.Party{Entity: who, By: x.By})
		}
	}
	return out
}

// definite tells whether a noun has "the" or "this" and nothing else that would say whose deed it is.
func (d *document) definite(i int) bool {
	if !d.t.Modified(i, "the,this,that,these,those,both") || d.t.Child(i, "nmod:poss", "acl:relcl") >= 0 {
		return false
	}
	first, _ := d.t.Extent(i)
	for k := first; k < i; k++ {
		if d.t.Mention(k) >= 0 {
			return false
		}
	}
	for _, x := range d.t.NounTails(i) {
		if tree.Listed("of,by,on,against,from,between,with,to", x.Prep) && x.Via == i {
			return false
		}
	}
	return true
}

// judgedAgain resolves "it" of "Israel praised the Danish decision. It was denounced by Libya": what somebody else has
// just been said to judge.
func (d *document) judgedAgain(i int, want text.Want) []text.Party {
	v := d.t.Head(i)
	if want&text.Deed == 0 || v < 0 || d.t.Tokens[i].Lower != "it" || !weighing[d.t.Tokens[v].Lemma] && !calling[d.t.Tokens[v].Lemma] || !d.t.Is(i, "obj", "nsubj:pass") {
		return nil
	}
	if o := d.judgedIn(i); o >= 0 {
		return d.at(o, want).parties
	}
	if d.n == 0 || d.r.Trees[d.n-1].S.Paragraph != d.t.S.Paragraph {
		return nil
	}
	n := d.n
	defer d.enter(n)
	d.enter(n - 1)
	if o := d.judgedIn(len(d.t.Tokens)); o >= 0 {
		return d.at(o, want).parties
	}
	return nil
}

// judgedIn returns the noun that is judged last before a token, -1 if none, or if it is a name.
func (d *document) judgedIn(before int) int {
	for v := before - 1; v >= 0; v-- {
		if !d.t.Verbal(v) || !weighing[d.t.Tokens[v].Lemma] {
			continue
		}
		if o := d.t.Object(v); o >= 0 && d.t.Tokens[o].UPOS == "NOUN" && o < before {
			return o
		}
		for _, x := range d.t.Tails(v) {
			if x.Via < 0 && x.Noun < before && tree.Listed("to,at,against", x.Prep) && takenUp[d.t.Tokens[x.Noun].Lemma] != nil {
				return x.Noun // "objected to the sale"
			}
		}
	}
	return -1
}

var (
	// judicial are the words for what a court has done that stand for its state, not for a paper, once the text has told of it.
	judicial = text.Set("verdict sentence conviction judgment judgement")

	// weighing are verbs of those who judge what others do.
	weighing = text.Set("condemn denounce criticise criticize praise welcome hail reject oppose deplore protest support back applaud slam decry dismiss commend endorse regret defend assail object protest complain approve")

	// bought are types whose target does it: who sells.
	bought = types(schema.ImportsMunitionsFrom, schema.ImportsFrom)

	giving      = types(schema.ProvidesAidTo, schema.LendsTo, schema.ImportsMunitionsFrom, schema.Pays, schema.InvestsIn, schema.ProvidesTechnologyTo)
	blows       = types(schema.Attacks, schema.Invades)
	hostilities = types(schema.Attacks, schema.Invades, schema.Occupies, schema.Abducts, schema.Expels, schema.SeizesAssetsOf, schema.Cyberattacks, schema.SpiesOn)
	barring     = types(schema.Embargoes, schema.Sanctions)
	expulsions  = types(schema.Expels)

	// takenUp tells of which types a noun takes up a deed.
	takenUp = map[string]map[schema.RelationType]bool{
		"act": hostilities, "action": hostilities, "outrage": hostilities, "atrocity": hostilities, "crime": hostilities, "deed": hostilities, "operation": hostilities, "provocation": hostilities,
		"gift": giving, "grant": giving, "donation": giving, "aid": giving, "loan": types(schema.LendsTo), "credit": types(schema.LendsTo), "sale": bought, "delivery": bought, "shipment": bought, "transfer": giving, "deal": types(schema.ImportsMunitionsFrom, schema.ImportsFrom),
		"purchase": types(schema.Owns), "takeover": types(schema.Owns), "acquisition": types(schema.Owns),
		"attack": blows, "raid": blows, "strike": blows, "bombing": blows, "bombardment": blows, "shelling": blows, "assault": blows, "invasion": blows, "incursion": blows, "aggression": blows, "offensive": blows, "landing": types(schema.Invades, schema.DeploysForcesTo), "intervention": types(schema.Invades, schema.DeploysForcesTo),
		"deployment": types(schema.DeploysForcesTo), "withdrawal": types(schema.WithdrawsForcesFrom, schema.Leaves), "pullout": types(schema.WithdrawsForcesFrom), "departure": types(schema.Leaves), "exit": types(schema.Leaves), "accession": types(schema.Joins), "annexation": types(schema.Occupies, schema.Invades), "occupation": types(schema.Occupies, schema.Invades), "seizure": types(schema.SeizesAssetsOf, schema.Invades, schema.Occupies, schema.Owns, schema.Detains), "confiscation": types(schema.SeizesAssetsOf),
		"expulsion": expulsions, "deportation": expulsions, "extradition": expulsions, "arrest": types(schema.Detains), "detention": types(schema.Detains), "imprisonment": types(schema.Detains, schema.Prosecutes), "abduction": types(schema.Abducts), "kidnapping": types(schema.Abducts), "trial": types(schema.Prosecutes), "proceeding": types(schema.Prosecutes), "proceedings": types(schema.Prosecutes), "conviction": types(schema.Prosecutes), "sentence": types(schema.Prosecutes), "verdict": types(schema.Prosecutes), "indictment": types(schema.Prosecutes),
		"embargo": barring, "ban": barring, "boycott": barring, "blockade": barring, "sanction": barring, "restriction": barring, "penalty": barring, "measure": barring,
		"sinking": blows, "ambush": blows, "massacre": blows, "killing": blows, "assassination": blows, "onslaught": blows, "airstrike": blows, "salvo": blows, "barrage": blows, "blow": blows, "downing": blows, "murder": blows,
		"capture": types(schema.SeizesAssetsOf, schema.Occupies, schema.Detains, schema.Invades), "boarding": types(schema.SeizesAssetsOf), "interception": types(schema.SeizesAssetsOf), "freeze": types(schema.SeizesAssetsOf, schema.Sanctions), "eviction": expulsions, "ouster": expulsions, "jailing": types(schema.Detains, schema.Prosecutes),
		"closure": barring, "suspension": barring, "stoppage": barring, "cut-off": barring, "cutoff": barring, "blacklisting": types(schema.Sanctions), "designation": types(schema.Sanctions), "easing": types(schema.LiftsSanctionsOn), "lifting": types(schema.LiftsSanctionsOn), "severance": types(schema.CutsRelationsWith), "walkout": types(schema.Leaves), "secession": types(schema.Leaves),
		"dispatch": types(schema.DeploysForcesTo), "despatch": types(schema.DeploysForcesTo), "build-up": types(schema.DeploysForcesTo, schema.MobilizesAgainst), "buildup": types(schema.DeploysForcesTo, schema.MobilizesAgainst), "mobilisation": types(schema.MobilizesAgainst), "mobilization": types(schema.MobilizesAgainst), "spying": types(schema.SpiesOn), "espionage": types(schema.SpiesOn), "eavesdropping": types(schema.SpiesOn), "firing": types(schema.Develops), "overflight": types(schema.Violates),
		"recognition": types(schema.Recognizes), "charge": types(schema.Accuses), "accusation": types(schema.Accuses), "allegation": types(schema.Accuses), "complaint": types(schema.Accuses, schema.ProtestsAgainst), "protest": types(schema.ProtestsAgainst), "demand": types(schema.Urges), "appeal": types(schema.Urges),
		"request": types(schema.Urges), "plea": types(schema.Urges), "call": types(schema.Urges), "criticism": types(schema.Condemns), "condemnation": types(schema.Condemns), "refusal": types(schema.Rejects), "rejection": types(schema.Rejects), "rupture": types(schema.CutsRelationsWith), "break": types(schema.CutsRelationsWith), "veto": types(schema.Vetoes), "visit": types(schema.Visits), "ultimatum": types(schema.Threatens, schema.Urges), "threat": types(schema.Threatens), "hack": types(schema.Cyberattacks), "intrusion": types(schema.Violates, schema.Cyberattacks), "violation": types(schema.Violates), "apology": types(schema.ApologizesTo), "asylum": types(schema.GrantsAsylumTo),
	}
)
