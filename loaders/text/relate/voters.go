package relate

import "entente/loaders/text"

// votersAhead tells which side "voting against it were A and B" and "the votes against it came from A
// and B" name, and where the list of names begins; nil if it is neither.
func (d *document) votersAhead(i int) (*rule, int) {
	r := (*rule)(nil)
	switch d.t.Tokens[i].Lower {
	case "voting", "vote", "votes":
		r = d.side(i + 1)
	case "abstaining":
		r = abstainsRule
	}
	if r == nil || i > 0 && d.t.Mention(i-1) >= 0 {
		return nil, 0
	}
	for k := i + 1; k+1 < len(d.t.Tokens) && k < i+12; k++ {
		w := d.t.Tokens[k].Lower
		switch {
		case w == "were" || w == "was":
			if d.t.Tokens[k+1].Lower == "cast" && k+2 < len(d.t.Tokens) && d.t.Tokens[k+2].Lower == "by" {
				return r, k + 3
			}
			return r, k + 1
		case w == "came" && d.t.Tokens[k+1].Lower == "from":
			return r, k + 2
		case d.t.Verbal(k) || d.t.Tokens[k].UPOS == "PUNCT":
			return nil, 0
		}
	}
	return nil, 0
}

// listAhead collects the names "A, B and C" that begin at a token.
func (d *document) listAhead(i int) found {
	var f found
	for ; i < len(d.t.Tokens); i++ {
		w := d.t.Tokens[i].Lower
		if m := d.t.Mention(i); m >= 0 {
			f.parties = append(f.parties, d.r.Parties(d.n, d.t.MentionHead(m), text.Acting)...)
			f.tokens = append(f.tokens, d.t.MentionHead(m))
			i = d.t.S.Mentions[m].Last
		} else if w != "the" && w != "and" && w != "," {
			break
		}
	}
	return f
}
