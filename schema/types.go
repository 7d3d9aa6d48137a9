package schema

// The stored relation types, in the order of the table. Stores keep their numbers, so a new
// type comes last here and in the table, whatever its family; TestNumbers holds that.
const (
	// Who belongs to whom.
	MemberOf RelationType = iota + 1
	PartOf
	BasedIn
	CitizenOf
	HoldsOfficeIn
	Owns
	Controls
	ActsFor
	FamilyOf
	AssociatedWith
	Borders

	// Diplomacy.
	AlliedWith
	CooperatesWith
	CooperatesMilitarilyWith
	MeetsWith
	Visits
	NegotiatesWith
	MediatesWith
	SignsAgreementWith
	CeasesFireWith
	Supports
	Recognizes
	EstablishesRelationsWith
	CutsRelationsWith
	Joins
	Leaves
	ApologizesTo
	Urges
	Condemns
	Opposes
	ExpressesConcernAbout
	Accuses
	Rejects
	Vetoes
	VotesFor
	VotesAgainst
	Violates
	Investigates
	Threatens
	DisputesTerritoryWith

	// Goods, arms, money.
	ImportsMunitionsFrom
	ImportsFrom
	TradesWith
	ProvidesTechnologyTo
	ProvidesAidTo
	InvestsIn
	LendsTo
	Pays
	DependsOn

	// Coercion.
	Sanctions
	LiftsSanctionsOn
	Embargoes
	SeizesAssetsOf
	Expels
	Detains
	Prosecutes
	Cyberattacks
	SpiesOn

	// Conflict.
	AtWarWith
	Invades
	Occupies
	Attacks
	Fights
	Abducts
	DeploysForcesTo
	WithdrawsForcesFrom
	MobilizesAgainst
	Develops
	ProtestsAgainst
	GrantsAsylumTo
)
