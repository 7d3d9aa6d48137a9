package relate

import (
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

// credible is the last gate: a rule may fit where nothing is told of states and bodies at
// all. Persons count beyond their office only where a type is about persons; names whose
// kind is only guessed, and collectives, count only beside a party that is known, and not for
// every type; in texts of sport and the like, what is said there in metaphors does not count.
func (d *document) credible(c claim) bool {
	typ, a, b := c.rule.typ, c.source.Entity, c.target.Entity
	if d.idle && fragile[typ] || d.sporting(&c) || d.makebelieve(&c) || d.metaphor(&c) || d.misread(a) || d.misread(b) {
		return false
	}
	if typ == schema.HoldsOfficeIn || typ == schema.BasedIn || typ == schema.CitizenOf {
		return true
	}
	if typ == schema.Attacks && d.r.Links.Waters(b) {
		return false // where ships are hit
	}
	if typ == schema.Visits && d.r.Links.Entities[b].ID == "place/new-york" {
		return false // who goes there goes to the United Nations
	}
	if typ == schema.Joins && d.t.Tokens[c.anchor].Lemma == "return" && strings.Contains(d.r.Links.Entities[b].ID, "council") {
		return false // "without returning to the Council"
	}
	if l := d.t.Tokens[c.anchor].Lemma; typ == schema.Leaves && (l == "walk" || l == "storm") && strings.Contains(d.r.Links.Entities[b].ID, "council") {
		return false // out of a meeting
	}
	from, to := d.r.Standing(a), d.r.Standing(b)
	source, target := d.r.Kind(a), d.r.Kind(b)
	switch {
	case typ == schema.Supports && source == schema.Person && c.modality == schema.Alleged: // "listed for having supported X"
		return true
	case typ == schema.Attacks && source == schema.Person && target == schema.Person: // "a soldier, X, shot the president"
		_, official := d.r.Links.Office(b)
		return official
	case typ == schema.FamilyOf && (source != schema.Person || target != schema.Person):
		return false // "the frigate and her sister"
	case typ == schema.Develops && target != schema.Programme:
		return false
	case typ == schema.DisputesTerritoryWith && (d.courtRoom(a) || d.courtRoom(b)):
		return false // a court hears of a dispute
	case typ == schema.Prosecutes && d.courtRoom(b):
		return false // a case before a court is not against it
	case typ == schema.MeetsWith && (d.r.Links.Entities[a].Subkind == schema.Media || d.r.Links.Entities[b].Subkind == schema.Media):
		return false // an interview
	case typ == schema.Detains && target == schema.Organization && to == text.Guessed:
		return false // "seized Zorvan", a town
	case typ == schema.Controls && to == text.Guessed && from != text.Known:
		return false
	case source == schema.Group && (typ == schema.Supports || typ == schema.ProvidesAidTo): // "a dozen states have backed X"
		return target == schema.State && to == text.Known
	case source == schema.Group && !groupSources[typ], target == schema.Group && !groupTargets[typ]:
		return false
	case target == schema.Group && (typ == schema.Owns || typ == schema.Controls) && !d.firms(b):
		return false // "two journalists are in their hands"
	case source == schema.Person && (typ == schema.Joins || typ == schema.Leaves): // "X, who joined the Front"
		return to == text.Known && (d.r.Links.Entities[b].Subkind == schema.ArmedGroup || d.r.Links.Entities[b].Subkind == schema.Party)
	case source == schema.Person && from == text.Guessed && !personSources[typ]:
		return false
	case target == schema.Person && to == text.Guessed && !personTargets[typ]:
		return false
	case source == schema.Person && target == schema.Person:
		return typ == schema.FamilyOf || typ == schema.AssociatedWith || typ == schema.ActsFor || typ == schema.Accuses || typ == schema.Condemns || typ == schema.Recognizes || typ == schema.ProtestsAgainst || typ == schema.Opposes || typ == schema.Threatens || typ == schema.Supports || typ == schema.Pays
	case source == schema.Organization && from == text.Guessed && chatty[typ], target == schema.Organization && to == text.Guessed && chatty[typ]:
		return false
	}
	if target == schema.Group && from == text.Named && (typ == schema.Abducts || typ == schema.Detains) {
		return true // "the X Front abducted two engineers"
	}
	if target == schema.Person && from == text.Named && powerOver[typ] && strings.ContainsRune(d.r.Links.Entities[b].Name, ' ') {
		return true // "the X Front abducted Omar Haddad"
	}
	return from == text.Known || to == text.Known || business[typ] || from == text.Named && to == text.Named
}

func types(list ...schema.RelationType) map[schema.RelationType]bool {
	out := map[schema.RelationType]bool{}
	for _, t := range list {
		out[t] = true
	}
	return out
}

var (
	business = types(schema.Owns, schema.Controls, schema.PartOf, schema.ActsFor, schema.Pays, schema.InvestsIn, schema.MemberOf, schema.Sanctions, schema.SeizesAssetsOf, schema.FamilyOf,
		schema.AssociatedWith, schema.Cyberattacks, schema.LendsTo, schema.SignsAgreementWith, schema.ImportsMunitionsFrom)
	// powerOver are types of what is done to a person by who has power over him.
	powerOver = types(schema.Abducts, schema.Detains, schema.Prosecutes, schema.Investigates)
	// chatty are types whose words are used of anybody.
	chatty = types(schema.MeetsWith, schema.Visits, schema.Supports, schema.Joins, schema.Leaves, schema.Recognizes, schema.Rejects, schema.Borders, schema.DependsOn, schema.Opposes, schema.Fights)
	// fragile are types whose words sport, markets and culture use in other meanings.
	fragile = types(schema.MeetsWith, schema.Visits, schema.Fights, schema.Attacks, schema.Supports, schema.Joins, schema.Leaves, schema.CooperatesWith, schema.Rejects, schema.Threatens, schema.Opposes,
		schema.AlliedWith, schema.DependsOn, schema.HoldsOfficeIn, schema.Controls, schema.Owns, schema.MemberOf, schema.Recognizes, schema.Borders, schema.Urges, schema.Condemns, schema.Accuses, schema.ApologizesTo,
		schema.Occupies, schema.WithdrawsForcesFrom, schema.DeploysForcesTo, schema.Pays, schema.CitizenOf, schema.BasedIn, schema.NegotiatesWith, schema.SignsAgreementWith, schema.AtWarWith, schema.ExpressesConcernAbout)
	personSources = types(schema.MeetsWith, schema.Cyberattacks, schema.Accuses, schema.Condemns, schema.Owns, schema.Controls, schema.Pays, schema.ActsFor, schema.FamilyOf, schema.CitizenOf, schema.MemberOf, schema.Rejects, schema.Threatens, schema.ApologizesTo, schema.SpiesOn,
		schema.ImportsMunitionsFrom, schema.ProvidesTechnologyTo, schema.AssociatedWith, schema.MediatesWith, schema.Recognizes, schema.Urges, schema.ImportsFrom, schema.Violates, schema.ProtestsAgainst, schema.Opposes)
	personTargets = types(schema.MeetsWith, schema.Sanctions, schema.Detains, schema.Prosecutes, schema.Expels, schema.Abducts, schema.GrantsAsylumTo, schema.SeizesAssetsOf, schema.Investigates, schema.Supports, schema.Condemns, schema.Accuses, schema.Pays,
		schema.ActsFor, schema.FamilyOf, schema.ImportsMunitionsFrom, schema.LiftsSanctionsOn, schema.AssociatedWith, schema.Threatens, schema.Recognizes, schema.Urges, schema.Attacks, schema.ImportsFrom, schema.ProvidesAidTo, schema.ProtestsAgainst, schema.Opposes)
	groupSources = types(schema.Expels, schema.ProtestsAgainst, schema.VotesFor, schema.VotesAgainst, schema.SignsAgreementWith, schema.Rejects, schema.MemberOf, schema.Condemns, schema.Recognizes, schema.Sanctions, schema.Joins, schema.Leaves, schema.CutsRelationsWith, schema.Embargoes, schema.Urges, schema.Opposes)
	groupTargets = types(schema.Sanctions, schema.Expels, schema.Detains, schema.Prosecutes, schema.SeizesAssetsOf, schema.Abducts, schema.GrantsAsylumTo, schema.LiftsSanctionsOn, schema.Embargoes, schema.ProvidesAidTo,
		schema.BasedIn, schema.Attacks, schema.Accuses, schema.ActsFor, schema.Owns, schema.Controls)
)

// idleWords are those of sport, markets, culture, weather: a text that is full of them tells
// little of what states do.
var idleWords = text.Set("match goal season league cup coach striker stadium tournament championship medal race rider batsman wicket innings midfielder goalkeeper referee semifinal semi-final quarter-final final fixture kickoff half-time penalty scorer squad defender champion champions relegation seed serve set tennis cricket football rugby olympic olympics marathon sprint qualifier qualifying grand-slam podium finalist shares index stocks traders investors yield bond bonds bourse benchmark futures rally earnings analyst analysts film festival album novel orchestra museum exhibition theatre actor actress singer band opera painting chef recipe menu restaurant dish storm hurricane cyclone flood rainfall temperature forecast forecasters snow quake earthquake magnitude celsius heatwave winds robbers thieves burglary heist sandwich wine cheese peach peaches song songs director's box-office premiere sequel")

// gauge tells whether a text is one of sport and the like: by the share of such words in it.
func (d *document) gauge() bool {
	idle, all := 0, 0
	for _, t := range d.r.Trees {
		for i := range t.Tokens {
			if t.Tokens[i].UPOS == "NOUN" || t.Tokens[i].UPOS == "PROPN" {
				all++
				if idleWords[t.Tokens[i].Lower] || idleWords[t.Tokens[i].Lemma] {
					idle++
				}
			}
		}
	}
	return idle >= 2 && idle*100 >= all*7
}

// firms tells whether a group is one of what is owned: "nine front companies".
func (d *document) firms(group int) bool {
	for w := range strings.FieldsSeq(strings.ToLower(d.r.Links.Entities[group].Name)) {
		if ownedThings[w] {
			return true
		}
	}
	return false
}

var ownedThings = text.Set("companies firms entities banks subsidiaries businesses enterprises vessels ships tankers airlines newspapers mines refineries factories hotels aircraft yachts plants corporations stations lenders shipyards")

// courtRoom tells whether a body is called a court or a tribunal.
func (d *document) courtRoom(entity int) bool {
	e := &d.r.Links.Entities[entity]
	return e.Kind == schema.Organization && (strings.Contains(e.Name, "Court") || strings.Contains(e.Name, "Tribunal"))
}
