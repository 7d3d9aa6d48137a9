package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// namedRole reads who is named as the other side of a deal of which the sentences before have told without him: "X has been sold. The buyer
// is Y", "Z borrowed a million. The lender, Y, wants it back". The token is the noun.
func (d *document) namedRole(i int) {
	role, ok := namedRoles[d.t.Tokens[i].Lemma]
	if !ok || d.t.Tokens[i].XPOS == "NNS" || d.t.Mention(i) >= 0 || !d.t.Modified(i, "the,new") || d.t.Child(i, "nmod", "nmod:poss") >= 0 {
		return
	}
	name, v := d.roleBearer(i)
	if name < 0 {
		return
	}
	who := d.at(name, text.NewName|text.Acting)
	if len(who.parties) != 1 {
		return
	}
	what, open := d.untoldDeal(i, role)
	if len(what) != 1 || what[0].Entity == who.parties[0].Entity {
		return
	}
	m, says, ok := d.mood(v, who.parties)
	if v == i && d.t.Child(i, "cop") < 0 {
		m, says, ok = schema.Asserted, nil, true // in apposition
	}
	if !ok {
		return
	}
	if m == schema.Asserted && (open || d.modified(i, "likely,likeliest,potential,prospective,would-be,possible,probable,leading,favoured,favored,intended")) {
		m = schema.Hypothetical
	}
	source, target := who.parties[0], what[0]
	if role.turned {
		source, target = target, source
	}
	d.emit(claim{rule: &rule{name: "named as the other side", typ: role.typ}, source: source, target: target, anchor: i, tokens: []int{name}, modality: m, says: says, theme: -1})
}

// roleBearer returns the name of whom a noun tells: in apposition, as its subject or as what it is said to be; and the word at which that
// is stated.
func (d *document) roleBearer(i int) (name, v int) {
	if k := d.t.Child(i, "appos", "flat"); k > i && d.t.Mention(k) >= 0 {
		return k, i
	}
	if h := d.t.Head(i); h > i && d.t.Is(i, "nsubj") && d.t.Mention(h) >= 0 && d.t.Child(h, "cop") >= 0 {
		return h, h
	}
	if s := d.t.Child(i, "nsubj"); s >= 0 && s < i && d.t.Mention(s) >= 0 && d.t.Child(i, "cop") >= 0 {
		return s, i
	}
	return -1, -1
}

// untoldDeal returns the other end of the deal in which somebody is the buyer, the lender or the like, and tells whether it is still open.
func (d *document) untoldDeal(i int, role namedAs) (list []text.Party, open bool) {
	n := d.n
	defer d.enter(n)
	for back := 0; back <= 2 && n-back >= 0; back++ {
		d.enter(n - back)
		end := len(d.t.Tokens)
		if back == 0 {
			end = i
		}
		for v := end - 1; v >= 0; v-- {
			if list, open := d.otherEnd(v, role); len(list) > 0 {
				return list, open
			}
		}
	}
	return nil, false
}

// otherEnd resolves whom or what a verb or noun tells to be sold, or who buys or borrows.
func (d *document) otherEnd(v int, role namedAs) (list []text.Party, open bool) {
	lemma := d.t.Tokens[v].Lemma
	switch {
	case role.thing && lemma == "sale" && d.t.Case(v) == "for" && d.t.Child(v, "cop") >= 0:
		return d.soldThing(d.t.Subject(v)), true
	case role.thing && d.t.Verbal(v) && lemma == "change" && v+1 < len(d.t.Tokens) && d.t.Tokens[v+1].Lower == "hands":
		return d.soldThing(d.t.Subject(v)), false
	case !d.t.Verbal(v) || !role.verbs[lemma] || d.phraseBehind(v, "to,from,by") || d.own(v) == schema.Negated:
		return nil, false
	case role.thing:
		return d.soldThing(d.t.Object(v)), d.own(v) != schema.Asserted
	case d.t.Passive(v) || role.object != "" && !d.isThing(d.t.Object(v), role.object, true):
		return nil, false
	}
	return d.subject(v, text.Acting|text.NewName).parties, d.own(v) != schema.Asserted
}

// soldThing resolves a firm, or that of which a share is told: "a quarter of X".
func (d *document) soldThing(i int) []text.Party {
	if i < 0 {
		return nil
	}
	if d.t.Mention(i) < 0 {
		for _, x := range d.t.NounTails(i) {
			if tree.Listed("of,in", x.Prep) && d.t.Mention(x.Noun) >= 0 {
				i = x.Noun
				break
			}
		}
	}
	f := d.at(i, text.NewName)
	if len(f.parties) != 1 || d.r.Kind(f.parties[0].Entity) != schema.Organization && d.r.Kind(f.parties[0].Entity) != schema.Vessel {
		return nil
	}
	return f.parties
}

// namedAs is how a side of a deal is told that has no name yet.
type namedAs struct {
	verbs  map[string]bool
	object string
	thing  bool // the other end is what changes hands
	turned bool // the other end is the source
	typ    schema.RelationType
}

var (
	boughtBy = namedAs{verbs: text.Set("sell auction privatise privatize divest offload"), thing: true, typ: schema.Owns}
	lentBy   = namedAs{verbs: text.Set("borrow"), typ: schema.LendsTo}
	armedBy  = namedAs{verbs: text.Set("buy purchase order acquire receive get"), object: "@arms", turned: true, typ: schema.ImportsMunitionsFrom}

	// namedRoles are nouns for a side of a deal.
	namedRoles = map[string]namedAs{"buyer": boughtBy, "purchaser": boughtBy, "acquirer": boughtBy, "owner": boughtBy, "bidder": boughtBy, "lender": lentBy, "creditor": lentBy, "supplier": armedBy, "seller": armedBy, "vendor": armedBy}
)
