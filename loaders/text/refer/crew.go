package refer

import (
	"strconv"

	"entente/loaders/text"
	"entente/schema"
)

// crew makes the entity of "the ship's crew of fourteen", "its 24-man crew", "the crew of the freighter X", where people are wanted who are
// seized or sent away, and not the vessel or the state to which they belong.
func (d *Document) crew(n, i int, want text.Want) (text.Party, bool) {
	t := d.Trees[n]
	if t.Tokens[i].Lemma != "crew" || t.Tokens[i].XPOS != "NN" || want&text.Collective == 0 || want&text.Acting != 0 && want&text.CountFirst == 0 {
		return text.Party{}, false
	}
	first, last, count := i, i, 0
	for _, k := range t.Kids(i) {
		if k < i || !t.Is(k, "nmod") || t.Case(k) != "of" {
			continue
		}
		if c, ok := numbers[t.Tokens[k].Lower]; ok {
			count = c
		} else if c, err := strconv.Atoi(t.Tokens[k].Text); err == nil {
			count = c
		}
		_, last = t.Extent(k)
		for v := i; v <= last; v++ {
			if t.Is(v, "acl", "acl:relcl") || t.Tokens[v].Text == "," {
				last = v - 1 // "…, which was attacked"
			}
		}
	}
	if count == 0 && last == i && i+2 < len(t.Tokens) && t.Tokens[i+1].Lower == "of" && t.Tokens[i+2].UPOS == "NUM" { // hung elsewhere
		count, last = numbers[t.Tokens[i+2].Lower], i+2
	}
	if i > 2 && t.Tokens[i-2].Text == "-" && (t.Tokens[i-1].Lower == "man" || t.Tokens[i-1].Lower == "member" || t.Tokens[i-1].Lower == "strong") {
		first = i - 3
		if c, err := strconv.Atoi(t.Tokens[first].Text); err == nil {
			count = c
		}
	} else if p := t.Child(i, "nmod:poss"); p >= 0 && t.Tokens[p].XPOS != "PRP$" && t.Tokens[p].XPOS != "WP$" {
		if first, _ = t.Extent(p); t.Tokens[first].UPOS == "DET" {
			first++
		}
	}
	if first == i && last == i || first < 0 {
		return text.Party{}, false
	}
	words := d.Links.Words(t.S, first, last)
	e := d.Links.Create(schema.Group, 0, words)
	d.Links.Entities[e].Count = count
	d.Links.Use(e, words, t.Tokens[first].Start, t.Tokens[last].End)
	return d.party(n, e, first, last), true
}
