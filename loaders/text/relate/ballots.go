package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// Reports of a vote end in a list that is hardly a sentence: "with China voting against and
// Brazil abstaining", "by 12 votes to 2 against (China, Russia), with 1 abstention (India)".
// It is read by its words.

var (
	votesForRule     = &rule{name: "voting in favour", typ: schema.VotesFor}
	votesAgainstRule = &rule{name: "voting against", typ: schema.VotesAgainst}
	abstainsRule     = &rule{name: "abstaining", typ: schema.VotesFor, means: schema.Negated, only: schema.Negated}
)

// ballots reads the lists of a sentence.
func (d *document) ballots() {
	for i := 0; i < len(d.t.Tokens); i++ {
		if r := d.voting(i); r != nil {
			last := i - 1
			if d.t.Tokens[last].Text == "," {
				last--
			}
			d.ballot(i, r, d.listBefore(last))
		} else if r, at := d.votersAhead(i); r != nil {
			d.ballot(i, r, d.listAhead(at))
		} else if i+1 < len(d.t.Tokens) && d.t.Tokens[i+1].Text == "(" {
			if r := d.counted(i); r != nil {
				d.ballot(i, r, d.listBehind(i+2))
			}
		}
	}
}

// voting tells what "voting against" or "abstaining" right behind a name says, nil if it is
// neither.
func (d *document) voting(i int) *rule {
	if i > 1 && d.t.Tokens[i-1].Text == "," && d.t.Mention(i-2) >= 0 && d.countedVoters(i-2) {
		return d.side(i) // "and two, A and B, against"
	}
	if i == 0 || d.t.Mention(i-1) < 0 {
		return nil
	}
	switch d.t.Tokens[i].Lower {
	case "abstaining":
		return abstainsRule
	case "voting":
		return d.side(i + 1)
	}
	if d.t.Tokens[i].Lower == "opposed" || d.t.Tokens[i].Lower == "against" || d.t.Tokens[i].Lower == "dissenting" || d.t.Tokens[i].Lower == "opposing" {
		if d.withList(i - 1) {
			return votesAgainstRule
		}
	}
	if d.otherSide(i) {
		return d.side(i)
	}
	if d.inFavour(i) {
		return votesForRule
	}
	return nil
}

// inFavour reads "A, B and C were in favour", where a vote is told of.
func (d *document) inFavour(i int) bool {
	if d.t.Tokens[i].Lemma != "be" || i+2 >= len(d.t.Tokens) || d.t.Tokens[i+1].Lower != "in" || d.t.Tokens[i+2].Lower != "favour" && d.t.Tokens[i+2].Lower != "favor" || !d.clauseEnds(i+3) {
		return false
	}
	for back := 0; back <= 2 && d.n-back >= 0; back++ {
		for _, w := range d.r.Trees[d.n-back].Tokens {
			if w.Lemma == "vote" || w.Lemma == "abstain" || w.Lemma == "abstention" || w.Lemma == "ballot" || w.Lemma == "resolution" {
				return true
			}
		}
	}
	return false
}

// countedVoters tells whether a list of names that ends at a token stands in apposition to a number: "two, A and B,".
func (d *document) countedVoters(i int) bool {
	for ; i > 1; i-- {
		w := &d.t.Tokens[i]
		switch {
		case w.Text == "," && d.t.Tokens[i-1].UPOS == "NUM":
			return true
		case d.t.Mention(i) < 0 && w.Text != "," && w.Lower != "and" && w.UPOS != "DET":
			return false
		}
	}
	return false
}

// withList tells whether a list of names that ends at a token stands behind "with", where votes have been told of: "by 74 votes to two, with A
// and B against".
func (d *document) withList(i int) bool {
	for ; i > 1 && (d.t.Mention(i) >= 0 || d.t.Tokens[i].Text == "," || d.t.Tokens[i].Lower == "and" || d.t.Tokens[i].UPOS == "DET"); i-- {
	}
	if d.t.Tokens[i].Lower != "with" && (d.t.Tokens[i].UPOS != "NUM" && d.t.Tokens[i].UPOS != "NOUN" || i+1 < len(d.t.Tokens) && d.t.Tokens[i+1].Text != ",") {
		return false // "by nine votes to two, A and B opposing"
	}
	for k := i - 1; k >= 0; k-- {
		if w := d.t.Tokens[k].Lemma; w == "vote" {
			return true
		}
	}
	return false
}

