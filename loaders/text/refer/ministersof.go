package refer

import (
	"entente/loaders/text"
	"entente/schema"
)

// ministersOf resolves "the Ministers", "the Heads of Government" to the body whose officials met, as a communiqué has it: the
// same word told of whom before, or its heading names the body.
func (d *Document) ministersOf(n, i int) []text.Party {
	t := d.Trees[n]
	lemma := t.Tokens[i].Lemma
	if !assembling[lemma] {
		return nil
	}
	for back := n; back >= 0 && back > n-14; back-- {
		u := d.Trees[back]
		for k := range u.Tokens {
			if u.Tokens[k].Lemma != lemma || back == n && k >= i || u.Tokens[k].XPOS != "NNS" && u.Tokens[k].XPOS != "NNPS" || k == i && back == n {
				continue
			}
			if out := d.bodyOf(back, k); len(out) == 1 {
				return out
			}
		}
	}
	if n > 0 && t.Tokens[i].Capital() {
		return d.heading()
	}
	return nil
}

// assembling are the officials of many states who speak for a body when they meet.
var assembling = text.Set("minister head leader president ruler king member")

// bodyOf returns the body of states whose officials a plural means: "the foreign ministers of ASEAN", "EU leaders".
func (d *Document) bodyOf(n, i int) []text.Party {
	t := d.Trees[n]
	first, last := t.Extent(i)
	for k := first; k <= last && k < i+14; k++ {
		m := t.Mention(k)
		if m < 0 || t.S.Mentions[m].Subkind != schema.Intergovernmental || k > i && !t.Is(k, "nmod") {
			continue
		}
		if k > i {
			c := t.Case(k)
			if c != "of" && c != "from" && c != "in" {
				continue
			}
		}
		return []text.Party{d.party(n, t.S.Mentions[m].Entity, i, i)}
	}
	return nil
}

// heading returns the body of states that the first line of a communiqué names, if it is no more than a heading.
func (d *Document) heading() []text.Party {
	t := d.Trees[0]
	if len(t.Tokens) > 16 || t.Tokens[len(t.Tokens)-1].Text == "." {
		return nil
	}
	for m := range t.S.Mentions {
		if x := &t.S.Mentions[m]; x.Subkind == schema.Intergovernmental && x.First < 4 {
			return []text.Party{d.party(0, x.Entity, x.First, x.Last)}
		}
	}
	return nil
}

// wholeOf returns the United Nations for "the organization" where a council or an assembly of theirs was named last.
func (d *Document) wholeOf(x int, head string) (int, bool) {
	if head != "organization" && head != "organisation" {
		return 0, false
	}
	switch d.Links.Entities[x].ID {
	case "org/un-security-council", "org/un-general-assembly":
		return d.Links.Named("org/un")
	}
	return 0, false
}

// Bloc returns the one body of states of which the sentences just before speak, for "X is not a member".
func (d *Document) Bloc(n, i int) (int, bool) {
	return d.nearest(n, i, 3, func(x int) bool {
		e := &d.Links.Entities[x]
		return e.Kind == schema.Organization && e.Subkind == schema.Intergovernmental
	})
}
