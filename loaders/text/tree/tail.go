package tree

import "entente/loaders/text"

// Tail is a prepositional phrase: its preposition, the noun under it, and the noun that it
// hangs on, -1 if that is the verb.
type Tail struct {
	Prep string
	Noun int
	Via  int
}

// Tails returns the prepositional phrases of a verb: its own, then those of its object,
// then deeper ones, then those of a verb above that stand after it. A parser errs most in
// which of them it hangs a phrase on; a rule decides by preposition and kind.
func (t *Tree) Tails(v int) []Tail {
	var out []Tail
	out = t.tailsOf(out, v, -1)
	own := len(out)
	for _, o := range t.Kids(v) {
		if t.Is(o, "obj", "nsubj:pass", "iobj") {
			out = t.deep(out, o, 3)
		}
	}
	if t.Is(v, "conj") && t.Passive(v) && t.Child(v, "nsubj") < 0 { // "relations with X were cut and resumed"
		if s := t.Subject(v); s >= 0 {
			out = t.deep(out, s, 3)
		}
	}
	if n := t.Head(v); n >= 0 && t.Is(v, "acl") && !t.Is(v, "acl:relcl") { // "talks between A and B mediated by C"
		out = t.deep(out, n, 2)
		if up := t.Head(n); up >= 0 && t.Is(n, "nmod") {
			out = t.deep(out, up, 1)
		}
	}
	if k := t.Child(v, "xcomp"); k >= 0 && !t.Verbal(k) {
		out = t.deep(out, k, 2)
	}
	for i := 0; i < own; i++ {
		if !circumstances[out[i].Prep] {
			out = t.deep(out, out[i].Noun, 2)
		}
	}
	for u, below, steps := t.Head(v), v, 0; u >= 0 && steps < 2 && t.Is(below, "xcomp", "conj", "advcl", "ccomp"); steps++ {
		for _, k := range t.Kids(u) {
			if (k > v || relatives[t.Tokens[k].Lower]) && t.Is(k, "obl") && t.Nominal(k) {
				if p := t.Case(k); p != "" {
					out = append(out, Tail{p, k, u})
				}
			}
		}
		below, u = u, t.Head(u)
	}
	return out
}

// tailsOf appends the prepositional phrases that hang on one token.
func (t *Tree) tailsOf(out []Tail, i, via int) []Tail {
	for _, k := range t.Kids(i) {
		if !t.Is(k, "obl", "nmod", "advmod", "advcl", "acl", "xcomp", "conj") || t.Is(k, "nmod:poss") || !t.Nominal(k) {
			continue // "on A and on B": the second hangs on the noun, or on the verb
		}
		if p := t.Case(k); p != "" {
			out = append(out, Tail{p, k, via})
		}
	}
	return out
}

// deep appends the phrases under a noun, and under their nouns in turn.
func (t *Tree) deep(out []Tail, noun, depth int) []Tail {
	if depth == 0 || len(out) > 40 {
		return out
	}
	from := len(out)
	out = t.tailsOf(out, noun, noun)
	to := len(out)
	for _, k := range t.Kids(noun) {
		if t.Is(k, "conj") && !t.Verbal(k) && !t.contrasted(k) && !(t.Nominal(k) && t.Child(k, "nmod:poss") >= 0) {
			out = t.tailsOf(out, k, k)
		}
	}
	for i := from; i < to; i++ {
		if !circumstances[out[i].Prep] {
			out = t.deep(out, out[i].Noun, depth-1)
		}
	}
	return out
}

// circumstances are prepositions of what happens beside a deed: "sold arms despite protests from X" takes nothing from X.
var circumstances = text.Set("despite notwithstanding amid amidst")

// NounTails returns the prepositional phrases that say more of a noun: its own and deeper
// ones, and those of the verb above that stand right behind it.
func (t *Tree) NounTails(n int) []Tail {
	out := t.deep(nil, n, 2)
	h := t.Head(n)
	if t.Is(n, "conj") { // "cooperation and trade with X"
		out = t.deep(out, h, 1)
		n, h = h, t.Head(h)
	}
	if h < 0 {
		return out
	}
	fronted := n < h && t.Is(n, "obl", "advcl", "nmod") // "after a request by X, Y sent men to Z": they went to Z
	for _, k := range t.Kids(h) {
		if k > n && !(fronted && k > h) && t.Is(k, "obl", "nmod") && t.Nominal(k) {
			if p := t.Case(k); p != "" {
				out = append(out, Tail{p, k, h})
			}
		}
	}
	if g := t.Head(h); g >= 0 && h < n && t.Is(n, "nmod") && carriers[t.Tokens[h].Lemma] { // "there are reports of a loan from X to Y"
		for _, k := range t.Kids(g) {
			if p := t.Case(k); k > n && t.Is(k, "obl") && t.Nominal(k) && contains("by,from,to,on,against,with", p) {
				out = append(out, Tail{p, k, g})
			}
		}
	}
	return out
}

// carriers are nouns that only tell what is said, thought or planned of the noun behind "of" or "for".
var carriers = text.Set("report rumour rumor plan talk possibility prospect risk threat allegation claim proposal idea preparation news word question")
