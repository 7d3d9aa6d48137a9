package tree

import "entente/loaders/text"

// headline reads the passive of a headline, which has no auxiliary: "Two envoys expelled from X over spying", "X accused of arming
// rebels", "Tanker seized off X by marines". Such a verb has an object if it is active.
func (t *Tree) headline() {
	t.countedFirst()
	v := t.root(-1)
	if v < 1 || v+1 >= len(t.Tokens) || t.Tokens[v].UPOS != "VERB" || t.Tokens[v].XPOS != "VBD" && t.Tokens[v].XPOS != "VBN" {
		return
	}
	subject, agent, told := -1, -1, false
	for k := range t.Tokens {
		if t.Tokens[k].Head != v {
			continue
		}
		switch {
		case t.Is(k, "aux", "cop", "obj", "iobj", "ccomp", "conj", "parataxis") && !(t.Is(k, "obj") && t.marooned(k, v)):
			return
		case t.Is(k, "nsubj") && k < v && t.Nominal(k):
			subject = k
		case t.Is(k, "xcomp"):
			told = t.below(k, "mark") == v+1
		case k > v && t.Is(k, "obl") && t.Nominal(k):
			c := t.below(k, "case")
			if c < 0 {
				return // "seized at dawn the port": what the parser took for a time may be the object
			}
			if t.Tokens[c].Lower == "by" && t.Mention(k) >= 0 && !byStanders[t.Tokens[v].Lemma] {
				agent = k
			}
		}
	}
	if subject < 0 || t.Tokens[subject].UPOS == "PRON" || !undergone[t.Tokens[v].Lemma] && agent < 0 && !(told && bidden[t.Tokens[v].Lemma]) || told && !bidden[t.Tokens[v].Lemma] {
		return
	}
	t.Tokens[v].XPOS, t.Tokens[subject].Rel = "VBN", "nsubj:pass"
	if agent >= 0 {
		t.Tokens[agent].Rel = "obl:agent"
	}
}

// countedFirst makes a subject of "Two Danes" in "Two Danes jailed by X", where the parser has made the number the root.
func (t *Tree) countedFirst() {
	r := t.root(-1)
	if r < 0 || r+1 >= len(t.Tokens) || t.Tokens[r].UPOS != "NUM" || !t.Nominal(r+1) || !t.Is(r+1, "nsubj") {
		return
	}
	v := t.Tokens[r+1].Head
	if v <= r+1 || t.Tokens[v].Head != r || t.Tokens[v].UPOS != "VERB" {
		return
	}
	t.rehang(r, v)
	t.Tokens[v].Head, t.Tokens[v].Rel = -1, "root"
	t.Tokens[r].Head, t.Tokens[r].Rel = r+1, "nummod"
}

// marooned tells whether an object is a place off which something was done, its preposition taken for part of the verb: "seized off X". It is hung right.
func (t *Tree) marooned(o, v int) bool {
	if t.Tokens[v+1].Lower != "off" || t.Tokens[v+1].Head != v || o <= v+1 || t.Mention(o) < 0 || phrasal["off"][t.Tokens[v].Lemma] {
		return false
	}
	t.Tokens[v+1].Head, t.Tokens[v+1].Rel, t.Tokens[o].Rel = o, "case", "obl"
	return true
}

var (
	// undergone are verbs that nobody uses without an object, except of whom it befalls.
	undergone = text.Set("expel deport arrest detain jail imprison accuse charge indict convict sentence acquit wound free extradite suspend oust sack dismiss fine sanction blacklist condemn seize capture evict evacuate ban execute assassinate abduct kidnap rescue freeze exile banish impound confiscate intercept impose lift")
	// bidden are those who are told to do something.
	bidden = text.Set("tell urge order force warn allow invite oblige compel press")
)
