package schema

// row is what the vocabulary says of one relation type. An empty inverse makes the
// type symmetric.
type row struct {
	name, inverse string
	nature        Nature
	family        string
	from, to      kindSet
	codes         Codes
	note          string
}

// The families are the sections under which the vocabulary is published.
const (
	belonging = "Who belongs to whom"
	diplomacy = "Diplomacy"
	goods     = "Goods, arms, money"
	coercion  = "Coercion"
	conflict  = "Conflict"
)

const (
	party   kindSet = 1<<State | 1<<Organization | 1<<Person | 1<<Group // whoever can act in politics
	anyKind kindSet = 1<<(Group+1) - 2
)

// table is the one source of truth for relation types. It is never written to.
var table = [...]row{

	// Who belongs to whom.
	MemberOf: {"MEMBER_OF", "HAS_MEMBER", StateNature, belonging,
		kinds(State, Person, Organization, Group), kinds(Organization), Codes{FtM: "Membership"}, "an observer, partner, suspended or candidate member is not one"},
	PartOf: {"PART_OF", "HAS_PART", StateNature, belonging,
		kinds(Organization, Place, Vessel), kinds(Organization, State, Place), Codes{}, "a body and its parent"},
	BasedIn: {"BASED_IN", "BASE_OF", StateNature, belonging,
		kinds(Organization, Person, Group, Vessel, Programme), kinds(State, Place), Codes{}, "seat, residence, flag"},
	CitizenOf: {"CITIZEN_OF", "HAS_CITIZEN", StateNature, belonging,
		kinds(Person, Group), kinds(State), Codes{FtM: "nationality"}, ""},
	HoldsOfficeIn: {"HOLDS_OFFICE_IN", "HAS_OFFICIAL", StateNature, belonging,
		kinds(Person), kinds(State, Organization, Group), Codes{FtM: "Employment / Directorship / Occupancy"}, "qualifier role"},
	Owns: {"OWNS", "OWNED_BY", StateNature, belonging,
		party, kinds(Organization, Vessel, Aircraft, Place), Codes{FtM: "Ownership"}, "qualifier share"},
	Controls: {"CONTROLS", "CONTROLLED_BY", StateNature, belonging,
		party, kinds(Organization, Place, Vessel), Codes{}, "holds sway without owning"},
	ActsFor: {"ACTS_FOR", "REPRESENTED_BY", StateNature, belonging,
		party, party, Codes{FtM: "Representation"}, "on behalf of"},
	FamilyOf: {"FAMILY_OF", "", StateNature, belonging,
		kinds(Person), kinds(Person), Codes{FtM: "Family"}, "qualifier kinship"},
	AssociatedWith: {"ASSOCIATED_WITH", "", StateNature, belonging,
		anyKind, anyKind, Codes{FtM: "Associate / UnknownLink"}, "linked to, no closer word given"},
	Borders: {"BORDERS", "", StateNature, belonging,
		kinds(State, Place), kinds(State, Place), Codes{}, ""},

	// Diplomacy.
	AlliedWith: {"ALLIED_WITH", "", StateNature, diplomacy,
		kinds(State, Organization, Group), kinds(State, Organization, Group), Codes{CAMEO: "057", PLOVER: "AGREE"}, "a defence obligation, or the word ally itself"},
	CooperatesWith: {"COOPERATES_WITH", "", StateNature, diplomacy,
		party, party, Codes{CAMEO: "06", PLOVER: "COOPERATE"}, "ties, partnership, joint work"},
	CooperatesMilitarilyWith: {"COOPERATES_MILITARILY_WITH", "", StateNature, diplomacy,
		party, party, Codes{CAMEO: "062", PLOVER: "COOPERATE"}, "exercises, defence ties"},
	MeetsWith: {"MEETS_WITH", "", EventNature, diplomacy,
		party, party, Codes{CAMEO: "040", PLOVER: "CONSULT"}, ""},
	Visits: {"VISITS", "HOSTS", EventNature, diplomacy,
		kinds(Person, State, Organization), kinds(State, Place), Codes{CAMEO: "042/043", PLOVER: "CONSULT"}, "the guest → the host"},
	NegotiatesWith: {"NEGOTIATES_WITH", "", EventNature, diplomacy,
		party, party, Codes{CAMEO: "046", PLOVER: "CONSULT"}, ""},
	MediatesWith: {"MEDIATES_WITH", "HAS_MEDIATOR", EventNature, diplomacy,
		kinds(State, Organization, Person), party, Codes{CAMEO: "045", PLOVER: "CONSULT"}, "mediator → each party"},
	SignsAgreementWith: {"SIGNS_AGREEMENT_WITH", "", EventNature, diplomacy,
		party, party, Codes{CAMEO: "057", PLOVER: "AGREE"}, "qualifier agreement"},
	CeasesFireWith: {"CEASES_FIRE_WITH", "", EventNature, diplomacy,
		kinds(State, Organization, Group), kinds(State, Organization, Group), Codes{CAMEO: "087", PLOVER: "YIELD"}, ""},
	Supports: {"SUPPORTS", "SUPPORTED_BY", EventNature, diplomacy,
		party, party | kinds(LegalInstrument, Programme), Codes{CAMEO: "051", PLOVER: "SUPPORT"}, "praise, endorse, back, welcome"},
	Recognizes: {"RECOGNIZES", "RECOGNIZED_BY", EventNature, diplomacy,
		kinds(State, Organization), kinds(State, Organization, Person, Place), Codes{CAMEO: "054", PLOVER: "SUPPORT"}, ""},
	EstablishesRelationsWith: {"ESTABLISHES_RELATIONS_WITH", "", EventNature, diplomacy,
		kinds(State), kinds(State, Organization), Codes{CAMEO: "050", PLOVER: "SUPPORT"}, ""},
	CutsRelationsWith: {"CUTS_RELATIONS_WITH", "", EventNature, diplomacy,
		kinds(State), kinds(State, Organization), Codes{CAMEO: "161", PLOVER: "SANCTION"}, "the claim keeps who acted"},
	Joins: {"JOINS", "JOINED_BY", EventNature, diplomacy,
		party, kinds(Organization, LegalInstrument), Codes{}, ""},
	Leaves: {"LEAVES", "LEFT_BY", EventNature, diplomacy,
		party, kinds(Organization, LegalInstrument), Codes{}, ""},
	ApologizesTo: {"APOLOGIZES_TO", "RECEIVES_APOLOGY_FROM", EventNature, diplomacy,
		party, party, Codes{CAMEO: "055", PLOVER: "SUPPORT"}, ""},
	Urges: {"URGES", "URGED_BY", EventNature, diplomacy,
		party, party, Codes{CAMEO: "02/10", PLOVER: "REQUEST"}, "urge, call on, ask, demand"},
	Condemns: {"CONDEMNS", "CONDEMNED_BY", EventNature, diplomacy,
		party, party | kinds(LegalInstrument), Codes{CAMEO: "111", PLOVER: "ACCUSE"}, "criticise, denounce, condemn"},
	Opposes: {"OPPOSES", "OPPOSED_BY", StateNature, diplomacy,
		party, party | kinds(LegalInstrument, Programme), Codes{CAMEO: "11", PLOVER: "REJECT"}, "oppose, object to"},
	ExpressesConcernAbout: {"EXPRESSES_CONCERN_ABOUT", "CONCERN_OF", EventNature, diplomacy,
		party, party | kinds(Programme), Codes{CAMEO: "11", PLOVER: "ACCUSE"}, ""},
	Accuses: {"ACCUSES", "ACCUSED_BY", EventNature, diplomacy,
		party, party, Codes{CAMEO: "112", PLOVER: "ACCUSE"}, ""},
	Rejects: {"REJECTS", "REJECTED_BY", EventNature, diplomacy,
		party, party | kinds(LegalInstrument), Codes{CAMEO: "12", PLOVER: "REJECT"}, "refuse a demand, an offer, a claim"},
	Vetoes: {"VETOES", "VETOED_BY", EventNature, diplomacy,
		kinds(State), kinds(LegalInstrument, Organization), Codes{CAMEO: "129", PLOVER: "REJECT"}, ""},
	VotesFor: {"VOTES_FOR", "VOTED_FOR_BY", EventNature, diplomacy,
		kinds(State, Organization, Group), kinds(LegalInstrument), Codes{}, "abstaining is this one, negated"},
	VotesAgainst: {"VOTES_AGAINST", "VOTED_AGAINST_BY", EventNature, diplomacy,
		kinds(State, Organization, Group), kinds(LegalInstrument), Codes{}, ""},
	Violates: {"VIOLATES", "VIOLATED_BY", EventNature, diplomacy,
		party, kinds(LegalInstrument, Organization, State), Codes{CAMEO: "128/196", PLOVER: "REJECT"}, "an instrument, or the body whose rule it is, or a state's airspace, waters, territory"},
	Investigates: {"INVESTIGATES", "INVESTIGATED_BY", EventNature, diplomacy,
		kinds(State, Organization), party | kinds(Programme), Codes{CAMEO: "09", PLOVER: "ACCUSE"}, ""},
	Threatens: {"THREATENS", "THREATENED_BY", EventNature, diplomacy,
		party, party, Codes{CAMEO: "13", PLOVER: "THREATEN"}, ""},
	DisputesTerritoryWith: {"DISPUTES_TERRITORY_WITH", "", StateNature, diplomacy,
		kinds(State, Organization), kinds(State, Organization), Codes{}, "qualifier territory"},

	// Goods, arms, money.
	ImportsMunitionsFrom: {"IMPORTS_MUNITIONS_FROM", "EXPORTS_MUNITIONS_TO", EventNature, goods,
		party, party, Codes{CAMEO: "072", PLOVER: "AID", Note: "reversed"}, "arms, ammunition, missiles, military equipment; qualifiers goods, quantity"},
	ImportsFrom: {"IMPORTS_FROM", "EXPORTS_TO", EventNature, goods,
		party, party, Codes{CAMEO: "061", PLOVER: "COOPERATE"}, "qualifier goods"},
	TradesWith: {"TRADES_WITH", "", StateNature, goods,
		party, party, Codes{CAMEO: "061", PLOVER: "COOPERATE"}, ""},
	ProvidesTechnologyTo: {"PROVIDES_TECHNOLOGY_TO", "RECEIVES_TECHNOLOGY_FROM", EventNature, goods,
		party, party | kinds(Programme), Codes{CAMEO: "06/07", PLOVER: "COOPERATE"}, ""},
	ProvidesAidTo: {"PROVIDES_AID_TO", "RECEIVES_AID_FROM", EventNature, goods,
		party, party, Codes{CAMEO: "07", PLOVER: "AID"}, "qualifier kind: military, economic, humanitarian"},
	InvestsIn: {"INVESTS_IN", "RECEIVES_INVESTMENT_FROM", EventNature, goods,
		party, kinds(State, Organization, Programme), Codes{CAMEO: "061", PLOVER: "COOPERATE"}, ""},
	LendsTo: {"LENDS_TO", "BORROWS_FROM", EventNature, goods,
		kinds(State, Organization), kinds(State, Organization), Codes{CAMEO: "071", PLOVER: "AID", FtM: "Debt"}, "qualifier amount"},
	Pays: {"PAYS", "PAID_BY", EventNature, goods,
		party, party, Codes{FtM: "Payment"}, "qualifier amount"},
	DependsOn: {"DEPENDS_ON", "DEPENDED_ON_BY", StateNature, goods,
		party, party, Codes{}, ""},

	// Coercion.
	Sanctions: {"SANCTIONS", "SANCTIONED_BY", StateNature, coercion,
		kinds(State, Organization), party | kinds(Vessel, Aircraft), Codes{CAMEO: "163", PLOVER: "SANCTION", FtM: "Sanction"}, "qualifiers measure (block, sectoral, travel ban, securities …), program, authority"},
	LiftsSanctionsOn: {"LIFTS_SANCTIONS_ON", "RELIEVED_OF_SANCTIONS_BY", EventNature, coercion,
		kinds(State, Organization), party | kinds(Vessel, Aircraft), Codes{CAMEO: "085", PLOVER: "YIELD"}, ""},
	Embargoes: {"EMBARGOES", "EMBARGOED_BY", StateNature, coercion,
		kinds(State, Organization), party | kinds(Place), Codes{CAMEO: "163", PLOVER: "SANCTION"}, "arms embargo, trade ban, blockade"},
	SeizesAssetsOf: {"SEIZES_ASSETS_OF", "ASSETS_SEIZED_BY", EventNature, coercion,
		kinds(State, Organization), party | kinds(Vessel, Aircraft), Codes{CAMEO: "171", PLOVER: "COERCE"}, "freeze, confiscate"},
	Expels: {"EXPELS", "EXPELLED_BY", EventNature, coercion,
		kinds(State, Organization), party, Codes{CAMEO: "166", PLOVER: "SANCTION"}, "diplomats, inspectors, people; extradition"},
	Detains: {"DETAINS", "DETAINED_BY", EventNature, coercion,
		kinds(State, Organization), kinds(Person, Group, Vessel, Organization), Codes{CAMEO: "173", PLOVER: "COERCE"}, "arrest, imprison, hold"},
	Prosecutes: {"PROSECUTES", "PROSECUTED_BY", EventNature, coercion,
		kinds(State, Organization), party, Codes{CAMEO: "115/116", PLOVER: "ACCUSE"}, "charge, indict, try, convict"},
	Cyberattacks: {"CYBERATTACKS", "CYBERATTACKED_BY", EventNature, coercion,
		party, party, Codes{CAMEO: "176", PLOVER: "COERCE"}, ""},
	SpiesOn: {"SPIES_ON", "SPIED_ON_BY", EventNature, coercion,
		party, party, Codes{CAMEO: "1125", PLOVER: "ACCUSE"}, ""},

	// Conflict.
	AtWarWith: {"AT_WAR_WITH", "", StateNature, conflict,
		kinds(State, Organization, Group), kinds(State, Organization, Group), Codes{CAMEO: "190", PLOVER: "ASSAULT"}, ""},
	Invades: {"INVADES", "INVADED_BY", EventNature, conflict,
		kinds(State, Organization, Group), kinds(State, Place), Codes{CAMEO: "192", PLOVER: "ASSAULT"}, ""},
	Occupies: {"OCCUPIES", "OCCUPIED_BY", StateNature, conflict,
		kinds(State, Organization, Group), kinds(State, Place), Codes{CAMEO: "192", PLOVER: "ASSAULT"}, ""},
	Attacks: {"ATTACKS", "ATTACKED_BY", EventNature, conflict,
		party, party | kinds(Place, Vessel, Aircraft), Codes{CAMEO: "18/19", PLOVER: "ASSAULT"}, "qualifiers weapon, quantity, casualties"},
	Fights: {"FIGHTS", "", EventNature, conflict,
		party, party, Codes{CAMEO: "19", PLOVER: "ASSAULT"}, "clashes, battles"},
	Abducts: {"ABDUCTS", "ABDUCTED_BY", EventNature, conflict,
		party, kinds(Person, Group), Codes{CAMEO: "181", PLOVER: "ASSAULT"}, ""},
	DeploysForcesTo: {"DEPLOYS_FORCES_TO", "RECEIVES_FORCES_FROM", EventNature, conflict,
		kinds(State, Organization, Group), kinds(State, Place), Codes{CAMEO: "15", PLOVER: "MOBILIZE"}, ""},
	WithdrawsForcesFrom: {"WITHDRAWS_FORCES_FROM", "LOSES_FORCES_OF", EventNature, conflict,
		kinds(State, Organization, Group), kinds(State, Place), Codes{CAMEO: "0874", PLOVER: "RETREAT"}, ""},
	MobilizesAgainst: {"MOBILIZES_AGAINST", "FACES_MOBILIZATION_BY", EventNature, conflict,
		kinds(State, Organization, Group), party, Codes{CAMEO: "15", PLOVER: "MOBILIZE"}, ""},
	Develops: {"DEVELOPS", "DEVELOPED_BY", StateNature, conflict,
		kinds(State, Organization, Group), kinds(Programme), Codes{}, "weapons, nuclear, missile programmes"},
	ProtestsAgainst: {"PROTESTS_AGAINST", "PROTESTED_BY", EventNature, conflict,
		party, party | kinds(LegalInstrument), Codes{CAMEO: "14", PLOVER: "PROTEST"}, ""},
	GrantsAsylumTo: {"GRANTS_ASYLUM_TO", "GETS_ASYLUM_FROM", EventNature, conflict,
		kinds(State), kinds(Person, Group), Codes{CAMEO: "075", PLOVER: "AID"}, ""},
}
