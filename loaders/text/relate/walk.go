package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// walk climbs from a statement to the root of its sentence.
type walk struct {
	d      *document
	actors []text.Party
	m      schema.Modality
	from   int // the word that it climbs from
	says   []text.Ref
	told   bool // some verb above says who says so
	drop   bool // nothing is stated
	given  bool // it stands in a noun phrase and is taken for granted
	shut   bool // it is a clause of its own inside a noun phrase
	closed bool // what stands above is no longer about it
	far    bool // a clause of its own lies between it and what is said
}

// wrap puts what has been read under what an outer word makes of it.
func (w *walk) wrap(outer schema.Modality) {
	switch {
	case outer == schema.Asserted || outer == 0:
	case w.shut, w.given && outer != schema.Negated:
	case w.m == schema.Asserted:
		w.m = outer
	case outer == schema.Negated && w.m == schema.Negated:
		w.drop = true
	case outer == schema.Negated:
		w.m = schema.Negated
	case w.m == schema.Negated:
	case outer == schema.Hypothetical || w.m == schema.Hypothetical:
		w.m = schema.Hypothetical
	case outer == schema.Planned || w.m == schema.Planned:
		w.m = schema.Planned
	}
}

// end adds what stands around the whole sentence: a quotation, "according to", ", X said".
func (w *walk) end(i int) (schema.Modality, []text.Ref, bool) {
	if w.drop {
		return 0, nil, false
	}
	if !w.told {
		who, quoted := w.d.r.Speaker(w.d.n, i)
		if !quoted {
			who = w.d.reporter(i)
			if w.d.alleged(i) {
				who = without(who, w.actors) // "X, it alleges, did so": whatever "it" is taken for
			}
		}
		if tellers, told := w.d.account(i); told && !quoted && len(who) == 0 {
			who = tellers
			if len(who) == 0 {
				w.shut = false
				w.wrap(schema.Alleged)
			}
		}
		w.shut = false
		if !quoted && w.d.accordingWithin(i) {
			w.given = false // "while C, according to diplomats, attacked D": the clause is told by them
		}
		if !quoted {
			w.hearsay(i)
		}
		if v := w.d.whatSaid(i); v >= 0 {
			w.given = false // "condemned what X says was a raid": so says X
			w.reportedBy(v)
		}
		if w.d.interposed(i) {
			w.wrap(schema.Alleged) // "X, it is believed, is arming Y"
		}
		if v := w.d.reporterVerb(i); !quoted && v >= 0 && announcing[w.d.t.Tokens[v].Lemma] {
			if !shares(who, w.actors) {
				w.says = append(w.says, refs(who)...)
			}
			return w.m, w.says, true
		}
		w.say(who, schema.Alleged)
		if len(who) == 0 && (quoted && w.d.outsiderSpeaks(i) || !quoted && (w.d.alleged(i) || w.d.secondHand(i) || w.d.outsider(w.d.reporterVerb(i)))) {
			w.wrap(schema.Alleged)
		}
	}
	return w.m, w.says, true
}

// say notes that parties say it: an allegation, unless they tell of their own act.
func (w *walk) say(who []text.Party, m schema.Modality) {
	if w.far || len(who) == 0 || shares(who, w.actors) || shares(w.actors, who) || w.mouthpiece(who) || w.ownOfficial(who) {
		return
	}
	w.says = append(w.says, refs(who)...)
	w.told = true
	switch {
	case w.shut && w.m == schema.Asserted: // "said it was clearing land occupied by X"
		w.m = m
	case !w.given:
		w.wrap(m)
	}
}

// mouthpiece tells whether it is the news agency of an actor's own state that says it.
func (w *walk) mouthpiece(who []text.Party) bool {
	for _, x := range who {
		if state, ok := w.d.r.Links.MouthpieceOf(x.Entity); ok && text.Holds(w.actors, state) {
			return true
		}
	}
	return false
}

