package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

var reproachRule = &rule{name: "say that it does wrong", typ: schema.Accuses}

// wrongs are verbs of what nobody says of another but to accuse.
var wrongs = text.Set("plot conspire connive collude massacre abuse lie meddle interfere blackmail betray provoke weaponise weaponize bully deceive mislead cheat undermine destabilise destabilize sabotage inflame plunder steal engineer instigate orchestrate mastermind foment incite concoct fabricate falsify slander defame persecute oppress harbour harbor trample flout renege backtrack prevaricate stonewall abandon desert victimise victimize")

// reproach reads "X said that Y was meddling", "Y, X said, was using gas as a weapon".
func (d *document) reproach(v int) {
	whom := d.handiwork(v)
	if whom.empty() {
		culprit := d.culprit(v)
		if !wrongs[d.t.Tokens[v].Lemma] && !d.abets(v) && !d.asWeapon(v) && !d.oversteps(v) && !d.rejoined(v) && !culprit || !(culprit && d.t.Tokens[v].Lemma == "blame") && d.own(v) != schema.Asserted || d.t.Passive(v) {
			return
		}
		whom = d.subject(v, text.Acting|text.NewName)
	}
	says, who := d.toldOrHeld(v)
	if says < 0 {
		return
	}
	if len(who) == 0 || whom.empty() || shares(who, whom.parties) || shares(whom.parties, who) {
		return
	}
	tokens := append([]int{v, max(d.t.Subject(says), 0)}, whom.tokens...)
	d.across(claim{rule: reproachRule, anchor: says, tokens: tokens, modality: schema.Asserted, theme: -1}, found{parties: who}, whom)
}

// abets tells "arming rebels", "sheltering bandits": nobody says of another that he helps such people but to accuse.
func (d *document) abets(v int) bool {
	o := d.t.Object(v)
	return abetting[d.t.Tokens[v].Lemma] && o > v && outlaws[d.t.Tokens[o].Lemma]
}

var (
	abetting = text.Set("arm shelter train fund finance host supply sponsor bankroll equip aid")
	outlaws  = text.Set("rebel insurgent terrorist militant gunman bandit separatist guerrilla mercenary extremist secessionist kidnapper pirate smuggler")
)

// asWeapon tells "using X as a weapon".
func (d *document) asWeapon(v int) bool {
	if d.t.Tokens[v].Lemma != "use" {
		return false
	}
	for _, x := range d.t.Tails(v) {
		if x.Prep == "as" && (d.t.Tokens[x.Noun].Lemma == "weapon" || d.t.Tokens[x.Noun].Lemma == "pawn") {
			return true
		}
	}
	return false
}

// told returns the verb of saying by which a clause is told, -1 if there is none: "X said that …", "…, X said".
func (d *document) told(v int) int {
	says := -1
	if h := d.t.Head(v); h >= 0 && d.t.Is(v, "ccomp") && (reporting(d.t.Tokens[h].Lemma) || d.rejoins(h)) && d.own(h) == schema.Asserted {
		says = d.rejoinder(h)
	} else if k := d.t.Child(v, "parataxis"); k >= 0 && reporting(d.t.Tokens[k].Lemma) && d.t.Head(v) < 0 {
		says = k
	}
	if says >= 0 && d.t.Passive(says) {
		return -1
	}
	return says
}

// culprit tells that a predicate lays a misdeed on its subject: "was responsible for the attack", "was
// behind it", "was to blame".
func (d *document) culprit(v int) bool {
	if lemma := d.t.Tokens[v].Lemma; lemma == "blame" {
		return v > 1 && d.t.Tokens[v-1].Lower == "to" && d.t.Tokens[v-2].Lemma == "be"
	} else if d.t.Child(v, "cop") < 0 {
		return false
	} else if lemma != "responsible" && lemma != "guilty" && lemma != "complicit" {
		return d.t.Case(v) == "behind" && d.isThing(v, "@misdeed", true)
	}
	for _, x := range d.t.Tails(v) {
		if tree.Listed("for,of,in", x.Prep) && d.isThing(x.Noun, "@misdeed", true) {
			return true
		}
	}
	return false
}
