package parse

// costs tells for each kind of action how many gold arcs it puts out of reach, the dynamic
// oracle of the arc-hybrid system (Goldberg and Nivre 2013). The head of gold[i] is that of
// word i; n+1 is the root.
func (s *state) costs(gold []int32) (cost [3]int) {
	next := int32(s.next)
	if word := s.top(0); word != 0 {
		lost := 0
		for i := s.next; i <= s.n; i++ {
			if gold[i] == word {
				lost++
			}
		}
		head := gold[word]
		cost[left], cost[right] = lost, lost
		if head > next || head == s.top(1) {
			cost[left]++
		}
		if head >= next {
			cost[right]++
		}
	}
	if s.next <= s.n {
		for i, word := range s.stack {
			if gold[word] == next {
				cost[shift]++
			}
			if i < len(s.stack)-1 && gold[next] == word {
				cost[shift]++
			}
		}
	}
	return cost
}

// right tells for an allowed action whether it is among the best that can be done.
type judge struct {
	heads, labels []int32 // gold, by word
	cost          [3]int
	least         int
}

// look prepares the judgement of the actions of a state.
func (j *judge) look(s *state, allowed [3]bool) {
	j.cost = s.costs(j.heads)
	j.least = 1 << 30
	for kind, ok := range allowed {
		if ok {
			j.least = min(j.least, j.cost[kind])
		}
	}
}

// approves tells whether an allowed action loses least, and gives a gold arc its gold label.
func (j *judge) approves(s *state, a action) bool {
	kind := a.kind()
	if j.cost[kind] != j.least {
		return false
	}
	if kind == shift {
		return true
	}
	word, head := s.top(0), int32(s.next)
	if kind == right {
		head = s.top(1)
	}
	return j.heads[word] != head || int(j.labels[word]) == a.label()
}
