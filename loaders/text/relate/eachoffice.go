package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// ofEach pairs the persons of "A and B, the foreign ministers of X and Y,", "A and B, who head the committees of X and Y," and "of their
// respective countries" with the states, one by one. The mentions of the persons are those from first to last.
func (d *document) ofEach(first, last, m int) (*text.Party, int) {
	n := last - first + 1
	from := d.t.S.Mentions[last].Last + 1
	if n < 2 || from+3 >= len(d.t.Tokens) || d.t.Tokens[from].Text != "," {
		return nil, 0
	}
	for i := from + 1; i < len(d.t.Tokens) && i < from+14; i++ {
		w := &d.t.Tokens[i]
		if w.Text == "," || d.t.Verbal(i) && !(heads[w.Lemma] && d.t.Tokens[i-1].Lower == "who") {
			return nil, 0
		}
		if w.Lower != "of" || d.t.Tokens[i-1].XPOS != "NNS" && d.t.Tokens[i-1].XPOS != "NNPS" && d.t.Mention(i-1) < 0 {
			continue
		}
		if i+3 < len(d.t.Tokens) && d.t.Tokens[i+1].Lower == "their" && d.t.Tokens[i+2].Lower == "respective" {
			if states := d.r.Parties(d.n, i+3, text.Acting); len(states) == n {
				return &text.Party{Entity: states[m-first].Entity, Anchor: d.t.Tokens[i].Start}, i
			}
			return nil, 0
		}
		if x := d.stateList(i+1, n); x >= 0 {
			of := &d.t.S.Mentions[x+m-first]
			return &text.Party{Entity: of.Entity, Anchor: d.t.Tokens[of.First].Start}, of.Last
		}
	}
	return nil, 0
}

// stateList returns the first mention of just so many states that stand in a list at a token; -1 if they do not.
func (d *document) stateList(i, n int) int {
	if i < len(d.t.Tokens) && d.t.Tokens[i].UPOS == "DET" {
		i++
	}
	if i >= len(d.t.Tokens) || d.t.Mention(i) < 0 {
		return -1
	}
	x, list := d.t.Mention(i), d.t.S.Mentions
	for k := x; k < x+n; k++ {
		if k >= len(list) || list[k].Kind != schema.State || k > x && list[k].First-list[k-1].Last > 3 {
			return -1
		}
	}
	if x+n < len(list) && list[x+n].Kind == schema.State && list[x+n].First-list[x+n-1].Last <= 2 {
		return -1 // and more
	}
	return x
}

// jointHeads reads a person of a list that "who head the committees of X and Y" follows.
func (d *document) jointHeads(m int) (*text.Party, int) {
	list, first, last := d.t.S.Mentions, m, m
	for first > 0 && list[first-1].Kind == schema.Person && list[first].First-list[first-1].Last <= 3 {
		first--
	}
	for last+1 < len(list) && list[last+1].Kind == schema.Person && list[last+1].First-list[last].Last <= 3 {
		last++
	}
	if i := list[last].Last + 2; last == first || i+1 >= len(d.t.Tokens) || d.t.Tokens[i].Lower != "who" {
		return nil, 0
	}
	return d.ofEach(first, last, m)
}

// sharedOut tells the office of several in several states, of which each holds one: "the presidents of X and Y".
func (d *document) sharedOut(noun int) bool {
	return d.t.Tokens[noun].XPOS == "NNS" && noun+2 < len(d.t.Tokens) && d.t.Tokens[noun+1].Lower == "of" && (d.stateList(noun+2, 2) >= 0 || d.stateList(noun+2, 3) >= 0)
}

// stateOrgan tells an organ that a state has one of: "its intelligence service", "the Chadian central bank", and no club or church.
func (d *document) stateOrgan(o int) bool {
	w := &d.t.Tokens[o]
	return w.XPOS == "NN" && organWords[w.Lemma] && d.t.Modified(o, "security,intelligence,secret,spy,state,central,national,reserve,customs,nuclear,atomic,space,electoral,election,planning,military,supreme,constitutional,foreign,statistics,anti-corruption,border,coast,air") && !d.t.Modified(o, "olympic,football,opposition")
}

var organWords = text.Set("service agency bank committee commission council bureau directorate authority court staff programme program establishment apparatus")
