package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// styled reads "X spoke for two hours. The Cuban premier …": who the sentence before is about is called by his office. With
// silent set the office is only noted.
func (d *document) styled(i int, silent bool) {
	if d.n == 0 || d.t.Tokens[i].XPOS != "NN" || !governing[d.t.Tokens[i].Lemma] || !d.t.Is(i, "nsubj") || d.t.Head(d.t.Head(i)) >= 0 || d.t.Passive(d.t.Head(i)) {
		return
	}
	role, ok := d.roleOf(i)
	if !ok || d.t.Child(i, "appos", "flat", "nmod", "nmod:poss", "conj") >= 0 {
		return
	}
	first := i
	for first > 0 && roleModifiers[d.t.Tokens[first-1].Lower] {
		first--
	}
	of, at := d.before(first)
	if of == nil || d.r.Kind(of.Entity) != schema.State || at < 1 || d.t.Tokens[at-1].Lower != "the" {
		return
	}
	m := d.spokenOf(d.r.Trees[d.n-1])
	if m == nil {
		m = d.ledThen(d.r.Trees[d.n-1], of.Entity, role)
	}
	if m == nil {
		return
	}
	if held, ok := d.r.Links.Office(m.Entity); ok && held != of.Entity || !ok && (d.addressed() || replying[d.t.Tokens[d.t.Head(i)].Lemma]) || d.officers(of.Entity, m.Entity) {
		return
	}
	d.r.Links.SetOffice(m.Entity, of.Entity)
	if silent {
		return
	}
	d.emit(claim{
		rule: officeRule, source: text.Party{Entity: m.Entity, Anchor: d.t.Tokens[i].Start}, target: text.Party{Entity: of.Entity},
		anchor: i, tokens: []int{at}, modality: schema.Asserted, theme: -1, qualifiers: map[string]string{"role": role},
	})
}

// spokenOf returns the one person that a sentence names, if he is its subject and acts.
func (d *document) spokenOf(t *tree.Tree) *text.Mention {
	var out *text.Mention
	for m := range t.S.Mentions {
		x := &t.S.Mentions[m]
		if x.Kind != schema.Person {
			continue
		}
		if out != nil && out.Entity != x.Entity {
			return nil
		}
		if out == nil && !d.governs(t, t.MentionHead(m), x.Entity) {
			return nil
		}
		out = x
	}
	return out
}

// governs tells whether a name is the subject of a main clause of what those do who govern; of a known leader, of any main clause.
func (d *document) governs(t *tree.Tree, h, person int) bool {
	v := t.Head(h)
	if v < 0 || !t.Is(h, "nsubj") || t.Head(v) >= 0 || !t.Verbal(v) || t.Passive(v) {
		return false
	}
	_, known := d.r.Links.Office(person)
	return known || statecraft[t.Tokens[v].Lemma]
}

// ledThen returns the person of a sentence who led a state when the text was written.
func (d *document) ledThen(t *tree.Tree, state int, role string) *text.Mention {
	if d.published == 0 {
		return nil
	}
	day := d.published.Time()
	for m := range t.S.Mentions {
		x := &t.S.Mentions[m]
		if x.Kind != schema.Person {
			continue
		}
		if of, ok := d.r.Links.Leader(x.Entity, role, day.Year()*100+int(day.Month())); ok && of == state {
			return x
		}
	}
	return nil
}

// addressed tells whether a sentence has a person beside its subject: a name, or "him" and "her".
func (d *document) addressed() bool {
	for i := range d.t.Tokens {
		if w := d.t.Tokens[i].Lower; w == "him" || w == "her" || d.t.Mention(i) >= 0 && d.t.S.Mentions[d.t.Mention(i)].Kind == schema.Person {
			return true
		}
	}
	return false
}

// officers tells whether another person is known to act for a state.
func (d *document) officers(state, person int) bool {
	for x := range d.r.Links.Entities {
		if e := &d.r.Links.Entities[x]; x == person || e.Kind != schema.Person || len(e.Spans) == 0 {
			continue
		}
		if of, ok := d.r.Links.Office(x); ok && of == state {
			return true
		}
	}
	return false
}

// replying are verbs of who answers another: "X accused the police. The Kenyan president denied it."
var replying = text.Set("deny reject dismiss refuse respond reply retort answer counter pardon welcome thank congratulate")

// statecraft are verbs of what leaders do.
var statecraft = text.Set("accuse say speak tell warn urge sign announce promise reject visit fly arrive order call vow pledge offer meet denounce condemn welcome demand insist travel declare propose refuse deny host receive recognise recognize appeal threaten rule")

var governing = text.Set("president premier minister leader chancellor king queen emir sultan ruler dictator monarch chief general")
