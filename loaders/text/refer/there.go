package refer

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// there resolves "there" to the land or place of which the text has spoken just before: one in which something is or
// whither somebody goes, else the state of which the sentence before tells. It is none of those who act in its own clause.
func (d *Document) there(n, i int, want text.Want) []text.Party {
	t := d.Trees[n]
	if d.depth > 4 || t.Tokens[i].XPOS == "EX" {
		return nil
	}
	own := t.Governor(i)
	var barred []text.Party
	if own >= 0 && t.Subject(own) >= 0 {
		barred = d.Parties(n, t.Subject(own), text.Acting)
	}
	for back := 0; back <= 2 && n-back >= 0; back++ {
		end := len(d.Trees[n-back].Tokens)
		if back == 0 {
			end = i
		}
		if out, ok := d.lastScene(n-back, end, barred, want); ok {
			return d.renamed(out, n, i)
		}
		if back == 0 {
			if out := d.stateBeside(n, i, barred); len(out) > 0 {
				return d.renamed(out, n, i)
			}
			if out := d.seatBefore(n, i, barred); len(out) > 0 {
				return d.renamed(out, n, i)
			}
		}
		if back == 1 {
			if out := d.landTold(n-back, barred, want); len(out) > 0 {
				return d.renamed(out, n, i)
			}
			if out := d.governedLand(n-back, barred); len(out) > 0 {
				return d.renamed(out, n, i)
			}
		}
	}
	return nil
}

// lastScene returns the last land or place before a token in or at which a sentence says that something is, or to which
// somebody goes.
func (d *Document) lastScene(n, end int, barred []text.Party, want text.Want) ([]text.Party, bool) {
	t := d.Trees[n]
	for k := end - 1; k >= 0; k-- {
		if !t.Is(k, "obl", "nmod") && t.Child(k, "cop") < 0 || !sceneBefore[t.Case(k)] && t.Case(k) != "out of" && !(t.Case(k) == "with" && t.Head(k) >= 0 && limits[t.Tokens[t.Head(k)].Lemma]) {
			if o := t.Head(k); o < 0 || !t.Is(k, "obj") || !reaching[t.Tokens[o].Lemma] {
				continue
			}
		}
		m := t.Mention(k)
		if m >= 0 && t.MentionHead(m) != k {
			continue
		}
		if m >= 0 {
			x := &t.S.Mentions[m]
			if x.Kind != schema.Place && x.Kind != schema.State || x.Use == text.ByDemonym {
				continue
			}
		} else if w := t.Tokens[k].Lemma; stateWords[w] == "" && w != "capital" && !towns[w] && !lands[w] {
			continue
		}
		out := d.one(n, k, want|text.Territory)
		if want&text.Territory == 0 {
			out = d.lands(out)
		}
		if len(out) == 1 && !text.Holds(barred, out[0].Entity) {
			return out, true
		}
	}
	return nil, false
}

// lands turns places to the states in which they lie.
func (d *Document) lands(list []text.Party) []text.Party {
	var out []text.Party
	for _, x := range list {
		if d.Kind(x.Entity) == schema.Place {
			state, ok := d.Links.StateOf(x.Entity)
			if !ok {
				continue
			}
			x.Entity = state
		}
		out = append(out, x)
	}
	return out
}

// seatBefore returns the state whose government a sentence calls by the town where it sits: "Budapest dawdled until he travelled there".
func (d *Document) seatBefore(n, i int, barred []text.Party) []text.Party {
	t := d.Trees[n]
	for m := len(t.S.Mentions) - 1; m >= 0; m-- {
		x := &t.S.Mentions[m]
		if x.Last < i && x.Kind == schema.State && x.Use == text.BySeat && t.Is(t.MentionHead(m), "nsubj") && !text.Holds(barred, x.Entity) {
			return []text.Party{{Entity: x.Entity}}
		}
	}
	return nil
}

// governedLand returns the state whose government is the subject of a sentence: "The Malian government ordered X's envoy to leave".
func (d *Document) governedLand(n int, barred []text.Party) []text.Party {
	if d.depth > maxDepth-3 {
		return nil
	}
	for m := range d.Trees[n].S.Mentions {
		if x := &d.Trees[n].S.Mentions[m]; x.Kind == schema.State && x.Use != text.ByDemonym {
			return nil
		}
	}
	d.prominent(n, false)
	for _, x := range d.spoken[n].spoken {
		if len(x.parties) == 1 && d.Kind(x.parties[0].Entity) == schema.State && !overlap(x.parties, barred) {
			return []text.Party{{Entity: x.parties[0].Entity}}
		}
	}
	return nil
}

// landTold returns the one state of which a sentence tells: what is done to it, or what it is.
func (d *Document) landTold(n int, barred []text.Party, want text.Want) []text.Party {
	t := d.Trees[n]
	for _, object := range []bool{true, false} {
		for m := range t.S.Mentions {
			x := &t.S.Mentions[m]
			h := t.MentionHead(m)
			if x.Kind != schema.State || x.Use == text.ByDemonym || text.Holds(barred, x.Entity) {
				continue
			}
			if object && t.Is(h, "obj") || !object && t.Is(h, "nsubj", "nsubj:pass") {
				return d.one(n, h, want|text.Territory)
			}
		}
	}
	return nil
}

var (
	sceneBefore = text.Set("from in at to into on inside near outside across within throughout around round through towards toward for")
	// limits are shared "with" the land behind them: "to the border with X".
	limits = text.Set("border frontier boundary")
	// reaching are verbs whose object is where somebody goes or is.
	reaching = text.Set("reach visit enter tour leave quit occupy invade cross")
)

// Thither returns the token "there" that hangs on a verb or noun, or on its object, else -1.
func Thither(t *tree.Tree, i int) int {
	for _, k := range t.Kids(i) {
		if t.Tokens[k].Lower == "there" && t.Tokens[k].XPOS != "EX" && t.Is(k, "advmod", "obl", "nmod", "dep") {
			return k
		}
		if k > i && t.Is(k, "obj", "xcomp", "obl") {
			for _, c := range t.Kids(k) {
				if t.Tokens[c].Lower == "there" && t.Tokens[c].XPOS != "EX" && t.Is(c, "advmod", "obl", "nmod", "dep") {
					return c
				}
			}
		}
	}
	return -1
}

// stateBeside returns the last state that a sentence names before "there" as neither subject nor owner: "backed Fiji, though Peru
// is withdrawing the men it has there".
func (d *Document) stateBeside(n, i int, barred []text.Party) []text.Party {
	t := d.Trees[n]
	for m := len(t.S.Mentions) - 1; m >= 0; m-- {
		x := &t.S.Mentions[m]
		h := t.MentionHead(m)
		if x.Last >= i || x.Kind != schema.State || x.Use != text.ByName || !t.Is(h, "obj", "obl", "nmod") || t.Is(h, "nmod:poss", "obl:agent") {
			continue
		}
		if out := []text.Party{d.party(n, x.Entity, x.First, x.Last)}; !overlap(out, barred) {
			return out
		}
	}
	return nil
}
