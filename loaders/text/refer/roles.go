package refer

import (
	"entente/loaders/text"
)

// deedRole is what a noun such as "the buyer" is in a deed told before: the verbs and nouns that tell the deed, and
// whether the noun is who does it or to whom it is done.
type deedRole struct {
	verbs, nouns map[string]bool
	suffers      bool
}

// deedRoles are nouns that mean who did what the text has told, or whom it befell.
var deedRoles = allDeedRoles()

func allDeedRoles() map[string]deedRole {
	out := map[string]deedRole{}
	for _, r := range []struct {
		roles, verbs, nouns string
		suffers             bool
	}{
		{"buyer purchaser acquirer", "buy acquire purchase swallow snap", "purchase acquisition takeover", false},
		{"bidder suitor", "bid offer court woo approach tender", "bid offer approach", false},
		{"seller vendor", "sell divest offload", "sale disposal", false},
		{"lender creditor", "lend advance", "loan credit", false},
		{"donor benefactor", "give donate grant pledge", "gift grant donation", false},
		{"owner proprietor", "own buy acquire purchase", "purchase acquisition", false},
		{"attacker aggressor assailant invader raider", "attack invade raid bomb strike shell assault overrun seize cross", "attack invasion raid assault offensive", false},
		{"accuser", "accuse charge blame denounce", "accusation charge", false},
		{"mediator intermediary go-between", "mediate broker", "mediation", false},
		{"occupier occupant conqueror", "occupy seize capture conquer annex", "occupation seizure annexation", false},
		{"captor kidnapper abductor hijacker", "abduct kidnap seize capture hijack hold", "abduction kidnapping hijacking", false},
		{"plaintiff complainant claimant", "sue complain", "complaint suit lawsuit claim", false},
		{"supplier", "supply deliver ship sell", "supply delivery shipment", false},
		{"newcomer entrant", "join enter", "accession entry", false},
		{"besieger", "besiege blockade surround", "siege blockade", false},
		{"accused defendant", "accuse charge indict prosecute try arrest", "", true},
		{"victim", "attack invade raid bomb strike shell assault", "", true},
		{"captive hostage", "abduct kidnap seize capture hijack hold", "", true},
		{"detainee prisoner", "detain arrest jail imprison hold seize", "", true},
		{"borrower debtor", "lend", "", true},
		{"deportee", "expel deport", "", true},
	} {
		for role := range text.Set(r.roles) {
			out[role] = deedRole{text.Set(r.verbs), text.Set(r.nouns), r.suffers}
		}
	}
	return out
}

// roleReach is how many sentences back a deed is looked for.
const roleReach = 6

// inDeed resolves "the buyer", "the Chinese bidder", "the accused" by the deed that the text has told last in which
// somebody was that.
func (d *Document) inDeed(n, i int) []text.Party {
	t := d.Trees[n]
	role, ok := deedRoles[t.Tokens[i].Lemma]
	if !ok || d.depth > 4 || t.Child(i, "nummod", "appos") >= 0 || d.manner(n, i) == foreign && t.Child(i, "nmod:poss") < 0 {
		return nil
	}
	barred := d.ownSubject(n, i)
	for back := 0; back <= roleReach && n-back >= 0; back++ {
		u := d.Trees[n-back]
		end := len(u.Tokens)
		if back == 0 {
			end, _ = t.Extent(i)
		}
		for k := end - 1; k >= 0; k-- {
			if out := d.playing(n-back, k, role); len(out) > 0 && !overlap(out, barred) && (t.Tokens[i].XPOS == "NNS" || len(out) == 1) {
				return d.renamed(out, n, i)
			}
		}
	}
	return nil
}

// playing resolves who has a role in the deed that a verb or a noun tells.
func (d *Document) playing(n, k int, role deedRole) []text.Party {
	t := d.Trees[n]
	switch {
	case t.Verbal(k) && role.verbs[t.Tokens[k].Lemma] && role.suffers:
		if t.Passive(k) {
			return d.Parties(n, t.Subject(k), text.Acting|text.NewName|text.Individual)
		}
		if o := t.Child(k, "iobj"); o >= 0 {
			return d.Parties(n, o, text.Acting|text.NewName|text.Individual)
		}
		return d.Parties(n, t.Object(k), text.Acting|text.NewName|text.Individual)
	case t.Verbal(k) && role.verbs[t.Tokens[k].Lemma]:
		return d.doerOf(n, k)
	case t.Tokens[k].UPOS == "NOUN" && t.Mention(k) < 0 && role.nouns[t.Tokens[k].Lemma]:
		if out := d.Doer(n, k); len(out) > 0 {
			return out
		}
		if v := t.Head(k); v >= 0 && t.Is(k, "obj") && staging[t.Tokens[v].Lemma] {
			return d.doerOf(n, v) // "made a bid for"
		}
	}
	return nil
}

// renamed is a list of parties as the words at a token name them.
func (d *Document) renamed(list []text.Party, n, i int) []text.Party {
	tok := &d.Trees[n].Tokens[i]
	out := make([]text.Party, len(list))
	for k, x := range list {
		x.Anchor, x.Words = tok.Start, tok.Text
		out[k] = x
	}
	return out
}
