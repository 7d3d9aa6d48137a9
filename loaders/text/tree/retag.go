package tree

import (
	"strings"

	"entente/loaders/text"
	"entente/loaders/text/verbs"
)

// finite makes a past of the participle in a part that has no finite verb: "The council
// condemned X" needs one.
func finite(tokens []text.Token) {
	for i := range tokens {
		if finiteTag(&tokens[i]) {
			if i > 3 && tokens[i-1].XPOS == "CC" && tokens[i].UPOS == "VERB" {
				finite(tokens[:i-1]) // "X protests against Y and asks Z": the verb before "and" was missed
			}
			return
		}
	}
	for i := 1; i+1 < len(tokens); i++ {
		t := &tokens[i]
		if t.XPOS != "VBN" || t.UPOS != "VERB" || tokens[i+1].Lower == "by" && !(i+2 < len(tokens) && manners[tokens[i+2].Lower]) || t.Lower == "known" {
			continue
		}
		b := i - 1
		for b > 0 && tokens[b].UPOS == "ADV" {
			b--
		}
		if tokens[b].Text == "," && b > 3 && nominal(&tokens[b-1]) && (nominal(&tokens[i+1]) || i+2 == len(tokens) && tokens[i+1].Text == ".") {
			t.XPOS = "VBD" // "X, the minister, held talks", "X, short of fuel, protested."
		}
		if w := tokens[b].Lower; nominal(&tokens[b]) && !((w == "both" || w == "all" || w == "each") && tokens[i+1].UPOS == "ADP") { // "A and B, both based in X"
			t.XPOS = "VBD"
		}
		return
	}
	missed(tokens)
}

// manners are behind "by" how something is done, not by whom.
var manners = text.Set("mistake accident night chance error day surprise sea air land road rail train force design acclamation boat plane ship helicopter consensus")

// retag mends what a tagger gets wrong of verbs that are rare in its training: the verb
// after "which" or "who", and lemmas.
func retag(tokens []text.Token) {
	for i := range tokens {
		t := &tokens[i]
		respell(tokens, i)
		idioms(tokens, i)
		relativePast(tokens, i)
		reducedRelative(tokens, i)
		wording(tokens, i)
		tradeWords(tokens, i)
		plansTo(tokens, i)
		haggling(tokens, i)
		armedBy(tokens, i)
		baseless(t)
		voided(tokens, i)
		voiced(tokens, i)
		wantedFor(tokens, i)
		shotDead(tokens, i)
		heldHostage(tokens, i)
		termed(tokens, i)
		held(tokens, i)
		if i == 0 && t.XPOS == "VBZ" && t.UPOS == "VERB" && len(tokens) > 2 && tokens[1].UPOS == "ADP" {
			t.XPOS, t.UPOS, t.Lemma = "NNS", "NOUN", strings.TrimSuffix(t.Lower, "s") // "Talks on X have begun"
		}
		if t.XPOS == "VBZ" && t.UPOS == "VERB" && nounPlace(tokens, i) {
			t.XPOS, t.UPOS = "NNS", "NOUN" // "killed in clashes with X"
		}
		if t.XPOS == "VB" && t.Alt == "VBP" && t.UPOS == "VERB" && unlicensed(tokens, i) {
			t.XPOS = "VBP" // "officials now say"
		}
		if steady(tokens, i) {
			r, _ := verbs.Finite(t.Lower)
			t.XPOS, t.UPOS, t.Lemma = "VBD", "VERB", r.Lemma
		}
		mistagged(tokens, i)
		warTags(tokens, i)
		bothDo(tokens, i)
		thePeople(tokens, i)
		contentWords(tokens, i)
		finiteForms(tokens, i)
		smallWords(tokens, i)
		participles(tokens, i)
		infinitives(tokens, i)
		misread(tokens, i)
		suspected(tokens, i)
		markedPast(tokens, i)
		caughtDoing(tokens, i)
		imposingOn(tokens, i)
		lemmas(tokens, i)
		pastOfPronoun(tokens, i)
		whichVerb(tokens, i)
		rarelyTagged(tokens, i)
		whoseNoun(tokens, i)
	}
}

