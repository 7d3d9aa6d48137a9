package tree

import "entente/loaders/text"

// accusedOf mends "was accused of flying arms to X", where the parser takes the gerund for an adjective: the arms are flown.
func (t *Tree) accusedOf(i int) {
	if i < 2 || i+1 >= len(t.Tokens) || t.Tokens[i].XPOS != "VBG" || !t.Is(i, "amod") || !conveying[t.Tokens[i].Lemma] {
		return
	}
	of, noun := i-1, t.Tokens[i].Head
	if w := t.Tokens[of].Lower; w != "of" && w != "for" && w != "with" || noun <= i || t.Tokens[of].Head != noun || !t.Is(of, "case") {
		return
	}
	v := t.Tokens[noun].Head
	if v >= 0 && t.Is(noun, "nmod") && t.Tokens[v].Head >= 0 {
		v = t.Tokens[v].Head // hung on whom it is that is accused
	}
	if v < 0 || !t.Verbal(v) || !charging[t.Tokens[v].Lemma] {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = v, "advcl"
	t.Tokens[of].Head, t.Tokens[of].Rel = i, "mark"
	t.Tokens[noun].Head, t.Tokens[noun].Rel = i, "obj"
	for k := noun + 1; k < len(t.Tokens); k++ {
		if t.Tokens[k].Head == v && t.Is(k, "obl") {
			t.Tokens[k].Head = i
		}
	}
}

var (
	conveying = text.Set("fly ship smuggle truck sell supply send deliver pass leak launder fund finance train arm shelter harbour harbor hide buy steal transfer channel provide plant bomb shell recruit move run")
	charging  = text.Set("accuse suspect convict acquit charge blame indict guilty")
)

// accusedBehind hangs "accused of spying" of "X detained two men, accused of spying for Y" on the men: nothing tells that X was.
func (t *Tree) accusedBehind(i int) {
	h := t.Tokens[i].Head
	if !t.Is(i, "conj", "advcl") || h < 0 || h > i || t.Tokens[i].XPOS != "VBN" && t.Tokens[i].XPOS != "VBD" || i+1 >= len(t.Tokens) || !charging[t.Tokens[i].Lemma] || t.Tokens[i-1].Text != "," {
		return
	}
	if w := t.Tokens[i+1].Lower; w != "of" && w != "with" || t.below(i, "aux", "aux:pass", "nsubj", "cc") >= 0 {
		return
	}
	o := t.below(h, "obj")
	if t.below(h, "aux:pass") >= 0 || !catching[t.Tokens[h].Lemma] && !doneToPeople[t.Tokens[h].Lemma] || o < h || o > i {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel, t.Tokens[i].XPOS = o, "acl", "VBN"
}
