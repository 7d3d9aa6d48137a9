package tree

import (
	"entente/loaders/text"
	"entente/schema"
)

// officeBearer hangs a name on the office rather than on the body: "the head of the bank, X,".
func (t *Tree) officeBearer(i int) {
	m, b := t.Mention(i), t.Tokens[i].Head
	if m < 0 || b < 0 || b > i || !t.Is(i, "appos") || t.S.Mentions[m].Kind != schema.Person || t.Mention(b) < 0 || t.S.Mentions[t.Mention(b)].Kind == schema.Person {
		return
	}
	o := t.Tokens[b].Head
	if o < 0 || o > b || !t.Is(b, "nmod") || t.Tokens[o].UPOS != "NOUN" || t.Tokens[o].XPOS == "NNS" || !bearing[t.Tokens[o].Lemma] {
		return
	}
	t.Tokens[i].Head = o
}

var bearing = text.Set("head director chief leader president chairman chairwoman secretary minister premier founder owner manager ambassador envoy commander spokesman spokeswoman governor mayor king queen emir general boss chancellor representative son daughter brother sister wife husband")

// alongWith makes a list of "A, along with B, condemned C" before the verb.
func (t *Tree) alongWith(i int) {
	well := t.asWellAs(i)
	if w := t.Tokens[i].Lower; w != "along" && w != "together" && w != "alongside" && !well || i < 1 || i+2 >= len(t.Tokens) {
		return
	}
	first := i + 1
	if well {
		first = i + 3
	} else if t.Tokens[i].Lower != "alongside" {
		if t.Tokens[first].Lower != "with" {
			return
		}
		first++
	}
	last := i - 1
	if t.Tokens[last].Text == "," {
		last--
	}
	if first < len(t.Tokens) && t.Tokens[first].UPOS == "DET" {
		first++
	}
	if last < 0 || first >= len(t.Tokens) || t.Mention(last) < 0 || t.Mention(first) < 0 {
		return
	}
	a, b := t.MentionHead(t.Mention(last)), t.MentionHead(t.Mention(first))
	if !t.Is(a, "nsubj") || t.S.Mentions[t.Mention(first)].Use == text.ByDemonym || t.Within(a, b) {
		return
	}
	t.Tokens[b].Head, t.Tokens[b].Rel = a, "conj"
	for k := i; k < first; k++ { // the words between are a conjunction
		if t.Tokens[k].UPOS != "DET" {
			t.Tokens[k].Head, t.Tokens[k].Rel = b, "cc"
		}
	}
}

func (t *Tree) asWellAs(i int) bool {
	return i+3 < len(t.Tokens) && t.Tokens[i].Lower == "as" && t.Tokens[i+1].Lower == "well" && t.Tokens[i+2].Lower == "as"
}

// numberFirst makes a clause of "Six Tongans died", where the parser took the number for its head.
func (t *Tree) numberFirst(i int) {
	n := i + 1
	if t.Tokens[i].UPOS == "NUM" && n < len(t.Tokens) && t.Tokens[i].Head >= 0 && t.Tokens[n].Head == t.Tokens[i].Head && t.Tokens[n].Rel == t.Tokens[i].Rel && (t.Tokens[n].XPOS == "NNPS" || t.Tokens[n].XPOS == "NNS") {
		t.Tokens[i].Head, t.Tokens[i].Rel = n, "nummod"
	}
	if t.Tokens[i].UPOS != "NUM" || t.Tokens[i].Head >= 0 || n >= len(t.Tokens) || !t.Is(n, "nsubj", "nsubj:pass") {
		return
	}
	v := t.Tokens[n].Head
	if v < n || t.Tokens[v].Head != i || !t.Is(v, "acl", "acl:relcl") {
		return
	}
	t.rehang(i, v)
	t.Tokens[v].Head, t.Tokens[v].Rel = -1, "root"
	t.Tokens[i].Head, t.Tokens[i].Rel = n, "nummod"
	if t.Tokens[v].XPOS == "VBN" && t.below(v, "aux", "aux:pass") < 0 {
		t.Tokens[v].XPOS = "VBD"
	}
}

// described makes an apposition of "a money changer who …" behind a name and a comma.
func (t *Tree) described(i int) {
	if t.Tokens[i].UPOS != "NOUN" || !t.Is(i, "obl", "obj", "dep", "nmod", "conj") || t.Mention(i) >= 0 {
		return
	}
	first := i
	for k := i - 1; k >= 0 && k > i-6; k-- {
		switch u := t.Tokens[k].UPOS; {
		case t.Tokens[k].Lower == "a" || t.Tokens[k].Lower == "an":
			first = k
		case first == i && (u == "ADJ" || u == "NOUN" || u == "PROPN" || t.Tokens[k].Text == "-"):
			continue
		}
		break
	}
	if first == i || first < 2 || t.Tokens[first-1].Text != "," || t.Mention(first-2) < 0 || t.S.Mentions[t.Mention(first-2)].Use == text.ByDemonym {
		return
	}
	if m := t.S.Mentions[t.Mention(first-2)]; m.Kind != schema.Person && m.Kind != schema.Organization {
		return
	}
	for k := range t.Tokens {
		if t.Tokens[k].Head == i && t.Is(k, "cc", "case", "nsubj", "cop") {
			return
		}
	}
	h := t.MentionHead(t.Mention(first - 2))
	if t.Within(h, i) || t.Tokens[i].Head == h && t.Is(i, "appos") {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = h, "appos"
}
