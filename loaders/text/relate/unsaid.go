package relate

import (
	"slices"

	"entente/loaders/text"
	"entente/schema"
)

// A clause often leaves one end unsaid, since the text has told it: "Egypt offered 5,000 men", "the bloc demanded his release". Where no
// rule knows who is meant, the parties that were named last are weighed by signs whose weights are fitted to gold passages, and the best
// is taken if it is likely enough. Such claims bear the sign Unsaid, from which a low confidence follows.

// unsaid is a rule that found but one of its ends.
type unsaid struct {
	rule     *rule
	n, at    int // the sentence and the word that states the relation
	noun     bool
	source   bool // it is the source that is unsaid
	known    found
	modality schema.Modality
	says     []text.Ref
}

// leaves notes that one end of a rule is unsaid.
func (d *document) leaves(i int, r *rule, sources, targets found, noun bool) {
	if sources.empty() == targets.empty() || d.idle || d.cast != nil {
		return
	}
	u := unsaid{rule: r, n: d.n, at: i, noun: noun, source: sources.empty(), known: sources}
	if u.source {
		u.known = targets
	}
	if len(u.known.parties) > 2 || d.r.Kind(u.known.parties[0].Entity) == schema.Group {
		return
	}
	var actors []text.Party
	if !u.source {
		actors = sources.parties
	}
	ok := false
	if u.modality, u.says, ok = d.unsaidMood(&u, actors); ok {
		d.unsaid = append(d.unsaid, u)
	}
}

// unsaidMood is how a statement is meant of which one end is unsaid. A noun is meant as the verb over it is: "would not pay compensation".
func (d *document) unsaidMood(u *unsaid, actors []text.Party) (schema.Modality, []text.Ref, bool) {
	if !u.noun {
		return d.mood(u.at, actors)
	}
	if mayBeWanted[d.t.Tokens[u.at].Lemma] {
		return 0, nil, false
	}
	m, says, ok := d.nounMood(u.at, d.light(u.at), actors)
	if g := d.t.Governor(u.at); ok && m == schema.Asserted && g >= 0 && d.t.Verbal(g) {
		if over, who, told := d.mood(g, actors); told && over != schema.Asserted {
			return over, who, true
		}
	}
	return m, says, ok
}

// mayBeWanted are nouns for what somebody wants or loses as often as he has it.
var mayBeWanted = text.Set("membership seat")

// inference is the best candidate for an end.
type inference struct {
	*unsaid
	Guess
}

// infer makes claims of what was left unsaid, when all the text has been read: of a word at most one of each type, and none of a word of
// which a rule has made a claim.
func (d *document) infer() {
	t := d.whatIsTold()
	type wording struct {
		word int
		typ  schema.RelationType
	}
	at := map[wording]int{}
	var best []inference
	for k := range d.unsaid {
		u := &d.unsaid[k]
		d.enter(u.n)
		w := wording{d.t.Tokens[u.at].Start, u.rule.typ}
		if t.words[w.word] || d.toldWithin(u, w.word, t) {
			continue
		}
		for _, g := range d.candidates(u, t) {
			if d.guessing != nil {
				d.guessing(g)
			}
			i, ok := at[w]
			if !ok {
				i = len(best)
				at[w] = i
				best = append(best, inference{u, g})
			}
			if g.p > best[i].p {
				best[i] = inference{u, g}
			}
		}
	}
	for _, x := range best {
		if x.p >= likely {
			d.guess(x.unsaid, x.Entity)
		}
	}
}

// toldText is what the rules have made of a text: the claims by sentence, the words that make them, and between whom what is told.
type toldText struct {
	claims [][]text.Claim
	words  map[int]bool
	edges  map[edge]bool
	states int // that the text names
}

func (d *document) whatIsTold() *toldText {
	t := &toldText{make([][]text.Claim, len(d.r.Trees)), map[int]bool{}, map[edge]bool{}, 0}
	for i := range d.claims {
		c := d.claims[i]
		n := d.sentenceFrom(c.Start)
		t.claims[n] = append(t.claims[n], c)
		t.words[c.Anchor] = true
		e := edgeOf(&c)
		e.modality = 0
		t.edges[e] = true
	}
	for i := range d.r.Links.Entities {
		if d.r.Links.Entities[i].Kind == schema.State {
			t.states++
		}
	}
	return t
}

// toldWithin tells whether the word stands among those that make a claim of the type with the known end: "X, whom Y placed under sanctions".
func (d *document) toldWithin(u *unsaid, word int, t *toldText) bool {
	return slices.ContainsFunc(t.claims[u.n], func(c text.Claim) bool {
		return c.Type == u.rule.typ && c.Start <= word && word < c.End && (text.Holds(u.known.parties, c.Source) || text.Holds(u.known.parties, c.Target))
	})
}

// likely is the least probability with which the best candidate is taken: above it, half of them are right in articles that the weights
// were not fitted to.
const likely = 0.6

// guess makes a claim with the party that is taken for the unsaid end.
func (d *document) guess(u *unsaid, entity int) {
	d.enter(u.n)
	end := found{parties: []text.Party{{Entity: entity}}}
	sources, targets := u.known, end
	if u.source {
		sources, targets = end, u.known
	}
	if !d.meets(u.rule, sources, targets) {
		return
	}
	d.across(claim{rule: u.rule, anchor: u.at, tokens: append([]int{u.at}, u.known.tokens...), modality: u.modality, says: u.says, theme: -1, unsaid: true}, sources, targets)
}
