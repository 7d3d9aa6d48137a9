package relate

import (
	"slices"

	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// firstFit returns the parties of the first prepositional phrase that fits.
func (d *document) firstFit(tails []tree.Tail, at int, preps string, want text.Want, r *rule, source bool) found {
	for _, x := range tails {
		if !tree.Listed(preps, x.Prep) || d.temporal(x.Noun) || !source && tree.Listed(r.notTarget, d.t.Tokens[x.Noun].Lemma) {
			continue
		}
		if (x.Prep == "with" || x.Prep == "to") && (r.typ == schema.MeetsWith || r.typ == schema.NegotiatesWith) && d.ofDealings(x, at) {
			continue // "discussed a meeting with X", "spoke of talks with X"
		}
		if x.Prep == "with" && d.third(x.Noun) {
			continue // "held talks with X as mediator"
		}
		if x.Via >= 0 && x.Via < at && d.t.Is(x.Via, "obl") && d.t.Head(x.Via) > x.Via {
			continue // "In talks with X, A and B agreed"
		}
		if d.inAccord(x, at) {
			continue // "closed the border in solidarity with X": not to X
		}
		if r.object != "" && x.Prep == "of" && d.isThing(x.Noun, r.object, false) {
			continue // "withdrew the last of its troops from X"
		}
		f := d.at(x.Noun, want)
		if f.empty() && !source && burdens[r.typ] { // "sanctions on Iranian oil"
			f = d.owner(x.Noun, want)
		}
		if f.empty() && !source && r.typ == schema.Attacks && d.isThing(x.Noun, "@warsite", true) {
			f = d.siteOf(x.Noun, want)
		}
		if !d.fits(r, f, source) {
			continue
		}
		f = d.further(f, tails, x, want, r)
		f.far = x.Via >= 0 && x.Via != at && d.t.Head(x.Via) != at
		return f
	}
	return found{}
}

// ofDealings tells whether a phrase says with whom that is of which a verb speaks.
func (d *document) ofDealings(x tree.Tail, at int) bool {
	if !d.t.Verbal(at) || !speakingOf[d.t.Tokens[at].Lemma] {
		return false
	}
	via := x.Via
	if x.Prep == "to" {
		return via > at && d.t.Tokens[at].Lemma != "discuss" // "spoke of payments to X"
	}
	if c := d.t.Child(x.Noun, "case"); via < 0 && c > at+1 {
		via = c - 1
	}
	return via > at && tree.Listed("meeting,talk,talks,summit,encounter,dialogue,negotiation", d.t.Tokens[via].Lemma)
}

// speakingOf are verbs whose object is what is spoken of.
var speakingOf = text.Set("discuss speak talk plan weigh consider")

// further adds the parties of a second phrase of the kind: "sanctions on A and on its chairman".
func (d *document) further(f found, tails []tree.Tail, first tree.Tail, want text.Want, r *rule) found {
	for _, x := range tails {
		if x.Prep != first.Prep || slices.Contains(f.tokens, x.Noun) || !d.repeats(x.Noun, first.Noun, r) {
			continue
		}
		f = f.with(d.at(x.Noun, want))
	}
	return d.gaps(f, first, want, r)
}

// repeats tells whether a phrase and the one that was found first are two of a list.
func (d *document) repeats(noun, first int, r *rule) bool {
	if noun < first {
		return d.gapped(d.t.Child(first, "case"), noun, r)
	}
	return noun > first && d.t.Child(noun, "cc") >= 0
}

// gaps adds the parties of "tanks from B" behind "rockets from A", which a parser hangs anywhere.
func (d *document) gaps(f found, first tree.Tail, want text.Want, r *rule) found {
	if r.object == "" {
		return f
	}
	for k := first.Noun + 1; k+1 < len(d.t.Tokens) && !d.t.Verbal(k); k++ {
		if d.t.Tokens[k].Lower != first.Prep || !d.gapped(k, first.Noun, r) {
			continue
		}
		i := k + 1
		if d.t.Tokens[i].UPOS == "DET" && i+1 < len(d.t.Tokens) {
			i++
		}
		if m := d.t.Mention(i); m >= 0 {
			f = f.with(d.at(d.t.MentionHead(m), want))
		}
	}
	return f
}

// with adds parties that are not there yet.
func (f found) with(more found) found {
	for _, p := range more.parties {
		if !text.Holds(f.parties, p.Entity) {
			f.parties, f.tokens = append(f.parties, p), append(f.tokens, more.tokens...)
		}
	}
	return f
}

// gapped tells whether a preposition repeats the one of a noun before for another thing: "rockets from A and tanks from B".
func (d *document) gapped(prep, first int, r *rule) bool {
	thing := prep - 1
	if r.object == "" || thing <= first+1 || d.t.Mention(thing) >= 0 || !d.isThing(thing, r.object, false) {
		return false
	}
	k := thing - 1
	for k > first && (d.t.Tokens[k].UPOS == "ADJ" || d.t.Tokens[k].UPOS == "NOUN" || d.t.Tokens[k].UPOS == "NUM" || d.t.Mention(k) >= 0) {
		k--
	}
	if w := d.t.Tokens[k].Lower; w != "and" && w != "," {
		return false
	}
	for ; k > first; k-- {
		if d.t.Verbal(k) {
			return false
		}
	}
	return true
}

// temporal tells whether a noun is a time.
func (d *document) temporal(i int) bool {
	for _, x := range d.t.S.Dates {
		if x.First <= i && i <= x.Last && d.t.Mention(i) < 0 {
			return true
		}
	}
	return false
}

// qualified tells whether a phrase hangs on a verb that is no time.
func (d *document) qualified(v int) bool {
	for _, k := range d.t.Kids(v) {
		if d.t.Is(k, "obl") && !d.temporal(k) {
			return true
		}
	}
	return false
}

func (d *document) hasTail(v int, prep string) bool {
	for _, x := range d.t.Tails(v) {
		if c := d.t.Child(x.Noun, "case"); x.Prep == prep && x.Via < 0 && (c < 0 || !d.otherSide(c)) {
			return true
		}
	}
	return false
}

// accord is in what with somebody one does something to another.
var accord = text.Set("solidarity sympathy line accordance concert keeping coordination co-ordination consultation cooperation co-operation conjunction unison tandem agreement collaboration")

// inAccord tells whether "with X" belongs to "in solidarity" and the like right before it, wherever the parser hung it.
func (d *document) inAccord(x tree.Tail, at int) bool {
	if x.Prep != "with" {
		return false
	}
	c := d.t.Child(x.Noun, "case")
	if c < 2 || c-1 == at {
		return false
	}
	if w := d.t.Tokens[c-1].Lower; d.t.Tokens[c-2].Lower == "at" && (w == "war" || w == "odds" || w == "peace" || w == "loggerheads") {
		return at < c-2 && d.t.Verbal(at)
	}
	return accord[d.t.Tokens[c-1].Lemma] && d.t.Tokens[c-2].Lower == "in"
}
