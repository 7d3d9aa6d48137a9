package tree

// eachDid takes "X said A, Y did B, and Z did C" apart: what Y and Z did is told beside what X said, not by him. He says it all where
// "that" is said again, or where the later clauses are in the tenses of what is said ("had done").
func (t *Tree) eachDid() {
	for h := range t.Tokens {
		if !takesThat[t.Tokens[h].Lemma] || t.Tokens[h].XPOS != "VBD" || t.below(h, "nsubj") < 0 || t.below(h, "ccomp") < h {
			continue
		}
		first, did := -1, []int(nil)
		for s := h + 1; s < len(t.Tokens); s++ {
			v := t.Tokens[s].Head
			if !t.Is(s, "nsubj", "nsubj:pass") || v < s || t.Tokens[v].UPOS != "VERB" && (first >= 0 || t.below(v, "cop") < 0) || t.Is(v, "acl", "acl:relcl") {
				continue
			}
			if first < 0 {
				first = v
				continue
			}
			from := t.openingOf(s)
			if from < 1 || t.Tokens[v].XPOS != "VBD" || t.below(v, "aux", "mark", "cop") >= 0 || t.Mention(s) < 0 {
				break
			}
			if before := t.Tokens[from-1].Text; before == "," || before == "and" && t.Tokens[from-2].Text == "," && len(did) > 0 {
				did = append(did, v)
				if before == "and" {
					break
				}
				continue
			}
			break
		}
		if first < 0 || len(did) < 2 || t.Tokens[t.openingOf(t.below(did[len(did)-1], "nsubj"))-1].Text != "and" {
			continue
		}
		t.Tokens[first].Head, t.Tokens[first].Rel = h, "ccomp"
		for _, v := range did {
			t.Tokens[v].Head, t.Tokens[v].Rel = h, "conj"
		}
	}
}

// openingOf is the first token of the name that a token heads, with its article.
func (t *Tree) openingOf(s int) int {
	from := s
	if m := t.Mention(s); m >= 0 {
		from = min(from, t.S.Mentions[m].First)
	}
	if from > 0 && t.Tokens[from-1].XPOS == "DT" {
		from--
	}
	return from
}
