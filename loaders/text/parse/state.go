package parse

// state is how far a sentence is parsed: words 1 to n, of which those before next are on
// the stack or have a head. Word 0 stands for none, word n+1 is the root, behind the others.
type state struct {
	n     int
	next  int
	stack []int32
	nodes []node
}

// node is what is known of a word's place in the tree.
type node struct {
	head, label int32 // head is 0 while it is unknown
	left        side
	right       side
}

// side is the dependents of a word to one of its sides.
type side struct {
	outer, inner int32 // the outermost and the one before it, 0 if none
	count        int32
	labels       uint64 // a bit for each of their labels
}

// action is a step of the parser: 0 shifts, odd ones hang the top of the stack under the
// next word, even ones under the word below it. The label is half of it, less a half.
type action int

const (
	shift = iota
	left  // the head is the next word, to the right of its dependent
	right
)

func (a action) kind() int {
	if a == 0 {
		return shift
	}
	return 2 - int(a&1)
}

func (a action) label() int { return int(a-1) / 2 }

// actions is how many actions there are.
func actions(labels int) int { return 1 + 2*labels }

func (s *state) reset(n int) {
	s.n, s.next = n, 1
	s.stack = s.stack[:0]
	if cap(s.nodes) < n+2 {
		s.nodes = make([]node, 2*n+8)
	}
	s.nodes = s.nodes[:n+2]
	clear(s.nodes)
}

func (s *state) done() bool { return s.next > s.n && len(s.stack) == 0 }

// allowed tells which kinds of action keep the tree possible: one word alone may hang under
// the root, the last.
func (s *state) allowed() [3]bool {
	k := len(s.stack)
	return [3]bool{
		shift: s.next <= s.n,
		left:  k > 0 && (s.next <= s.n || k == 1),
		right: k > 1,
	}
}

// forced tells whether to shift is all that is possible.
func (s *state) forced() bool { return len(s.stack) == 0 }

// apply takes an allowed action.
func (s *state) apply(a action) {
	if a == 0 {
		s.stack = append(s.stack, int32(s.next))
		s.next++
		return
	}
	k := len(s.stack)
	word, head := s.stack[k-1], int32(s.next)
	if a.kind() == right {
		head = s.stack[k-2]
	}
	s.stack = s.stack[:k-1]
	label := int32(a.label())
	s.nodes[word].head, s.nodes[word].label = head, label
	if word < head {
		s.nodes[head].left.add(word, label)
	} else {
		s.nodes[head].right.add(word, label)
	}
}

func (d *side) add(word, label int32) {
	d.inner, d.outer = d.outer, word
	d.count++
	d.labels |= 1 << uint(label&63)
}

// top is the ith word from the top of the stack, 0 if there are fewer.
func (s *state) top(i int) int32 {
	if i >= len(s.stack) {
		return 0
	}
	return s.stack[len(s.stack)-1-i]
}

// ahead is the ith word from the next on, 0 behind the root.
func (s *state) ahead(i int) int32 {
	if s.next+i > s.n+1 {
		return 0
	}
	return int32(s.next + i)
}
