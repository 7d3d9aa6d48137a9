package link

import (
	"entente/loaders/text"
	"entente/schema"
)

// Parties says for whom the list of phrases that begins with phrase p stands.
func (d *Document) Parties(sentence, p int, want text.Want) []text.Party {
	return d.all(sentence, d.sentences[sentence].ListFrom(p), want)
}

// PartiesTo is Parties for the list that ends with phrase p.
func (d *Document) PartiesTo(sentence, p int, want text.Want) []text.Party {
	return d.all(sentence, d.sentences[sentence].ListTo(p), want)
}

func (d *Document) all(sentence int, list []int, want text.Want) []text.Party {
	var out []text.Party
	for _, p := range list {
		for _, x := range d.one(sentence, p, want) {
			if !holds(out, x.Entity) {
				out = append(out, x)
			}
		}
	}
	if len(list) > 1 {
		d.SetTogether(out)
	}
	return out
}

func holds(list []text.Party, entity int) bool {
	for _, x := range list {
		if x.Entity == entity {
			return true
		}
	}
	return false
}

// one resolves one phrase.
func (d *Document) one(sentence, p int, want text.Want) []text.Party {
	s := &d.sentences[sentence]
	if p < 0 || p >= len(s.Phrases) || s.Phrases[p].Kind != text.NounPhrase {
		return nil
	}
	f := s.Phrases[p]
	if s.Tokens[f.First].Class == text.Pronoun && f.First == f.Last {
		if s.Tokens[f.First].Lower == "it" && want&text.Instrument != 0 && want&(text.Deed|text.Territory) == 0 && d.treaty >= 0 {
			return []text.Party{d.party(s, d.treaty, f.First, f.First)} // "voted for it"
		}
		return d.pronoun(sentence, f.First)
	}
	if f.Mention >= 0 {
		return d.mention(s, f, want)
	}
	return d.common(sentence, p, want)
}

// party makes a party out of tokens and an entity.
func (d *Document) party(s *text.Sentence, entity, first, last int) text.Party {
	return text.Party{Entity: entity, Anchor: s.Tokens[first].Start, Words: d.words(s, first, last)}
}

// mention resolves a phrase whose head is a name.
func (d *Document) mention(s *text.Sentence, f text.Phrase, want text.Want) []text.Party {
	m := s.Mentions[f.Mention]
	p := d.party(s, m.Entity, m.First, m.Last)
	switch {
	case m.Of != "":
		if state, ok := d.byEntry(m.Of); ok && want&text.Acting != 0 {
			p.Entity, p.By = state, []text.Ref{{Entity: m.Entity, Words: p.Words}}
		}
	case m.Kind == schema.Person:
		d.person = m.Entity
		if of, ok := d.office[m.Entity]; ok && want&text.Acting != 0 {
			p.Entity, p.By = of, []text.Ref{{Entity: m.Entity, Words: p.Words}}
		}
	case m.Use == text.ByDemonym:
		return d.people(s, f, m, want)
	case m.Kind == schema.LegalInstrument:
		d.treaty = m.Entity
	case m.Kind == schema.Organization && !m.Sure && want&text.NewName == 0:
		return nil
	case m.Kind == schema.Place && m.ID == "":
		return nil
	}
	return []text.Party{p}
}

// people resolves "the British", "three Canadians", "a Dane".
func (d *Document) people(s *text.Sentence, f text.Phrase, m text.Mention, want text.Want) []text.Party {
	if n, ok := counted(s, f); ok {
		if want&text.Collective == 0 {
			return nil
		}
		return []text.Party{d.group(s, f, n)}
	}
	if m.First > f.First && (s.Tokens[f.First].Lower == "a" || s.Tokens[f.First].Lower == "an" || s.Tokens[m.First-1].Class == text.Adjective) {
		return nil
	}
	if m.First > 0 && s.Tokens[m.First-1].Class == text.Hyphen {
		return nil
	}
	return []text.Party{d.party(s, m.Entity, m.First, m.Last)}
}

// common resolves a phrase whose head is a common noun.
func (d *Document) common(sentence, p int, want text.Want) []text.Party {
	s := &d.sentences[sentence]
	f := s.Phrases[p]
	head := s.Tokens[f.Head].Lemma
	if together, ok := d.together(s, f); ok {
		return together
	}
	if want&text.Program != 0 {
		if x, ok := d.programme(s, f); ok {
			return []text.Party{x}
		}
	}
	if want&text.Instrument != 0 && instrumentHeads[head] {
		if x, ok := d.instrument(s, f); ok {
			return []text.Party{x}
		}
	}
	if agents[head] && want&text.Acting != 0 {
		if out := d.owners(sentence, p, want); len(out) > 0 {
			return out
		}
	}
	if want&text.Territory != 0 && grounds[head] {
		if out := d.owners(sentence, p, want|text.Located); len(out) > 0 {
			return out
		}
	}
	if want&text.Deed != 0 && !agents[head] && !grounds[head] && !utterances[head] {
		if out := d.doer(sentence, p, want); len(out) > 0 {
			return out
		}
	}
	if want&text.Collective != 0 {
		if n, ok := counted(s, f); ok && !notPeople[head] && s.Tokens[f.Head].Class == text.Noun {
			return []text.Party{d.group(s, f, n)}
		}
	}
	return d.epithet(s, f, head)
}

