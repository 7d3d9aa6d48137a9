package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
)

// nounMutual handles plurals that several are of each other: "X and Y are allies".
func (d *document) nounMutual(i int, r *rule) {
	if d.t.Tokens[i].XPOS != "NNS" || len(d.r.Possessor(d.n, i)) > 0 {
		return
	}
	for _, x := range d.t.NounTails(i) {
		if x.Prep == "of" && x.Via == i && d.t.Tokens[x.Noun].Lemma != "convenience" {
			return
		}
	}
	all, v := d.isA(i, sourceWant(r.typ))
	if len(all.parties) > 1 {
		d.pairs(i, r, all, v)
	}
}

// gatherings are deeds of several whose names may stand behind "of".
var gatherings = text.Set("meeting summit gathering alliance encounter reunion marriage wedding exercise drill manoeuvre maneuver patrol game")

// beside resolves the name that stands before a phrase with a preposition: "A and B, now at war".
func (d *document) beside(i int, want text.Want) found {
	k := i - 2 // before the preposition
	for k > 0 && d.t.Tokens[k].UPOS == "ADV" {
		k--
	}
	if k > 0 && d.t.Tokens[k].Text == "," {
		k--
	}
	if k < 0 {
		return found{}
	}
	if d.t.Mention(k) >= 0 {
		k = d.t.MentionHead(d.t.Mention(k))
	} else if d.t.Tokens[k].UPOS != "NOUN" {
		return found{}
	}
	if h := d.t.Head(k); d.t.Is(k, "conj") && h >= 0 {
		k = h
	}
	return d.at(k, want)
}

// brokered tells whether those who do a deed of several bring it about for others: "a truce brokered by X and Y".
func (d *document) brokered(i, v int) bool {
	if v >= 0 && brokering[d.t.Tokens[v].Lemma] && d.t.Is(i, "obj", "nsubj:pass") {
		return true
	}
	if v >= 0 && !d.t.Is(v, "acl") && d.t.Is(i, "obj") {
		return false // "X and Y held talks mediated by Z"
	}
	for _, k := range d.t.Kids(i) {
		if d.t.Is(k, "acl") && brokering[d.t.Tokens[k].Lemma] && d.t.Object(k) == i {
			return true
		}
	}
	return false
}

// sides resolves A and B of "relations between A and B".
func (d *document) sides(i int, want text.Want) found {
	if i < 0 {
		return found{}
	}
	for _, x := range d.t.NounTails(i) {
		if x.Prep == "between" {
			return d.at(x.Noun, want)
		}
	}
	return found{}
}

// sealed finds the other side of "a pact, signed with X in May".
func (d *document) sealed(i int, r *rule) found {
	for _, k := range d.t.Kids(i) {
		if d.t.Is(k, "acl") && lightVerbs[d.t.Tokens[k].Lemma] && d.t.Passive(k) {
			if f := d.firstFit(d.t.Tails(k), i, r.target, targetWant(r.typ), r, false); !f.empty() {
				return f
			}
		}
	}
	return found{}
}

// brokering are verbs of those who bring others together.
var brokering = text.Set("broker mediate facilitate arrange sponsor host chair propose oversee guarantee back urge demand welcome monitor supervise observe draft impose convene support engineer orchestrate seek order request want")

// under resolves who acts "under an agreement with X", "as part of its pact with X": the subject of the clause.
func (d *document) under(i int, r *rule) found {
	if c := d.t.Case(i); !d.t.Is(i, "obl") || c != "under" && c != "as part of" && c != "in line with" && c != "in accordance with" && c != "thanks to" {
		return found{}
	}
	g := d.t.Governor(i)
	if g < 0 {
		return found{}
	}
	return d.subject(g, sourceWant(r.typ))
}

// instrumentSets are sets of things that may bear a name.
var instrumentSets = map[string]bool{"@agreement": true, "@paper": true, "@truce": true}

// convening are verbs of those who gather for what a noun tells: "sat down for talks".
var convening = text.Set("sit convene huddle reconvene")

// lostPair finds B of "between A and B" where the parser hung it elsewhere.
func (d *document) lostPair(a int, f found, want text.Want) found {
	for i := a + 1; i < len(d.t.Tokens) && i < a+8; i++ {
		if d.t.Tokens[i].Lower == "and" {
			for k := i + 1; k < len(d.t.Tokens) && k < i+6; k++ {
				if m := d.t.Mention(k); m >= 0 {
					g := d.at(d.adorned(m), want)
					f.parties, f.tokens = append(f.parties, g.parties...), append(f.tokens, g.tokens...)
					f.far = true
					return f
				}
			}
		}
	}
	return f
}

// adorned is the head of a name, or the noun that a demonym before it says more of: "Iranian-backed rebels".
func (d *document) adorned(m int) int {
	x, h := &d.t.S.Mentions[m], d.t.MentionHead(m)
	for steps := 0; steps < 2 && x.Use == text.ByDemonym && d.t.Is(h, "amod", "compound") && d.t.Head(h) > x.Last; steps++ {
		h = d.t.Head(h)
	}
	return h
}

// pairs makes a claim of every two parties.
func (d *document) pairs(i int, r *rule, all found, v int) {
	m, says, ok := d.nounMood(i, v, all.parties)
	if !ok {
		return
	}
	m = d.settledMood(i, v, r.typ, m)
	tokens := append([]int{i}, all.tokens...)
	d.among(claim{rule: r, anchor: i, tokens: tokens, modality: m, says: says, theme: i, far: all.far}, all.parties)
}

// ofTheirs resolves whose the goods are behind "of".
func (d *document) ofTheirs(i int, r *rule) found {
	for _, x := range d.t.NounTails(i) {
		if (x.Prep == "of" || x.Prep == "for") && (x.Via == i || x.Via > i && d.t.Head(x.Via) == i && containers[d.t.Tokens[x.Via].Lemma]) && d.t.Mention(x.Noun) < 0 && d.isThing(x.Noun, "@goods", true) {
			return d.owner(x.Noun, 0)
		}
	}
	return found{}
}

// venture resolves in which state that lies in which is invested.
func (d *document) venture(v int, want text.Want) found {
	for _, x := range d.t.Tails(v) {
		if (x.Prep != "in" && x.Prep != "into") || x.Via >= 0 && d.t.Tokens[x.Via].UPOS == "NOUN" && !d.isThing(x.Via, "@money", true) || d.t.Mention(x.Noun) >= 0 || d.temporal(x.Noun) {
			continue
		}
		if f := (found{parties: d.r.Possessor(d.n, x.Noun), tokens: []int{x.Noun}}); !f.empty() {
			return f
		}
		for _, y := range d.t.NounTails(x.Noun) {
			if tree.Listed("in,off,near,outside", y.Prep) && y.Via == x.Noun {
				return d.at(y.Noun, want)
			}
		}
	}
	return found{}
}

// measures are words for how much is given.
var measures = text.Set("metre meter foot megawatt gigawatt megawatt-hour kilowatt-hour dollar euro pound planeload shipload truckload busload boatload lorryload carload trainload litre liter gallon barrel sack crate box container pallet consignment kilo kilogram bushel bag parcel dose convoy")
