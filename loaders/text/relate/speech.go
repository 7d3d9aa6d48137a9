package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// speakers finds who speaks in the quotations of a sentence: the subject of a verb of
// saying outside the quotation marks, or who spoke last.
func (d *document) speakers() {
	for _, q := range d.t.S.Speech {
		if who := d.speakerNear(q); len(who) > 0 {
			d.r.SetSpeaker(q.Open, who)
			d.voice = who
		} else if v := d.speechVerb(q); v >= 0 && d.outsider(v) {
			d.outside[q.Open] = true
			d.voice = nil
		} else if v < 0 && d.goesOn(q) {
			d.r.SetSpeaker(q.Open, d.voice)
		}
	}
	if len(d.t.S.Speech) == 0 {
		for v := range d.t.Tokens {
			if d.t.Verbal(v) && saying[d.t.Tokens[v].Lemma] && d.t.Child(v, "ccomp") >= 0 {
				if who := d.speakerOf(v); len(who) > 0 {
					d.voice = who
				}
			}
		}
	}
}

// goesOn tells whether a quotation that fills its sentence goes on with what was quoted or told before of the same
// speaker: "…," X said. "We shall not leave."
func (d *document) goesOn(q text.Speech) bool {
	if last := len(d.t.Tokens) - 1; len(d.voice) == 0 || d.n == 0 || d.t.Tokens[last].Class != text.Quote && d.t.Tokens[max(last-1, 0)].Class != text.Quote {
		return false
	}
	for i := range d.t.Tokens {
		if t := &d.t.Tokens[i]; (i < q.First || i > q.Last) && t.UPOS != "PUNCT" && t.Class != text.Quote {
			return false
		}
	}
	_, set := d.r.Speaker(d.n, q.First)
	before := d.r.Trees[d.n-1]
	return set && len(before.S.Speech) > 0 || before.S.Paragraph == d.t.S.Paragraph
}

// outsiderSpeaks tells whether a token stands in a quotation of somebody who acts for nobody.
func (d *document) outsiderSpeaks(i int) bool {
	for _, q := range d.t.S.Speech {
		if q.First <= i && i <= q.Last {
			return d.outside[q.Open]
		}
	}
	return false
}

// outsider tells whether the speaker of a verb is somebody who acts for nobody, or of whom the
// text tells for whom, and we do not know it: "witnesses", "the smaller country's army chief".
func (d *document) outsider(v int) bool {
	if v < 0 || d.t.Passive(v) {
		return false
	}
	s := d.t.Subject(v)
	if v > 0 && d.t.Tokens[v].XPOS != "VBD" && tree.Listed("some,many,others,they", d.t.Tokens[v-1].Lower) {
		return true // "some say", "they tell us"
	}
	if o := d.t.Child(v, "obj"); d.t.Child(v, "nsubj") < 0 && o > v {
		s = o
	}
	if s >= 0 && d.t.Mention(s) >= 0 && d.countryman(s) {
		return true // "a Libyan who fled said"
	}
	if s < 0 || d.t.Mention(s) >= 0 {
		return false
	}
	if d.homePress(s) {
		return false
	}
	if outsiders[d.t.Tokens[s].Lemma] || outsiders[d.t.Tokens[s].Lower] || d.t.Modified(s, "opposition,rebel,rights,intelligence,independent,leaked,unnamed,anonymous,unsigned,forged,chain") {
		return true
	}
	p := d.t.Child(s, "nmod:poss")
	return p >= 0 && d.t.Mention(p) < 0 && d.t.Tokens[p].UPOS == "NOUN"
}

