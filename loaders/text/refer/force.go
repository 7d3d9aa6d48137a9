package refer

import (
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

// fighters resolves "rebels of X", "a suicide bomber from X", "X's gunmen" to the body that they
// fight for, and "the forces of Y" to the person whom they obey where Y has no office.
func (d *Document) fighters(n, i int, want text.Want) []text.Party {
	t := d.Trees[n]
	if !armed[t.Tokens[i].Lemma] || want&text.Acting == 0 {
		return nil
	}
	for _, k := range t.Kids(i) {
		prep := t.Case(k)
		if !t.Is(k, "nmod:poss") && !(t.Is(k, "nmod", "obl") && k > i && (prep == "of" || prep == "from" || prep == "to")) {
			continue
		}
		m := t.Mention(k)
		if w := t.Tokens[k].Lower; m < 0 && k < i && (w == "his" || w == "her") && obeying[t.Tokens[i].Lemma] {
			if out := d.bodies(d.Parties(n, k, text.Acting)); len(out) == 1 && d.Kind(out[0].Entity) == schema.Organization {
				return out // "X leads a movement. His rebels …": that of the movement
			}
		}
		if m < 0 {
			continue
		}
		switch x := &t.S.Mentions[m]; {
		case joiners[t.Tokens[i].Lemma]: // of a band, or of a movement, but not of a parliament or a bloc
			if prep == "of" && x.Kind == schema.Organization && (x.Subkind == schema.ArmedGroup || t.Tokens[i].Lemma == "activist" && (x.Subkind == schema.Other || x.Subkind == schema.Party)) {
				return d.one(n, k, want|text.NewName)
			}
		case x.Kind == schema.Organization && x.Subkind != schema.GovernmentBody,
			x.Kind == schema.Person && obeying[t.Tokens[i].Lemma]:
			return d.one(n, k, want|text.NewName)
		}
	}
	return nil
}

// acts tells whether a noun acts for the state or body that it belongs to: also "a patrol boat".
func (d *Document) acts(n, i int) bool {
	t := d.Trees[n]
	head := t.Tokens[i].Lemma
	if head == "man" && t.Tokens[i].XPOS == "NNS" {
		return t.Child(i, "nmod:poss") >= 0 || t.Modified(i, "customs,security,police,border,militia,intelligence,plainclothes,plain-clothes,secret,gendarmerie") // "its men", "Kenyan customs men"
	}
	if head == "bank" && t.Tokens[i].XPOS == "NN" {
		return t.Modified(i, "central,reserve") // "Norway's central bank"
	}
	if head == "radio" || head == "television" { // "Moscow radio", "Libyan state television"
		return t.Modified(i, "state,state-run,government,official") || i > 0 && d.seat(n, i-1)
	}
	if head == "watchdog" || head == "bureau" { // "Greece's consumer watchdog"
		return t.Modified(i, "consumer,securities,media,banking,telecoms,financial,competition,antitrust,corruption,anti-corruption,data,electoral,market,privacy,investigation,investigative,investigations,narcotics,intelligence,statistics,security,accountability")
	}
	if head == "house" || head == "chamber" || head == "assembly" {
		return t.Modified(i, "lower,upper,national,constituent,legislative,federal,provincial") // "the lower house of the Czech parliament"
	}
	if head == "prince" && t.Modified(i, "crown") {
		return true
	}
	return (head == "defence" || head == "defense") && t.Modified(i, "air") || agents[head] || arms[head] || text.Craft(t.Tokens[i].Text) || d.oneCraft(n, i) || (head == "boat" || head == "balloon" || head == "craft") && t.Modified(i, "patrol,torpedo,gun,missile,attack,navy,naval,police,guard,coastguard,spy,surveillance")
}

// regular returns the state whose "government forces" a text means: the one that it speaks of.
func (d *Document) regular(n, i int) (int, bool) {
	t := d.Trees[n]
	if !regulars[t.Tokens[i].Lemma] || !t.Modified(i, "government,federal") {
		return 0, false
	}
	return d.Home(n, i)
}

// regulars are the armed men whom a government commands.
var regulars = text.Set("force troop troops soldier army marine infantry paratrooper commando jet warplane bomber plane aircraft helicopter gunner artillery navy warship gunboat garrison column tank battalion brigade infantryman")

// navy returns the state of whose navy a ship beside or under a noun is, by the letters before its
// name: "a task force led by HMS X".
func (d *Document) navy(n, i int) []text.Party {
	t := d.Trees[n]
	for m := range t.S.Mentions {
		x := &t.S.Mentions[m]
		if x.Kind != schema.Vessel || x.First == 0 || !t.Within(x.Last, i) {
			continue
		}
		if id, ok := prefixed[t.Tokens[x.First-1].Text]; ok {
			if e, ok := d.Links.Known(id); ok {
				return []text.Party{{Entity: e, Anchor: t.Tokens[x.First].Start, Words: d.Links.Words(t.S, x.First, x.Last), By: []text.Ref{{Entity: x.Entity}}}}
			}
		}
	}
	return nil
}

// prefixed are the letters before the names of warships.
var prefixed = map[string]string{"HMS": "state/gb", "USS": "state/us", "HMAS": "state/au", "HMCS": "state/ca", "HMNZS": "state/nz", "INS": "state/in"}

// Dateline returns the state in which a text was written, if it is known.
func (d *Document) Dateline() []text.Party {
	if d.origin == "" {
		return nil
	}
	x, ok := d.Links.Named(d.origin)
	if !ok {
		return nil
	}
	return []text.Party{{Entity: x}}
}

// called tells whether a name may be that of a weapon: nothing is known of it.
func (d *Document) called(n, m int) bool {
	x := &d.Trees[n].S.Mentions[m]
	return x.Kind == schema.Organization && !x.Sure && x.ID == "" && d.Links.Standing(x.Entity) == text.Guessed
}

// weapon makes a programme of a name that a missile stands beside: "the Orlan II, a rocket".
func (d *Document) weapon(n, i, m int) (text.Party, bool) {
	t := d.Trees[n]
	k := t.Child(i, "appos")
	if k < 0 || t.Mention(k) >= 0 || !guided[t.Tokens[k].Lemma] {
		return text.Party{}, false
	}
	x := &t.S.Mentions[m]
	last := x.Last
	if last+1 < len(t.Tokens) && t.Tokens[last+1].UPOS == "NUM" && t.Tokens[last+1].Head == t.MentionHead(m) || last+1 == i {
		last++
	}
	words := d.Links.Words(t.S, x.First, last)
	e := d.Links.Create(schema.Programme, 0, words)
	d.Links.Use(e, words, t.Tokens[x.First].Start, t.Tokens[last].End)
	return d.party(n, e, x.First, last), true
}

// guided are weapons that bear a name.
var guided = text.Set("missile rocket bomb warhead torpedo")

// judges tells whether a nominal is the state in which police or a court stand, who act for it.
func (d *Document) judges(n, i, place int) bool {
	t := d.Trees[n]
	m := t.Mention(place)
	return m >= 0 && t.S.Mentions[m].Kind == schema.State && benches[t.Tokens[i].Lemma]
}

// staffAt tells whether a nominal is the body at which somebody works in whose act it acts: "judges at the Criminal Court".
func (d *Document) staffAt(n, i, place int) bool {
	m := d.Trees[n].Mention(place)
	return m >= 0 && staffs[d.Trees[n].Tokens[i].Lemma] && d.Trees[n].S.Mentions[m].Kind == schema.Organization
}

// staffs are those who act for the body at which they are; diplomats at one are those of others.
var staffs = text.Set("judge prosecutor official investigator inspector regulator")

// peopleIn tells whether things of a people lie in a state: "Kurdish positions in Iraq".
func (d *Document) peopleIn(n, i int, whose []text.Party) bool {
	t := d.Trees[n]
	for _, x := range whose {
		if d.Kind(x.Entity) != schema.Place {
			return false
		}
	}
	for _, k := range t.Kids(i) {
		if m := t.Mention(k); k > i && m >= 0 && t.Case(k) == "in" && t.S.Mentions[m].Kind == schema.State {
			return true
		}
	}
	return false
}

// manyWords are those who act for a state or body and are "they", not "it".
var manyWords = text.Set("generals admirals colonels aides spokesmen envoys leaders mps senators congressmen judges jurors engineers experts scientists workers spies airmen crewmen guerrillas insurgents gunmen forces troops soldiers officials police authorities prosecutors fighters rebels commandos marines paratroopers guards officers agents investigators hackers peacekeepers jets warplanes warships gunboats diplomats commanders ministers lawmakers delegates negotiators pilots sailors men militants inspectors houthis taliban")

var (
	// arsenals are weapons before which a name is that of their kind.
	arsenals = text.Set("missile rocket shell torpedo drone jet fighter bomber warplane helicopter gunship tank aircraft plane submarine")
	// armed are those who fight for a body.
	// joiners are members of whatever it is, who act for a band of arms.
	joiners = text.Set("member activist follower adherent")
	armed   = text.Set("member activist follower adherent rebel militant fighter insurgent guerrilla militia militiaman gunman force jihadist separatist army bomber troop troops soldier commando unit wing cell operative raider terrorist cadre")
	// arms are weapons, craft and troops that act for the state that they belong to.
	arms = text.Set("mirage rafale phantom tornado harrier sabre typhoon exocet silkworm gun scud mortar battery armour armor paratroop paratroops cavalry mercenary serviceman militiaman gunship battleship torpedo cruiser corvette patrol sniper infantry regiment platoon howitzer cannon satellite interceptor squad mig migs sukhoi paramilitary detective magistrate bombardment flotilla")
	// soil are parts of a state that stand for it as towns do.
	soil = text.Set("suburb outskirt outskirts stronghold bastion heartland countryside hinterland frontier airstrip crossing")
	// obeying are forces that may be a person's own.
	obeying = text.Set("force troop troops fighter militia militiaman guerrilla gunman army rebel insurgent militant")
	// benches are organs of the state in which they are said to stand.
	benches = text.Set("jury police policeman prosecutor court judge magistrate customs investigator authority detective")
	// struck are things and people that an attack on them makes an attack on whose they are.
	struck = text.Set("terminal mall tower hotel theatre theater cathedral bazaar restaurant synagogue temple monument library museum substation lorry railway road tunnel dyke reservoir liner coaster steamer ridge hill heights farmer peasant shepherd tribesman clinic barrack aerodrome works mine dump store shop flat cafe café cable dock islet vessel ship boat trawler tanker freighter yacht ferry frigate corvette cruiser destroyer submarine warship carrier convoy camp base barracks garrison hospital school bridge dam mosque church market post checkpoint outpost depot warehouse silo column patrol truck vehicle bus train plane airliner aircraft helicopter jet drone bomber fighter pipeline refinery embassy consulate fort factory house home farm prison airbase station radar battery launcher bunker pilot sailor soldier troop civilian villager settler fisherman shipping nuclear_site reactor oilfield field platform rig installation centre center complex building compound neighbourhood neighborhood trench runway dockyard shipyard arsenal")
)

// oneCraft tells a weapon that goes by its model alone where it is said who made it: "a British-built Canberra".
func (d *Document) oneCraft(n, i int) bool {
	t := d.Trees[n]
	if t.Mention(i) >= 0 || !text.Craft(t.Tokens[i].Text+"s") {
		return false
	}
	for _, k := range t.Kids(i) {
		if w := t.Tokens[k].Lower; k < i && (w == "built" || w == "made" || strings.HasSuffix(w, "-built") || strings.HasSuffix(w, "-made")) {
			return true
		}
	}
	return false
}
