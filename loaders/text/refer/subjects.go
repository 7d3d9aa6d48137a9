package refer

import (
	"slices"
	"strings"

	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// prominent returns what a sentence speaks of, the most prominent first: the subject of
// its main clause, then of the clauses below, then its other parties. Where the pronoun's
// verb tells of speech, who spoke comes first, else what was spoken of. Sentences are
// taken in order and once, so that a chain of pronouns costs what its length is.
func (d *Document) prominent(n int, speech bool) []told {
	for depth := d.depth; len(d.spoken) <= n; d.depth = depth {
		d.depth = 0
		d.spoken = append(d.spoken, d.subjects(len(d.spoken)))
	}
	s := d.spoken[n]
	if speech {
		return slices.Concat(s.said, s.spoken, s.rest)
	}
	return slices.Concat(s.spoken, s.said, s.rest)
}

// subjects finds what a sentence speaks of.
func (d *Document) subjects(n int) subjects {
	t := d.Trees[n]
	var said, spoken, rest []told
	for v := range t.Tokens {
		if !predicate(t, v) {
			continue
		}
		s := t.Subject(v)
		if s < 0 && t.S.Opener > 0 {
			if p := d.Resumed(n, v); len(p) > 0 {
				spoken = append(spoken, told{p, true})
			}
		}
		if s < 0 || t.Is(v, "acl:relcl", "amod") && t.Head(v) != s {
			continue
		}
		p := d.Parties(n, s, text.Acting|text.NewName)
		if len(p) == 0 && t.Passive(v) { // "it was condemned by the Council"
			p = d.Parties(n, t.Agent(v), text.Acting|text.NewName)
		}
		if len(p) > 0 {
			x := told{p, len(p) == 1 && d.many(n, s, p[0])}
			switch {
			case saying[t.Tokens[v].Lemma] && t.Child(v, "ccomp", "parataxis") >= 0 || t.Is(v, "parataxis"):
				said = append(said, x)
			case t.Is(v, "acl", "advcl"):
				rest = append(rest, x)
			case t.Is(v, "conj", "parataxis") && t.Head(v) >= 0 && t.Is(t.Head(v), "root") && t.Child(v, "nsubj") >= 0:
				spoken = append([]told{x}, spoken...) // of two main clauses the last is nearer
			default:
				spoken = append(spoken, x)
			}
		}
	}
	if len(spoken) == 0 && curt(t) {
		if p := d.Parties(n, 0, text.Acting); len(p) > 0 {
			spoken = []told{{p, false}}
		}
	}
	if x, ok := d.goesOnAbout(n, spoken); ok {
		spoken = append([]told{x}, spoken...)
	}
	for i := range t.Tokens { // "their neighbour's support", "the kingdom"
		if t.Mention(i) < 0 && t.Tokens[i].UPOS == "NOUN" && t.Is(i, "nmod:poss", "obj", "obl", "nmod") {
			if stateWords[t.Tokens[i].Lemma] != "" || t.Tokens[i].Lemma == "neighbour" || t.Tokens[i].Lemma == "neighbor" {
				if p := d.Parties(n, i, text.Acting); len(p) > 0 {
					rest = append(rest, told{p, false})
				}
			}
		}
	}
	for m := range t.S.Mentions {
		if x := t.S.Mentions[m]; (x.Kind == schema.State || x.Kind == schema.Organization && x.Sure) && !homeOnly(t, m) {
			rest = append(rest, told{[]text.Party{d.organ(n, m)}, d.peopleAt(n, t.MentionHead(m)) && !t.Is(t.MentionHead(m), "amod", "compound")})
		}
	}
	rest = append(rest, d.troopsTold(n)...)
	for i := range t.Tokens { // "designated fourteen companies. All of them …"
		if t.Tokens[i].XPOS == "NNS" && t.Mention(i) < 0 && t.Is(i, "obj") {
			if p := d.Parties(n, i, text.Collective|text.CountFirst); len(p) == 1 && d.Kind(p[0].Entity) == schema.Group {
				rest = append(rest, told{p, false})
			}
		}
	}
	return subjects{said, spoken, rest}
}

// homeOnly tells a state that only says whence a firm or person comes: "Volvo of Sweden", "Zorvan is a Swedish carrier".
func homeOnly(t *tree.Tree, m int) bool {
	x, h := &t.S.Mentions[m], t.MentionHead(m)
	if x.Kind != schema.State || t.Head(h) < 0 {
		return false
	}
	of := t.Head(h)
	if x.Use != text.ByDemonym {
		k := t.Mention(of)
		return t.Is(h, "nmod") && t.Case(h) == "of" && k >= 0 && t.S.Mentions[k].Kind == schema.Organization && t.S.Mentions[k].Subkind == schema.Company
	}
	return t.Is(h, "amod", "compound") && t.Child(of, "cop") >= 0 && slices.Contains(subkindWords[t.Tokens[of].Lemma], schema.Company)
}

// troopsTold returns for whom those act of whom a sentence tells in the plural besides its subjects: "attacked Ethiopian
// troops", "was shot by Soviet commandos".
func (d *Document) troopsTold(n int) []told {
	t := d.Trees[n]
	var out []told
	for i := range t.Tokens {
		if w := &t.Tokens[i]; w.XPOS == "NNS" && t.Mention(i) < 0 && agents[w.Lemma] && t.Is(i, "obj", "obl", "obl:agent") {
			if p := d.owners(n, i, text.Acting); len(p) == 1 && d.Kind(p[0].Entity) == schema.State {
				out = append(out, told{p, true})
			}
		}
	}
	return out
}

// singular keeps one state or body.
func (d *Document) singular(list []text.Party) []text.Party {
	if out := d.bodies(list); len(out) == 1 && len(list) == 1 && len(out[0].By) == 0 {
		return out
	}
	if len(list) == 1 && len(list[0].By) == 1 && d.Kind(list[0].By[0].Entity) != schema.Person {
		return list
	}
	return nil
}

// plural keeps several parties, or one that is a plural: an armed group, a collective.
func (d *Document) plural(list []text.Party) []text.Party {
	if len(list) > 1 {
		return list
	}
	if len(list) == 1 {
		e := &d.Links.Entities[list[0].Entity]
		if w := strings.ToLower(list[0].Words); strings.HasSuffix(w, "islands") || strings.HasSuffix(w, "emirates") || strings.HasSuffix(w, "maldives") || strings.HasSuffix(w, "philippines") {
			return list
		}
		if e.Kind == schema.Group || e.Subkind == schema.ArmedGroup || e.Subkind == schema.Party {
			return list
		}
	}
	return nil
}

// peopleNamed tells whether the mention that begins at a byte is a people's name in the plural: "Palestinians", "the Dutch".
func (d *Document) peopleNamed(anchor int) bool {
	first, _ := slices.BinarySearchFunc(d.Trees, anchor, func(t *tree.Tree, anchor int) int { return t.S.End - anchor - 1 })
	for _, t := range d.Trees[min(first, len(d.Trees)):] {
		if len(t.Tokens) == 0 || t.Tokens[len(t.Tokens)-1].Start < anchor {
			continue
		}
		for m := range t.S.Mentions {
			x := &t.S.Mentions[m]
			if t.Tokens[x.First].Start == anchor {
				return x.Use == text.ByDemonym && x.Kind == schema.State && (t.Tokens[x.Last].XPOS == "NNPS" || t.Tokens[x.Last].XPOS == "NNS" || x.First > 0 && t.Tokens[x.First-1].Lower == "the" && t.MentionHead(m) == x.Last)
			}
		}
		return false
	}
	return false
}

// bodies keeps states and organizations.
func (d *Document) bodies(list []text.Party) []text.Party {
	return d.ofKinds(list, schema.State, schema.Organization)
}

// ofKinds keeps the parties of some kinds.
func (d *Document) ofKinds(list []text.Party, kinds ...schema.Kind) []text.Party {
	var out []text.Party
	for _, x := range list {
		if slices.Contains(kinds, d.Kind(x.Entity)) {
			out = append(out, x)
		}
	}
	return out
}

func overlap(a, b []text.Party) bool {
	for _, x := range a {
		if text.Holds(b, x.Entity) {
			return true
		}
	}
	return false
}