// homePress tells of "state media", "the official news agency" in a sentence of a single state: they speak for it.
func (d *document) homePress(s int) bool {
	if !presses[d.t.Tokens[s].Lower] || !d.t.Modified(s, "state,state-run,state-owned,official") {
		return false
	}
	state := -1
	for m := range d.t.S.Mentions {
		x := &d.t.S.Mentions[m]
		if x.Kind != schema.State || x.Entity == state || x.Last+1 < len(d.t.Tokens) && d.t.Tokens[x.Last+1].Class == text.Hyphen {
			continue
		}
		if state >= 0 {
			return false
		}
		state = x.Entity
	}
	return state >= 0
}

var presses = text.Set("media press radio television tv broadcaster agency newspaper")

// countryman tells whether a people's name is that of one man or a few, who speak for nobody.
func (d *document) countryman(s int) bool {
	x := &d.t.S.Mentions[d.t.Mention(s)]
	if x.Use != text.ByDemonym || x.Kind != schema.State {
		return false
	}
	return d.t.Modified(s, "a,an,one,another,every") || d.t.Child(s, "nummod") >= 0
}

var outsiders = text.Set("panel investigator inspector auditor media press radio television broadcaster newscast tv prisoner captive detainee hostage deserter turncoat suspect defendant captor kidnapper hijacker pilot crew crewman seaman fisherman fishermen herdsman nomad nun missionary priest monk teacher worker bandit pirate mercenary spy informer informant courier smuggler trafficker tape video footage photograph transcript intercept recording mutineer renegade fugitive escapee indictment lawsuit affidavit writ petition dossier memoir diary leaflet pamphlet confession complaint witness analyst diplomat source resident activist expert newspaper report rebel observer monitor researcher dissident exile villager historian academic campaigner defector critic journalist paper magazine tabloid website blogger refugee survivor insurgent opponent separatist insider think-tank eyewitness tribesman tribesmen elder courts islamist jihadist guerrilla militant militiaman gunman inhabitant local relative lawyer shopkeeper farmer doctor medic hospital charity cleric protester watchdog passenger neighbor neighbour survivors bystander theorist user teenager schoolchild schoolchildren preacher pamphleteer comedian propagandist driver guide veteran conspiracist netizen troll tipster student pupil columnist commentator pundit novelist poet gossip people man woman boy girl child crowd traveller tourist merchant trader sailor pilgrim cynic sceptic skeptic caller listener reader agitator heckler demonstrator housewife peasant blog graffiti leaflet channel schoolbook textbook banner poster placard pamphlet flyer flier handbill broadsheet chronicle diary memoir memoirs ballad slogan post tweet podcast caption headline site brochure manifesto tract some many others most")

func (d *document) speakerNear(q text.Speech) []text.Party {
	best := d.speechVerb(q)
	if best < 0 {
		return nil
	}
	s := d.t.Subject(best)
	if s >= 0 && d.anaphor(s) && len(d.voice) > 0 {
		return d.voice
	}
	return d.speakerOf(best)
}

// speechVerb finds the verb of saying next to a quotation, -1 if there is none.
func (d *document) speechVerb(q text.Speech) int {
	best, distance := -1, 1000
	for v := range d.t.Tokens {
		lemma := d.t.Tokens[v].Lemma
		if !d.t.Verbal(v) || !reporting(lemma) && !writing[lemma] && !accusing[lemma] || v >= q.First && v <= q.Last {
			continue
		}
		gap := q.First - v
		if v > q.Last {
			gap = v - q.Last
		}
		if gap < distance {
			best, distance = v, gap
		}
	}
	return best
}

var writing = text.Set("call describe quote ask urge condemn denounce")

// anaphor tells a subject that stands for the speaker before: "it added", "the statement read".
func (d *document) anaphor(i int) bool {
	switch d.t.Tokens[i].Lower {
	case "it", "he", "she":
		return true
	}
	return d.t.Mention(i) < 0 && statements[d.t.Tokens[i].Lemma] && d.t.Child(i, "nmod:poss", "nmod", "acl") < 0
}

var statements = text.Set("statement release communique letter spokesman spokeswoman spokesperson ministry minister official note text declaration")
