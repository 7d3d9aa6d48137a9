package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
)

// yesOrNo reads a plain question that the next sentence answers in a word or two: "Has X recognised Y? No." What is proved by both is
// quoted from both.
func (d *document) yesOrNo() {
	v := 0
	for v < len(d.t.Tokens)-1 && d.t.Head(v) >= 0 {
		v++
	}
	yes, no := d.answeredYesOrNo(v)
	if !yes && !no {
		return
	}
	from := len(d.claims)
	if d.t.Tokens[v].UPOS == "NOUN" {
		d.noun(v) // "Is X a member of Y?"
	} else {
		d.verb(v, d.t.Tokens[v].Lemma)
	}
	answer := d.r.Trees[d.n+1].Tokens
	for k := from; k < len(d.claims); k++ {
		d.claims[k].End = answer[len(answer)-1].End
	}
}

// answeredYesOrNo tells how the question is answered that a verb asks.
func (d *document) answeredYesOrNo(v int) (yes, no bool) {
	if v < 0 || d.n+1 >= len(d.r.Trees) || !d.question() || !d.t.Verbal(v) && d.t.Tokens[v].UPOS != "NOUN" {
		return
	}
	first := 0
	for first < len(d.t.Tokens) && (d.t.Tokens[first].UPOS == "CCONJ" || d.t.Tokens[first].Text == "," || d.t.Tokens[first].Lower == "so") {
		first++
	}
	if s := d.t.Child(v, "nsubj"); d.t.Tokens[v].UPOS == "NOUN" && (s < first || s > v || d.t.Mention(s) < 0) {
		return
	}
	if d.t.Head(v) >= 0 || !polar[d.t.Tokens[first].Lower] || !d.t.Is(first, "aux", "cop") || d.t.Head(first) != v {
		return
	}
	for i := range d.t.Tokens {
		if tok := &d.t.Tokens[i]; d.t.Is(i, "xcomp", "ccomp", "advcl", "acl", "parataxis", "conj") && d.t.Verbal(i) || tok.Lower == "not" || tok.Lower == "n't" || tok.Lower == "only" || tok.Lower == "or" || quotes[tok.Text] {
			return
		}
	}
	answer := d.r.Trees[d.n+1]
	k := len(answer.Tokens)
	if k < 2 || k > 7 || answer.Tokens[k-1].Text != "." {
		return
	}
	for i := range answer.Tokens {
		if w := &answer.Tokens[i]; answer.Mention(i) >= 0 || w.UPOS == "VERB" && i > 3 || i > 0 && (w.Lower == "but" || w.Lower == "yet" && answer.Tokens[0].Lower != "not") || quotes[w.Text] {
			return
		}
	}
	switch w := answer.Tokens[1].Text; answer.Tokens[0].Lower {
	case "yes":
		return w == "." || w == ",", false
	case "no", "never":
		return false, (w == "." || w == "," && answer.Tokens[k-2].Lower == "not" || w == "," && answer.Tokens[k-2].Lower == "never") && d.simply(v)
	case "not":
		return false, (answer.Tokens[1].Lower == "yet" || answer.Tokens[1].Lower == "so") && k == 3 && d.simply(v)
	}
	return
}

// simply tells whether a question is about the deed alone: "Did X attack first?", "in 2009?", "all the treaties?" may be denied of a
// deed that was done.
func (d *document) simply(v int) bool {
	for i := range d.t.Tokens {
		tok := &d.t.Tokens[i]
		switch {
		case tok.UPOS == "ADV" && d.t.Mention(i) < 0 && !mere[tok.Lower], tok.UPOS == "NUM", tree.Listed("before,after,since,until,because,when,while", tok.Lower), tok.UPOS == "DET" && !tree.Listed("the,a,an,any,its,their,his", tok.Lower), d.t.Is(i, "acl"):
			return false
		case d.t.Head(i) == v && d.t.Is(i, "obl") && d.t.Mention(i) < 0:
			return false
		case d.t.Head(i) == v && d.t.Is(i, "obl") && tree.Listed("before,after,since,until,without,because,despite,under,during,through,like,unlike", d.t.Case(i)):
			return false
		}
	}
	return true
}

var mere = text.Set("ever still yet already really actually also too indeed")

var polar = text.Set("did do does has have had is are was were")
