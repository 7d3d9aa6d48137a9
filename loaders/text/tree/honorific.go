package tree

import (
	"entente/loaders/text"
	"entente/schema"
)

// honorifics makes the name the head of "M. Amin Sow", "Signor Rossi", where the parser took the
// title for the head.
func (t *Tree) honorifics() {
	for m := range t.S.Mentions {
		p := t.S.Mentions[m].First - 1
		if p > 0 && t.S.Mentions[m].Kind == schema.Person && t.Tokens[p].Lower == "marshal" && t.Tokens[p-1].Lower == "field" && t.mention[p-1] < 0 {
			if h := t.MentionHead(m); t.Tokens[h].Head == p-1 {
				t.Tokens[p].Head, t.Tokens[p].Rel = h, "nmod:desc"
				p-- // "Field Marshal X"
			}
		}
		if t.S.Mentions[m].Kind != schema.Person || p < 0 || !honorific[t.Tokens[p].Lower] || t.mention[p] >= 0 {
			continue
		}
		h := t.MentionHead(m)
		if t.Tokens[h].Head != p {
			continue
		}
		up, rel := t.Tokens[p].Head, t.Tokens[p].Rel
		if v := up; v > h && t.Is(p, "discourse", "dep", "obl:unmarked", "parataxis") && t.below(v, "nsubj") < 0 && (t.Tokens[v].UPOS == "VERB" || t.below(v, "cop") >= 0) {
			rel = "nsubj"
		}
		t.rehang(p, h)
		t.Tokens[h].Head, t.Tokens[h].Rel = up, rel
		t.Tokens[p].Head, t.Tokens[p].Rel = h, "nmod:desc"
	}
}

var honorific = text.Set("h.e. h.e shri shrimati smt. smt commodore generalissimo brigadier lieutenant m. mm. mr mr. mrs mrs. ms ms. mme mme. mlle mlle. messrs messrs. dr dr. monsieur madame herr frau signor signora señor senor señora senhor monsignor mgr mgr. sir lord lady comrade sheikh prince princess general gen. colonel col. major maj. captain capt. admiral adm. marshal field president premier chancellor king queen cardinal archbishop bishop count baron")
