package find

import (
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

// roles are offices: the words that make who bears them act for a state or a body.
var roles = text.Set("registrar president premier minister spokesperson spokesman spokeswoman envoy ambassador secretary chancellor king queen emir sultan governor senator chairman chairwoman chairperson chief commander general admiral colonel director ceo premier leader prosecutor judge justice commissioner chairman consul diplomat representative lawmaker deputy undersecretary vice-president co-chair mayor pm inspector negotiator treasurer head prince princess adviser advisor attorney congressman congresswoman mp regent caliph ayatollah sheikh dictator strongman captain major lieutenant brigadier marshal official legislator speaker founder executive banker shah tsar czar kaiser maharaja nuncio attaché attache viceroy generalissimo taoiseach vice-premier chargé d'affaires d’affaires plenipotentiary emperor empress ruler designate elect")

// headedUnits are what somebody is chief or head of: "Chief of Staff X".
var headedUnits = text.Set("staff intelligence mission delegation protocol operations security station government")

// titles stand before a person's name and are no part of it.
var titles = text.Set("excellency majesty highness holiness eminence beatitude maitre maître mr mr. mrs mrs. ms ms. dr dr. sir lord lady sheikh sheikha shri prof. professor gen. col. lt. sgt. capt. maj. sen. rep. gov. adm. datuk dato datin seri haji president king queen emir prince princess ayatollah pope imam reverend rev. madam sultan monsieur mme mme. mlle mlle. mm. herr frau signor signora senor señor senora señora senhor monsignor mgr mgr. messrs messrs. hon. rt. h.e. h.e h.m. h.r.h. hrh smt smt. shrimati commodore generalissimo lt.-gen. lt-gen. maj.-gen. maj-gen. brig. brig.-gen. cmdr. cdr. cdre. rear-admiral vice-admiral field-marshal comrade archbishop bishop cardinal patriarch shah tsar czar maharaja")

var particles = text.Set("do arap ap e y ould uld wuld ten zu af av las los dal degli dei umm bin ibn al el de da dos del della van von der den ben bint abu ul di du la le ter")

var calendar = text.Set("monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. jan feb aug sept oct nov dec today yesterday christmas ramadan easter")

var vesselWords = text.Set("u.s.s. h.m.s. h.m.a.s. s.s. m.v. hmnzs usns ara tcg hnlms rms m/v mv m/t mt uss ins hms hmas hmcs vessel ship boat tugboat tug drillship minehunter tanker freighter trawler frigate destroyer corvette submarine steamer ferry yacht bulker cruiser battleship minesweeper liner icebreaker warship gunboat supertanker dredger barge schooner coaster flagship")

var companyWords = text.Set("credit concessions coal works exchange exchanges refinery smelter brewery distillers distillery shipyard dockyard shipyards cosmetics reinsurance assurance leasing remittance remittances construction contractors manufacturing haulage couriers fuels machinery turbines cables foundry fertilizer phosphates potash dairy brands hospitality telekom biotech healthcare refining petrochemical plastics tyre tyres bearings apparel garments jewellers jewelers auctions consultancy drilling exploration stevedores cargo enterprise studios textile copper zinc nickel sugar fruit rubber cement bankshares bancorp bancshares telecommunications telecoms communications broadcasting electric electronics brewing tobacco properties developments realty ventures securities stores supermarkets hotels resorts rail railroad navigation lines aluminium petrochemicals pipelines utilities robotics software solutions automotive motor pharma chemical timber plantations diamonds fertilizers fertilisers beverages publishing engineering technologies shipbuilding steel chemicals pharmaceuticals logistics freight telecom minerals mining resources aero dynamics aviation aerospace electronics systems group limited ltd ltd. inc inc. corp corp. corporation company co. plc llc gmbh ag s.a. sarl fze fzc fzco fz-llc dmcc ooo oao zao kft doo d.o.o. srl s.r.l. spa s.p.a. l.l.c. oy ab nv bv pte sdn bhd jsc ojsc pjsc llp holding holdings airlines airways shipping bank insurance petroleum oil gas energy motors ferries airways railways foods breweries mills mines refineries shipyards metals cement textiles fisheries semiconductors microelectronics instruments optics industries enterprises trading investments capital asa aps oyj sas sarl eurl s.r.o. sro zrt nyrt kg bvba sprl ltda pty tbk n.v. b.v. a/s chartering tankers commodities brokers brokerage forwarding maritime offshore consulting consultants laboratories labs armaments ordnance merchants importers exporters constructions builders carriers shipowners shipbrokers")

var subkinds = map[string]schema.Subkind{
	"ministry": schema.GovernmentBody, "department": schema.GovernmentBody, "navy": schema.GovernmentBody, "army": schema.GovernmentBody, "police": schema.GovernmentBody,
	"parliament": schema.GovernmentBody, "congress": schema.GovernmentBody, "senate": schema.GovernmentBody, "court": schema.GovernmentBody, "treasury": schema.GovernmentBody,
	"agency": schema.GovernmentBody, "authority": schema.GovernmentBody, "administration": schema.GovernmentBody, "bureau": schema.GovernmentBody, "cabinet": schema.GovernmentBody, "government": schema.GovernmentBody,
	"party": schema.Party, "front": schema.ArmedGroup, "brigade": schema.ArmedGroup, "brigades": schema.ArmedGroup, "militia": schema.ArmedGroup,
	"times": schema.Media, "news": schema.Media, "tv": schema.Media, "television": schema.Media, "radio": schema.Media, "post": schema.Media, "gazette": schema.Media,
	"union": schema.Intergovernmental, "community": schema.Intergovernmental, "alliance": schema.Intergovernmental,
}

var otherOrganizations = text.Set("chamber academy consortium museum laboratory syndicate holding parliament orchestra assembly church school college hospital campaign organization organisation association institute university foundation fund council committee commission club group movement league federation confederation forum network society trust office service command corps force forces guard tribunal panel board mission coalition bloc conference congress directorate secretariat intelligence")

func organizationWord(w string) bool {
	_, ok := subkinds[w]
	return ok || otherOrganizations[w] || companyWords[w]
}

func governmentWord(w string) bool {
	if w == "authority" || w == "agency" || w == "administration" || w == "bureau" {
		return false // as often a company of the state as an organ
	}
	return subkinds[w] == schema.GovernmentBody || w == "guard" || w == "forces" || w == "force" || w == "corps" || w == "command" || w == "intelligence"
}

func instrumentWord(w string) bool { return instruments[strings.TrimSuffix(w, "s")] }

var instruments = text.Set("treaty convention pact protocol accord resolution agreement covenant charter act law declaration memorandum")

var placeWords = text.Set("salient glacier shoal reef atoll archipelago triangle enclave corridor bay sea river strait straits gulf lake valley island islands ocean mountain mountains desert airport peninsula province city street square road avenue mount cape port harbour harbor canal plateau heights coast region district county bridge north south east west")

// givenNames are frequent first names: enough to tell "John Smith" from "Blue Nile".
var givenNames = text.Set("john james robert michael william david richard thomas charles joseph george donald kenneth mark paul steven edward brian ronald anthony kevin jason matthew gary timothy jose larry jeffrey frank scott eric stephen andrew peter colin henry hillary barack joe bill tony gordon theresa boris angela olaf gerhard emmanuel francois jacques nicolas vladimir sergei dmitry mikhail boris viktor igor yuri alexander aleksandr ivan nikolai oleg mohammed muhammad mohamed mohammad ahmed ahmad ali hassan hussein hosni abdullah abdul khalid omar yasser bashar mahmoud ibrahim saddam recep kim xi hu li wang jiang shinzo junichiro narendra manmohan benjamin ariel ehud shimon nelson thabo robert jacob antonio ban kofi jean pierre anders jens carl hans fidel hugo nicolas luiz juan carlos daniel jorge pedro maria anna susan condoleezza madeleine antony mike rex jack jim jimmy ronald george nancy mary elizabeth margaret victoria christine ursula")
