package tree

import (
	"slices"
	"strings"

	"entente/loaders/text"
	"entente/loaders/text/verbs"
)

// perfectGerunds reads "for having [materially assisted X]", where the parser took the participle
// for an adjective of what "having" has as its object.
func (t *Tree) perfectGerunds() {
	for h := 1; h+2 < len(t.Tokens); h++ {
		if t.Tokens[h].Lower != "having" || !t.Is(h, "advcl", "acl", "xcomp") {
			continue
		}
		v := h + 1
		for v+1 < len(t.Tokens) && t.Tokens[v].UPOS == "ADV" {
			v++
		}
		n := t.Tokens[v].Head
		past := t.Tokens[v].XPOS == "VBN" || v == h+1 && t.mention[v+1] >= 0 && strings.HasSuffix(t.Tokens[v].Lower, "ed")
		if !past || !t.Is(v, "amod") || n <= v || t.Tokens[n].Head != h || !t.Is(n, "obj") {
			continue
		}
		t.Tokens[v].Head, t.Tokens[v].Rel, t.Tokens[v].UPOS = t.Tokens[h].Head, t.Tokens[h].Rel, "VERB"
		if t.Tokens[v].XPOS != "VBN" {
			t.Tokens[v].XPOS, t.Tokens[v].Lemma = "VBN", pastStem(t.Tokens[v].Lower)
		}
		for k := range t.Tokens {
			if t.Tokens[k].Head == h {
				t.Tokens[k].Head = v
			}
		}
		for k := h + 1; k < v; k++ {
			t.Tokens[k].Head, t.Tokens[k].Rel = v, "advmod"
		}
		t.Tokens[h].Head, t.Tokens[h].Rel, t.Tokens[h].UPOS = v, "aux", "AUX"
	}
}

// pastStem returns the base of a regular past form.
func pastStem(w string) string {
	if base := strings.TrimSuffix(w, "d"); verbs.Base(base) {
		return base
	}
	return strings.TrimSuffix(w, "ed")
}

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

// charged reads "an [indictment charging X] with fraud", where the parser made one noun of the paper,
// the participle and those it is about.
func (t *Tree) charged() {
	for g := 1; g+1 < len(t.Tokens); g++ {
		n, paper := t.Tokens[g].Head, g-1
		if n <= g || t.Tokens[g].XPOS != "VBG" || !t.Is(g, "amod", "compound") || !charging[t.Tokens[g].Lemma] || !papers[t.Tokens[paper].Lower] || t.Tokens[paper].Head != n {
			continue
		}
		v := t.Tokens[n].Head
		t.Tokens[paper].Head, t.Tokens[paper].Rel = v, t.Tokens[n].Rel
		t.Tokens[paper].UPOS, t.Tokens[paper].XPOS = "NOUN", "NN"
		t.Tokens[g].Head, t.Tokens[g].Rel, t.Tokens[g].UPOS = paper, "acl", "VERB"
		t.Tokens[n].Head, t.Tokens[n].Rel = g, "obj"
		for k := range t.Tokens {
			switch h := t.Tokens[k].Head; {
			case h == n && k < paper:
				t.Tokens[k].Head = paper
			case v >= 0 && h == v && k > n && t.Is(k, "advcl", "obl"):
				t.Tokens[k].Head = g
			}
		}
	}
}

var (
	charging = text.Set("charge accuse name")
	papers   = text.Set("indictment complaint warrant lawsuit information")
)

// chargedNoun is charged where the parser took the participle for a noun that the name follows.
func (t *Tree) chargedNoun() {
	for g := 1; g+1 < len(t.Tokens); g++ {
		paper, v := g-1, t.Tokens[g].Head
		x := t.below(g, "appos")
		if x < g || v < 0 || v > paper || !t.Is(g, "obj") || !papers[t.Tokens[paper].Lower] || t.Tokens[paper].Head != g || !charging[stem(t.Tokens[g].Lower)] || t.mention[x] < 0 {
			continue
		}
		t.Tokens[paper].Head, t.Tokens[paper].Rel = v, "obj"
		t.Tokens[paper].UPOS, t.Tokens[paper].XPOS = "NOUN", "NN"
		t.Tokens[g].Head, t.Tokens[g].Rel = paper, "acl"
		t.Tokens[g].UPOS, t.Tokens[g].XPOS, t.Tokens[g].Lemma = "VERB", "VBG", stem(t.Tokens[g].Lower)
		t.Tokens[x].Head, t.Tokens[x].Rel = g, "obj"
		for k := range t.Tokens {
			switch h := t.Tokens[k].Head; {
			case h == g && k < paper:
				t.Tokens[k].Head = paper
			case h == v && k > x && t.Is(k, "advcl", "obl"):
				t.Tokens[k].Head = g
			}
		}
	}
}

// lastGrounds reads "designated A and B for having helped X", where the parser made B the subject of
// a second clause.
func (t *Tree) lastGrounds() {
	for a := 4; a+1 < len(t.Tokens); a++ {
		v := t.Tokens[a].Head
		if t.Tokens[a].Lower != "having" || t.Tokens[a-1].Lower != "for" || !t.Is(a, "aux") || v < a || !t.Is(v, "conj") {
			continue
		}
		h, s := t.Tokens[v].Head, t.below(v, "nsubj")
		if h < 0 || h >= a || s < h || s >= a {
			continue
		}
		t.Tokens[v].Rel = "advcl"
		if o := t.below(h, "obj"); o >= 0 && o < s {
			t.Tokens[s].Head, t.Tokens[s].Rel = o, "conj"
		} else {
			t.Tokens[s].Head, t.Tokens[s].Rel = h, "obj"
		}
		for k := h; k < s; k++ {
			if t.Tokens[k].Head == v {
				t.Tokens[k].Head = s
			}
		}
	}
}

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
