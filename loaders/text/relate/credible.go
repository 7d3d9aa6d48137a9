package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// credible is the last gate: a rule may fit where nothing is told of states and bodies at
// all. Persons count beyond their office only where a type is about persons; names whose
// kind is only guessed count only in business; two unknown ends need a business type.
func (d *document) credible(c claim) bool {
	typ, a, b := c.rule.typ, c.source.Entity, c.target.Entity
	if typ == schema.HoldsOfficeIn || typ == schema.BasedIn || typ == schema.CitizenOf {
		return true
	}
	from, to := d.r.Standing(a), d.r.Standing(b)
	switch {
	case typ == schema.Develops && d.r.Kind(b) != schema.Programme:
		return false
	case d.r.Kind(a) == schema.Group && !groupSources[typ], d.r.Kind(b) == schema.Group && !groupTargets[typ]:
		return false
	case d.r.Kind(a) == schema.Person && from == text.Guessed && !personSources[typ]:
		return false
	case d.r.Kind(b) == schema.Person && to == text.Guessed && !personTargets[typ]:
		return false
	case d.r.Kind(a) == schema.Organization && from == text.Guessed && !business[typ], d.r.Kind(b) == schema.Organization && to == text.Guessed && !business[typ]:
		return false
	case d.r.Kind(a) == schema.Person && d.r.Kind(b) == schema.Person:
		return typ == schema.FamilyOf || typ == schema.AssociatedWith || typ == schema.ActsFor
	}
	return from == text.Known || to == text.Known || business[typ] || typ == schema.Supports && from == text.Named && to == text.Named
}

func types(list ...schema.RelationType) map[schema.RelationType]bool {
	out := map[schema.RelationType]bool{}
	for _, t := range list {
		out[t] = true
	}
	return out
}

var (
	business      = types(schema.Owns, schema.Controls, schema.PartOf, schema.ActsFor, schema.Pays, schema.InvestsIn, schema.MemberOf, schema.Sanctions, schema.SeizesAssetsOf, schema.FamilyOf)
	personSources = types(schema.Accuses, schema.Condemns, schema.Owns, schema.Controls, schema.Pays, schema.ActsFor, schema.FamilyOf, schema.CitizenOf, schema.MemberOf, schema.Rejects, schema.Threatens, schema.ApologizesTo, schema.SpiesOn, schema.ImportsMunitionsFrom, schema.AssociatedWith)
	personTargets = types(schema.Sanctions, schema.Detains, schema.Prosecutes, schema.Expels, schema.Abducts, schema.GrantsAsylumTo, schema.SeizesAssetsOf, schema.Investigates, schema.Supports, schema.Condemns, schema.Accuses, schema.Pays, schema.ActsFor, schema.FamilyOf, schema.ImportsMunitionsFrom, schema.LiftsSanctionsOn, schema.AssociatedWith, schema.Threatens)
	groupSources  = types(schema.VotesFor, schema.VotesAgainst, schema.SignsAgreementWith, schema.Rejects, schema.MemberOf, schema.Condemns)
	groupTargets  = types(schema.Sanctions, schema.Expels, schema.Detains, schema.Prosecutes, schema.SeizesAssetsOf, schema.Abducts, schema.GrantsAsylumTo, schema.LiftsSanctionsOn, schema.Embargoes)
)
