package refer

import (
	"entente/loaders/text"
	"entente/schema"
)

// person returns the person whom "he" or "his" means: the subject around it, else the one
// named last.
func (d *Document) person(n, i int, want text.Want) []text.Party {
	if want&text.Acting != 0 {
		if out := d.officer(n, i); len(out) > 0 {
			return out
		}
	}
	if out := d.sonOf(n, i, want); len(out) > 0 {
		return out
	}
	if out := d.pressedToo(n, i); len(out) > 0 {
		return d.inOffice(out[0].Entity, want)
	}
	best, word, doer := -1, d.Trees[n].Tokens[i].Lower, d.sameSubject(n, i)
	for back := 0; back <= 8 && n-back >= 0 && best < 0; back++ {
		t := d.Trees[n-back]
		for m := len(t.S.Mentions) - 1; m >= 0; m-- {
			x := &t.S.Mentions[m]
			if x.Kind != schema.Person || back == 0 && (x.Last >= i || d.ownDoer(n, i, m)) || x.Entity == doer || !d.suits(n-back, m, word) {
				continue
			}
			h := t.MentionHead(m)
			if up := t.Head(h); up >= 0 && t.Is(h, "appos", "flat", "nmod:desc") && t.Is(up, "nsubj") && t.Mention(up) < 0 && t.Tokens[up].XPOS == "NN" {
				h = up // "the foreign minister, X, was received by Y. He …"
			}
			if v := t.Head(h); best >= 0 && v >= 0 && t.Is(h, "nsubj") && t.Is(v, "acl:relcl") {
				continue // "A, with whom B had talked, has left. He …"
			}
			if best < 0 || t.Is(h, "nsubj") || back > 0 && t.Is(h, "nmod:poss") && t.Head(h) >= 0 && t.Is(t.Head(h), "nsubj") {
				best = x.Entity
			}
			if t.Is(h, "nsubj") && !t.Is(max(t.Head(h), 0), "acl:relcl") {
				break
			}
		}
		if best < 0 && back > 0 {
			best = d.calledThere(n-back, word, doer)
		}
		if out := d.himself(n-back, word, best); back > 0 && len(out) == 1 && out[0].Entity != doer {
			best = out[0].Entity
		}
	}
	if best < 0 {
		return nil
	}
	return d.inOffice(best, want)
}

// calledThere returns the person whom the subject of a sentence that names none means: "The Australian activist has lived
// there"; -1 if there is none.
func (d *Document) calledThere(n int, word string, doer int) int {
	t := d.Trees[n]
	if d.depth > maxDepth-3 {
		return -1
	}
	for k := range t.Tokens {
		w := &t.Tokens[k]
		if w.XPOS != "NN" || t.Mention(k) >= 0 || !t.Is(k, "nsubj") || t.Head(k) < 0 || !t.Is(t.Head(k), "root") || !roleless[w.Lemma] && !personal[w.Lemma] || !t.Modified(k, "the") {
			continue
		}
		d.depth++
		out := d.one(n, k, text.Individual)
		d.depth--
		if len(out) == 1 && d.Kind(out[0].Entity) == schema.Person && out[0].Entity != doer {
			return out[0].Entity
		}
	}
	return -1
}

// inOffice is the party of a person, that of the office where one who acts is meant.
func (d *Document) inOffice(person int, want text.Want) []text.Party {
	p := text.Party{Entity: person}
	if of, ok := d.Links.Office(person); ok && want&text.Acting != 0 && want&text.Individual == 0 {
		p.Entity, p.By = of, []text.Ref{{Entity: person, Words: d.Links.Entities[person].Name}}
	}
	return []text.Party{p}
}

