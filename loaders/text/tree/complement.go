package tree

import "entente/loaders/text"

// having makes an auxiliary of "having" in "denied having sold", also where the parser read "having [sold weapons]".
func (t *Tree) having() {
	for i := 0; i+1 < len(t.Tokens); i++ {
		if t.Tokens[i].Lower != "having" {
			continue
		}
		if t.Is(i, "aux") {
			t.havingAmod(i)
			continue
		}
		for v := i + 1; v < len(t.Tokens) && v < i+4; v++ {
			x := &t.Tokens[v]
			object := x.Head
			had := object > v && t.Is(v, "amod") && t.Tokens[object].Head == i && v == i+1
			if x.XPOS != "VBN" && x.XPOS != "VBD" || object != i && !had {
				continue
			}
			t.auxiliary(i, v)
			break
		}
	}
}

// havingAmod makes a complement of "sold" in "denied having [sold rifles] to X": what has an auxiliary is no adjective.
func (t *Tree) havingAmod(having int) {
	v := t.Tokens[having].Head
	if v < having || t.Tokens[v].XPOS != "VBN" && t.Tokens[v].XPOS != "VBD" {
		return
	}
	t.releaseVerb(v, having)
}

// releaseVerb makes a complement of a verb that the parser took for an adjective of the noun behind it, which is its
// object; what follows the noun goes with it. Its phrase begins at first.
func (t *Tree) releaseVerb(v, first int) bool {
	n := t.Tokens[v].Head
	if n <= v || !t.Is(v, "amod", "compound") || !t.Is(n, "obj", "obl", "ccomp", "xcomp") {
		return false
	}
	u := t.Tokens[n].Head
	if u < 0 || u >= first || !t.Verbal(u) {
		return false
	}
	t.Tokens[v].Head, t.Tokens[v].Rel, t.Tokens[v].XPOS, t.Tokens[v].UPOS = u, "xcomp", "VBG", "VERB"
	t.Tokens[n].Head, t.Tokens[n].Rel = v, "obj"
	for k := n + 1; k < len(t.Tokens) && t.Tokens[k].UPOS != "PUNCT" && t.Tokens[k].UPOS != "CCONJ"; k++ {
		if t.Tokens[k].Head == u && t.Is(k, "obl", "nmod") {
			t.Tokens[k].Head = v
		}
	}
	return true
}

// auxiliary makes an auxiliary of "having", and of the participle after it what "having" was.
func (t *Tree) auxiliary(having, v int) {
	h := &t.Tokens[having]
	t.Tokens[v].Head, t.Tokens[v].Rel = h.Head, h.Rel
	t.Tokens[v].XPOS, t.Tokens[v].UPOS = "VBG", "VERB"
	t.rehang(having, v)
	h.Head, h.Rel, h.UPOS = v, "aux", "AUX"
}

// takesGerund are verbs after which a bare gerund, or "that", is a complement, whatever the
// parser took it for.
var takesGerund = text.Set("mull weigh deny admit stop avoid consider recommend suggest risk regret acknowledge confess cease quit discuss delay postpone suspend resist oppose favour favor propose contemplate resume continue start begin rule remember recall justify defend mention")

// takesThat are verbs whose "that" opens what is said.
var takesThat = text.Set("decree say deny claim allege admit announce insist warn argue charge believe think declare report confirm add state maintain assert contend demand agree note stress suggest fear hope vow pledge promise acknowledge complain tell reply assess conclude estimate find reveal show indicate contend speculate reckon predict hear learn reiterate")

// Hesitation are nouns that are lost, wasted or spared before somebody acts.
var Hesitation = text.Set("time effort qualm hesitation")

// deedOf are verbs after whose object "of doing", "for doing", "from doing" tells its deed.
var deedOf = text.Set("accuse suspect condemn criticise criticize blame charge sanction denounce prevent stop deter discourage dissuade prohibit bar praise thank convict punish fine arrest indict censure keep ban hinder sentence jail imprison hang execute try expel deport sack fire dismiss prosecute reprimand rebuke berate hold detain want clear acquit exonerate absolve")

