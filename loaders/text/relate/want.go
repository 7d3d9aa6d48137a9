package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// sourceWant is what may stand at the source of a type.
func sourceWant(typ schema.RelationType) text.Want {
	switch typ {
	case schema.PartOf, schema.BasedIn, schema.CitizenOf, schema.FamilyOf, schema.Owns:
		return text.Collective | text.NewName
	case schema.ImportsFrom, schema.TradesWith, schema.InvestsIn:
		return text.Acting | text.Collective | text.NewName | text.Trading
	}
	w := text.Acting | text.Collective | text.NewName
	if typ == schema.Violates {
		w |= text.Deed // "the raid violated the truce"
	}
	if soldierly[typ] {
		w &^= text.Collective // "three Danish soldiers" are Denmark's
	}
	if typ == schema.ProtestsAgainst {
		w |= text.CountFirst
	}
	if typ == schema.ActsFor || typ == schema.AssociatedWith {
		w |= text.Individual
	}
	return w
}

// wantOf is what a rule takes as its target: for one that takes states and bodies a minister is his state.
func wantOf(r *rule) text.Want {
	w := targetWant(r.typ)
	if r.kinds == "body" || r.kinds == "country" {
		w &^= text.Individual
	}
	return w
}

// targetWant is what may stand at the target of a type.
func targetWant(typ schema.RelationType) text.Want {
	w := text.Collective | text.NewName
	switch typ {
	case schema.Sanctions, schema.Detains, schema.Prosecutes, schema.Abducts, schema.GrantsAsylumTo, schema.SeizesAssetsOf, schema.Investigates,
		schema.FamilyOf, schema.HoldsOfficeIn, schema.LiftsSanctionsOn, schema.Owns, schema.PartOf:
		return w
	case schema.Vetoes, schema.VotesFor, schema.VotesAgainst:
		return w | text.Instrument
	}
	w |= text.Acting
	switch typ {
	case schema.BasedIn, schema.InvestsIn:
		w |= text.Territory
	case schema.ActsFor, schema.AssociatedWith:
		w |= text.Individual
	case schema.Accuses:
		w |= text.CountFirst
	case schema.Expels:
		w |= text.CountFirst | text.Individual
	case schema.Attacks, schema.Invades, schema.DeploysForcesTo, schema.WithdrawsForcesFrom, schema.Occupies, schema.Violates, schema.Controls:
		w |= text.Territory
		if typ == schema.Attacks {
			w |= text.Struck
		}
		if typ == schema.Violates {
			w |= text.Instrument
		}
	case schema.Condemns, schema.Opposes, schema.ExpressesConcernAbout, schema.Rejects, schema.Supports, schema.ProtestsAgainst:
		w |= text.Deed | text.Instrument
	case schema.Joins, schema.Leaves:
		w |= text.Instrument | text.Union
	case schema.MemberOf:
		w |= text.Union
	case schema.ImportsFrom, schema.TradesWith:
		w |= text.Trading
	case schema.DependsOn:
		w |= text.Deed
	case schema.Develops:
		w |= text.Program
	}
	return w
}

// soldierly are types of what no group without a name does, but those for whom it acts.
var soldierly = types(schema.Fights, schema.AtWarWith, schema.Invades, schema.Occupies, schema.DeploysForcesTo, schema.WithdrawsForcesFrom, schema.MobilizesAgainst, schema.CeasesFireWith, schema.SpiesOn)