// ownDoer tells whether a mention is the subject of the verb whose object a pronoun is: "X gave him a passport".
func (d *Document) ownDoer(n, i, m int) bool {
	t := d.Trees[n]
	if w := t.Tokens[i].Lower; w != "him" && w != "her" || t.Is(i, "nmod:poss") {
		return false
	}
	v := t.Governor(i)
	if v < 0 || !t.Verbal(v) {
		return false
	}
	s := t.Subject(v)
	if s < 0 || t.Mention(s) == m {
		return s >= 0
	}
	if p := t.Child(s, "nmod:poss"); p >= 0 && t.Mention(p) == m { // "X's government jailed him"
		return true
	} else if up := t.Head(v); p >= 0 && t.Tokens[p].Lower == "whose" && t.Is(v, "acl") && up >= 0 && t.Within(up, t.MentionHead(m)) {
		return true // "X, whose army accused him"
	}
	h := t.MentionHead(m) // "the premier, X, received him"
	return t.Is(h, "appos", "flat", "nmod:desc") && t.Head(h) == s
}

// himself resolves whom a sentence is about where its subject is "he" or "his planes": not the man whom it names besides.
func (d *Document) himself(n int, word string, named int) []text.Party {
	if named < 0 || d.depth > maxDepth-2 {
		return nil
	}
	t := d.Trees[n]
	for k := range t.Tokens {
		if !male[t.Tokens[k].Lower] || male[word] != male[t.Tokens[k].Lower] {
			continue
		}
		if w := t.Tokens[k].Lower; w == "him" && t.Is(k, "obj", "iobj") && t.Is(t.Head(k), "root") {
			d.depth++
			out := d.person(n, k, text.Individual)
			d.depth--
			if len(out) == 1 && d.toldOf(n, out[0].Entity) {
				return out // "X gave him a passport. He …": it is he of whom the text tells
			}
		}
		s := k
		if t.Is(k, "nmod:poss") {
			s = t.Head(k)
		}
		if s >= 0 && t.Is(s, "nsubj") && t.Is(t.Head(s), "root") {
			d.depth++
			defer func() { d.depth-- }()
			return d.person(n, k, text.Individual)
		}
	}
	return nil
}

// toldOf tells whether a text tells of a man in the sentences before one: it names him more than once, or goes on about
// him with "he" or "his".
func (d *Document) toldOf(n, person int) bool {
	times := 0
	for s := max(n-window, 0); s < n; s++ {
		t := d.Trees[s]
		for m := range t.S.Mentions {
			if t.S.Mentions[m].Entity == person {
				times++
			}
		}
		for k := range t.Tokens {
			if s >= n-3 && times > 0 && male[t.Tokens[k].Lower] {
				return true
			}
		}
	}
	return times > 1
}

// emissaries are who act for a state abroad, beside those of personal.
var emissaries = text.Set("representative delegate consul attaché attache chargé commissioner legate negotiator plenipotentiary")

// officer resolves "his government" by the official without a name that the sentence, or the
// one before, has as its subject: "the president of X".
func (d *Document) officer(n, i int) []text.Party {
	if d.depth > 4 {
		return nil
	}
	for back := 0; back <= 1 && n-back >= 0; back++ {
		t := d.Trees[n-back]
		end := len(t.Tokens)
		if back == 0 {
			end = i
		}
		for m := range t.S.Mentions {
			if x := &t.S.Mentions[m]; x.Kind == schema.Person && x.First < end {
				return nil
			}
		}
		own := t.Governor(min(i, len(t.Tokens)-1))
		for k := 0; k < end; k++ {
			if !personal[t.Tokens[k].Lemma] && !emissaries[t.Tokens[k].Lemma] || t.Tokens[k].XPOS != "NN" || !t.Is(k, "nsubj") || t.Mention(k) >= 0 || back == 0 && t.Head(k) == own && !t.Is(i, "nmod:poss") {
				continue
			}
			if out := d.owners(n-back, k, text.Acting); len(out) == 1 {
				return out
			}
			if out := d.officeholder(n-back, k); len(out) == 1 {
				return out
			}
		}
	}
	return nil
}
