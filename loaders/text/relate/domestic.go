package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// domestic returns the one state of whose organs a sentence tells, for an official of whom it does not say whose he is: "Chad's
// parliament dismissed the prime minister, X". It is none where the text is of another land, or an organ is abroad.
func (d *document) domestic(u unowned) (int, bool) {
	t := d.r.Trees[u.sentence]
	of, organ := -1, false
	for m := range t.S.Mentions {
		x := &t.S.Mentions[m]
		if x.Kind == schema.Organization && x.Subkind != schema.GovernmentBody {
			return 0, false
		}
		if x.Kind != schema.State {
			continue
		}
		if of >= 0 && x.Entity != of {
			return 0, false
		}
		of = x.Entity
		h := t.Head(t.MentionHead(m))
		organ = organ || x.First < t.S.Mentions[u.mention].First && h > x.Last && t.Is(t.MentionHead(m), "nmod:poss", "amod") && h == x.Last+1+atPos(t.Tokens, x.Last) && householders[t.Tokens[h].Lemma]
	}
	if here := d.r.Dateline(); len(here) == 1 && here[0].Entity != of {
		return 0, false
	}
	return of, organ
}

// atPos is 1 if a genitive follows a token.
func atPos(tokens []text.Token, i int) int {
	if i+1 < len(tokens) && tokens[i+1].XPOS == "POS" {
		return 1
	}
	return 0
}

// householders are organs that deal with the officials of their own state.
var householders = text.Set("parliament senate congress assembly legislature army military cabinet junta electorate")
