package refer

import "entente/loaders/text"

// ownDeed resolves "its" of "X said that Y would regret its attack on Z", "X said that Y should end its blockade": whose deed it is who ends
// it, goes on with it or pays for it, not who says so.
func (d *Document) ownDeed(n, i, own int, fits fit) []text.Party {
	t := d.Trees[n]
	h := t.Head(i)
	if own < 0 || h < own || !t.Is(i, "nmod:poss") || !t.Is(own, "ccomp") || !deeds(t.Tokens[h].Lemma) && !waged[t.Tokens[h].Lemma] {
		return nil
	}
	verb := t.Tokens[own].Lemma
	if !(t.Is(h, "obj") && t.Head(h) == own && ownWaging[verb]) && !(t.Case(h) == "for" && atoning[verb]) {
		return nil
	}
	s := t.Subject(own)
	if s < 0 || s > own || t.Within(i, s) || t.Tokens[s].UPOS == "PRON" {
		return nil
	}
	return fits(d.bodies(d.Parties(n, s, text.Acting|text.NewName)))
}

var (
	ownWaging = text.Set("end stop halt cease regret rue continue resume suspend abandon justify start begin step intensify escalate explain reconsider pursue prolong repeat lift")
	atoning   = text.Set("pay answer apologise apologize atone suffer punish")
	waged     = text.Set("attack war invasion occupation blockade offensive aggression siege embargo raid bombardment assault campaign strike annexation")
)
