package relate

import "entente/loaders/text"

// rejoining are verbs of answering and insisting, behind which stands what somebody says: "replied that X had violated its airspace".
var rejoining = text.Set("reply retort respond answer counter rejoin object protest repeat demur lament bemoan preface underscore caution")

// rejoins tells a clause that somebody says in answer: "retorted that X had", "shot back that", "made it clear that".
func (d *document) rejoins(h int) bool {
	switch w := &d.t.Tokens[h]; w.Lemma {
	case "announce":
		return w.Lower == "let" || w.Lower == "lets" // "let it be known that"
	case "clear", "plain":
		return d.rejoinder(h) != h
	case "shoot", "shot", "hit", "snap", "fire":
		return h+1 < len(d.t.Tokens) && d.t.Tokens[h+1].Lower == "back"
	default:
		return rejoining[w.Lemma] && d.t.Verbal(h)
	}
}

// rejoined tells a wrong that somebody answers another with: "replied that X had violated its airspace".
func (d *document) rejoined(v int) bool {
	h := d.t.Head(v)
	return wronging[d.t.Tokens[v].Lemma] && h >= 0 && d.t.Is(v, "ccomp") && d.rejoins(h) && d.t.Verbal(h)
}

var wronging = text.Set("violate breach infringe attack bomb shell invade seize break arm threaten start")

// rejoinder is the verb whose subject speaks: that of "made" in "made it clear that".
func (d *document) rejoinder(h int) int {
	if m := d.t.Head(h); m >= 0 && d.t.Is(h, "xcomp") && d.t.Tokens[m].Lemma == "make" && !d.t.Passive(m) {
		return m
	}
	return h
}
