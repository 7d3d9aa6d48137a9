package parse

import "entente/loaders/text/learn"

// view is the neighbourhood of a state that its features look at: the top of the stack s0
// to s3, the next words b0 to b3, and dependents that they have already. The first left
// dependent of a noun is most often its preposition.
type view struct {
	s0, s1, s2, s3, b0, b1, b2, b3 word
	n0, n1, nb                     *node // of s0, s1, b0
	s0l, s0r, s1l, s1r, b0l        child // outermost dependents
	s0l2, s0r2, s1l2, s1r2, b0l2   child // the ones before them
	gap01, gap0b                   uint64
}

// sight is how many words from the next on features see, without the next itself.
const sight = 3

// child is a dependent with its label, plus one; all 0 of none.
type child struct {
	norm, tag, label uint64
}

func look(s *state, w words) (v view) {
	s0, s1, b0 := s.top(0), s.top(1), s.ahead(0)
	v = view{
		s0: w[s0], s1: w[s1], s2: w[s.top(2)], s3: w[s.top(3)],
		b0: w[b0], b1: w[s.ahead(1)], b2: w[s.ahead(2)], b3: w[s.ahead(sight)],
		n0: &s.nodes[s0], n1: &s.nodes[s1], nb: &s.nodes[b0],
		gap01: distance(s0, s1), gap0b: distance(s0, b0),
	}
	of := func(i int32) child {
		if i == 0 {
			return child{w[0].norm, w[0].tag, 0}
		}
		return child{w[i].norm, w[i].tag, uint64(s.nodes[i].label) + 1}
	}
	v.s0l, v.s0l2, v.s0r, v.s0r2 = of(v.n0.left.outer), of(v.n0.left.inner), of(v.n0.right.outer), of(v.n0.right.inner)
	v.s1l, v.s1l2, v.s1r, v.s1r2 = of(v.n1.left.outer), of(v.n1.left.inner), of(v.n1.right.outer), of(v.n1.right.inner)
	v.b0l, v.b0l2 = of(v.nb.left.outer), of(v.nb.left.inner)
	return v
}

// features describes a state to the perceptron.
func features(f []uint32, s *state, w *words) []uint32 {
	v := look(s, *w)
	f = v.single(f)
	f = v.pairs(f)
	f = v.triples(f)
	f = v.prepositions(f)
	f = v.distances(f)
	f = v.dependents(f)
	f = v.labelSets(f)
	f = v.clustered(f)
	return v.doubts(f)
}

// single looks at one word at a time.
func (v *view) single(f []uint32) []uint32 {
	s0, s1, s2, b0, b1, b2 := &v.s0, &v.s1, &v.s2, &v.b0, &v.b1, &v.b2
	return append(f,
		learn.One(1, s0.norm), learn.One(2, s0.tag), learn.Two(3, s0.norm, s0.tag),
		learn.One(4, s1.norm), learn.One(5, s1.tag), learn.Two(6, s1.norm, s1.tag),
		learn.One(7, b0.norm), learn.One(8, b0.tag), learn.Two(9, b0.norm, b0.tag),
		learn.Two(10, b1.norm, b1.tag), learn.One(11, b1.tag), learn.One(12, b1.norm),
		learn.Two(13, b2.norm, b2.tag), learn.One(14, b2.tag), learn.One(15, b2.norm),
		learn.Two(16, s2.norm, s2.tag), learn.One(17, s2.tag),
	)
}

// pairs looks at two words, of which an arc may join most.
func (v *view) pairs(f []uint32) []uint32 {
	s0, s1, b0, b1 := &v.s0, &v.s1, &v.b0, &v.b1
	return append(f,
		learn.Four(20, s0.norm, s0.tag, b0.norm, b0.tag), learn.Three(21, s0.norm, s0.tag, b0.norm), learn.Three(22, s0.norm, b0.norm, b0.tag),
		learn.Three(23, s0.norm, s0.tag, b0.tag), learn.Three(24, s0.tag, b0.norm, b0.tag), learn.Two(25, s0.norm, b0.norm), learn.Two(26, s0.tag, b0.tag),
		learn.Two(27, b0.tag, b1.tag), learn.Two(28, s0.norm, b0.tag), learn.Two(29, s0.tag, b0.norm),
		learn.Four(30, s1.norm, s1.tag, s0.norm, s0.tag), learn.Two(31, s1.norm, s0.norm), learn.Two(32, s1.tag, s0.tag),
		learn.Three(33, s1.norm, s1.tag, s0.tag), learn.Three(34, s1.tag, s0.norm, s0.tag), learn.Two(35, s1.norm, s0.tag), learn.Two(36, s1.tag, s0.norm),
		learn.Two(37, s1.tag, b0.tag), learn.Two(38, s1.norm, b0.norm), learn.Three(39, s1.norm, s1.tag, b0.tag), learn.Three(40, s1.tag, b0.norm, b0.tag),
	)
}

