package parse

import (
	"entente/loaders/text"
	"entente/loaders/text/learn"
)

// choice is between two trees of a sentence that differ in the form of one verb.
type choice struct {
	tokens, other []text.Token
	verb          int
	gain          int // how much more the other tree scores, in 64ths
}

// frame is what a tree says of a verb.
type frame struct {
	rel, head          uint64 // its relation, and the tag of its head
	subject, object    uint64 // tag of its subject, 0 if it has none; likewise the object
	agent, auxiliary   bool
	before, after      uint64 // its outermost dependents' relations
	rootFinite, isRoot bool
}

func frameOf(tokens []text.Token, verb int) (f frame) {
	t := &tokens[verb]
	f.rel, f.isRoot = learn.String(t.Rel), t.Head < 0
	if t.Head >= 0 {
		f.head = learn.String(tokens[t.Head].XPOS)
	}
	for i := range tokens {
		d := &tokens[i]
		if d.Head < 0 {
			f.rootFinite = finite(d.XPOS)
		}
		if d.Head != verb {
			if d.Head >= 0 && tokens[d.Head].Head < 0 && (d.Rel == "cop" || d.Rel == "aux" || d.Rel == "aux:pass") && finite(d.XPOS) {
				f.rootFinite = true
			}
			continue
		}
		switch Universal(d.Rel) {
		case "nsubj", "csubj":
			f.subject = learn.String(d.XPOS + d.Rel)
		case "obj", "ccomp", "xcomp":
			f.object = learn.String(d.XPOS + d.Rel)
		case "aux":
			f.auxiliary = true
		}
		if d.Rel == "obl:agent" {
			f.agent = true
		}
		if d.Rel == "punct" {
			continue
		}
		if i < verb && f.before == 0 {
			f.before = learn.String(d.Rel)
		}
		if i > verb {
			f.after = learn.String(d.Rel)
		}
	}
	return f
}

func finite(xpos string) bool {
	return xpos == "VBD" || xpos == "VBZ" || xpos == "VBP" || xpos == "MD"
}

// flags packs what is true or not.
func (f frame) flags() (n uint64) {
	for i, b := range []bool{f.agent, f.auxiliary, f.rootFinite, f.isRoot, f.subject != 0, f.object != 0} {
		if b {
			n |= 1 << i
		}
	}
	return n
}

// features describes a choice to the perceptron.
func (c *choice) features(f []uint32, p *Parser) []uint32 {
	a, b := frameOf(c.tokens, c.verb), frameOf(c.other, c.verb)
	gain := uint64(min(max(c.gain/learn.Scale/25, -12), 12) + 20)
	coarse := uint64(min(max(c.gain/learn.Scale/100, -3), 3) + 20)
	form := learn.String(c.tokens[c.verb].XPOS)
	norm := learn.Norm(c.tokens[c.verb].Text)
	fine, group, _ := p.clusters.Of(norm)
	word := learn.String(norm)
	f = append(f,
		learn.One(1, form), learn.Two(2, form, gain), learn.Two(3, form, coarse), learn.Three(4, form, gain, a.rel), learn.Three(5, form, gain, b.rel),
		learn.Three(6, form, a.rel, b.rel), learn.Four(7, form, a.rel, b.rel, coarse), learn.Three(8, form, a.flags(), b.flags()), learn.Four(9, form, a.flags(), b.flags(), coarse),
		learn.Four(10, form, b.rel, b.flags(), coarse), learn.Four(11, form, a.rel, a.flags(), coarse), learn.Three(12, form, a.rel, a.flags()), learn.Three(13, form, b.rel, b.flags()),
		learn.Two(14, form, word), learn.Three(15, form, word, coarse), learn.Three(16, form, fine, coarse), learn.Three(17, form, group, a.rel), learn.Three(18, form, group, b.rel),
		learn.Three(19, form, a.subject, b.subject), learn.Three(20, form, a.object, b.object), learn.Four(21, form, b.subject, b.object, coarse), learn.Four(22, form, a.subject, a.object, a.rel),
		learn.Four(23, form, b.subject, b.object, b.rel), learn.Three(24, form, a.head, b.head), learn.Four(25, form, a.head, a.rel, coarse), learn.Four(26, form, b.head, b.rel, coarse),
		learn.Three(27, form, b.before, b.after), learn.Three(28, form, a.before, a.after), learn.Three(29, form, fine, b.flags()),
	)
	return c.around(f, form, coarse, a, b)
}

// around looks at the words beside the verb and at the rest of the sentence.
func (c *choice) around(f []uint32, form, coarse uint64, a, b frame) []uint32 {
	tag := func(i int) uint64 {
		if i += c.verb; i < 0 || i >= len(c.tokens) {
			return 0
		}
		return learn.String(c.tokens[i].XPOS)
	}
	norm := func(i int) uint64 {
		if i += c.verb; i < 0 || i >= len(c.tokens) {
			return 0
		}
		return learn.String(learn.Norm(c.tokens[i].Text))
	}
	others, differ := uint64(0), uint64(0)
	for i := range c.tokens {
		if i != c.verb && finite(c.tokens[i].XPOS) {
			others++
		}
		if c.tokens[i].Head != c.other[i].Head || c.tokens[i].Rel != c.other[i].Rel {
			differ++
		}
	}
	others, differ = min(others, 2), min(differ, 6)
	alt := learn.String(c.tokens[c.verb].Alt)
	return append(f,
		learn.Two(40, form, tag(1)), learn.Three(41, form, tag(1), tag(2)), learn.Two(42, form, tag(-1)), learn.Three(43, form, tag(-1), tag(-2)), learn.Three(44, form, tag(-1), tag(1)),
		learn.Two(45, form, norm(1)), learn.Two(46, form, norm(-1)), learn.Three(47, form, norm(1), coarse), learn.Four(48, form, tag(-1), tag(1), tag(2)), learn.Four(49, form, tag(-1), tag(1), coarse),
		learn.Three(50, form, others, coarse), learn.Three(51, form, differ, coarse), learn.Four(52, form, others, b.rel, a.rel), learn.Four(53, form, others, b.flags(), coarse),
		learn.Three(54, form, alt, coarse), learn.Four(55, form, alt, a.rel, b.rel), learn.Four(56, form, others, a.flags(), b.flags()), learn.Three(57, form, alt, tag(1)),
		learn.Four(58, form, b.rel, tag(1), tag(-1)), learn.Four(59, form, others, tag(1), b.rel),
	)
}
