package tree

import (
	"entente/loaders/text"
	"entente/schema"
)

// phrases mends what a parser hangs wrongly within and between short phrases.
func (t *Tree) phrases() {
	for i := range t.Tokens {
		t.beside(i)
		t.agentOf(i)
		t.worth(i)
		t.measured(i)
		t.stranded(i)
		t.auxiliaries(i)
		t.neighbours(i)
		t.dashed(i)
		t.some(i)
		t.parallel(i)
		t.again(i)
		t.meansOf(i)
		t.verdict(i)
		t.sweeping(i)
		t.told(i)
		t.headless(i)
		t.newcomer(i)
		t.inserted(i)
		t.likewise(i)
		t.posted(i)
	}
}

// verdict hangs "a claim that X dismissed" on the verb of who claims, out of what he says.
func (t *Tree) verdict(i int) {
	if i < 2 || !t.Is(i, "parataxis", "appos", "dep") || !claims[t.Tokens[i].Lemma] || t.below(i, "acl:relcl", "acl") < i || !Listed("a,an", t.Tokens[i-1].Lower) || t.Tokens[i-2].Text != "," {
		return
	}
	for u, steps := t.Tokens[i].Head, 0; u >= 0 && u < i && steps < 6; u, steps = t.Tokens[u].Head, steps+1 {
		if t.Verbal(u) && t.below(u, "ccomp", "advcl") >= 0 && (asserting[t.Tokens[u].Lemma] || blaming[t.Tokens[u].Lemma]) {
			t.Tokens[i].Head, t.Tokens[i].Rel = u, "parataxis"
			return
		}
	}
}

var (
	claims    = text.Set("claim charge allegation accusation assertion")
	asserting = text.Set("say claim allege accuse assert contend charge declare maintain insist")
)

