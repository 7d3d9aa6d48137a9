package link

import (
	"entente/loaders/text"
	"entente/schema"
)

// pronoun resolves a pronoun or a possessive at a token.
func (d *Document) pronoun(sentence, token int) []text.Party {
	s := &d.sentences[sentence]
	t := &s.Tokens[token]
	var out []text.Party
	switch t.Lower {
	case "we", "our", "us":
		if speaker, quoted := d.Speaker(sentence, token); quoted {
			out = d.states(speaker)
		}
	case "it", "its":
		out = d.single(d.clause)
		if len(d.clause) == 0 {
			out = d.single(d.topic)
		}
	case "they", "them", "their":
		out = d.clause
		if len(out) == 0 {
			out = d.topic
		}
		if len(out) < 2 {
			out = d.plural
		}
	case "he", "his", "she", "her", "him":
		out = d.lastPerson(s, token, t.Lower == "his" || t.Lower == "her")
	}
	fresh := make([]text.Party, len(out))
	for i, x := range out {
		x.Anchor, x.Words = t.Start, t.Text
		fresh[i] = x
	}
	return fresh
}

// together resolves "the two countries", "both sides", "the three", "the trio".
func (d *Document) together(s *text.Sentence, f text.Phrase) ([]text.Party, bool) {
	n := 0
	for i := f.First; i <= f.Head; i++ {
		switch w := s.Tokens[i].Lower; w {
		case "the", "these":
			continue
		case "two", "both", "pair", "duo":
			n = 2
		case "three", "trio":
			n = 3
		case "four", "quartet":
			n = 4
		default:
			if n == 0 || i < f.Head || !couples[s.Tokens[i].Lemma] {
				return nil, false
			}
		}
	}
	if n == 0 || n != len(d.plural) || f.Mention >= 0 {
		return nil, n > 0 && f.Mention < 0
	}
	out := make([]text.Party, n)
	for i, x := range d.plural {
		x.Anchor, x.Words = s.Tokens[f.First].Start, d.words(s, f.First, f.Last)
		out[i] = x
	}
	return out, true
}

// states keeps states and bodies.
func (d *Document) states(list []text.Party) []text.Party {
	var out []text.Party
	for _, x := range list {
		if k := d.Entities[x.Entity].Kind; k == schema.State || k == schema.Organization {
			out = append(out, x)
		}
	}
	return out
}

// single keeps a list of one state or body.
func (d *Document) single(list []text.Party) []text.Party {
	if out := d.states(list); len(out) == 1 && len(list) == 1 {
		return out
	}
	return nil
}

// lastPerson returns the person named last before a token.
func (d *Document) lastPerson(s *text.Sentence, token int, possessive bool) []text.Party {
	n := d.person
	for _, m := range s.Mentions {
		if m.Last < token && m.Kind == schema.Person {
			n = m.Entity
		}
	}
	if n < 0 {
		return nil
	}
	p := text.Party{Entity: n}
	if of, ok := d.office[n]; ok {
		p.Entity, p.By = of, []text.Ref{{Entity: n, Words: d.Entities[n].Name}}
	}
	return []text.Party{p}
}