// ownOfficial tells whether somebody speaks who is called an official of an actor where he speaks: "its president, X, said".
func (w *walk) ownOfficial(who []text.Party) bool {
	t := w.d.t
	for m := range t.S.Mentions {
		x := &t.S.Mentions[m]
		if x.Kind != schema.Person || !text.Holds(who, x.Entity) {
			continue
		}
		if k := x.Last + 2; k+1 < len(t.Tokens) && t.Tokens[x.Last+1].Text == "," && t.Tokens[k].Lower == "its" && t.Head(k) > k && w.d.isOffice(t.Head(k)) { // "X, its foreign minister, said"
			of, _ := w.d.whose(k+1, false)
			return of != nil && text.Holds(w.actors, of.Entity)
		}
		if x.First < 3 || t.Tokens[x.First-1].Text != "," {
			continue
		}
		noun := x.First - 2
		if k := t.Child(noun, "nmod:poss"); w.d.isOffice(noun) && k >= 0 && k < noun && t.Tokens[k].Lower == "its" {
			of, _ := w.d.whose(k+1, false)
			return of != nil && text.Holds(w.actors, of.Entity)
		}
	}
	return false
}

// deny notes who says that it is not so.
func (w *walk) deny(who []text.Party) {
	if len(w.says) == 0 {
		w.says = append(w.says, refs(who)...)
	}
}

// up climbs.
func (w *walk) up(i int) {
	t := w.d.t
	w.from = i
	for steps := 0; steps < 30 && !w.drop && !w.closed; steps++ {
		h := t.Head(i)
		w.drop = w.drop || t.Verbal(i) && w.d.imagined(i)
		if h < 0 {
			return
		}
		if t.Is(i, "appos") && w.d.remark(i) {
			w.told = true // ", a step that X condemned": the writer's own words
			return
		}
		if t.Is(i, "nmod") && t.Mention(h) >= 0 && t.Tokens[h].UPOS == "PROPN" && t.Case(i) == "with" {
			return // "X, with its seat in Y, was warned": what it has is no part of what befalls it
		}
		if c := w.d.termedAt(i); c >= 0 {
			if who := w.d.speakerOf(c); len(who) > 0 && !shares(who, w.actors) {
				w.says, w.told = append(w.says, refs(who)...), true
				if w.m == schema.Asserted || w.m == schema.Hypothetical {
					w.m = schema.Alleged
				}
			}
		}
		if t.Verbal(i) || t.Child(i, "cop") >= 0 || t.Tokens[i].UPOS == "ADJ" && !t.Is(i, "obj", "iobj", "obl") {
			w.clause(i, h)
		} else {
			w.nominal(i, h)
		}
		i = h
	}
}

// remark tells a noun that sums up the clause before it: "…, a move that X condemned".
func (d *document) remark(i int) bool {
	first, _ := d.t.Extent(i)
	if d.t.Tokens[first].Text == "," {
		first++
	}
	return remarks[d.t.Tokens[i].Lemma] && first > 0 && d.t.Tokens[first-1].Text == "," && d.t.Modified(i, "a,an")
}

var remarks = text.Set("step move decision measure act action gesture claim charge accusation allegation demand outcome result development")