// pastOfPronoun makes a verb of "armed" in "when it armed and trained the rebels": behind a pronoun that can only be a subject.
func pastOfPronoun(tokens []text.Token, i int) {
	t := &tokens[i]
	if t.XPOS != "JJ" || i < 1 || i+1 >= len(tokens) || !subjectForms[tokens[i-1].Lower] || i > 1 && (tokens[i-2].UPOS == "VERB" || tokens[i-2].UPOS == "ADP" && tokens[i-2].Lower != "after" && tokens[i-2].Lower != "before" && tokens[i-2].Lower != "since" && tokens[i-2].Lower != "until") {
		return
	}
	next := &tokens[i+1]
	if !opensNoun(next) && next.UPOS != "PROPN" && !(next.XPOS == "CC" && i+2 < len(tokens) && tokens[i+2].UPOS == "VERB") {
		return
	}
	if r, ok := verbs.Finite(t.Lower); ok && r.Tag == "VBD" {
		t.XPOS, t.UPOS, t.Lemma = "VBD", "VERB", r.Lemma
	}
}

// newSubject tells whether the words before a verb are the subject of a new clause: ", and X, the minister of Y, condemned it".
func newSubject(tokens []text.Token, v int) bool {
	if next := &tokens[v+1]; !opensNoun(next) && next.UPOS != "PROPN" && next.UPOS != "PRON" {
		return false
	}
	name := false
	for k := v - 2; k > 1 && k > v-16; k-- {
		t := &tokens[k]
		switch {
		case t.UPOS == "VERB" && t.XPOS != "VBN" || t.UPOS == "AUX" || finiteTag(t) || relativeWords[t.Lower]:
			return false
		case t.Text == ",":
			if name || tokens[k-1].UPOS != "PROPN" {
				return false
			}
			name = true
		case t.UPOS == "CCONJ":
			return name && (tokens[k-1].Text == "," || tokens[k-1].Text == ";") && tokens[k+1].UPOS == "PROPN"
		}
	}
	return false
}

// lastVerb tells whether no finite verb stands behind a word: where none has stood before, either, it is the verb of its sentence.
func lastVerb(tokens []text.Token, v int) bool {
	for i := v + 1; i < len(tokens); i++ {
		if finiteTag(&tokens[i]) || tokens[i].Text == ";" {
			return false
		}
	}
	return true
}

// resumes tells whether a comma closes a relative clause about the subject that opens a sentence, which has no verb so far.
func resumes(tokens []text.Token, v int) bool {
	k := 1
	for ; k < v && !(tokens[k].Text == "," && k+2 < v && (relativeWords[tokens[k+1].Lower] || relativeWords[tokens[k+2].Lower])); k++ {
		if finiteTag(&tokens[k]) || tokens[k].UPOS == "VERB" {
			return false
		}
	}
	if tokens[0].UPOS == "ADP" || tokens[0].UPOS == "SCONJ" || tokens[0].UPOS == "VERB" {
		return false
	}
	verbs := 0
	for i := k; i < v; i++ {
		if finiteTag(&tokens[i]) {
			verbs++
		}
	}
	return verbs > 0
}

// charged tells whether a verb of charging stands shortly before "of".
func charged(tokens []text.Token, of int) bool {
	for k := of - 1; k >= 0 && k > of-7; k-- {
		if w := tokens[k].Lemma; w == "accuse" || w == "suspect" || w == "convict" || w == "guilty" || tokens[k].Lower == "accuse" {
			return true
		}
	}
	return false
}

// assaults make one noun with a word in -ing before them: "bombing raids".
var assaults = text.Set("attack raid campaign plot charge offence offense mission")

// clausal tells whether the noun before a verb opens a clause, so that it can only be its subject: a conjunction or a mark, a
// determiner, the noun.
func clausal(tokens []text.Token, v int) bool {
	k := v - 1
	for k > 0 && (nominal(&tokens[k]) || tokens[k].UPOS == "NUM" || tokens[k].UPOS == "ADJ") {
		k--
	}
	if tokens[k].UPOS != "DET" && tokens[k].XPOS != "PRP$" || k == v-1 {
		return false
	}
	if k == 0 {
		return true
	}
	switch before := &tokens[k-1]; before.UPOS {
	case "SCONJ":
		return true
	case "CCONJ":
		return before.Lower == "and" || before.Lower == "but"
	default:
		return before.XPOS == "WRB"
	}
}

