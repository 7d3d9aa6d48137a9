package tree

import (
	"entente/loaders/text"
	"entente/schema"
)

// whoseNoun makes a noun of what stands right behind "whose": "for whose arrest X has issued a warrant".
func whoseNoun(tokens []text.Token, i int) {
	t := &tokens[i]
	if i > 0 && tokens[i-1].Lower == "whose" && (t.UPOS == "VERB" && (t.XPOS == "VB" || t.XPOS == "VBP") || t.Lower == "custom") {
		t.UPOS, t.XPOS, t.Alt, t.Lemma = "NOUN", "NN", "", t.Lower
	}
}

// whoseObject reads "X, whose airspace Y has violated", "for whose arrest Y has issued a warrant": what stands behind "whose" is the
// object, or hangs on the verb with the preposition, and the noun behind it is who acts.
func (t *Tree) whoseObject(i int) {
	if t.Tokens[i].Lower != "whose" || i < 2 || i+3 >= len(t.Tokens) {
		return
	}
	n := i + 1
	for n+1 < len(t.Tokens) && n < i+4 && (t.Tokens[n].UPOS == "ADJ" || t.Tokens[n].UPOS == "NOUN" && t.Tokens[n+1].UPOS == "NOUN") && t.mention[n] < 0 {
		n++
	}
	if t.Tokens[n].UPOS != "NOUN" || t.mention[n] >= 0 {
		return
	}
	y, last := t.actorBehind(n)
	v := t.verbAfter(last)
	if y < 0 || v < 0 || t.Within(i, v) && t.Tokens[n].Head == v && t.Is(n, "obj", "obl") && t.Tokens[y].Head == v {
		return
	}
	if t.below(v, "obj", "ccomp") > v && !adposition(&t.Tokens[i-1]) {
		return
	}
	h := t.beforeWhose(i)
	if h < 0 || t.Within(h, v) && t.Tokens[h].Head != v {
		return
	}
	t.underWhose(h, v)
	rel := "obj"
	if p := i - 1; adposition(&t.Tokens[p]) {
		rel = "obl"
		t.Tokens[p].Head, t.Tokens[p].Rel = n, "case"
	} else if t.Tokens[v].XPOS == "VBN" && t.below(v, "aux:pass") >= 0 {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = n, "nmod:poss"
	t.Tokens[n].Head, t.Tokens[n].Rel = v, rel
	t.Tokens[y].Head, t.Tokens[y].Rel = v, "nsubj"
}

// underWhose makes a verb that of the relative clause of a noun.
func (t *Tree) underWhose(h, v int) {
	for k := h; k >= 0; k = t.Tokens[k].Head {
		if k == v {
			return
		}
	}
	t.Tokens[v].Head, t.Tokens[v].Rel = h, "acl:relcl"
}

// beforeWhose returns the noun to which a clause with "whose" belongs, -1 if it is not told.
func (t *Tree) beforeWhose(i int) int {
	p := i - 1
	if adposition(&t.Tokens[p]) {
		p--
	}
	if p > 0 && t.Tokens[p].Text == "," {
		p--
	}
	if p < 0 {
		return -1
	}
	if m := t.mention[p]; m >= 0 {
		return t.MentionHead(m)
	}
	if t.Tokens[p].UPOS == "NOUN" {
		return p
	}
	return -1
}

func adposition(t *text.Token) bool { return t.UPOS == "ADP" || t.XPOS == "IN" }

// actorBehind returns the noun or name right behind "whose envoy", which does what follows, and its last token; -1 if it is but the
// envoy's name.
func (t *Tree) actorBehind(n int) (head, last int) {
	k := n + 1
	if w := &t.Tokens[k]; w.XPOS == "PRP" && subjectForms[w.Lower] {
		return k, k
	}
	if m := t.mention[k]; m >= 0 && t.S.Mentions[m].First == k {
		x := &t.S.Mentions[m]
		switch {
		case x.Kind == schema.State && !titleNouns[t.Tokens[n].Lemma]:
		case x.Kind == schema.Organization && (x.Sure || !bodyNouns[t.Tokens[n].Lemma]) && !bodyNouns[t.Tokens[n].Lemma]:
		case x.Kind == schema.Person && heldNouns[t.Tokens[n].Lemma]:
		default:
			return -1, -1
		}
		head, last = t.MentionHead(m), x.Last
	} else if w := t.Tokens[k].Lower; w != "the" && w != "a" && w != "an" {
		return -1, -1
	}
	for q := max(last, k) + 1; q < len(t.Tokens) && q < k+6; q++ { // "Chad's jets", "the Kenyan army", "Kenyan bombers"
		w := &t.Tokens[q]
		if w.UPOS == "NOUN" && (q+1 >= len(t.Tokens) || t.Tokens[q+1].UPOS != "NOUN") {
			return q, q
		}
		if w.XPOS != "POS" && w.UPOS != "ADJ" && w.UPOS != "NOUN" && w.UPOS != "PROPN" {
			break
		}
		if w.UPOS == "PROPN" {
			head, last = q, q
		}
	}
	if last == 0 {
		return -1, -1
	}
	return head, last
}

// verbAfter returns the verb of which what ends at a token is the subject, no comma being between.
func (t *Tree) verbAfter(last int) int {
	if last < 0 {
		return -1
	}
	for k := last + 1; k < len(t.Tokens) && k < last+7; k++ {
		switch w := &t.Tokens[k]; {
		case w.UPOS == "VERB" && w.XPOS != "VBG" && w.XPOS != "VB" && (w.XPOS != "VBN" || t.Tokens[k-1].UPOS != "NOUN" && t.Tokens[k-1].UPOS != "PROPN"), w.UPOS == "VERB" && (t.Tokens[k-1].UPOS == "AUX" || t.Tokens[k-1].UPOS == "PART" || t.Tokens[k-1].UPOS == "ADV"):
			return k
		case w.UPOS != "AUX" && w.UPOS != "ADV" && w.UPOS != "PART":
			return -1
		}
	}
	return -1
}

var (
	titleNouns = text.Set("capital city town port village province district suburb island region seat headquarters")
	bodyNouns  = text.Set("party company firm bank group movement army militia subsidiary newspaper unit branch employer club airline parent agency rival ally partner affiliate arm wing")
	heldNouns  = text.Set("airspace territory arrest release extradition asset account fund debt oil gas embassy independence membership government rule port border ship plane house passport visa property release capture killing murder death help money support policy plan proposal offer demand sovereignty land mine company firm bank stake share")
)
