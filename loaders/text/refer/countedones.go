package refer

import (
	"entente/loaders/text"
	"entente/schema"
)

// countedOnes resolves "them" behind a verb, or "they" of a passive, to the few of whom the sentence before tells, counted and without a
// name: "Two French reporters went to Burma. Soldiers seized them". It is asked only where a collective may stand.
func (d *Document) countedOnes(n, i int, want text.Want) []text.Party {
	if want&text.Collective == 0 || want&text.Acting != 0 && want&text.CountFirst == 0 || d.depth > 4 {
		return nil
	}
	t := d.Trees[n]
	v := t.Head(i)
	if w := t.Tokens[i].Lower; v < 0 || !(w == "them" && t.Is(i, "obj", "iobj") || w == "they" && t.Is(i, "nsubj", "nsubj:pass") && t.Passive(v)) {
		return nil
	}
	for k := i - 1; k >= 0; k-- { // of its own sentence, where no other many are nearer
		if w := &t.Tokens[k]; w.XPOS == "NNS" && t.Mention(k) < 0 && t.Is(k, "nsubj", "nsubj:pass", "obj") {
			if t.Head(k) == v {
				continue
			}
			return d.fewAt(n, k)
		}
		if t.Mention(k) >= 0 && t.Is(k, "conj") {
			return nil
		}
	}
	if n == 0 || d.Trees[n-1].S.Paragraph < t.S.Paragraph-1 {
		return nil
	}
	u := d.Trees[n-1]
	best := -1
	for k := range u.Tokens {
		if u.Tokens[k].XPOS != "NNS" || u.Mention(k) >= 0 || !u.Is(k, "nsubj", "nsubj:pass", "obj") || u.Head(k) < 0 {
			continue
		}
		if _, ok := d.counted(n-1, k); !ok {
			if u.Is(k, "nsubj", "nsubj:pass") && u.Is(u.Head(k), "root") && !agents[u.Tokens[k].Lemma] {
				return nil // others are spoken of
			}
			continue
		}
		if best < 0 || u.Is(k, "nsubj", "nsubj:pass") && u.Is(u.Head(k), "root") {
			best = k
		}
	}
	if best < 0 {
		return nil
	}
	return d.fewAt(n-1, best)
}

// fewAt returns the group that a counted noun means, nothing if it means none.
func (d *Document) fewAt(n, k int) []text.Party {
	if notPeople[d.Trees[n].Tokens[k].Lemma] {
		return nil
	}
	if out := d.one(n, k, text.Collective|text.CountFirst); len(out) == 1 && d.Kind(out[0].Entity) == schema.Group {
		return out
	}
	return nil
}

// allOfThem resolves "all four", "the four" to the four of whom the last two sentences tell.
func (d *Document) allOfThem(n, i, count int, want text.Want) []text.Party {
	if want&text.Collective == 0 || want&text.Acting != 0 && want&text.CountFirst == 0 || d.depth > 4 || i == 0 {
		return nil
	}
	t := d.Trees[n]
	if w := t.Tokens[i-1].Lower; w != "all" && w != "the" && w != "both" || t.Child(i, "nmod") >= 0 {
		return nil
	}
	for back := 1; back <= 2 && n-back >= 0; back++ {
		u := d.Trees[n-back]
		for k := len(u.Tokens) - 1; k >= 0; k-- {
			if c, ok := d.counted(n-back, k); ok && c == count && u.Mention(k) < 0 {
				return d.fewAt(n-back, k)
			}
		}
	}
	return nil
}
