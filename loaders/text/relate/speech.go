package relate

import (
	"entente/loaders/text"
)

// speakers finds who speaks in the quotations of a sentence: the subject of a verb of
// saying outside the quotation marks, or who spoke last.
func (d *document) speakers() {
	for _, q := range d.t.S.Speech {
		if who := d.speakerNear(q); len(who) > 0 {
			d.r.SetSpeaker(q.Open, who)
			d.voice = who
		}
	}
	if len(d.t.S.Speech) == 0 {
		for v := range d.t.Tokens {
			if d.t.Verbal(v) && saying[d.t.Tokens[v].Lemma] && d.t.Child(v, "ccomp") >= 0 {
				if who := d.speakerOf(v); len(who) > 0 {
					d.voice = who
				}
			}
		}
	}
}

func (d *document) speakerNear(q text.Speech) []text.Party {
	best, distance := -1, 1000
	for v := range d.t.Tokens {
		lemma := d.t.Tokens[v].Lemma
		if !d.t.Verbal(v) || !reporting(lemma) && !writing[lemma] && !accusing[lemma] || v >= q.First && v <= q.Last {
			continue
		}
		gap := q.First - v
		if v > q.Last {
			gap = v - q.Last
		}
		if gap < distance {
			best, distance = v, gap
		}
	}
	if best < 0 {
		return nil
	}
	s := d.t.Subject(best)
	if s >= 0 && d.anaphor(s) && len(d.voice) > 0 {
		return d.voice
	}
	return d.speakerOf(best)
}

var writing = text.Set("call describe quote ask urge condemn denounce")

// anaphor tells a subject that stands for the speaker before: "it added", "the statement read".
func (d *document) anaphor(i int) bool {
	switch d.t.Tokens[i].Lower {
	case "it", "he", "she":
		return true
	}
	return d.t.Mention(i) < 0 && statements[d.t.Tokens[i].Lemma] && d.t.Child(i, "nmod:poss", "nmod", "acl") < 0
}

var statements = text.Set("statement release communique letter spokesman spokeswoman spokesperson ministry minister official note text declaration")