// triples looks at runs of words on both sides of where the next arc will be.
func (v *view) triples(f []uint32) []uint32 {
	s0, s1, s2, s3, b0, b1, b2, b3 := &v.s0, &v.s1, &v.s2, &v.s3, &v.b0, &v.b1, &v.b2, &v.b3
	return append(f,
		learn.Three(41, b0.tag, b1.tag, b2.tag), learn.Three(42, s0.tag, b0.tag, b1.tag), learn.Three(43, s1.tag, s0.tag, b0.tag),
		learn.Three(44, s2.tag, s1.tag, s0.tag), learn.Four(45, s1.tag, s0.tag, b0.tag, b1.tag), learn.Four(46, s2.tag, s1.tag, s0.tag, b0.tag),
		learn.Four(47, s0.tag, b0.tag, b1.tag, b2.tag), learn.Four(147, s3.tag, s2.tag, s1.tag, s0.tag), learn.Four(151, b0.tag, b1.tag, b2.tag, b3.tag),
		learn.Three(48, s0.tag, v.s0l.tag, b0.tag), learn.Three(49, s0.tag, v.s0r.tag, b0.tag), learn.Three(50, s0.tag, b0.tag, v.b0l.tag),
		learn.Three(51, s1.tag, v.s1l.tag, s0.tag), learn.Three(52, s1.tag, v.s1r.tag, s0.tag),
		learn.Three(53, s1.tag, s0.tag, v.s0l.tag), learn.Three(54, s1.tag, s0.tag, v.s0r.tag),
		learn.Three(55, s0.norm, b0.tag, b1.tag), learn.Three(56, s0.tag, b0.norm, b1.tag), learn.Three(57, s0.tag, b0.tag, b1.norm),
		learn.Three(58, s1.norm, s0.tag, b0.tag), learn.Three(59, s1.tag, s0.norm, b0.tag), learn.Three(60, s1.tag, s0.tag, b0.norm),
		learn.Four(142, s2.upos, s1.upos, s0.upos, b0.upos), learn.Four(143, s1.upos, s0.upos, b0.upos, b1.upos), learn.Four(144, s0.upos, b0.upos, b1.upos, b2.upos),
		learn.Three(148, s1.norm, s0.norm, b0.tag), learn.Three(149, s1.tag, s0.norm, b0.norm), learn.Three(150, s1.norm, s0.tag, b0.norm),
	)
}

// prepositions looks at what a noun with its preposition may hang under: the word below
// it, or the one below that.
func (v *view) prepositions(f []uint32) []uint32 {
	s0, s1, s2, b0 := &v.s0, &v.s1, &v.s2, &v.b0
	marker := v.s0l.norm
	return append(f,
		learn.Three(61, s1.norm, marker, s0.norm), learn.Two(62, s1.norm, marker), learn.Three(63, s1.tag, marker, s0.tag),
		learn.Four(64, s2.tag, s1.tag, marker, s0.tag), learn.Three(65, s2.norm, s1.tag, marker), learn.Four(66, s2.norm, s1.norm, marker, s0.tag),
		learn.Three(67, s1.norm, marker, b0.tag), learn.Three(68, s0.tag, b0.tag, v.b0l.norm), learn.Three(69, s0.norm, b0.tag, v.b0l.norm),
	)
}

// distances looks at how far words are apart, and at how many dependents they have.
func (v *view) distances(f []uint32) []uint32 {
	s0, s1, b0, b1 := &v.s0, &v.s1, &v.b0, &v.b1
	l0, r0, l1, r1, lb := few(v.n0.left), few(v.n0.right), few(v.n1.left), few(v.n1.right), few(v.nb.left)
	return append(f,
		learn.Three(70, s0.norm, v.gap0b, b0.tag), learn.Three(71, s0.tag, v.gap0b, b0.tag), learn.Three(72, b0.norm, v.gap0b, s0.tag),
		learn.Three(73, s1.norm, v.gap01, s0.tag), learn.Three(74, s1.tag, v.gap01, s0.tag), learn.Three(75, s0.norm, v.gap01, s1.tag),
		learn.Two(76, s0.tag, v.gap0b), learn.Two(77, s0.tag, v.gap01), learn.Four(78, s1.tag, s0.tag, v.gap01, b0.tag),
		learn.Three(80, s0.norm, l0, r0), learn.Three(81, s0.tag, l0, r0), learn.Three(82, s1.norm, l1, r1), learn.Three(83, s1.tag, l1, r1),
		learn.Two(84, b0.norm, lb), learn.Two(85, b0.tag, lb), learn.Four(86, s0.tag, r0, b0.tag, b1.tag), learn.Four(87, s1.tag, r1, s0.tag, b0.tag),
	)
}

func few(d side) uint64 { return uint64(min(d.count, 4)) }
