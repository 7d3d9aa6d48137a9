package relate

import (
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

// governed returns the state of "the government" that somebody leads, by what its paragraph speaks of; nil if nothing tells.
func (d *document) governed(i int) []text.Party {
	for m := range d.t.S.Mentions {
		if d.t.S.Mentions[m].Kind != schema.Person || d.t.S.Mentions[m].First > i {
			continue
		}
		if of, ok := d.presumed(unowned{d.n, m, "minister of state"}); ok {
			return []text.Party{{Entity: of, Anchor: d.t.Tokens[i].Start}}
		}
		break
	}
	if spoken := d.r.Links.Spoken(); len(spoken) == 1 {
		return []text.Party{{Entity: spoken[0], Anchor: d.t.Tokens[i].Start}}
	}
	return nil
}

// tellsOf tells whether a state is the subject of the first sentence of a text that has one.
func (d *document) tellsOf(state int) bool {
	for n := 0; n < len(d.r.Trees) && n < 4; n++ {
		t := d.r.Trees[n]
		for v := range t.Tokens {
			if t.Head(v) >= 0 || !t.Verbal(v) || t.S.Title {
				continue
			}
			s := t.Subject(v)
			return s >= 0 && t.Mention(s) >= 0 && t.S.Mentions[t.Mention(s)].Entity == state
		}
	}
	return false
}

// opensElsewhere tells whether a sentence opens in another place than a state's: "In The Hague, meanwhile, …".
func (d *document) opensElsewhere(state int) bool {
	if len(d.t.Tokens) < 3 || d.t.Tokens[0].Lower != "in" && d.t.Tokens[0].Lower != "at" {
		return false
	}
	m := d.t.Mention(1)
	return m >= 0 && d.t.S.Mentions[m].Entity != state && (d.t.S.Mentions[m].Kind == schema.Place || d.t.S.Mentions[m].Kind == schema.State)
}

// presumed returns the state that an office is of which no words give to one: "In Bamako X, the president, said"; else
// the one that the paragraph opens with as its subject: "Mali is not alone. … X, the president, …".
func (d *document) presumed(u unowned) (int, bool) {
	t := d.r.Trees[u.sentence]
	person := t.S.Mentions[u.mention].First
	for m := range t.S.Mentions {
		x := &t.S.Mentions[m]
		if x.Last < person && x.Use == text.BySeat && x.Kind == schema.State && t.Case(t.MentionHead(m)) == "in" && d.tellsOf(x.Entity) {
			return x.Entity, true // "Ecuador let him in. Announcing it in Quito, Foreign Minister X …"
		}
	}
	if person > 0 && officeWords[t.Tokens[person-1].Lower] && (!localOffice(u.role) || u.role == "minister" || strings.HasPrefix(u.role, "foreign")) {
		return 0, false // "President X": of any state
	}
	for m := range t.S.Mentions {
		x := &t.S.Mentions[m]
		if x.Last < person && x.Use == text.BySeat && x.Kind == schema.State && t.Case(t.MentionHead(m)) == "in" {
			return x.Entity, true
		}
	}
	return d.opening(u)
}

// opening returns the state of which the paragraph's first sentence tells.
func (d *document) opening(u unowned) (int, bool) {
	t := d.r.Trees[u.sentence]
	first := u.sentence
	for first > 0 && d.r.Trees[first-1].S.Paragraph == t.S.Paragraph {
		first--
	}
	for first < u.sentence && asks(d.r.Trees[first].S.Tokens) {
		first++ // a question heads the answer
	}
	if first == u.sentence || t.S.Title {
		return 0, false
	}
	open := d.r.Trees[first]
	for m := range open.S.Mentions {
		x := &open.S.Mentions[m]
		h := open.MentionHead(m)
		if x.Kind != schema.State || x.Use == text.ByDemonym || !open.Is(h, "nsubj") || open.Head(h) < 0 || open.Head(open.Head(h)) >= 0 {
			continue
		}
		if open.Child(h, "conj") >= 0 || d.speaksOf(u.sentence, x.Entity) {
			return 0, false
		}
		return x.Entity, true
	}
	return 0, false
}

// asks tells whether a sentence is a question.
func asks(tokens []text.Token) bool {
	return len(tokens) > 0 && tokens[len(tokens)-1].Text == "?"
}

// unheardOf tells whether a state has no such office: the United States know no ministers and no kings.
func (d *document) unheardOf(role string, of int) bool {
	if d.r.Links.Entities[of].ID != "state/us" {
		return false
	}
	for w := range strings.FieldsSeq(role) {
		if w == "minister" || w == "premier" || w == "king" || w == "queen" || w == "chancellor" || w == "emir" || w == "sultan" {
			return true
		}
	}
	return false
}
