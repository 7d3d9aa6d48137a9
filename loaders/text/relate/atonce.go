package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// atOnce tells of what a body has decided with immediate effect: "decides to lift forthwith the sanctions". That is done by the
// decision itself.
func (d *document) atOnce(v, h int) bool {
	if d.t.Tokens[v].XPOS != "VB" || !resolving[d.t.Tokens[h].Lemma] || d.own(h) != schema.Asserted || d.t.Passive(h) {
		return false
	}
	if d.t.Tokens[h].Lemma == "vote" && d.assembled(h) {
		return true // "the Council voted to impose an embargo"
	}
	_, last := d.t.Extent(h)
	for i := h + 1; i < last; i++ {
		switch w := d.t.Tokens[i].Lower; {
		case w == "forthwith":
			return true
		case w == "immediate" && d.t.Tokens[i+1].Lower == "effect" && d.t.Tokens[i-1].Lower == "with":
			return true
		}
	}
	return false
}

// assembled tells whether a body of states, or one of its councils, is who votes: its vote is the deed.
func (d *document) assembled(v int) bool {
	s := d.t.Subject(v)
	if s < 0 || d.t.Mention(s) < 0 {
		return false
	}
	return d.t.S.Mentions[d.t.Mention(s)].Subkind == schema.Intergovernmental || d.t.S.Mentions[d.t.Mention(s)].ID == "org/un-security-council" || d.t.S.Mentions[d.t.Mention(s)].ID == "org/un-general-assembly"
}

var resolving = text.Set("decide resolve agree order vote choose")

// recalling tells "it will be recalled that X attacked", "it should be remembered that": the writer's own words.
func (d *document) recalling(h int) bool {
	if !d.t.Passive(h) || !remembering[d.t.Tokens[h].Lemma] {
		return false
	}
	s := d.t.Child(h, "expl", "nsubj:pass", "nsubj")
	a := d.t.Child(h, "aux")
	return s >= 0 && d.t.Tokens[s].Lower == "it" && a >= 0 && reminding[d.t.Tokens[a].Lower]
}

var (
	remembering = text.Set("recall remember note observe add stress emphasize emphasise forget remark")
	reminding   = text.Set("will should may must might can need ought")
)

// dated tells of a deed with its day: "its raid of 7 June", "Tuesday's attack". Who is blamed for it did it.
func (d *document) dated(noun int) bool {
	if p := d.t.Child(noun, "nmod:poss", "nmod:tmod"); p >= 0 && d.t.Tokens[p].UPOS == "PROPN" && d.temporal(p) {
		return true
	}
	return noun+2 < len(d.t.Tokens) && (d.t.Tokens[noun+1].Lower == "of" || d.t.Tokens[noun+1].Lower == "on") && d.temporal(noun+2)
}
