package relate

import (
	"slices"
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

// meets tells whether the ends of a rule act and are met in person, where it asks for that: a premier has dinner with a
// president, a state has none with a state.
func (d *document) meets(r *rule, sources, targets found) bool {
	switch {
	case strings.Contains(r.inPerson, "source") && !d.inPerson(sources), strings.Contains(r.inPerson, "target") && !d.inPerson(targets):
		return false
	case r.atLarge && d.inPerson(targets):
		return false
	case contactTypes[r.typ] && (d.someoneLowly(sources) || d.someoneLowly(targets)):
		return false
	}
	return !r.both || len(targets.parties) > 1
}

// someoneLowly tells of somebody who speaks for no state: "held talks with a Libyan pilot".
func (d *document) someoneLowly(f found) bool {
	return slices.ContainsFunc(f.tokens, func(i int) bool {
		return lowly[d.t.Tokens[i].Lemma] && d.t.Tokens[i].XPOS == "NN" && d.t.Modified(i, "a,an")
	})
}

var (
	// contactTypes are those of people who meet for their states.
	contactTypes = types(schema.MeetsWith, schema.NegotiatesWith, schema.Visits, schema.SignsAgreementWith)
	lowly        = text.Set("pilot sailor soldier guard gunner expert operative hacker worker agent spy raider saboteur officer policeman detective fighter militant trooper marine commando mercenary engineer scientist banker lawyer")
)

// inPerson tells whether a party was read from words for somebody: a name, an office, an envoy, "he".
func (d *document) inPerson(f found) bool {
	for _, i := range f.tokens {
		if m := d.t.Mention(i); m >= 0 {
			if d.t.S.Mentions[m].Kind == schema.Person {
				return true
			}
			continue
		}
		switch w := d.t.Tokens[i].Lower; {
		case travellers[d.t.Tokens[i].Lemma] || guests[d.t.Tokens[i].Lemma], w == "him" || w == "her" || w == "who" || w == "whom":
			return true
		case d.isOffice(i) && !d.t.Modified(i, "former,ex,exiled,deposed,ousted,detained"):
			return true
		}
	}
	return false
}

// bids tells whether something is asked behind a verb: "called on X to leave", "for restraint".
func (d *document) bids(v int) bool {
	for i := v + 2; i < len(d.t.Tokens) && i < v+18; i++ {
		if d.t.Tokens[i].XPOS == "VB" && (d.t.Tokens[i-1].Lower == "to" || d.t.Tokens[i-1].XPOS == "RB") {
			return true
		}
		if d.t.Tokens[i].Text == ":" {
			return true
		}
	}
	return d.hasTail(v, "for")
}

// attempted tells of what somebody tries or tried to do: "has been trying to mediate", "its efforts to mediate failed".
func (d *document) attempted(v int) bool {
	h := d.t.Head(v)
	if h < 0 || d.t.Tokens[v].XPOS != "VB" {
		return false
	}
	if d.t.Is(v, "acl") && efforts[d.t.Tokens[h].Lemma] {
		g := d.t.Head(h)
		return g >= 0 && d.t.Verbal(g) && d.t.Is(h, "nsubj", "nsubj:pass", "obj") && d.own(g) == schema.Asserted
	}
	return trying[d.t.Tokens[h].Lemma] && d.t.Verbal(h) && d.own(h) == schema.Asserted && !d.t.Is(h, "xcomp", "ccomp", "advcl")
}

var (
	trying  = text.Set("try seek attempt strive work struggle endeavour endeavor labour labor")
	efforts = text.Set("effort attempt endeavour endeavor")
)
