package relate

import (
	"slices"
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

// sights collects signs.
type sights struct{ set text.Signs }

func (s *sights) note(is bool, sign Sign) {
	if is {
		s.set = s.set.With(int(sign))
	}
}

// seen reads the signs of a claim that its own words give.
func (d *document) seen(c *claim) text.Signs {
	var s sights
	s.note(true, sections[c.rule.typ.Family()])
	m, unreal := meant[c.modality]
	s.note(unreal, Unreal)
	s.note(unreal, m)
	_, quoted := d.r.Speaker(d.n, c.anchor)
	s.note(quoted || len(c.says) > 0, Reported)
	s.note(c.rule.verbs == "" && c.rule.nouns == "", ByPattern)
	s.note(c.rule.nouns != "" && !d.t.Verbal(c.anchor), ByNoun)
	s.note(c.far, Far)
	s.note(c.unsaid, Unsaid)
	s.note(d.t.S.Title, Headline)
	s.note(d.t.Tokens[c.anchor].Alt != "", Unsure)
	s.note(len(d.t.Tokens) > 30, Long)
	d.ends(c, &s)
	return s.set
}

// ends reads the signs of both ends and of what stands between them.
func (d *document) ends(c *claim, s *sights) {
	first, last := c.anchor, c.anchor
	for _, p := range []*text.Party{&c.source, &c.target} {
		at := d.end(p, s)
		if at >= 0 {
			first, last = min(first, at), max(last, at)
		}
	}
	s.note(last-first > 8, Gap)
	s.note(d.verbBetween(first, last, c.anchor), Clauses)
}

// end reads the signs of one end, and gives the token that names it, -1 if the sentence does not.
func (d *document) end(p *text.Party, s *sights) int {
	kind := d.r.Kind(p.Entity)
	s.note(len(p.By) > 0, Through)
	s.note(kind == schema.Person, Personal)
	s.note(kind == schema.Group, Counted)
	s.note(kind == schema.LegalInstrument || kind == schema.Programme, Thing)
	guessed := d.r.Standing(p.Entity) == text.Guessed && kind != schema.Group
	s.note(guessed, Guessed)
	s.note(guessed && !strings.Contains(d.r.Links.Entities[p.Entity].Name, " "), Single)
	at := d.token(p.Anchor)
	if p.Words == "" {
		at = d.named(p.Entity)
	}
	own := kind == schema.Group || kind == schema.LegalInstrument || kind == schema.Programme // named by common nouns
	s.note(at < 0, Elsewhere)
	s.note(at < 0 || d.t.Mention(at) < 0 && !own, Indirect)
	return at
}

// token returns the token that begins at a byte, -1 if the sentence has none.
func (d *document) token(start int) int {
	i, ok := slices.BinarySearchFunc(d.t.Tokens, start, func(t text.Token, start int) int { return t.Start - start })
	if !ok {
		return -1
	}
	return i
}

// named returns the first token of the first name of an entity in the sentence, -1 if there is none.
func (d *document) named(entity int) int {
	for m := range d.t.S.Mentions {
		if d.t.S.Mentions[m].Entity == entity {
			return d.t.S.Mentions[m].First
		}
	}
	return -1
}

// again notes that a claim is made once more of the same words: the better signs hold.
func (d *document) again(before *text.Claim, c *claim) {
	s := sights{d.seen(c)}
	seconded := before.Signs.Has(int(Seconded)) || before.Rule != c.rule.name
	if Confidence(before.Signs) >= Confidence(s.set) {
		s.set = before.Signs
	}
	s.note(seconded, Seconded)
	before.Signs = s.set
}

// crowd adds the signs that a sentence gives its claims, those from a number on.
func (d *document) crowd(from int) {
	made := d.claims[from:]
	for i := range made {
		c := &made[i]
		s := sights{c.Signs}
		s.note(len(made) > 3, Crowded)
		c.Signs = s.set
	}
}

// weigh gives all claims their confidence.
func (d *document) weigh() {
	times, any := map[edge]int{}, map[edge]int{}
	for i := range d.claims {
		e := edgeOf(&d.claims[i])
		times[e]++
		e.modality = 0
		any[e]++
	}
	for i := range d.claims {
		c := &d.claims[i]
		s := sights{c.Signs}
		e := edgeOf(c)
		same := times[e]
		e.modality = 0
		s.note(same > 1, Repeated)
		s.note(any[e] > same, Disputed)
		c.Signs = s.set
		c.Confidence = Confidence(c.Signs)
	}
}

// edge is a relation with a modality, the same wherever a text states it.
type edge struct {
	typ            schema.RelationType
	source, target int
	modality       schema.Modality
}

func edgeOf(c *text.Claim) edge {
	e := edge{c.Type, c.Source, c.Target, c.Modality}
	if c.Type.Symmetric() && e.target < e.source {
		e.source, e.target = e.target, e.source
	}
	return e
}
