package tree

import "entente/loaders/text"

// objectGap makes a relative clause of "the money that it borrowed from X", where the parser takes "that" for what brings in
// a content: the verb wants an object and has none.
func (t *Tree) objectGap(v int) {
	if !t.Is(v, "acl", "ccomp", "advcl") || !transitives[t.Tokens[v].Lemma] || t.below(v, "obj", "xcomp", "ccomp", "aux:pass") >= 0 {
		return
	}
	that := t.below(v, "mark")
	if that < 1 || that > v || t.Tokens[that].Lower != "that" {
		return
	}
	noun := that - 1
	for noun > 0 && t.Tokens[noun].UPOS == "NUM" {
		noun-- // "$1 billion that"
	}
	if w := &t.Tokens[noun]; w.UPOS != "NOUN" && w.UPOS != "SYM" && w.Text != "$" || t.Mention(noun) >= 0 || t.Within(noun, v) {
		return
	}
	t.Tokens[v].Head, t.Tokens[v].Rel = noun, "acl:relcl"
	w := &t.Tokens[that]
	w.Rel, w.XPOS, w.UPOS = "obj", "WDT", "PRON"
}

// transitives are verbs that do not go without an object.
var transitives = text.Set("borrow buy purchase owe receive acquire obtain order lend lease rent seize capture annex build finance")

// whoseMet parts "premier" from "X" in "Japan, whose premier X met": he is whom X met, since the verb wants an object and has none.
func (t *Tree) whoseMet(i int) {
	name := t.Tokens[i].Head
	if !t.Is(i, "nmod:desc") || name < 0 || !t.Is(name, "nsubj") || t.Mention(name) < 0 || i == 0 || t.Tokens[i-1].Lower != "whose" {
		return
	}
	v := t.Tokens[name].Head
	if v < name || !t.Is(v, "acl:relcl") || !meetable[t.Tokens[v].Lemma] || t.below(v, "obj", "iobj", "ccomp", "xcomp", "aux:pass") >= 0 {
		return
	}
	if v+1 < len(t.Tokens) && t.Tokens[v+1].UPOS == "ADP" && t.Tokens[v+1].Lower != "on" && t.Tokens[v+1].Lower != "in" {
		return // "met with"
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = v, "obj"
}

// meetable are verbs of what somebody does to an official, that want an object.
var meetable = text.Set("meet receive visit accuse sack dismiss arrest jail detain praise criticise criticize denounce condemn greet telephone invite host depose overthrow oust replace kill expel")
