package refer

import (
	"entente/loaders/text"
)

// deedRole is what a noun such as "the buyer" is in a deed told before: who does what the first verbs or the nouns tell,
// to whom it is done, who is given or sold something, from whom it is had.
type deedRole struct {
	does, nouns, suffers, gets, gives map[string]bool
}

// deedRoles are nouns that mean who did what the text has told, or whom it befell.
var deedRoles = allDeedRoles()

func allDeedRoles() map[string]deedRole {
	out := map[string]deedRole{}
	for _, r := range []struct{ roles, does, nouns, suffers, gets, gives string }{
		{roles: "buyer purchaser acquirer importer customer", does: "buy acquire purchase swallow snap import", nouns: "purchase acquisition takeover", gets: "sell export"},
		{roles: "bidder suitor", does: "bid offer court woo approach tender", nouns: "bid offer approach"},
		{roles: "seller vendor", does: "sell divest offload", nouns: "sale disposal", gives: "buy acquire purchase"},
		{roles: "lender creditor", does: "lend advance", nouns: "loan credit", gives: "borrow"},
		{roles: "borrower debtor", does: "borrow owe", gets: "lend advance"},
		{roles: "donor benefactor", does: "give donate grant pledge", nouns: "gift grant donation"},
		{roles: "recipient beneficiary", does: "receive", gets: "give donate grant lend send supply deliver"},
		{roles: "owner proprietor", does: "own buy acquire purchase", nouns: "purchase acquisition"},
		{roles: "attacker aggressor assailant invader raider", does: "attack invade raid bomb strike shell assault overrun seize cross", nouns: "attack invasion raid assault offensive"},
		{roles: "accuser", does: "accuse charge blame denounce", nouns: "accusation charge"},
		{roles: "mediator intermediary go-between", does: "mediate broker", nouns: "mediation"},
		{roles: "occupier occupant conqueror", does: "occupy seize capture conquer annex", nouns: "occupation seizure annexation"},
		{roles: "captor kidnapper abductor hijacker", does: "abduct kidnap seize capture hijack hold", nouns: "abduction kidnapping hijacking"},
		{roles: "plaintiff complainant claimant", does: "sue complain", nouns: "complaint suit lawsuit claim"},
		{roles: "supplier exporter", does: "supply deliver ship sell export", nouns: "supply delivery shipment", gives: "import buy"},
		{roles: "newcomer entrant", does: "join enter", nouns: "accession entry"},
		{roles: "besieger", does: "besiege blockade surround", nouns: "siege blockade"},
		{roles: "accused defendant", suffers: "accuse charge indict prosecute try arrest"},
		{roles: "victim", suffers: "attack invade raid bomb strike shell assault"},
		{roles: "captive hostage", suffers: "abduct kidnap seize capture hijack hold"},
		{roles: "detainee prisoner", suffers: "detain arrest jail imprison hold seize"},
		{roles: "deportee", suffers: "expel deport"},
	} {
		for role := range text.Set(r.roles) {
			out[role] = deedRole{text.Set(r.does), text.Set(r.nouns), text.Set(r.suffers), text.Set(r.gets), text.Set(r.gives)}
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
	if k := t.Child(i, "compound"); k >= 0 && t.Mention(k) < 0 {
		return nil // "the ivory buyers"
	}
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
	const want = text.Acting | text.NewName | text.Individual
	lemma := t.Tokens[k].Lemma
	switch {
	case !t.Verbal(k):
		if t.Tokens[k].UPOS == "NOUN" && t.Mention(k) < 0 && role.nouns[lemma] {
			return d.undertaking(n, k)
		}
	case role.does[lemma]:
		return d.doerOf(n, k)
	case role.suffers[lemma] && t.Passive(k):
		return d.Parties(n, t.Subject(k), want)
	case role.suffers[lemma]:
		return d.Parties(n, t.Object(k), want)
	case role.gets[lemma] && t.Child(k, "iobj") >= 0:
		return d.Parties(n, t.Child(k, "iobj"), want)
	case role.gets[lemma]:
		return d.behind(n, k, "to")
	case role.gives[lemma]:
		return d.behind(n, k, "from")
	}
	return nil
}

// undertaking resolves who does what a noun says, or makes it: "made a bid for".
func (d *Document) undertaking(n, k int) []text.Party {
	t := d.Trees[n]
	if out := d.Doer(n, k); len(out) > 0 {
		return out
	}
	if v := t.Head(k); v >= 0 && t.Is(k, "obj") && staging[t.Tokens[v].Lemma] {
		return d.doerOf(n, v)
	}
	return nil
}

// behind resolves the noun behind a preposition of a verb.
func (d *Document) behind(n, v int, prep string) []text.Party {
	for _, x := range d.Trees[n].Tails(v) {
		if x.Prep == prep {
			return d.Parties(n, x.Noun, text.Acting|text.NewName|text.Individual)
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
