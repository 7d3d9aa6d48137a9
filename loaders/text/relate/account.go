package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
)

// account tells whether the words around a statement make it somebody's account rather than the writer's:
// "in X's telling", "if X is to be believed", "rumour has it that". It returns who gives it, nobody where
// that is not a party.
func (d *document) account(i int) ([]text.Party, bool) {
	for k := range d.t.Tokens {
		switch w := d.t.Tokens[k].Lower; {
		case accounts[d.t.Tokens[k].Lemma] || accounts[w]:
			if who, ok := d.version(k); ok && !d.t.Within(i, k) {
				return who, true
			}
		case w == "it" && k > 1 && d.t.Tokens[k-1].Lemma == "have" && gossip[d.t.Tokens[k-2].Lemma] && i > k:
			return nil, true
		case w == "goes" && k > 1 && gossip[d.t.Tokens[k-1].Lemma] && d.t.Tokens[max(k-3, 0)].Lower == "so":
			return nil, true
		case w == "if":
			if who, ok := d.trusted(k); ok {
				return who, true
			}
		case w == "so" && k > 0 && d.t.Tokens[k-1].Lower == "or" && i < k:
			return d.firstNamed(k), true
		case w == "hear" && k > 0 && d.t.Tokens[k-1].Lower == "to" && k+2 < len(d.t.Tokens) && d.t.Tokens[k+2].Lemma == "tell":
			return d.firstNamed(k), true
		}
	}
	return nil, false
}

// version reads "in X's telling", "by the account of X".
func (d *document) version(k int) ([]text.Party, bool) {
	if !tree.Listed("in,by,on,to,from", d.t.Case(k)) || k > 0 && d.t.Tokens[k-1].Lower == "on" {
		return nil, false // "on account of X" gives a reason
	}
	if c := d.t.Case(k); d.t.Tokens[k].Lemma == "account" && (c == "to" || c == "from") {
		return nil, false // "paid a million to X's account"
	}
	if d.t.Child(k, "nmod:poss") >= 0 {
		return d.r.Possessor(d.n, k), true
	}
	for _, x := range d.t.Kids(k) {
		if d.t.Is(x, "nmod") && d.t.Case(x) == "of" {
			return d.r.Parties(d.n, x, text.Acting|text.Deed), d.t.Mention(x) >= 0
		}
	}
	return nil, false
}

// trusted reads "if X is to be believed", "if reports from X are right", "if X is right".
func (d *document) trusted(k int) ([]text.Party, bool) {
	for v := k + 1; v < len(d.t.Tokens) && v < k+12; v++ {
		w := d.t.Tokens[v].Lower
		if w != "believed" && w != "trusted" && !(trueWords[w] && d.t.Child(v, "cop") >= 0) {
			continue
		}
		s := d.t.Child(v, "nsubj")
		if s < k || w != "believed" && w != "trusted" && !allegations[d.t.Tokens[s].Lemma] && !outsiders[d.t.Tokens[s].Lemma] && (d.t.Mention(s) < 0 || w != "right" && w != "correct") {
			return nil, false
		}
		return d.r.Parties(d.n, s, text.Acting|text.Deed), true
	}
	return nil, false
}

// firstNamed returns the first party behind a token.
func (d *document) firstNamed(k int) []text.Party {
	for m := range d.t.S.Mentions {
		if x := d.t.S.Mentions[m]; x.First > k {
			return d.r.Parties(d.n, d.t.MentionHead(m), text.Acting|text.Deed)
		}
	}
	return nil
}

var (
	accounts  = text.Set("view opinion eyes judgment judgement mind book belief account telling version narrative reckoning retelling portrayal narration estimation")
	gossip    = text.Set("rumour rumor legend story gossip word report tale whisper")
	trueWords = text.Set("right true correct accurate reliable")
)
