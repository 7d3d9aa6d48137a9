package relate

import (
	"strings"

	"entente/schema"
)

// rule is one line of a table. A verb's slots are agent (who does it, whatever the voice),
// object (to whom it is done), object's (whose the object is), and prepositions joined by
// commas. A noun's are owner (possessor, nationality, "by", or the subject of a light verb)
// and prepositions. Both ends must resolve and fit the type.
type rule struct {
	name           string
	verbs, nouns   string // lemmas
	particle       string // a word that must follow the verb closely
	object         string // what the object must be, or what the noun must be about: a set of things
	with           string // "with:@arms": a further prepositional phrase that must be there
	modifier       string // a word that must stand before the noun, one of several by commas
	source, target string
	actor          string // "target": the end whose act it is, where that is not the source
	passive        string // "only" or "never"
	pair           bool   // what several do together joins every two of them
	elide          bool   // a passive without agent takes the agent of the last such verb
	typ            schema.RelationType
	example, want  string // a sentence, and the claims that it must give: "A TYPE B modality; …"
}

// things is a set of nouns: heads, and heads that count only with a modifier.
type things struct {
	heads, modified, modifiers map[string]bool
}

// table finds rules by lemma.
type table struct {
	verbs, nouns map[string][]*rule
	things       map[string]things
}

// compiled is built once from the tables and never written to.
var compiled = compile(diplomacy, goods, coercion, conflict, belonging)

func compile(lists ...[]rule) *table {
	t := &table{verbs: map[string][]*rule{}, nouns: map[string][]*rule{}, things: map[string]things{}}
	for name, words := range thingWords {
		heads, rest, _ := strings.Cut(words, "|")
		modified, modifiers, _ := strings.Cut(rest, "|")
		t.things[name] = things{set(heads), set(modified), set(modifiers)}
	}
	for _, list := range lists {
		for i := range list {
			r := &list[i]
			for v := range strings.FieldsSeq(r.verbs) {
				t.verbs[v] = append(t.verbs[v], r)
			}
			for n := range strings.FieldsSeq(r.nouns) {
				t.nouns[n] = append(t.nouns[n], r)
			}
		}
	}
	return t
}

// thingWords are sets of nouns: heads | heads that need a modifier | the modifiers.
var thingWords = map[string]string{
	"@arms":       "arms weapon weaponry munition munitions ammunition missile rocket shell rifle warhead artillery explosive warplane gunboat howitzer mortar grenade drone tank submarine frigate corvette helicopter bomber warship torpedo armaments launcher|equipment hardware aid supply technology component jet aircraft goods vehicle fighter system part ship battery plane|military defence defense fighter weapons missile missiles armoured armored air landing combat su-27 mig-29 f-16 mig-21 anti-aircraft anti-tank patrol",
	"@sanction":   "sanction|measure restriction ban curb|punitive trade travel economic restrictive financial export",
	"@embargo":    "embargo blockade boycott|ban|trade arms oil import export",
	"@troops":     "troops soldier force army warship jet battalion brigade marine paratrooper peacekeeper bomber warplane serviceman fleet frigate trooper contingent|ship aircraft unit adviser vessel plane group personnel carrier|naval military fighter carrier army",
	"@talks":      "talks negotiation discussion consultation dialogue",
	"@meeting":    "meeting summit conference|talks|face-to-face",
	"@agreement":  "agreement treaty pact accord deal memorandum contract protocol convention declaration alliance|text|peace",
	"@truce":      "ceasefire cease-fire truce armistice|agreement deal|ceasefire truce",
	"@loan":       "loan credit|line money|credit",
	"@aid":        "aid assistance grant relief|package supply help support|aid relief humanitarian financial military economic food medical",
	"@technology": "technology know-how expertise blueprint centrifuge|assistance design|technical technological",
	"@assets":     "asset fund account property deposit reserve holding|money|frozen",
	"@vessel":     "vessel ship tanker freighter trawler boat cargo yacht container|aircraft|cargo",
	"@relations":  "relation ties relationship link|mission|diplomatic",
	"@exercise":   "exercise drill manoeuvre maneuver wargame|training games|military naval joint war",
	"@weapon":     "missile rocket shell drone torpedo mortar bomb airstrike strike barrage salvo artillery shot fire|attack raid|air missile rocket drone",
	"@instrument": "resolution treaty accord agreement pact convention embargo sanction ceasefire truce protocol charter law rule obligation airspace sovereignty commitment border territory deal measure sovereignty|water|territorial",
	"@concern":    "concern alarm worry fear unease anxiety misgiving|",
	"@asylum":     "asylum refuge citizenship|",
	"@territory":  "dispute row quarrel|conflict claim|border territorial maritime boundary island",
	"@crime":      "spying espionage|",
	"@goods":      "gas oil coal grain wheat rice crude fuel electricity petroleum fertiliser fertilizer timber steel uranium gold diamond food copper beef wine car goods cotton sugar coffee iron ore barley meat|power|electric",
	"@airspace":   "airspace water territory|sea|territorial",
	"@support":    "support backing|",
	"@craft":      "jet plane aircraft warplane drone helicopter fighter bomber airliner|",
	"@any":        "*|",
	"@breach":     "violation breach abuse activity crime atrocity|",
	"@share":      "stake share per percent cent quarter third half majority|interest|controlling",
}

