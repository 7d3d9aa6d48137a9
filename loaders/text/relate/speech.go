package relate

import (
	"entente/loaders/text"
)

// speakers finds who speaks in the quotations of a sentence: the subject of a verb of
// saying outside the quotation marks, or who issued the statement that reads so.
func (d *document) speakers(n int) {
	d.n, d.s = n, &d.sentences[n]
	d.subject = make([][]text.Party, len(d.s.Clauses))
	for i := range d.s.Clauses {
		if k := &d.s.Clauses[i]; k.Subject >= 0 {
			d.subject[i] = d.r.PartiesTo(n, k.Subject, text.Acting|text.Deed)
			d.r.SetSubject(d.subject[i])
		}
	}
	for _, q := range d.s.Speech {
		if who := d.speakerNear(q); len(who) > 0 {
			d.r.SetSpeaker(q.Open, who)
			d.voice = who
		}
	}
	d.r.EndSentence(d.topic())
}

func (d *document) speakerNear(q text.Speech) []text.Party {
	for i := range d.s.Clauses {
		k := &d.s.Clauses[i]
		if !saying[k.Lemma] && !writing[k.Lemma] && !accusing[k.Lemma] && !alleging[k.Lemma] || k.Verb >= q.First && k.Verb <= q.Last {
			continue
		}
		if k.Subject >= 0 && d.anaphor(k.Subject) && len(d.voice) > 0 {
			return d.voice
		}
		if who := d.subject[i]; len(who) > 0 && d.adjacent(k) {
			return who
		}
		if who := d.speakerOf(i); len(who) > 0 {
			return who
		}
		if k.Subject >= 0 { // "a statement issued by the ministry said"
			if who := d.issuer(k.Subject); len(who) > 0 {
				return who
			}
		}
	}
	return nil
}

// anaphor tells a subject that stands for the speaker before: "it added", "the statement read".
func (d *document) anaphor(p int) bool {
	f := d.s.Phrases[p]
	if f.First == f.Last {
		w := d.s.Tokens[f.First].Lower
		return w == "it" || w == "he" || w == "she"
	}
	return f.Mention < 0 && f.Owner < 0 && len(f.Inside) == 0 && statements[d.s.Tokens[f.Head].Lemma] && len(d.issuer(p)) == 0
}

var statements = set("statement release communique letter spokesman spokeswoman spokesperson ministry minister official note text declaration")

// issuer resolves who issued the statement that a phrase names.
func (d *document) issuer(p int) []text.Party {
	for i := range d.s.Clauses {
		k := &d.s.Clauses[i]
		if k.Subject == p && k.Passive && k.Agent >= 0 {
			return d.r.Parties(d.n, k.Agent, text.Acting)
		}
	}
	if who := d.r.Possessor(d.n, p); len(who) > 0 {
		return who
	}
	for _, t := range d.s.Tails(p + 1) {
		if t.Prep == "by" || t.Prep == "from" {
			return d.r.Parties(d.n, t.Phrase, text.Acting)
		}
	}
	return nil
}
