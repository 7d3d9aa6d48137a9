package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// lawTeller resolves who has arrested or charged somebody where only who tells it is named: "Danish prosecutors said X had been charged",
// "X was arrested on Monday, Danish police said".
func (d *document) lawTeller(v int) found {
	u := d.t.Head(v)
	if u < 0 || !d.t.Is(v, "ccomp") || !d.t.Verbal(u) || !toldByLaw[d.t.Tokens[u].Lemma] {
		if u = d.reporterVerb(v); u < 0 || !toldByLaw[d.t.Tokens[u].Lemma] {
			return found{}
		}
	}
	s := d.t.Subject(u)
	if s < 0 || d.t.Mention(s) >= 0 || d.t.Tokens[s].Start > d.t.Tokens[v].Start && d.t.Is(v, "ccomp") || !d.isThing(s, "@lawmen", false) && !d.isThing(s, "@investigators", false) && !enforcers[d.t.Tokens[s].Lemma] {
		return found{}
	}
	f := d.at(s, text.Acting)
	if len(f.parties) != 1 || d.r.Kind(f.parties[0].Entity) != schema.State || d.otherState(f.parties[0].Entity) {
		return found{}
	}
	return f
}

var (
	toldByLaw = text.Set("say announce confirm report state disclose reveal add tell")
	enforcers = text.Set("ministry coastguard navy army military government gendarmerie militia guard")
)
