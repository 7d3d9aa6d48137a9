package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
)

// accordingTo returns the "according" of "according to X" that a statement stands under, -1 if there is none. Where it stands between a
// subject and its verb, and another clause before them, it speaks of theirs alone: "A bombed B, while C, according to diplomats, armed D".
func (d *document) accordingTo(i int) int {
	for k := range d.t.Tokens {
		if d.t.Tokens[k].Lower == "according" && d.covers(k, i) && !d.onRecord(k) {
			return k
		}
	}
	return -1
}

// onRecord tells "according to the company register", "according to shipping records": what a register has is so.
func (d *document) onRecord(k int) bool {
	for n := k + 2; n < len(d.t.Tokens) && n < k+8; n++ {
		switch w := d.t.Tokens[n].Lemma; {
		case registers[w]:
			return true
		case w == "record" || w == "filing":
			return d.t.Modified(n, "corporate,company,shipping,land,property,commercial,business,ownership")
		case d.t.Tokens[n].UPOS == "PUNCT" || d.t.Verbal(n):
			return false
		}
	}
	return false
}

var registers = text.Set("register registry cadastre")

// covers tells whether what is "according to X" at a token takes in a statement.
func (d *document) covers(k, i int) bool {
	for p := min(k, i) + 1; p < max(k, i); p++ {
		if d.t.Tokens[p].Text == ";" {
			return false
		}
	}
	s := k - 2
	if s < 1 || i > k || d.t.Tokens[k-1].Text != "," || !d.t.Nominal(s) {
		return true
	}
	end := k + 1
	for end < len(d.t.Tokens) && d.t.Tokens[end].Text != "," {
		end++
	}
	if end+1 >= len(d.t.Tokens) || end > k+12 || !d.startsPredicate(end+1) {
		return true
	}
	first := s
	for first > 0 && (d.t.Nominal(first-1) || d.t.Tokens[first-1].UPOS == "ADJ" || d.t.Tokens[first-1].UPOS == "DET" || d.t.Tokens[first-1].XPOS == "POS") {
		first--
	}
	if first == 0 {
		return true
	}
	opener := d.t.Tokens[first-1].UPOS
	return i >= first || opener != "CCONJ" && opener != "SCONJ" && d.t.Tokens[first-1].Lower != "while"
}

// startsPredicate tells whether a verb or its auxiliary stands at a token.
func (d *document) startsPredicate(p int) bool {
	switch d.t.Tokens[p].XPOS {
	case "VBD", "VBZ", "VBP", "MD":
		return true
	}
	return d.t.Tokens[p].UPOS == "AUX"
}

// accordingWithin tells whether "according to X" stands between the subject of a verb and the verb.
func (d *document) accordingWithin(i int) bool {
	k := d.accordingTo(i)
	if k < 2 || k > i || d.t.Tokens[k-1].Text != "," || !d.t.Nominal(k-2) {
		return false
	}
	relative := tree.Listed("which,that,who,whom", d.t.Tokens[k-2].Lower) // "raids that, according to X, Y had launched"
	for p := i - 1; p > k; p-- {
		if d.t.Tokens[p].Text == "," {
			return true
		}
		if u := d.t.Tokens[p].UPOS; u != "AUX" && u != "ADV" && u != "PART" && !(relative && (u == "PROPN" || u == "NOUN" || u == "DET" || u == "ADJ")) {
			return false
		}
	}
	return false
}
