package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// itsOwn reads "A lifted its sanctions on B in June; C is to lift its own next week": C does what the same verb has told of A.
func (d *document) itsOwn(v int) {
	o := d.t.Object(v)
	if o < v || d.t.Passive(v) || !(d.t.Tokens[o].Lower == "own" && d.t.Child(o, "nmod:poss") >= 0 || d.t.Tokens[o].Lower == "theirs") {
		return
	}
	for _, x := range d.t.Tails(v) {
		if d.t.Mention(x.Noun) >= 0 && !d.temporal(x.Noun) {
			return
		}
	}
	who := d.subject(v, text.Acting)
	if who.empty() {
		return
	}
	told, leaders := d.toldBefore(who.tokens[0])
	for _, c := range told {
		if d.lemmaAt(c.Anchor) != d.t.Tokens[v].Lemma || c.Modality != schema.Asserted && c.Modality != schema.Planned {
			continue
		}
		m, says, ok := d.mood(v, who.parties)
		if !ok {
			continue
		}
		for _, x := range who.parties {
			if !text.Holds(leaders, x.Entity) && x.Entity != c.Target {
				d.emit(claim{rule: followedRule.of(c.Type), source: x, target: text.Party{Entity: c.Target}, anchor: v, tokens: who.tokens, modality: m, says: says, theme: -1})
			}
		}
	}
}

// lemmaAt is the lemma of the word at a byte of one of the last sentences.
func (d *document) lemmaAt(start int) string {
	t := d.r.Trees[d.sentenceOf(start)]
	for i := range t.Tokens {
		if t.Tokens[i].Start == start {
			return t.Tokens[i].Lemma
		}
	}
	return ""
}
