package refer

import (
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

var (
	// agents act for the state or body that they belong to.
	agents = text.Set("infiltrator commissioner judiciary ombudsman observer adviser advisor raider frogman diver saboteur artilleryman auxiliary irregular speedboat reinforcement bombardier interrogator parachutist tankman parliamentarian custom taxman ranger cutter detective coastguardsman sapper flier patrolman trooper rifleman marksman sentry reservist conscript mandarin bureaucrat attaché emissary gendarmerie constabulary spook chancellery legation secretariat minelayer minesweeper instructor panel lawyer counsel paratroop paratroops infantry infantryman cavalry legionnaire gendarme guardsman detachment gunship flotilla strongman dictator empress jury magistrate tribunal bench coalition head director wing vice-president vice-premier committee commission force troop troops soldier army navy military jet warplane aircraft plane bomber fighter helicopter drone ship warship gunboat vessel frigate tank artillery commando paratrooper marine police policeman officer government regime authority official ministry minister president premier king emir monarch sultan queen leader leadership parliament lawmaker legislator senator cabinet court judge diplomat ambassador envoy delegation delegate negotiator spokesman spokeswoman spokesperson embassy mission consulate intelligence agent spy prosecutor investigator inspector guard administration counterpart side junta representative ruler secretary chancellor general commander board chairman chairwoman chair chief fleet squadron battalion brigade division unit airstrike airforce contingent peacekeeper personnel presidency rocket missile hacker mediator customs coastguard regulator agency council treasury department office service senate congress assembly politburo crew team expert airline operative submarine destroyer warhead gunner sailor airman pilot aircrew veto security occupation expeditionary column garrison militant boat command shah tsar czar kaiser nuncio d'affaires d’affaires d'affaire d’affaire plenipotentiary emperor jury consul attaché attache sheikh staff sheik cruiser corvette minesweeper interceptor admiral marshal colonel brigadier undersecretary under-secretary vice-minister legislature exchequer balloon speaker")
	// courses are what a deed may take, not deeds themselves.
	courses = text.Set("deepening strengthening expansion continuation resumption escalation intensification start beginning launch growth development increase widening")
	// outlaws fight the state that they come from, or at least not for it.
	outlaws = text.Set("militant rebel insurgent guerrilla jihadist separatist extremist terrorist")
	// someOf tell that a people's name means a part of the people: "many Tunisians".
	someOf = text.Set("many some most several few more fewer other young ordinary")
	// meetings are called after the place where they are held.
	meetings = text.Set("talk negotiation conference summit meeting agreement accord deal treaty convention declaration process peace round communique protocol")
	// institutions are those of the state spoken of, where only "the" stands before them.
	institutions = text.Set("prosecutor customs police authorities coastguard government army military navy regime junta authority police parliament court air_force cabinet leadership troops")
	// personal are words for one person.
	personal = text.Set("taoiseach generalissimo marshal viceroy mediator registrar regent speaker commandant judge attorney owner manager shareholder partner wife husband son daughter brother sister nephew cousin associate aide captain national citizen president premier minister king shah tsar czar kaiser emperor nuncio d'affaires d’affaires d'affaire d’affaire emir monarch sultan queen leader ambassador envoy spokesman spokeswoman spokesperson secretary chancellor general commander chairman chairwoman chief counterpart ruler diplomat senator prosecutor official director governor politician dictator head founder manager owner partner shareholder financier associate engineer scientist captain businessman tycoon dissident activist opposition journalist prince dealer banker lawyer")
	// kin are words for a person by another.
	kin = text.Set("brother sister son daughter wife husband father mother cousin nephew niece uncle aunt half-brother half-sister stepson stepdaughter brother-in-law sister-in-law son-in-law daughter-in-law father-in-law mother-in-law widow twin grandson granddaughter grandfather spouse partner associate accomplice deputy aide colleague predecessor successor lieutenant bodyguard national citizen businessman businesswoman tycoon trader")
	// serving are what those do who act for somebody.
	serving = text.Set("act work link tie affiliate associate serve fight connect")
	// homes are what a person or a people calls its state.
	homes = text.Set("emirate sultanate realm sheikhdom motherland fatherland country nation homeland government capital state people army")
	// grounds stand for the state in which they lie.
	grounds = text.Set("part swathe swath corner stretch tract town city village position airspace territory target port soil base border area airport water waters island facility site province land capital coast refinery district region outpost peninsula valley enclave strip glacier triangle salient shoal reef atoll archipelago plateau highlands delta desert airfield airbase depot port harbour headquarters infrastructure plant station consulate embassy")
	// rebels fight under the name that stands before them.
	rebels          = text.Set("mercenary rebel militant fighter insurgent guerrilla militia militiaman gunman group movement leader commander force jihadist separatist faction army member official spokesman spokesperson fighters troops operative")
	instrumentHeads = text.Set("directive regulation decree ordinance concession mandate licence license constitution statute resolution treaty accord pact convention agreement protocol embargo sanction deal measure truce ceasefire cease-fire memoranda charter plan regime law moratorium armistice memorandum ban ruling commitment proposal draft motion text declaration deal judgment judgement verdict award amendment counter-proposal counterproposal")
	instrumentWords = text.Set("chemical biological conventional multilateral regional commercial environmental consular cultural western eastern tripartite trilateral quadripartite arctic antarctic atlantic nuclear draft military economic international territorial bilateral interim final secret maritime european american comprehensive")
	programmeHeads  = text.Set("submarine gas agent programme program weapon bomb arsenal missile capability warhead deterrent device test explosion arms arm weaponry")
	weaponsOf       = text.Set("nerve mustard poison germ intercontinental thermonuclear supersonic nuclear missile weapon weapons ballistic atomic chemical biological uranium enrichment plutonium cruise hypersonic drone rocket hydrogen centrifuge")
	plainModifier   = text.Set("based own new current whole entire then same said oil-rich gas-rich wealthy small tiny vast poor central islamic ruling interim transitional military civilian communist islamist theocratic mostly muslim former")
	compass         = text.Set("north south east west northern southern eastern western")
	decisions       = text.Set("enlargement expansion decision move refusal attempt failure policy stance position action conduct behaviour behavior aggression ambition threat flight overflight presence arrival departure withdrawal entry intrusion landing behaviour attitude interference provocation activity action appearance silence refusal treatment candidature candidacy bid application proposal offer demand claim request appeal charge accusation allegation initiative denial protest warning ratification acceptance rejection pledge promise plea complaint membership accession admission effort role stand work readiness willingness contribution leadership achievement inaction complicity reluctance unwillingness inability hostility hypocrisy arrogance abstention duplicity perfidy intransigence stubbornness obduracy leniency")
	// notPeople are counted, but are no party.
	notPeople = text.Set("tenth fifth third quarter half eighth sixth seventh ninth day week month year hour minute time percent per cent dollar euro pound rouble ruble mark kroner kronor krone krona franc yen yuan rupee peso lira lire dinar riyal rial dirham shekel rand won baht ringgit naira shilling zloty forint crown mile kilometre kilometer metre meter tonne ton barrel missile rocket drone tank shell bomb aircraft jet round issue point area step reason attack strike raid visit meeting article question term part way side billion million vote seat case car point thing measure kind copy sack town village head gun rifle helicopter plane yard foot inch litre gallon decade century fold figure cent truck load launcher system crossing airport hospital school house home building warehouse account project share country-mile acre hectare page word minute site facility plant container occasion clause condition goal game match set bullet")
	// couples are what several parties are called together.
	couples = text.Set("friend partner adversary antagonist belligerent combatant signatory country nation side government party state neighbour neighbor leader navy army capital ally republic power member foe rival enemy minister president pair duo trio company kingdom monarchy emirate sultanate sheikhdom federation island force junta regime delegation premier head institution statesman")
	// plurals are couples even without a number.
	plurals = text.Set("side neighbour neighbor foe rival ally friend adversary antagonist belligerent combatant")
	// utterances are no deeds that one could be for or against, but what parties say.
	utterances = text.Set("statement speech call appeal request invitation announcement")
	// proposals belong to who makes them before they are instruments.
	proposals   = text.Set("plan proposal move measure")
	vesselWords = text.Set("ship vessel tanker freighter trawler boat yacht")
	accusing    = text.Set("accuse blame suspect charge")
	saying      = text.Set("say tell announce add note state report declare insist argue stress warn reiterate acknowledge admit claim allege deny confirm maintain")
	quantities  = text.Set("last first rest remainder bulk thousand hundred dozen ten score number majority most company battalion group contingent lot crew column unit handful pair couple")
	numbers     = map[string]int{"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "dozens": 0, "hundreds": 0, "thousands": 0, "tens": 0, "scores": 0}
)

// stateWords are what states are called, and the ISO codes of which; "*" is any.
var stateWords = map[string]string{
	"country": "*", "nation": "*", "state": "*", "power": "*", "master": "*",
	"kingdom":   " sa jo ma bh gb es nl be dk no se th kh bt to ls sz qa ",
	"emirate":   " qa kw ae ",
	"sheikhdom": " kw qa ae bh ",
	"sultanate": " om bn ",
	"monarchy":  " sa jo ma bh gb es nl be dk no se th kh bt to ls sz qa kw ae om bn ",
	"republic":  " xk ye af ps iq in id zr fr ir tr eg sy iq ly dz tn sd ss so dj er et ke tz ug rw bi cd cg ga gq cm cf td ne ml bf gh tg bj ng ci lr sl gn gw gm sn mr cv ao zm mw mz zw bw na za mg km mu sc md ua by ru pl cz sk hu ro bg rs me mk al ba hr si ee lv lt fi de at ch it pt ie is gr cy mt ge am az kz uz tm kg tj af pk in bd lk mv np mm vn la ph id sg kr kp cn tw mn mx gt hn sv ni cr pa cu ht do co ve ec pe bo cl ar uy py br gy sr ",
	"island":    " cy mt ie is cu jm ht lk mg tw mv bh sg jp fj ws to nr pw bb gd lc dm tt do mu tl bn ",
	"colony":    "*", "protectorate": "*", "federation": "*", "statelet": "*", "microstate": "*", "democracy": "*", "dictatorship": "*", "autocracy": "*",
	"archipelago": " mv ki tv mh fm sb vu fj ws to pw ck id ph jp bs vc sc cv km st mt bh nz ag kn ",
	"atoll":       " ki tv mv mh fm ",
	"islander":    " mv ki tv mh fm sb vu fj ws to pw ck nr sc cv km st mt cy ie is cu jm lk mg tw bb gd lc dm bs ag kn vc tt ",
	"communist":   " cn cu vn la kp ",
}

// subkindWords are what bodies are called, and of which subkinds.
var subkindWords = map[string][]schema.Subkind{
	"community": {schema.Intergovernmental}, "bloc": {schema.Intergovernmental}, "alliance": {schema.Intergovernmental}, "union": {schema.Intergovernmental}, "grouping": {schema.Intergovernmental},
	"organization": {schema.Intergovernmental, schema.Other, schema.ArmedGroup}, "organisation": {schema.Intergovernmental, schema.Other, schema.ArmedGroup}, "body": {schema.Intergovernmental}, "cartel": {schema.Intergovernmental}, "club": {schema.Intergovernmental}, "association": {schema.Intergovernmental}, "institution": {schema.Intergovernmental},
	"agency": {schema.Intergovernmental, schema.GovernmentBody}, "watchdog": {schema.Intergovernmental}, "council": {schema.GovernmentBody}, "court": {schema.GovernmentBody}, "tribunal": {schema.GovernmentBody}, "commission": {schema.GovernmentBody}, "committee": {schema.GovernmentBody},
	"ministry": {schema.GovernmentBody}, "authority": {schema.GovernmentBody}, "secretariat": {schema.GovernmentBody}, "institute": {schema.Other}, "foundation": {schema.Other}, "charity": {schema.Other}, "trust": {schema.Company}, "department": {schema.GovernmentBody}, "assembly": {schema.GovernmentBody}, "fund": {schema.GovernmentBody}, "lender": {schema.Intergovernmental, schema.Company},
	"company": {schema.Company}, "firm": {schema.Company}, "bank": {schema.Company}, "corporation": {schema.Company}, "manufacturer": {schema.Company}, "conglomerate": {schema.Company}, "airline": {schema.Company}, "operator": {schema.Company}, "giant": {schema.Company}, "carrier": {schema.Company}, "broker": {schema.Company}, "network": {schema.Media, schema.Company}, "channel": {schema.Media}, "broadcaster": {schema.Media}, "newspaper": {schema.Media}, "entity": {schema.Company},
	"miner": {schema.Company}, "insurer": {schema.Company}, "brewer": {schema.Company}, "carmaker": {schema.Company}, "automaker": {schema.Company}, "chipmaker": {schema.Company}, "steelmaker": {schema.Company}, "planemaker": {schema.Company}, "shipbuilder": {schema.Company}, "retailer": {schema.Company}, "refiner": {schema.Company}, "producer": {schema.Company}, "utility": {schema.Company}, "multinational": {schema.Company}, "developer": {schema.Company}, "contractor": {schema.Company}, "builder": {schema.Company}, "maker": {schema.Company}, "startup": {schema.Company}, "drugmaker": {schema.Company}, "smelter": {schema.Company}, "shipper": {schema.Company}, "subsidiary": {schema.Company}, "monopoly": {schema.Company},
	"group": {schema.ArmedGroup, schema.Company, schema.Party, schema.Intergovernmental}, "movement": {schema.ArmedGroup, schema.Party}, "militia": {schema.ArmedGroup}, "faction": {schema.ArmedGroup, schema.Party}, "rebel": {schema.ArmedGroup}, "insurgent": {schema.ArmedGroup}, "militant": {schema.ArmedGroup}, "guerrilla": {schema.ArmedGroup}, "fighter": {schema.ArmedGroup}, "jihadist": {schema.ArmedGroup}, "separatist": {schema.ArmedGroup}, "outfit": {schema.ArmedGroup},
	"party": {schema.Party},
}

// designator tells the name of a weapon's model: "F-16", "Tu-154".
func designator(w string) bool {
	i := strings.IndexByte(w, '-')
	return len(w) < 12 && i > 0 && i <= 4 && i+1 < len(w) && w[i+1] >= '0' && w[i+1] <= '9' && w[0] >= 'A' && w[0] <= 'Z'
}