func set(words string) map[string]bool {
	out := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		out[w] = true
	}
	return out
}

// Verbs by what they do to the clause below them, and nouns and adjectives that make
// unreal what they govern.
var (
	saying        = set("say tell announce add note state report declare confirm explain insist argue stress remark maintain write tweet warn reiterate read reveal disclose acknowledge admit point observe comment recall inform indicate hold show find conclude believe think know post signal")
	writing       = set("call describe quote ask urge condemn denounce")
	alleging      = set("claim allege suspect contend assert")
	accusing      = set("accuse blame charge")
	blaming       = set("sanction designate blacklist criticise criticize condemn denounce blame punish fault censure slam rebuke indict convict arrest charge penalise penalize detain jail list expel fine")
	denying       = set("deny refute disclaim dispute doubt")
	refusing      = set("refuse decline fail stop cease refrain be_unwilling be_reluctant be_unable have_yet be_unlikely neglect reject halt omit end abandon")
	planning      = set("agree promise pledge vow plan intend decide undertake commit prepare offer be_due be_set be_about be_poised be_ready be_prepared be_determined resolve schedule aim be_willing arrange vote be_likely propose expect")
	wishing       = set("want threaten consider seek hope try attempt wish like mull contemplate might need be_able be_keen be_eager demand discuss apply ask request bid struggle fear suggest recommend")
	contrite      = set("apologise apologize regret")
	fearing       = set("fear worry suspect")
	objectControl = set("urge call ask order force allow enable press persuade tell invite encourage permit require compel authorise authorize request pressure let help_to appeal warn advise convince")
	realizing     = set("continue begin start manage help use proceed move go come serve join cooperate resume used choose rush be_able_to")
	raising       = set("know report believe think say allege expect continue schedule")
	expected      = set("expect schedule plan set slate")
	rumoured      = set("say believe think report allege suspect understand rumour")
	averting      = set("prevent avert avoid stop halt rule dismiss reject forestall deter foil thwart prohibit ban forbid")
	lightVerbs    = set("impose launch conduct carry hold sign mount make issue start continue wage stage place announce voice express provide give reach conclude begin resume slap initiate undertake pursue deliver cast strike maintain have establish strengthen perform run lead order repeat step intensify open declare put engage take participate join enter do keep deepen expand enjoy lodge raise commit pay receive face clamp slap reimpose tighten extend renew grow form show offer pledge forge forge")
	under         = set("put place engage take participate enter join")
	unrealWords   = set("no any possible potential planned alleged proposed would-be threatened imminent future further another hypothetical suspected purported reported prospective eventual")
	unrealHeads   = set("threat risk possibility fear danger prospect plan lack absence call demand proposal idea talk allegation claim accusation charge suspicion hope likelihood chance rumour rumor prevention avoidance offer warning")
)
