package link

import (
	"slices"
	"strconv"
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

// counted returns the number of a phrase such as "five officials", "dozens of people",
// and whether it has one.
func counted(s *text.Sentence, f text.Phrase) (int, bool) {
	for i := f.First; i < f.Head; i++ {
		t := &s.Tokens[i]
		if t.Class != text.Number {
			continue
		}
		if i+1 < len(s.Tokens) && s.Tokens[i+1].Class == text.Hyphen {
			return 0, false // "12-month"
		}
		if n, ok := numbers[t.Lower]; ok {
			return n, plural(s, f)
		}
		n, err := strconv.Atoi(strings.ReplaceAll(t.Lower, ",", ""))
		return n, err == nil && n > 1 && plural(s, f) && !strings.ContainsAny(t.Text, "$€£%.")
	}
	return 0, false
}

func plural(s *text.Sentence, f text.Phrase) bool {
	t := s.Tokens[f.Head]
	return t.Lemma != t.Lower || t.Lower == "people" || f.Mention >= 0 && strings.HasSuffix(t.Lower, "s")
}

// group makes the entity of a countable collective, named as the text has it.
func (d *Document) group(s *text.Sentence, f text.Phrase, n int) text.Party {
	first := f.First
	for first < f.Head && (s.Tokens[first].Class == text.Determiner || s.Tokens[first].Class == text.Adverb || s.Tokens[first].Class == text.Possessive || s.Tokens[first].Lower == "than" || s.Tokens[first].Class == text.Preposition) {
		first++
	}
	last := f.Last
	if last+2 < len(s.Tokens) && s.Tokens[last+1].Lower == "and" && s.Tokens[last+2].Class == text.Noun && s.Tokens[last+2].Lemma != s.Tokens[last+2].Lower {
		last += 2 // "individuals and entities"
	}
	words := d.words(s, first, last)
	e := d.create(schema.Group, 0, words)
	d.Entities[e].Count = n
	d.use(e, words, s.Tokens[first].Start, s.Tokens[last].End)
	return d.party(s, e, first, last)
}

// programme makes the entity of "its nuclear programme", "weapons and missile programmes",
// "a nuclear bomb".
func (d *Document) programme(s *text.Sentence, f text.Phrase) (text.Party, bool) {
	head := s.Tokens[f.Head].Lemma
	if !programmeHeads[head] {
		return text.Party{}, false
	}
	kind := ""
	first := f.Head
	for i := f.First; i < f.Head; i++ {
		if weaponsOf[s.Tokens[i].Lower] {
			if kind == "" {
				first = i
			}
			kind = s.Tokens[i].Lower
		}
	}
	if kind == "" {
		return text.Party{}, false
	}
	first = d.modifiers(s, f, first)
	words := d.words(s, first, f.Head)
	name := words
	if head == "programme" || head == "program" {
		name = d.words(s, first, f.Head)
		if l := s.Tokens[f.Head]; l.Lower != head && s.Tokens[first].Class != text.Name {
			name = strings.TrimSuffix(name, l.Text) + head
		}
	}
	e := d.create(schema.Programme, 0, name)
	d.use(e, words, s.Tokens[first].Start, s.Tokens[f.Head].End)
	if d.Entities[e].ID == "" {
		d.Entities[e].Name = name
	}
	return d.party(s, e, first, f.Head), true
}

// modifiers goes back over the words that belong to the name of a thing.
func (d *Document) modifiers(s *text.Sentence, f text.Phrase, first int) int {
	for first > f.First && (s.Tokens[first-1].Class == text.Noun || s.Tokens[first-1].Lower == "ballistic") {
		first--
	}
	return first
}

// instrument resolves "the UN arms embargo", "UNSC resolutions", "the accord": to the
// one named before if the words add nothing to its head.
func (d *Document) instrument(s *text.Sentence, f text.Phrase) (text.Party, bool) {
	first := f.First
	for first < f.Head && (s.Tokens[first].Class == text.Determiner || s.Tokens[first].Class == text.Possessive || s.Tokens[first].Class == text.Number && len(s.Tokens[first].Text) < 4 || s.Tokens[first].Lower == "several" || s.Tokens[first].Lower == "new") {
		first++
	}
	head := s.Tokens[f.Head]
	definite := s.Tokens[f.First].Lower == "the" || s.Tokens[f.First].Lower == "this"
	if first == f.Head && definite {
		if d.treaty >= 0 && head.Lemma == head.Lower {
			return d.party(s, d.treaty, f.Head, f.Head), true
		}
		for i := len(d.byTail[head.Lemma]) - 1; i >= 0; i-- {
			n := d.byTail[head.Lemma][i]
			if d.Entities[n].Kind == schema.LegalInstrument {
				return d.party(s, n, f.Head, f.Head), true
			}
		}
	}
	if first == f.Head && !definite && len(f.Inside) == 0 {
		return text.Party{}, false
	}
	if first < f.Head && len(f.Inside) == 0 {
		first = f.Head
		for first-1 > f.First && (s.Tokens[first-1].Class == text.Noun || s.Tokens[first-1].Class == text.Name) {
			first--
		}
	}
	words := d.words(s, first, f.Head)
	if len(f.Inside) > 0 { // the body before the head
		words = d.words(s, s.Mentions[f.Inside[0]].First, f.Head)
		first = s.Mentions[f.Inside[0]].First
	}
	e := d.create(schema.LegalInstrument, 0, words)
	d.use(e, words, s.Tokens[first].Start, head.End)
	d.treaty = e
	return d.party(s, e, first, f.Head), true
}

// epithet resolves "the Council", "the agency" to the last body named so.
func (d *Document) epithet(s *text.Sentence, f text.Phrase, head string) []text.Party {
	if !epithets[head] || len(f.Inside) > 0 || f.Owner >= 0 || f.Head-f.First != 1 || s.Tokens[f.First].Lower != "the" {
		return nil
	}
	best, at := -1, -1
	here := s.Tokens[f.Head].Start
	for _, n := range d.byWord[head] {
		spans := d.Entities[n].Spans
		next, _ := slices.BinarySearchFunc(spans, here, func(s text.Span, at int) int { return s.Start - at })
		if next > 0 && spans[next-1].Start > at {
			best, at = n, spans[next-1].Start
		}
	}
	if best < 0 {
		return nil
	}
	p := d.party(s, best, f.First, f.Last)
	if e, ok := d.lookup.Entry(d.Entities[best].ID); ok && e.Subkind == schema.GovernmentBody {
		for up, ok := d.lookup.Entry(e.Parent); ok; up, ok = d.lookup.Entry(up.Parent) {
			if up.Kind == schema.State {
				state, _ := d.byEntry(up.ID)
				p.Entity, p.By = state, []text.Ref{{Entity: best, Words: p.Words}}
				break
			}
		}
	}
	return []text.Party{p}
}