// towards tells whether the words before a verb are a preposition, a relative pronoun and a subject.
func towards(tokens []text.Token, v int) bool {
	k := v - 1
	for k > 0 && (nominal(&tokens[k]) || tokens[k].UPOS == "DET" || tokens[k].UPOS == "ADJ") && !relativeWords[tokens[k].Lower] {
		k--
	}
	return k > 0 && k < v-1 && relativeWords[tokens[k].Lower] && tokens[k-1].UPOS == "ADP"
}

// before are prepositions before a gerund.
var before = text.Set("of for from by without")

// neverNouns are finite verbs that look like plurals and are none.
var neverNouns = text.Set("severs ratifies repudiates reiterates abolishes proclaims summons denies accuses condemns rejects insists says alleges threatens admits warns urges denounces criticises criticizes deplores occupies invades expels deploys detains recognises recognizes imposes provides acquires possesses maintains seizes besieges delivers opposes abducts enforces extradites prosecutes indicts withdraws receives adopts approves endorses applauds negotiates mediates sells lends owes invests deprives reaffirms evicts encircles defends protects obeys defies flouts evades ignores accepts governs administers oversees sends operates")

// onlyVerbs are their plurals, which the tagger takes for nouns and prepositions.
var onlyVerbs = text.Set("deny accuse condemn reject insist allege threaten admit denounce criticise criticize deplore blame occupy invade expel deploy detain recognise recognize impose provide acquire possess maintain seize besiege deliver oppose abduct enforce extradite prosecute indict withdraw receive adopt approve endorse applaud negotiate mediate sell lend owe invest deprive reaffirm evict encircle defend protect obey defy flout evade ignore accept govern administer oversee send bring give take buy operate annex kidnap bombard")

func lemmaOf(w string) string {
	if r, ok := verbs.Finite(w); ok {
		return r.Lemma
	}
	return w
}

// afterModal tells whether nothing but adverbs stands between a modal verb and a token.
func afterModal(tokens []text.Token, i int) bool {
	for k := i - 1; k >= 0 && k > i-4; k-- {
		if tokens[k].XPOS == "MD" {
			return true
		}
		if tokens[k].UPOS != "ADV" && tokens[k].UPOS != "PART" && tokens[k].Lower != "no" && tokens[k].Lower != "longer" {
			return false
		}
	}
	return false
}

// stem returns the verb of a form in -ing, as far as the list has it.
func stem(w string) string {
	base := strings.TrimSuffix(w, "ing")
	if verbs.Base(base + "e") {
		return base + "e"
	}
	if n := len(base); n > 2 && base[n-1] == base[n-2] && verbs.Base(base[:n-1]) {
		return base[:n-1]
	}
	return base
}

