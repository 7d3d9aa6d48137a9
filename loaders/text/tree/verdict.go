package tree

import "entente/loaders/text"

// verdictBehind reads "found X, who had ruled Chad, guilty of theft and jailed him": the verdict behind the clause about X belongs to
// the verb before it, and so do the verbs that go on.
func (t *Tree) verdictBehind(i int) {
	if !verdicts[t.Tokens[i].Lower] || i < 5 || t.Tokens[i-1].Text != "," {
		return
	}
	r := t.Tokens[i].Head
	for steps := 0; r >= 0 && !t.Is(r, "acl:relcl", "acl") && steps < 8; steps++ {
		r = t.Tokens[r].Head
	}
	if r < 0 || r > i {
		return
	}
	o := t.Tokens[r].Head
	if o < 0 || o > r || !t.Is(o, "obj") || t.Tokens[o].Head < 0 {
		return
	}
	v := t.Tokens[o].Head
	if v > o || !judging[t.Tokens[v].Lemma] && t.Tokens[v].Lemma != "judge" && t.Tokens[v].Lemma != "rule" || t.below(v, "xcomp") >= 0 {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = v, "xcomp"
	for k := i + 1; k < len(t.Tokens); k++ {
		if t.Is(k, "conj") && t.Verbal(k) && (t.Tokens[k].Head == r || t.Tokens[k].Head == i) && t.below(k, "nsubj") < 0 {
			t.Tokens[k].Head = v
		}
	}
}

// verdicts are what a court finds that somebody is.
var verdicts = text.Set("guilty innocent liable unfit responsible complicit insolvent bankrupt")

// giftBehindName reads "offered the Azores help in finding a buyer": behind the name of who gets it, what is offered is no verb.
func (t *Tree) giftBehindName(i int) {
	v := t.Tokens[i].Head
	if v < 0 || v > i || !gifts[t.Tokens[i].Lower] || !t.Verbal(i) || !t.Is(i, "ccomp", "xcomp") || !giving[t.Tokens[v].Lemma] || t.below(i, "mark", "obj", "aux") >= 0 {
		return
	}
	m := t.Mention(i - 1)
	if m < 0 || t.S.Mentions[m].First <= v {
		return
	}
	o := t.MentionHead(m)
	if t.Tokens[o].Head != i && t.Tokens[o].Head != v || !t.Is(o, "nsubj", "obj", "iobj") {
		return
	}
	t.Tokens[o].Head, t.Tokens[o].Rel = v, "iobj"
	g := &t.Tokens[i]
	g.UPOS, g.XPOS, g.Class, g.Form, g.Rel = "NOUN", "NN", text.Noun, text.NoForm, "obj"
}

// gifts are words for what is given that are verbs, too.
var gifts = text.Set("help aid support shelter refuge arms cash credit loan relief work")
