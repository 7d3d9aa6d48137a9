package refer

import (
	"strings"

	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// ballots are instruments that are put to a vote, by their head nouns.
var ballots = text.Set("resolution draft text motion treaty amendment counter-proposal counterproposal convention")

// Ballot returns what a vote is about where its words do not say: the instrument that stands
// last before a token, in its sentence or in one of the three before.
func (d *Document) Ballot(n, i int) (text.Party, bool) {
	last, spoken := d.lastTreaty(n+1, 0)
	for back := 0; back <= 3 && n-back >= 0; back++ {
		end := len(d.Trees[n-back].Tokens)
		if back == 0 {
			end = i
		}
		if spoken && d.spokenIn(n-back, last) && !d.inForce(last) {
			break
		}
		if x, ok := d.ballotBefore(n-back, end); ok && !(spoken && d.inForce(x.Entity)) {
			return x, true
		}
	}
	if spoken && d.inForce(last) {
		for k := len(d.treaty) - 1; k >= 0; k-- {
			if x := d.treaty[k].entity; !d.inForce(x) {
				return text.Party{Entity: x}, true
			}
		}
	}
	return text.Party{Entity: last}, spoken
}

// inForce tells whether an instrument is a treaty that everybody knows by name, on which nobody votes any more.
func (d *Document) inForce(x int) bool {
	e := &d.Links.Entities[x]
	return e.Kind == schema.LegalInstrument && e.ID != "" && strings.Contains(e.Name, "Treaty")
}

// spokenIn tells whether an instrument that a rule met stands in a sentence.
func (d *Document) spokenIn(n, entity int) bool {
	for k := len(d.treaty) - 1; k >= 0 && d.treaty[k].sentence >= n; k-- {
		if d.treaty[k].sentence == n && d.treaty[k].entity == entity {
			return true
		}
	}
	return false
}

// BallotBehind returns the instrument that stands in the same sentence behind a token, where
// none stands before it: "by 9 votes to 2, the Council adopted the resolution".
func (d *Document) BallotBehind(n, i int) (text.Party, bool) {
	if _, before := d.ballotBefore(n, i); before {
		return text.Party{}, false
	}
	return d.ballotBefore(n, len(d.Trees[n].Tokens))
}

// ballotBefore returns the last of them before a token of a sentence.
func (d *Document) ballotBefore(n, end int) (text.Party, bool) {
	t := d.Trees[n]
	for k := end - 1; k >= 0 && k > end-80; k-- {
		if m := t.Mention(k); m >= 0 {
			if x := &t.S.Mentions[m]; x.Kind == schema.LegalInstrument {
				return d.party(n, x.Entity, x.First, x.Last), true
			}
			continue
		}
		if tok := &t.Tokens[k]; tok.UPOS != "NOUN" || tok.XPOS == "NNS" || !ballots[tok.Lemma] || t.Is(k, "compound") {
			continue
		}
		if x, ok := d.instrument(n, k); ok {
			return x, true
		}
	}
	return text.Party{}, false
}

// paperIt resolves "it" of "A and B signed an accord. C has not endorsed it": what one ratifies or rejects is the
// paper that the sentences before tell of.
func (d *Document) paperIt(n, i int, want text.Want) (text.Party, bool) {
	t := d.Trees[n]
	v := t.Head(i)
	if want&text.Instrument == 0 || v < 0 || !t.Is(i, "obj") && !(t.Is(i, "nsubj:pass") && carried[t.Tokens[v].Lemma]) || t.Tokens[i].Lower != "it" {
		return text.Party{}, false
	}
	reach := 0
	switch lemma := t.Tokens[v].Lemma; {
	case ratifying[lemma]:
		reach = 3
	case judging[lemma]:
		reach = 1
	default:
		return text.Party{}, false
	}
	for back := 0; back <= reach && n-back >= 0; back++ {
		s := d.Trees[n-back]
		end := len(s.Tokens)
		if back == 0 {
			end = i
		}
		for k := end - 1; k >= 0; k-- {
			if back > 0 && len(t.S.Speech) == 0 && quoted(s, k) {
				continue // of what is said there nothing is judged outside
			}
			if (s.Is(k, "obj", "nsubj") || reach > 1 && s.Is(k, "obl", "nmod", "dep", "conj")) && instrumentHeads[s.Tokens[k].Lemma] && s.Tokens[k].UPOS == "NOUN" {
				if m := s.Mention(k); m >= 0 {
					return text.Party{Entity: s.S.Mentions[m].Entity}, s.S.Mentions[m].Kind == schema.LegalInstrument
				}
				return d.instrument(n-back, k)
			}
			if reach == 1 && s.Is(k, "obj") {
				return text.Party{}, false
			}
		}
	}
	return text.Party{}, false
}

var ratifying = text.Set("endorse ratify accept approve adopt initial sign countersign repudiate scrap")

// quoted tells whether a token stands within quotation marks.
func quoted(t *tree.Tree, k int) bool {
	for _, q := range t.S.Speech {
		if q.First <= k && k <= q.Last {
			return true
		}
	}
	return false
}

// carried are verbs of what is done to a resolution: "It was supported by Chad".
var carried = text.Set("support adopt approve oppose endorse sponsor co-sponsor draft table back")
