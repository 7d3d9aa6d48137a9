package press

import (
	"strings"

	"entente/loaders/text"
)

// node is a word with what hangs on it, in the order of the sentence.
type node struct {
	form, lemma, upos, xpos, rel string
	before, after                []*node
	plural                       bool // of a noun phrase: what its verb agrees with
}

// left hangs words on a node, before what stands there already nearer to it.
func (n *node) left(rel string, kids ...*node) *node {
	for _, k := range kids {
		k.rel = rel
	}
	n.before = append(n.before, kids...)
	return n
}

// right hangs words on a node, behind all others.
func (n *node) right(rel string, kids ...*node) *node {
	for _, k := range kids {
		k.rel = rel
	}
	n.after = append(n.after, kids...)
	return n
}

// first hangs a word on a node before all others.
func (n *node) first(rel string, kid *node) *node {
	kid.rel = rel
	n.before = append([]*node{kid}, n.before...)
	return n
}

// comma puts a comma before a node's own words.
func (n *node) comma() *node { return n.first("punct", mark(",")) }

// closed puts a comma behind all that hangs on a node.
func (n *node) closed() *node { return n.right("punct", mark(",")) }

func word(form, xpos, upos string) *node {
	lemma := form
	switch xpos {
	case "NNP", "NNPS":
	case "NNS":
		lemma = singular(form)
	case "CD":
		lemma = strings.ReplaceAll(form, ",", "")
	default:
		lemma = strings.ToLower(form)
	}
	if form == "an" {
		lemma = "a"
	}
	return &node{form: form, lemma: lemma, upos: upos, xpos: xpos}
}

func mark(form string) *node {
	xpos := map[string]string{"“": "``", "”": "''", "(": "-LRB-", ")": "-RRB-", "-": "HYPH", "–": ":", ":": ":", ";": ":", "?": "."}[form]
	if xpos == "" {
		xpos = form
	}
	lemma := form
	if form == "“" || form == "”" {
		lemma = `"`
	}
	return &node{form: form, lemma: lemma, upos: "PUNCT", xpos: xpos}
}

func prep(form string) *node { return word(form, "IN", "ADP") }
func to() *node              { return word("to", "TO", "PART") }
func adverb(form string) *node {
	return word(form, "RB", "ADV")
}

// tokens are the words of a tree in order, with their heads.
func (n *node) tokens() []text.Token {
	var order []*node
	up, at := map[*node]*node{}, map[*node]int{}
	var walk func(n *node)
	walk = func(n *node) {
		for _, k := range n.before {
			up[k] = n
			walk(k)
		}
		at[n] = len(order)
		order = append(order, n)
		for _, k := range n.after {
			up[k] = n
			walk(k)
		}
	}
	walk(n)
	out := make([]text.Token, len(order))
	for i, n := range order {
		out[i] = text.Token{Text: n.form, Lower: strings.ToLower(n.form), Lemma: n.lemma, UPOS: n.upos, XPOS: n.xpos, Rel: n.rel, Head: -1}
		if h := up[n]; h != nil {
			out[i].Head = at[h]
		} else {
			out[i].Rel = "root"
		}
	}
	return out
}
