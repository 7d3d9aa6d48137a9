package tree

import (
	"strings"

	"entente/loaders/text"
	"entente/loaders/text/verbs"
)

// gerunds makes complements of the participles that the parser took for adjectives of the
// object: "denied attacking X", "ruled out imposing sanctions".
func (t *Tree) gerunds() {
	for g := 1; g+1 < len(t.Tokens); g++ {
		v, n := t.gerundAt(g)
		if v < 0 {
			t.gerundBehind(g)
			continue
		}
		t.Tokens[g].Head, t.Tokens[g].Rel = v, "xcomp"
		t.Tokens[g].UPOS, t.Tokens[g].XPOS, t.Tokens[g].Lemma = "VERB", "VBG", stem(t.Tokens[g].Lower)
		t.Tokens[n].Head, t.Tokens[n].Rel = g, "obj"
		if c := t.below(n, "case"); c == g-1 { // "went on shipping arms"
			t.Tokens[c].Head, t.Tokens[c].Rel = g, "mark"
			t.Tokens[g].Rel = "advcl"
		}
	}
}

// gerundAt returns the verb that a participle completes and the noun that is its object, -1
// if it does not.
func (t *Tree) gerundAt(g int) (v, n int) {
	n = t.Tokens[g].Head
	if n <= g || n > g+8 || !t.Is(g, "amod", "compound") || !strings.HasSuffix(t.Tokens[g].Lower, "ing") {
		return -1, -1
	}
	v = t.Tokens[n].Head
	if v < 0 || v >= g || t.Tokens[v].UPOS != "VERB" || !t.Is(n, "obj", "ccomp", "xcomp", "obl") || !takesGerund[t.Tokens[v].Lemma] && !(t.Tokens[v].Lemma == "give" && t.Tokens[v+1].Lower == "up") && !(goingOn[t.Tokens[v].Lemma] && t.Tokens[g-1].Lower == "on") {
		return -1, -1
	}
	if between := g - v; between > 2 || between == 2 && t.Tokens[v+1].UPOS != "ADP" && t.Tokens[v+1].UPOS != "SCONJ" && t.Tokens[v+1].UPOS != "ADV" {
		return -1, -1
	}
	if c := t.below(n, "case"); c >= 0 && !(c == g-1 && t.Tokens[c].Lower == "on" && goingOn[t.Tokens[v].Lemma]) || adjectival[t.Tokens[g].Lower] && !(t.Tokens[g].Lower == "visiting" && t.mention[n] == t.mention[min(g+1, n)] && t.mention[n] >= 0) || !verbs.Base(stem(t.Tokens[g].Lower)) {
		return -1, -1
	}
	return v, n
}

// gerundBehind reads "balked at [buying tanks] from X": behind a verb and its own preposition a participle and its object.
func (t *Tree) gerundBehind(g int) {
	n, p := t.Tokens[g].Head, g-1
	if g < 2 || n <= g || n > g+4 || t.Tokens[g].XPOS != "VBG" || adjectival[t.Tokens[g].Lower] || !verbs.Base(stem(t.Tokens[g].Lower)) {
		return
	}
	v := t.Tokens[n].Head
	if v < 0 || v != p-1 || !Listed(gerundAfter[t.Tokens[v].Lemma], t.Tokens[p].Lower) || !t.releaseVerb(g, p) {
		return
	}
	t.Tokens[g].Rel, t.Tokens[g].Lemma = "advcl", stem(t.Tokens[g].Lower)
	t.Tokens[p].Head, t.Tokens[p].Rel, t.Tokens[p].UPOS = g, "mark", "SCONJ"
}

// gerundAfter are verbs and the prepositions behind which they take a deed.
var gerundAfter = map[string]string{
	"balk": "at", "baulk": "at", "shrink": "from", "shy": "from", "refrain": "from", "desist": "from", "abstain": "from", "recoil": "from",
	"persist": "in", "insist": "on", "succeed": "in", "aim": "at", "confess": "to", "admit": "to", "object": "to", "dream": "of", "despair": "of", "think": "of,about",
	"apologise": "for", "apologize": "for", "stop": "at", "debate": "about", "fail": "in", "plan": "on", "bar": "from", "tire": "of",
}

// goingOn are verbs that with "on" and a gerund say that it goes on.
var goingOn = text.Set("go keep carry insist")

// adjectival are participles that describe a noun more often than they have it as object.
var adjectival = text.Set("visiting ruling opposing existing growing remaining outstanding leading continuing rising neighbouring neighboring warring following missing working standing living being pending ongoing serving mounting lasting")
