package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

var pactRule = &rule{name: "promise each other help", typ: schema.AlliedWith}

// pact reads "A and B undertook to come to each other's defence": who promises so to another is its ally.
func (d *document) pact(v int) {
	if !defending[d.t.Tokens[v].Lemma] || !d.t.Is(v, "xcomp", "advcl", "acl", "ccomp") || !d.eachOther(v) {
		return
	}
	h := d.t.Governor(d.t.Head(v))
	if d.t.Verbal(d.t.Head(v)) {
		h = d.t.Head(v)
	}
	if h < 0 || !binding[d.t.Tokens[h].Lemma] {
		return
	}
	who := d.subject(h, text.Acting)
	m, says, ok := d.mood(h, who.parties)
	if len(who.parties) < 2 || !ok {
		return
	}
	if m == schema.Planned && d.own(h) == schema.Asserted {
		m = schema.Asserted // the promise is the alliance
	}
	d.among(claim{rule: pactRule, anchor: v, tokens: append([]int{h}, who.tokens...), modality: m, says: says, theme: -1}, who.parties)
}

// eachOther tells whether those who defend are those who are defended: "each other", "to one another's aid".
func (d *document) eachOther(v int) bool {
	for i := v + 1; i+1 < len(d.t.Tokens) && i < v+4; i++ {
		a, b := d.t.Tokens[i].Lower, d.t.Tokens[i+1].Lower
		if a != "each" && a != "one" || b != "other" && b != "another" {
			continue
		}
		if d.t.Tokens[v].Lemma != "come" && d.t.Tokens[v].Lemma != "go" {
			return true
		}
		return i+3 < len(d.t.Tokens) && d.t.Tokens[i+2].XPOS == "POS" && succour[d.t.Tokens[i+3].Lemma]
	}
	return false
}

var (
	defending = text.Set("come go defend protect assist aid help")
	binding   = text.Set("bind pledge undertake vow commit promise swear agree oblige engage covenant")
	succour   = text.Set("aid defence defense help assistance rescue support")
)
