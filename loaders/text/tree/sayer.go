package tree

import "entente/loaders/text"

// sayers reads what stands behind a sentence of him who says it: "X is leaving the bloc, its minister, Y, announced, accusing
// it of bias". The accusing is the minister's, and no plan.
func (t *Tree) sayers() {
	for v := 3; v < len(t.Tokens); v++ {
		t.alsoSaid(v)
		switch {
		case t.Tokens[v-1].Text != "," || t.Tokens[v].UPOS != "VERB":
		case t.Tokens[v].XPOS == "VBG" && outspoken[t.Tokens[v].Lemma]:
			if s := t.sayerBefore(v); s >= 0 {
				t.Tokens[v].Head, t.Tokens[v].Rel = s, "advcl"
			}
		default:
			t.announced(v)
		}
	}
}

// alsoSaid hangs the second of "accusing it of bungling the work and charging it with fraud" on the first.
func (t *Tree) alsoSaid(v int) {
	h := t.Head(v)
	if t.Tokens[v].XPOS != "VBG" || !outspoken[t.Tokens[v].Lemma] || !t.Is(v, "conj") || h < 0 || h > v || t.Tokens[h].XPOS != "VBG" || outspoken[t.Tokens[h].Lemma] {
		return
	}
	if up := t.Head(h); up >= 0 && t.Tokens[up].XPOS == "VBG" && outspoken[t.Tokens[up].Lemma] {
		t.Tokens[v].Head = up
	}
}

// sayerBefore returns the verb of saying that stands in a main clause of its own right before a participle, -1 if none does.
func (t *Tree) sayerBefore(v int) int {
	for s := v - 2; s > 1; s-- {
		if t.Tokens[s].UPOS != "VERB" {
			continue
		}
		if k := t.below(s, "nsubj"); takesThat[t.Tokens[s].Lemma] && t.Is(s, "parataxis") && t.Head(s) >= 0 && t.Head(s) < s && k >= 0 && k < s {
			return s
		}
		return -1
	}
	return -1
}

// announced makes a clause of "…, its minister, Y, announced" where the parser hung it on what stands before.
func (t *Tree) announced(v int) {
	n, r := t.Head(v), t.root(-1)
	if !takesThat[t.Tokens[v].Lemma] || t.Tokens[v].XPOS != "VBN" && t.Tokens[v].XPOS != "VBD" || !t.Is(v, "acl") || n < 0 || n > v || r < 0 || r > n || t.below(v, "obl:agent", "obj", "aux:pass") >= 0 {
		return
	}
	if !t.Is(n, "appos") || t.Tokens[n].UPOS != "NOUN" || t.Mention(n) >= 0 || t.below(n, "appos") < n || !t.Verbal(r) {
		return
	}
	t.Tokens[v].XPOS = "VBD"
	t.Tokens[v].Head, t.Tokens[v].Rel = r, "parataxis"
	t.Tokens[n].Head, t.Tokens[n].Rel = v, "nsubj"
}

// outspoken are verbs of speech that say in a participle what else a speaker said.
var outspoken = text.Set("accuse blame denounce condemn criticise criticize cite urge call warn charge describe add vow pledge promise deny reject dismiss praise thank hail threaten insist allege demand appeal brand label slam deplore lament attack assail ask welcome rebuke apologise apologize")
