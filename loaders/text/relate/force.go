package relate

import (
	"strings"

	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// lemma is the lemma of a word; of an adjective after "be" with that before it ("be_due").
func (d *document) lemma(i int) string {
	if d.t.Tokens[i].UPOS == "ADJ" {
		return "be_" + d.t.Tokens[i].Lemma
	}
	return d.t.Tokens[i].Lemma
}

// own is what a verb says of itself by its auxiliaries and adverbs.
func (d *document) own(v int) schema.Modality {
	if _, no := d.answeredYesOrNo(v); no || d.ruledOut(v) {
		return schema.Negated
	}
	if m := d.toDo(v); m != 0 {
		return m
	}
	m := schema.Asserted
	if d.isToBe(v) {
		m = schema.Planned
	}
	have, would := false, false
	for _, k := range d.t.Kids(v) {
		tok := &d.t.Tokens[k]
		switch {
		case d.t.Is(k, "aux") && !d.t.Is(k, "aux:pass"):
			switch tok.Lower {
			case "will", "'ll", "’ll", "shall", "wo", "sha":
				m = max(m, schema.Planned)
			case "would", "'d", "’d":
				would = true
			case "must":
				m = max(m, d.dueBy(v))
			case "may", "might", "could", "should", "ought", "risk", "risks", "risked":
				m = max(m, schema.Hypothetical)
			case "can", "ca", "need":
				if tok.XPOS == "MD" && !disclosing[d.t.Tokens[v].Lemma] {
					m = max(m, schema.Hypothetical)
				}
			case "have", "has", "had", "having":
				have = true
			}
		case negations[tok.Lower] && (d.t.Is(k, "advmod", "aux", "cc", "neg", "det", "parataxis", "discourse") || tok.XPOS == "RB") && k < v:
			if only(d, k) || k == 0 && tok.Lower == "no" && len(d.t.Tokens) > 1 && d.t.Tokens[1].UPOS == "PUNCT" {
				continue // "No: X left"
			}
			return schema.Negated
		case d.t.Is(k, "advmod") && (tok.Lower == "nearly" || tok.Lower == "almost") && k == v-1:
			return schema.Negated
		case tok.Lower == "longer" && k > 0 && d.t.Tokens[k-1].Lower == "no":
			return schema.Negated
		case d.t.Is(k, "advmod") && doubtful[tok.Lower]:
			m = max(m, schema.Alleged)
		case d.t.Is(k, "mark") && tok.Lower == "against" && k == v-1 && d.t.Child(v, "cop") >= 0:
			return schema.Hypothetical // "is against recognising X"
		case d.t.Is(k, "mark") && (tok.Lower == "whether" || tok.Lower == "lest" || tok.Lower == "if" && d.t.Is(v, "root")):
			m = max(m, schema.Hypothetical)
		case d.t.Is(k, "advmod") && maybe[tok.Lower]:
			m = max(m, schema.Hypothetical)
		case d.t.Is(k, "obl") && occasions[d.t.Tokens[k].Lemma] && d.t.Modified(k, "no"):
			return schema.Negated
		case d.t.Is(k, "nsubj", "nsubj:pass") && (d.neither(k) || d.notA(k)):
			return schema.Negated
		case d.t.Is(k, "obl") && d.toNeither(k):
			return schema.Negated
		case d.t.Is(k, "nsubj", "obj", "iobj") && d.nobody(k) && !(tok.Lower == "no" && (d.t.Tokens[v].Lemma == "vote" || d.t.Tokens[v].Lemma == "say")):
			return schema.Negated
		}
	}
	if d.denialApart(v) || !(d.t.Is(v, "xcomp", "ccomp") && d.t.Head(v) >= 0 && yetVerbs[d.t.Tokens[d.t.Head(v)].Lemma]) && d.yet(v, v) {
		return schema.Negated
	}
	if d.awaited(v) {
		m = max(m, schema.Hypothetical)
	}
	if d.scheduled(v) {
		m = max(m, schema.Planned)
	}
	if v > 1 && d.t.Tokens[v-1].Lower == "than" && d.t.Tokens[v-2].Lower == "rather" || v > 2 && d.t.Tokens[v-1].Lower == "being" && d.t.Tokens[v-2].Lower == "than" && d.t.Tokens[v-3].Lower == "rather" {
		return schema.Negated // "Rather than invade X, …"
	}
	if v > 1 && d.t.Tokens[v-1].Lower == "but" && tree.Listed("all,anything,everything", d.t.Tokens[v-2].Lower) {
		return schema.Negated // "all but recognised X", "did anything but support X"
	}
	if d.noMore(v) || v > 1 && d.t.Tokens[v-1].Lower == "from" && d.t.Tokens[v-2].Lower == "far" { // "is far from angry"
		return schema.Negated
	}
	if d.inverted(v) {
		m = max(m, schema.Hypothetical)
	}
	if would {
		m = max(m, d.would(v, have))
	}
	if m == schema.Planned && d.condition(v) {
		m = schema.Hypothetical
	}
	if m == schema.Asserted && (d.due(v) || d.morrow(v)) {
		m = schema.Planned
	}
	if m == schema.Planned && have && d.wasToHave(v) {
		return schema.Negated
	}
	return m
}

// occasions are nouns with which "no" denies the verb: "at no time", "under no circumstances".
var occasions = text.Set("time point stage circumstance circumstances account way moment condition")

// neither tells whether "neither" stands right before the first of those who are the subject, wherever the
// parser has hung it: "Neither X nor Y has acted".
func (d *document) neither(subject int) bool {
	for _, k := range d.t.Kids(subject) {
		if d.t.Is(k, "nmod") && occasions[d.t.Tokens[k].Lemma] && d.t.Modified(k, "no") {
			return true // "X at no time acted", where the parser hung the time on X
		}
	}
	first, _ := d.t.Extent(subject)
	if first > 1 && d.t.Tokens[first-1].Lower == "of" && negatives[d.t.Tokens[first-2].Lower] {
		return true // "None of the three has", where the parser lost "none"
	}
	for k := first; k >= 0 && k >= first-1; k-- {
		if d.t.Tokens[k].Lower == "neither" {
			return true
		}
	}
	return false
}

// promptly tells of "lost no time in doing": it was done at once.
func (d *document) promptly(v int) bool {
	o := d.t.Child(v, "obj")
	return o > v && tree.Hesitation[d.t.Tokens[o].Lemma] && d.t.Modified(o, "no,little") && sparing[d.t.Tokens[v].Lemma]
}

// sparing are verbs with which "no time" or "no effort" says that somebody acts at once.
var sparing = text.Set("lose waste spare have show")

// inverted tells a condition without "if": "Had X agreed, …".
func (d *document) inverted(v int) bool {
	s := d.t.Child(v, "nsubj")
	for _, k := range d.t.Kids(v) {
		switch d.t.Tokens[k].Lower {
		case "had", "should", "were":
			if d.t.Is(k, "aux", "cop", "aux:pass") && s > k && s < v {
				return true
			}
		}
	}
	return false
}

// never tells "vowed never to".
func (d *document) never(v int) bool {
	return v+2 < len(d.t.Tokens) && (d.t.Tokens[v+1].Lower == "never" || d.t.Tokens[v+1].Lower == "not") && d.t.Tokens[v+2].Lower == "to"
}

// close tells "came close to", "came within hours of": what follows did not happen.
func (d *document) close(v int) bool {
	return v+1 < len(d.t.Tokens) && d.t.Tokens[v].Lemma == "come" && (d.t.Tokens[v+1].Lower == "close" || d.t.Tokens[v+1].Lower == "within")
}

// short tells "stopped short of condemning", "far from condemning": what follows is not done.
func (d *document) short(h, v int) bool {
	mark := -1
	for _, k := range d.t.Kids(v) {
		if d.t.Is(k, "mark", "case") && k < v {
			mark = k
		}
	}
	if mark < 1 {
		return false
	}
	switch d.t.Tokens[mark-1].Lower {
	case "short":
		l := d.t.Tokens[h].Lemma
		return d.t.Tokens[mark].Lower == "of" && (l == "stop" || l == "fall" || l == "short")
	case "far":
		return d.t.Tokens[mark].Lower == "from"
	}
	return false
}

// yetVerbs are verbs before "yet to act".
var yetVerbs = text.Set("have be remain")

// yet tells "has yet to act", "is yet to act".
func (d *document) yet(h, v int) bool {
	if l := d.t.Tokens[h].Lemma; h != v && l != "have" && l != "be" && l != "remain" {
		return false
	}
	for _, k := range d.t.Kids(v) {
		if d.t.Is(k, "mark") && d.t.Tokens[k].Lower == "to" && k > 0 && d.t.Tokens[k-1].Lower == "yet" {
			return true
		}
	}
	return false
}

// cancels tells a verb by which its object does not come about: "cancelled", "called off".
func (d *document) cancels(v int) bool {
	lemma := d.t.Tokens[v].Lemma
	if v+1 < len(d.t.Tokens) && d.t.Tokens[v+1].Lower == "down" && (lemma == "turn" || lemma == "vote") {
		return true
	}
	if lemma == "hold" && v+1 < len(d.t.Tokens) && tree.Listed("up,back,off", d.t.Tokens[v+1].Lower) {
		return true // "held up a loan"
	}
	if v+2 < len(d.t.Tokens) && (lemma == "take" && tree.Listed("away,back", d.t.Tokens[v+1].Lower) || lemma == "go" && d.t.Tokens[v+1].Lower == "back" && d.t.Tokens[v+2].Lower == "on") {
		return true // "took back its recognition of X"
	}
	return cancelling[lemma] || v+1 < len(d.t.Tokens) && d.t.Tokens[v+1].Lower == "off" && (lemma == "call" || lemma == "put")
}

// shelved tells of what was to be done with a thing that did not come about: "shelved a treaty that it was to
// have signed".
func (d *document) shelved(v int) bool {
	h := d.t.Head(v)
	if h < 0 || !d.t.Is(v, "acl") || !d.t.Is(h, "obj", "nsubj:pass") || d.t.Head(h) < 0 {
		return false
	}
	u := d.t.Head(h)
	return (d.cancels(u) || d.t.Tokens[u].Lemma == "lose" && contested[d.t.Tokens[h].Lemma]) && d.own(u) == schema.Asserted
}

// contested are what one loses when nothing comes of it: "lost its bid to join".
var contested = text.Set("bid fight battle campaign race contest struggle effort")

// fellThrough tells of a meeting or journey of which a relative clause says that nothing came: "a meeting with X, which was cancelled".
func (d *document) fellThrough(i int) bool {
	_, last := d.t.Extent(i)
	for k := i + 1; k < len(d.t.Tokens) && k <= last+2; k++ {
		v := d.t.Head(k)
		if w := d.t.Tokens[k].Lower; w != "which" && w != "that" || v < k || !d.t.Is(k, "nsubj:pass", "nsubj") {
			continue
		}
		if x := d.t.Child(v, "xcomp"); x > v && d.t.Tokens[v].Lemma == "have" {
			v = x // "that had to be cancelled"
		}
		if m := d.own(v); m == schema.Asserted && d.t.Passive(v) && d.cancels(v) || m == schema.Negated && d.t.Tokens[v].Lemma == "take" {
			return true
		}
	}
	return false
}

// unissued tells of a paper that somebody vetoed or blocked: what it would have said, by the verb below it, is not said.
func (d *document) unissued(v, noun int) bool {
	u := d.t.Head(noun)
	if s := d.t.Child(v, "nsubj"); s >= 0 && d.t.Tokens[s].Lower != "that" && d.t.Tokens[s].Lower != "which" {
		return false // "in which the bloc called": it has been said
	}
	return u >= 0 && motions[d.t.Tokens[noun].Lemma] && d.t.Object(u) == noun && stopping[d.t.Tokens[u].Lemma] && d.own(u) == schema.Asserted
}

var stopping = text.Set("veto block kill sink torpedo scuttle scupper quash thwart stymie bury spike")

// only tells "not only", "could not but", and what denies nothing of the verb: ", not for the first time,", ", though not
// without regret,".
func only(d *document, k int) bool {
	if k+1 >= len(d.t.Tokens) {
		return false
	}
	switch d.t.Tokens[k+1].Lower {
	case "only", "but", "just", "least":
		return true
	case "for", "without":
		return k > 0 && (d.t.Tokens[k-1].Text == "," || d.t.Tokens[k-1].UPOS == "SCONJ" || d.t.Tokens[k-1].Lower == "though")
	}
	return false
}

// would tells what the past wished, planned or imagined: a plan where somebody said so, else
// no more than a thought.
func (d *document) would(v int, have bool) schema.Modality {
	if have || d.condition(v) {
		return schema.Hypothetical
	}
	for h, steps := v, 0; h >= 0 && steps < 8; h, steps = d.t.Head(h), steps+1 {
		if o := d.t.Child(h, "obj"); h != v && o >= 0 && notices[d.t.Tokens[o].Lemma] {
			return schema.Planned // "gave notice that it would"
		}
		if h != v && (reporting(d.t.Tokens[h].Lemma) || planning[d.t.Tokens[h].Lemma]) {
			return schema.Planned
		}
		if k := d.t.Child(h, "parataxis"); k >= 0 && reporting(d.t.Tokens[k].Lemma) {
			return schema.Planned
		}
	}
	if _, quoted := d.r.Speaker(d.n, v); quoted {
		return schema.Hypothetical
	}
	if d.reporterVerb(v) >= 0 {
		return schema.Planned
	}
	return schema.Hypothetical
}

// condition tells whether an if-clause stands with a verb.
func (d *document) condition(v int) bool {
	for _, k := range d.t.Kids(v) {
		if d.t.Is(k, "advcl") && conditional[strings.ReplaceAll(d.t.Case(k), " ", "_")] {
			return true
		}
	}
	if h := d.t.Head(v); h > v && d.t.Is(v, "ccomp") {
		for _, k := range d.t.Kids(h) {
			if k < v && d.t.Is(k, "advcl") && conditional[d.t.Case(k)] {
				return true // "If X leaves, Y will stay, Z warned"
			}
		}
	}
	_, last := d.t.Extent(v)
	return d.t.Is(v, "ccomp") && last+1 < len(d.t.Tokens) && (d.t.Tokens[last+1].Lower == "if" || d.t.Tokens[last+1].Lower == "should" || d.t.Tokens[last+1].Lower == "unless")
}

// due tells "is to visit", "is to be sent", "is to have left", "is going to", "is about to" where
// the parser has "be" as auxiliary.
func (d *document) due(v int) bool {
	if x := d.t.Tokens[v].XPOS; x != "VB" && x != "VBN" {
		return false
	}
	to, be := false, false
	for _, k := range d.t.Kids(v) {
		switch {
		case d.t.Is(k, "mark") && d.t.Tokens[k].Lower == "to":
			to = true
		case d.t.Is(k, "aux", "cop") && d.t.Tokens[k].Lemma == "be" && !to && d.t.Tokens[k].XPOS != "VBG":
			be = true
		}
	}
	if to && d.t.Is(v, "root") && d.t.Child(v, "nsubj") >= 0 {
		return true // a headline: "Chad to send troops"
	}
	return to && (be || d.t.Tokens[v].XPOS == "VB" && d.t.Is(v, "xcomp", "ccomp") && d.t.Head(v) >= 0 && d.t.Tokens[d.t.Head(v)].Lemma == "be")
}

// wasToHave tells "was to have visited": what was planned and did not come about.
func (d *document) wasToHave(v int) bool {
	if d.t.Tokens[v].XPOS != "VBN" {
		return false
	}
	k := v - 1
	for k > 0 && (d.t.Tokens[k].UPOS == "ADV" || d.t.Tokens[k].Lower == "been") {
		k--
	}
	return k > 1 && d.t.Tokens[k].Lower == "have" && d.t.Tokens[k-1].Lower == "to" && (d.t.Tokens[k-2].Lower == "was" || d.t.Tokens[k-2].Lower == "were")
}

// nobody tells "neither country", "no party", "none".
func (d *document) nobody(i int) bool {
	if k := d.t.Child(i, "case"); d.t.Tokens[i].Lower == "none" && k >= 0 && d.t.Tokens[k].Lower == "to" {
		return false // "13 votes to none"
	}
	if d.onlyThese(i) >= 0 {
		return false // "recognised by nobody but X"
	}
	if negatives[d.t.Tokens[i].Lower] || d.t.Tokens[i].Lower == "nothing" {
		return true
	}
	for _, k := range d.t.Kids(i) {
		if k > i && d.t.Tokens[k].Lower == "nothing" && d.t.Child(k, "case") < 0 {
			return true
		}
		if k < i && d.t.Is(k, "det", "advmod", "cc") && negatives[d.t.Tokens[k].Lower] {
			return true
		}
		if k < i && k > 0 && d.t.Tokens[k].Lower == "more" && d.t.Tokens[k-1].Lower == "no" && d.t.Tokens[k+1].Lower != "than" {
			return true // "sold it no more oil"
		}
		if n := d.t.Child(k, "det"); k < i && d.t.Is(k, "compound") && n >= 0 && d.t.Tokens[n].Lower == "no" {
			return true // "no weapons programme", where the parser hung "no" on the first noun
		}
	}
	return false
}

// toNeither tells of a phrase that denies the verb above it: "sided with neither", "sent troops to neither country".
func (d *document) toNeither(i int) bool {
	w := d.t.Tokens[i].Lower
	return w == "neither" || d.t.Modified(i, "neither") || w == "none" && d.nobody(i) && !(i > 0 && d.t.Tokens[i-1].Lower == "but")
}

// withNeither tells whether what a word governs is denied: "a member of neither X nor Y", "sold arms to neither X nor Y".
func (d *document) withNeither(anchor int) bool {
	for k := anchor + 1; k < len(d.t.Tokens); k++ {
		if d.t.Tokens[k].Lower != "neither" || !d.t.Is(k, "det") {
			continue
		}
		above := d.t.Head(k)
		for steps := 0; steps < 3 && above > anchor && d.t.Is(above, "nmod", "obl", "obj", "iobj"); steps++ {
			above = d.t.Head(above)
		}
		if above == anchor {
			return true
		}
	}
	return false
}

// unreal is what the words before a noun make of it: "no attack", "a possible visit".
func (d *document) unreal(i int) schema.Modality {
	for _, k := range d.t.Kids(i) {
		if k > i {
			break
		}
		switch w := d.t.Tokens[k].Lower; {
		case w == "no" || w == "neither" || unmade[w] || d.notOne(k) || d.neverSo(k) || undone[w] && !d.isThing(i, "@agreement", false):
			return schema.Negated
		case w == "called" && k > 0 && (d.t.Tokens[k-1].Lower == "so" || k > 1 && d.t.Tokens[k-2].Lower == "so"):
			return schema.Alleged
		case nounMaybe[w]:
			return schema.Hypothetical
		case nounPlanned[w]:
			return schema.Planned
		case nounAlleged[w], w == "apparent", doubtful[w] && d.t.Is(i, "appos"):
			return schema.Alleged
		}
	}
	return schema.Asserted
}

// setUp tells "was set up", "was set off", which is no plan.
func (d *document) setUp(v int) bool {
	return d.t.Tokens[v].Lemma == "set" && v+1 < len(d.t.Tokens) && (d.t.Tokens[v+1].Lower == "up" || d.t.Tokens[v+1].Lower == "off" || d.t.Tokens[v+1].UPOS == "ADV")
}

// called tells "called on X to", "appealed to X to".
func (d *document) called(v int) bool {
	switch d.t.Tokens[v].Lemma {
	case "call", "appeal", "plead":
		return true
	}
	return false
}

// unrealOf is what an adjective or a verb over "of doing" makes of it, 0 if nothing: "capable of
// attacking", "cleared of attacking".
func (d *document) unrealOf(h int, mark string) schema.Modality {
	switch mark {
	case "of", "on", "to":
	case "with", "towards", "toward":
		if leaning[d.t.Tokens[h].Lemma] {
			return schema.Hypothetical // "toyed with recognising", "moved towards leaving"
		}
		return 0
	default:
		return 0
	}
	switch d.t.Tokens[h].Lemma {
	case "capable", "afraid", "fearful", "sure", "certain", "hopeful", "dream", "think", "talk", "speak", "warn":
		return schema.Hypothetical
	case "intent", "bent", "insist", "plan":
		return schema.Planned
	case "clear", "acquit", "exonerate", "absolve", "incapable", "innocent", "guiltless":
		return schema.Negated
	}
	return 0
}

// leaning are verbs after which "with doing" or "towards doing" is but an idea.
var leaning = text.Set("toy flirt move edge lean inch head work drift step push")

// isToBe tells of the predicate of "X is to be president".
func (d *document) isToBe(v int) bool {
	if d.t.Verbal(v) || v < 3 || d.t.Child(v, "cop") < 0 {
		return false
	}
	to := d.t.Child(v, "mark")
	return to > 0 && d.t.Tokens[to].Lower == "to" && to+1 < v && d.t.Tokens[to+1].Lower == "be" && d.t.Tokens[to-1].Lemma == "be" && d.t.Head(to-1) == v
}

// disclosing are verbs of which "I can confirm" does what it says it can.
var disclosing = text.Set("confirm announce report reveal disclose")
