package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// authorBefore resolves who speaks in "the report", "the study" where only the sentences before tell who wrote it: "a United Nations
// panel documented the sales. The report accuses X".
func (d *document) authorBefore(s int, want text.Want) found {
	if !publications[d.t.Tokens[s].Lemma] || d.t.Mention(s) >= 0 || !d.t.Modified(s, "the,this,that") || d.t.Child(s, "nmod", "nmod:poss", "acl", "compound") >= 0 {
		return found{}
	}
	n := d.n
	defer d.enter(n)
	for back := 1; back <= 2 && n-back >= 0 && d.r.Trees[n-back].S.Paragraph+1 >= d.r.Trees[n].S.Paragraph; back++ {
		d.enter(n - back)
		for v := len(d.t.Tokens) - 1; v >= 0; v-- {
			if !d.t.Verbal(v) || !documenting[d.t.Tokens[v].Lemma] || d.t.Passive(v) {
				continue
			}
			f := d.at(d.t.Subject(v), want|text.Acting)
			if len(f.parties) != 1 {
				continue
			}
			if k := d.r.Kind(f.parties[0].Entity); k == schema.State || k == schema.Organization {
				return found{parties: []text.Party{{Entity: f.parties[0].Entity}}, tokens: []int{s}}
			}
		}
	}
	return found{}
}

// lastTeller returns who was told last, in the two sentences before, to say something about a party.
func (d *document) lastTeller(who []text.Party) []text.Party {
	n := d.n
	defer d.enter(n)
	for back := 0; back <= 2 && n-back >= 0; back++ {
		d.enter(n - back)
		for v := len(d.t.Tokens) - 1; v >= 0; v-- {
			c := d.t.Child(v, "ccomp", "parataxis")
			if c < 0 || !d.t.Verbal(v) || !reporting(d.t.Tokens[v].Lemma) || d.t.Tokens[v].Lemma == "deny" {
				continue
			}
			f := d.at(d.t.Subject(v), text.Acting)
			if len(f.parties) == 1 && !shares(f.parties, who) && d.r.Kind(f.parties[0].Entity) != schema.Person && d.namesAny(c, who) {
				return []text.Party{{Entity: f.parties[0].Entity}}
			}
		}
	}
	return nil
}

// namesAny tells whether a clause names one of some parties.
func (d *document) namesAny(c int, who []text.Party) bool {
	first, last := d.t.Extent(c)
	for m := range d.t.S.Mentions {
		x := &d.t.S.Mentions[m]
		if x.First >= first && x.Last <= last && text.Holds(who, x.Entity) {
			return true
		}
	}
	return false
}

var (
	publications = text.Set("report study document finding dossier inquiry survey paper review findings memorandum")
	documenting  = text.Set("document publish release issue find conclude say report detail describe present submit trace compile list record note state allege accuse blame write produce")
)
