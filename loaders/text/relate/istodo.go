package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// isToDo tells of a deed that is what somebody's answer or step was: "X's answer was to attack Y".
func (d *document) isToDo(v, s int) bool {
	return s >= 0 && s < v && (rejoinders[d.t.Tokens[s].Lemma] || aims[d.t.Tokens[s].Lemma]) && d.t.Child(v, "cop") >= 0 && d.t.Tokens[v].XPOS == "VB" && d.t.Child(v, "mark") >= 0 && d.t.Child(s, "nmod:poss") >= 0
}

// toDo is what such a sentence makes of the deed, 0 if it is none: an answer that was given is a deed, an aim is not.
func (d *document) toDo(v int) schema.Modality {
	s := d.t.Child(v, "nsubj")
	if !d.isToDo(v, s) {
		return 0
	}
	if c := d.t.Child(v, "cop"); rejoinders[d.t.Tokens[s].Lemma] && (d.t.Tokens[c].Lower == "was" || d.t.Tokens[c].Lower == "been") {
		return schema.Asserted
	}
	return schema.Planned
}

var (
	rejoinders = text.Set("answer response reply reaction step act move")
	aims       = text.Set("aim goal plan purpose policy task job duty intention object objective wish idea ambition")
)
