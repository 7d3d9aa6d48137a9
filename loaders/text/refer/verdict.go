package refer

import (
	"entente/loaders/text"
	"entente/schema"
)

// appraising are verbs of those who judge a deed, a plan or a paper, for it or against it.
var appraising = text.Set("condemn denounce criticise criticize praise welcome hail reject oppose deplore protest support back applaud slam decry dismiss endorse approve disapprove attack resist")

// judgedBefore resolves "it" that is judged, by what was judged just before, where that is a thing and no party: "A praised
// the decision. It was denounced by B", "A backs the plan; B opposes it". It is true where there is such a thing, though
// nobody may be known whose it is.
func (d *Document) judgedBefore(n, i int, want text.Want) ([]text.Party, bool) {
	t := d.Trees[n]
	v := t.Governor(i)
	if t.Tokens[i].Lower != "it" || v < 0 || !t.Verbal(v) || d.depth > 4 {
		return nil, false
	}
	against := t.Is(i, "nmod", "obl") && t.Case(i) == "against" // "joined demonstrations against it"
	if passive := t.Passive(v); !against && (t.Head(i) != v || !appraising[t.Tokens[v].Lemma] || t.Is(i, "nsubj") != passive || !passive && !t.Is(i, "obj")) {
		return nil, false
	}
	for back := 0; back <= 1 && n-back >= 0; back++ {
		u := d.Trees[n-back]
		end := len(u.Tokens)
		if back == 0 {
			end = v
		}
		for k := end - 1; k >= 0; k-- {
			if !u.Verbal(k) || !appraising[u.Tokens[k].Lemma] || u.Is(k, "acl", "amod") {
				continue
			}
			o := u.Child(k, "obj")
			if u.Passive(k) {
				o = u.Child(k, "nsubj")
			}
			switch {
			case o < 0 || back == 0 && o >= i:
				continue
			case u.Tokens[o].Lower == "it":
				return d.judgedBefore(n-back, o, want)
			case u.Mention(o) >= 0 && u.S.Mentions[u.Mention(o)].Kind == schema.LegalInstrument:
			case u.Mention(o) >= 0 || u.Tokens[o].UPOS != "NOUN" || agents[u.Tokens[o].Lemma]:
				return nil, false
			}
			return d.Parties(n-back, o, want), true
		}
	}
	return nil, false
}

// turnedDown tells whether a clause tells what stands in a paper that the verb above kills: who vetoes a draft "in which it
// called on X to leave" has not written it.
func (d *Document) turnedDown(n, i, v, own int) bool {
	t := d.Trees[n]
	o := t.Child(v, "obj")
	return own >= 0 && o >= 0 && i > 1 && t.Tokens[i-1].Lower == "which" && t.Tokens[i-2].UPOS == "ADP" && t.Is(own, "acl:relcl") && t.Within(own, o) && t.Is(i, "nsubj") && killing[t.Tokens[v].Lemma]
}

var killing = text.Set("veto reject oppose block kill defeat")
