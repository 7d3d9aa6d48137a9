package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

var discreditRule = &rule{name: "say that what they say is false", typ: schema.Rejects}

// discredited reads "X said that Y's claims were baseless", "there was no truth in Y's report, X said": X rejects what Y says.
func (d *document) discredited(i int) {
	v, charge := d.falseCharge(i)
	if charge < 0 {
		return
	}
	says := d.told(v)
	if says < 0 || d.subject(says, text.Acting).empty() {
		return
	}
	who, whom := d.speakerOf(says), d.owner(charge, text.Acting)
	if whom.empty() && d.t.Child(charge, "nmod", "acl", "nmod:poss") < 0 {
		whom.parties = d.accuserOf(who)
	}
	if len(who) == 0 || whom.empty() || shares(who, whom.parties) || shares(whom.parties, who) {
		return
	}
	tokens := append([]int{i, max(d.t.Subject(says), 0)}, whom.tokens...)
	d.across(claim{rule: discreditRule, anchor: says, tokens: tokens, modality: schema.Asserted, theme: -1}, found{parties: who}, whom)
}

// falseCharge finds the charge that a predicate calls false, and the verb of its clause: "the claims were baseless", "were without
// foundation", "there was no truth in them"; -1 if it calls none so.
func (d *document) falseCharge(i int) (v, charge int) {
	lemma := d.t.Tokens[i].Lemma
	if inspired := d.t.Passive(i) && (lemma == "inspire" || lemma == "motivate" || lemma == "fabricate" || lemma == "invent" || lemma == "concoct"); d.t.Child(i, "cop") >= 0 || inspired {
		s := d.t.Subject(i)
		called := inspired || untrue[lemma] || libellous[lemma] || baseless[lemma] && d.t.Case(i) == "without"
		if !called || d.t.Modified(i, "not") || !d.isThing(s, "@charge", false) && !d.isThing(s, "@version", false) {
			return -1, -1
		}
		return i, s
	}
	h := d.t.Head(i)
	if h < 0 || !baseless[lemma] || !d.t.Modified(i, "no") || d.t.Child(h, "expl") < 0 {
		return -1, -1
	}
	for _, x := range d.t.NounTails(i) {
		if tree.Listed("in,to,for,behind", x.Prep) && (d.isThing(x.Noun, "@charge", false) || d.isThing(x.Noun, "@version", false)) {
			return h, x.Noun
		}
	}
	return -1, -1
}

// accuserOf returns who has last accused, urged or condemned a party, or else anybody.
func (d *document) accuserOf(who []text.Party) []text.Party {
	for _, s := range who {
		if x, ok := d.critics[s.Entity]; ok {
			return []text.Party{x}
		}
	}
	if x := d.critic; len(who) > 0 && x.Entity >= 0 && d.n-d.charged <= 2 && !shares([]text.Party{x}, who) {
		return []text.Party{x}
	}
	return d.lastTeller(who)
}

var libellous = text.Set("slanderous libellous libelous malicious defamatory laughable ludicrous farcical invented lies mendacious misleading untruthful wild far-fetched outlandish fanciful nonsensical unsubstantiated unproven inaccurate wrong")
