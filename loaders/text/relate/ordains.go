package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// ordains reads "X must withdraw its soldiers, the court ordered": who orders it urges X.
func (d *document) ordains(v int) {
	if !ordering[d.t.Tokens[v].Lemma] && d.t.Tokens[v].Lemma != "insist" && d.t.Tokens[v].Lemma != "tell" || d.t.Passive(v) {
		return
	}
	c := d.t.Child(v, "ccomp")
	if h := d.t.Head(v); c < 0 && h >= 0 && d.t.Is(v, "parataxis") && d.t.Verbal(h) {
		c = h
	}
	if c < 0 || d.t.Child(v, "obj", "iobj") >= 0 {
		return
	}
	aux := d.t.Child(c, "aux")
	if aux < 0 || !musts[d.t.Tokens[aux].Lower] || d.t.Passive(c) {
		return
	}
	who, whom := d.subject(v, text.Acting), d.subject(c, text.Acting)
	if who.empty() || whom.empty() || shares(who.parties, whom.parties) {
		return
	}
	m, says, ok := d.mood(v, who.parties)
	if !ok {
		return
	}
	d.across(claim{rule: ordainRule, anchor: v, tokens: append(append([]int{}, who.tokens...), whom.tokens...), modality: m, says: says, theme: -1}, who, whom)
}

var (
	ordainRule = &rule{name: "order that they must", typ: schema.Urges}
	musts      = text.Set("must shall should")
)

// dealToBuy reads "signed an agreement with X to buy arms": who signs is to get them of the other; "to sell": the other way.
func (d *document) dealToBuy(i int) {
	if !d.isThing(i, "@agreement", false) || d.t.Mention(i) >= 0 {
		return
	}
	v := d.light(i)
	a := d.t.Child(i, "acl")
	if v >= 0 && a < 0 {
		a = d.t.Child(v, "advcl", "xcomp")
	}
	if v < 0 || a < i || d.t.Tokens[a].XPOS != "VB" || d.t.Passive(v) || d.t.Child(a, "nsubj") >= 0 {
		return
	}
	buys, sells := armsGetting[d.t.Tokens[a].Lemma], armsGiving[d.t.Tokens[a].Lemma]
	if !buys && !sells || !d.isThing(d.t.Child(a, "obj"), "@arms", true) || len(d.prepositions(a)) > 0 {
		return
	}
	who := d.subject(v, text.Acting)
	other := found{}
	for _, x := range append(d.t.NounTails(i), d.t.Tails(v)...) {
		if x.Prep == "with" {
			other = d.at(x.Noun, text.Acting)
			break
		}
	}
	if len(who.parties) != 1 || len(other.parties) != 1 || shares(who.parties, other.parties) {
		return
	}
	m, says, ok := d.mood(v, who.parties)
	if !ok {
		return
	}
	if m == schema.Asserted {
		m = schema.Planned
	}
	if sells {
		who, other = other, who
	}
	d.emit(claim{rule: dealRule, source: who.parties[0], target: other.parties[0], anchor: a, tokens: append(append([]int{i}, who.tokens...), other.tokens...), modality: m, says: says, theme: d.t.Child(a, "obj")})
}

// prepositions are those between a verb and whom it is done with: "from X", "to X".
func (d *document) prepositions(v int) []string {
	var out []string
	for _, x := range d.t.Tails(v) {
		if x.Via < 0 && (x.Prep == "from" || x.Prep == "to") {
			out = append(out, x.Prep)
		}
	}
	return out
}

var (
	dealRule    = &rule{name: "a deal to buy arms", typ: schema.ImportsMunitionsFrom}
	armsGetting = text.Set("buy purchase acquire order procure import")
)
