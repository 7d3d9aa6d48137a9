package refer

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// sameSubject returns the person who does what is done to "him" or "her": he is somebody else; -1 if it is nobody known.
// Only pronouns and shared subjects are looked at: "X says that he will not extradite him".
func (d *Document) sameSubject(n, i int) int {
	t := d.Trees[n]
	w := t.Tokens[i].Lower
	if w != "him" && w != "her" || t.Is(i, "nmod:poss") || d.depth > 4 {
		return -1
	}
	v := t.Governor(i)
	if v < 0 || !t.Verbal(v) {
		return -1
	}
	s := t.Subject(v)
	if s < 0 || s == i || t.Within(i, s) {
		return -1
	}
	out := d.Single(n, s, text.Individual)
	if len(out) != 1 || d.Kind(out[0].Entity) != schema.Person {
		return -1
	}
	return out[0].Entity
}

// pressing is what several may do to one, one after the other.
var pressing = text.Set("urge press ask warn tell advise beg implore pressure persuade exhort push lobby caution counsel entreat")

// pressedToo resolves "him" by the sentence before, where another had done the like to him: "A pressed X to resign. B too
// urged him to go".
func (d *Document) pressedToo(n, i int) []text.Party {
	t := d.Trees[n]
	if n == 0 || !t.Is(i, "obj", "iobj") || t.Head(i) < 0 || !pressing[t.Tokens[t.Head(i)].Lemma] {
		return nil
	}
	before := d.Trees[n-1]
	for v := range before.Tokens {
		if !before.Verbal(v) || !pressing[before.Tokens[v].Lemma] || before.Passive(v) {
			continue
		}
		o := before.Child(v, "obj", "iobj")
		if o < 0 || d.depth > 4 {
			continue
		}
		out := d.Parties(n-1, o, text.Individual)
		if len(out) == 1 && d.Kind(out[0].Entity) == schema.Person {
			return out
		}
	}
	return nil
}

// answering are what those do who have been asked for something.
var answering = text.Set("refuse decline agree accept comply oblige consent demur balk acquiesce assent")

// asked resolves who refuses or agrees by whom the sentence before has pressed: "A urged B to cut them off. It will not."
func (d *Document) asked(n, i, _ int, fits func([]text.Party) []text.Party) []text.Party {
	t := d.Trees[n]
	v := t.Head(i)
	answers := v >= 0 && t.Is(i, "nsubj") && t.Is(v, "root") && !t.Passive(v) && answering[t.Tokens[v].Lemma] && t.Child(v, "obj", "xcomp", "ccomp") < 0
	if n == 0 || d.depth > 4 || !answers && !(i == 0 && curt(t)) {
		return nil
	}
	before := d.Trees[n-1]
	for k := len(before.Tokens) - 1; k >= 0; k-- {
		if !before.Verbal(k) || !pressing[before.Tokens[k].Lemma] || before.Passive(k) {
			continue
		}
		if o := before.Child(k, "obj", "iobj"); o > k {
			return fits(d.Parties(n-1, o, text.Acting))
		}
	}
	return nil
}

// curt tells a sentence that is an answer without its verb: "It will not."
func curt(t *tree.Tree) bool {
	return len(t.Tokens) > 2 && len(t.Tokens) < 6 && t.Tokens[0].UPOS == "PRON" && t.Tokens[1].UPOS == "AUX" && (tree.Listed("not,never", t.Tokens[2].Lower) || t.Tokens[2].UPOS == "PUNCT" || t.Tokens[2].Lower == "n't")
}
