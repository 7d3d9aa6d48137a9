package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

var threatIfRule = &rule{name: "will strike if", typ: schema.Threatens}

// threatIf reads "X warned that it would strike if Y did so", "X vowed to retaliate unless Y withdrew": who must do or leave
// something lest X act is threatened.
func (d *document) threatIf(v int) {
	lemma := d.t.Tokens[v].Lemma
	if !forceful[lemma] && !d.threatened(v) || d.t.Passive(v) || d.own(v) == schema.Negated {
		return
	}
	u := d.t.Head(v)
	for u >= 0 && d.t.Is(v, "conj") && d.t.Verbal(u) {
		v, u = u, d.t.Head(u)
	}
	if u < 0 || !d.t.Is(v, "ccomp", "xcomp") || !d.t.Verbal(u) || d.t.Passive(u) || d.own(u) != schema.Asserted {
		return
	}
	saysIt := d.t.Tokens[u].Lemma
	if vowing[saysIt] && d.vowsReprisal(u) {
		return
	}
	if !warning[saysIt] && !(reporting(saysIt) && violent[lemma]) || d.t.Is(v, "ccomp") && !d.willDo(v) {
		return
	}
	cond := d.ifClause(v)
	if cond < 0 {
		cond = d.ifClause(u)
	}
	if cond < 0 || d.t.Passive(cond) {
		return
	}
	who, doer, whom := d.subject(u, text.Acting), d.subject(v, text.Acting), d.subject(cond, text.Acting)
	if who.empty() || whom.empty() || !shares(who.parties, doer.parties) && !shares(doer.parties, who.parties) || shares(who.parties, whom.parties) || shares(whom.parties, who.parties) {
		return
	}
	m, says, ok := d.mood(u, who.parties)
	if !ok {
		return
	}
	d.across(claim{rule: threatIfRule, anchor: u, tokens: append(append([]int{v}, who.tokens...), whom.tokens...), modality: m, says: says, theme: -1}, who, whom)
}

// threatened tells whether a verb is what somebody threatens to do, whatever that is.
func (d *document) threatened(v int) bool {
	h := d.t.Head(v)
	return h >= 0 && d.t.Is(v, "xcomp") && d.t.Tokens[h].Lemma == "threaten"
}

// ifClause returns the verb of the clause under a verb that "if" or "unless" opens, -1 if there is none.
func (d *document) ifClause(v int) int {
	for _, k := range d.t.Kids(v) {
		if d.t.Is(k, "advcl") && tree.Listed("if,unless", d.t.Case(k)) && d.t.Verbal(k) {
			return k
		}
	}
	return -1
}

// willDo tells whether a verb has "will" or "would".
func (d *document) willDo(v int) bool {
	for _, k := range d.t.Kids(v) {
		if d.t.Is(k, "aux") && tree.Listed("will,would,'ll,’ll,shall", d.t.Tokens[k].Lower) {
			return true
		}
	}
	return false
}

var (
	warning  = text.Set("warn threaten vow swear caution pledge")
	violent  = text.Set("respond hit fight attack strike bomb shell retaliate invade destroy annihilate crush obliterate bombard raid flatten raze torpedo")
	forceful = text.Set("attack strike bomb shell retaliate invade destroy annihilate crush obliterate bombard raid flatten raze torpedo " +
		"respond react hit punish expel close sever cut break suspend halt withdraw fire shoot sink block blockade seize intervene act mobilise mobilize impose occupy annex storm fight")
)
