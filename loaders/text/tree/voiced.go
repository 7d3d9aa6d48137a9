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
