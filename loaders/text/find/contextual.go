package find

import (
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

// contextual finds names of states that are words of other meanings as well, where the text
// speaks of the state: "Male" of the Maldives, "the People's Republic" of China, "the Emirates".
func (f *Finder) contextual(sentences []text.Sentence) {
	spoken := map[string]text.Mention{}
	for i := range sentences {
		for _, m := range sentences[i].Mentions {
			if m.Kind == schema.State {
				spoken[m.ID] = m
			}
		}
	}
	f.emirates(sentences)
	f.commissioners(sentences)
	f.unionBodies(sentences)
	namesakes(sentences)
	chambersOf(sentences)
	if len(spoken) == 0 {
		return
	}
	brussels(sentences)
	treasuries(sentences, spoken)
	f.congo(sentences)
	for i := range sentences {
		s := &sentences[i]
		for k := range s.Tokens {
			w := &s.Tokens[k]
			if !w.Capital() || taken(s, k) {
				continue
			}
			switch w.Text {
			case "Male", "Malé":
				if m, ok := spoken["state/mv"]; ok && k > 0 && !follows(s.Tokens, k) && s.Tokens[k-1].Class != text.Name {
					put(s, m, k, k, text.BySeat)
				}
			case "Korea":
				if m, ok := spoken["state/kr"]; ok && !follows(s.Tokens, k) && (k == 0 || s.Tokens[k-1].Class != text.Name && s.Tokens[k-1].Class != text.Adjective && s.Tokens[k-1].Lower != "of") {
					put(s, m, k, k, text.ByName)
				}
			case "Republic":
				if m, ok := spoken["state/cn"]; ok && k > 1 && s.Tokens[k-1].Class == text.Genitive && s.Tokens[k-2].Text == "People" && !follows(s.Tokens, k) {
					put(s, m, k-2, k, text.ByName)
				}
			}
		}
	}
}

// commissioners marks "European" of "European Commissioner", "European Trade Commissioner", who is one of the Commission of the European Union.
func (f *Finder) commissioners(sentences []text.Sentence) {
	m := f.entry(schema.Organization, "european", "commission")
	if m == nil {
		return
	}
	for i := range sentences {
		s := &sentences[i]
		for k := range s.Tokens {
			if s.Tokens[k].Text != "European" || taken(s, k) {
				continue
			}
			for n := k + 1; n < len(s.Tokens) && n < k+4 && (s.Tokens[n].Capital() || n > k+1 || s.Tokens[n].Lower == "commissioner"); n++ {
				if w := s.Tokens[n].Lower; w == "commissioner" || w == "commissioners" {
					put(s, *m, k, k, text.ByDemonym)
					break
				}
			}
		}
	}
}

// emirates marks "the Emirates", which is the state: the airline has no article.
func (f *Finder) emirates(sentences []text.Sentence) {
	m := f.state("united", "arab", "emirates")
	if m == nil {
		return
	}
	for i := range sentences {
		s := &sentences[i]
		for k := 1; k < len(s.Tokens); k++ {
			if s.Tokens[k].Text == "Emirates" && s.Tokens[k-1].Lower == "the" && !follows(s.Tokens, k) && !taken(s, k) {
				put(s, *m, k, k, text.ByName)
			}
		}
	}
}

// treasuries makes "the Treasury" of a text that speaks of other states than the United States an organ of one of them.
func treasuries(sentences []text.Sentence, spoken map[string]text.Mention) {
	if _, ok := spoken["state/us"]; ok {
		times := spokenStates(sentences)
		most := 0
		for _, n := range times {
			most = max(most, n)
		}
		if times["state/us"]*3 > most {
			return
		}
	}
	for i := range sentences {
		s := &sentences[i]
		for n := range s.Mentions {
			if m := &s.Mentions[n]; m.First == m.Last && s.Tokens[m.First].Text == "Treasury" && m.Of == "state/us" && !follows(s.Tokens, m.First) {
				m.ID, m.Of, m.Name = "", "", ""
			}
		}
	}
}

// follows tells whether a name or "of" goes on behind a token.
func follows(tokens []text.Token, k int) bool {
	return k+1 < len(tokens) && (tokens[k+1].Capital() || tokens[k+1].Lower == "of" || tokens[k+1].Class == text.Hyphen)
}

// taken tells whether a token stands in the mention of an entry of the gazetteer.
func taken(s *text.Sentence, k int) bool {
	for _, m := range s.Mentions {
		if m.First <= k && k <= m.Last && (m.ID != "" || m.First < m.Last && m.Sure && m.Kind != schema.Organization) {
			return true
		}
	}
	return false
}

// put makes a mention in the place of what was found there.
func put(s *text.Sentence, m text.Mention, first, last int, use text.Use) {
	m.First, m.Last, m.Use, m.Entity = first, last, use, -1
	kept := make([]text.Mention, 0, len(s.Mentions)+1)
	done := false
	for _, x := range s.Mentions {
		if x.Last >= first && x.First <= last {
			continue
		}
		if !done && x.First > last {
			kept, done = append(kept, m), true
		}
		kept = append(kept, x)
	}
	if !done {
		kept = append(kept, m)
	}
	s.Mentions = kept
}

// soviet reads "Russia" and "Russian" as the Soviet Union in a text of its time that speaks of it.
func soviet(sentences []text.Sentence) {
	var union text.Mention
	for i := range sentences {
		for _, m := range sentences[i].Mentions {
			if m.ID == "state/suhh" {
				union = m
			}
		}
	}
	if union.ID == "" {
		return
	}
	for i := range sentences {
		for n := range sentences[i].Mentions {
			if m := &sentences[i].Mentions[n]; m.ID == "state/ru" && sentences[i].Tokens[m.Last].Lower != "federation" && sentences[i].Tokens[m.Last].Lower != "republic" {
				m.ID, m.Name = union.ID, union.Name
			}
		}
	}
}

// westGermany reads "Germany" and "German" as the Federal Republic in a text of its time that speaks of it; the people's name not
// where it speaks of both halves.
func westGermany(sentences []text.Sentence) {
	var west text.Mention
	both := false
	for i := range sentences {
		for _, m := range sentences[i].Mentions {
			switch m.ID {
			case "state/cow-260":
				west = m
			case "state/ddde":
				both = true
			}
		}
	}
	if west.ID == "" {
		return
	}
	for i := range sentences {
		for n := range sentences[i].Mentions {
			if m := &sentences[i].Mentions[n]; m.ID == "state/de" && !(both && m.Use == text.ByDemonym) {
				m.ID, m.Name = west.ID, west.Name
			}
		}
	}
}

// brussels gives the seat of the Union to the Union in a text that speaks of it and not of Belgium.
func brussels(sentences []text.Sentence) {
	var union text.Mention
	for i := range sentences {
		for _, m := range sentences[i].Mentions {
			switch {
			case m.ID == "state/be" && m.Use != text.BySeat:
				return
			case m.ID == "org/eu":
				union = m
			}
		}
	}
	if union.ID == "" {
		return
	}
	for i := range sentences {
		s := &sentences[i]
		for n := range s.Mentions {
			if m := &s.Mentions[n]; m.ID == "state/be" && (m.First == 0 || s.Tokens[m.First-1].Class != text.Preposition || dealing[s.Tokens[m.First-1].Lower]) {
				m.ID, m.Kind, m.Subkind, m.Name = union.ID, union.Kind, union.Subkind, union.Name
			}
		}
	}
}

// dealing are prepositions before one with whom others deal, not before a place.
var dealing = text.Set("with against by from of")

// congo reads "Congo" as the state on the other bank in a text that calls Kinshasa's by the name of Zaire, or names both.
func (f *Finder) congo(sentences []text.Sentence) {
	zaire := false
	for i := range sentences {
		for _, m := range sentences[i].Mentions {
			zaire = zaire || m.ID == "state/cd" && strings.HasPrefix(sentences[i].Tokens[m.First].Lower, "zair")
		}
	}
	other := f.state("republic", "of", "the", "congo")
	if !zaire || other == nil {
		return
	}
	for i := range sentences {
		s := &sentences[i]
		for n := range s.Mentions {
			m := &s.Mentions[n]
			if w := s.Tokens[m.First].Lower; m.ID == "state/cd" && m.First == m.Last && w == "congo" {
				m.ID, m.Name, m.Kind = other.ID, other.Name, other.Kind
			}
		}
	}
}
