package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// suffered reads "Estonia suffered computer attacks that it blames on X", "was hit by bombings which it attributed to Y": by the account
// of who blames, X did to Estonia what it suffered.
func (d *document) suffered(v int, c text.Claim) bool {
	deed := d.t.Object(v)
	if deed < 0 || !imputingWords[d.t.Tokens[v].Lemma] {
		return false
	}
	typ := schema.Attacks
	switch lemma := d.t.Tokens[deed].Lemma; {
	case cyberNouns[lemma], attackNouns[lemma] && d.modified(deed, "computer,cyber,hacking,digital,ransomware,hacker"):
		typ = schema.Cyberattacks
	case !attackNouns[lemma]:
		return false
	}
	h := d.t.Head(deed)
	if h < 0 || !d.t.Is(deed, "obj", "obl", "obl:agent") || !(enduring[d.t.Tokens[h].Lemma] && !d.t.Passive(h) || smiting[d.t.Tokens[h].Lemma] && d.t.Passive(h)) || d.own(h) != schema.Asserted {
		return false
	}
	whom := d.subject(h, text.Acting)
	if len(whom.parties) != 1 || whom.parties[0].Entity == c.Target {
		return false
	}
	d.emit(claim{rule: imputedRule.of(typ), source: text.Party{Entity: c.Target}, target: text.Party{Entity: whom.parties[0].Entity}, anchor: v, tokens: []int{v, deed}, modality: schema.Alleged, says: []text.Ref{{Entity: c.Source}}, theme: -1})
	return true
}

var (
	imputingWords = text.Set("blame attribute ascribe pin impute trace lay")
	attackNouns   = text.Set("attack raid bombing shelling strike blast explosion assault ambush bombardment airstrike incursion intrusion")
	cyberNouns    = text.Set("cyberattack cyber-attack hack hacking intrusion breach")
	enduring      = text.Set("suffer endure experience sustain face weather survive absorb withstand live see")
	smiting       = text.Set("hit strike rock shake plague batter cripple paralyse paralyze target disrupt damage devastate")
)