// owners resolves "Iraqi forces", "Iraq's army", "the president of Iraq", "its navy".
func (d *Document) owners(sentence, p int, want text.Want) []text.Party {
	s := &d.sentences[sentence]
	f := s.Phrases[p]
	var out []text.Party
	add := func(list []text.Party) {
		for _, x := range list {
			if k := d.Entities[x.Entity].Kind; k == schema.State || k == schema.Organization {
				x.Words = d.words(s, f.First, f.Last)
				out = append(out, x)
			}
		}
	}
	switch {
	case f.Owner >= 0:
		add(d.PartiesTo(sentence, f.Owner, text.Acting))
	case len(f.Inside) > 0:
		add(d.inside(s, f))
	case f.OwnerTok >= 0:
		add(d.pronoun(sentence, f.OwnerTok))
	default:
		for _, t := range s.Tails(p + 1) {
			if t.Prep == "of" || t.Prep == "from" || (t.Prep == "in") && (want&text.Located != 0 || seat(s, t.Phrase)) {
				add(d.Parties(sentence, t.Phrase, text.Acting))
				break
			}
		}
	}
	return out
}

// seat tells whether a phrase is a capital that stands for its government.
func seat(s *text.Sentence, p int) bool {
	m := s.Phrases[p].Mention
	return m >= 0 && s.Mentions[m].Use == text.BySeat
}

// inside returns the states and bodies that modify the head: two for "Greek and Turkish
// soldiers", none for "Bosnian Serb leaders" and "Canada-based investors".
func (d *Document) inside(s *text.Sentence, f text.Phrase) []text.Party {
	var out []text.Party
	last := -2
	for _, n := range f.Inside {
		m := s.Mentions[n]
		if m.Last+2 < len(s.Tokens) && s.Tokens[m.Last+1].Class == text.Hyphen && s.Tokens[m.Last+2].Lower == "led" {
			return []text.Party{d.party(s, m.Entity, m.First, m.Last)}
		}
		if m.Kind == schema.Person || m.Last+1 < len(s.Tokens) && s.Tokens[m.Last+1].Class == text.Hyphen && !f.Pair || m.First > 0 && s.Tokens[m.First-1].Class == text.Hyphen && !f.Pair {
			return nil
		}
		if m.First == last+1 {
			return nil
		}
		if m.First > f.First && (s.Tokens[m.First-1].Lower == "former" || s.Tokens[m.First-1].Lower == "ethnic" || s.Tokens[m.First-1].Lower == "exiled") {
			return nil
		}
		last = m.Last
		x := d.party(s, m.Entity, m.First, m.Last)
		if m.Of != "" {
			if state, ok := d.byEntry(m.Of); ok {
				x.Entity, x.By = state, []text.Ref{{Entity: m.Entity, Words: x.Words}}
			}
		}
		out = append(out, x)
	}
	return out
}

// doer resolves a deed to who did it: "Iraq's invasion", "the raid by Iran", "Iranian claims".
func (d *Document) doer(sentence, p int, want text.Want) []text.Party {
	s := &d.sentences[sentence]
	f := s.Phrases[p]
	switch {
	case f.Owner >= 0:
		return d.PartiesTo(sentence, f.Owner, text.Acting)
	case f.OwnerTok >= 0:
		return d.pronoun(sentence, f.OwnerTok)
	case len(f.Inside) > 0:
		return d.inside(s, f)
	}
	for _, t := range s.Tails(p + 1) {
		if t.Prep == "by" || t.Prep == "between" {
			return d.Parties(sentence, t.Phrase, text.Acting)
		}
	}
	return nil
}

// Possessor says to whom what a phrase names belongs: "Chad's assets", "its assets", "Chadian assets".
func (d *Document) Possessor(sentence, p int) []text.Party {
	s := &d.sentences[sentence]
	f := s.Phrases[p]
	switch {
	case f.Owner >= 0:
		return d.PartiesTo(sentence, f.Owner, text.Acting)
	case f.OwnerTok >= 0:
		if w := s.Tokens[f.OwnerTok].Lower; w == "his" || w == "her" {
			out := d.lastPerson(s, f.OwnerTok, true)
			for i := range out {
				if len(out[i].By) > 0 { // the person, not who the person acts for
					out[i].Entity, out[i].By = out[i].By[0].Entity, nil
				}
			}
			return out
		}
		return d.pronoun(sentence, f.OwnerTok)
	case len(f.Inside) > 0:
		return d.inside(s, f)
	}
	return nil
}

// Kind returns the kind of an entity.
func (d *Document) Kind(entity int) schema.Kind { return d.Entities[entity].Kind }

// Standing returns how well an entity is known.
func (d *Document) Standing(entity int) text.Standing {
	e := &d.Entities[entity]
	if _, ok := d.office[entity]; ok || e.ID != "" || e.Kind == schema.LegalInstrument || e.Kind == schema.Programme {
		return text.Known
	}
	if _, ok := d.organs[entity]; ok {
		return text.Known
	}
	if d.sure[entity] && e.Kind != schema.Person {
		return text.Named
	}
	return text.Guessed
}
