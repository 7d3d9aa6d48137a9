package relate

import (
	"slices"
	"strings"

	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

func (d *document) verbFits(v int, r *rule) bool {
	passive := d.t.Passive(v)
	switch {
	case r.passive == "never" && passive && d.t.Stranded(v) == "", r.passive == "only" && !passive:
		return false
	case r.bare && !passive && d.hasObject(v):
		return false
	case r.particle != "" && !d.particle(v, r, r.particle), r.notParticle != "" && d.particle(v, r, r.notParticle):
		return false
	case r.object != "" && passive && strings.HasPrefix(r.target, "given") && d.t.Child(v, "obj") > v && !d.isThing(d.t.Child(v, "obj"), r.object, true):
		return false // "the doctors were granted asylum": what is given is no doctor
	case r.object != "" && !d.isThing(d.t.Object(v), r.object, true) && !d.above(v, r.object) && !(passive && d.isThing(d.t.Child(v, "obj", "xcomp"), r.object, true)):
		return false
	case r.typ == schema.Threatens && passive && d.governedBy(v, "feel"):
		return false // a feeling
	case r.typ == schema.DeploysForcesTo && d.ownCraft(v), r.typ == schema.InvestsIn && d.funded(v), r.typ == schema.Embargoes && d.firmSold(d.t.Object(v)):
		return false
	case d.t.Tokens[v].Lemma == "become" && d.t.Object(v) >= 0 && d.tallied(d.t.Object(v)):
		return false // "became the first member to do it"
	case d.t.Tokens[v].Lemma == "hear" && r.flips && !d.willDo(v):
		return false // "did not hear of the plan until Tuesday"
	case r.notObject != "" && d.isAny(d.t.Object(v), r.notObject):
		return false
	case r.kinds == "foreigners" && !d.foreignPeople(d.t.Object(v)):
		return false
	case r.notWith != "" && d.withFits(v, r.notWith):
		return false
	case r.notSubject != "" && d.isAny(d.doing(v), r.notSubject):
		return false
	case r.subject != "" && !d.isThing(d.doing(v), r.subject, false):
		return false
	}
	if r.notPrep != "" {
		for _, x := range d.t.Tails(v) {
			if x.Via < 0 && tree.Listed(r.notPrep, x.Prep) {
				return false
			}
		}
	}
	if r.unbidding && d.bids(v) || r.bidding && !d.bids(v) {
		return false
	}
	if r.below != "" && !d.infinitive(v, r.below, r.alone) || r.under != "" && !d.governedBy(v, r.under) {
		return false
	}
	return r.with == "" || d.withFits(v, r.with)
}

// governedBy tells whether a verb is the complement of one of a list: "stopped selling", "feels threatened".
func (d *document) governedBy(v int, list string) bool {
	h := d.t.Head(v)
	return h >= 0 && (d.t.Is(v, "xcomp", "ccomp", "obj") && d.t.Tokens[v].XPOS == "VBG" || d.t.Is(v, "xcomp", "advcl") && d.t.Tokens[v].XPOS == "VBN") && tree.Listed(list, d.t.Tokens[h].Lemma)
}

// infinitive tells whether one of the verbs, divided by blanks, follows as "to" and a bare form, or as "from" and a gerund; "get_out"
// asks for the word behind it, too.
func (d *document) infinitive(v int, list string, alone bool) bool {
	for i := v + 2; i < len(d.t.Tokens) && i < v+14; i++ {
		if !(d.t.Tokens[i].XPOS == "VB" && d.t.Tokens[i-1].Lower == "to" || d.t.Tokens[i].XPOS == "VBG" && d.t.Tokens[i-1].Lower == "from" || d.t.Tokens[v].Lemma == "let" && d.t.Is(i, "xcomp", "ccomp") && d.t.Head(i) == v) {
			continue
		}
		if alone && d.hasTail(i, "with") {
			return false // "to sign contracts with its company"
		}
		lemma := d.t.Tokens[i].Lemma
		if listed := strings.Fields(list); slices.Contains(listed, lemma) || i+1 < len(d.t.Tokens) && slices.Contains(listed, lemma+"_"+d.t.Tokens[i+1].Lower) {
			return true
		}
	}
	return false
}

// hasObject tells whether a verb has an object: "up to 10 km" is none.
func (d *document) hasObject(v int) bool {
	o := d.t.Child(v, "obj", "iobj")
	if k := v + 1; o < 0 && k+1 < len(d.t.Tokens) && d.t.Tokens[k].XPOS == "CD" && d.t.Tokens[k+1].UPOS == "PROPN" && d.t.Head(k+1) == k {
		return true // "flew 600 Gurkhas to X"
	}
	return o >= 0 && !lengths[d.t.Tokens[o].Lemma]
}

var lengths = text.Set("kilometer kilometre km mile metre meter yard")

// doing returns who does what a verb says, of a passive the noun after "by".
func (d *document) doing(v int) int {
	if d.t.Passive(v) {
		return d.t.Agent(v)
	}
	s := d.t.Subject(v)
	if h := d.t.Head(v); s >= 0 && h >= 0 && d.t.Is(v, "acl:relcl") && d.t.Tokens[s].XPOS == "WDT" {
		return h // "the Fund, which approved"
	}
	return s
}

// above tells whether a participle belongs to the noun over the one it hangs on: "talks
// between the two, mediated by X".
func (d *document) above(v int, things string) bool {
	n := d.t.Head(v)
	if n >= 0 && d.t.Is(n, "conj") {
		n = d.t.Head(n)
	}
	if n < 0 || !d.t.Is(v, "acl") || d.t.Is(v, "acl:relcl") || !d.t.Is(n, "nmod") || d.t.Head(n) < 0 {
		return false
	}
	return d.isThing(d.t.Head(n), things, false)
}

// fits tells whether parties may stand at an end of the rule's type, and are what the rule
// wants there.
func (d *document) fits(r *rule, f found, source bool) bool {
	for _, p := range f.parties {
		kind := d.r.Kind(p.Entity)
		if !source && !d.kindFits(r, p.Entity) {
			continue
		}
		if source && r.from != "" && !kindsOf[r.from][kind] {
			continue
		}
		if kind == schema.Group {
			if r.kinds == "state" {
				continue
			}
			return true
		}
		kinds := r.typ.Targets()
		if source {
			kinds = r.typ.Sources()
		}
		if slices.Contains(kinds, kind) || !source && d.worksOf(r.typ, p.Entity) {
			return true
		}
	}
	return false
}

// worksOf tells whether a type may have a mine, a port or the like for its target, as if it were the firm that runs it.
func (d *document) worksOf(typ schema.RelationType, entity int) bool {
	return (typ == schema.InvestsIn || typ == schema.Sanctions || typ == schema.LiftsSanctionsOn || typ == schema.Opposes) && d.r.Links.Site(entity)
}

// kindFits tells whether an entity is of the kinds that a rule asks of its target.
func (d *document) kindFits(r *rule, entity int) bool {
	subkind := d.r.Links.Entities[entity].Subkind
	switch r.kinds {
	case "":
		return true
	case "bloc":
		return subkind == schema.Intergovernmental || subkind == schema.Party || subkind == schema.ArmedGroup
	case "defendant": // states "charge" a body of states with something, and nobody tries it
		return kindsOf[r.kinds][d.r.Kind(entity)] && subkind != schema.Intergovernmental
	case "property": // a plant, but no region
		if d.r.Kind(entity) == schema.Group {
			return kindsOf[r.kinds][schema.Group] || r.typ == schema.Owns && d.firms(entity)
		}
		return kindsOf[r.kinds][d.r.Kind(entity)] && (d.r.Kind(entity) != schema.Place || d.r.Links.Entities[entity].ID == "")
	case "ground": // a stretch of land, and no plant
		return d.r.Kind(entity) == schema.Place && !d.r.Links.Site(entity)
	case "soil": // a state or a stretch of land
		return d.r.Kind(entity) == schema.State || d.r.Kind(entity) == schema.Place && !d.r.Links.Site(entity)
	case "site": // a mine, a port or a plant by its name
		return d.r.Links.Site(entity)
	case "session": // a body out of which one walks without leaving it
		return d.sits(entity)
	case "membership": // one that is left for good
		return kindsOf["club"][d.r.Kind(entity)] && !d.sits(entity)
	case "peer":
		return kindsOf["land"][d.r.Kind(entity)] || subkind == schema.Intergovernmental
	case "power":
		return d.r.Kind(entity) == schema.State || subkind == schema.GovernmentBody || subkind == schema.ArmedGroup
	}
	return kindsOf[r.kinds][d.r.Kind(entity)]
}

// withFits checks a further prepositional phrase: "supply X with arms".
func (d *document) withFits(v int, with string) bool {
	prep, things, _ := strings.Cut(with, ":")
	for _, x := range d.t.Tails(v) {
		if tree.Listed(prep, x.Prep) && (things == "@any" || d.isThing(x.Noun, things, true)) {
			return true
		}
	}
	if o := d.t.Object(v); things == "@any" && o > v && tree.Listed(prep, "to") { // "asked the British army to leave", read as an army that is to leave
		if k := d.t.Child(o, "acl"); k > o && d.t.Tokens[k].XPOS == "VB" && d.t.Case(k) == "to" {
			return true
		}
	}
	for _, k := range d.t.Kids(v) { // "barred X from entering", "joined X in condemning Y"
		if d.t.Is(k, "advcl", "xcomp", "ccomp") && tree.Listed(prep, d.t.Case(k)) && (things == "@any" || things == "@doing" || d.isThing(k, things, false)) {
			return true
		}
		if things == "@any" && d.t.Is(k, "obl:unmarked") && tree.Listed(prep, d.t.Tokens[k].Lower) { // "has hosted X since 2012"
			return true
		}
	}
	return false
}

// particle tells whether a word follows the verb closely: "call on", "pull out".
func (d *document) particle(v int, r *rule, word string) bool {
	for _, k := range d.t.Kids(v) {
		if d.t.Is(k, "compound:prt", "advmod", "obj", "xcomp", "flat", "obl") && tree.Listed(word, d.t.Tokens[k].Lower) {
			return true
		}
		if d.t.Is(k, "advcl") && d.t.Tokens[k].XPOS == "VBG" && tree.Listed(word, d.t.Tokens[k].Lower) { // "sent the envoy packing"
			return true
		}
		if d.t.Is(k, "obj", "xcomp") && d.worded(k, word) {
			return true
		}
	}
	for i := v + 1; i < len(d.t.Tokens) && i < v+3; i++ {
		if tree.Listed(word, d.t.Tokens[i].Lower) {
			return true
		}
	}
	for _, x := range d.t.Tails(v) { // "built a dam jointly with X"
		if a := d.t.Child(x.Noun, "advmod"); x.Via < 0 && a > v && a < x.Noun && tree.Listed(word, d.t.Tokens[a].Lower) {
			return true
		}
	}
	return tree.Listed(r.target, word) && d.hasTail(v, word)
}

// worded tells whether one of some words stands beside a noun: "named three envoys undesirable".
func (d *document) worded(noun int, words string) bool {
	for _, k := range d.t.Kids(noun) {
		if d.t.Is(k, "compound", "flat", "xcomp", "amod") && tree.Listed(words, d.t.Tokens[k].Lower) {
			return true
		}
	}
	return false
}

// isThing tells whether a noun is one of a set, itself, in its conjuncts, or behind a
// container ("dozens of rockets", "a shipment of arms").
func (d *document) isThing(i int, things string, conjuncts bool) bool {
	if i < 0 {
		return false
	}
	list := []int{i}
	if conjuncts {
		list = d.t.Conjuncts(i)
	}
	for _, k := range list {
		if d.isOne(k, things, 3) {
			return true
		}
	}
	return false
}

// isAny tells whether a noun is of one of several sets, divided by blanks.
func (d *document) isAny(i int, sets string) bool {
	for name := range strings.FieldsSeq(sets) {
		if d.isThing(i, name, true) {
			return true
		}
	}
	return false
}

func (d *document) isOne(i int, name string, depth int) bool {
	if d.t.Tokens[i].Lemma == "arm" && d.t.Tokens[i].XPOS == "NN" {
		return name == "@arm" // "sold its Moldovan arm"
	}
	s := d.rules.things[name]
	head := d.t.Tokens[i].Lemma
	if d.t.Tokens[i].XPOS == "NNS" && head == d.t.Tokens[i].Lower && !s.heads[head] && !s.modified[head] {
		head = strings.TrimSuffix(head, "s") // the plural of a rare word, left as it is
	}
	if head == "mine" && d.t.Tokens[i].XPOS == "NN" && name == "@arms" && !d.t.Modified(i, "land,naval,sea,limpet,magnetic,anti-personnel,anti-tank") {
		return false // "its uranium mine"
	}
	if head == "one" && depth > 0 && d.likeOne(i, name, depth) {
		return true
	}
	switch name {
	case "@forces", "@people", "@nationals":
		if d.nationals(i) || name == "@people" && d.t.Mention(i) < 0 && (isPerson(head) || tree.Human(head) || d.t.Tokens[i].XPOS == "NNS" && agentive(head)) {
			return true
		}
	case "@land":
		if d.t.Mention(i) < 0 {
			head = strings.ToLower(head) // "the Spratly Islands"
		}
		if m := d.t.Mention(i); m >= 0 {
			return d.t.S.Mentions[m].Kind == schema.Place || d.t.S.Mentions[m].Kind == schema.State
		}
	case "@stronghold":
		if head == "position" && d.hasNounTail(i, "on") && d.t.Head(i) >= 0 && d.t.Tokens[d.t.Head(i)].Lemma == "take" {
			return false // "takes no position on the claims of X"
		}
	case "@court":
		if m := d.t.Mention(i); m >= 0 && d.nameHas(m, "court,tribunal") { // "took X to the World Court"
			return true
		}
	case "@goods":
		if d.t.Tokens[i].Lower == "papers" || d.martial(i) {
			return false // secrets, arms
		}
	case "@loan": // "a line of credit"
		if k := d.t.Child(i, "nmod"); head == "line" && k > i && d.t.Tokens[k].Lemma == "credit" {
			return true
		}
	case "@advisers":
		if m := d.t.Mention(i); m >= 0 && d.t.S.Mentions[m].Subkind == schema.Company {
			return true
		}
	case "@lenders":
		if m := d.t.Mention(i); m >= 0 && d.nameHas(m, "bank,fund,imf,ebrd,eib,adb,afdb,aiib,eximbank") {
			return true
		}
	case "@emissary":
		if k := d.t.Child(i, "nmod:desc"); k >= 0 && d.isOne(k, name, 0) {
			return true // "sent Prime Minister X to Y"
		}
	case "@reliefbody":
		if m := d.t.Mention(i); m >= 0 && d.nameHas(m, "programme,unicef,unhcr,wfp,cross,crescent,oxfam,caritas,care") {
			return true
		}
	case "@treasury":
		if m := d.t.Mention(i); m >= 0 && d.t.S.Mentions[m].Subkind == schema.GovernmentBody && d.nameHas(m, "treasury,ofac,state,control,foreign,commerce,finance") {
			return true
		}
	case "@arms", "@armed", "@gunnery", "@warlike", "@host", "@troops", "@craft", "@airpower", "@planes", "@hardware":
		if designator(d.t.Tokens[i].Text) || d.designated(i) || d.model(i) {
			return true
		}
		if name == "@arms" && d.martial(i) {
			return true
		}
	}
	if (name == "@troops" || name == "@host") && (d.men(i) || d.unitsOf(i)) {
		return true
	}
	if m := d.t.Mention(i); m < 0 && s.heads["*"] || s.heads[head] && (m < 0 || d.t.S.Mentions[m].Kind == schema.LegalInstrument) {
		return true
	}
	if m := d.t.Mention(i); m >= 0 && s.heads[head] && d.t.S.Mentions[m].Kind == schema.Place && d.t.S.Mentions[m].ID == "" && i == d.t.S.Mentions[m].Last && !strings.HasPrefix(name, "@arm") && name != "@grounds" && name != "@site" {
		return true // "the Kasane dam", and no mine that is laid
	}
	if m := d.t.Mention(i); m >= 0 && s.heads[head] && instrumentSets[name] && d.t.S.Mentions[m].Kind == schema.LegalInstrument {
		return true // "the Algiers Agreement"
	}
	if m := d.t.Mention(i); m >= 0 && (name == "@vessel" || name == "@merchantman") && d.classed(i, s.heads) {
		return true // "the tanker Orlan Star"
	}
	if s.modified[head] {
		for k := i - 1; k >= 0 && k > i-7 && (d.t.Within(k, i)); k-- {
			if s.modifiers[d.t.Tokens[k].Lower] {
				return true
			}
		}
	}
	if depth == 0 || !containers[head] && !measures[head] && d.t.Tokens[i].UPOS != "NUM" {
		return false
	}
	for _, k := range d.t.Kids(i) {
		if d.t.Is(k, "nmod", "obl") && d.t.Case(k) == "of" && d.isThing(k, name, true) {
			return true
		}
	}
	return false
}

// classed tells whether one of some nouns stands before a name and tells what it is.
func (d *document) classed(i int, heads map[string]bool) bool {
	k := d.t.Child(i, "compound", "nmod:desc")
	return k >= 0 && k < i && heads[d.t.Tokens[k].Lemma]
}

// sits tells a body that meets in sessions, and has no members that could leave it but with the whole of which it is an organ.
func (d *document) sits(entity int) bool {
	e := &d.r.Links.Entities[entity]
	if e.Kind != schema.Organization {
		return false
	}
	switch e.ID {
	case "org/un-general-assembly", "org/un-security-council":
		return true
	}
	return e.Subkind == schema.GovernmentBody && (strings.HasSuffix(e.Name, "Assembly") || strings.HasSuffix(e.Name, "Parliament"))
}
