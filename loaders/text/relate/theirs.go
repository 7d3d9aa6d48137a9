package relate

import (
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

// theirs adds whose the further things of a list are: "buys Danish butter and Dutch cheese". Of things of several kinds only the owner of
// those counts of which the rule speaks: "Czech rifles and Polish sugar".
func (d *document) theirs(v int, things string, f found, want text.Want) found {
	o := d.t.Object(v)
	if o < 0 || f.empty() {
		return f
	}
	list := d.t.Conjuncts(o)
	if len(list) < 2 {
		return f
	}
	if !d.isOne(o, things, 3) {
		f = found{}
	}
	for _, k := range list[1:] {
		if d.isOne(k, things, 3) {
			f = f.with(d.owner(k, want))
		}
	}
	return f
}

// ofState puts the state in the place of its parliament: what that votes to take, the state owns.
func (d *document) ofState(f found) found {
	for i, p := range f.parties {
		e := &d.r.Links.Entities[p.Entity]
		if e.Subkind != schema.GovernmentBody || !legislatures[lastWord(e.Name)] {
			continue
		}
		if state, ok := d.r.Links.OrganOf(p.Entity); ok && d.r.Kind(state) == schema.State {
			f.parties[i].Entity = state
		}
	}
	return f
}

// lastWord is the last word of a name, in small letters.
func lastWord(name string) string {
	return strings.ToLower(name[strings.LastIndexByte(name, ' ')+1:])
}

var legislatures = text.Set("congress parliament senate duma assembly bundestag knesset majlis sejm cortes riksdag storting folketing rada cabinet treasury")

// theirOwn tells of what several do each to his own: "the four told their own people to come home", "sent troops to their borders" is
// nothing between them.
func (d *document) theirOwn(sources, targets found) bool {
	if len(sources.parties) < 2 || len(targets.tokens) == 0 || !d.t.Modified(targets.tokens[0], "own") && !borders[d.t.Tokens[targets.tokens[0]].Lemma] || d.t.Child(targets.tokens[0], "nmod:poss") < 0 {
		return false
	}
	return len(without(targets.parties, sources.parties)) == 0
}

var borders = text.Set("border frontier capital soil coast shore airspace home homeland")
