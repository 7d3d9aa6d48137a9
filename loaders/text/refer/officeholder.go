package refer

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// officeholder resolves "the prime minister", "the foreign minister", "the king", of whom the text gives no name, to the state of which
// it speaks: the one that was asked or accused last where he answers, else the one that is the subject of the sentences before.
func (d *Document) officeholder(n, i int) []text.Party {
	t := d.Trees[n]
	if !atTheHead[t.Tokens[i].Lemma] || t.Tokens[i].XPOS == "NNS" || d.depth > 4 || !d.plainOffice(n, i) {
		return nil
	}
	barred := d.clauseMates(n, i)
	if x, ok := d.respondent(n, i); ok && !text.Holds(barred, x) {
		return []text.Party{{Entity: x, Anchor: t.Tokens[i].Start, Words: t.Tokens[i].Text}}
	}
	x, ok := d.holderOf(n, i)
	if own := d.foreignDoer(n, i); !ok && len(own) > 0 {
		if x, ok = d.soleOtherState(n, own); ok && d.home >= 0 && x != d.home {
			return nil
		}
	}
	if !ok {
		x, ok = d.stateAtIssue(n, i) // "the president" of a paper's own land, or of the other: then of neither
	}
	if !ok || x < 0 || text.Holds(barred, x) {
		return nil
	}
	return []text.Party{{Entity: x, Anchor: t.Tokens[i].Start, Words: t.Tokens[i].Text}}
}

// holderOf returns the state of an office that the text has told of somebody by name, -1 if it has not said of what state, or that of
// who issues the text. It is false where nothing tells it.
func (d *Document) holderOf(n, i int) (int, bool) {
	t := d.Trees[n]
	title := t.Tokens[i].Lemma
	if title == "minister" && t.Modified(i, "prime") {
		title = "premier"
	}
	out, found := -1, false
	for back := 0; title != "minister" && back <= min(n, 24); back++ {
		s := d.Trees[n-back].S
		for m := range s.Mentions {
			if x := &s.Mentions[m]; x.Kind == schema.Person && d.Called(x.Entity, title) {
				if of, ok := d.Links.Office(x.Entity); ok && (!found || of == out) {
					out = of
				} else {
					return -1, true
				}
				found = true
			}
		}
	}
	if !found && d.masthead >= 0 {
		return d.masthead, true
	}
	return out, found
}

// plainOffice tells an office before which nothing but "the", a portfolio and the like stands, and behind which nothing says whose it is.
func (d *Document) plainOffice(n, i int) bool {
	t := d.Trees[n]
	the := false
	for k := i - 1; k >= 0 && k > i-5; k-- {
		w := t.Tokens[k].Lower
		if w == "the" {
			the = true
			break
		}
		if t.Mention(k) >= 0 || !beforeOffice[w] && w != "-" {
			return false
		}
	}
	for _, k := range t.Kids(i) {
		if k > i && t.Is(k, "nmod", "appos", "flat", "acl:relcl") && !(t.Is(k, "nmod") && t.Mention(k) < 0 && t.Case(k) == "of" && beforeOffice[t.Tokens[k].Lower]) || t.Is(k, "nmod:poss") {
			return false
		}
	}
	return the && !(i+1 < len(t.Tokens) && t.Mention(i+1) >= 0)
}

// clauseMates returns the states named in the clause of an office beside it: with them its holder deals.
func (d *Document) clauseMates(n, i int) []text.Party {
	t := d.Trees[n]
	v := t.Governor(i)
	var out []text.Party
	for m := range t.S.Mentions {
		x := &t.S.Mentions[m]
		if h := t.MentionHead(m); x.First > i && (v < 0 || t.Within(h, v)) {
			if of, ok := d.stateOf(x, true); ok {
				out = append(out, text.Party{Entity: of})
			}
		}
	}
	return out
}

// atIssue returns the one state of which the sentences before a token speak: the subject of the nearest that has one.
func (d *Document) atIssue(n, i int) (int, bool) {
	if x, ok := d.opensWith(n, i); ok {
		return x, true
	}
	return d.spokenBefore(n)
}

