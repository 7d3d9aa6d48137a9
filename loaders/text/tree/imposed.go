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
