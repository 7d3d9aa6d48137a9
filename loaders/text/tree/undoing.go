package tree

import "entente/loaders/text"

// undoing hangs gerunds where what stands over them says whether the deed was done.
func (t *Tree) undoing(v int) {
	t.withoutDoing(v)
	t.gerundSeries(v)
	t.infinitiveSeries(v)
	t.everyBut(v)
}

// withoutDoing hangs "without attacking" of "ended the quarrel without attacking X" on the verb: it is no kind of quarrel.
func (t *Tree) withoutDoing(v int) {
	n := t.Tokens[v].Head
	if n < 0 || n > v || t.Tokens[v].XPOS != "VBG" || !t.Is(v, "acl") || t.Tokens[v-1].Lower != "without" || !t.Is(n, "obj", "obl", "nsubj:pass") {
		return
	}
	if g := t.Tokens[n].Head; g >= 0 && t.Verbal(g) && g < v {
		t.Tokens[v].Head, t.Tokens[v].Rel = g, "advcl"
	}
}

// gerundSeries takes the gerunds of "denied attacking X, invading Y and spying on Z" for one series, where the parser hung the
// second on the verb.
func (t *Tree) gerundSeries(v int) {
	g := t.Tokens[v].Head
	if g < 0 || g > v || t.Tokens[v].XPOS != "VBG" || !t.Is(v, "advcl") || v < 1 || t.Tokens[v-1].Text != "," {
		return
	}
	joined := t.below(v, "conj")
	if joined < v || t.Tokens[joined].XPOS != "VBG" || t.below(joined, "cc") < v {
		return
	}
	for k := g + 1; k < v-1; k++ {
		if t.Tokens[k].Head == g && t.Tokens[k].XPOS == "VBG" && t.Is(k, "xcomp", "advcl") && t.Tokens[k-1].Text != "," {
			t.Tokens[v].Head, t.Tokens[v].Rel = k, "conj"
			return
		}
	}
}

// infinitiveSeries hangs the second infinitive of "planned to arm X, bomb Y and seize Z" on the first: no infinitive goes on
// where a finite verb stood.
func (t *Tree) infinitiveSeries(v int) {
	g := t.Tokens[v].Head
	if g < 0 || g > v || t.Tokens[v].XPOS != "VB" || !t.Is(v, "conj") || t.below(v, "aux", "nsubj") >= 0 || !finitePast[t.Tokens[g].XPOS] {
		return
	}
	if x := t.below(g, "xcomp"); x > g && x < v && t.Tokens[x].XPOS == "VB" && t.Tokens[x-1].Lower == "to" {
		t.Tokens[v].Head = x
	}
}

// everyBut hangs "but X" of "every state but X condemned it" on the states: X is the one that did not.
func (t *Tree) everyBut(x int) {
	but := x - 1
	if x < 2 || t.Mention(x) < 0 || !t.Is(x, "nsubj", "nsubj:pass", "conj") || t.Tokens[but].Lower != "but" {
		return
	}
	n := but - 1
	if d := t.below(n, "det"); t.Tokens[n].UPOS == "NOUN" && d >= 0 && d < n && Listed("every,all,each,any", t.Tokens[d].Lower) {
		t.Tokens[x].Head, t.Tokens[x].Rel = n, "nmod"
		t.Tokens[but].Head, t.Tokens[but].Rel = x, "case"
	}
}

// finitePast are the tags of verbs with which no infinitive is joined.
var finitePast = text.Set("VBD VBZ VBN VBG")
