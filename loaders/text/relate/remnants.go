package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// saidSo finds the subject of "X says it will not": who says so speaks of himself. The token is the last before the auxiliary.
func (d *document) saidSo(last int) (subject int, denied, ok bool) {
	for last > 0 && d.t.Tokens[last].UPOS == "ADV" && last > 1 {
		denied = denied || negations[d.t.Tokens[last].Lower]
		last--
	}
	if !selfNames[d.t.Tokens[last].Lower] {
		return 0, false, false
	}
	v := last - 1
	if v > 0 && d.t.Tokens[v].Lower == "that" {
		v--
	}
	if v < 1 || !d.t.Verbal(v) || !reporting(d.t.Tokens[v].Lemma) && !vowingSo[d.t.Tokens[v].Lemma] || d.t.Passive(v) {
		return 0, false, false
	}
	s := d.t.Subject(v)
	if s < 0 || s > v || selfNames[d.t.Tokens[s].Lower] && d.t.Mention(s) < 0 {
		return 0, false, false
	}
	return s, denied, true
}

var (
	selfNames = text.Set("it they he she")
	vowingSo  = text.Set("vow swear promise pledge hint signal indicate")
)

// unfinished reads an infinitive that is cut off behind "to", because the clause before has told it: "X has recognised Y; Z has
// refused to". The token is "to".
func (d *document) unfinished(i int) {
	if d.t.Tokens[i].Lower != "to" || i < 2 || !d.clauseEnds(i+1) || i+1 < len(d.t.Tokens) && d.t.Tokens[i+1].UPOS == "CCONJ" {
		return
	}
	v := i - 1
	for v > 1 && d.t.Tokens[v].UPOS == "ADV" && d.t.Tokens[v].Lower != "yet" {
		v--
	}
	m, ok := cutOff(d.t.Tokens[v].Lower, d.t.Tokens[v].Lemma)
	if !ok {
		return
	}
	s := v
	for s > 0 && (d.t.Tokens[s].UPOS == "AUX" || d.t.Tokens[s].UPOS == "VERB" || d.t.Tokens[s].UPOS == "ADV" || d.t.Tokens[s].UPOS == "PART" || d.t.Tokens[s].UPOS == "ADJ" || d.t.Tokens[s].Lower == "have") {
		if negations[d.t.Tokens[s].Lower] {
			return // "has not refused to"
		}
		s--
	}
	at := d.t.Mention(s)
	if at < 0 || s == v || d.t.S.Mentions[at].Kind == schema.LegalInstrument || d.t.Case(d.t.MentionHead(at)) != "" {
		return
	}
	who := d.at(d.t.MentionHead(at), text.Acting)
	told, leaders := d.toldBefore(d.t.S.Mentions[at].First)
	for _, c := range told {
		if c.Type == schema.Urges {
			continue
		}
		for _, x := range who.parties {
			d.omitted(i, c, x, leaders, m, []int{d.t.MentionHead(at)})
		}
	}
}

// cutOff tells what the word before a cut-off "to" makes of the deed.
func cutOff(word, lemma string) (schema.Modality, bool) {
	switch {
	case tree.Listed("refuse,decline,fail", lemma), word == "yet", word == "unwilling", word == "reluctant":
		return schema.Negated, true
	case tree.Listed("plan,intend,promise,agree,vow,pledge,prepare,undertake,expect", lemma), word == "about", word == "set", word == "due", word == "ready", word == "likely":
		return schema.Planned, true
	}
	return schema.Asserted, false
}
