package relate

import (
	"slices"

	"entente/loaders/text"
	"entente/schema"
)

// victim resolves whom the object of a verb has hit: "planted the bomb that killed X", "… two of X's envoys".
func (d *document) victim(v int, want text.Want) found {
	o := d.t.Object(v)
	if o < 0 {
		return found{}
	}
	r := d.t.Child(o, "acl:relcl")
	if r < 0 || !hitting[d.t.Tokens[r].Lemma] || d.t.Passive(r) {
		return found{}
	}
	hit := d.t.Object(r)
	if hit < 0 || hit == o {
		return found{}
	}
	if f := d.owner(hit, want); !f.empty() {
		return f
	}
	return d.at(hit, want)
}

// morrow tells of a present tense that tells of a day to come: "the envoy flies to X tomorrow", "opens next week".
func (d *document) morrow(v int) bool {
	if x := d.t.Tokens[v].XPOS; x != "VBZ" && x != "VBP" {
		return false
	}
	for k := v + 1; k < len(d.t.Tokens) && k < v+12; k++ {
		switch w := d.t.Tokens[k].Lower; {
		case d.t.Verbal(k) && d.t.Tokens[k].XPOS != "VBN", w == ",":
			return false
		case w == "tomorrow", w == "next" && k+1 < len(d.t.Tokens) && (nextOnes[d.t.Tokens[k+1].Lower] || d.temporal(k+1)):
			return true
		}
	}
	return false
}

// nextOnes are of what may come next.
var nextOnes = text.Set("week month year monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter")

var hitting = text.Set("kill wound injure maim destroy damage sink hit wreck cripple blow")

// departed resolves whose the last troops are that leave a land: "the last X soldiers to leave Y". What they do
// beside, the clause tells; that they have left is taken for granted.
func (d *document) departed(v int, want text.Want) found {
	n := d.t.Head(v)
	if n < 0 || n > v || !d.t.Is(v, "acl") || d.t.Tokens[v].XPOS != "VB" || !d.t.Modified(n, "last,final") || !d.isThing(n, "@troops", true) {
		return found{}
	}
	return d.at(n, want)
}

// here resolves "here" behind a verb: the state in which the text was written.
func (d *document) here(v int) found {
	for k := v + 1; k < len(d.t.Tokens) && k < v+9; k++ {
		if d.t.Verbal(k) || d.t.Tokens[k].Text == "," {
			break
		}
		if d.t.Tokens[k].Lower == "here" {
			return found{parties: d.r.Dateline(), tokens: []int{k}}
		}
	}
	return found{}
}

// termed tells of a verb of naming in "what X calls a reply to raids by Y": the words are X's.
func (d *document) termed(v int) bool {
	if !terming[d.t.Tokens[v].Lemma] || !d.t.Verbal(v) || d.t.Passive(v) {
		return false
	}
	for k := v - 1; k >= 0 && k > v-7; k-- {
		if d.t.Tokens[k].Lower == "what" {
			return true
		}
		if d.t.Verbal(k) {
			return false
		}
	}
	return false
}

// termedAt returns the verb of naming at a word or, where a noun stands in the place of "what", the one below it; -1 if there is none.
func (d *document) termedAt(i int) int {
	if d.termed(i) {
		return i
	}
	for _, k := range d.t.Kids(i) {
		if k < i && d.t.Is(k, "dep") && d.termed(k) {
			return k
		}
	}
	return -1
}

var terming = text.Set("call term describe label brand style see regard dub deem consider")

var prizeRule = &rule{name: "board and bring in", typ: schema.SeizesAssetsOf}

// prize reads "the Orlan Star was boarded by X's marines and brought into port": who boards a ship and takes it in
// has seized it.
func (d *document) prize(v int) {
	if !boarding[d.t.Tokens[v].Lemma] {
		return
	}
	for _, k := range d.t.Kids(v) {
		if k < v || !d.t.Is(k, "conj") || !bringing[d.t.Tokens[k].Lemma] || !d.hasTail(k, "to") && !d.hasTail(k, "into") && !d.hasTail(k, "towards") {
			continue
		}
		who, _ := d.place(v, "agent", sourceWant(prizeRule.typ))
		ship, _ := d.place(v, "object", targetWant(prizeRule.typ))
		if who.empty() || ship.empty() || !d.fits(prizeRule, who, true) || !d.fits(prizeRule, ship, false) {
			return
		}
		m, says, ok := d.mood(v, who.parties)
		if !ok {
			return
		}
		d.across(claim{rule: prizeRule, anchor: v, tokens: append(slices.Clone(who.tokens), ship.tokens...), modality: m, says: says, theme: -1}, who, ship)
		return
	}
}

var (
	boarding = text.Set("board intercept stop halt storm")
	bringing = text.Set("bring take tow steer divert sail lead force escort")
)
