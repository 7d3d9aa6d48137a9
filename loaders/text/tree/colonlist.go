package tree

import (
	"strconv"

	"entente/schema"
)

// colonList hangs the names behind a colon on those whom they name: "arrested three men: A, B and C", "Two banks were listed: A and B". The
// token is the colon.
func (t *Tree) colonList(c int) {
	if t.Tokens[c].Text != ":" || c < 3 || c+2 >= len(t.Tokens) {
		return
	}
	h := t.nameBehind(c)
	noun := t.countedBefore(c)
	if h < 0 || noun < 0 || t.Within(noun, h) || t.clauseBehind(c, h) {
		return
	}
	t.Tokens[h].Head, t.Tokens[h].Rel = noun, "appos"
	t.Tokens[c].Rel = "punct"
	t.amongListed(h)
	t.lastBehindColon(c, h)
}

// amongListed joins to the first name of a list those of its kind that stand between commas, where the parser takes them for what the one
// before is called: "four firms: A, a trader, B, and C".
func (t *Tree) amongListed(h int) {
	kind := t.S.Mentions[t.Mention(h)].Kind
	for m := t.Mention(h) + 1; m < len(t.S.Mentions); m++ {
		x := &t.S.Mentions[m]
		k := t.MentionHead(m)
		if x.Kind != kind || t.Tokens[x.First-1].Text != "," || x.Last+1 >= len(t.Tokens) || !t.Is(k, "appos", "conj", "dep", "obl", "nmod", "nsubj") {
			continue
		}
		if next := &t.Tokens[x.Last+1]; next.UPOS == "PUNCT" && next.Text != "-" || next.UPOS == "CCONJ" {
			t.Tokens[k].Head, t.Tokens[k].Rel = h, "conj"
		}
	}
}

// nameBehind returns the head of the name that a list opens with behind a token, -1 if none does.
func (t *Tree) nameBehind(c int) int {
	for k := c + 1; k < len(t.Tokens) && k < c+5; k++ {
		if m := t.Mention(k); m >= 0 {
			return t.MentionHead(m)
		}
		if u := t.Tokens[k].UPOS; u != "DET" && u != "NOUN" && u != "PROPN" && u != "ADJ" {
			return -1
		}
	}
	return -1
}

// countedBefore returns the last noun before a token that tells of several: "two men", "the following banks"; -1 if none does.
func (t *Tree) countedBefore(c int) int {
	for k := c - 1; k >= 0; k-- {
		w := &t.Tokens[k]
		if w.Text == ";" || w.Text == ":" {
			return -1
		}
		if w.XPOS != "NNS" && w.XPOS != "NNPS" || lapses[w.Lemma] || !t.Is(k, "nsubj", "obj", "obl", "nmod", "root", "conj") {
			continue
		}
		for n := k - 1; n >= 0 && n > k-6; n-- {
			if u := &t.Tokens[n]; u.Head == k && (u.UPOS == "NUM" && u.Lower != "one" || u.Lower == "following" || u.Lower == "several") {
				return k
			}
		}
	}
	return -1
}

// clauseBehind tells whether a clause of its own follows a colon, and no list: one whose subject the name is.
func (t *Tree) clauseBehind(c, h int) bool {
	for k := c + 1; k < len(t.Tokens); k++ {
		if t.finite(k) && t.Tokens[k].UPOS == "VERB" && !t.Is(k, "acl") && (t.Tokens[h].Head == k || t.below(k, "nsubj") > c && !relatives[t.Tokens[t.below(k, "nsubj")].Lower]) {
			return true
		}
	}
	return false
}

// lastBehindColon joins the last name of such a list, behind a comma and "and", to the first one.
func (t *Tree) lastBehindColon(c, h int) {
	for k := len(t.Tokens) - 1; k > h+2; k-- {
		if t.Tokens[k].Lower != "and" || t.Tokens[k-1].Text != "," {
			continue
		}
		last := t.nameBehind(k)
		if last < 0 || t.Within(last, h) && t.Is(last, "conj") && t.Tokens[last].Head == h || t.S.Mentions[t.Mention(last)].Kind != t.S.Mentions[t.Mention(h)].Kind {
			return
		}
		t.Tokens[last].Head, t.Tokens[last].Rel = h, "conj"
		t.Tokens[k].Head, t.Tokens[k].Rel = last, "cc"
		return
	}
}

// countedHead reads "Two Canadians have been in custody", where the parser makes the number the head of the sentence and the rest a
// sentence beside it. The token is the number.
func (t *Tree) countedHead(i int) {
	w := &t.Tokens[i]
	if w.UPOS != "NUM" || !t.Is(i, "root") || i+1 >= len(t.Tokens) {
		return
	}
	n := i + 1
	if x := t.Tokens[n].XPOS; x != "NNS" && x != "NNPS" || !t.Is(n, "nsubj") {
		return
	}
	p := t.Tokens[n].Head
	if p <= n || t.Tokens[p].Head != i || !t.Is(p, "parataxis", "ccomp", "dep", "appos") {
		return
	}
	t.Tokens[p].Head, t.Tokens[p].Rel = -1, "root"
	t.rehang(i, p)
	w.Head, w.Rel = n, "nummod"
}

// namedAtEnd hangs the names at the end of "Three men were arrested by X, A, B and C" on those who are counted, if there are as many, where
// the parser joins them to X. The token is the head of the first name.
func (t *Tree) namedAtEnd(i int) {
	m, h := t.Mention(i), t.Tokens[i].Head
	if m < 1 || h < 0 || h > i || !t.Is(i, "conj", "appos") || t.S.Mentions[m].Kind != schema.Person || t.Mention(h) < 0 || t.S.Mentions[t.Mention(h)].Kind == schema.Person {
		return
	}
	comma := t.S.Mentions[m].First - 1
	if comma < 2 || t.Tokens[comma].Text != "," {
		return
	}
	noun := t.countedBefore(comma)
	if noun < 0 || t.Within(noun, h) {
		return
	}
	n, last := 0, m
	for ; last < len(t.S.Mentions) && t.S.Mentions[last].Kind == schema.Person && (last == m || t.S.Mentions[last].First-t.S.Mentions[last-1].Last <= 3); last++ {
		n++
	}
	if c := t.below(noun, "nummod"); c < 0 || !counts(t.Tokens[c].Lower, n) || t.S.Mentions[last-1].Last+2 < len(t.Tokens) {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = noun, "appos"
	for k := m + 1; k < last; k++ {
		if x := t.MentionHead(k); t.Tokens[x].Head != i && !t.Within(i, x) {
			t.Tokens[x].Head, t.Tokens[x].Rel = i, "conj"
		}
	}
}

// counts tells whether a number word or a figure says so many.
func counts(w string, n int) bool {
	words := [...]string{"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"}
	return n > 1 && (n-2 < len(words) && w == words[n-2] || w == strconv.Itoa(n))
}
