package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// needy resolves to whom something is given, where only the sentence before tells who is short of it: "X is digging canals. The bank will
// lend $90 million", or where a disaster is named beside the gift: "after the earthquake in X, Y sent tents".
func (d *document) needy(sources found) found {
	for i := range d.t.Tokens {
		if disasters[d.t.Tokens[i].Lemma] && d.t.Tokens[i].UPOS == "NOUN" && d.t.Mention(i) < 0 {
			if f := d.stricken(i); len(f.parties) == 1 && !shares(f.parties, sources.parties) {
				return f
			}
		}
	}
	for m := range d.t.S.Mentions {
		if x := &d.t.S.Mentions[m]; x.Kind == schema.State && !d.actsIn(sources, x.Entity) && !d.t.Is(d.t.MentionHead(m), "nsubj") {
			return found{}
		}
	}
	if d.n == 0 || d.r.Trees[d.n-1].S.Paragraph != d.t.S.Paragraph || len(sources.parties) == 0 {
		return found{}
	}
	other, prior := -1, d.r.Trees[d.n-1].S
	for m := range prior.Mentions {
		x := &prior.Mentions[m]
		if x.Kind != schema.State || d.actsIn(sources, x.Entity) {
			continue
		}
		if other >= 0 && other != x.Entity {
			return found{}
		}
		other = x.Entity
	}
	if other < 0 {
		return found{}
	}
	return found{parties: []text.Party{{Entity: other}}}
}

// actsIn tells whether a party is one of those found, or whom one of them acts through.
func (d *document) actsIn(f found, entity int) bool {
	return shares(f.parties, []text.Party{{Entity: entity}}) || shares([]text.Party{{Entity: entity}}, f.parties)
}

// stricken resolves where a disaster is: "the earthquake in X", "X's drought", "the Chadian famine".
func (d *document) stricken(i int) found {
	for _, x := range d.t.NounTails(i) {
		if tree.Listed("in,across,off", x.Prep) && d.t.Mention(x.Noun) >= 0 {
			return d.at(x.Noun, text.Acting|text.Territory)
		}
	}
	return found{parties: d.r.Possessor(d.n, i)}
}

var disasters = text.Set("earthquake flood cyclone famine drought hurricane tsunami epidemic typhoon quake landslide eruption outbreak shortage flooding blast explosion mudslide wildfire storm plague")

// sharesOfIt tells whether a word stands for a part of a sum of which the text has just told: "most of it", "half", "the largest".
func (d *document) sharesOfIt(i int) bool {
	w := &d.t.Tokens[i]
	if !partsOfSums[w.Lower] && !partsOfSums[w.Lemma] {
		return false
	}
	k := d.t.Child(i, "nmod", "obl")
	return k < 0 || tree.Listed("it,this,that,them,money,sum,aid,total,loan,grant,help,funds", d.t.Tokens[k].Lower) || d.t.Mention(k) < 0 && d.isThing(k, "@money", false)
}

// aidBefore tells whether this sentence or the one before speaks of aid.
func (d *document) aidBefore() bool {
	for back := 0; back <= 1 && d.n-back >= 0; back++ {
		t := d.r.Trees[d.n-back]
		for i := range t.Tokens {
			if aidWords[t.Tokens[i].Lemma] {
				return true
			}
		}
	}
	return false
}

var aidWords = text.Set("aid relief assistance grant donor help donation famine drought hunger starvation refugee loan rescue")

var partsOfSums = text.Set("most half rest bulk third quarter fifth largest biggest much some remainder part share lion's first all balance two-thirds")