// complements mends where a clause hangs, by what the verbs are known to take.
func (t *Tree) complements() {
	for v := range t.Tokens {
		h := t.Tokens[v].Head
		if h < 0 || h >= v || t.Tokens[v].UPOS != "VERB" {
			continue
		}
		mark := t.markOf(v)
		switch {
		case t.Is(v, "advcl", "acl", "parataxis", "conj") && t.Tokens[h].UPOS == "VERB" && mark == "" && !t.coordinator(h, v) && (t.Tokens[v].XPOS == "VBG" || t.havingDone(v)) && takesGerund[t.Tokens[h].Lemma] && !t.comma(h, v):
			t.Tokens[v].Rel = "xcomp"
		case t.Is(v, "advcl", "xcomp") && mark == "to" && t.Tokens[v].XPOS == "VB" && t.plannedBefore(v, h) >= 0:
			t.Tokens[v].Head, t.Tokens[v].Rel = t.plannedBefore(v, h), "acl" // "dropped its [plan to attack]"
		case t.Is(v, "advcl", "obj") && mark == "that" && takesThat[t.Tokens[h].Lemma]:
			t.Tokens[v].Rel = "ccomp"
		case t.Is(v, "acl") && mark == "that" && t.Is(h, "obj", "iobj") && t.Tokens[h].Head >= 0 && addressing[t.Tokens[t.Tokens[h].Head].Lemma] && t.below(v, "nsubj") >= 0 && t.below(v, "obj", "ccomp", "xcomp", "cop", "obl") >= 0 && !contentNouns[t.Tokens[h].Lemma]:
			t.Tokens[v].Head, t.Tokens[v].Rel = t.Tokens[h].Head, "ccomp" // "informed the council that it would"
		case t.Is(v, "acl") && mark == "in" && t.Tokens[h].Lemma == "interest" && t.Is(h, "obj") && t.Tokens[h].Head >= 0 && t.Tokens[t.Tokens[h].Head].Lemma == "lose":
			t.Tokens[v].Head, t.Tokens[v].Rel = t.Tokens[h].Head, "advcl" // "lost interest in doing"
		case t.Is(v, "acl") && mark == "in" && Hesitation[t.Tokens[h].Lemma] && t.Is(h, "obj") && t.Tokens[h].Head >= 0:
			t.Tokens[v].Head, t.Tokens[v].Rel = t.Tokens[h].Head, "xcomp" // "lost no time in doing"
		case t.Is(v, "acl") && !t.Is(v, "acl:relcl") && (mark == "of" || mark == "for" || mark == "from" || mark == "over") && t.Tokens[v].XPOS == "VBG":
			u := t.Tokens[h].Head
			if u >= 0 && u < h && t.Is(h, "obj", "iobj", "obl") && deedOf[t.Tokens[u].Lemma] {
				t.Tokens[v].Head, t.Tokens[v].Rel = u, "advcl"
			}
		}
	}
}

// plannedBefore returns the object of a verb that stands right before "to do", where that is what
// it plans, offers or refuses; -1 if it is not.
func (t *Tree) plannedBefore(v, h int) int {
	to := t.below(v, "mark")
	if to < 1 || to > v {
		return -1
	}
	n := to - 1
	if n > 0 && t.Tokens[n].Lower == "not" {
		n-- // "its decision not to attack"
	}
	for steps := 0; steps < 3 && t.Is(n, "nmod", "flat") && t.Tokens[n].Head >= 0 && t.Tokens[n].Head < n; steps++ {
		n = t.Tokens[n].Head // "the decision of X to attack"
	}
	if t.Tokens[n].Head == h && (t.Is(n, "obj", "nsubj:pass", "iobj") && infinitiveNouns[t.Tokens[n].Lemma] || t.Is(n, "obl") && t.below(n, "case") > h && constraints[t.Tokens[n].Lemma]) {
		return n
	}
	return -1
}

// infinitiveNouns are nouns of which "to do" tells what they are.
var infinitiveNouns = text.Set("plan decision proposal pledge offer bid refusal threat intention promise demand agreement attempt vow commitment willingness readiness call appeal plea request temptation invitation entreaty light permission leave licence license mandate go-ahead duty right")

// constraints are what somebody comes under or has that asks him to do something.
var constraints = text.Set("pressure obligation order temptation compulsion duty")

// havingDone tells "having sold".
func (t *Tree) havingDone(v int) bool {
	a := t.below(v, "aux")
	return a >= 0 && t.Tokens[a].Lower == "having"
}

// markOf returns the word that opens a clause, "" if none.
func (t *Tree) markOf(v int) string {
	if k := t.below(v, "mark", "case"); k >= 0 && k < v {
		return t.Tokens[k].Lower
	}
	return ""
}

// coordinator tells whether "and" or "or" stands between two tokens.
func (t *Tree) coordinator(from, to int) bool {
	for i := from + 1; i < to; i++ {
		if t.Tokens[i].XPOS == "CC" {
			return true
		}
	}
	return false
}

func (t *Tree) comma(from, to int) bool {
	for i := from + 1; i < to; i++ {
		if t.Tokens[i].Text == "," {
			return true
		}
	}
	return false
}

// cases moves a preposition from a modifier to its noun: "by U.S. customs agents".
func (t *Tree) cases() {
	for k := range t.Tokens {
		h := t.Tokens[k].Head
		if !t.Is(k, "case") || t.Tokens[k].XPOS == "POS" || h <= k || !t.Is(h, "compound", "amod", "nummod", "flat") {
			continue
		}
		if up := t.Tokens[h].Head; up > h {
			t.Tokens[k].Head = up
		}
	}
}

// twoObjects makes a receiver of the first of two objects.
func (t *Tree) twoObjects(v int) {
	first := -1
	for k := range t.Tokens {
		if t.Tokens[k].Head != v || k < v || !t.Is(k, "obj") {
			continue
		}
		if first >= 0 {
			t.Tokens[first].Rel = "iobj"
			return
		}
		first = k
	}
}

