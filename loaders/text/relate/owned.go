package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
)

// ownerAmong resolves whose the thing of a set is that stands behind a preposition, or with whom it is shared.
func (d *document) ownerAmong(tails []tree.Tail, things string, want text.Want) found {
	for _, x := range tails {
		if d.isThing(x.Noun, things, true) && !d.modified(x.Noun, "captured,stolen,seized,looted") {
			if f := d.withNoun(x.Noun, want); !f.empty() {
				return f
			}
			return d.owner(x.Noun, want)
		}
	}
	return found{}
}

// alsoOwning adds the owners of what is named beside a thing: "flies Chinese fighters and Turkish drones".
func (d *document) alsoOwning(o int, f found, want text.Want) found {
	if f.empty() || o < 0 {
		return f
	}
	for _, k := range d.t.Kids(o) {
		if k < o || !d.t.Is(k, "conj") || d.t.Mention(k) >= 0 || d.t.Tokens[k].UPOS != "NOUN" || d.t.Child(k, "amod", "nmod:poss") < 0 {
			continue
		}
		if more := d.owner(k, want); len(more.parties) == 1 && !shares(more.parties, f.parties) {
			f.parties = append(f.parties[:len(f.parties):len(f.parties)], more.parties...)
			f.tokens = append(f.tokens[:len(f.tokens):len(f.tokens)], k)
		}
	}
	return f
}

// owner resolves whose a noun is.
func (d *document) owner(i int, want text.Want) found {
	if i < 0 {
		return found{}
	}
	if p := d.r.Possessor(d.n, i); len(p) > 0 {
		return found{parties: p, tokens: []int{i}}
	}
	if d.nationals(i) {
		x := &d.t.S.Mentions[d.t.Mention(i)]
		return found{parties: []text.Party{{Entity: x.Entity, Anchor: d.t.Tokens[i].Start, Words: d.t.Tokens[i].Text}}, tokens: []int{i}}
	}
	if f := d.planter(i, want); devices[d.t.Tokens[i].Lemma] && !f.empty() { // "a missile fired from an X jet"
		return f
	}
	for _, k := range d.t.Kids(i) { // "accounts belonging to X", "a yacht owned by X"
		if lemma := d.t.Tokens[k].Lemma; !d.t.Is(k, "acl") || !possessing[lemma] && !(voicing[lemma] && d.isThing(i, "@charge", false)) && !(proffering[lemma] && proffered[d.t.Tokens[i].Lemma]) {
			continue
		}
		at := d.t.Agent(k)
		if !d.t.Passive(k) {
			at = d.t.Child(k, "obl")
		}
		if f := d.at(at, want); !f.empty() {
			return f
		}
	}
	if list := d.t.Conjuncts(i); len(list) > 1 && d.t.Tokens[i].XPOS == "NNS" { // "accounts and a yacht belonging to X"
		last := list[len(list)-1]
		if k := d.t.Child(last, "acl"); last > i && k == last+1 && possessing[d.t.Tokens[k].Lemma] {
			return d.owner(last, want)
		}
	}
	if containers[d.t.Tokens[i].Lemma] || measures[d.t.Tokens[i].Lemma] || d.t.Tokens[i].UPOS == "NUM" {
		if k := d.ofWhat(i); k > i && !d.t.Modified(k, "its,their") {
			return d.owner(k, want) // "most of Chad's weapons"
		}
	}
	for _, x := range d.t.NounTails(i) {
		if x.Via >= 0 && x.Via != i && hangersOn[d.t.Tokens[x.Via].Lemma] {
			continue // "the assets of several helpers of X" are not X's
		}
		if x.Prep == "of" || x.Prep == "belonging to" || x.Prep == "from" && d.t.Mention(i) < 0 || x.Prep == "by" {
			if f := d.at(x.Noun, want); !f.empty() {
				f.tokens = append(f.tokens, i)
				return f
			}
		}
	}
	return found{}
}

// hangersOn are people about somebody, whose things are their own.
var hangersOn = text.Set("helper supporter follower relative friend accomplice sympathiser sympathizer backer crony associate confidant henchman heir widow wife son daughter brother sister")

// nationals tells whether a noun names people by their state: "six Tongans".
func (d *document) nationals(i int) bool {
	m := d.t.Mention(i)
	return m >= 0 && d.t.S.Mentions[m].Use == text.ByDemonym && (d.t.Tokens[i].XPOS == "NNPS" || d.t.Tokens[i].XPOS == "NNS") && d.t.Child(i, "nummod") >= 0
}

// wholeOf resolves that of which the subject of a relative clause is a part.
func (d *document) wholeOf(v int, want text.Want) found {
	s, h := d.t.Subject(v), d.t.Head(v)
	if s < 0 || h < 0 || h > s || !d.t.Is(v, "acl:relcl", "appos") {
		return found{}
	}
	for _, k := range d.t.Kids(s) {
		w := d.t.Child(k, "nmod:poss")
		if d.t.Is(k, "nmod") && (d.t.Tokens[k].Lower == "which" || w >= 0 && d.t.Tokens[w].Lower == "whose" && d.isThing(k, "@share", false)) {
			return d.at(h, want)
		}
	}
	return found{}
}

var (
	proffering = text.Set("tender offer proffer extend make issue submit present advance convey")
	// proffered are what somebody puts before another, who takes it or not: "an apology tendered by X".
	proffered = text.Set("apology offer excuse proposal explanation plea condition")
)

// ofWhat returns what stands behind "of" of a noun that counts or measures it, past a span of time: "two tons a year of wheat"; -1 if
// nothing does.
func (d *document) ofWhat(i int) int {
	for _, k := range d.t.Kids(i) {
		if k > i && d.t.Is(k, "nmod", "obl") && d.t.Case(k) == "of" {
			return k
		}
	}
	return -1
}
