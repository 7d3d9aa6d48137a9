package refer

import (
	"entente/loaders/text"
	"entente/schema"
)

// Resumed resolves who does what a paragraph begins with that leaves its subject out, as in a resolution: whom its head names. It is
// nobody where a sentence has a subject.
func (d *Document) Resumed(n, v int) []text.Party {
	t := d.Trees[n]
	if t.S.Opener == 0 || t.S.Opener > n || d.depth > 4 {
		return nil
	}
	for t.Is(v, "conj", "advcl") && t.Head(v) >= 0 && t.Child(v, "nsubj") < 0 {
		v = t.Head(v)
	}
	if t.Head(v) >= 0 || t.Child(v, "nsubj", "csubj") >= 0 || t.Child(v, "aux:pass") >= 0 {
		return nil
	}
	o := t.S.Opener - 1
	u := d.Trees[o]
	if len(u.Tokens) < 4 && conferring[u.Tokens[len(u.Tokens)-1].Lemma] || len(u.Tokens) == 2 && gatherers[u.Tokens[1].Lemma] {
		if x, ok := d.headBody(); ok { // "The summit" is that of the body of which the text speaks
			return []text.Party{d.party(n, x, v, v)}
		}
	}
	for i := range u.Tokens {
		if u.Tokens[i].Text == "," || u.Tokens[i].Text == ":" || i > 24 {
			break
		}
		if m := u.Mention(i); m >= 0 {
			i = u.MentionHead(m)
		} else if u.Tokens[i].UPOS != "NOUN" && u.Tokens[i].UPOS != "PROPN" {
			continue
		}
		if out := d.bodies(d.one(o, i, text.Acting)); len(out) == 1 {
			return out
		}
	}
	return nil
}

// conferring are words for those of a body who meet.
var conferring = text.Set("summit meeting conference session council assembly gathering troika ministers leaders")

// headBody returns the first body of states that the opening of a text names.
func (d *Document) headBody() (int, bool) {
	for n := 0; n < len(d.Trees) && n < 3; n++ {
		for m := range d.Trees[n].S.Mentions {
			if x := &d.Trees[n].S.Mentions[m]; x.Subkind == schema.Intergovernmental {
				return x.Entity, true
			}
		}
	}
	return 0, false
}
