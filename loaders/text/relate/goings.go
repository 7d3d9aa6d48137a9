package relate

import "entente/schema"

// goings are the idioms of sending away, of coming into a body and leaving it, of ballots and of refuge.
var goings = []rule{
	{name: "order officials to leave", verbs: "order ask tell instruct request", below: "leave depart quit get_out be_out clear_out pack vacate go_home", object: "@functionary", source: "agent,left", from: "country", target: "object,object's", kinds: "body", typ: schema.Expels,
		example: "Ethiopia ordered seven French officials to leave.", want: "Ethiopia EXPELS France asserted; Ethiopia URGES France asserted"},
	{name: "strip an envoy of his papers", verbs: "strip deprive", object: "@guests", with: "of:@accreditation", source: "agent", from: "country", target: "object's", kinds: "body", typ: schema.Expels,
		example: "Ecuador stripped a Peruvian diplomat of his accreditation.", want: "Ecuador EXPELS Peru asserted"},

	{name: "take in a member", verbs: "take let bring usher", particle: "in", source: "object", from: "country", target: "agent", actor: "target", kinds: "bloc", typ: schema.Joins,
		example: "NATO took in Montenegro.", want: "Montenegro JOINS NATO asserted"},
	{name: "enrol in", verbs: "enrol enroll", source: "agent", from: "country", target: "in", kinds: "bloc", typ: schema.Joins,
		example: "Chad enrolled in the African Union.", want: "Chad JOINS African Union asserted"},
	{name: "find one's way into", verbs: "find make", object: "@wayfaring", source: "agent", from: "country", target: "into", kinds: "bloc", passive: "never", typ: schema.Joins,
		example: "Spain found its way into NATO.", want: "Spain JOINS NATO asserted"},
	{name: "sign up for", verbs: "sign", particle: "up", source: "agent", from: "country", target: "for,up for", kinds: "bloc", passive: "never", typ: schema.Joins,
		example: "Chad signed up for the African Union.", want: "Chad JOINS African Union asserted"},
	{name: "throw in with", verbs: "throw", particle: "in", source: "agent", from: "country", target: "with,in with", kinds: "bloc", bare: true, passive: "never", typ: schema.Joins,
		example: "Chad threw in with the African Union.", want: "Chad JOINS African Union asserted"},
	{name: "stalk out of", verbs: "stalk flounce bolt stomp", particle: "out", source: "agent", from: "body", target: "of,out of", kinds: "membership", passive: "never", typ: schema.Leaves,
		example: "Morocco stalked out of the African Union.", want: "Morocco LEAVES African Union asserted"},

	{name: "be a founder of", nouns: "founder", source: "subject", from: "country", target: "of,possessor", kinds: "bloc", typ: schema.MemberOf,
		example: "Iraq was a founder of the Arab League.", want: "Iraq MEMBER_OF Arab League asserted"},
	{name: "fighter of", nouns: "fighter militant operative gunman guerrilla cadre footsoldier foot-soldier bomb-maker bombmaker militiaman", not: "former,ex,suspected,alleged,would-be", source: "subject", from: "individual", target: "possessor,of,in", kinds: "bloc", typ: schema.MemberOf,
		example: "Omar Haddad, a Hezbollah fighter, fled.", want: "Omar Haddad MEMBER_OF Hezbollah asserted"},
	{name: "be a leading light of", nouns: "light luminary", modifier: "leading,guiding", source: "subject", from: "individual", target: "of,in,possessor", kinds: "bloc", typ: schema.MemberOf,
		example: "Omar Haddad is a leading light of Hamas.", want: "Omar Haddad MEMBER_OF Hamas asserted"},
	{name: "its members include", verbs: "include", subject: "@membersof", source: "object", from: "country", target: "subject's", kinds: "bloc", passive: "never", typ: schema.MemberOf,
		example: "NATO's members include Canada.", want: "Canada MEMBER_OF NATO asserted"},

	{name: "pass with the votes of", verbs: "pass carry adopt approve", with: "with,thanks to:@vote", source: "owner of:@vote", target: "agent,object", kinds: "treaty", typ: schema.VotesFor,
		example: "The resolution passed with the votes of Peru and Cuba.", want: "Peru VOTES_FOR resolution asserted; Cuba VOTES_FOR resolution asserted"},
	{name: "say yes to a text", verbs: "say", particle: "yes", source: "agent", from: "body", target: "to", kinds: "treaty", passive: "never", typ: schema.VotesFor,
		example: "Peru said yes to the resolution.", want: "Peru VOTES_FOR resolution asserted"},
	{name: "exercise one's right of veto", verbs: "exercise use invoke wield employ", object: "@vetoright", with: "of:@veto", source: "agent", from: "country", target: "on,against,over", kinds: "treaty", typ: schema.Vetoes,
		example: "Russia exercised its right of veto on the resolution.", want: "Russia VETOES resolution asserted"},

	{name: "turn down a truce", verbs: "turn", particle: "down", object: "@truce", source: "agent", from: "body", target: "with", means: schema.Negated, only: schema.Negated, typ: schema.CeasesFireWith,
		example: "Chad turned down a ceasefire with Libya.", want: "Chad CEASES_FIRE_WITH Libya negated; Chad REJECTS ceasefire asserted"},
	{name: "accept as a refugee", verbs: "accept receive admit take", with: "as:@refugeeas", source: "agent", from: "country", target: "object", kinds: "individual", typ: schema.GrantsAsylumTo,
		example: "Chad accepted Omar Haddad as a refugee.", want: "Chad GRANTS_ASYLUM_TO Omar Haddad asserted"},
	{name: "extend one's protection to", verbs: "extend give offer grant", object: "@shield", source: "agent", from: "country", target: "to,given", kinds: "individual", typ: schema.GrantsAsylumTo,
		example: "Chad extended its protection to Omar Haddad.", want: "Chad GRANTS_ASYLUM_TO Omar Haddad asserted"},
}
