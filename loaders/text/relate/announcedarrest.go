package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// announcedArrest resolves who holds or charges somebody where an official makes it known without saying by whom: "The U.S. Attorney
// announced the arrest of X".
func (d *document) announcedArrest(i int, r *rule) found {
	h := d.t.Head(i)
	if !custodial[r.typ] || h < 0 || !d.t.Is(i, "obj", "conj") {
		return found{}
	}
	if d.t.Is(i, "conj") && !d.t.Verbal(h) {
		h = d.t.Head(h)
	}
	if h < 0 || !makingKnown[d.t.Tokens[h].Lemma] || d.t.Passive(h) || d.hasNounTail(i, "by") || d.hasNounTail(i, "in") {
		return found{}
	}
	return d.states(d.subject(h, sourceWant(r.typ)|text.Acting))
}

var makingKnown = text.Set("announce unseal disclose reveal unveil")

// heldAt returns the state of the town in which somebody is arrested, where nothing says by whom: "was arrested in Boston".
func (d *document) heldAt(v int) found { return d.townState(d.t.Tails(v), v) }

// townState resolves the state of the town in which somebody is held or tried, as the phrases of a verb or noun tell.
func (d *document) townState(tails []tree.Tail, v int) found {
	for _, x := range tails {
		m := d.t.Mention(x.Noun)
		if k := d.t.Child(x.Noun, "compound"); m < 0 && k >= 0 && halls[d.t.Tokens[x.Noun].Lemma] && tree.Listed("in,at", x.Prep) && x.Via < 0 {
			if m = d.t.Mention(k); m >= 0 && d.t.S.Mentions[m].Use == text.BySeat && d.t.S.Mentions[m].Kind == schema.State { // "at Minsk airport"
				return found{parties: []text.Party{{Entity: d.t.S.Mentions[m].Entity, Anchor: d.t.Tokens[k].Start}}, tokens: []int{v, x.Noun}}
			}
		}
		if m < 0 || x.Via >= 0 && x.Via != v && d.t.Tokens[x.Via].Lemma != "trial" || d.t.S.Mentions[m].Kind != schema.Place || x.Prep != "in" && x.Prep != "at" && x.Prep != "near" && x.Prep != "outside" {
			continue
		}
		if of, ok := d.r.Links.StateOf(d.t.S.Mentions[m].Entity); ok {
			return found{parties: []text.Party{{Entity: of, Anchor: d.t.Tokens[x.Noun].Start}}, tokens: []int{v, x.Noun}}
		}
		if k := d.t.Child(x.Noun, "appos"); k > 0 && d.t.Mention(k) >= 0 { // "in Barnstable, Massachusetts"
			if of, ok := d.r.Links.StateOf(d.t.S.Mentions[d.t.Mention(k)].Entity); ok {
				return found{parties: []text.Party{{Entity: of, Anchor: d.t.Tokens[k].Start}}, tokens: []int{v, k}}
			}
		}
	}
	return found{}
}

// attorney tells an attorney who is an official: "the United States Attorney", "the district attorney".
func (d *document) attorney(noun int) bool {
	if d.t.Tokens[noun].Lemma != "attorney" || noun == 0 {
		return false
	}
	if m := d.t.Mention(noun - 1); m >= 0 {
		x := &d.t.S.Mentions[m]
		return x.Kind == schema.State && x.ID == "state/us" && (x.Use == text.ByName || d.t.Tokens[noun].Capital())
	}
	w := d.t.Tokens[noun-1].Lower
	return w == "district" || w == "u.s." || w == "crown"
}

// halls are what a town has one of, and where people are held.
var halls = text.Set("airport port harbour harbor station prison jail hotel airfield")
