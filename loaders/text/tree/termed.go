package tree

import "entente/loaders/text"

// termed reads "lodged what it called a strong protest with X" without its aside: the protest is what was lodged, whatever it is called.
func (t *Tree) termed() {
	for w := 1; w+2 < len(t.Tokens); w++ {
		v := t.Tokens[w].Head
		if t.Tokens[w].Lower != "what" || v < 0 || v > w || !t.Is(w, "obj", "obl", "nmod") {
			continue
		}
		c := t.below(w, "acl:relcl", "acl", "ccomp")
		if c < w || c > w+8 || !terming[t.Tokens[c].Lemma] || t.markOf(w) == "in" {
			continue
		}
		if n := t.calledThing(c); n > c {
			t.untermed(v, w, c, n)
		}
	}
}

// calledThing finds the noun behind "called" or "described as", -1 if there is none.
func (t *Tree) calledThing(c int) int {
	for k := c + 1; k < len(t.Tokens) && k < c+9; k++ {
		if h := t.Tokens[k].Head; t.Tokens[k].UPOS == "NOUN" && (h == c || h >= 0 && t.Tokens[h].Head == c && h > c) && !t.Is(k, "compound") {
			return k
		}
		if t.Tokens[k].UPOS == "VERB" || t.Tokens[k].Text == "," {
			return -1
		}
	}
	return -1
}

// untermed puts the noun in the place of "what", and behind it what the parser hung on the verb of calling.
func (t *Tree) untermed(v, w, c, n int) {
	for k := range t.Tokens {
		switch h := t.Tokens[k].Head; {
		case k == n || k == c:
		case h == w && t.Is(k, "case", "mark"):
			t.Tokens[k].Head = n
		case h == c && k > n && t.Is(k, "obl", "nmod", "advcl", "punct"):
			t.Tokens[k].Head = v
		}
	}
	t.Tokens[n].Head, t.Tokens[n].Rel = v, t.Tokens[w].Rel
	t.Tokens[w].Head, t.Tokens[w].Rel = n, "dep"
	t.Tokens[c].Head, t.Tokens[c].Rel = n, "dep"
}

var terming = text.Set("call term describe dub label brand deem consider regard style")

// behindSemicolons hangs a clause behind a semicolon, with a subject of its own and in the plain past tense, on the main verb, where the parser has it
// in what somebody says before: "X said it was ready; Y closed its ports".
func (t *Tree) behindSemicolons() {
	quoted, open := false, 0
	for p := 1; p+3 < len(t.Tokens); p++ {
		switch t.Tokens[p].Text {
		case "“", "”", `"`, "``", "''":
			quoted = !quoted
		case "(":
			open++
		case ")":
			open--
		case ";":
			if !quoted && open == 0 {
				t.behindSemicolon(p)
			}
		}
	}
}

// behindSemicolon mends the clause behind one semicolon.
func (t *Tree) behindSemicolon(p int) {
	r := t.root(-1)
	if r < 0 || r > p {
		return
	}
	for v := p + 2; v < len(t.Tokens) && t.Tokens[v].Text != ";"; v++ {
		h := t.Tokens[v].Head
		if h < 0 || h > p || h == r && t.Is(v, "conj") {
			continue
		}
		if s := t.below(v, "nsubj"); t.Tokens[v].XPOS == "VBD" && t.Tokens[v].UPOS == "VERB" && s > p && s < v && t.below(v, "aux", "mark") < 0 && t.Is(v, "ccomp", "conj", "parataxis", "advcl") {
			t.Tokens[v].Head, t.Tokens[v].Rel = r, "conj"
		}
		return
	}
}

// speech hangs the second verb of "said that the talks were useless and accused X" on the first: what is called something does not accuse.
func (t *Tree) speech() {
	for v := range t.Tokens {
		h := t.Head(v)
		if h < 0 || h > v || !t.Is(v, "conj") || !outspoken[t.Tokens[v].Lemma] || t.Tokens[h].UPOS == "VERB" {
			continue
		}
		u := t.Head(h)
		if u < 0 || u > h || !t.Is(h, "ccomp") || !takesThat[t.Tokens[u].Lemma] || t.Tokens[u].XPOS != t.Tokens[v].XPOS || t.Tokens[v].XPOS != "VBD" && t.Tokens[v].XPOS != "VBZ" {
			continue
		}
		if t.below(h, "cop") >= 0 && t.below(v, "nsubj", "aux", "mark") < 0 {
			t.Tokens[v].Head = u
		}
	}
}

// written hangs the participle of "rejected a statement by X denouncing Y" on the statement.
func (t *Tree) written() {
	for v := 3; v < len(t.Tokens); v++ {
		h := t.Head(v)
		if h < 0 || h > v || t.Tokens[v].XPOS != "VBG" || !outspoken[t.Tokens[v].Lemma] || !t.Is(v, "xcomp", "advcl") || t.Tokens[v-1].Text == "," || t.Tokens[v-1].UPOS == "ADP" || t.Tokens[v-1].UPOS == "SCONJ" {
			continue
		}
		if o := t.below(h, "obj"); o > h && o < v && papersOf[t.Tokens[o].Lemma] {
			t.Tokens[v].Head, t.Tokens[v].Rel = o, "acl"
		}
	}
}

var papersOf = text.Set("statement declaration letter note resolution communique communiqué report memorandum message text document petition article editorial motion bill appeal speech")
