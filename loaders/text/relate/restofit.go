package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// restOfIt reads a share that does not say of what: "X holds half of the mine. A quarter belongs to Y, and the rest is held by Z". It is of
// the firm whose owner was told last.
func (d *document) restOfIt(v int) {
	lemma := d.t.Tokens[v].Lemma
	share, holder := -1, -1
	switch {
	case d.t.Passive(v) && held[lemma]:
		share, holder = d.t.Subject(v), d.t.Agent(v)
	case d.t.Passive(v) && passedTo[lemma], lemma == "belong", lemma == "go" || lemma == "pass":
		share, holder = d.t.Subject(v), d.behindTo(v)
	case held[lemma]:
		share, holder = d.t.Object(v), d.t.Subject(v)
	}
	if share < 0 || holder < 0 || d.t.Mention(share) >= 0 || !d.shareAlone(share) {
		return
	}
	for _, x := range d.t.Tails(v) {
		if x.Prep == "of" || x.Prep == "in" && !d.temporal(x.Noun) {
			return // it says of what
		}
	}
	who := d.ofState(d.at(holder, sourceWant(schema.Owns)))
	if len(who.parties) == 0 {
		return
	}
	c, ok := d.lastOf(types(schema.Owns), func(c *text.Claim) bool {
		return c.Modality == schema.Asserted && c.Anchor < d.t.Tokens[v].Start && d.r.Kind(c.Target) == schema.Organization && !text.Holds(who.parties, c.Source) && !text.Holds(who.parties, c.Target)
	})
	if !ok {
		return
	}
	m, says, ok := d.mood(v, who.parties)
	if !ok {
		return
	}
	for _, p := range who.parties {
		d.emit(claim{rule: restRule, source: p, target: text.Party{Entity: c.Target}, anchor: v, tokens: who.tokens, modality: m, says: says, theme: -1})
	}
}

// shareAlone tells a share of which nothing says what it is of: "a quarter", "the rest", "the remaining 40 per cent".
func (d *document) shareAlone(i int) bool {
	switch d.t.Tokens[i].Lemma {
	case "rest", "remainder", "balance":
		if !d.t.Modified(i, "the") {
			return false
		}
	case "half", "third", "quarter", "fifth", "sixth", "eighth", "tenth", "percent", "cent", "stake", "%":
	default:
		return false
	}
	for _, x := range d.t.NounTails(i) {
		if tree.Listed("of,in", x.Prep) {
			return false
		}
	}
	return true
}

// behindTo returns the noun behind "to" of a verb, -1 if none.
func (d *document) behindTo(v int) int {
	for _, x := range d.t.Tails(v) {
		if x.Prep == "to" && x.Via < 0 {
			return x.Noun
		}
	}
	return -1
}

var (
	held     = text.Set("hold own keep retain control have share split")
	passedTo = text.Set("sell transfer give hand assign")
	restRule = &rule{name: "the rest of it", typ: schema.Owns}
)