// meansOf reads "missile and drone attacks": what stands bare before "and" and another such
// noun modifies the noun that both of them share.
func (t *Tree) meansOf(i int) {
	h := t.Tokens[i].Head
	if h < 0 || i != h+3 || !t.Is(i, "conj") || t.Tokens[i].UPOS != "NOUN" || t.Tokens[i-1].Head != i || !t.Is(i-1, "compound") || t.Tokens[h+1].UPOS != "CCONJ" {
		return
	}
	if !means[t.Tokens[h].Lower] || !means[t.Tokens[i-1].Lower] || t.below(h, "det", "amod", "nummod") >= 0 {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = t.Tokens[h].Head, t.Tokens[h].Rel
	t.rehang(h, i)
	t.Tokens[h].Head, t.Tokens[h].Rel = i, "compound"
}

// means are nouns that, without an article, tell by what or for what the noun behind them is.
var means = text.Set("missile rocket drone mortar artillery tank bomb gun rifle air land sea ground naval arms weapon weapons ammunition trade travel border troop grenade submarine cruise defence defense security intelligence food fuel grain oil gas")

// parallel reads "missiles against camps in X and a factory in Y": of two nouns the one with a like phrase is what is coordinated.
func (t *Tree) parallel(i int) {
	h := t.Tokens[i].Head
	if !t.Is(i, "conj") || h < 0 || h > i || t.Tokens[i].UPOS != "NOUN" || t.below(i, "case") >= 0 {
		return
	}
	own := t.under(i)
	if own == "" || t.under(h) == own {
		return
	}
	for k := h + 1; k < i; k++ {
		if t.Tokens[k].Head == h && t.Is(k, "nmod", "obl") && t.Tokens[k].UPOS == "NOUN" && t.under(k) == own {
			t.Tokens[i].Head = k
			return
		}
	}
}

// under returns the preposition of the first phrase that hangs on a noun behind it, "" if none does.
func (t *Tree) under(n int) string {
	for k := n + 1; k < len(t.Tokens) && k < n+8; k++ {
		if t.Tokens[k].Head == n && t.Is(k, "nmod", "obl") {
			if c := t.below(k, "case"); c >= 0 && c < k {
				return t.Tokens[c].Lower
			}
		}
	}
	return ""
}

// again reads "called on X to leave Y and on Z to stay": a second phrase with the preposition of the verb's own.
func (t *Tree) again(i int) {
	h := t.Tokens[i].Head
	if !t.Is(i, "conj") || h < 0 || h > i || t.Mention(i) < 0 {
		return
	}
	c := t.below(i, "case")
	if c < 0 || c > i || t.Tokens[c].XPOS == "POS" {
		return
	}
	if x := t.below(h, "case"); x >= 0 && t.Tokens[x].Lower == t.Tokens[c].Lower {
		return
	}
	for k := h - 1; k >= 0; k-- {
		if v := t.Tokens[k].Head; v >= 0 && t.Is(k, "obl") && t.Mention(k) >= 0 && t.Tokens[v].UPOS == "VERB" && v < k {
			if x := t.below(k, "case"); x >= 0 && t.Tokens[x].Lower == t.Tokens[c].Lower {
				t.Tokens[i].Head = k
				return
			}
		}
	}
}

// some reads "three of its members, A, B and C, left": the names tell who the three are.
func (t *Tree) some(i int) {
	if t.Tokens[i].UPOS != "NUM" || i+5 >= len(t.Tokens) || t.Tokens[i+1].Lower != "of" {
		return
	}
	comma := i + 2
	for comma < len(t.Tokens) && comma < i+7 && t.Tokens[comma].Text != "," {
		comma++
	}
	if comma+1 >= len(t.Tokens) || t.Tokens[comma].Text != "," || t.Tokens[comma-1].XPOS != "NNS" {
		return
	}
	k := comma + 1
	if t.Tokens[k].UPOS == "DET" {
		k++
	}
	if k >= len(t.Tokens) || t.Mention(k) < 0 {
		return
	}
	h := t.MentionHead(t.Mention(k))
	v := t.Tokens[h].Head
	if !t.Is(h, "nsubj") || v < h {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = v, t.Tokens[h].Rel
	t.Tokens[h].Head, t.Tokens[h].Rel = i, "appos"
}

// dashed reads "the two states to have signed with X - Y and Z - left": between dashes stands who the plural before is.
func (t *Tree) dashed(i int) {
	if !t.Is(i, "conj") || i < 2 || !dash(t.Tokens[i-1].Text) || t.Tokens[i-1].Tight && t.Tokens[i].Tight || t.Mention(i) < 0 {
		return
	}
	top := -1
	for h, steps := t.Tokens[i].Head, 0; h >= 0 && h < i && steps < 12; h, steps = t.Tokens[h].Head, steps+1 {
		if t.Tokens[h].XPOS == "NNS" && t.Mention(h) < 0 && t.Tokens[h].Head != h {
			top = h
		}
	}
	if top < 0 || t.below(top, "nummod") < 0 {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = top, "appos"
}

func dash(w string) bool { return w == "-" || w == "–" || w == "—" || w == "--" }

// neighbours makes a modifier of "neighbouring" before a name: it has no object.
func (t *Tree) neighbours(i int) {
	if w := t.Tokens[i].Lower; w != "neighbouring" && w != "neighboring" || i+1 >= len(t.Tokens) || t.Mention(i+1) < 0 {
		return
	}
	n := t.MentionHead(t.Mention(i + 1))
	if p := i - 1; t.Is(i, "amod") {
		if p < 1 || t.Tokens[i].Head != n || t.Tokens[p].Head != i || !t.Is(p, "mark", "case") {
			return
		}
		t.Tokens[p].Head, t.Tokens[p].Rel = n, "case" // "a treaty with neighbouring X"
		if h := t.Tokens[n].Head; t.Is(n, "obj", "iobj", "xcomp", "ccomp") {
			t.Tokens[n].Rel = "obl"
			if t.Tokens[p].Lower == "by" && h >= 0 && t.below(h, "aux:pass") >= 0 {
				t.Tokens[n].Rel = "obl:agent"
			}
		}
		return
	}
	if t.Tokens[n].Head != i {
		return
	}
	t.Tokens[n].Head, t.Tokens[n].Rel = t.Tokens[i].Head, "nmod"
	if h := t.Tokens[n].Head; h < 0 || t.Verbal(h) {
		t.Tokens[n].Rel = "obl"
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = n, "amod"
	for k := range i {
		if t.Tokens[k].Head == i {
			t.Tokens[k].Head = n
			if t.Is(k, "mark") {
				t.Tokens[k].Rel = "case"
			}
		}
	}
}

// auxiliaries hangs the subject of "X has for months been doing Y" on the verb: an auxiliary has none.
func (t *Tree) auxiliaries(i int) {
	h := t.Tokens[i].Head
	if h >= 0 && t.Is(h, "aux", "cop") && t.Tokens[h].Head >= 0 && t.Is(i, "nsubj", "obl", "advmod", "punct") {
		t.Tokens[i].Head = t.Tokens[h].Head
	}
	if h >= 0 && t.Is(i, "cop") && t.Is(h, "nsubj") && t.Tokens[h].Head >= 0 && t.Tokens[h].Head < i && i < h {
		t.Tokens[i].Head = t.Tokens[h].Head // "Among those that left was X"
	}
}

// worth hangs the sum of "rifles worth $40 million" on "worth", and that on the noun.
func (t *Tree) worth(i int) {
	if t.Tokens[i].Lower != "worth" || i == 0 || i+1 >= len(t.Tokens) || t.Tokens[i-1].UPOS != "NOUN" && t.Tokens[i-1].UPOS != "PROPN" {
		return
	}
	if h := t.Tokens[i-1].Head; h == i || h == i+1 {
		t.Tokens[i-1].Head, t.Tokens[i-1].Rel = t.Tokens[h].Head, t.Tokens[h].Rel
		for k := range i - 1 { // "with Chad worth $40 million"
			if t.Tokens[k].Head == h && t.Is(k, "case") {
				t.Tokens[k].Head = i - 1
			}
		}
	}
	if t.Tokens[i-1].Head == i {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = i-1, "amod"
	for k := i + 1; k < len(t.Tokens) && (t.Tokens[k].UPOS == "NUM" || t.Tokens[k].UPOS == "SYM" || t.Tokens[k].Lemma == "dollar"); k++ {
		if t.Tokens[k].Head < 0 {
			return
		}
		t.Tokens[k].Head, t.Tokens[k].Rel = i, "obl:unmarked"
	}
}

// measured takes "Niger" of "from Niger three days before" out of the noun behind: no determiner or number stands within a compound.
func (t *Tree) measured(i int) {
	m, h := t.Mention(i), t.Tokens[i].Head
	if m < 0 || t.S.Mentions[m].Kind != schema.State && t.S.Mentions[m].Kind != schema.Place || t.S.Mentions[m].Last != i || !t.Is(i, "compound", "flat", "nmod:desc") || h <= i+1 {
		return
	}
	if next := t.Tokens[i+1].UPOS; next != "NUM" && next != "DET" {
		return
	}
	c := t.below(h, "case")
	if c < 0 || c >= i {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = t.Tokens[h].Head, t.Tokens[h].Rel
	t.Tokens[c].Head = i
	t.Tokens[h].Rel = "obl:unmarked"
}

// stranded leaves the preposition of "was relied on by X" with the verb.
func (t *Tree) stranded(i int) {
	if i == 0 || i+2 >= len(t.Tokens) || t.Tokens[i].UPOS != "ADP" || t.Tokens[i+1].Lower != "by" || t.Tokens[i-1].UPOS != "VERB" || t.below(i-1, "aux:pass") < 0 && t.Tokens[i-1].XPOS != "VBN" {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = i-1, "compound:prt"
	if by := t.Tokens[i+1].Head; by > i+1 && t.Tokens[by].Head == i-1 {
		t.Tokens[by].Rel = "obl:agent"
	}
}

// Stranded returns the preposition that a passive leaves without its noun ("relied on by X"): the subject is who it is about. It is "" if
// there is none.
func (t *Tree) Stranded(v int) string {
	k := t.Child(v, "compound:prt")
	if k != v+1 || k+1 >= len(t.Tokens) || t.Tokens[k].UPOS != "ADP" || t.Tokens[k+1].Lower != "by" || !t.Passive(v) {
		return ""
	}
	return t.Tokens[k].Lower
}
