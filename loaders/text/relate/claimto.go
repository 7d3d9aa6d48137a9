package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// claimTo reads a claim to land that another has: "Chad will not give up its claim to the strip, which Libya has held since 1973",
// "Guatemala's claim to half of Belize", whatever is done with the claim. Only who gives it up has none any more.
func (d *document) claimTo(i int) {
	if !claimWords[d.t.Tokens[i].Lemma] || d.unreal(i) != schema.Asserted {
		return
	}
	land := d.landBehind(i)
	if land < 0 {
		return
	}
	who := d.whoClaims(i)
	if !d.fits(claimRule, who, true) {
		return
	}
	other := d.landlord(land, who)
	m := schema.Asserted
	if h := d.t.Head(i); h >= 0 && d.t.Is(i, "obj") && renouncing[d.t.Tokens[h].Lemma] {
		given, _, ok := d.mood(h, who.parties)
		if !ok || given == schema.Planned {
			return
		}
		if given == schema.Asserted {
			m = schema.Negated
		}
	}
	if !d.fits(claimRule, other, false) || shares(other.parties, who.parties) {
		return
	}
	d.across(claim{rule: claimRule, anchor: i, tokens: append([]int{i, land}, who.tokens...), modality: m, theme: i}, who, other)
}

// landBehind returns the land that a claim is to, -1 if it is to something else.
func (d *document) landBehind(i int) int {
	for _, x := range d.t.NounTails(i) {
		if tree.Listed("to,on,over,for", x.Prep) && x.Noun > i && (d.isThing(x.Noun, "@land", false) || d.partOfState(x.Noun) >= 0) {
			return x.Noun
		}
	}
	return -1
}

// whoClaims resolves whose a claim is: its owner's, or of who does something with it.
func (d *document) whoClaims(i int) found {
	if d.possessed(i) || d.national(i) {
		return found{parties: d.r.Doer(d.n, i), tokens: []int{i}}
	}
	if h := d.t.Head(i); h >= 0 && d.t.Verbal(h) && d.t.Is(i, "obj") && !d.t.Passive(h) {
		return d.subject(h, text.Acting)
	}
	return found{}
}

// landlord resolves who has a land: who holds or has taken it, or the state of which it is a part.
func (d *document) landlord(land int, who found) found {
	if k := d.partOfState(land); k >= 0 {
		return d.at(k, text.Acting)
	}
	for u := land + 1; u < len(d.t.Tokens); u++ {
		if !d.t.Verbal(u) || !keeping[d.t.Tokens[u].Lemma] && !taken[d.t.Tokens[u].Lemma] || !d.holdsLand(u, land) && !d.besideLand(u, land) {
			continue
		}
		f := d.subject(u, text.Acting)
		if d.t.Passive(u) || d.t.Tokens[u].XPOS == "VBN" && d.t.Agent(u) >= 0 {
			f = d.at(d.t.Agent(u), text.Acting)
		}
		if !f.empty() && !shares(f.parties, who.parties) {
			return f
		}
	}
	return found{}
}

// besideLand tells whether a participle stands right behind a land, or behind a noun that says what it is: "the Kurils, held by X",
// "the strip, a border territory occupied by Y".
func (d *document) besideLand(u, land int) bool {
	if u > land+1 && d.t.Tokens[land+1].Text == "," && u == land+2 {
		return true
	}
	h := d.t.Head(u)
	return h > land && d.t.Is(h, "appos") && d.t.Head(h) == land
}

// partOfState returns the state of "two thirds of X", "half of X", -1 if a noun is no part of one.
func (d *document) partOfState(i int) int {
	if d.t.Mention(i) >= 0 || !landParts[d.t.Tokens[i].Lemma] {
		return -1
	}
	k := d.t.Child(i, "nmod")
	if k < 0 || d.t.Case(k) != "of" {
		return -1
	}
	if m := d.t.Mention(k); m < 0 || d.t.S.Mentions[m].Kind != schema.State {
		return -1
	}
	return k
}

var (
	claimRule  = &rule{name: "claim to what another holds", typ: schema.DisputesTerritoryWith, from: "country", kinds: "country"}
	claimWords = text.Set("claim pretension")
	renouncing = text.Set("give abandon renounce drop relinquish surrender waive shelve forgo forswear")
	taken      = text.Set("take capture win conquer grab wrest settle colonise colonize have")
	landParts  = text.Set("part half third two-third quarter most much piece slice strip chunk swathe whole all fifth tenth per cent percent")
)
