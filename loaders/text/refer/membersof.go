package refer

import (
	"entente/loaders/text"
	"entente/schema"
)

// someMembers makes the entity of "members of the X Party", "executives of Y Bank", where people are wanted to whom something is done: it is
// done to them, and not to the body.
func (d *Document) someMembers(n, i int, want text.Want) (text.Party, bool) {
	t := d.Trees[n]
	if want&text.Collective == 0 || want&text.Acting != 0 || t.Tokens[i].XPOS != "NNS" || !membership[t.Tokens[i].Lemma] || t.Child(i, "nummod", "appos", "nmod:poss") >= 0 {
		return text.Party{}, false
	}
	for _, k := range t.Kids(i) {
		m := t.Mention(k)
		if k < i || !t.Is(k, "nmod") || t.Case(k) != "of" || m < 0 {
			continue
		}
		x := &t.S.Mentions[m]
		if x.Kind != schema.Organization || x.Subkind == schema.GovernmentBody || x.Subkind == schema.Intergovernmental || t.Child(k, "conj") >= 0 {
			return text.Party{}, false
		}
		words := d.Links.Words(t.S, i, x.Last)
		e := d.Links.Create(schema.Group, 0, words)
		d.Links.Use(e, words, t.Tokens[i].Start, t.Tokens[x.Last].End)
		return d.party(n, e, i, x.Last), true
	}
	return text.Party{}, false
}

// membership are nouns for people by the body that they are of.
var membership = text.Set("member activist supporter follower sympathiser sympathizer executive employee worker staffer manager fighter militant operative")
