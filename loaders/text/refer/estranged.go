package refer

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
)

// estranged resolves "its" in why somebody breaks with another: "cut ties with X over its raids", "recalled its envoy to X
// after its attack on Y", "closed its embassy in X, citing its support for Y". What is done is X's.
func (d *Document) estranged(n, i, own int, fits func([]text.Party) []text.Party) []text.Party {
	t := d.Trees[n]
	h := t.Head(i)
	if own < 0 || h < 0 || !t.Is(i, "nmod:poss") || d.depth > 4 {
		return nil
	}
	v := own
	switch {
	case t.Is(h, "obj") && t.Tokens[own].XPOS == "VBG" && citing[t.Tokens[own].Lemma]:
		if v = t.Head(own); v >= 0 && !t.Verbal(v) {
			v = t.Governor(v)
		}
	case !t.Is(h, "obl", "nmod") || !tree.Listed("over,for,after,following,about,because of,in response to", t.Case(h)) || !deeds(t.Tokens[h].Lemma):
		return nil
	}
	if v < 0 || v > i || t.Passive(v) || !parting[t.Tokens[v].Lemma] {
		return nil
	}
	for m := range t.S.Mentions {
		x := &t.S.Mentions[m]
		if at := t.MentionHead(m); x.First < v || x.Last >= i || t.Within(at, h) || t.Is(at, "nsubj") {
			continue
		}
		if out := fits([]text.Party{d.organ(n, m)}); len(out) > 0 {
			return out
		}
	}
	return nil
}

// deeds tells whether a noun is what somebody may be blamed for.
func deeds(w string) bool {
	return deedVerbs[w] != nil || misdeeds[w]
}

var (
	// citing are participles before a ground.
	citing = text.Set("cite condemn denounce protest criticise criticize deplore decry blame oppose resent")
	// parting are what is done to somebody whom one has fallen out with.
	parting = text.Set("sever cut break suspend freeze halt recall withdraw expel close downgrade summon protest stop end cancel shut pull eject oust deport call scrap impose ban boycott embargo blacklist list designate reduce lower")
	// misdeeds are what states are blamed for, besides deeds of war.
	misdeeds = text.Set("support war conduct behaviour behavior treatment handling refusal failure backing crackdown policy programme program role involvement campaign decision aggression meddling interference occupation assault recognition alliance ties links cooperation construction deployment stance threat remarks comment statement violation breach abuse use purchase arming denial intervention action vote claim push military hostility complicity operation settlement repression rejection record pursuit advance acquisition siege takeover persecution imprisonment murder kidnapping abduction poisoning hijacking harbouring sheltering sponsorship stand")
)
