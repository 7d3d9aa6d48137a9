package tree

import "entente/loaders/text"

// butSays hangs what another party says or does in reply on the main verb: "X says it is so, but Y accuses it of lying" is not all said by X.
func (t *Tree) butSays(i int) {
	h := t.Tokens[i].Head
	if !t.Is(i, "conj") || h < 0 || h > i || !replies[t.Tokens[i].Lemma] || !t.finite(i) || !t.Is(h, "ccomp") {
		return
	}
	u := t.Tokens[h].Head
	s := t.below(i, "nsubj")
	if u < 0 || u > h || !t.finite(u) || t.Tokens[u].XPOS != t.Tokens[i].XPOS || s < 2 || s > i || t.Mention(s) < 0 {
		return
	}
	first := t.S.Mentions[t.Mention(s)].First
	if first > 0 && t.Tokens[first-1].UPOS == "DET" {
		first--
	}
	if first < 2 || t.Tokens[first-1].Lower != "but" && t.Tokens[first-1].Lower != "while" || t.Tokens[first-2].Text != "," {
		return
	}
	t.Tokens[i].Head = u
}

// replies are verbs with which another party answers what has been said.
var replies = text.Set("say deny accuse reject dispute condemn insist claim warn dismiss argue contend maintain suspect fear doubt call denounce refuse oppose")
