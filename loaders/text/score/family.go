package score

import (
	"slices"

	"entente/schema"
)

// families are sets of near synonyms, also across the sections of the vocabulary. A type may be in several.
var families = [][]schema.RelationType{
	{schema.Condemns, schema.Opposes, schema.ExpressesConcernAbout, schema.Accuses, schema.Rejects, schema.ProtestsAgainst},
	{schema.Rejects, schema.Opposes, schema.Vetoes, schema.VotesAgainst},
	{schema.MeetsWith, schema.Visits, schema.NegotiatesWith, schema.MediatesWith},
	{schema.SignsAgreementWith, schema.CeasesFireWith, schema.AlliedWith, schema.CooperatesWith, schema.CooperatesMilitarilyWith,
		schema.Joins, schema.EstablishesRelationsWith},
	{schema.Supports, schema.Recognizes, schema.VotesFor},
	{schema.CutsRelationsWith, schema.Expels, schema.Leaves},
	{schema.ImportsFrom, schema.TradesWith, schema.InvestsIn, schema.LendsTo, schema.Pays, schema.DependsOn, schema.ImportsMunitionsFrom},
	{schema.ProvidesAidTo, schema.ProvidesTechnologyTo, schema.GrantsAsylumTo, schema.LendsTo, schema.Supports},
	{schema.Sanctions, schema.Embargoes, schema.SeizesAssetsOf},
	{schema.Attacks, schema.Fights, schema.Invades, schema.Occupies, schema.AtWarWith, schema.Abducts, schema.Cyberattacks},
	{schema.Detains, schema.Prosecutes, schema.Investigates},
	{schema.DeploysForcesTo, schema.MobilizesAgainst, schema.Threatens, schema.Occupies, schema.Invades},
	{schema.MemberOf, schema.PartOf, schema.HoldsOfficeIn, schema.BasedIn, schema.CitizenOf},
	{schema.Owns, schema.Controls, schema.ActsFor, schema.AssociatedWith, schema.FamilyOf},
}

// akin tells whether a type shares a family with one of the others.
func akin(t schema.RelationType, others []schema.RelationType) bool {
	return slices.ContainsFunc(families, func(family []schema.RelationType) bool {
		return slices.Contains(family, t) &&
			slices.ContainsFunc(others, func(o schema.RelationType) bool { return slices.Contains(family, o) })
	})
}
