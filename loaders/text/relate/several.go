package relate

import "entente/loaders/text"

// nounMutual handles plurals that several are of each other: "X and Y are allies".
func (d *document) nounMutual(i int, r *rule) {
	if d.t.Tokens[i].XPOS != "NNS" || len(d.r.Possessor(d.n, i)) > 0 {
		return
	}
	for _, x := range d.t.NounTails(i) {
		if x.Prep == "of" && x.Via == i {
			return
		}
	}
	all, v := d.isA(i, sourceWant(r.typ))
	if len(all.parties) > 1 {
		d.pairs(i, r, all, v)
	}
}

// gatherings are deeds of several whose names may stand behind "of".
var gatherings = text.Set("meeting summit gathering alliance encounter reunion")

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
	for _, k := range d.t.Kids(i) {
		if d.t.Is(k, "acl") && brokering[d.t.Tokens[k].Lemma] && d.t.Object(k) == i {
			return true
		}
	}
	return false
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
