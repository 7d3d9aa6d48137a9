package pos

import "entente/loaders/text/learn"

// features describes token i of the views to the first pass; one and two are the tags
// before it, plus one.
func features(f []uint32, v []view, i int, one, two uint64) []uint32 {
	c, p, n := &v[i], &v[i-1], &v[i+1]
	start := uint64(0)
	if i == before {
		start = 1
	}
	f = wordFeatures(f, c, start)
	f = append(f, // the tags before
		learn.One(13, one), learn.Two(14, one, two), learn.Two(15, one, c.norm), learn.Two(16, two, c.norm),
		learn.Two(28, one, c.class), learn.Two(30, one, n.class), learn.Three(31, one, c.class, n.class),
		learn.Two(32, one, c.suffixes[2]), learn.Three(34, one, two, c.class), learn.Two(35, one, n.norm),
		learn.Two(40, one, c.suffixes[1]), learn.Two(75, one, c.fine), learn.Two(79, one, c.coarse),
		learn.Three(84, one, c.coarse, n.coarse),
	)
	f = append(f, // the words around
		learn.One(17, p.norm), learn.One(18, v[i-2].norm), learn.One(19, n.norm), learn.One(20, v[i+2].norm),
		learn.One(21, p.suffixes[2]), learn.One(22, n.suffixes[2]), learn.One(23, p.brief), learn.One(24, n.brief),
		learn.Two(25, p.norm, c.norm), learn.Two(26, c.norm, n.norm), learn.Two(36, p.norm, n.norm),
		learn.Two(29, c.class, n.class), learn.Two(33, c.suffixes[2], n.class), learn.Three(38, n.class, v[i+2].class, c.class),
		learn.One(41, n.suffixes[1]), learn.Two(42, c.brief, n.brief), learn.Two(43, p.brief, c.brief),
		learn.One(73, p.fine), learn.One(74, n.fine), learn.Two(76, c.fine, n.fine), learn.Two(77, p.fine, c.fine),
		learn.Two(80, n.coarse, c.class), learn.One(81, v[i+2].fine), learn.One(82, v[i-2].fine),
		learn.Three(85, p.coarse, c.class, n.coarse),
		learn.Four(89, c.capitals, n.capitals, c.flags, n.flags), learn.Four(90, c.capitals, p.capitals, c.flags, p.flags),
	)
	return f
}

// wordFeatures describes a token by itself.
func wordFeatures(f []uint32, c *view, start uint64) []uint32 {
	return append(f,
		learn.One(1, c.form), learn.One(2, c.norm),
		learn.One(3, c.suffixes[0]), learn.One(4, c.suffixes[1]), learn.One(5, c.suffixes[2]), learn.One(6, c.suffixes[3]),
		learn.One(7, c.prefixes[0]), learn.One(8, c.prefixes[1]), learn.One(9, c.prefixes[2]),
		learn.Two(10, c.shape, start), learn.Two(11, c.brief, start), learn.Two(12, c.flags, start),
		learn.One(27, c.class), learn.Two(37, c.suffixes[1], c.flags), learn.Two(39, c.suffixes[2], c.brief),
		learn.One(70, c.fine), learn.One(71, c.coarse), learn.Two(78, c.coarse, c.brief), learn.Two(83, c.fine, c.suffixes[2]),
		learn.Three(86, c.capitals, c.flags, start), learn.Three(87, c.capitals, c.brief, c.suffixes[1]), learn.Three(88, c.capitals, c.class, start),
	)
}
