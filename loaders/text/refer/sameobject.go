package refer

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
)

// sameObject tells whether "it" or "them" can only be the object of the verb before, for which no party stands: "financed the cell, trained
// it and ordered it to watch X".
func (d *Document) sameObject(n, i int) bool {
	t := d.Trees[n]
	w := t.Tokens[i].Lower
	v := t.Head(i)
	if w != "it" && w != "them" || v < 0 || v > i || !t.Is(i, "obj", "iobj") || !t.Is(v, "conj") || t.Child(v, "nsubj", "nsubj:pass") >= 0 && !judging[t.Tokens[v].Lemma] || d.depth > 4 {
		return false
	}
	u := t.Head(v)
	if u < 0 || u > v || !t.Verbal(u) || t.Passive(u) || t.Passive(v) {
		return false
	}
	o := t.Child(u, "obj")
	if judging[t.Tokens[v].Lemma] != judging[t.Tokens[u].Lemma] && t.Child(v, "nsubj") >= 0 && !called[t.Tokens[u].Lemma] {
		return false
	}
	if o < u || o > v || t.Child(o, "nmod:poss", "nmod", "amod", "compound", "acl") >= 0 && t.Tokens[o].Lower != w {
		return false
	}
	if t.Tokens[o].Lower == w {
		return d.sameObject(n, o)
	}
	if t.Mention(o) >= 0 || t.Tokens[o].UPOS != "NOUN" || (t.Tokens[o].XPOS == "NNS") != (w == "them") || !t.Modified(o, "the,a,an,this,that,these,those") && w == "it" {
		return false
	}
	d.depth++
	defer func() { d.depth-- }()
	return len(d.Parties(n, o, text.Acting|text.Instrument|text.Territory|text.Deed)) == 0
}

// aboutBand tells whether a sentence is about a band that has no name: "The gang wanted prisoners released. X would not bargain with it".
func (d *Document) aboutBand(n int) bool {
	t := d.Trees[n]
	for i := range t.Tokens {
		if (unnamed[t.Tokens[i].Lemma] || faceless[t.Tokens[i].Lemma] && i == 1 && t.Tokens[0].Lower == "the" && len(t.S.Mentions) < 3) && t.Is(i, "nsubj") && t.Head(i) >= 0 && t.Head(t.Head(i)) < 0 && t.Mention(i) < 0 && t.Child(i, "nmod", "nmod:poss", "amod", "compound", "appos") < 0 {
			return d.depth > 4 || len(d.Parties(n, i, text.Acting)) == 0
		}
	}
	return false
}

// faceless are bodies that a text speaks of without a name, and may go on to call "it".
var faceless = text.Set("government company firm group bank airline club party union ministry")

var unnamed = text.Set("gang cell band squad sect cartel syndicate clan ring mob crowd crew")

var called = text.Set("call term label brand dub describe")

// amongThose returns the noun that "their" means in "killed its gunmen, among them their leader": those among whom he is; -1 if it is none such.
func amongThose(t *tree.Tree, i int) int {
	if i < 4 || t.Tokens[i].Lower != "their" || t.Tokens[i-1].Lower != "them" || t.Tokens[i-2].Lower != "among" || t.Tokens[i-3].Text != "," {
		return -1
	}
	k := i - 4
	for k > 0 && t.Head(k) > k && t.Head(k) < i-3 {
		k = t.Head(k)
	}
	if t.Nominal(k) {
		return k
	}
	return -1
}
