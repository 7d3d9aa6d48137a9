package tree

import (
	"entente/loaders/text"
	"entente/schema"
)

// lostVerb finds the main verb of "analysis of the malware used against X revealed links to Y", which the parser took for a participle before
// the noun behind it: no such one stands right behind a noun that is not of its own phrase.
func (t *Tree) lostVerb(i int) {
	h := t.Tokens[i].Head
	if i < 1 || i < 3 && t.mention[i-1] < 0 || h <= i || t.Tokens[i].XPOS != "VBN" || !t.Is(i, "amod") || !t.Nominal(i-1) && t.mention[i-1] < 0 || t.Tokens[i-1].Head == h || t.Tokens[h].XPOS != "NNS" {
		return
	}
	r := t.Tokens[h].Head
	for steps := 0; r >= 0 && t.Tokens[r].Head >= 0 && steps < len(t.Tokens); steps++ {
		r = t.Tokens[r].Head
	}
	if r < 0 || r >= i || t.Tokens[r].UPOS != "NOUN" && t.Tokens[r].UPOS != "PROPN" || t.below(r, "cop") >= 0 {
		return
	}
	for k := range i { // the noun opens the sentence and has no verb
		if finiteTag(&t.Tokens[k]) {
			return
		}
	}
	t.Tokens[i].XPOS, t.Tokens[i].Head, t.Tokens[i].Rel = "VBD", -1, "root"
	for k := range t.Tokens {
		if t.Tokens[k].Head == r && k > i || k > i && t.Tokens[k].Head >= 0 && t.Tokens[k].Head < i && k != h {
			t.Tokens[k].Head = i
		}
	}
	t.Tokens[r].Head, t.Tokens[r].Rel = i, "nsubj"
	t.Tokens[h].Head, t.Tokens[h].Rel = i, "obj"
}

// bannedGoods finds the verb of "Saudi Arabia banned imports of fruit", read as goods that are banned and Saudi Arabian: the name of a state opens
// the sentence, nothing in it is finite, and the noun stands in the plural without an article.
func (t *Tree) bannedGoods(i int) {
	h := t.Tokens[i].Head
	if i < 1 || h <= i || t.Tokens[i].XPOS != "VBN" || !t.Is(i, "amod") || t.Tokens[h].XPOS != "NNS" || t.Tokens[h].Head >= 0 {
		return
	}
	m := t.Mention(i - 1)
	if m < 0 || t.S.Mentions[m].Use == text.ByDemonym {
		return
	}
	if k := t.S.Mentions[m].Kind; k != schema.State && k != schema.Organization && k != schema.Person {
		return
	}
	s := t.MentionHead(m)
	if up := t.Tokens[s].Head; up >= 0 && up < s && t.Is(s, "nmod") && t.Tokens[up].Head == h {
		s = up // "President X of Y imposed sanctions"
	}
	if m = t.Mention(s); m < 0 || t.S.Mentions[m].First > 1 && t.S.Mentions[m].Kind != schema.Person {
		return
	}
	if t.Tokens[s].Head != h || !t.Is(s, "compound", "nmod", "flat", "nsubj") {
		return
	}
	for k := range t.Tokens {
		if finiteTag(&t.Tokens[k]) {
			return
		}
	}
	t.Tokens[i].XPOS, t.Tokens[i].Head, t.Tokens[i].Rel = "VBD", -1, "root"
	t.Tokens[h].Head, t.Tokens[h].Rel = i, "obj"
	t.Tokens[s].Head, t.Tokens[s].Rel = i, "nsubj"
}

// behindAside finds the verb of "X, however, called on Y to leave", which the parser took for a participle that says more of X: a sentence that
// opens with a name has a verb.
func (t *Tree) behindAside(r int) {
	m := t.Mention(r)
	if !t.Is(r, "root") || m < 0 && (r > 4 || t.Tokens[0].UPOS != "DET" || !t.Nominal(r)) || m >= 0 && t.S.Mentions[m].First > 1 || t.below(r, "cop") >= 0 || t.Tokens[len(t.Tokens)-1].Text != "." {
		return
	}
	v := -1
	for k := r + 1; k < len(t.Tokens); k++ {
		up := t.Tokens[k].Head
		beside := t.Is(k, "conj") && up > r && t.Tokens[up].Head == r && t.Is(up, "appos") // "X, long neutral, called"
		if (up == r && t.Is(k, "acl") || beside) && t.Tokens[k].UPOS == "VERB" && (t.Tokens[k].XPOS == "VBN" || t.Tokens[k].XPOS == "VBD") && t.Tokens[k-1].Text == "," {
			v = k
		}
	}
	if v < 0 || v+2 >= len(t.Tokens) || t.Tokens[v+1].Lower == "by" || t.below(v, "nsubj", "aux", "mark") >= 0 {
		return
	}
	for k := range t.Tokens {
		if k != v && finiteTag(&t.Tokens[k]) {
			return
		}
	}
	t.Tokens[v].Head, t.Tokens[v].Rel, t.Tokens[v].XPOS = -1, "root", "VBD"
	t.Tokens[r].Head, t.Tokens[r].Rel = v, "nsubj"
	for k := r + 1; k < len(t.Tokens); k++ {
		if t.Tokens[k].Head == r && (t.Tokens[k].UPOS == "PUNCT" || t.Is(k, "obl:unmarked")) {
			t.Tokens[k].Head = v
		}
	}
}
