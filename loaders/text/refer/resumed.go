package refer

import (
	"entente/loaders/text"
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
