package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// toldOf tells of a deed of which somebody speaks who alone knows of it: "spoke of a raid by X", "told the Council of an attack on Y". What
// has "the" was known before.
func (d *document) toldOf(i int, verb, prep string) bool {
	return prep == "of" && tellingOf[verb] && d.newDeed(i)
}

// newDeed tells whether a noun for a deed brings it in: "a raid", "new attacks".
func (d *document) newDeed(i int) bool {
	if d.t.Child(i, "nmod:poss") >= 0 || d.t.Modified(i, "the,this,that,these,those,his,its,their") {
		return false
	}
	return (takenUp[d.t.Tokens[i].Lemma] != nil || newlyTold[d.t.Tokens[i].Lemma]) && (d.t.Modified(i, "a,an,another,new,further,fresh,several,two,three,four,five") || d.t.Tokens[i].XPOS == "NNS")
}

// newlyTold are further deeds that a report brings in.
var newlyTold = text.Set("cyberattack hack intrusion meeting talk talks visit trip contact encounter negotiation agreement treaty")

// reportedBy makes what a verb tells the account of its subject, unless it tells of itself.
func (w *walk) reportedBy(h int) {
	who := w.d.speakerOf(h)
	if shares(who, w.actors) {
		return
	}
	w.told = true
	w.says = append(w.says, refs(who)...)
	w.wrap(schema.Alleged)
}

var tellingOf = text.Set("speak tell inform write talk notify apprise")

// interposed tells whether "it is believed", "it was widely reported" stands between commas before a verb.
func (d *document) interposed(i int) bool {
	for k := i - 1; k > 3; k-- {
		if d.t.Tokens[k].Text != "," || !rumoured[d.t.Tokens[k-1].Lemma] && !supposing[d.t.Tokens[k-1].Lower] {
			continue
		}
		for p := k - 2; p > 0 && p > k-6; p-- {
			if d.t.Tokens[p].Lower == "it" && d.t.Tokens[p-1].Text == "," {
				return true
			}
		}
	}
	return false
}

// claimsProof tells whether a noun for proof is what a party says it has: "sees in the raid proof that X is arming Y", "has evidence that".
func (d *document) claimsProof(noun int) int {
	h := d.t.Head(noun)
	if h < 0 || !d.t.Verbal(h) || d.t.Passive(h) || !d.t.Is(noun, "obj", "obl", "xcomp") || !proofHolding[d.t.Tokens[h].Lemma] || d.own(h) != schema.Asserted {
		return -1
	}
	return h
}

var proofHolding = text.Set("see have hold possess claim cite offer present produce")

// whatSaid returns the verb of saying of "what X says was a raid by Y" over such a noun, -1 if there is none.
func (d *document) whatSaid(i int) int {
	c := d.t.Child(i, "cop")
	if c < 3 || c > i {
		return -1
	}
	v := c - 1
	if !tree.Listed("say,claim,believe,allege,maintain,insist,think,contend,suspect", d.t.Tokens[v].Lemma) {
		return -1
	}
	for k := v - 1; k >= 0 && k > v-8; k-- {
		if d.t.Tokens[k].Lower == "what" {
			return v
		}
		if d.t.Tokens[k].UPOS == "PUNCT" || d.t.Verbal(k) {
			return -1
		}
	}
	return -1
}

var supposing = text.Set("seems seemed appears appeared believed thought reported said understood alleged claimed assumed supposed suspected")

// supposedDone tells whether a deed is but thought to have come about: "a truce was reported to have been signed".
func (d *document) supposedDone(deed, v int) bool {
	if !d.t.Is(deed, "nsubj:pass") || !supposing[d.t.Tokens[v].Lower] {
		return false
	}
	x := d.t.Child(v, "xcomp")
	return x > v && d.t.Case(x) == "to" && (d.t.Passive(x) || happening[d.t.Tokens[x].Lemma] || d.t.Child(x, "cop") >= 0)
}
