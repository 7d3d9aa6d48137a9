package refer

import (
	"slices"

	"entente/loaders/text"
	"entente/schema"
)

// byItsWord resolves whose "Community troops", "Alliance aircraft" are: the body's of which the text has spoken and whose name has the word.
func (d *Document) byItsWord(n, i int) []text.Party {
	t := d.Trees[n]
	for _, k := range t.Kids(i) {
		w := &t.Tokens[k]
		if k >= i || !t.Is(k, "compound", "amod", "nmod") || t.Mention(k) >= 0 || !w.Capital() || !namingWords[w.Lower] {
			continue
		}
		named := d.Links.WithWord(w.Lower)
		x, ok := d.nearest(n, i, 12, func(x int) bool {
			return d.Kind(x) == schema.Organization && d.Links.Entities[x].Subkind == schema.Intergovernmental && (slices.Contains(named, x) || w.Lower == "alliance" && d.Links.Entities[x].ID == "org/nato")
		})
		if ok {
			return []text.Party{{Entity: x, Anchor: w.Start, Words: w.Text}}
		}
	}
	return nil
}

// namingWords are words of the names of bodies, by which a text calls what is theirs.
var namingWords = text.Set("community alliance union league commonwealth federation pact organization organisation confederation bloc")

// assembled resolves "the summit", "the meeting", "the conference" that does something: the body whose it was when the sentences before told
// of it, "the summit of the African Union", or whose officials met.
func (d *Document) assembled(n, i int, want text.Want) []text.Party {
	t := d.Trees[n]
	head := t.Tokens[i].Lemma
	if want&text.Acting == 0 || !assemblies[head] || t.Tokens[i].XPOS == "NNS" || !t.Is(i, "nsubj") || !t.Modified(i, "the,this") || !d.alone(n, i) || d.depth > 4 {
		return nil
	}
	for back := 1; back <= 5 && n-back >= 0; back++ {
		s := d.Trees[n-back]
		for k := len(s.Tokens) - 1; k >= 0; k-- {
			var out []text.Party
			switch w := &s.Tokens[k]; {
			case w.Lemma == head && s.Mention(k) < 0:
				out = d.owners(n-back, k, text.Acting)
			case convening[w.Lemma] && s.Verbal(k) && s.Subject(k) >= 0:
				out = d.Parties(n-back, s.Subject(k), text.Acting)
			default:
				continue
			}
			if len(out) == 1 && d.Kind(out[0].Entity) == schema.Organization {
				return d.renamed(out, n, i)
			}
		}
	}
	return nil
}

var (
	assemblies = text.Set("summit meeting conference gathering session assembly congress")
	convening  = text.Set("meet convene gather assemble")
)
