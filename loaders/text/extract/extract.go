// Package extract runs the stages of the pipeline over a text. It is the only package
// that knows them all.
package extract

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"unicode/utf8"

	"entente/graph"
	"entente/loaders/text"
	"entente/loaders/text/clean"
	"entente/loaders/text/date"
	"entente/loaders/text/find"
	"entente/loaders/text/link"
	"entente/loaders/text/model"
	"entente/loaders/text/refer"
	"entente/loaders/text/relate"
	"entente/loaders/text/speech"
	"entente/loaders/text/split"
	"entente/loaders/text/tree"
	"entente/schema"
	"entente/schema/gazetteer"
)

// Extractor reads relations out of English prose. It is safe for concurrent use.
type Extractor struct {
	gazetteer *gazetteer.Gazetteer
	finder    *find.Finder
	model     *model.Model
}

// New makes an extractor that knows the names of a gazetteer. The error says that the
// embedded model is damaged.
func New(g *gazetteer.Gazetteer) (*Extractor, error) {
	m, err := model.Load()
	if err != nil {
		return nil, fmt.Errorf("extract: %w", err)
	}
	return &Extractor{gazetteer: g, finder: find.New(g), model: m}, nil
}

// Source is a text and the day on which it was published, 0 if unknown. Of that day and
// the one that its dateline states, the earlier holds.
type Source struct {
	Text      string
	Published graph.Day
	Trace     func([]text.Sentence) // if set, is shown the sentences once they are parsed
	Guessing  func(relate.Guess)    // if set, is shown the parties that an end left unsaid may be
}

// Extract reads a text. The error wraps [text.ErrLanguage] if it is not English, or is
// the context's.
func (e *Extractor) Extract(ctx context.Context, s Source) (*text.Result, error) {
	if err := clean.English(s.Text); err != nil {
		return nil, err
	}
	page := clean.Read(s.Text)
	result := &text.Result{Language: "en", Title: page.Title.In(s.Text)}
	for _, h := range page.Heads {
		if result.Published == 0 {
			result.Published = date.Stated(h.In(s.Text))
		}
	}
	published := s.Published
	if d := result.Published; d != 0 && (published == 0 || d < published) {
		published = d
	}
	sentences := split.Sentences(s.Text, page.Blocks)
	for i := range sentences {
		if i%256 == 0 && ctx.Err() != nil {
			return nil, fmt.Errorf("extract: %w", ctx.Err())
		}
		e.model.Tagger.Tag(sentences[i].Tokens)
		text.Classify(sentences[i].Tokens, sentences[i].Title)
		sentences[i].Dates = date.Find(sentences[i].Tokens, published)
	}
	text.Operative(sentences)
	speech.Mark(sentences)
	e.finder.Document(sentences, year(published))
	home := e.home(s.Text, page.Heads, year(published))
	issuer := issued(sentences, home)
	home = cmp.Or(home, issuer)
	trees := make([]*tree.Tree, len(sentences))
	for i := range sentences {
		if i%256 == 0 && ctx.Err() != nil {
			return nil, fmt.Errorf("extract: %w", ctx.Err())
		}
		trees[i] = e.parse(sentences, i, home != "")
	}
	if s.Trace != nil {
		s.Trace(sentences)
	}
	linked := link.New(s.Text, sentences, e.gazetteer)
	referents := refer.New(linked, trees)
	referents.SetHome(home)
	referents.SetIssuer(issuer)
	claims := relate.Document(referents, published, s.Guessing)
	result.Entities = linked.Finish()
	result.Claims, result.Rejected = check(s.Text, result.Entities, claims)
	if err := ctx.Err(); err != nil {
		return nil, fmt.Errorf("extract: %w", err)
	}
	return result, nil
}

// parse parses a sentence in its reduced form. One in which nothing stands for a party, by name
// or otherwise, one too far behind the last name, and a lonely one far from any party that is known, only get the
// shape of a tree. Below a dateline the first sentences may speak of the state in which it lies.
func (e *Extractor) parse(sentences []text.Sentence, n int, athome bool) *tree.Tree {
	s := &sentences[n]
	silent := refer.Mute(s) || s.Opener == 0 && !(athome && n < near) && (nameless(sentences[max(n-refer.Reach, 0):n+1]) || lonely(s) && remote(sentences[max(n-near, 0):min(n+2, len(sentences))]))
	reduced := tree.Reduce(s)
	for _, part := range reduced.Parts {
		if silent {
			tree.Flatten(part)
		} else {
			e.model.Parser.Parse(part)
		}
	}
	reduced.Adopt(s)
	return tree.New(s, !silent)
}

// lonely tells whether a sentence has at most one name, and none of a body of which a pronoun could be the other party.
func lonely(s *text.Sentence) bool {
	switch len(s.Mentions) {
	case 0:
		return true
	case 1:
		k := s.Mentions[0].Kind
		return k != schema.Organization && k != schema.Vessel || !refer.Anaphoric(s)
	}
	return false
}

// near is how many sentences back a known party lies at the most, for a sentence with less than two names to be worth parsing.
const near = 2

// remote tells whether sentences name no party that the gazetteer knows, nor an organ of one, nor what is plainly called a body.
func remote(sentences []text.Sentence) bool {
	return !names(sentences, func(m text.Mention) bool {
		return m.ID != "" || m.Of != "" || m.Kind == schema.Organization && m.Sure
	})
}

func nameless(sentences []text.Sentence) bool {
	return !names(sentences, func(text.Mention) bool { return true })
}

// names tells whether sentences have a mention that fits.
func names(sentences []text.Sentence, fits func(text.Mention) bool) bool {
	return slices.ContainsFunc(sentences, func(s text.Sentence) bool { return slices.ContainsFunc(s.Mentions, fits) })
}

// year is that of a day, 0 if the day is unknown.
func year(d graph.Day) int {
	if d == 0 {
		return 0
	}
	return d.Time().Year()
}

// check throws away what cannot be shown in the text, and sorts the rest.
func check(source string, entities []text.Entity, claims []text.Claim) ([]text.Claim, []text.Rejection) {
	var kept []text.Claim
	counts := map[string]int{}
	for _, c := range claims {
		if reason := fault(source, entities, &c); reason != "" {
			counts[reason]++
			continue
		}
		kept = append(kept, c)
	}
	slices.SortFunc(kept, func(a, b text.Claim) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.Type, b.Type), cmp.Compare(a.Source, b.Source),
			cmp.Compare(a.Target, b.Target), cmp.Compare(a.Anchor, b.Anchor), cmp.Compare(a.Modality, b.Modality))
	})
	var rejected []text.Rejection
	for reason, n := range counts {
		rejected = append(rejected, text.Rejection{Reason: reason, Count: n})
	}
	slices.SortFunc(rejected, func(a, b text.Rejection) int { return cmp.Compare(a.Reason, b.Reason) })
	return kept, rejected
}

// fault tells what is wrong with a claim, "" if nothing.
func fault(source string, entities []text.Entity, c *text.Claim) string {
	switch {
	case c.Start < 0 || c.End > len(source) || c.Start >= c.End:
		return "quote outside the text"
	case c.Anchor < c.Start || c.Anchor >= c.End:
		return "anchor outside the quote"
	case !utf8.ValidString(source[c.Start:c.End]):
		return "quote is not UTF-8"
	case c.Source < 0 || c.Target < 0 || c.Source >= len(entities) || c.Target >= len(entities):
		return "unknown entity"
	}
	return ""
}
