package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// coupledOffice reads "President A of Chad and Prime Minister B": B is of the state of A, where nothing says otherwise.
func (d *document) coupledOffice(m, from int) (*text.Party, int) {
	if m == 0 || from < 2 || d.t.Tokens[from-1].Lower != "and" {
		return nil, 0
	}
	for k := m - 1; k >= 0 && k >= m-2; k-- {
		a := &d.t.S.Mentions[k]
		if a.Kind != schema.Person {
			continue
		}
		if _, _, ok := d.roleBefore(a.First); !ok {
			return nil, 0
		}
		if v := d.t.Governor(d.t.MentionHead(k)); v >= 0 && (dealings[d.t.Tokens[v].Lemma] || d.t.Child(v, "obj") >= 0 && dealings[d.t.Tokens[d.t.Child(v, "obj")].Lemma]) {
			return nil, 0 // who sign or meet are of two states
		}
		if months := d.years(); d.published != 0 || len(months) > 0 {
			if day := d.published.Time(); d.published != 0 {
				months = append(months, day.Year()*100+int(day.Month()))
			}
			for _, month := range months {
				if led, ok := d.r.Links.Leader(d.t.S.Mentions[m].Entity, "", month); ok && led >= 0 {
					return nil, 0 // whose state is known
				}
			}
		}
		of, at := d.ofPhrase(a.Last + 1)
		if of == nil || at != from-2 || d.r.Kind(of.Entity) != schema.State {
			return nil, 0
		}
		return of, at
	}
	return nil, 0
}

// dealings are what those do with each other who are of two states.
var dealings = text.Set("sign meet agree discuss talk confer negotiate exchange issue embrace initial ratify reach conclude hold communiqué communique agreement treaty accord pact talks meeting")

// universal tells the name of a treaty that is open to all: a convention, a statute, the one against the spread of nuclear weapons. A
// treaty that may be between two is none.
func (d *document) universal(m int) bool {
	x := &d.t.S.Mentions[m]
	for i := x.First; i <= x.Last; i++ {
		switch d.t.Tokens[i].Lower {
		case "treaty":
			if i+2 <= x.Last && (d.t.Tokens[i+1].Lower == "on" || d.t.Tokens[i+1].Lower == "for") {
				return true // "the Treaty on Open Skies"
			}
		case "convention", "conventions", "protocol", "protocols", "accords", "compact", "statute", "covenant", "charter", "nonproliferation", "non-proliferation", "proliferation", "npt", "ctbt", "ban", "kyoto", "antarctic", "unclos":
			return d.t.Tokens[i].Capital()
		}
	}
	return false
}
