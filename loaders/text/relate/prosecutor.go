package relate

import (
	"strings"

	"entente/loaders/text"
)

// prosecutor resolves who brings the charges that a clause tells of without naming anybody: the
// state whose department of justice announces them ("the Justice Department said X had been
// charged"), or who makes the paper known ("unsealed an indictment charging X").
func (d *document) prosecutor(v int, r *rule) found {
	h := d.t.Head(v)
	if h < 0 {
		return found{}
	}
	if d.t.Is(v, "acl") && indictments[d.t.Tokens[h].Lemma] {
		if up := d.t.Head(h); up >= 0 && d.t.Is(h, "obj") && publishing[d.t.Tokens[up].Lemma] && !d.t.Passive(up) {
			return d.subject(up, sourceWant(r.typ))
		}
		return found{}
	}
	if !d.t.Is(v, "ccomp") || !d.t.Passive(v) || !reporting(d.t.Tokens[h].Lemma) || d.abroad(v) {
		return found{}
	}
	f := d.subject(h, sourceWant(r.typ)|text.Acting)
	for _, p := range f.parties {
		if len(p.By) == 0 || p.By[0].Entity < 0 || !strings.Contains(d.r.Links.Entities[p.By[0].Entity].Name, "Justice") {
			return found{}
		}
	}
	return f
}

// abroad tells whether a state is named in which something is done: "was convicted in X".
func (d *document) abroad(v int) bool {
	for _, x := range d.t.Tails(v) {
		if x.Prep == "in" && d.t.Mention(x.Noun) >= 0 && !d.at(x.Noun, text.Territory).empty() {
			return true
		}
	}
	return false
}

var (
	indictments = text.Set("indictment complaint warrant")
	publishing  = text.Set("unseal file return announce issue open unveil release publish hand")
)
