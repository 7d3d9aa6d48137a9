package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// lawThere resolves the state whose police or court it is by which somebody is held in a place of it: "was arrested in Texas by customs
// agents".
func (d *document) lawThere(v int) found {
	a := d.t.Agent(v)
	if a < 0 || d.t.Mention(a) >= 0 || !lawmenWords[d.t.Tokens[a].Lemma] || !custodyWords[d.t.Tokens[v].Lemma] {
		return found{}
	}
	if h := d.t.Head(v); d.t.Is(v, "conj") && h >= 0 && custodyWords[d.t.Tokens[h].Lemma] && d.t.Passive(h) && d.t.Agent(h) >= 0 && d.t.Agent(h) != a { // "and later convicted by a federal court"
		if f := d.at(d.t.Agent(h), text.Acting); !f.empty() {
			return d.states(f)
		}
		return d.lawThere(h)
	}
	for _, x := range d.t.Tails(v) {
		m := d.t.Mention(x.Noun)
		if x.Prep != "in" && x.Prep != "at" || m < 0 || x.Noun == a {
			continue
		}
		if state, ok := d.r.Links.StateOf(d.t.S.Mentions[m].Entity); ok {
			return found{parties: []text.Party{{Entity: state, Anchor: d.t.Tokens[a].Start, Words: d.t.Tokens[a].Text}}, tokens: []int{a, x.Noun}}
		}
		return d.states(d.at(x.Noun, text.Acting))
	}
	return found{}
}

var (
	lawmenWords  = text.Set("police agent officer detective court judge jury magistrate tribunal prosecutor customs guard patrol marshal sheriff trooper gendarme")
	custodyWords = text.Set("arrest detain hold seize charge indict try convict sentence jail imprison question remand fine acquit")
)

// lawgiver resolves whose a measure is that is broken, where a genitive tells it.
func (d *document) lawgiver(o int, want text.Want) found {
	if o < 0 {
		return found{}
	}
	if p := d.t.Child(o, "nmod:poss"); p >= 0 {
		return d.at(p, want)
	}
	for _, x := range d.t.NounTails(o) {
		if m := d.t.Mention(x.Noun); x.Prep == "of" && x.Via == o && m >= 0 && d.t.S.Mentions[m].Kind == schema.Organization {
			return d.at(x.Noun, want)
		}
	}
	return found{}
}
