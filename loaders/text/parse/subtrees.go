package parse

import "entente/loaders/text/learn"

// dependents looks at the outer dependents of the top of the stack and of the next word.
func (v *view) dependents(f []uint32) []uint32 {
	s0, s1, b0 := &v.s0, &v.s1, &v.b0
	return append(f,
		learn.Two(90, v.s0l.norm, s0.tag), learn.One(91, v.s0l.tag), learn.Two(92, v.s0l.label, s0.tag),
		learn.Two(93, v.s0r.norm, s0.tag), learn.One(94, v.s0r.tag), learn.Two(95, v.s0r.label, s0.tag),
		learn.Two(96, v.s1l.norm, s1.tag), learn.One(97, v.s1l.tag), learn.Two(98, v.s1l.label, s1.tag),
		learn.Two(99, v.s1r.norm, s1.tag), learn.One(100, v.s1r.tag), learn.Two(101, v.s1r.label, s1.tag),
		learn.Two(102, v.b0l.norm, b0.tag), learn.One(103, v.b0l.tag), learn.Two(104, v.b0l.label, b0.tag),
		learn.Three(105, v.s0l2.tag, v.s0l.tag, s0.tag), learn.Three(106, v.s0r2.tag, v.s0r.tag, s0.tag),
		learn.Three(107, v.s1l2.tag, v.s1l.tag, s1.tag), learn.Three(108, v.s1r2.tag, v.s1r.tag, s1.tag), learn.Three(109, v.b0l2.tag, v.b0l.tag, b0.tag),
		learn.Three(110, v.s0l2.label, v.s0l.label, s0.tag), learn.Three(111, v.s0r2.label, v.s0r.label, s0.tag),
		learn.Three(112, v.s1l2.label, v.s1l.label, s1.tag), learn.Three(113, v.s1r2.label, v.s1r.label, s1.tag),
	)
}

// labelSets looks at which relations a word governs already: a verb with a subject wants
// no second one.
func (v *view) labelSets(f []uint32) []uint32 {
	s0, s1, b0, b1 := &v.s0, &v.s1, &v.b0, &v.b1
	l0, r0, l1, r1, lb := v.n0.left.labels, v.n0.right.labels, v.n1.left.labels, v.n1.right.labels, v.nb.left.labels
	return append(f,
		learn.Two(120, s0.norm, l0), learn.Two(121, s0.tag, l0), learn.Two(122, s0.norm, r0), learn.Two(123, s0.tag, r0),
		learn.Two(124, s1.norm, l1), learn.Two(125, s1.tag, l1), learn.Two(126, s1.norm, r1), learn.Two(127, s1.tag, r1),
		learn.Two(128, b0.norm, lb), learn.Two(129, b0.tag, lb),
		learn.Three(130, s1.tag, r1, s0.tag), learn.Three(131, s1.norm, r1, s0.tag), learn.Four(132, s1.tag, l1, s0.tag, l0), learn.Four(133, s1.tag, r1, s0.tag, l0),
		learn.Three(134, s0.tag, r0, b0.tag), learn.Three(135, s0.norm, r0, b0.tag), learn.Four(136, s0.tag, l0, b0.tag, lb), learn.Four(137, s0.tag, l0, b0.tag, b1.tag),
		learn.Three(138, s0.norm, l0, b0.tag), learn.Three(139, s1.norm, l1, s0.tag), learn.Four(140, s1.tag, l1, b0.tag, s0.tag), learn.Four(141, s1.tag, r1, b0.tag, s0.tag),
		learn.Four(145, s0.upos, l0, b0.upos, lb), learn.Four(146, s1.upos, l1|r1<<1, s0.upos, l0),
	)
}

// clustered looks at word clusters where other features look at words.
func (v *view) clustered(f []uint32) []uint32 {
	s0, s1, s2, b0, b1 := &v.s0, &v.s1, &v.s2, &v.b0, &v.b1
	marker := v.s0l.norm
	return append(f,
		learn.One(160, s0.fine), learn.One(161, b0.fine), learn.One(162, s1.fine), learn.Two(163, s0.fine, b0.fine), learn.Two(164, s1.fine, s0.fine),
		learn.Three(165, s1.fine, s0.fine, b0.tag), learn.Three(166, s0.fine, b0.tag, b1.tag), learn.Two(167, s0.fine, b0.tag), learn.Two(168, s0.tag, b0.fine),
		learn.Two(169, s1.fine, s0.tag), learn.Two(170, s1.tag, s0.fine), learn.Three(171, s1.fine, marker, s0.fine), learn.Two(172, s1.fine, marker),
		learn.Three(173, s2.fine, s1.fine, marker), learn.Three(174, s1.tag, s0.fine, b0.fine), learn.Two(175, b1.fine, b0.tag),
		learn.Three(176, s1.fine, v.n1.right.labels, s0.tag), learn.Three(177, s0.fine, v.n0.right.labels, b0.tag),
		learn.Three(178, s1.coarse, marker, s0.coarse), learn.Four(179, s2.coarse, s1.coarse, marker, s0.coarse), learn.Three(180, s1.coarse, s0.coarse, b0.coarse),
		learn.Three(181, s1.coarse, v.n1.left.labels, s0.coarse), learn.Three(182, s0.coarse, b0.coarse, b1.coarse),
	)
}

// doubts looks at the tags that words could have instead, where the tagger was not sure.
func (v *view) doubts(f []uint32) []uint32 {
	s0, s1, b0, b1 := &v.s0, &v.s1, &v.b0, &v.b1
	if s0.alt != 0 {
		f = append(f,
			learn.Two(190, s0.alt, s0.tag), learn.Three(191, s0.alt, s0.tag, b0.tag), learn.Three(192, s0.alt, s0.tag, s1.tag),
			learn.Three(193, s0.alt, s0.tag, v.n0.left.labels), learn.Four(194, s0.alt, s0.tag, v.n0.left.labels, b0.tag), learn.Two(195, s0.alt, s0.norm),
			learn.Four(196, s0.alt, s0.tag, s1.tag, b0.tag),
		)
	}
	if b0.alt != 0 {
		f = append(f,
			learn.Two(200, b0.alt, b0.tag), learn.Three(201, b0.alt, b0.tag, s0.tag), learn.Three(202, b0.alt, b0.tag, b1.tag),
			learn.Three(203, b0.alt, b0.tag, v.nb.left.labels), learn.Four(204, b0.alt, b0.tag, s0.tag, s1.tag), learn.Two(205, b0.alt, b0.norm),
			learn.Four(206, b0.alt, b0.tag, s0.tag, b1.tag),
		)
	}
	if s1.alt != 0 {
		f = append(f, learn.Two(210, s1.alt, s1.tag), learn.Three(211, s1.alt, s1.tag, s0.tag), learn.Four(212, s1.alt, s1.tag, s0.tag, b0.tag), learn.Four(213, s1.alt, s1.tag, v.n1.left.labels, s0.tag))
	}
	if b1.alt != 0 {
		f = append(f, learn.Two(220, b1.alt, b1.tag), learn.Three(221, b1.alt, b1.tag, b0.tag), learn.Four(222, b1.alt, b1.tag, b0.tag, s0.tag))
	}
	return f
}
