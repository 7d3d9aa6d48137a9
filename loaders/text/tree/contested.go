package tree

import "entente/loaders/text"

// contested hangs "joining Z" of "dropped its objection to Y joining Z", "objects to Y joining Z" on Y, who would do it.
func (t *Tree) contested(i int) {
	if t.Tokens[i].XPOS != "VBG" || i < 3 || t.Mention(i-1) < 0 || t.Tokens[i].Head < 0 {
		return
	}
	n := t.MentionHead(t.Mention(i - 1))
	if t.Is(n, "nsubj") && t.Tokens[n].Head == i && t.Is(i, "ccomp", "xcomp") && t.Tokens[i].Head == n-1 && opposing[t.Tokens[n-1].Lemma] { // "opposed Y joining Z"
		t.Tokens[n].Head, t.Tokens[n].Rel = t.Tokens[i].Head, "obj"
		t.Tokens[i].Head, t.Tokens[i].Rel = n, "acl"
		return
	}
	h := t.Tokens[n].Head
	opposed := t.Is(n, "obj") && h >= 0 && h < n && t.Tokens[i].Head == h && opposing[t.Tokens[h].Lemma] && becoming[t.Tokens[i].Lemma]
	if !opposed && t.stoodAgainst(n) < 0 || t.Within(n, i) || t.below(i, "nsubj") >= 0 {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = n, "acl"
}

// stoodAgainst returns the word for a stance that takes a name behind its preposition, -1 if there is none.
func (t *Tree) stoodAgainst(n int) int {
	g, c := t.Tokens[n].Head, t.below(n, "case")
	if c > 0 && c < n && t.Is(n, "obl") && t.Tokens[c-1].UPOS == "NOUN" && t.Within(c-1, g) {
		g = c - 1
	}
	if g < 0 || g > n || c < 0 || c > n || !t.Is(n, "nmod", "obl") || !Listed("to,on,over,about,against,of,in", t.Tokens[c].Lower) || !stances[t.Tokens[g].Lemma] {
		return -1
	}
	return g
}

// Contested tells of a gerund behind a name that says what somebody is for or against.
func (t *Tree) Contested(v, name int) bool {
	if t.Tokens[v].XPOS != "VBG" || !t.Is(v, "acl") || name > v || t.Mention(v-1) < 0 || t.MentionHead(t.Mention(v-1)) != name {
		return false
	}
	if t.stoodAgainst(name) >= 0 {
		return true
	}
	if !becoming[t.Tokens[v].Lemma] {
		return false // "backs X fighting Y": they fight
	}
	c := t.Case(name)
	h := t.Tokens[name].Head
	return t.Is(name, "obj") && h >= 0 && h < name && opposing[t.Tokens[h].Lemma] || (c == "against" || c == "for") && t.Child(name, "cop") >= 0
}

var (
	// becoming are verbs of what somebody might be or have.
	becoming = text.Set("join enter become get gain acquire have host lead leave buy take sell return rejoin participate compete hold obtain regain develop possess build be receive deploy send use")
	opposing = text.Set("oppose resist block favour favor support back welcome reject veto envisage imagine dislike resent fear mind foresee contemplate")
)

// Stance tells whether a noun is a word for a stance against something or for it.
func (t *Tree) Stance(noun int) bool {
	return t.Tokens[noun].UPOS == "NOUN" && stances[t.Tokens[noun].Lemma]
}

var stances = text.Set("opposition objection resistance veto object oppose resist consent aversion hostility reservation doubt block misgiving qualm disagree averse opposed hostile resistant agree insist favour favor approval assent protest complain complaint hurdle obstacle bar ban")
