package tree

import (
	"entente/loaders/text"
	"entente/schema"
)

// voiced tags what somebody voices about something as a noun: "voiced disquiet about X", "expressed unease over Y".
func voiced(tokens []text.Token, i int) {
	t := &tokens[i]
	if i == 0 || i+1 >= len(tokens) || t.UPOS != "ADJ" && t.UPOS != "VERB" && t.UPOS != "ADV" || t.XPOS == "VBG" || !voicing[tokens[i-1].Lemma] || tokens[i-1].UPOS != "VERB" {
		return
	}
	switch tokens[i+1].Lower {
	case "about", "over", "at", "that", "regarding":
		t.UPOS, t.XPOS, t.Lemma = "NOUN", "NN", t.Lower
	}
}

var voicing = text.Set("voice express register signal convey")

// wantedFor tags ", wanted for questioning in Y" behind a name as what is said of it.
func wantedFor(tokens []text.Token, i int) {
	t := &tokens[i]
	if t.Lower != "wanted" || t.XPOS != "VBD" || i < 2 || i+1 >= len(tokens) || tokens[i-1].Text != "," {
		return
	}
	switch tokens[i+1].Lower {
	case "for", "by", "in", "on":
		t.XPOS, t.UPOS, t.Lemma = "VBN", "VERB", "want"
	}
}

// wanted hangs it on that name.
func (t *Tree) wanted(i int) {
	if !incriminated[t.Tokens[i].Lower] || t.Tokens[i].XPOS != "VBN" || i < 2 || t.Tokens[i-1].Text != "," || !t.Is(i, "conj", "advcl", "parataxis") || !t.Nominal(i-2) || t.below(i, "aux", "nsubj") >= 0 {
		return
	}
	n := i - 2
	if m := t.Mention(n); m >= 0 {
		n = t.MentionHead(m)
	}
	if m := t.Mention(i - 2); t.Tokens[i].Lower != "wanted" && (m < 0 || t.S.Mentions[m].Kind != schema.Person) {
		return
	}
	if !t.Within(n, i) {
		t.Tokens[i].Head, t.Tokens[i].Rel = n, "acl"
	}
}

// incriminated are participles that say of a person before a comma what courts have to do with him: "jailed X, convicted of bombing Y".
var incriminated = text.Set("wanted convicted accused suspected charged sought indicted sentenced acquitted")

// nounPlace tells whether a preposition, with at most an adjective behind it, stands before a word: no verb with an "s" may stand there.
func nounPlace(tokens []text.Token, i int) bool {
	k := i - 1
	if k > 0 && (tokens[k].XPOS == "JJ" || tokens[k].XPOS == "JJR") {
		k--
	}
	if k < 0 || tokens[k].XPOS != "IN" {
		return false
	}
	switch tokens[k].Lower {
	case "that", "than", "as", "if", "whether", "like", "because", "while", "though", "although", "so":
		return false
	}
	return tokens[i].Lemma != "be" && tokens[i].Lemma != "have" && tokens[i].Lemma != "do"
}

// ledBy hangs "headed by Z" of "X recognised Y, headed by Z" on the name before the comma: it tells who is at the head of that.
func (t *Tree) ledBy(i int) {
	if t.Tokens[i].XPOS != "VBN" || !heading[t.Tokens[i].Lemma] || i < 3 || i+2 >= len(t.Tokens) || t.Tokens[i-1].Text != "," || t.Tokens[i+1].Lower != "by" || t.Mention(i-2) < 0 || t.below(i, "aux:pass", "nsubj") >= 0 {
		return
	}
	n := t.MentionHead(t.Mention(i - 2))
	if k := t.S.Mentions[t.Mention(i-2)].Kind; k != schema.State && k != schema.Organization || t.Within(n, i) {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = n, "acl"
}

var heading = text.Set("head rule govern chair found run own")

// shotDead tags "shot dead" and "shot back that" as what somebody did, and the letters of a craft, "EC-121", as a noun.
func shotDead(tokens []text.Token, i int) {
	t := &tokens[i]
	if t.Lower == "shot" && t.UPOS == "NOUN" && i+1 < len(tokens) && (tokens[i+1].Lower == "dead" || tokens[i+1].Lower == "back" && i+2 < len(tokens) && tokens[i+2].Lower == "that") {
		t.XPOS, t.UPOS, t.Lemma = "VBD", "VERB", "shoot"
	}
	if (t.XPOS == "TO" || t.UPOS == "ADP" || t.UPOS == "PART" || t.UPOS == "SCONJ") && crafted(t.Text) {
		t.XPOS, t.UPOS = "NN", "NOUN"
	}
}

// crafted tells letters in capitals, a hyphen and digits: "EC-121".
func crafted(w string) bool {
	letters, digits := 0, 0
	for i := range w {
		switch c := w[i]; {
		case c >= 'A' && c <= 'Z' && digits == 0:
			letters++
		case c == '-' && letters > 0 && digits == 0:
		case c >= '0' && c <= '9':
			digits++
		default:
			return false
		}
	}
	return letters > 0 && digits > 0 && letters+digits < len(w)
}

// underThreat hangs "to pull out" of "agreed under threat of raids to pull out" on the verb: the threat is not that.
func (t *Tree) underThreat(i int) {
	n := t.Tokens[i].Head
	if t.Tokens[i].XPOS != "VB" || n < 0 || n > i || !t.Is(i, "acl") || t.Tokens[n].Lemma != "threat" && t.Tokens[n].Lemma != "pressure" || i < 1 || t.Tokens[i-1].Lower != "to" {
		return
	}
	c, v := t.below(n, "case"), t.Tokens[n].Head
	if c < 0 || t.Tokens[c].Lower != "under" || v < 0 || v > n || t.Tokens[v].UPOS != "VERB" || t.below(v, "obj", "xcomp") >= 0 {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = v, "xcomp"
}

// givenBy hangs "by Y" of "was given refuge by Y" on the verb: it is who gives.
func (t *Tree) givenBy(i int) {
	o := t.Tokens[i].Head
	if o < 0 || o > i || !t.Is(i, "nmod") || !t.Is(o, "obj") || t.Mention(i) < 0 {
		return
	}
	c, v := t.below(i, "case"), t.Tokens[o].Head
	if c < o || t.Tokens[c].Lower != "by" || v < 0 || v > o || t.below(v, "aux:pass") < 0 || t.below(v, "obl:agent") >= 0 {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = v, "obl:agent"
}

// groupsHeld reads "demanded that X arrest the leaders of Y and Z, the groups it blames": what stands behind the comma only says what Y and Z are.
func (t *Tree) groupsHeld(i int) {
	v := t.Tokens[i].Head
	if t.Tokens[i].UPOS != "NOUN" || !t.Is(i, "ccomp") || v < 0 || v > i || i < 4 || t.Tokens[i-1].Lower != "the" || t.Tokens[i-2].Text != "," || t.Mention(i-3) < 0 || t.below(i, "acl") < i {
		return
	}
	for k := v + 1; k < i-3; k++ {
		if t.Tokens[k].Head != i || t.Tokens[k].UPOS != "VERB" {
			continue
		}
		m := t.below(k, "mark")
		if m < 0 || t.Tokens[m].Lower != "that" {
			return
		}
		t.Tokens[k].Head, t.Tokens[k].Rel = v, "ccomp"
		t.Tokens[i].Rel = "dep"
		return
	}
}
