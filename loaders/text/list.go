package text

// Owned goes from a possessor to the phrase that it owns, as far as that goes.
func (s *Sentence) Owned(p int) int {
	for p+1 < len(s.Phrases) && s.Phrases[p+1].Kind == NounPhrase && s.Phrases[p+1].Owner == p {
		p++
	}
	return p
}

// Tails reads the prepositional phrases that begin with phrase p.
func (s *Sentence) Tails(p int) []Tail {
	var out []Tail
	kind := func(p int) PhraseKind {
		if p >= len(s.Phrases) {
			return Gap
		}
		return s.Phrases[p].Kind
	}
	for p < len(s.Phrases) && len(out) < 12 {
		switch kind(p) {
		case Time, Mark:
			p++
			continue
		case And:
			if kind(p+1) != Link {
				return out
			}
			p++
			continue
		case Link:
			q := p + 1
			for kind(q) == Time || kind(q) == Mark {
				q++
			}
			if kind(q) != NounPhrase {
				return out
			}
			q = s.Owned(q)
			list := s.ListFrom(q)
			out = append(out, Tail{Prep: preposition(s, p), Phrase: q})
			p = list[len(list)-1] + 1
			continue
		}
		return out
	}
	return out
}

func preposition(s *Sentence, p int) string {
	f := s.Phrases[p]
	w := s.Tokens[f.First].Lower
	if f.Last > f.First {
		w += " " + s.Tokens[f.Last].Lower
	}
	return w
}

// ListFrom returns the coordinated noun phrases that begin with p: p itself, and "B and C"
// of "A, B and C". Names are listed with names, common nouns with common nouns.
func (s *Sentence) ListFrom(p int) []int {
	out := []int{p}
	q := p + 1
	for q+1 < len(s.Phrases) && len(out) < 40 {
		step := q
		comma := s.Phrases[q].Kind == Stop
		if comma && s.Phrases[q+1].Kind == And {
			step++
		}
		last := s.Phrases[step].Kind == And && !contrast(s, step)
		if !comma && !last || step+1 >= len(s.Phrases) {
			break
		}
		next := skipTime(s, step+1)
		if next >= len(s.Phrases) || s.Phrases[next].Kind != NounPhrase {
			break
		}
		next = s.Owned(next)
		if comma && step > q && len(out) < 2 || !alike(s, p, next) || comma && !last && !closesList(s, next) {
			break
		}
		out = append(out, next)
		q = next + 1
		if last {
			break
		}
	}
	return out
}

func skipTime(s *Sentence, p int) int {
	for p < len(s.Phrases) && (s.Phrases[p].Kind == Time || s.Phrases[p].Kind == Mark) {
		p++
	}
	return p
}

// contrast tells "but" from "and".
func contrast(s *Sentence, p int) bool {
	w := s.Tokens[s.Phrases[p].First].Lower
	return w == "but" || w == "yet" || w == "nor"
}

// alike tells whether two noun phrases may be coordinated.
func alike(s *Sentence, a, b int) bool {
	x, y := s.Phrases[a], s.Phrases[b]
	return (x.Mention >= 0) == (y.Mention >= 0) && !isPronoun(s, x) && !isPronoun(s, y)
}

func isPronoun(s *Sentence, p Phrase) bool {
	return p.First == p.Last && s.Tokens[p.First].Class == Pronoun
}

// closesList looks ahead for the "and" that makes "A, B" the start of a list.
func closesList(s *Sentence, p int) bool {
	for q := p + 1; q+1 < len(s.Phrases) && q < p+60; q++ {
		switch s.Phrases[q].Kind {
		case And:
			return s.Phrases[q+1].Kind == NounPhrase && !contrast(s, q)
		case Stop, NounPhrase, Time:
		default:
			return false
		}
	}
	return false
}

// ListTo returns the coordinated noun phrases that end with p.
func (s *Sentence) ListTo(p int) []int {
	out := []int{p}
	for start := first(s.Phrases, p); start >= 2 && len(out) < 40; {
		q := start - 1
		and := s.Phrases[q].Kind == And && !contrast(s, q)
		if len(out) == 1 && !and || len(out) > 1 && s.Phrases[q].Kind != Stop {
			break
		}
		q--
		oxford := and && q > 0 && s.Phrases[q].Kind == Stop
		if oxford {
			q--
		}
		for q > 0 && s.Phrases[q].Kind == Time {
			q--
		}
		if s.Phrases[q].Kind != NounPhrase || !alike(s, q, p) {
			break
		}
		if oxford && (first(s.Phrases, q) < 1 || s.Phrases[first(s.Phrases, q)-1].Kind != Stop) {
			break
		}
		out = append([]int{q}, out...)
		start = first(s.Phrases, q)
	}
	return out
}

// first goes back over the possessors of a phrase.
func first(phrases []Phrase, p int) int {
	for phrases[p].Owner >= 0 && phrases[p].Owner < p {
		p = phrases[p].Owner
	}
	return p
}

// FirstOf returns the first phrase of the list that ends with p, possessors included.
func (s *Sentence) FirstOf(p int) int { return first(s.Phrases, s.ListTo(p)[0]) }
