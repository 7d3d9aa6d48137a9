package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// headships are what a leader holds, and may hand to another.
var headships = map[string]string{
	"presidency": "president", "premiership": "prime minister", "chairmanship": "chairman", "leadership": "leader", "chancellorship": "chancellor",
	"secretary-generalship": "secretary-general", "throne": "ruler", "crown": "ruler", "governorship": "governor", "directorship": "director",
	"helm": "head", "reins": "leader", "chair": "chairman", "command": "commander",
}

// passing are verbs of giving an office to another, and gaining those of coming into it.
var (
	passing = text.Set("hand pass cede transfer yield relinquish surrender give leave turn bequeath entrust")
	gaining = text.Set("assume inherit take win capture gain claim secure hold occupy")
)

// handed reads "X handed Chad's presidency to Y", "Y assumed the leadership of the party": the office of a state or body that
// a noun names.
func (d *document) handed(v int) {
	lemma := d.t.Tokens[v].Lemma
	o := d.t.Child(v, "obj")
	if d.t.Passive(v) {
		o = d.t.Child(v, "nsubj:pass")
	}
	if o < 0 || headships[d.t.Tokens[o].Lemma] == "" {
		return
	}
	role := headships[d.t.Tokens[o].Lemma]
	owner := d.body(d.owner(o, text.Acting|text.NewName).parties)
	if owner == nil || d.t.Tokens[o].Lemma == "command" && d.r.Kind(owner.Entity) == schema.State {
		return
	}
	switch {
	case passing[lemma]:
		for _, x := range d.t.Tails(v) {
			if x.Prep == "to" {
				d.installed(v, x.Noun, owner, role)
			}
		}
	case gaining[lemma] && !d.t.Passive(v):
		d.installed(v, d.t.Subject(v), owner, role)
	}
}

// installed claims an office for whom the nominal at a token names, or stands beside.
func (d *document) installed(v, who int, of *text.Party, role string) {
	person := d.somebody(who)
	if person == nil && who >= 0 {
		person = d.somebody(d.t.Child(who, "appos", "flat"))
	}
	if person == nil {
		return
	}
	m, says, ok := d.mood(v, []text.Party{*person})
	if !ok {
		return
	}
	if m == schema.Asserted {
		d.r.Links.SetOffice(person.Entity, of.Entity)
	}
	d.emit(claim{
		rule: officeRule, source: *person, target: text.Party{Entity: of.Entity}, anchor: v, tokens: []int{who, v},
		modality: m, says: says, theme: -1, qualifiers: map[string]string{"role": role},
	})
}

// asOffice reads "X flew to Rome as chairman of the bloc", "in his capacity as president of Y, X met": the office behind
// "as" is the subject's, unless the verb tells what somebody is called or made.
func (d *document) asOffice(noun int) {
	if c := d.t.Case(noun); c != "as" && c != "on as" && c != "back as" || d.t.Mention(noun) >= 0 || !d.t.Is(noun, "obl", "nmod", "advcl") {
		return
	}
	role, ok := d.roleOf(noun)
	v := d.t.Governor(noun)
	if h := d.t.Head(noun); h >= 0 && capacities[d.t.Tokens[h].Lemma] {
		v = d.t.Governor(h)
	} else if h != v {
		return
	}
	if !ok || v < 0 || !d.t.Verbal(v) || appoints[d.t.Tokens[v].Lemma] || becomes[d.t.Tokens[v].Lemma] || enters[d.t.Tokens[v].Lemma] || styling[d.t.Tokens[v].Lemma] || d.own(v) != schema.Asserted {
		return
	}
	person := d.somebody(d.t.Subject(v))
	if person == nil || d.t.Passive(v) && d.t.Agent(v) >= 0 {
		return
	}
	of, at := d.officeAt(noun, false)
	if of == nil || d.opposed(role, of.Entity) {
		return
	}
	d.emit(claim{
		rule: officeRule, source: *person, target: text.Party{Entity: of.Entity}, anchor: noun, tokens: []int{v, at},
		modality: schema.Asserted, theme: -1, qualifiers: map[string]string{"role": role},
	})
}

var (
	capacities = text.Set("capacity role quality position function job post time term tenure day year life career stint")
	// styling are verbs whose "as" tells of the object, or of what somebody would be.
	styling = text.Set("regard see describe view treat recognise recognize accept denounce condemn portray brand name propose replace reinstate know identify cite dismiss reject remove dress pose masquerade impersonate run stand campaign apply consider think emerge fail introduce present support endorse back sack fire oust want need require")
)
