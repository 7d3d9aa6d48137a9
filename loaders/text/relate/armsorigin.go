package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

var armsOriginRule = &rule{name: "of whose make the arms are", typ: schema.ImportsMunitionsFrom}

// armsOrigin reads "X's tanks are Soviet", "the missile that X fired was of Russian make", "X bombed Y with American bombs": who has
// arms of another's make has bought them of him.
func (d *document) armsOrigin(m int) {
	x := &d.t.S.Mentions[m]
	if x.Kind != schema.State || x.Use != text.ByDemonym {
		return
	}
	v, who := d.makeOf(m)
	if v < 0 || len(who.parties) != 1 || text.Holds(who.parties, x.Entity) || d.r.Kind(who.parties[0].Entity) == schema.Person {
		return
	}
	if mod, says, ok := d.mood(v, who.parties); ok && (mod == schema.Asserted || mod == schema.Alleged) {
		d.emit(claim{rule: armsOriginRule, source: who.parties[0], target: text.Party{Entity: x.Entity}, anchor: x.First, tokens: append([]int{v}, who.tokens...), modality: mod, says: says, theme: -1})
	}
}

// makeOf returns who has the arms that a people's name says to be of its make, and the word that tells it, -1 if none does.
func (d *document) makeOf(m int) (int, found) {
	x := &d.t.S.Mentions[m]
	h := d.t.MentionHead(m)
	at := h
	switch {
	case x.Last+2 < len(d.t.Tokens) && d.t.Tokens[x.Last+1].Text == "-" && suppliedWords[d.t.Tokens[x.Last+2].Lower]:
		at = x.Last + 2
	case d.t.Is(h, "amod") && d.t.Head(h) > h && makes[d.t.Tokens[d.t.Head(h)].Lemma]:
		at = d.t.Head(h)
	case d.t.Is(h, "amod") && d.t.Head(h) > h && d.isThing(d.t.Head(h), "@arms", false) && d.t.Case(d.t.Head(h)) == "with":
		v := d.t.Head(d.t.Head(h))
		if v < 0 || !d.t.Verbal(v) || d.t.Passive(v) || !complaintBlows[d.t.Tokens[v].Lemma] || !d.t.Is(d.t.Head(h), "obl") {
			return -1, found{}
		}
		return v, d.subject(v, text.Acting|text.NewName)
	}
	if n := d.t.Head(at); at == x.Last+2 && n >= 0 && n < at && d.t.Child(n, "cop") > n && d.isThing(n, "@arms", false) {
		return n, d.has(n, text.Acting|text.NewName, false) // "X's rifles are Y-made", where the parser makes the rifles the head
	}
	s := d.t.Child(at, "nsubj", "nsubj:pass")
	if s < 0 || d.t.Child(at, "cop", "aux:pass") < 0 || d.t.Mention(s) >= 0 || !d.isThing(s, "@arms", false) && !d.isThing(s, "@hardware", false) {
		return -1, found{}
	}
	return at, d.has(s, text.Acting|text.NewName, false)
}

// strikersOf resolves whose arms "the jets that did the damage" are: his who was told to have struck last.
func (d *document) strikersOf(o int) found {
	r := d.t.Child(o, "acl:relcl")
	if s := d.t.Child(max(r, 0), "nsubj"); r < 0 || d.t.Passive(r) || d.t.Subject(r) != o && (s < 0 || d.t.Tokens[s].XPOS != "WDT") {
		return found{}
	}
	k := d.t.Child(r, "obj")
	if !complaintBlows[d.t.Tokens[r].Lemma] && !hitting[d.t.Tokens[r].Lemma] && !(k > r && tree.Listed("damage,raid,job,bombing,killing,work", d.t.Tokens[k].Lemma)) {
		return found{}
	}
	return d.lastSource(types(schema.Attacks), func(c *text.Claim) bool { return c.Modality == schema.Asserted })
}

var makes = text.Set("make manufacture origin design build provenance construction")