// giving are verbs with two objects.
var giving = text.Set("accord show pay grant give send sell lend loan offer owe promise award hand deny cost supply guarantee pledge reimburse repay refund gift wire remit")

// gifts finds the receiver that the parser took for a part of what is given: "paid the World
// Bank $5 million", "sends the rebels missile parts".
func (t *Tree) gifts() {
	for v := range t.Tokens {
		if t.Tokens[v].UPOS != "VERB" || !giving[t.Tokens[v].Lemma] {
			continue
		}
		t.twoObjects(v)
		for k := v + 2; k+1 < len(t.Tokens) && k < v+5; k++ {
			t.regimeArms(k)
			t.rebelsArms(v, k)
		}
		first := v + 1
		for first < len(t.Tokens) && t.Tokens[first].UPOS == "DET" {
			first++
		}
		if first >= len(t.Tokens) {
			continue
		}
		m := t.mention[first]
		if m >= 0 && t.S.Mentions[m].Last+1 < len(t.Tokens) && (t.Tokens[t.S.Mentions[m].Last+1].Text == "-" || t.Tokens[t.S.Mentions[m].Last+1].XPOS == "POS") {
			continue // "gave Swiss-made rifles to", "promised Chad's president that"
		}
		if m < 0 || t.S.Mentions[m].Use == text.ByDemonym && t.Tokens[t.S.Mentions[m].Last].UPOS == "ADJ" {
			continue
		}
		h := t.MentionHead(m)
		up := t.Tokens[h].Head
		if !t.Is(h, "compound", "nmod", "amod", "flat", "det") || up <= h || up-h > 5 {
			continue
		}
		o := up
		for t.Tokens[o].Head >= 0 && t.Tokens[o].Head != v && !t.Is(o, "obj") {
			o = t.Tokens[o].Head
		}
		if t.Tokens[o].Head == v && o > h && !t.received(o, v) {
			t.Tokens[h].Head, t.Tokens[h].Rel = v, "iobj"
			t.Tokens[o].Rel = "obj"
		}
	}
}

// received tells whether "to A" behind an object names who gets it: "sent Katyusha rockets to A".
func (t *Tree) received(object, verb int) bool {
	for k := object + 1; k < len(t.Tokens); k++ {
		h := t.Tokens[k].Head
		if t.Tokens[k].Lower == "to" && t.Is(k, "case") && h >= 0 && t.mention[h] >= 0 && (t.Tokens[h].Head == object || t.Tokens[h].Head == verb) {
			return true
		}
	}
	return false
}

// titled are nouns before which and behind which a name stands as their apposition.
var titled = text.Set("network retailer insurer miner refiner builder airline maker company firm bank group manufacturer utility airline broker dealer trader foundation charity producer maker conglomerate newspaper broadcaster operator supplier contractor lender carrier giant leader president minister premier chief spokesman spokeswoman ambassador envoy general commander businessman lawyer banker preacher scientist politician journalist activist prince king movement militia party organisation organization tanker freighter vessel ship trawler yacht neighbour neighbor ally rival island town city region province mission agency")

// titles hangs a name on the noun right before it, where the parser has lost it: "hit the port operator X".
func (t *Tree) titles() {
	for m := range t.S.Mentions {
		f := t.S.Mentions[m].First
		if f == 0 || !titled[t.Tokens[f-1].Lemma] || t.Tokens[f-1].UPOS != "NOUN" || t.Tokens[f-1].XPOS == "NNS" || t.S.Mentions[m].Use == text.ByDemonym {
			continue
		}
		h := t.MentionHead(m)
		if t.Is(h, "nsubj") && t.Is(f-1, "nsubj") && t.Tokens[h].Head == t.Tokens[f-1].Head && h > f-2 { // "the ally X left"
			t.Tokens[h].Head, t.Tokens[h].Rel = f-1, "appos"
			continue
		}
		if t.Tokens[h].Head == f-1 && t.Is(h, "obj", "iobj") && !t.caseOf(h) {
			t.Tokens[h].Rel = "appos" // "the trader X", where a noun was given an object
		}
		if t.Tokens[h].Head == f-1 || !t.Is(h, "obl:unmarked", "obj", "iobj", "dep", "nmod:unmarked", "appos", "obl", "nmod") || t.caseOf(h) || t.Tokens[f-1].Head == h {
			continue
		}
		old, rel := t.Tokens[h].Head, t.Tokens[h].Rel
		t.Tokens[h].Head, t.Tokens[h].Rel = f-1, "appos"
		if t.loops(h) {
			t.Tokens[h].Head, t.Tokens[h].Rel = old, rel
		}
	}
}

func (t *Tree) caseOf(h int) bool {
	for k := range t.Tokens {
		if t.Tokens[k].Head == h && t.Is(k, "case") && t.Tokens[k].XPOS != "POS" {
			return true
		}
	}
	return false
}