// OtherLand returns the one state besides some party that the sentence before names and speaks of.
func (d *Document) OtherLand(n, but int) (int, bool) {
	if n == 0 {
		return 0, false
	}
	out, found := 0, false
	for m := range d.Trees[n-1].S.Mentions {
		of, ok := d.stateOf(&d.Trees[n-1].S.Mentions[m], true)
		if !ok || of == but {
			continue
		}
		if found && of != out {
			return 0, false
		}
		out, found = of, true
	}
	if !found {
		return 0, false
	}
	x, ok := d.spokenBefore(n)
	return out, !ok || x == out
}

// spokenBefore returns the one state of which the sentences before one speak.
func (d *Document) spokenBefore(n int) (int, bool) {
	for back := 1; back <= 3 && n-back >= 0; back++ {
		if d.depth > maxDepth-3 {
			return 0, false
		}
		d.prominent(n-back, false)
		s := d.spoken[n-back]
		for _, list := range append(s.spoken[:len(s.spoken):len(s.spoken)], s.said...) {
			if len(list.parties) != 1 {
				return 0, false
			}
			x := list.parties[0].Entity
			switch k := d.Kind(x); {
			case k == schema.State:
				return x, true
			case k == schema.Person:
			default:
				of, ok := d.Links.OrganOf(x)
				return of, ok && d.Kind(of) == schema.State
			}
		}
		if d.namesState(n - back) {
			return d.onlyState(n - back)
		}
	}
	return 0, false
}

// opensWith returns the state that a sentence names before an office as its place or as whose something is: "In Chad the president".
func (d *Document) opensWith(n, i int) (int, bool) {
	t := d.Trees[n]
	out, found := 0, false
	for m := range t.S.Mentions {
		x := &t.S.Mentions[m]
		of, ok := d.stateOf(x, true)
		if !ok || x.Last >= i {
			continue
		}
		if found && of != out {
			return 0, false
		}
		h := t.MentionHead(m)
		if !(t.Case(h) == "in" && x.First < 3) && !t.Is(h, "nmod:poss", "nsubj") {
			return 0, false
		}
		out, found = of, true
	}
	return out, found
}

// namesState tells whether a sentence names any state.
func (d *Document) namesState(n int) bool {
	for m := range d.Trees[n].S.Mentions {
		if _, ok := d.stateOf(&d.Trees[n].S.Mentions[m], true); ok {
			return true
		}
	}
	return false
}

// onlyState returns the state that a sentence names, if it names no other.
func (d *Document) onlyState(n int) (int, bool) {
	out, found := 0, false
	for m := range d.Trees[n].S.Mentions {
		of, ok := d.stateOf(&d.Trees[n].S.Mentions[m], true)
		if ok && found && of != out {
			return 0, false
		}
		if ok {
			out, found = of, true
		}
	}
	return out, found
}

// approach is who was last asked or accused of something, by whom, and in which sentence.
type approach struct{ by, to, sentence int }

// Approach notes that one party has asked another for something, or accused it.
func (d *Document) Approach(n int, by, to text.Party) {
	d.asking = approach{by.Entity, to.Entity, n}
	d.voices++
}

// respondent returns who was asked or accused in the sentences before, where the office, or the organ, at a token answers.
func (d *Document) respondent(n, i int) (int, bool) {
	t := d.Trees[n]
	v := t.Head(i)
	if v < 0 || !t.Is(i, "nsubj") || !answersTo[t.Tokens[v].Lemma] && !(t.Tokens[v].Lemma == "say" && v+1 < len(t.Tokens) && tree.Listed("no,yes", t.Tokens[v+1].Lower)) {
		return 0, false
	}
	if n <= d.asking.sentence || n-d.asking.sentence > 2 || d.Kind(d.asking.to) != schema.State {
		return 0, false
	}
	return d.asking.to, true
}

var (
	// atTheHead are offices of which a state has one.
	atTheHead = text.Set("president premier minister chancellor king queen emir sultan monarch taoiseach shah emperor regent dictator leader ruler vice-president")
	// beforeOffice are what stands before an office and says nothing of whose it is.
	beforeOffice = text.Set("prime foreign defence defense interior finance trade oil energy information agriculture justice home deputy new acting supreme vice economy health transport water environment fisheries mines culture education labour labor security affairs industry caretaker interim late old young then military junta")
	// answersTo are verbs of who answers what was asked of him, or said.
	answersTo = text.Set("refuse decline reject deny accept agree comply consent respond reply answer dismiss ignore retort demur oblige")
)