// missed makes a verb of the word after a name that the tagger took for a noun or an
// adjective, where the part has no verb and the word may be one: "South Korea buys oil".
func missed(tokens []text.Token) {
	for i := 1; i+1 < len(tokens); i++ {
		t := &tokens[i]
		if t.UPOS != "NOUN" && t.UPOS != "ADJ" && t.UPOS != "PROPN" || t.Capital() {
			continue
		}
		b := i - 1
		for b > 0 && (tokens[b].UPOS == "ADV" || tokens[b].Text == ",") {
			b--
		}
		if next := &tokens[i+1]; tokens[b].XPOS == "NNS" && verbs.Base(t.Lower) && (next.UPOS == "PROPN" || next.UPOS == "DET" || next.XPOS == "PRP$") {
			t.XPOS, t.UPOS, t.Lemma = "VBP", "VERB", t.Lower // "both countries border X"
			return
		}
		if b == i-1 && presentPlural(tokens, i) {
			t.XPOS, t.UPOS, t.Lemma = "VBP", "VERB", t.Lower
			return
		}
		if next := &tokens[i+1]; b > 1 && b == i-1 && tokens[b].UPOS == "PROPN" && tokens[b-1].Lower == "and" && tokens[b-2].UPOS == "PROPN" && verbs.Base(t.Lower) && (next.XPOS == "NNS" || next.UPOS == "DET" || next.XPOS == "PRP$") {
			t.XPOS, t.UPOS, t.Lemma = "VBP", "VERB", t.Lower // "X and Y exchange goods"
			return
		}
		if next := &tokens[i+1]; t.XPOS == "NNS" && tokens[b].XPOS == "NN" && b == i-1 && (next.UPOS == "PROPN" || chairs[tokens[b].Lemma] && (next.XPOS == "TO" || next.XPOS == "PRP$" || next.Lower == "to" || next.Lower == "into" || next.Lower == "home")) {
			if r, ok := verbs.Finite(t.Lower); ok && r.Tag == "VBZ" {
				t.XPOS, t.UPOS, t.Lemma = r.Tag, "VERB", r.Lemma // "the programme worries X"
				return
			}
		}
		if b == i-1 && tokens[b].XPOS == "NN" && chairs[tokens[b].Lemma] && (t.XPOS == "NN" || t.XPOS == "NNS" || t.XPOS == "JJ") {
			if r, ok := verbs.Finite(t.Lower); ok && (r.Tag == "VBD" || r.Tag == "VBZ") {
				t.XPOS, t.UPOS, t.Lemma = r.Tag, "VERB", r.Lemma // "the president shook hands with X"
				return
			}
		}
		if t.Lower == "sanctions" && measured[tokens[i+1].Lower] {
			continue
		}
		past := t.UPOS == "ADJ" && (tokens[b].XPOS == "NN" || tokens[b].XPOS == "NNS") && (tokens[i+1].UPOS == "PROPN" || tokens[i+1].XPOS == "NNS" || tokens[i+1].UPOS == "DET" || tokens[i-1].Text == ",") // "the court upheld EU sanctions", "the court, an ally, resumed talks"
		if tokens[b].UPOS != "PROPN" && !past {
			continue
		}
		if r, ok := verbs.Finite(t.Lower); ok && (!past || r.Tag == "VBD") {
			t.XPOS, t.UPOS, t.Lemma = r.Tag, "VERB", r.Lemma
			return
		}
	}
	for i := 1; i < len(tokens); i++ { // "sanctions on X expire in May"
		if t := &tokens[i]; t.XPOS == "VB" && t.UPOS == "VERB" && nominal(&tokens[i-1]) {
			t.XPOS = "VBP"
			return
		}
	}
}

// bareVerb makes a verb of the first word after a name that may be one: "Should X attack Y".
func bareVerb(tokens []text.Token) {
	for i := range tokens {
		t := &tokens[i]
		if t.UPOS == "VERB" || t.UPOS == "AUX" {
			return
		}
		if t.UPOS == "NOUN" && verbs.Base(t.Lower) {
			t.XPOS, t.UPOS, t.Lemma = "VBP", "VERB", t.Lower
			return
		}
	}
}

// condition makes an "if" of the verb that opens "Had X attacked Y, Z would have …".
func condition(tokens []text.Token) {
	if len(tokens) < 6 {
		return
	}
	t := &tokens[0]
	if t.XPOS == "CC" {
		tokens = tokens[1:]
		t = &tokens[0]
	}
	if t.Lower != "had" && t.Lower != "should" && t.Lower != "were" || !nominal(&tokens[1]) && tokens[1].UPOS != "DET" {
		return
	}
	comma := false
	for i := 2; i < len(tokens); i++ {
		comma = comma || tokens[i].Text == ","
		if w := tokens[i].Lower; comma && (w == "would" || w == "could" || w == "might" || w == "will") {
			if t.Lower == "should" {
				bareVerb(tokens[2:i])
			}
			t.Lower, t.XPOS, t.UPOS = "if", "IN", "SCONJ"
			return
		}
	}
}

// measured are words that stand behind sanctions as a noun, never behind the verb.
var measured = text.Set("on against upon imposed")

// supposed tells whether a word stands behind a modal verb, adverbs apart, and before what may
// be its object.
func supposed(tokens []text.Token, i int) bool {
	switch next := &tokens[i+1]; next.UPOS {
	case "PROPN", "DET", "PRON":
	default:
		return false
	}
	k := i - 1
	for k > 0 && tokens[k].UPOS == "ADV" || tokens[k].Lower == "not" {
		k--
	}
	return tokens[k].XPOS == "MD"
}

var (
	takesInfinitive = text.Set("agree plan decide vow refuse want hope try promise pledge threaten intend prepare fail offer seek begin continue start attempt expect move vote")
	goodsNouns      = text.Set("trade aid peace border fish oil water market price tax arms state police")
)
