package tree

import (
	"entente/loaders/text"
	"entente/loaders/text/verbs"
)

// haggling makes nouns of "months of bargaining with X", "clandestine haggling between X and Y": a tagger takes
// them for participles.
func haggling(tokens []text.Token, i int) {
	t := &tokens[i]
	if t.XPOS != "VBG" || !dealings[t.Lower] || i+1 >= len(tokens) {
		return
	}
	if w := tokens[i+1].Lower; w != "with" && w != "between" && w != "among" && w != "over" {
		return
	}
	if i > 0 {
		switch b := &tokens[i-1]; {
		case b.XPOS == "NN" && i > 1 && tokens[i-2].Lower == "of": // "of clandestine/NN bargaining"
			b.XPOS, b.UPOS = "JJ", "ADJ"
		case b.Lower == "of", b.Lower == "after", b.Lower == "following", b.Lower == "despite", b.UPOS == "ADJ", b.UPOS == "DET":
		default:
			return
		}
	}
	t.XPOS, t.UPOS, t.Lemma = "NN", "NOUN", t.Lower
}

// armedBy makes a participle of "armed" in "a movement armed and sheltered by X".
func armedBy(tokens []text.Token, i int) {
	if tokens[i].Lower == "armed" && tokens[i].XPOS == "JJ" && i+3 < len(tokens) && tokens[i+1].XPOS == "CC" && tokens[i+2].XPOS == "VBN" && tokens[i+3].Lower == "by" {
		tokens[i].XPOS, tokens[i].UPOS, tokens[i].Lemma = "VBN", "VERB", "arm"
	}
}

// baseless makes adjectives of words that a tagger takes for nouns where something is called so.
func baseless(t *text.Token) {
	if t.XPOS != "JJ" && calledSo[t.Lower] {
		t.XPOS, t.UPOS, t.Lemma = "JJ", "ADJ", t.Lower
	}
}

var calledSo = text.Set("baseless groundless unfounded unjustified preposterous laughable unwarranted")

var dealings = text.Set("bargaining haggling wrangling bickering sparring fighting feuding quarrelling")

// held makes a verb of the last word of "a company the Russian state controls", "a town the rebels hold": behind
// a noun with an article another article opens a relative clause, whose verb stands at its end.
func held(tokens []text.Token, i int) {
	t := &tokens[i]
	if t.XPOS != "NNS" && t.XPOS != "NN" && t.XPOS != "VB" || !holds[t.Lower] || i < 4 || i+1 < len(tokens) && opensNoun(&tokens[i+1]) {
		return
	}
	b := i - 1
	for b > 0 && (tokens[b].UPOS == "NOUN" || tokens[b].UPOS == "PROPN" || tokens[b].UPOS == "ADJ") {
		b--
	}
	if b == i-1 || b < 2 || tokens[b].Lower != "the" && tokens[b].XPOS != "PRP$" || tokens[b-1].XPOS != "NN" || tokens[b-2].UPOS != "DET" && tokens[b-2].UPOS != "ADJ" {
		return
	}
	if r, ok := verbs.Finite(t.Lower); ok {
		t.XPOS, t.UPOS, t.Lemma = r.Tag, "VERB", r.Lemma
		return
	}
	t.XPOS, t.UPOS, t.Lemma = "VBP", "VERB", t.Lower
}

// holds are verbs of such clauses.
var holds = text.Set("control controls own owns hold holds rule rules run runs govern governs back backs arm arms fund funds finance finances support supports occupy occupies claim claims administer administers use uses operate operates lead leads dominate dominates shelter shelters")

// bareRelatives hangs "the rebels hold" of "a town the rebels hold" on the noun before it: a verb of holding
// without an object, whose subject follows a noun with an article at once.
func (t *Tree) bareRelatives() {
	for v := 4; v < len(t.Tokens); v++ {
		if t.Tokens[v].UPOS != "VERB" || !t.finite(v) || !holds[t.Tokens[v].Lower] || t.Tokens[v].Head < 0 || t.below(v, "obj", "ccomp", "xcomp") >= 0 {
			continue
		}
		n := t.beforeSubject(v)
		if n < 0 {
			continue
		}
		if c := t.atArticle(n); t.Within(n, v) && c > 0 && t.Tokens[c-1].Text == "," && t.Nominal(c-2) && !t.Within(c-2, v) {
			t.Tokens[n].Head, t.Tokens[n].Rel = c-2, "appos"
		}
		if t.Within(n, v) {
			continue
		}
		s := v - 1
		t.Tokens[v].Head, t.Tokens[v].Rel = n, "acl:relcl"
		t.Tokens[s].Head, t.Tokens[s].Rel = v, "nsubj"
	}
}

// beforeSubject returns the noun that stands right before the subject of a verb: "town" of "a town the rebels
// hold"; -1 if none with an article does.
func (t *Tree) beforeSubject(v int) int {
	first := t.atArticle(v - 1)
	n := first - 1
	if !t.Nominal(v-1) || n < 1 || t.Tokens[n].XPOS != "NN" || t.Tokens[first].UPOS != "DET" && t.Tokens[first].XPOS != "PRP$" {
		return -1
	}
	if o := t.Tokens[t.atArticle(n)]; o.UPOS != "DET" {
		return -1
	}
	return n
}

// atArticle goes back from a noun over what modifies it to its article.
func (t *Tree) atArticle(n int) int {
	for n > 0 && (t.Tokens[n-1].UPOS == "NOUN" || t.Tokens[n-1].UPOS == "PROPN" || t.Tokens[n-1].UPOS == "ADJ") {
		n--
	}
	if n > 0 && (t.Tokens[n-1].UPOS == "DET" || t.Tokens[n-1].XPOS == "PRP$") {
		n--
	}
	return n
}

// termed makes a verb of the word behind the name in "what X terms a counterattack".
func termed(tokens []text.Token, i int) {
	t := &tokens[i]
	if t.XPOS != "NNS" || i < 2 || i+1 >= len(tokens) || !opensNoun(&tokens[i+1]) || tokens[i-1].UPOS != "PROPN" && tokens[i-1].UPOS != "NOUN" {
		return
	}
	b := i - 1
	for b > 0 && b > i-4 && tokens[b].Lower != "what" {
		b--
	}
	if r, ok := verbs.Finite(t.Lower); ok && tokens[b].Lower == "what" {
		t.XPOS, t.UPOS, t.Lemma = r.Tag, "VERB", r.Lemma
		return
	}
	if tokens[b].Lower == "what" && (t.Lower == "terms" || t.Lower == "labels" || t.Lower == "brands") {
		t.XPOS, t.UPOS, t.Lemma = "VBZ", "VERB", t.Lower[:len(t.Lower)-1]
	}
}
