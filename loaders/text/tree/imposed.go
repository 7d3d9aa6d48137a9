package tree

import "entente/loaders/text"

// imposed hangs a participle on the noun that it is said of, where the parser took the nearest: "a ban on ships imposed by X", "a
// raid on a convoy carried out by X".
func (t *Tree) imposed(i int) {
	n := t.Tokens[i].Head
	of := saidOf[t.Tokens[i].Lemma]
	if of == nil || n < 0 || n > i || !t.Is(i, "acl") || t.Is(i, "acl:relcl") || of[t.Tokens[n].Lemma] {
		return
	}
	for steps := 0; steps < 3 && t.Is(n, "nmod") && t.Tokens[n].Head >= 0; steps++ {
		if n = t.Tokens[n].Head; of[t.Tokens[n].Lemma] && t.Mention(n) < 0 {
			t.Tokens[i].Head = n
			return
		}
	}
}

var (
	bans   = text.Set("ban embargo sanction restriction tariff duty curb blockade quota levy boycott moratorium ceiling curfew fine freeze penalty prohibition")
	blows  = text.Set("attack raid strike assault operation bombing ambush offensive incursion exercise drill campaign")
	pacts  = text.Set("agreement treaty accord pact deal contract memorandum protocol truce ceasefire settlement")
	saidOf = map[string]map[string]bool{"impose": bans, "levy": bans, "slap": bans, "declare": bans, "lift": bans, "carry": blows, "mount": blows, "launch": blows, "stage": blows,
		"sign": pacts, "conclude": pacts, "reach": pacts, "initial": pacts, "ratify": pacts, "negotiate": pacts, "broker": pacts}
)

// agentLost gives a participle its agent where the parser made that a second subject: "a ban imposed by X enters its third month".
func (t *Tree) agentLost(i int) {
	v := t.Tokens[i].Head
	if v < i || !t.Is(i, "nsubj") {
		return
	}
	by := i
	if m := t.Mention(i); m >= 0 {
		by = t.S.Mentions[m].First
	}
	for by--; by > 0 && (t.Tokens[by].UPOS == "DET" || t.Tokens[by].UPOS == "ADJ" || t.Tokens[by].UPOS == "NOUN"); by-- {
	}
	p := by - 1
	if p < 1 || t.Tokens[by].Lower != "by" || t.Tokens[p].XPOS != "VBN" || !t.Is(p, "acl") {
		return
	}
	if s := t.below(v, "nsubj"); s < 0 || s >= p {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = p, "obl:agent"
	t.Tokens[by].Head, t.Tokens[by].Rel = i, "case"
}

// reachedUnder turns round "under [a settlement] reached with X", where the parser hung the noun on its participle.
func (t *Tree) reachedUnder(i int) {
	p := t.Tokens[i].Head
	if p != i+1 || t.Tokens[p].XPOS != "VBN" || !t.Is(i, "obl") || !t.Is(p, "obl", "advcl") || t.Tokens[i].UPOS != "NOUN" || t.below(i, "case") < 0 {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = t.Tokens[p].Head, "obl"
	t.Tokens[p].Head, t.Tokens[p].Rel = i, "acl"
}