// clause reads what the word above does to a clause.
func (w *walk) clause(v, h int) {
	d, t := w.d, w.d.t
	lemma := d.lemma(h)
	if t.Is(v, "xcomp", "ccomp") && d.fewThink(h) {
		w.drop = true
		return
	}
	if d.tooFar(h, v) {
		w.wrap(schema.Negated)
		return
	}
	if d.never(h) && t.Is(v, "xcomp", "ccomp", "advcl") && d.own(v) != schema.Negated || d.close(h) || d.short(h, v) {
		w.wrap(schema.Negated)
	}
	if t.Is(v, "xcomp", "ccomp", "advcl", "csubj", "acl") && d.whether(v) {
		w.wrap(schema.Hypothetical)
		w.shut = true // whatever is said, asked or not decided of it
		return
	}
	switch {
	case t.Remark(h, v) >= 0: // "X will leave, the president said, accusing Y"
		w.told, w.closed = true, true
	case d.promptly(h) && t.Is(v, "xcomp", "advcl"):
	case d.first(v, h):
		w.wrap(d.own(h))
	case t.Is(v, "xcomp") || t.Is(v, "advcl") && t.Tokens[v].XPOS == "VBG" && (v == h+1 || v == h+2 && t.Is(h+1, "compound:prt")):
		if deeming[lemma] && d.t.Tokens[v].UPOS == "ADJ" && (d.t.Passive(h) || d.t.Child(h, "obj") >= 0) && d.own(h) == schema.Asserted {
			w.speech(h, "claim") // "held X responsible for the attack", "is held responsible"
			return
		}
		if d.t.Tokens[v].UPOS == "ADJ" && d.t.Child(v, "mark") < 0 && !denying[lemma] {
			w.wrap(d.own(h))
			return
		}
		if lemma == "have" && t.Tokens[h].XPOS == "VBD" && t.Is(h, "root", "conj") && t.Child(h, "aux") < 0 {
			w.wrap(d.own(h)) // "had to withdraw", and did
			return
		}
		w.complement(v, h, lemma)
	case t.Is(v, "csubj") && v < h && known[lemma] && t.Case(v) == "that": // "that X attacked is no secret"
		w.told = true
	case t.Is(v, "ccomp", "csubj"), t.Is(v, "advcl") && t.Case(v) == "that" && t.Passive(h) && rumoured[lemma]: // "it is rumoured that"
		w.content(v, h, lemma)
	case t.Is(v, "advcl"), t.Is(v, "obl") && conditional[t.Case(v)]:
		w.adverbial(v, h, lemma)
	case t.Is(v, "acl:relcl") && d.cleftDenied(h):
		w.wrap(schema.Negated)
	case t.Is(v, "acl:relcl") && d.cleft(h): // "said that it was X that attacked Y": the deed is what is said
	case t.Is(v, "acl:relcl") && t.Tokens[h].Lower == "that" && h > 0 && storied(t.Tokens[h-1].Lemma) && t.Subject(v) > h:
		w.wrap(schema.Alleged) // "brushed aside stories that X had attacked"
		w.told = true
	case t.Is(v, "acl:relcl") && d.exposed(v, h):
		w.told = true
		w.wrap(schema.Negated)
	case t.Is(v, "acl") && d.unissued(v, h):
		w.wrap(schema.Negated)
	case t.Is(v, "acl:relcl"):
		if k := t.Child(v, "parataxis"); k >= 0 && k < v && reporting(d.lemma(k)) { // "which it says is building X"
			w.speech(k, d.lemma(k))
		} else if _, quoted := d.r.Speaker(d.n, v); !quoted && d.aside(v) {
			w.told, w.closed = true, true // ", which rules the strip,": the writer says so
		}
		w.given, w.shut = true, true
	case t.Is(v, "acl"):
		w.underNoun(v, h)
	case t.Is(v, "conj"):
		if t.Child(v, "nsubj", "aux", "cop") < 0 && (t.Verbal(h) || t.Tokens[h].XPOS == "JJ" && t.Child(h, "cop") >= 0 && d.own(h) == schema.Negated) {
			w.wrap(w.shared(v, h))
		}
	case t.Is(v, "parataxis"):
		if reporting(lemma) && t.Child(h, "ccomp") < 0 {
			w.speech(h, lemma)
		}
	case t.Is(v, "amod", "compound"):
		w.given = true
	default:
		w.wrap(d.own(h))
	}
}

// known are what a deed is said to be no more than, or not to be, and has been done all the same.
var known = text.Set("secret surprise accident coincidence wonder news mystery shock disgrace scandal shame")

// shared is the part of a verb's own force that a second verb after "and" takes over.
func (w *walk) shared(v, h int) schema.Modality {
	m := w.d.own(h)
	if k := w.d.t.Child(v, "cc"); m == schema.Negated && k >= 0 && w.d.t.Tokens[k].Lower == "nor" {
		return schema.Asserted // "nor" denies it
	}
	if x := w.d.t.Tokens[v].XPOS; m == schema.Negated && (x == "VBN" || x == "VB") && x == w.d.t.Tokens[h].XPOS {
		return m // "has not attacked X, bombed Y or …"
	}
	if m == schema.Negated {
		for _, k := range w.d.t.Kids(v) {
			if w.d.t.Tokens[k].Lower == "or" {
				return m
			}
		}
		return schema.Asserted
	}
	if x := w.d.t.Tokens[v].XPOS; x == "VBD" || x == "VBZ" {
		return schema.Asserted
	}
	return m
}
