package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// struck resolves what a veto or sanctions strike where the verb or a preposition says so: "A's
// veto killed B", "A's sanctions crippled B's economy", "sanctions on B's oil sector". It gives the
// verb, -1 if there is none.
func (d *document) struck(i int, how string, want text.Want) (found, int) {
	if how == "sector" {
		for _, x := range d.t.NounTails(i) {
			if tree.Listed("on,against,upon", x.Prep) && d.isThing(x.Noun, "@sector", true) {
				return d.ofSector(x.Noun, want), -1
			}
		}
		return found{}, -1
	}
	h := d.t.Head(i)
	if h < 0 || !d.t.Is(i, "nsubj") || d.t.Passive(h) {
		return found{}, -1
	}
	switch lemma := d.t.Tokens[h].Lemma; {
	case how == "felled" && felling[lemma]:
		return d.at(d.t.Object(h), want), h
	case how == "crippled" && crippling[lemma]:
		return d.ofSector(d.t.Object(h), want), h
	}
	return found{}, -1
}

// threatTo resolves whom somebody threatens to strike: who threatens to veto a draft menaces nobody.
func (d *document) threatTo(v int, want text.Want) found {
	if c := d.t.Child(v, "xcomp", "ccomp"); c >= 0 && polling[d.t.Tokens[c].Lemma] {
		return found{}
	}
	return d.complement(v, want)
}

var polling = text.Set("veto vote reject abstain oppose")

// ofSector resolves a party, or whose sector or government a noun names.
func (d *document) ofSector(i int, want text.Want) found {
	if i >= 0 && d.isThing(i, "@sector", true) {
		return d.owner(i, want)
	}
	return d.at(i, want)
}

var (
	felling   = text.Set("kill block sink doom defeat scuttle stop prevent bury torpedo derail")
	crippling = text.Set("cripple hit hurt batter squeeze target isolate strangle damage devastate")
)

// oneOf returns the number of "one of the members" for the noun, else the noun.
func (d *document) oneOf(i int) int {
	h := d.t.Head(i)
	if h >= 0 && h < i && d.t.Is(i, "nmod") && d.t.Case(i) == "of" && (d.t.Tokens[h].Lemma == "one" || d.t.Tokens[h].Lemma == "part") {
		return h
	}
	return i
}

// lifted tells whether the verb over sanctions has lifted them, and no words of their own tell that
// they were imposed.
func (d *document) lifted(i int) bool {
	h := d.t.Head(i)
	if h >= 0 && d.t.Is(i, "nmod") && d.t.Case(i) == "of" && containers[d.t.Tokens[h].Lemma] { // "most of its sanctions"
		i, h = h, d.t.Head(h)
	}
	if h < 0 || !d.t.Is(i, "obj", "nsubj:pass") || !undoing[d.t.Tokens[h].Lemma] && !d.calledOff(h) || d.t.Child(i, "acl") >= 0 {
		return false
	}
	x := d.t.Tokens[h].XPOS
	return x != "VB" && d.own(h) == schema.Asserted
}

// halted tells whether what goes on between two is said to have been ended: "Trade between them has been halted", "has ceased".
func (d *document) halted(i int) bool {
	if !exchanges[d.t.Tokens[i].Lemma] {
		return false
	}
	h := d.t.Head(i)
	stops := h >= 0 && d.t.Is(i, "nsubj") && !d.t.Passive(h) && ceasing[d.t.Tokens[h].Lemma] && d.t.Child(h, "obj") < 0 && d.own(h) == schema.Asserted
	return stops || d.lifted(i)
}

var (
	exchanges = text.Set("trade commerce traffic cooperation co-operation collaboration")
	ceasing   = text.Set("stop cease end collapse halt")
)

// calledOff tells whether a verb puts an end to something with a particle: "call off", "give up".
func (d *document) calledOff(v int) bool {
	k := d.t.Child(v, "compound:prt", "advmod")
	return k >= 0 && tree.Listed(endings[d.t.Tokens[v].Lemma], d.t.Tokens[k].Lower)
}

// endings are the particles with which a verb puts an end to something.
var endings = map[string]string{"call": "off", "cut": "off", "break": "off", "give": "up", "tear": "up", "rip": "up", "wind": "up", "shut": "down", "close": "down", "roll": "back"}

var undoing = text.Set("mothball tear rip annul renounce abrogate denounce lift suspend remove end drop scrap terminate revoke repeal rescind waive cancel abolish nullify abandon relinquish discontinue dismantle shelve forswear halt")
