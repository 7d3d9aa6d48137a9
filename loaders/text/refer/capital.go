package refer

import (
	"strings"

	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// capital resolves "the capital", "the Bhutanese capital" to the state whose it is: without more, the one other than who
// acts that the sentence names before it, or that the sentences before speak of.
func (d *Document) capital(n, i int, want text.Want) []text.Party {
	t := d.Trees[n]
	if t.Tokens[i].Lemma != "capital" || t.Tokens[i].XPOS != "NN" || d.depth > 4 || !t.Is(i, "obj", "obl", "nmod") {
		return nil
	}
	if in := d.bodies(d.inside(n, i)); len(in) == 1 {
		return d.renamed(in, n, i)
	}
	if !d.bare(n, i) || want&text.Territory == 0 && !sceneBefore[t.Case(i)] {
		return nil
	}
	return d.soleOther(n, i)
}

// colonial resolves "the former colonial power", "its old colonial master" to the one state that had colonies of which the
// sentences before speak.
func (d *Document) colonial(n, i int) []text.Party {
	t := d.Trees[n]
	if !tree.Listed("power,master,ruler,country", t.Tokens[i].Lemma) || t.Tokens[i].XPOS != "NN" || !t.Modified(i, "colonial,mother,imperial") || !t.Modified(i, "the") && t.Child(i, "nmod:poss") < 0 || d.depth > 4 {
		return nil
	}
	barred := d.ownSubject(n, i)
	if p := t.Child(i, "nmod:poss"); p >= 0 {
		barred = append(barred, d.Parties(n, p, text.Acting)...)
	}
	x, ok := d.nearest(n, i, 6, func(x int) bool {
		e := &d.Links.Entities[x]
		return e.Kind == schema.State && colonizers[strings.TrimPrefix(e.ID, "state/")] && !text.Holds(barred, x)
	})
	if !ok {
		return nil
	}
	return d.renamed([]text.Party{{Entity: x}}, n, i)
}

// colonizers are the states that had colonies.
var colonizers = text.Set("fr gb be nl pt es it de jp us dk ru su tr")

// hostsThere resolves "his hosts" of a guest beside whom the sentence says where he is: "Mr. X, in Beijing, pressed his hosts".
func (d *Document) hostsThere(n, i int) []text.Party {
	t := d.Trees[n]
	if t.Tokens[i].Lemma != "host" || t.Child(i, "nmod:poss") < 0 || d.depth > 4 {
		return nil
	}
	for k := i - 1; k >= 0; k-- {
		if m := t.Mention(k); m >= 0 && t.MentionHead(m) == k && t.S.Mentions[m].Use == text.BySeat && t.Case(k) == "in" {
			return d.renamed(d.bodies(d.one(n, k, text.Acting)), n, i)
		}
	}
	return nil
}
