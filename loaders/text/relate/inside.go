package relate

import (
	"slices"
	"strings"

	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

var (
	basedRule    = &rule{name: "based", typ: schema.BasedIn}
	suppliedRule = &rule{name: "supplied", typ: schema.ImportsMunitionsFrom}
	breachRule   = &rule{name: "in breach of", typ: schema.Violates}
	concernRule  = &rule{name: "concern that", typ: schema.ExpressesConcernAbout}
	brokeredRule = &rule{name: "brokered", typ: schema.MediatesWith}
	citizenRule  = &rule{name: "nationality", typ: schema.CitizenOf}
)

// hyphened maps the word after a hyphen to what it says of the noun that follows.
var hyphened = map[string]struct {
	rule    *rule
	reverse bool // the noun does it to the name, not the name to the noun
}{

	"based":         {basedRule, true},
	"registered":    {basedRule, true},
	"headquartered": {basedRule, true},
	"flagged":       {basedRule, true},
	"backed":        {&rule{name: "backed", typ: schema.Supports}, false},
	"supported":     {&rule{name: "supported", typ: schema.Supports}, false},
	"sponsored":     {&rule{name: "sponsored", typ: schema.Supports}, false},
	"funded":        {&rule{name: "funded", typ: schema.ProvidesAidTo}, false},
	"aligned":       {&rule{name: "aligned", typ: schema.AlliedWith}, false},
	"allied":        {&rule{name: "allied", typ: schema.AlliedWith}, false},
	"owned":         {&rule{name: "owned", typ: schema.Owns}, false},
	"controlled":    {&rule{name: "controlled", typ: schema.Controls}, false},
	"ruled":         {&rule{name: "ruled", typ: schema.Controls}, false},
	"governed":      {&rule{name: "governed", typ: schema.Controls}, false},
	"administered":  {&rule{name: "administered", typ: schema.Controls}, false},
	"dominated":     {&rule{name: "dominated", typ: schema.Controls}, false},
	"held":          {&rule{name: "held", typ: schema.Controls}, false},
	"run":           {&rule{name: "run", typ: schema.Controls}, false},
	"occupied":      {&rule{name: "occupied", typ: schema.Occupies}, false},
	"linked":        {&rule{name: "linked", typ: schema.AssociatedWith}, false},
	"affiliated":    {&rule{name: "affiliated", typ: schema.AssociatedWith}, false},
	"sanctioned":    {&rule{name: "sanctioned", typ: schema.Sanctions}, false},
	"brokered":      {brokeredRule, false},
	"mediated":      {brokeredRule, false},
	"facilitated":   {brokeredRule, false},
	"arranged":      {brokeredRule, false},
	"negotiated":    {brokeredRule, false},
}

// belonging reads what a hyphen ties to a name: "Malta-based firms", "Iran-backed Hezbollah".
func (d *document) belonging(m int) {
	x := &d.t.S.Mentions[m]
	if x.Last+2 >= len(d.t.Tokens) || d.t.Tokens[x.Last+1].Text != "-" && d.t.Tokens[x.Last+1].Text != "–" {
		return
	}
	word := x.Last + 2
	if d.t.Tokens[word].Lower == "and" && word+3 < len(d.t.Tokens) && d.t.Mention(word+1) >= 0 { // "U.S.- and French-brokered"
		if y := &d.t.S.Mentions[d.t.Mention(word+1)]; y.Last+2 < len(d.t.Tokens) && d.t.Tokens[y.Last+1].Text == d.t.Tokens[x.Last+1].Text {
			word = y.Last + 2
		}
	}
	h, ok := hyphened[d.t.Tokens[word].Lower]
	if !ok || h.rule == nil || x.Kind == schema.Person {
		return
	}
	noun := d.modifiedBy(word, m)
	if noun < 0 {
		return
	}
	want := text.Collective | text.NewName | text.Territory
	list := d.r.Parties(d.n, noun, want)
	if h.rule == basedRule && len(list) == 0 {
		list = d.seatedBody(noun, x.First)
	}
	if h.rule == brokeredRule { // "the Chad-brokered accord between X and Y"
		if list = d.sides(noun, text.Acting).parties; len(list) == 0 {
			list = d.dealers(noun, text.Acting).parties // "X and Y held Chad-brokered talks"
		}
	}
	if h.rule == basedRule && len(list) > 1 && !strings.HasSuffix(d.t.Tokens[noun].XPOS, "S") {
		list = list[:1] // "the Malta-based firm A, Oman's B and C"
	}
	for _, y := range list {
		if !h.reverse && d.t.Mention(noun) < 0 && d.assailed(x.Entity, y.Entity) {
			continue // "US-backed rebels" are not those whom the US bombs
		}
		source, target := text.Party{Entity: x.Entity, Anchor: d.t.Tokens[x.First].Start, Words: d.r.Links.Words(d.t.S, x.First, x.Last)}, y
		if h.reverse {
			source, target = target, source
		}
		d.emit(claim{rule: h.rule, source: source, target: target, anchor: x.Last + 2, tokens: []int{x.First, noun}, modality: schema.Asserted, theme: -1})
	}
}

// assailed tells whether the text has told of hostile deeds of one party to another.
func (d *document) assailed(who, whom int) bool {
	return slices.ContainsFunc(d.claims, func(c text.Claim) bool {
		return opposed[c.Type] && c.Modality == schema.Asserted && c.Source == who && c.Target == whom
	})
}

// modifiedBy returns the noun that "X-based" modifies: the head of the phrase around it, -1 if unclear.
func (d *document) modifiedBy(word, m int) int {
	x := &d.t.S.Mentions[m]
	for i, steps := word, 0; i >= 0 && steps < 6; i, steps = d.t.Head(i), steps+1 {
		if i > word && d.t.Nominal(i) {
			return i
		}
	}
	for i := word + 1; i < len(d.t.Tokens) && i < word+7; i++ { // the parser lost it: the first noun that ends a run
		if k := d.t.Mention(i); k >= 0 && d.t.S.Mentions[k].Kind != schema.State && d.t.S.Mentions[k].Entity != x.Entity {
			return d.t.MentionHead(k)
		}
		if d.t.Tokens[i].UPOS == "NOUN" && (i+1 >= len(d.t.Tokens) || d.t.Tokens[i+1].UPOS != "NOUN" && d.t.Tokens[i+1].UPOS != "PROPN") {
			return i
		}
		if d.t.Verbal(i) || d.t.Tokens[i].UPOS == "ADP" || d.t.Tokens[i].UPOS == "PUNCT" {
			break
		}
	}
	return -1
}

// supplied reads "Chad-supplied rockets": who fires or has them imports them.
func (d *document) supplied(i int) {
	if !d.isThing(i, "@arms", false) {
		return
	}
	for m := range d.t.S.Mentions {
		x := &d.t.S.Mentions[m]
		if x.Last+2 >= i || !d.t.Within(x.Last, i) || d.t.Tokens[x.Last+1].Text != "-" || !suppliedWords[d.t.Tokens[x.Last+2].Lower] {
			continue
		}
		v, who := d.userOf(i)
		if v < 0 || who.empty() {
			return
		}
		mod, says, ok := schema.Asserted, []text.Ref(nil), true
		if v != i {
			mod, says, ok = d.mood(v, who.parties)
		}
		if !ok {
			return
		}
		for _, s := range who.parties {
			d.emit(claim{rule: suppliedRule, source: s, target: text.Party{Entity: x.Entity}, anchor: x.Last + 2, tokens: append([]int{v, i, x.First}, who.tokens...), modality: mod, says: says, theme: i})
		}
	}
}

var (
	suppliedWords = text.Set("supplied made produced built manufactured provided furnished delivered donated")
	usingVerbs    = text.Set("order commission induct fire use launch deploy receive buy acquire import employ operate obtain field fly purchase own have possess parade display eat consume burn drink carry drive wear smoke need")
)

// breach reads "in violation of the embargo" after a verb, and "violating" is a rule of the table.
func (d *document) breach(v int) {
	for _, x := range d.t.Tails(v) {
		if !tree.Listed("in", x.Prep) || !breaches[d.t.Tokens[x.Noun].Lemma] {
			continue
		}
		who := d.subject(v, text.Acting|text.NewName)
		if d.t.Passive(v) && !judged(true, d.t.Tokens[v].Lemma) {
			who = d.slot(v, "agent", text.Acting|text.NewName, breachRule, true)
		}
		if who.empty() || !judged(d.t.Passive(v), d.t.Tokens[v].Lemma) && !breachable(d.t.Tokens[v].Lemma) {
			continue
		}
		mod, says, ok := d.mood(v, who.parties)
		if !ok {
			continue
		}
		target := d.firstFit(d.t.NounTails(x.Noun), x.Noun, "of,under", targetWant(schema.Violates), breachRule, false)
		if d.t.Tokens[x.Noun].Lemma == "defiance" && len(target.parties) > 0 && d.r.Kind(target.parties[0].Entity) == schema.State {
			continue // who is defied has made no rule
		}
		for _, s := range who.parties {
			for _, y := range target.parties {
				d.emit(claim{rule: breachRule, source: s, target: y, anchor: x.Noun, tokens: append(append([]int{v}, who.tokens...), target.tokens...), modality: mod, says: says, theme: -1})
			}
		}
		return
	}
}

// breachOf is for nouns what breach is for verbs: "Chad's sale of arms in breach of the embargo".
func (d *document) breachOf(i int) {
	if d.t.Is(i, "obl", "obj", "nsubj", "appos") {
		return
	}
	who := d.r.Doer(d.n, i)
	if len(who) == 0 {
		return
	}
	for _, x := range d.t.NounTails(i) {
		if x.Prep != "in" || x.Via != i || !breaches[d.t.Tokens[x.Noun].Lemma] {
			continue
		}
		mod, says, ok := d.nounMood(i, -1, who)
		if !ok {
			return
		}
		target := d.firstFit(d.t.NounTails(x.Noun), x.Noun, "of,under", targetWant(schema.Violates), breachRule, false)
		for _, s := range who {
			for _, y := range target.parties {
				d.emit(claim{rule: breachRule, source: s, target: y, anchor: x.Noun, tokens: append([]int{i}, target.tokens...), modality: mod, says: says, theme: -1})
			}
		}
	}
}

// judging are verbs of those who find others to be in breach.
var judging = text.Set("find hold deem declare judge rule adjudge")

// judged tells of somebody who was found to be in breach.
func judged(passive bool, lemma string) bool { return passive && judging[lemma] }

var breaches = text.Set("violation breach contravention defiance")

// breachable tells a verb that tells a deed from one that tells words about it.
func breachable(lemma string) bool {
	return !saying[lemma] && !blaming[lemma] && !accusing[lemma] && lemma != "impose" && lemma != "be" && lemma != "connect"
}

// concernThat reads "voiced concern that A does": concern about A.
func (d *document) concernThat(v int) {
	h := d.t.Head(v)
	if h < 0 || !d.t.Is(v, "acl", "ccomp") {
		return
	}
	var who found
	at := h
	switch {
	case concerns[d.t.Tokens[h].Lemma] && !d.t.Verbal(h):
		who, at = d.doer(h, concernRule)
		if at < 0 {
			at = h
		}
	case concernVerbs[d.t.Tokens[h].Lemma] && d.t.Passive(h), d.t.Tokens[h].Lemma == "concerned" || d.t.Tokens[h].Lemma == "worried" || d.t.Tokens[h].Lemma == "alarmed":
		who = d.subject(h, text.Acting|text.NewName)
	default:
		return
	}
	about := d.subject(v, text.Acting|text.NewName)
	if who.empty() || about.empty() {
		return
	}
	m, says, ok := d.mood(at, who.parties)
	if !ok {
		return
	}
	for _, s := range who.parties {
		for _, t := range about.parties {
			d.emit(claim{rule: concernRule, source: s, target: t, anchor: h, tokens: append(append([]int{h}, who.tokens...), about.tokens...), modality: m, says: says, theme: -1})
		}
	}
}

var (
	concerns     = text.Set("concern worry fear alarm")
	concernVerbs = text.Set("concern worry alarm")
)

// bearer resolves who has what "with" names: "X, with headquarters in Y, denied it".
func (d *document) bearer(i int, want text.Want) found {
	h := d.t.Head(i)
	if h < 0 || d.t.Case(i) != "with" {
		return found{}
	}
	if first, _ := d.t.Extent(i); first > 1 && d.t.Tokens[first-1].Text == "," {
		if m := d.t.Mention(first - 2); m >= 0 {
			return d.at(d.t.MentionHead(m), want)
		}
	}
	if a := d.t.Head(h); d.t.Mention(h) < 0 && d.t.Is(h, "appos") && a >= 0 && a < h { // "X, a miner with interests in Y"
		h = a
	}
	if d.t.Mention(h) >= 0 {
		return d.at(h, want)
	}
	return found{}
}

// rightBehind resolves the land in which a thing is that is told right behind it, on whatever the parser hung it.
func (d *document) rightBehind(i int, want text.Want) found {
	if i+1 >= len(d.t.Tokens) || d.t.Tokens[i+1].Lower != "in" {
		return found{}
	}
	return d.at(d.t.Head(i+1), want)
}

// hearsay are passive verbs that tell what others say of somebody.
var hearsay = text.Set("repute allege believe report suspect say think accuse rumour rumor understand")

// determined tells whether an article or the like stands before a noun.
func (d *document) determined(i int) bool {
	return d.t.Modified(i, "a,an,the,another,its,their,one,both,all")
}

// compound resolves a thing that modifies a noun: "arms embargo violations".
func (d *document) compound(i int, want text.Want) found {
	for _, k := range d.t.Kids(i) {
		if k < i && d.t.Is(k, "compound", "nmod") && d.t.Mention(k) < 0 {
			if f := d.at(k, want); !f.empty() {
				return f
			}
		}
	}
	return found{}
}

// describes tells whether a noun in apposition only says what somebody is, which nobody disputes,
// and stands in no quotation.
func (d *document) describes(i int) bool {
	_, quoted := d.r.Speaker(d.n, i)
	return !quoted && descriptive[d.t.Tokens[i].Lemma] && (d.determined(i) || siblings[d.t.Tokens[i].Lemma])
}

var descriptive = text.Set("half-brother half-sister brother-in-law son-in-law daughter-in-law grandson granddaughter stepson branch subsidiary arm unit wing division department affiliate member citizen national resident native brother sister son daughter wife husband father mother cousin nephew niece uncle aunt widow suburb district")

// siblings are kin, who need no article in an apposition: "X, brother of Y, was elected".
var siblings = text.Set("brother sister son daughter wife husband father mother cousin nephew niece uncle aunt widow half-brother half-sister brother-in-law son-in-law daughter-in-law grandson granddaughter stepson")
