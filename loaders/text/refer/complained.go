package refer

import (
	"entente/loaders/text"
)

// complained notes the verbs whose subject a possessive does not mean because a party tells there what another has done
// to what is its own: "accused X of threatening to board its trawlers", "said X had attacked its troops". What X hides or
// breaks may be X's: "accused X of hiding its missiles".
func (d *Document) complained(n, i, own int, skip map[int]bool) {
	t := d.Trees[n]
	if own < 0 || t.Head(own) < 0 || t.Within(i, max(t.Child(own, "nsubj"), 0)) || t.Is(t.Head(i), "nsubj") {
		return
	}
	top := own
	for steps := 0; steps < 3 && t.Is(top, "xcomp", "ccomp") && t.Head(top) >= 0 && !saying[t.Tokens[t.Head(top)].Lemma]; steps++ {
		if t.Child(top, "nsubj") >= 0 {
			break
		}
		top = t.Head(top)
	}
	h := t.Head(top)
	if h < 0 || !(t.Is(top, "ccomp") && saying[t.Tokens[h].Lemma] || t.Is(top, "advcl", "acl") && accusing[t.Tokens[h].Lemma]) {
		return
	}
	if a := t.Agent(own); t.Is(own, "ccomp") && a == t.Head(i) && a >= 0 && t.Passive(own) && agents[t.Tokens[a].Lemma] {
		skip[own] = true // "denied that X had been sheltered by its government"
	}
	harm := hitting[t.Tokens[own].Lemma]
	if !harm && ownThings[t.Tokens[t.Head(i)].Lemma] {
		return
	}
	if s := t.Subject(top); s >= 0 && (t.Mention(s) >= 0 || harm && (feminine[t.Tokens[s].Lower] || len(d.inside(n, s)) > 0)) {
		for v := own; ; v = t.Head(v) {
			skip[v] = true
			if v == top {
				return
			}
		}
	}
}

// ownThings are what a party keeps, hides or breaks that is its own.
var ownThings = text.Set("obligation commitment promise word pledge undertaking duty programme program weapon missile arsenal stockpile influence weight power debt ambition past currency reactor bomb warhead")