// otherSide tells whether "against" behind a name tells how that one voted, the verb being left out: "A voted for it,
// B against".
func (d *document) otherSide(i int) bool {
	w := d.t.Tokens[i].Lower
	if w != "against" && w != "for" || i < 3 || d.t.Mention(i-1) < 0 {
		return false
	}
	first := d.t.S.Mentions[d.t.Mention(i-1)].First
	if first < 3 || d.t.Tokens[first-1].Text != "," && d.t.Tokens[first-1].Text != ";" && d.t.Tokens[first-1].Lower != "and" {
		return false
	}
	if i+1 < len(d.t.Tokens) && d.t.Tokens[i+1].Lower != "it" && d.t.Tokens[i+1].UPOS != "PUNCT" && d.t.Tokens[i+1].Lower != "the" {
		return false
	}
	for k := first - 1; k > 0; k-- {
		if d.t.Verbal(k) {
			return d.t.Tokens[k].Lemma == "vote" && d.hasSide(k)
		}
	}
	return false
}

// hasSide tells whether the words behind "voted" tell its side already.
func (d *document) hasSide(v int) bool {
	return v+1 < len(d.t.Tokens) && d.side(v+1) != nil
}

// side tells which side the words from a token on name.
func (d *document) side(i int) *rule {
	if i >= len(d.t.Tokens) {
		return nil
	}
	switch w := d.t.Tokens[i].Lower; w {
	case "against", "no":
		return votesAgainstRule
	case "for", "yes", "in":
		if w != "in" || i+1 < len(d.t.Tokens) && favours[d.t.Tokens[i+1].Lower] {
			return votesForRule
		}
	}
	return nil
}

var favours = text.Set("favour favor")

// counted tells which side a bracket behind a token lists: "2 against (China, Russia)".
func (d *document) counted(i int) *rule {
	number := false
	for k := max(0, i-3); k < i; k++ {
		number = number || d.t.Tokens[k].UPOS == "NUM"
	}
	switch w := d.t.Tokens[i].Lower; {
	case !number:
	case w == "against":
		return votesAgainstRule
	case favours[w]:
		return votesForRule
	case w == "abstentions" || w == "abstention" || w == "abstaining":
		return abstainsRule
	}
	return nil
}

// listBefore collects the names "A, B and C" that end at a token; without "and" only the last.
func (d *document) listBefore(i int) found {
	var f found
	and := false
	for i >= 0 {
		m := d.t.Mention(i)
		if m < 0 {
			break
		}
		f.parties = append(f.parties, d.r.Parties(d.n, d.t.MentionHead(m), text.Acting)...)
		f.tokens = append(f.tokens, d.t.MentionHead(m))
		i = d.t.S.Mentions[m].First - 1
		for i >= 0 && (d.t.Tokens[i].Lower == "the" || d.t.Tokens[i].Lower == "and" || and && d.t.Tokens[i].Text == ",") {
			and = and || d.t.Tokens[i].Lower == "and"
			i--
		}
		if !and {
			break
		}
	}
	return f
}

// listBehind collects the names in a bracket that opens before a token.
func (d *document) listBehind(i int) found {
	var f found
	for ; i < len(d.t.Tokens) && d.t.Tokens[i].Text != ")"; i++ {
		if m := d.t.Mention(i); m >= 0 && d.t.S.Mentions[m].First == i {
			f.parties = append(f.parties, d.r.Parties(d.n, d.t.MentionHead(m), text.Acting)...)
			f.tokens = append(f.tokens, d.t.MentionHead(m))
		}
	}
	return f
}

// ballot claims how all of a list voted.
func (d *document) ballot(i int, r *rule, who found) {
	on, ok := d.r.Ballot(d.n, i)
	if x, after := d.r.BallotBehind(d.n, i); after && (d.t.Tokens[i+1].Text == "(" || len(who.tokens) > 0 && who.tokens[0] > i) {
		on, ok = x, true
	}
	if !ok {
		return
	}
	m := schema.Asserted
	for h, steps := d.t.Head(i), 0; h >= 0 && steps < 30; h, steps = d.t.Head(h), steps+1 { // "would fail, with China voting against"
		if x := d.t.Tokens[h].XPOS; d.t.Verbal(h) && x != "VBG" {
			if own := d.own(h); own == schema.Planned || own == schema.Hypothetical {
				m = own
			} else if up := d.t.Head(h); x == "VB" && up >= 0 && (expected[d.lemma(up)] || wishing[d.lemma(up)]) {
				m = schema.Planned
			}
		}
	}
	d.across(claim{rule: r, anchor: i, tokens: who.tokens, modality: m, theme: -1}, who, found{parties: []text.Party{on}})
}
