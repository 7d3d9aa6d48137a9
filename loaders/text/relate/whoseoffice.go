package relate

import (
	"slices"
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

// whose resolves a possessive before an office: "its president X", "the bloc's chief X".
func (d *document) whose(from int, silent bool) (*text.Party, int) {
	i := from - 1
	if i < 0 || silent && d.t.Tokens[i].XPOS == "PRP$" {
		return nil, 0 // a pronoun can be resolved only in its turn
	}
	if d.t.Tokens[i].Lower == "whose" && d.t.Head(i) >= 0 { // "X, whose King Y sided with Z"
		if v := d.t.Governor(i); v >= 0 && d.t.Is(v, "acl:relcl") && d.t.Head(v) >= 0 && d.t.Mention(d.t.Head(v)) >= 0 {
			if o := d.t.Child(v, "obj"); o > i && o < v {
				return nil, 0 // "X, whose premier Y met"
			}
			return d.body(d.r.Single(d.n, d.t.Head(v), 0)), i
		}
		return nil, 0
	}
	if d.t.Tokens[i].XPOS == "POS" {
		i--
	}
	if i < 0 || d.t.Tokens[i].XPOS != "PRP$" && d.t.Tokens[min(i+1, len(d.t.Tokens)-1)].XPOS != "POS" {
		return nil, 0
	}
	if d.t.Tokens[i].Lower == "its" && !d.coordinated(i) {
		if of := d.body(d.r.Outer(d.n, i)); of != nil {
			return of, i
		}
		if of := d.nearest(i, from); of != nil {
			return of, i
		}
	}
	if of := d.body(d.r.Parties(d.n, i, 0)); of != nil {
		return of, i
	}
	if of := d.served(i); of != nil {
		return of, i
	}
	return d.ofSecretary(i), i
}

// ofSecretary returns the body whose Secretary-General "his" means, if a text names him by his office alone: "his Special Representative, X".
func (d *document) ofSecretary(i int) *text.Party {
	if w := d.t.Tokens[i].Lower; w != "his" && w != "her" {
		return nil
	}
	for back := 0; back <= 1 && d.n-back >= 0; back++ {
		t := d.r.Trees[d.n-back]
		end := len(t.Tokens)
		if back == 0 {
			end = i
		}
		for k := end - 1; k > 1; k-- {
			if m := t.Mention(k); m >= 0 && t.S.Mentions[m].Kind == schema.Person {
				return nil
			}
			if t.Tokens[k].Lower == "general" && (t.Tokens[k-1].Lower == "secretary" || t.Tokens[k-2].Lower == "secretary") {
				if x, ok := d.r.Secretariat(); ok {
					if un, ok := d.r.Links.Named("org/un"); ok && strings.HasPrefix(d.r.Links.Entities[x].ID, "org/un-") {
						x = un // a text that names only the Council
					}
					return &text.Party{Entity: x, Anchor: d.t.Tokens[i].Start}
				}
				return nil
			}
		}
	}
	return nil
}

// coordinated tells whether "its" belongs to the subject of a second main clause: "X voted
// for it, and its minister urged Y" speaks of X.
func (d *document) coordinated(i int) bool {
	h := d.t.Head(i)
	if h < 0 || !d.t.Is(h, "nsubj") || d.t.Head(h) < 0 {
		return false
	}
	v := d.t.Head(h)
	return d.t.Is(v, "conj") && d.t.Head(v) >= 0 && d.t.Subject(d.t.Head(v)) >= 0
}

// nearest finds whose president or director "its" means: the last state or body named
// before it in the sentence.
func (d *document) nearest(i, role int) *text.Party {
	business, national := false, false
	for k := role; k < len(d.t.Tokens) && k < role+4; k++ {
		business = business || firmOffices[d.t.Tokens[k].Lower]
		national = national || ofStates[d.t.Tokens[k].Lower]
	}
	if of := d.senderOf(i); of != nil {
		return of
	}
	heads := d.tellingOf(i)
	group := d.bodyBefore(i, business || national)
	for m := len(d.t.S.Mentions) - 1; m >= 0; m-- {
		x := &d.t.S.Mentions[m]
		if x.Last >= i || i-x.Last > 25 || slices.Contains(heads, d.t.MentionHead(m)) || d.peopled(x) {
			continue
		}
		if group != nil && group.Anchor > d.t.Tokens[x.First].Start {
			break
		}
		if d.r.Links.Entities[x.Entity].ID == "org/un" && presidents[d.t.Tokens[role].Lower] {
			continue // the United Nations have no president
		}
		if x.Kind == schema.State && !business && x.Use != text.BySeat || x.Kind == schema.Organization && !national && (business || x.Subkind == schema.Intergovernmental || x.Subkind == schema.ArmedGroup) {
			return &text.Party{Entity: x.Entity, Anchor: d.t.Tokens[i].Start}
		}
	}
	return group
}

// senderOf returns the state that sends "its envoy": the subject of the verb whose object he is.
func (d *document) senderOf(i int) *text.Party {
	noun := d.t.Head(i)
	if noun < 0 || !d.t.Is(noun, "obj") || d.t.Head(noun) < 0 || !sendingOut[d.t.Tokens[d.t.Head(noun)].Lemma] {
		return nil
	}
	s := d.t.Subject(d.t.Head(noun))
	if s < 0 || d.t.Passive(d.t.Head(noun)) {
		return nil
	}
	of := d.body(d.r.Single(d.n, s, text.Acting))
	if of == nil {
		return nil
	}
	return &text.Party{Entity: of.Entity, Anchor: d.t.Tokens[i].Start}
}

// ofStates are words of offices that only states have.
var ofStates = text.Set("minister premier king queen emir sultan monarch ambassador chancellor")

// tellingOf returns what a relative clause tells of in which a possessive stands beside the relative word: "its" is of
// somebody else in "X, whose embassy its leader accuses" and in "X, before which its ambassador spoke".
func (d *document) tellingOf(i int) []int {
	noun := d.t.Head(i)
	if noun < 0 || !d.t.Is(noun, "nsubj", "nsubj:pass") {
		return nil
	}
	v := d.t.Head(noun)
	if v < 0 || !d.t.Is(v, "acl:relcl") || d.t.Head(v) < 0 {
		return nil
	}
	for k := noun - 1; k > d.t.Head(v); k-- {
		if w := d.t.Tokens[k].Lower; w == "whose" || w == "which" || w == "whom" || w == "where" {
			h := d.t.Head(v)
			for d.t.Is(h, "conj") && d.t.Head(h) >= 0 {
				h = d.t.Head(h)
			}
			return d.t.Conjuncts(h)
		}
	}
	return nil
}

// possessive returns whose an office is: its possessor, or a possessive pronoun right before its words that the parser hung
// elsewhere; -1 if neither stands there.
func (d *document) possessive(noun int) int {
	if p := d.t.Child(noun, "nmod:poss"); p >= 0 {
		return p
	}
	first := noun
	for first > 0 && (roleModifiers[d.t.Tokens[first-1].Lower] || d.t.Tokens[first-1].Text == "-") {
		first--
	}
	if first > 0 && d.t.Tokens[first-1].XPOS == "PRP$" && d.t.Tokens[first-1].Lower != "our" && d.t.Tokens[first-1].Lower != "my" {
		return first - 1
	}
	return -1
}

// peopled tells a people, for whom "they" stands and not "it": "gave the Albanians nothing".
func (d *document) peopled(x *text.Mention) bool {
	t := &d.t.Tokens[x.Last]
	return x.Kind == schema.State && x.Use == text.ByDemonym && (t.XPOS == "NNS" || t.XPOS == "NNPS") && d.t.Nominal(x.Last)
}

// bodyBefore returns the group or movement of which a sentence speaks before a token by a common noun: "the group killed X; Y,
// its leader, denies it".
func (d *document) bodyBefore(i int, other bool) *text.Party {
	for k := i - 1; k > 0 && i-k < 25 && !other; k-- {
		if !movements[d.t.Tokens[k].Lemma] || d.t.Tokens[k-1].Lower != "the" || d.t.Mention(k) >= 0 {
			continue
		}
		of := d.body(d.r.Parties(d.n, k, text.NewName))
		if of == nil || d.r.Kind(of.Entity) != schema.Organization {
			return nil
		}
		return &text.Party{Entity: of.Entity, Anchor: d.t.Tokens[k].Start}
	}
	return nil
}

var movements = text.Set("group movement organisation organization militia party front faction army guerrilla rebel")

// spokeBefore returns the body that the sentence before quotes, for "Its spokesman, X, …" at the head of the next: "…, the
// SPLA said. Its spokesman".
func (d *document) spokeBefore(noun, p int) *text.Party {
	if p != 0 || d.n == 0 || d.t.Tokens[p].Lower != "its" || !strings.HasPrefix(d.t.Tokens[noun].Lemma, "spokes") {
		return nil
	}
	t := d.r.Trees[d.n-1]
	for v := range t.Tokens {
		if !t.Verbal(v) || !reporting(t.Tokens[v].Lemma) || !t.Is(v, "root", "parataxis") {
			continue
		}
		s := t.Child(v, "nsubj")
		if s < 0 || t.Mention(s) < 0 || t.S.Mentions[t.Mention(s)].Kind != schema.Organization {
			continue
		}
		return &text.Party{Entity: t.S.Mentions[t.Mention(s)].Entity}
	}
	return nil
}

// international tells an office of bodies between states: "secretary-general", "registrar", "chief prosecutor".
func (d *document) international(noun int) bool {
	switch w := d.t.Tokens[noun].Lower; w {
	case "registrar", "secretary-general", "director-general":
		return true
	case "general", "prosecutor":
		before := ""
		for k := noun - 1; k >= 0 && k > noun-3 && before == ""; k-- {
			if d.t.Tokens[k].Text != "-" {
				before = d.t.Tokens[k].Lower
			}
		}
		return w == "prosecutor" && before == "chief" || w == "general" && (before == "secretary" || before == "director")
	}
	return false
}

// bodyLately returns the body between states that was named last, here or in the two sentences before, nil if none was.
func (d *document) bodyLately() *text.Party {
	for n := d.n; n >= max(d.n-2, 0); n-- {
		list := d.r.Trees[n].S.Mentions
		for m := len(list) - 1; m >= 0; m-- {
			if x := &list[m]; x.Kind == schema.Organization && x.Subkind == schema.Intergovernmental {
				return &text.Party{Entity: x.Entity}
			}
		}
	}
	return nil
}

// corrected is the state that a leader led when a text was written, where only a pronoun or an epithet says whose leader he is.
func (d *document) corrected(person int, of *text.Party, role string, at int) *text.Party {
	if d.r.Links.Entities[of.Entity].ID == "org/commonwealth-of-nations" && (role == "secretary" || role == "relations secretary") {
		if x, ok := d.r.Links.Named("state/gb"); ok { // the Commonwealth Secretary sat in the British cabinet
			return &text.Party{Entity: x, Anchor: of.Anchor}
		}
	}
	if e := &d.r.Links.Entities[of.Entity]; e.Subkind == schema.GovernmentBody && headless(e.Name) {
		if state, ok := d.r.Links.OrganOf(of.Entity); ok && d.r.Kind(state) == schema.State {
			return &text.Party{Entity: state, Anchor: of.Anchor} // "President of the Presidency of X"
		}
	}
	if d.once || d.published == 0 || at < 0 || at >= len(d.t.Tokens) || d.t.Mention(at) >= 0 {
		return of
	}
	day := d.published.Time()
	led, ok := d.r.Links.Leader(person, role, day.Year()*100+int(day.Month()))
	if !ok || led == of.Entity || d.r.Kind(of.Entity) != schema.State {
		return of
	}
	return &text.Party{Entity: led, Anchor: of.Anchor}
}

// served resolves "his" before an office to the state or body for which the person acts: "his deputy, X", "President Y's deputy, X".
func (d *document) served(i int) *text.Party {
	if w := d.t.Tokens[i].Lower; w == "secretary-general" || w == "general" && i > 1 && d.t.Tokens[max(i-2, 0)].Lower == "secretary" {
		if x, ok := d.r.Secretariat(); ok {
			return &text.Party{Entity: x, Anchor: d.t.Tokens[i].Start}
		}
	}
	if w := d.t.Tokens[i].Lower; w != "his" && w != "her" && !(d.t.Mention(i) >= 0 && d.t.S.Mentions[d.t.Mention(i)].Kind == schema.Person) && !(d.t.Mention(i) < 0 && governing[d.t.Tokens[i].Lemma]) {
		return nil
	}
	list := d.r.Parties(d.n, i, text.Acting)
	if len(list) != 1 || d.r.Kind(list[0].Entity) != schema.State && d.r.Kind(list[0].Entity) != schema.Organization {
		return nil
	}
	return &text.Party{Entity: list[0].Entity, Anchor: d.t.Tokens[i].Start}
}

// ofBody tells whether the people's name before an office only says whence its bearer comes: "the Chilean founder of X" is an
// official of X, and "the Chilean owner" of nobody's state.
func (d *document) ofBody(noun, at int) bool {
	m := d.t.Mention(at)
	if at >= noun || m < 0 || d.t.S.Mentions[m].Use != text.ByDemonym {
		return false
	}
	if ownersOf[d.t.Tokens[noun].Lemma] {
		return true
	}
	for _, k := range d.t.Kids(noun) {
		x := d.t.Mention(k)
		if k > noun && x >= 0 && d.t.Is(k, "nmod") && d.t.Case(k) == "of" && d.t.S.Mentions[x].Kind == schema.Organization && d.t.S.Mentions[x].Subkind != schema.GovernmentBody {
			return true
		}
	}
	return false
}

// ownersOf found, own or run a firm, never a state.
var ownersOf = text.Set("founder co-founder owner editor ceo boss co-owner cofounder")

// presidents are officials whom the United Nations do not have.
var presidents = text.Set("president vice-president leader ruler")
