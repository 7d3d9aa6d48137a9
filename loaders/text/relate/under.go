package relate

import (
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

// complement reads an infinitive or a gerund below a verb: "agreed to", "refused to", "stopped".
func (w *walk) complement(v, h int, lemma string) {
	d := w.d
	switch {
	case d.yet(h, v):
		w.wrap(schema.Negated)
		return
	case d.falsely(h):
		w.wrap(schema.Negated)
	case d.t.Passive(h) && rumoured[lemma], lemma == "say" && d.t.Case(v) == "to": // a headline: "X said to be buying"
		w.wrap(schema.Alleged)
	case lemma == "delay":
		w.wrap(schema.Planned)
	case lemma == "hesitate" && d.t.Child(h, "aux") >= 0 && d.willDo(h): // "would not hesitate to strike"
		w.wrap(schema.Hypothetical)
		return
	case lemma == "pretend" || lemma == "feign" || (lemma == "escape" || lemma == "evade") && d.t.Tokens[v].XPOS != "VB":
		w.wrap(schema.Negated)
	case lemma == "rule" && h+1 < len(d.t.Tokens) && d.t.Tokens[h+1].Lower == "out" && d.own(h) == schema.Negated:
		w.wrap(schema.Hypothetical) // "has not ruled out attacking"
		return
	case coercing[lemma] && d.t.Passive(h) && d.own(h) == schema.Asserted && d.bygonePassive(h):
		return // "was forced to withdraw", and did
	case (d.t.Passive(h) || d.t.Child(h, "obj") < 0 && d.t.Tokens[h].XPOS != "VBZ") && expected[lemma] && !d.setUp(h):
		w.wrap(schema.Planned)
	case lemma == "suppose" && d.t.Passive(h): // "is supposed to have attacked", "to leave"
		if w.wrap(schema.Alleged); d.t.Child(v, "aux") < 0 {
			w.m = schema.Planned
		}
	case factive[lemma] && d.t.Tokens[v].XPOS != "VB":
		return // "never regretted attacking"
	case d.bent(h) != 0:
		w.wrap(d.bent(h))
	case lemma == "give" && h+1 < len(d.t.Tokens) && d.t.Tokens[h+1].Lower == "up" && d.t.Tokens[v].XPOS == "VBG":
		w.wrap(schema.Negated)
	case lemma == "leave" && d.t.Is(h, "xcomp", "obj") && d.t.Head(h) >= 0 && permitting[d.t.Tokens[d.t.Head(h)].Lemma]: // "was given leave to invade"
		w.wrap(schema.Hypothetical)
	case lemma == "set" && !d.t.Passive(h) && d.t.Child(h, "obj") > h && d.t.Tokens[v].XPOS == "VB":
		w.wrap(schema.Planned) // "has set itself until March to leave"
	case lemma == "put" && h+1 < len(d.t.Tokens) && d.t.Tokens[h+1].Lower == "off":
		w.wrap(schema.Planned)
	case averting[lemma]:
		w.wrap(schema.Negated)
	case urgingOn[lemma] && !d.t.Passive(h) && d.t.Tokens[v].XPOS == "VB" && w.given:
		return // "urged X to end its embargo"
	case urgingOn[lemma] && !d.t.Passive(h) && d.t.Tokens[v].XPOS == "VB":
		w.drop = true // what somebody is asked to do is told as the asking
		return
	case alleging[lemma]:
		w.wrap(schema.Alleged)
	case (refusing[lemma] || denying[lemma]) && !(lemma == "end" && h+1 < len(d.t.Tokens) && d.t.Tokens[h+1].Lower == "up"):
		if d.own(h) == schema.Negated {
			return // "did not stop selling"
		}
		if denying[lemma] {
			w.deny(d.speakerOf(h))
		}
		w.wrap(schema.Negated)
		return
	case admitting[lemma] && d.own(h) == schema.Negated:
		w.drop = true // "never admitted having": it may have
		return
	case lemma == "vote" && voted[d.t.Tokens[v].Lemma]: // "voted to condemn X": it has
	case d.atOnce(v, h):
	case tasking[lemma] && d.t.Tokens[v].XPOS == "VB": // "appointed X to mediate"
		w.wrap(schema.Planned)
	case planning[lemma], approving[lemma] && (d.t.Tokens[v].XPOS == "VBG" || d.t.Tokens[v].XPOS == "VB" && d.t.Object(h) >= 0): // "approved a grant to build"
		w.wrap(schema.Planned)
	case wishing[lemma] || objectWish[lemma]:
		w.wrap(schema.Hypothetical)
	}
	if w.m == schema.Planned && d.condition(h) {
		w.m = schema.Hypothetical // "is ready to act if X does"
	}
	w.wrap(d.own(h))
	w.whether(v)
}

// bygonePassive tells whether a passive is told of the past: "was forced", "has been forced", not "is forced".
func (d *document) bygonePassive(v int) bool {
	for _, k := range d.t.Kids(v) {
		if d.t.Is(k, "aux:pass") && (d.t.Tokens[k].XPOS == "VBD" || d.t.Tokens[k].Lower == "been") {
			return true
		}
	}
	return false
}

// coercing are verbs after whose passive somebody does what he did not want to.
var coercing = text.Set("force compel drive trick goad shame bully coerce")

// tasking are verbs by which somebody is given a task.
var tasking = text.Set("appoint name nominate designate assign mandate delegate choose pick task charge commission entrust elect empower")

// recalled are verbs of what everybody knows.
var recalled = text.Set("recall remember note forget overlook")

// content reads a clause that a verb says, denies, wants.
func (w *walk) content(v, h int, lemma string) {
	d := w.d
	own := d.own(h)
	switch {
	case untrue[d.t.Tokens[h].Lemma] && (d.t.Child(h, "cop") >= 0 || d.t.Tokens[h].UPOS == "ADJ"):
		if own == schema.Negated {
			w.drop = true
			return
		}
		w.told = true
		w.wrap(schema.Negated)
	case unlikely[d.t.Tokens[h].Lemma] && d.t.Tokens[h].UPOS == "ADJ" && d.t.Child(h, "cop") >= 0:
		w.wrap(schema.Hypothetical)
	case d.recalling(h):
		w.told = true
	case d.plansCall(h):
		w.wrap(schema.Planned)
	case d.convinced(h) && own != schema.Negated, d.makesOut(h), d.doubtless(h):
		w.speech(h, "claim")
	case denying[lemma]:
		if own == schema.Negated {
			w.drop = true
			return
		}
		w.told = true
		w.deny(d.speakerOf(h))
		w.wrap(schema.Negated)
	case d.falsely(h):
		w.told = true
		w.wrap(schema.Negated)
	case d.mistaken(h):
		w.told = true
		w.wrap(schema.Negated)
	case lemma == "rule" && h+1 < len(d.t.Tokens) && d.t.Tokens[h+1].Lower == "out":
		w.wrap(schema.Negated)
	case d.t.Passive(h) && recalled[lemma] && own != schema.Negated: // "it will be recalled that": it is so
		w.told = true
	case reporting(lemma) && d.t.Tokens[v].XPOS == "VB" && d.t.Case(v) == "to" && d.t.Is(h, "parataxis"): // "was ready, he said, to act"
		w.wrap(schema.Hypothetical)
		w.speech(h, lemma)
	case reporting(lemma):
		if own == schema.Negated {
			w.drop = true
			return
		}
		if own == schema.Hypothetical || own == schema.Planned {
			w.wrap(schema.Hypothetical)
		}
		w.speech(h, lemma)
	case d.rejoins(h) && own != schema.Negated:
		w.speech(d.rejoinder(h), "say")
	case d.utters(h) && own != schema.Negated:
		w.uttered(h, lemma)
	case refusing[lemma]:
		w.wrap(schema.Negated)
	case d.rumour(h) != 0: // "fears grow that X will"
		w.wrap(d.rumour(h))
	case planning[lemma]:
		w.wrap(schema.Planned)
		w.wrap(own)
	case wishing[lemma] || fearing[lemma] || objectWish[lemma] || doubting[lemma]:
		w.wrap(schema.Hypothetical)
	case d.t.Passive(h) && rumoured[lemma]:
		w.wrap(schema.Alleged)
	case averting[lemma]:
		w.wrap(schema.Negated)
	default:
		w.wrap(own)
	}
	w.whether(v)
}

// whether reads "did not say whether": what stands above is about the question, not the answer.
func (w *walk) whether(v int) {
	m := w.d.t.Child(v, "mark")
	if m < 0 || w.d.t.Tokens[m].Lower != "whether" && w.d.t.Tokens[m].Lower != "if" {
		return
	}
	w.m, w.shut = schema.Hypothetical, true
}

// voted are deeds that a body does by voting for them.
var voted = text.Set("condemn censure denounce deplore reject expel suspend oust endorse reprimand rebuke")

// rumour tells what the subject of "fears grow that", "reports emerged that" makes of the clause,
// 0 if nothing.
func (d *document) rumour(v int) schema.Modality {
	s := d.t.Child(v, "nsubj")
	if s < 0 || s > v {
		return 0
	}
	switch l := d.t.Tokens[s].Lemma; {
	case l == "fear" || l == "hope" || l == "concern" || l == "worry" || l == "speculation" || l == "risk" || l == "expectation":
		return schema.Hypothetical
	case storied(l), l == "word":
		return schema.Alleged
	}
	return 0
}

// speech reads a verb of saying above: who says it, and whether it is but a claim.
func (w *walk) speech(h int, lemma string) {
	d := w.d
	who := d.speakerOf(h)
	switch {
	case press(d, who) && lemma == "report":
		w.told = true // what the wire passes on it tells as its own
	case alleging[lemma]:
		own := shares(who, w.actors)
		if len(who) > 0 && !own {
			w.says = append(w.says, refs(who)...)
		}
		w.told = true
		if !w.given && !(own && lemma == "charge") { // nobody charges himself
			w.wrap(schema.Alleged)
		}
	case d.t.Passive(h) && rumoured[lemma]:
		w.told = true
		if !w.given {
			w.wrap(schema.Alleged)
		}
	case concealing[lemma]:
		w.told, w.given = true, true // "has never concealed that": it is so
	case announcing[lemma]:
		if !shares(who, w.actors) {
			w.says = append(w.says, refs(who)...)
		}
		w.told = true
	default:
		w.say(who, schema.Alleged)
		w.told = true
		if len(who) == 0 && !w.given && (d.outsider(h) || d.stranger(h)) {
			w.wrap(schema.Alleged)
		}
	}
}

// adverbial reads a clause beside another: "if", "to", "by doing", "condemned for doing".
func (w *walk) adverbial(v, h int, lemma string) {
	d := w.d
	mark := d.t.Case(v)
	if x := d.t.Tokens[v].XPOS; (x == "VBZ" || x == "VBP") && (mark == "once" || mark == "until" || d.opens(v, "when")) && d.own(h) != schema.Asserted {
		w.wrap(schema.Hypothetical) // "when X attacks, Y will …"
		return
	}
	if (mark == "that" || strings.HasSuffix(mark, " that")) && d.makesOut(h) {
		w.speech(h, "claim")
		return
	}
	if d.asThough(v) {
		w.wrap(schema.Hypothetical)
		w.wrap(d.own(h))
		return
	}
	x := d.t.Tokens[v].XPOS
	if k := d.t.Child(v, "aux:pass"); x == "VBN" && k >= 0 && d.t.Tokens[k].Lower == "being" {
		x = "VBG" // "without being held by X"
	}
	if d.t.Gerund(v) {
		x = "VBG" // "for having acted"
	}
	if x == "VB" && mark == "to" && v > h && (d.t.Tokens[h].Lower == "first" || d.t.Tokens[h].Lower == "last" || d.t.Tokens[h].Lower == "next") {
		w.wrap(d.own(h))
		return // "was among the first to recognise X"
	}
	finite := x == "VBD" || x == "VBZ" || x == "VBP" || d.t.Child(v, "aux") >= 0
	switch {
	case x == "VBG" && mark == "as" && namingDoer[lemma]:
		w.blamed(h)
	case temporal[mark] && finite && w.m == schema.Asserted && d.own(h) != schema.Planned:
		w.given = true // "after X attacked": a fact beside another
		return
	case conditional[strings.ReplaceAll(strings.TrimSuffix(mark, " to"), " ", "_")]:
		if w.m == schema.Negated { // "if X does not leave"
			w.m = schema.Hypothetical
		}
		w.wrap(schema.Hypothetical)
	case x == "VBG" && mark == "about" && lemma == "set":
		w.wrap(d.own(h)) // "set about bombing X"
	case x == "VBG" && mark == "of" && d.t.Tokens[h].Lower == "better" && d.lemmaOver(h) == "think":
		w.wrap(schema.Negated) // "thought better of bombing X"
	case x == "VBG" && d.unrealOf(h, mark) != 0:
		w.wrap(d.unrealOf(h, mark))
	case x == "VBG" && mark == "to" && lemma == "confess" && d.inCourt(h):
		w.wrap(schema.Alleged) // what a defendant says at his trial
	case x == "VBG" && mark == "to" && (lemma == "admit" || lemma == "confess" || lemma == "own" || lemma == "get"): // "admits to bombing"
		w.wrap(d.own(h))
	case (x == "VBG" || x == "VB") && (mark == "rather than" || mark == "instead of" || mark == "far from"):
		w.m = schema.Negated
	case (mark == "for" || mark == "against") && x == "VBG" && pleading[lemma]:
		w.wrap(schema.Hypothetical)
	case mark == "to" && fallingShort[lemma]: // "failed for the third time to attack"
		if d.own(h) == schema.Negated {
			return
		}
		w.m = schema.Negated
	case mark == "to" && d.plansCall(h):
		w.wrap(schema.Planned)
	case mark == "to" && lemma == "have" && d.hasUntil(h, v):
		w.wrap(schema.Planned)
		w.wrap(d.own(h))
	case mark == "to" && d.bent(h) != 0:
		w.wrap(d.bent(h))
		w.wrap(d.own(h))
	case x == "VBG" && d.t.Tokens[h].Lower == "guilty" && (mark == "of" || mark == "to"):
		w.guilty(h)
	case mark == "to" || mark == "in order to" || mark == "so as to":
		if urgingOn[lemma] && !d.t.Passive(h) {
			w.drop = !w.given
			return
		}
		if wishing[lemma] || objectWish[lemma] || d.called(h) {
			w.wrap(schema.Hypothetical)
			w.wrap(d.own(h))
			return
		}
		if lemma == "vote" && voted[d.t.Tokens[v].Lemma] {
			w.wrap(d.own(h))
			return
		}
		if planning[lemma] && !(lemma == "go" && d.t.Tokens[min(h+1, len(d.t.Tokens)-1)].Lower == "on") { // "went on to bomb"
			w.wrap(schema.Planned)
			w.wrap(d.own(h))
			return
		}
		if lemma == "confess" && d.inCourt(h) {
			w.wrap(schema.Alleged) // what a defendant says at his trial
			return
		}
		if realizing[lemma] {
			w.wrap(d.own(h)) // "used a law to freeze", "flew there to urge"
			return
		}
		w.wrap(schema.Planned) // a purpose
		w.wrap(d.own(h))
	case x == "VBG" && punishing[lemma] && (mark == "for" || mark == "over") && d.t.Subject(v) != d.t.Subject(h):
		w.blamed(h)
		w.given, w.shut = true, true // whatever becomes of the penalty
	case x == "VBG" && (accusing[lemma] || blaming[lemma] || d.t.Lists(h)) && (mark == "of" || mark == "for" || mark == "over" || mark == "with"):
		w.blamed(h)
	case x == "VBG" && (mark == "without" || mark == "instead of" || mark == "rather than"):
		w.wrap(schema.Negated)
	case x == "VBG" && (mark == "from" || mark == "against" || strings.HasSuffix(mark, " from")):
		if averting[lemma] || refusing[lemma] || forgoing[lemma] {
			w.wrap(schema.Negated)
			return
		}
		w.wrap(schema.Hypothetical)
	case x == "VBG" && (mark == "in" || mark == "for") && d.t.Object(h) >= 0 && keen[d.t.Tokens[d.t.Object(h)].Lemma]:
		w.wrap(schema.Hypothetical) // "has an interest in buying"
		if lemma == "lose" || lemma == "have" && d.own(h) == schema.Negated {
			w.m = schema.Negated
		}
	case x == "VBG" && mark == "with" && lemma == "threaten":
		w.wrap(schema.Hypothetical)
	case x == "VBG" && mark == "out of":
		w.wrap(schema.Negated) // "talked it out of joining"
	case x == "VBG" && hesitant[mark] && !pursuing[lemma] && d.t.Child(v, "aux") < 0:
		w.wrap(schema.Hypothetical)
		if lemma == "give" || lemma == "tire" || lemma == "think" || lemma == "hold" {
			w.m = schema.Negated // "gave up on joining", "tired of arming", "thought better of buying"
		}
	case x == "VBG" && mark == "in" && following[lemma]: // "would not follow X in recognising Y"
		w.wrap(d.own(h))
	case x == "VBG" && mark == "before":
		if !(d.own(h) == schema.Negated && (lemma == "wait" || lemma == "hesitate" || lemma == "pause" || lemma == "stop")) { // "did not wait before attacking"
			w.wrap(d.own(h))
		}
	case (mark == "until" || mark == "till" || mark == "before") && (x == "VBZ" || x == "VBP"):
		w.wrap(schema.Hypothetical)
	case (mark == "when" || mark == "once" || mark == "after") && (x == "VBZ" || x == "VBP") && d.own(h) == schema.Planned:
		w.wrap(schema.Planned)
	case mark == "as" && reporting(lemma):
	case x == "VBG" && mark == "" || x == "VBG" && mark == "by":
		if own := d.own(h); own != schema.Negated {
			w.wrap(own)
		}
	}
}

// hesitant are prepositions before a deed that a verb leaves open: "balked at buying", "dithered over buying".
var hesitant = text.Set("on of at over about")

// keen are nouns for the wish to do something.
var keen = text.Set("interest appetite enthusiasm inclination desire stomach")

// pursuing are verbs after which such a deed is done.
var pursuing = text.Set("go keep carry press embark spend waste boast brag guilty convict accuse suspect insist")

// forgoing are verbs after which "from doing" or "against doing" is not done.
var forgoing = text.Set("back shy step pull dissuade keep deter discourage desist retreat restrain hold bar decide choose opt vote rule abstain")

// blamed reads what somebody is accused of: an allegation of the one who accuses.
func (w *walk) blamed(h int) {
	d := w.d
	who := d.slot(h, "agent", text.Acting|text.NewName, anyRule, true)
	w.wrap(schema.Alleged)
	w.says = append(w.says, refs(who.parties)...)
	w.told = true
	w.wrap(d.own(h))
}

var anyRule = &rule{typ: schema.Accuses}

// first tells "to recognize" of "was among the first to recognize X": what the first do is done.
func (d *document) first(v, h int) bool {
	return foremost[d.t.Tokens[h].Lower] && d.t.Tokens[v].XPOS == "VB" && d.t.Is(v, "advcl", "acl", "xcomp", "ccomp") && d.t.Child(h, "cop") >= 0
}

var foremost = text.Set("first last second third fourth fifth only latest alone")

// ahead tells of what is to be, told in the present: "flies here tomorrow", "meets X next week".
func (d *document) ahead(v int) bool {
	if x := d.t.Tokens[v].XPOS; x != "VBZ" && x != "VBP" {
		return false
	}
	for i := v + 1; i < len(d.t.Tokens) && i < v+10 && d.t.Tokens[i].Text != "," && !d.t.Verbal(i); i++ {
		switch d.t.Tokens[i].Lower {
		case "tomorrow":
			return true
		case "next":
			return i+1 < len(d.t.Tokens) && comings[d.t.Tokens[i+1].Lower]
		}
	}
	return false
}

var comings = text.Set("week month year monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december")

// inCourt tells whether somebody says a thing at a trial, or under duress.
func (d *document) inCourt(v int) bool {
	for _, x := range d.t.Tails(v) {
		if dock[d.t.Tokens[x.Noun].Lemma] {
			return true
		}
	}
	return false
}

var dock = text.Set("trial court torture duress interrogation tribunal dock custody")

var concealing = text.Set("conceal hide disguise")
