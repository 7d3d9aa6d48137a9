package tree

import "entente/loaders/text"

// castAgain undoes slips about what an idiom is made of.
func (t *Tree) castAgain(i int) {
	t.particleCase(i)
	t.ownHeels(i)
	t.stoodBy(i)
	t.selfOpposed(i)
	t.chillingOne(i)
	t.bareGenitive(i)
	t.daysGiven(i)
	t.peopleGiven(i)
	t.sentBy(i)
	t.fewThat(i)
	t.chargeIs(i)
	t.saidAnd(i)
	t.shortOf(i)
}

// particleCase makes a particle of "in" of "took in Montenegro" and of "off" of "fired off a stiff note", which the parser took for the
// preposition of what is the object: these verbs have one, and it has none else.
func (t *Tree) particleCase(i int) {
	p := i + 1
	if p+1 >= len(t.Tokens) || !t.Verbal(i) || !t.Is(p, "case") || !transitiveWith[t.Tokens[p].Lower][t.Tokens[i].Lemma] || t.below(i, "obj", "aux:pass") >= 0 {
		return
	}
	n := t.Tokens[p].Head
	if n <= p || !t.Is(n, "obl") || t.Tokens[n].Head != i || t.Tokens[n].UPOS == "NUM" || months[t.Tokens[n].Lower] {
		return
	}
	t.Tokens[n].Rel = "obj"
	t.Tokens[p].Head, t.Tokens[p].Rel = i, "compound:prt"
	t.fromObject(i, n)
}

// transitiveWith are, by particle, verbs that have an object behind it.
var transitiveWith = map[string]map[string]bool{
	"in":   text.Set("take let usher"),
	"off":  text.Set("fire reel stave fend ward"),
	"down": text.Set("dress shoot"),
}

// ownHeels makes the object of "heels" in "dug in its heels".
func (t *Tree) ownHeels(i int) {
	h := t.Tokens[i].Head
	if t.Tokens[i].Lemma != "heel" || h < 0 || t.Tokens[h].Lemma != "dig" || !t.Is(i, "obl") {
		return
	}
	if c := t.below(i, "case"); c == h+1 && t.Tokens[c].Lower == "in" {
		t.Tokens[i].Rel = "obj"
		t.Tokens[c].Head, t.Tokens[c].Rel = h, "compound:prt"
	}
}

// stoodBy reads "X stood by Y" as what X did, where the parser took it for what was done to X.
func (t *Tree) stoodBy(i int) {
	if !byStanders[t.Tokens[i].Lemma] || t.Tokens[i].XPOS != "VBN" || i < 1 || i+2 >= len(t.Tokens) || t.Tokens[i+1].Lower != "by" || t.below(i, "aux", "aux:pass") >= 0 {
		return
	}
	h := t.Tokens[i].Head
	switch {
	case h < 0:
	case t.Is(i, "acl") && h < i && t.Tokens[h].Head < 0 && t.Nominal(h) && t.below(h, "cop") < 0:
		t.Tokens[i].Head, t.Tokens[i].Rel = -1, "root"
		t.rehang(h, i)
		t.Tokens[h].Head, t.Tokens[h].Rel = i, "nsubj"
	default:
		return
	}
	t.Tokens[i].XPOS = "VBD"
	for k := range t.Tokens {
		if t.Tokens[k].Head == i && t.Is(k, "nsubj:pass") {
			t.Tokens[k].Rel = "nsubj"
		}
		if t.Tokens[k].Head == i && t.Is(k, "obl:agent") {
			t.Tokens[k].Rel = "obl"
		}
	}
}

// byStanders are verbs without an object that "by" may follow.
var byStanders = text.Set("stand stick abide come go live lie sit die arrive travel rise fall")

// selfOpposed reads "declared itself opposed to Y": the participle says what one declares oneself to be.
func (t *Tree) selfOpposed(i int) {
	h := t.Tokens[i].Head
	if i < 2 || h < 0 || h > i || t.Tokens[i].XPOS != "VBD" || !t.Is(i, "ccomp") || !reflexive[t.Tokens[i-1].Lower] || !t.Is(i-1, "nsubj") || t.Tokens[i-1].Head != i || !professing[t.Tokens[h].Lemma] {
		return
	}
	t.Tokens[i].XPOS, t.Tokens[i].Rel = "VBN", "xcomp"
	t.Tokens[i-1].Head, t.Tokens[i-1].Rel = h, "obj"
}

var professing = text.Set("declare pronounce profess consider proclaim feel find")

// chillingOne makes one object of "a chilling warning" in "sent Y a chilling warning", where the parser made two.
func (t *Tree) chillingOne(i int) {
	k := i + 1
	if k >= len(t.Tokens) || !t.Is(i, "iobj") || !t.Is(k, "obj") || t.Tokens[k].Head != t.Tokens[i].Head || t.Mention(i) >= 0 || t.below(i, "det") < 0 {
		return
	}
	for j := t.Tokens[i].Head + 1; j < i; j++ {
		if t.Is(j, "iobj") && t.Tokens[j].Head == t.Tokens[i].Head {
			t.rehang(i, k)
			t.Tokens[i].Head, t.Tokens[i].Rel = k, "compound"
			return
		}
	}
}
