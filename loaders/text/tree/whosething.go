package tree

import (
	"entente/loaders/text"
	"entente/schema"
)

// whoseThing reads "Somalia, whose army Turkey trains", "Zaire, whose president Belgium had received": no army is called Turkey, so it is
// Turkey that does what the verb says, and the army to which it is done.
func (t *Tree) whoseThing(v int) {
	if !t.Is(v, "acl:relcl") {
		return
	}
	if n := t.Tokens[v].Head; n > 0 && n < v && t.Is(n, "acl:relcl") && t.Nominal(n) && t.whose(n) && t.below(v, "obj", "aux:pass") < 0 && t.below(v, "nsubj") > n {
		t.Tokens[v].Head = t.Tokens[n].Head // "whose sugar X bought", read as sugar that X bought
		t.Tokens[n].Head, t.Tokens[n].Rel = v, "obj"
		return
	}
	n := t.below(v, "nsubj")
	if n < 1 || n > v || t.Mention(n) >= 0 || akin[t.Tokens[n].Lemma] || !t.whose(n) || t.below(v, "aux:pass") >= 0 {
		return
	}
	if o := t.below(v, "obj"); o >= 0 && !lapses[t.Tokens[o].Lemma] {
		return
	}
	for i := n + 1; i < v && i < n+5; i++ {
		m := t.Mention(i)
		if m < 0 {
			continue
		}
		if i = t.MentionHead(m); t.S.Mentions[m].Kind == schema.State && t.S.Mentions[m].Use != text.ByDemonym && t.Tokens[i].Head == n {
			t.Tokens[n].Head, t.Tokens[n].Rel = v, "obj"
			t.Tokens[i].Head, t.Tokens[i].Rel = v, "nsubj"
		}
		return
	}
}

// whose tells of a noun behind "whose".
func (t *Tree) whose(n int) bool {
	w := t.below(n, "nmod:poss")
	return w >= 0 && t.Tokens[w].Lower == "whose"
}

// akin are nouns for what a state may be to another.
var akin = text.Set("neighbour neighbor ally rival foe enemy partner friend sponsor patron protector member colony master adversary backer creditor supplier")

// exceptFor reads "no country but X has recognised Y", "apart from X, no state has recognised it": X has.
func (t *Tree) exceptFor(i int) {
	n := t.Tokens[i].Head
	if w := t.Tokens[i].Lower; w == "nobody" || w == "none" || w == "no-one" {
		n = i
	} else if w != "no" || n != i+1 && n != i+2 || !t.Is(i, "det") {
		return
	}
	if n < 0 || !t.Is(n, "nsubj") || t.Tokens[n].Head < n || t.Mention(n) >= 0 {
		return
	}
	v := t.Tokens[n].Head
	if declining[t.Tokens[v].Lemma] {
		return // "no member but X has refused": two denials
	}
	x := t.excepted(n, v)
	if x < 0 && i > 2 && t.Tokens[i-1].Text == "," {
		x = t.exceptFirst(i)
	}
	if x < 0 {
		return
	}
	for k := range t.Tokens {
		if t.Tokens[k].Head == v && k < v && (k < n || k > n && k < x) && !t.Is(k, "aux", "punct", "cop") {
			t.Tokens[k].Head, t.Tokens[k].Rel = x, "dep"
		}
	}
	t.Tokens[x].Head, t.Tokens[x].Rel = v, "nsubj"
	t.Tokens[n].Head, t.Tokens[n].Rel = x, "dep"
	t.Tokens[i].Rel = "dep"
}

// excepted returns the name behind "but" or "except" behind a noun, -1 if there is none.
func (t *Tree) excepted(n, v int) int {
	k := n + 1
	if k+1 >= v || t.Tokens[k].Lower != "but" && t.Tokens[k].Lower != "except" && t.Tokens[k].Lower != "save" && t.Tokens[k].Lower != "besides" {
		return -1
	}
	for k++; k < v && k < n+5; k++ {
		if m := t.Mention(k); m >= 0 {
			return t.MentionHead(m)
		}
	}
	return -1
}

// exceptFirst returns the name of "apart from X," before a token, -1 if no such words open the sentence.
func (t *Tree) exceptFirst(end int) int {
	k := 2
	switch w := t.Tokens[0].Lower; {
	case (w == "apart" || w == "aside") && t.Tokens[1].Lower == "from", w == "except" && t.Tokens[1].Lower == "for":
	case w == "besides", w == "but" && t.Tokens[1].Lower == "for":
		k = 1
	default:
		return -1
	}
	for ; k < end-1; k++ {
		if m := t.Mention(k); m >= 0 && t.S.Mentions[m].Last == end-2 {
			return t.MentionHead(m)
		}
	}
	return -1
}

var declining = text.Set("refuse decline fail deny reject oppose omit neglect")
