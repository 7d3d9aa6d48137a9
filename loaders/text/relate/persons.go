package relate

import (
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

// persons are the rules for where people live, of what they are citizens and to what they belong, in the words of reports about them.
var persons = []rule{
	{name: "with a home in", nouns: "home house flat apartment villa residence farm", prep: "with", source: "bearer", from: "individual", target: "in,right behind", kinds: "land", typ: schema.BasedIn,
		example: "Paul Sen, a blogger with a home in Chad, was freed.", want: "Paul Sen BASED_IN Chad asserted"},
	{name: "exile in", nouns: "exile refugee emigre émigré emigrant expatriate", not: "former,ex", source: "subject", from: "individual", target: "in", kinds: "land", typ: schema.BasedIn,
		example: "Paul Sen, an exile in Chad, denied it.", want: "Paul Sen BASED_IN Chad asserted"},
	{name: "emigrate to", verbs: "emigrate move relocate", direct: true, bare: true, source: "agent", from: "individual", target: "to", notTarget: "side,camp,defence,defense,aid,rescue,help,office,seat,wing,tune", kinds: "land", passive: "never", typ: schema.BasedIn,
		example: "Paul Sen, who moved to Chad in 2019, denied it.", want: "Paul Sen BASED_IN Chad asserted"},
	{name: "one's home is in", nouns: "home", source: "possessor", from: "individual", target: "place", kinds: "land", typ: schema.BasedIn,
		example: "Paul Sen, whose home is in Chad, denied it.", want: "Paul Sen BASED_IN Chad asserted"},
	{name: "order people to leave", verbs: "order tell command instruct", below: "leave quit depart go_home get_out be_out", notObject: "@functionary @guests @troops", source: "agent,left", from: "country", target: "object", kinds: "person", typ: schema.Expels,
		example: "Ghana ordered 4,000 Togolese to leave.", want: "Ghana EXPELS 4,000 Togolese asserted"},
	{name: "send people back", verbs: "send drive push force herd ship put", particle: "back", object: "@people", source: "agent", from: "country", target: "object", kinds: "person", typ: schema.Expels,
		example: "Some 200 Rwandan refugees were sent back by Tanzanian troops.", want: "Tanzania EXPELS 200 Rwandan refugees asserted"},
	{name: "give a humanitarian visa", verbs: "give grant issue offer", object: "@humanvisa", source: "agent", from: "country", target: "given,to", kinds: "person", typ: schema.GrantsAsylumTo,
		example: "Peru gave Paul Sen a humanitarian visa.", want: "Peru GRANTS_ASYLUM_TO Paul Sen asserted"},
	{name: "be kept from leaving", verbs: "bar stop prevent forbid keep ban block", below: "leave depart quit", source: "left", from: "country", target: "object", kinds: "person", passive: "only", typ: schema.Detains,
		example: "Four Danes were prevented from leaving Chad.", want: "Chad DETAINS Four Danes asserted"},
	{name: "make prisoners", verbs: "make take", particle: "prisoner,prisoners,captive,captives", source: "agent", target: "object", kinds: "person", typ: schema.Detains,
		example: "Eighty sailors were made prisoners by Chad.", want: "Chad DETAINS Eighty sailors asserted"},
	{name: "be kin", nouns: "brother sister sibling cousin twin half-brother half-sister stepbrother stepsister brother-in-law sister-in-law", source: "subject", notWith: "in:@arms", mutual: true, from: "individual", typ: schema.FamilyOf,
		example: "Paul Sen and Josef Sen are brothers in Chad.", want: "Paul Sen FAMILY_OF Josef Sen asserted"},
	{name: "ask a state for asylum", verbs: "ask petition beg implore", with: "for:@asylum", source: "object", from: "country", target: "agent", kinds: "person", actor: "target", means: schema.Hypothetical, typ: schema.GrantsAsylumTo,
		example: "Paul Sen asked Chad for asylum.", want: "Chad GRANTS_ASYLUM_TO Paul Sen hypothetical; Paul Sen URGES Chad asserted"},
	{name: "kill people of a nation", verbs: "kill wound murder behead massacre slaughter", object: "@people", notObject: "@forces", source: "agent", from: "body", target: "object", kinds: "foreigners", typ: schema.Attacks,
		example: "Hamas killed two French teachers.", want: "Hamas ATTACKS two French teachers asserted"},
	{name: "a person's arrest", nouns: "arrest detention imprisonment jailing incarceration internment", source: "by,in", from: "country", target: "possessor", kinds: "individual", typ: schema.Detains,
		example: "Paul Biko's arrest by Chad surprised nobody.", want: "Chad DETAINS Paul Biko asserted"},
	{name: "a person's expulsion", nouns: "expulsion deportation extradition", source: "from,by", from: "country", target: "possessor", kinds: "individual", typ: schema.Expels,
		example: "Paul Biko's expulsion from Chad surprised nobody.", want: "Chad EXPELS Paul Biko asserted"},
	{name: "a person's kidnapping", nouns: "abduction kidnapping kidnap", source: "by", from: "body", target: "possessor", kinds: "individual", typ: schema.Abducts,
		example: "Paul Biko's kidnapping by Hamas surprised nobody.", want: "Hamas ABDUCTS Paul Biko asserted"},
}

// agentive tells by its ending a noun for who does something: "hikers", "airport workers", and none of the ships, craft and papers that end so.
func agentive(lemma string) bool {
	return len(lemma) > 4 && (strings.HasSuffix(lemma, "er") || strings.HasSuffix(lemma, "or") || strings.HasSuffix(lemma, "ian")) && !endsAlike[lemma] || lemma == "guard"
}

// endsAlike are things, and times and groups, whose names end as those of people do.
var endsAlike = text.Set("tanker freighter trawler steamer cruiser destroyer bomber fighter helicopter container bunker tower centre center power order border number paper newspaper counter quarter tender charter letter river harbor harbour corner frontier cylinder computer transmitter reactor tractor sector corridor motor anchor transporter carrier launcher lighter lander liner airliner glider vessel coaster lugger schooner clipper minesweeper minelayer chapter matter master-plan wafer layer figure summer winter october november december september shelter barrier crater meter quarter poster banner register folder ledger server router receiver mortar cluster disaster monster slaughter feeder breaker floor door indicator generator detector projector elevator mirror error factor vector tumor terror mentor-ship dollar thousander loner former latter other another semester trimester hangar boiler trailer bulldozer loader cooker heater printer scanner laser radar transponder interceptor reservoir observer-post cathedral water timber silver copper rubber leather sugar winner order weather")

// foreignPeople tells people who are counted and whose nation is named: "two French teachers".
func (d *document) foreignPeople(o int) bool {
	if o < 0 || d.t.Mention(o) >= 0 {
		return false
	}
	for _, k := range d.t.Kids(o) {
		if m := d.t.Mention(k); k < o && m >= 0 && d.t.Is(k, "amod", "compound") && d.t.S.Mentions[m].Kind == schema.State && d.t.S.Mentions[m].Use == text.ByDemonym {
			return true
		}
	}
	return false
}

// permitted tells what a court says may be done: "ruled that X could be extradited".
func (d *document) permitted(v int) bool {
	k := d.t.Child(v, "aux")
	return k >= 0 && permissions[d.t.Tokens[k].Lower]
}

var permissions = text.Set("could may can might")
