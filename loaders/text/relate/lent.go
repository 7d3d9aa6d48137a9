package relate

import (
	"slices"
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

// unowned is an office whose state or body the words beside it do not tell.
type unowned struct {
	sentence, mention int
	role              string
}

// settle gives the persons whose office the words beside them do not tell to the state that
// they led at the time, by the reference of leaders: "President X said".
func (d *document) settle() {
	month := 0
	if d.published != 0 {
		day := d.published.Time()
		month = day.Year()*100 + int(day.Month())
	}
	if d.letterhead = d.heading(); d.letterhead < 0 {
		d.letterhead = d.r.Issuer()
	}
	months := append([]int{month}, d.years()...)
	for _, u := range d.unowned {
		d.enter(u.sentence)
		d.lend(u, months)
	}
	for n := range d.r.Trees {
		d.enter(n)
		d.cabinets(months)
		for m := range d.t.S.Mentions {
			if d.t.S.Mentions[m].Kind != schema.Person || d.former(m) {
				continue
			}
			d.lend(unowned{n, m, ""}, months[:1])
			d.ofItsLand(n, m, month)
		}
	}
	for n := range d.r.Trees {
		d.enter(n)
		for m := range d.t.S.Mentions {
			if d.t.S.Mentions[m].Kind == schema.Person {
				d.sentBy(m)
			}
		}
	}
}

// sentBy notes that "Mr. X, sent by President Y" acts for Y's state.
func (d *document) sentBy(m int) {
	person := d.t.S.Mentions[m].Entity
	a := d.t.Child(d.t.MentionHead(m), "acl")
	if _, ok := d.r.Links.Office(person); ok || a < 0 || !sendingOut[d.t.Tokens[a].Lemma] || !d.t.Passive(a) || d.t.Agent(a) < 0 {
		return
	}
	by := d.r.Parties(d.n, d.t.Agent(a), text.Acting)
	if len(by) != 1 {
		return
	}
	of, ok := by[0].Entity, d.r.Kind(by[0].Entity) != schema.Person
	if !ok {
		of, ok = d.r.Links.Office(of)
	}
	if ok && (d.r.Kind(of) == schema.State || d.r.Kind(of) == schema.Organization) {
		d.r.Links.SetOffice(person, of)
	}
}

var sendingOut = text.Set("send dispatch despatch delegate accredit depute")

// heading returns the state under the name of whose ministry or department a text is issued: it stands alone in one of
// the first lines. It is -1 if there is none.
func (d *document) heading() int {
	for n := 0; n < len(d.r.Trees) && n < 3; n++ {
		t := d.r.Trees[n]
		if len(t.Tokens) > 14 {
			break
		}
		for m := range t.S.Mentions {
			x := &t.S.Mentions[m]
			if x.Subkind != schema.GovernmentBody || x.Last-x.First+3 < len(t.Tokens) {
				continue
			}
			if state, ok := d.r.Links.OrganOf(x.Entity); ok && d.r.Kind(state) == schema.State {
				return state
			}
		}
	}
	return -1
}

// years returns the middle of each year that the text tells, for what it tells of the past.
func (d *document) years() []int {
	var out []int
	for _, t := range d.r.Trees {
		for _, x := range t.S.Dates {
			day := x.Event.StartMin
			if day == 0 {
				day = x.Valid.StartMin
			}
			if day != 0 {
				if y := day.Time().Year()*100 + 6; !slices.Contains(out, y) && len(out) < 12 {
					out = append(out, y)
				}
			}
		}
	}
	return out
}

// lend gives a person the office that the reference of leaders knows.
func (d *document) lend(u unowned, months []int) {
	m := d.t.S.Mentions[u.mention]
	body, other := d.r.Links.Office(m.Entity)
	if other && (u.role == "" || !stateOffice(u.role) || d.r.Kind(body) != schema.Organization) {
		return // "President X, the chairman of the bloc" has a state too
	}
	of, ok := 0, false
	role := u.role
	if role == "" && m.First == m.Last && d.titled(m.First) < m.First && months[0] != 0 {
		role = "mr" // "Mr. X", never introduced: everybody knew him
	}
	for k, month := range months {
		if of, ok = d.r.Links.Leader(m.Entity, role, month); ok {
			if k == 0 || len(d.r.Links.Entities[of].Spans) > 0 {
				break
			}
			ok = false // of another time, it must be spoken of
		}
	}
	if _, domestic := d.domestic(u); !ok && (other || d.ofFirm(u) && !domestic) {
		return
	}
	if !ok && strings.HasPrefix(u.role, "rebel ") {
		of, ok = d.insurgent()
	}
	if !ok {
		of, ok = d.secretariat(u.role)
	}
	if !ok {
		of, ok = d.titular(u.role)
	}
	if !ok {
		of, ok = d.commissioner(u.role)
	}
	if !ok && stateOffice(u.role) {
		of, ok = d.domestic(u)
	}
	if !ok && u.role != "" {
		of, ok = d.otherHead(u)
	}
	if issued := stateOffice(u.role) && !strings.HasSuffix(u.role, "secretary general") || strings.HasSuffix(u.role, "attorney general"); !ok && issued && !d.speaksOf(u.sentence, d.letterhead) {
		of, ok = d.letterhead, d.letterhead >= 0
	}
	if !ok && stateOffice(u.role) && !strings.HasSuffix(u.role, "general") && !strings.HasPrefix(u.role, "rebel ") {
		spoken := d.r.Links.Spoken()
		if realm, known := d.realm(u); known && (len(spoken) == 0 || spoken[0] != realm) {
			of, ok = realm, months[0] == 0 // a king of elsewhere, whatever one state the text speaks of
		} else if len(spoken) == 1 && !d.speaksOf(u.sentence, spoken[0]) {
			of, ok = spoken[0], true
		} else {
			of, ok = d.presumed(u)
		}
	}
	if !ok && stateOffice(u.role) {
		of, ok = d.spokesman(u)
	}
	if !ok {
		of, ok = d.atHome(u)
	}
	if here := d.r.Dateline(); !ok && (stateOffice(u.role) || strings.HasSuffix(u.role, "attorney general")) && !strings.HasPrefix(u.role, "rebel ") && len(here) == 1 && len(d.r.Links.Entities[here[0].Entity].Spans) > 0 && !d.opensElsewhere(here[0].Entity) && !(strings.HasPrefix(u.role, "foreign") && d.stateBefore(u, here[0].Entity)) {
		of, ok = here[0].Entity, true // "the foreign minister, X", in a paper of the place
	}
	if ok && d.unheardOf(u.role, of) {
		of, ok = d.opening(u)
		ok = ok && !d.unheardOf(u.role, of)
	}
	if !ok || d.opposed(u.role, of) {
		return
	}
	d.r.Links.SetOffice(m.Entity, of)
	if u.role != "" {
		d.lent[m.Entity] = lent{u, of}
	}
}

// ofFirm tells of "president X", small right before a name, which the heads of firms are as often as those of states.
func (d *document) ofFirm(u unowned) bool {
	first := d.titled(d.t.S.Mentions[u.mention].First)
	return first > 0 && d.t.Tokens[first-1].Text == "president"
}

// titular returns the state of an office that only one has: "the Colonial Secretary".
func (d *document) titular(role string) (int, bool) {
	if strings.HasSuffix(role, "secretary of state") && !d.speaksOfSee() { // with or without "assistant", "deputy"
		return d.r.Links.Named("state/us")
	}
	if here := d.r.Dateline(); strings.HasSuffix(role, "attorney general") && len(here) == 1 && !commonLaw[d.r.Links.Entities[here[0].Entity].ID] {
		if x, ok := d.r.Links.Named("state/us"); ok && len(d.r.Links.Entities[x].Spans) > 0 {
			return x, true // where the text is written there is none of that name
		}
	}
	if id := titulars[role]; id != "" {
		return d.r.Links.Named(id)
	}
	return 0, false
}

// speaksOfSee tells whether a text names the Holy See, whose secretary of state is called so, too.
func (d *document) speaksOfSee() bool {
	x, ok := d.r.Links.Named("state/va")
	return ok && len(d.r.Links.Entities[x].Spans) > 0
}

// commonLaw are states that have an attorney general of their own.
var commonLaw = text.Set("state/us state/gb state/ca state/au state/nz state/ie state/il state/in state/pk state/bd state/lk state/my state/sg state/ke state/ug state/tz state/gh state/ng state/sl state/gm state/lr state/zm state/zw state/mw state/bw state/na state/ls state/sz state/jm state/tt state/bb state/gy state/bs state/bz state/ag state/vc state/lc state/gd state/dm state/kn state/fj state/pg state/sb state/vu state/ws state/to state/mt state/cy state/mv state/ph state/id state/br state/mx state/co state/ve state/cu state/gt state/hn state/sv state/ni state/pa state/cr state/do state/pr state/ec state/pe state/bo state/py state/ht")

var titulars = map[string]string{
	"colonial secretary": "state/gb", "commonwealth secretary": "state/gb", "commonwealth relations secretary": "state/gb", "dominions secretary": "state/gb", "home secretary": "state/gb",
	"lord privy seal": "state/gb", "chancellor of exchequer": "state/gb", "chancellor of the exchequer": "state/gb", "lord chancellor": "state/gb", "treasury secretary": "state/us", "defense secretary": "state/us",
}

// speaksOf tells whether a sentence names an entity: whom an official visits is not whom he serves.
func (d *document) speaksOf(sentence, entity int) bool {
	return slices.ContainsFunc(d.r.Trees[sentence].S.Mentions, func(m text.Mention) bool { return m.Entity == entity })
}

// lent is an office that a text leaves to be guessed.
type lent struct {
	unowned
	of int
}

// guessed claims an office that settle has given, where its words stand.
func (d *document) guessed(m int) {
	x := d.t.S.Mentions[m]
	l, ok := d.lent[x.Entity]
	if !ok || l.sentence != d.n || l.mention != m {
		return
	}
	d.emit(claim{
		rule: officeRule, source: text.Party{Entity: x.Entity, Anchor: d.t.Tokens[x.First].Start}, target: text.Party{Entity: l.of},
		anchor: x.First, tokens: []int{max(x.First-2, 0)}, modality: schema.Asserted, theme: -1,
		qualifiers: map[string]string{"role": l.role},
	})
}

// ownerless tells whether nothing beside an office says whose it is: "The Minister of Foreign
// Affairs, X".
func (d *document) ownerless(noun int) bool {
	first, _ := d.t.Extent(noun)
	for i := first; i < noun; i++ {
		if d.t.Mention(i) >= 0 || d.t.Tokens[i].XPOS == "PRP$" || d.t.Tokens[i].XPOS == "POS" {
			return false
		}
	}
	if d.ofOrgan(noun) {
		return true
	}
	if d.t.Tokens[first].Lower != "the" {
		for first = noun - 1; first > 0 && (roleModifiers[d.t.Tokens[first].Lower] || d.t.Tokens[first].Text == "-"); first-- {
		}
		if d.t.Tokens[max(first, 0)].Lower != "the" {
			return false
		}
	}
	for _, k := range d.t.Kids(noun) {
		if k > noun && d.t.Is(k, "nmod", "obl", "acl") && !d.t.Is(k, "acl:relcl") && !fields[d.t.Tokens[k].Lower] {
			return false
		}
	}
	return true
}

// ofOrgan tells an office in an organ that every state has one of: "governor of the central bank".
func (d *document) ofOrgan(noun int) bool {
	k := d.t.Child(noun, "nmod")
	if k < noun || d.t.Case(k) != "of" || d.t.Mention(k) >= 0 || d.t.Child(k, "nmod") >= 0 {
		return false
	}
	switch d.t.Tokens[k].Lemma {
	case "bank":
		return d.t.Modified(k, "central,national,reserve")
	case "court":
		return d.t.Modified(k, "supreme,constitutional")
	case "ministry":
		return d.t.Tokens[noun].Lemma == "official" || d.t.Tokens[noun].Lemma == "spokesman" || d.t.Tokens[noun].Lemma == "spokeswoman"
	case "parliament", "treasury", "senate", "customs":
		return true
	}
	return false
}

// fields are what ministers are ministers of.
var fields = text.Set("affairs defence defense finance state justice interior trade health energy economy security agriculture industry relations")

// insurgent returns the one armed group that a text speaks of, for "the rebel leader, X".
func (d *document) insurgent() (int, bool) {
	of, found := 0, false
	for i := range d.r.Links.Entities {
		e := &d.r.Links.Entities[i]
		if e.Subkind != schema.ArmedGroup || len(e.Spans) == 0 {
			continue
		}
		if found {
			return 0, false
		}
		of, found = i, true
	}
	return of, found
}

// stateOffice tells whether an office is one of a state.
func stateOffice(role string) bool {
	for w := range strings.FieldsSeq(role) {
		if stateOffices[w] {
			return true
		}
	}
	return false
}

var stateOffices = text.Set("speaker president premier minister chancellor king queen emir sultan secretary prince")

// realm finds the one state that has had kings of a name.
func (d *document) realm(u unowned) (state int, ok bool) {
	if u.role != "king" && u.role != "queen" {
		return 0, false
	}
	return d.r.Links.Realm(d.r.Links.Entities[d.r.Trees[u.sentence].S.Mentions[u.mention].Entity].Name)
}
