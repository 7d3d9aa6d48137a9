package find

import (
	"entente/loaders/text"
	"entente/schema"
)

// shorts are the names by which a text may call a body that it has named in full.
type shorts struct {
	of      map[string]text.Mention // the body, by the words as written, with a blank behind each
	longest map[string]int          // the most words of a name that begins with a word
}

// shorten collects the short forms of the bodies that a text names in full: "Nile Crescent
// Gold" of "Nile Crescent Gold LLC", down to two words.
func shorten(sentences []text.Sentence) *shorts {
	out := &shorts{map[string]text.Mention{}, map[string]int{}}
	for i := range sentences {
		s := &sentences[i]
		for _, m := range s.Mentions {
			if m.ID != "" || !m.Sure || m.Kind != schema.Organization || m.Last-m.First < 2 || m.Of != "" {
				continue
			}
			first := s.Tokens[m.First].Text
			key := first + " "
			for last := m.First + 1; last < m.Last; last++ {
				key += s.Tokens[last].Text + " "
				if _, known := out.of[key]; known || !s.Tokens[last].Capital() {
					continue
				}
				out.of[key] = m
				out.longest[first] = max(out.longest[first], last-m.First+1)
			}
		}
	}
	return out
}

// match finds the longest short form that begins at token i, and its last token.
func (f *shorts) match(tokens []text.Token, i int) (m text.Mention, last int) {
	last = -1
	longest := f.longest[tokens[i].Text]
	var key []byte
	for k := i; k < len(tokens) && k < i+longest; k++ {
		key = append(append(key, tokens[k].Text...), ' ')
		if found, ok := f.of[string(key)]; ok {
			m, last = found, k
		}
	}
	return m, last
}

// abbreviated marks the short forms in a sentence, in the place of what was found there, if
// they are longer.
func abbreviated(s *text.Sentence, forms *shorts) {
	for i := 0; i < len(s.Tokens); i++ {
		m, last := forms.match(s.Tokens, i)
		if last < 0 || covered(s, i, last) {
			continue
		}
		m.First, m.Last, m.Entity = i, last, -1
		kept := make([]text.Mention, 0, len(s.Mentions)+1)
		for _, x := range s.Mentions {
			if x.Last < i {
				kept = append(kept, x)
			}
		}
		kept = append(kept, m)
		for _, x := range s.Mentions {
			if x.First > last {
				kept = append(kept, x)
			}
		}
		s.Mentions = kept
		i = last
	}
}

// covered tells whether one mention already holds all of the tokens and more.
func covered(s *text.Sentence, first, last int) bool {
	for _, x := range s.Mentions {
		if x.First <= first && last <= x.Last {
			return true
		}
		if x.First < first && first <= x.Last || x.First <= last && last < x.Last {
			return true
		}
	}
	return false
}
