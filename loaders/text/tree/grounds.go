package tree

import (
	"slices"

	"entente/loaders/text"
)

// sharedGrounds joins the last of "for having helped, armed, or paid X" to the gerund before it:
// the parser took it for a second deed of the verb above.
func (t *Tree) sharedGrounds() {
	for v := 4; v < len(t.Tokens); v++ {
		h := t.Tokens[v].Head
		if h < 0 || h >= v || t.Tokens[v].XPOS != "VBN" && t.Tokens[v].XPOS != "VBD" || !t.Is(v, "conj") || !t.joined(v, "and", "or") || t.below(v, "nsubj") >= 0 {
			continue
		}
		if g := t.perfectBetween(h, v); g >= 0 {
			t.Tokens[v].Head, t.Tokens[v].XPOS = g, "VBN"
		}
	}
}

// joined tells whether one of some words stands right before a verb, but for adverbs.
func (t *Tree) joined(v int, words ...string) bool {
	k := v - 1
	for k > 0 && t.Tokens[k].UPOS == "ADV" {
		k--
	}
	return k > 0 && slices.Contains(words, t.Tokens[k].Lower)
}

// perfectBetween returns the last participle with "having" under h that stands before v, -1 if
// there is none.
func (t *Tree) perfectBetween(h, v int) int {
	for g := v - 1; g > h; g-- {
		if t.Tokens[g].Lower != "having" || !t.Is(g, "aux") {
			continue
		}
		if up := t.Tokens[g].Head; up > g && up < v && t.Tokens[up].Head == h {
			return up
		}
		return -1
	}
	return -1
}

// calledFor hangs the infinitive of "its call for X to leave at once" on the noun, with X as its
// subject, where the parser gave it to the verb above.
func (t *Tree) calledFor() {
	for v := 5; v < len(t.Tokens); v++ {
		h := t.Tokens[v].Head
		if h < 0 || h > v-4 || t.Tokens[v].XPOS != "VB" || !t.Is(v, "xcomp", "advcl") || t.Tokens[h].UPOS != "VERB" {
			continue
		}
		to := v - 1
		for to > h && t.Tokens[to].UPOS == "ADV" {
			to--
		}
		x := to - 1
		if t.Tokens[to].Lower != "to" || x <= h {
			continue
		}
		if m := t.mention[x]; m >= 0 {
			x = t.MentionHead(m)
		}
		noun := t.Tokens[x].Head
		if noun <= h || noun >= x || t.Tokens[noun].Head != h || !t.Is(x, "nmod") || !calls[t.Tokens[noun].Lemma] {
			continue
		}
		if c := t.below(x, "case"); c < 0 || t.Tokens[c].Lower != "for" {
			continue
		}
		t.Tokens[v].Head, t.Tokens[v].Rel = noun, "acl"
		t.Tokens[x].Head, t.Tokens[x].Rel = v, "nsubj"
	}
}

var calls = text.Set("call appeal plea demand request wish desire")

var ()

// valued reads "announced a package for X valued at …", where the parser made a clause of it.
func (t *Tree) valued() {
	for v := 4; v+1 < len(t.Tokens); v++ {
		h := t.Tokens[v].Head
		if t.Tokens[v].Lower != "valued" || t.Tokens[v+1].Lower != "at" || h < 0 || h > v || !t.Is(v, "ccomp") || t.below(h, "obj") >= 0 {
			continue
		}
		s := t.below(v, "nsubj")
		if s < h || t.below(v, "mark") >= 0 {
			continue
		}
		t.Tokens[s].Head, t.Tokens[s].Rel = h, "obj"
		t.Tokens[v].Head, t.Tokens[v].Rel, t.Tokens[v].XPOS = s, "acl", "VBN"
	}
}
