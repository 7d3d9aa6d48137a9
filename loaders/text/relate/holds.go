package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// holding resolves of whom it is demanded that somebody be freed, tried or handed over: of the state that has him, by what the text has
// told; of nobody, where it has told nothing.
func (d *document) holding(c int, want text.Want) (found, bool) {
	if !inCustody[d.t.Tokens[c].Lemma] || !d.t.Passive(c) || d.t.Agent(c) >= 0 {
		return found{}, false
	}
	whom := d.subject(c, 0)
	if len(whom.parties) != 1 || d.r.Kind(whom.parties[0].Entity) != schema.Person {
		return found{}, false
	}
	held := d.inHands(freeingRule, whom)
	for k := len(d.claims) - 1; k >= 0; k-- {
		x := &d.claims[k]
		if custodial[x.Type] && x.Modality == schema.Asserted && text.Holds(held.parties, x.Target) && d.r.Kind(x.Source) == schema.State {
			return found{parties: []text.Party{{Entity: x.Source, Anchor: d.t.Tokens[c].Start}}, tokens: []int{c}}, true
		}
	}
	return found{}, true
}

var (
	freeingRule = &rule{name: "be freed", typ: schema.Detains}
	// inCustody are verbs of what is done to people by those who have them in their hands.
	inCustody = text.Set("let free release liberate extradite arrest jail imprison try pardon deport detain hand surrender repatriate punish prosecute charge acquit amnesty send return")
)

// governmentOf claims an office for whose the government is: "the government of X", "the X administration".
func (d *document) governmentOf(i int) {
	if !regimes[d.t.Tokens[i].Lemma] || d.t.Mention(i) >= 0 {
		return
	}
	for _, k := range d.t.Kids(i) {
		m := d.t.Mention(k)
		if m < 0 || d.t.S.Mentions[m].Kind != schema.Person || d.t.MentionHead(m) != k || d.t.Child(k, "conj") >= 0 {
			continue
		}
		if !(k > i && d.t.Is(k, "nmod") && d.t.Case(k) == "of") && !(k < i && d.t.Is(k, "nmod:poss", "compound")) {
			continue
		}
		person := d.t.S.Mentions[m].Entity
		of, ok := d.r.Links.Office(person)
		if ok && d.r.Kind(of) != schema.State {
			return
		}
		if !ok {
			if of, ok = d.seatBefore(i); !ok {
				return
			}
			d.r.Links.SetOffice(person, of)
		}
		d.emit(claim{rule: officeRule, source: text.Party{Entity: person, Anchor: d.t.Tokens[k].Start}, target: text.Party{Entity: of}, anchor: i, tokens: []int{k},
			modality: schema.Asserted, theme: -1, qualifiers: map[string]string{"role": "head of government"}})
		return
	}
}

var regimes = text.Set("government cabinet administration")

// seatBefore returns the state whose capital is the last party that is named before a token in its sentence, or the sentence before:
// "Madrid has 40 days; the government of X …".
func (d *document) seatBefore(i int) (int, bool) {
	for m := len(d.t.S.Mentions) - 1; m >= 0; m-- {
		x := &d.t.S.Mentions[m]
		if x.First > i || x.Kind != schema.State && x.Kind != schema.Organization {
			continue
		}
		return x.Entity, x.Kind == schema.State && x.Use == text.BySeat && d.t.Is(d.t.MentionHead(m), "nsubj")
	}
	if d.n == 0 {
		return 0, false
	}
	t := d.r.Trees[d.n-1]
	for m := range t.S.Mentions {
		x := &t.S.Mentions[m]
		if h := t.MentionHead(m); x.Kind == schema.State && x.Use == text.BySeat && t.Is(h, "nsubj") && t.Head(h) >= 0 && t.Head(t.Head(h)) < 0 {
			return x.Entity, true
		}
	}
	return 0, false
}
