package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// takenBack is what the sentences behind make of a statement that stands at the root of its own: "It was a
// lie.", "So runs the rumour.", "That is what the leaflets said." They name nobody and so may have no parse: their
// words alone are read.
func (d *document) takenBack(i int) schema.Modality {
	if !d.leading(i) {
		return schema.Asserted
	}
	m := schema.Asserted
	for n := d.n + 1; n < len(d.r.Trees) && n < d.n+3; n++ {
		t := d.r.Trees[n]
		if t.S.Paragraph != d.t.S.Paragraph || len(t.Tokens) > 14 || len(t.Tokens) < 4 {
			return m
		}
		switch {
		case contradicts(t):
			return schema.Negated
		case m == schema.Asserted && attributes(t):
			m = schema.Alleged
		default:
			return m
		}
	}
	return m
}

// leading tells whether a statement is what its sentence says first of all, and says it by itself.
func (d *document) leading(i int) bool {
	for v, steps := i, 0; v >= 0 && steps < 8; v, steps = d.t.Head(v), steps+1 {
		if d.t.Child(v, "ccomp") >= 0 || d.t.Is(v, "acl", "acl:relcl", "advcl", "appos", "ccomp") {
			return false
		}
	}
	return len(d.t.S.Speech) == 0
}

// contradicts tells "It was false.", "None of this was true.", "The story was a lie.", "Nothing of the sort had happened."
func contradicts(t *tree.Tree) bool {
	first, last := t.Tokens[0].Lower, &t.Tokens[len(t.Tokens)-2]
	if !pointing(t) && !(first == "nothing" && t.Tokens[1].Lower == "of") {
		return false
	}
	denied := first == "none" || first == "nothing"
	be := false
	for k := range t.Tokens {
		w := &t.Tokens[k]
		be = be || w.Lemma == "be"
		denied = denied || negations[w.Lower]
	}
	if denied {
		return be && (trueWords[last.Lower] || last.Lower == "so" || last.Lower == "case") || first == "nothing" && (last.Lemma == "happen" || last.Lemma == "occur")
	}
	return be && (disproof[last.Lemma] || disproof[last.Lower])
}

// attributes tells "So runs the rumour.", "That is what the leaflets said.", "That, at least, is the story."; and "The report
// was later retracted."
func attributes(t *tree.Tree) bool {
	w := t.Tokens
	switch last := &w[len(w)-2]; {
	case w[0].Lower == "so":
		return adage[w[1].Lemma] && storied(last.Lemma) || w[2].Lower != "far" && storied(w[2].Lemma) && adage[w[3].Lemma]
	case w[0].Lower == "at" && w[1].Lower == "least":
		return w[2].Lower == "so" || (w[2].Lower == "that" || w[2].Lower == "this") && w[3].Lemma == "be"
	case w[0].Lower == "or":
		return w[1].Lower == "so" || w[1].Lower == "that" && w[3].Lower == "what"
	case !pointing(t) && w[0].Lower != "such":
		return false
	case w[0].Lower == "the":
		return recanting[last.Lemma]
	default:
		return recounts(t)
	}
}

// recounts tells of words behind "this is" that make what was told a tale: "the message that", "what the leaflets said".
func recounts(t *tree.Tree) bool {
	be, what := false, false
	for k := 1; k < len(t.Tokens); k++ {
		w := &t.Tokens[k]
		switch {
		case negations[w.Lower]:
			return false
		case w.Lemma == "be":
			be = true
		case be && (w.Lower == "what" || w.Lower == "how"):
			what = true
		case what && reporting(w.Lemma):
			return true
		case be && (storied(w.Lemma) || w.Lemma == "message" || w.Lemma == "line") && tree.Listed("the,a,an", t.Tokens[k-1].Lower):
			next := t.Tokens[min(k+1, len(t.Tokens)-1)].Lower
			return tree.Listed(".,that,which,told,spread,heard", next)
		}
	}
	return false
}

// pointing tells whether a sentence opens with what points back at the one before: "It", "None of this", "The report".
func pointing(t *tree.Tree) bool {
	switch w := t.Tokens; w[0].Lower {
	case "it", "this", "that":
		return w[1].Lemma == "be" || w[1].Text == "," || storied(w[1].Lemma) && copular[w[2].Lemma]
	case "none":
		return w[1].Lower == "of" && tree.Listed("this,that,it", w[2].Lower)
	case "the":
		return storied(w[1].Lemma) && copular[w[2].Lemma] // not "the claim of victory was false"
	}
	return false
}

var (
	// disproof are words for what is not so; unlike "absurd" or "fake" they are said of statements, not of deeds and things.
	disproof  = text.Set("false untrue lie falsehood hoax fabrication fabricated invention invented nonsense myth untruth canard baseless unfounded groundless")
	copular   = text.Set("be have turn prove")
	adage     = text.Set("run go say claim read tell have")
	recanting = text.Set("withdraw retract recant disown renounce")
)
