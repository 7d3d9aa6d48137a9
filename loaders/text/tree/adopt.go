package tree

import (
	"entente/loaders/text"
)

// Adopt takes over the heads and relations of the parsed parts. A part's root hangs on
// what the part belongs to; what was left out hangs on the name that it is part of, else on
// the root.
func (r *Reduced) Adopt(s *text.Sentence) {
	root := -1
	roots := make([]int, len(r.Parts)) // of the parts
	done := make([]bool, len(s.Tokens))
	for n := range r.Parts {
		if n > 0 && r.parts[n-1].rel == "conj" {
			openingVerb(r.Parts[n])
		}
		roots[n] = root
		for k := range r.Parts[n] {
			i, p := r.at[n][k], &r.Parts[n][k]
			t := &s.Tokens[i]
			t.XPOS, t.UPOS, t.Lemma, t.Rel, t.Head = p.XPOS, p.UPOS, p.Lemma, p.Rel, -1
			done[i] = true
			switch {
			case p.Head >= 0:
				t.Head = r.at[n][p.Head]
			case root < 0:
				root, roots[n] = i, i
			case n > 0:
				roots[n] = i
				up := roots[r.parts[n-1].parent]
				t.Head, t.Rel = up, r.parts[n-1].rel
				if t.Rel == "conj" {
					t.Head = reported(s.Tokens, up, i)
				}
				if a := r.parts[n-1].anchor; a >= 0 {
					t.Head = a
				}
			}
		}
	}
	r.adoptNames(s, done)
	adoptHyphened(s, done)
	adoptManner(s, done)
	for i := range s.Tokens {
		if done[i] {
			continue
		}
		s.Tokens[i].Head, s.Tokens[i].Rel = max(root, 0), "obl:unmarked"
		if s.Tokens[i].UPOS == "PUNCT" {
			s.Tokens[i].Rel = "punct"
		}
		if root < 0 {
			s.Tokens[i].Head, s.Tokens[i].Rel = -1, "root"
			root = i
		}
	}
}

// openingVerb reads "imposed sanctions on X" as a verb with its object where it is a clause that has its subject elsewhere: the
// parser took the verb for a participle before the noun.
func openingVerb(part []text.Token) {
	if len(part) < 2 || part[0].XPOS != "VBN" || part[0].Rel != "amod" {
		return
	}
	noun := part[0].Head
	if noun < 1 || part[noun].Head >= 0 || part[noun].XPOS != "NNS" {
		return
	}
	for i := range part {
		if finiteTag(&part[i]) {
			return
		}
	}
	part[0].XPOS, part[0].UPOS, part[0].Rel, part[0].Head = "VBD", "VERB", "root", -1
	part[noun].Head, part[noun].Rel = 0, "obj"
}

// adoptHyphened hangs "X-backed" on the noun behind it.
func adoptHyphened(s *text.Sentence, done []bool) {
	for m := range s.Mentions {
		x := &s.Mentions[m]
		p := hyphened(s.Tokens, x.Last)
		if p < 0 || done[p] {
			continue
		}
		noun := -1
		for i := p + 1; i < len(s.Tokens) && i < p+8; i++ {
			if done[i] && nominal(&s.Tokens[i]) {
				noun = i
				if h := s.Tokens[i].Head; h > i && (s.Tokens[i].Rel == "compound" || s.Tokens[i].Rel == "amod" || s.Tokens[i].Rel == "nummod" || s.Tokens[i].Rel == "flat") {
					noun = h
				}
				break
			}
		}
		if noun < 0 {
			continue
		}
		s.Tokens[p].Head, s.Tokens[p].Rel, s.Tokens[p].UPOS, s.Tokens[p].XPOS, done[p] = noun, "amod", "VERB", "VBN", true
		for i := x.First; i < p; i++ {
			s.Tokens[i].Head, s.Tokens[i].Rel, done[i] = p, "compound", true
			if s.Tokens[i].UPOS == "PUNCT" {
				s.Tokens[i].Rel = "punct"
			}
		}
	}
}

// reported finds the verb that a second main clause is coordinated with: below a verb of
// saying that is what is said, unless the clause has a verb of saying of its own.
func reported(tokens []text.Token, root, clause int) int {
	if !reporters[tokens[root].Lemma] || reporters[tokens[clause].Lemma] {
		return root
	}
	for i := range tokens {
		if tokens[i].Head == root && tokens[i].Rel == "ccomp" {
			return i
		}
	}
	return root
}

// adoptNames hangs the words of a name on the one that stood for it.
func (r *Reduced) adoptNames(s *text.Sentence, done []bool) {
	for m := range s.Mentions {
		x := &s.Mentions[m]
		head := nameHead(s, x)
		for i := x.First; i <= x.Last; i++ {
			if !done[i] && i != head && done[head] {
				s.Tokens[i].Head, s.Tokens[i].Rel, done[i] = head, "flat", true
				s.Tokens[i].UPOS = "PROPN"
			}
		}
	}
}
