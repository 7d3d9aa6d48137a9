package tree

import "entente/loaders/text"

// noticeTo reads "gave the envoy notice to leave": notice is what he is given.
func (t *Tree) noticeTo(i int) {
	h := t.Tokens[i].Head
	if h != i+1 || !t.Is(i, "compound") || !t.Is(h, "obj") || !noticeWords[t.Tokens[h].Lemma] {
		return
	}
	v := t.Tokens[h].Head
	if v < 0 || v > i || !giving[t.Tokens[v].Lemma] && t.Tokens[v].Lemma != "serve" {
		return
	}
	for k := range t.Tokens {
		if t.Tokens[k].Head == h && k < i {
			t.Tokens[k].Head = i
		}
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = v, "iobj"
}

var noticeWords = text.Set("notice orders warning permission leave asylum refuge shelter")

// giftOf reads "sent the army of X helicopters", "sold the government of President X rifles and shells": what stands right behind the name
// is what is given, and not a part of it.
func (t *Tree) giftOf(i int) {
	m, k := t.Mention(i), t.Tokens[i].Head
	if m < 0 || t.S.Mentions[m].Last != i || k != i+1 || !t.Is(i, "compound", "flat", "amod") || t.Tokens[k].XPOS != "NNS" || !t.Is(k, "nmod") || t.S.Mentions[m].Use == text.ByDemonym {
		return
	}
	o := t.Tokens[k].Head
	c := t.below(k, "case")
	if o < 0 || o > i || c < 0 || t.Tokens[c].Lower != "of" || c != o+1 && t.Tokens[c-1].Head != o || !t.Is(o, "obj", "iobj") {
		return
	}
	v := t.Tokens[o].Head
	if v < 0 || v > o || !giving[t.Tokens[v].Lemma] {
		return
	}
	t.Tokens[o].Rel = "iobj"
	t.Tokens[i].Head, t.Tokens[i].Rel = o, "nmod"
	for n := range t.Tokens {
		if t.Tokens[n].Head == k && n < i {
			t.Tokens[n].Head = i
		}
	}
	t.Tokens[k].Head, t.Tokens[k].Rel = v, "obj"
}
