package score

import (
	"slices"
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

// addDetails judges what a fact says beside its ends, type and modality.
func (r *Report) addDetails(record *Record, f found) {
	e, g := f.said.edge, f.wanted.gold
	if record.Text != "" && g.Quote != "" {
		r.Quotes.add(quotes(record, e, g))
	}
	if g.When != "" {
		since, _, _ := strings.Cut(e.When, "/")
		r.When.add(since == g.When)
	}
	if len(g.Role) > 0 {
		r.Role.add(e.Role != "" && slices.Contains(norms(g.Role), Norm(e.Role)))
	}
	if len(g.Attribution) > 0 {
		accepted := norms(g.Attribution)
		r.Attribution.add(slices.ContainsFunc(e.Attribution, func(name string) bool { return slices.Contains(accepted, Norm(name)) }))
	}
}

func (s *Share) add(right bool) {
	s.Of++
	if right {
		s.Right++
	}
}

// quotes tells whether the quote of a prediction lies in the sentence, or sentences, of the gold quote. Words that stand in the text
// more than once may be any of them, unless the prediction tells its bytes.
func quotes(r *Record, e *Edge, g *Gold) bool {
	places := occurrences(r.Text, e.Quote)
	if e.End > 0 {
		places = []text.Span{{Start: e.Start, End: e.End}}
	}
	for _, gold := range occurrences(r.Text, g.Quote) {
		around := sentencesOf(r.Sentences, gold)
		if slices.ContainsFunc(places, func(p text.Span) bool { return around.Start <= p.Start && p.End <= around.End }) {
			return true
		}
	}
	return false
}

// occurrences finds words in a text; empty words stand nowhere.
func occurrences(source, words string) []text.Span {
	var out []text.Span
	for at := 0; words != ""; {
		i := strings.Index(source[at:], words)
		if i < 0 {
			break
		}
		out = append(out, text.Span{Start: at + i, End: at + i + len(words)})
		at += i + len(words)
	}
	return out
}

// sentencesOf is the span of the sentences that a span has a part in, and of the span itself.
func sentencesOf(sentences []text.Span, s text.Span) text.Span {
	out := s
	for _, t := range sentences {
		if t.Start < s.End && s.Start < t.End {
			out.Start, out.End = min(out.Start, t.Start), max(out.End, t.End)
		}
	}
	return out
}

// addFound enters for each gold edge the modality with which it was found: that of its fact, else that of a prediction which no fact
// took and which is right but for the modality.
func (r *Report) addFound(c *comparison) {
	facts := c.outcome(Fact)
	used := map[*said]bool{}
	for _, f := range facts.right {
		r.count(f.said.modality, f.said.modality)
		used[f.said] = true
	}
	rest := slices.DeleteFunc(distinctSaid(c.said, Fact), func(s *said) bool { return used[s] })
	_, match := pairing(rest, facts.missed, Strict)
	got := map[int]schema.Modality{}
	for i, j := range match {
		got[j] = rest[i].modality
	}
	for j, w := range facts.missed {
		r.count(w.modalities[0], got[j])
	}
}

func (r *Report) count(gold, said schema.Modality) {
	if r.Found[gold] == nil {
		r.Found[gold] = map[schema.Modality]int{}
	}
	r.Found[gold][said]++
}
