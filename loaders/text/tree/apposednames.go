package tree

import (
	"entente/loaders/text"
	"entente/schema"
)

// apposedNames hangs a name on what it names: "one of its firms, X", "a bank in Malmö, X", "firms including X", "a bank called X".
func (t *Tree) apposedNames(i int) {
	m := t.Mention(i)
	if m < 0 {
		return
	}
	first := t.S.Mentions[m].First
	if h := t.Tokens[i].Head; h >= first && h <= t.S.Mentions[m].Last {
		return
	}
	if first > 2 && t.bodyNamed(i, first-1) {
		t.Tokens[i].Head, t.Tokens[i].Rel = first-1, "appos"
		return
	}
	if first < 2 || t.Is(i, "conj", "root") || t.Is(i, "nsubj", "nsubj:pass") && t.Tokens[i].Head > i {
		return
	}
	switch w := &t.Tokens[first-1]; {
	case w.Lower == "including":
		t.included(i, first-1)
	case w.Text == "," || w.Text == ":":
		k := t.oneOfThem(first - 2)
		if t.Tokens[i].Head == first-2 {
			k = -1
		}
		if k < 0 {
			k = t.bearerThere(first-2, t.S.Mentions[m].Kind)
		}
		if k >= 0 {
			t.Tokens[i].Head, t.Tokens[i].Rel = k, "appos"
		}
	case (w.Lower == "called" || w.Lower == "named") && t.Tokens[i].Head == first-1:
		t.calledNoun(i, first-1)
	}
}

// bodyNamed tells whether a name stands behind "the leader of the movement" and before a comma: it is the movement's, whatever verb it was taken
// for the subject of.
func (t *Tree) bodyNamed(i, noun int) bool {
	w := &t.Tokens[noun]
	last := t.S.Mentions[t.Mention(i)].Last
	return t.S.Mentions[t.Mention(i)].Kind == schema.Organization && w.XPOS == "NN" && (seats[w.Lemma] || movements[w.Lemma]) && t.Is(noun, "nmod") && t.Tokens[noun].Head < noun && t.Is(i, "nsubj", "obj", "obl") &&
		last+1 < len(t.Tokens) && t.Tokens[last+1].Text == "," && t.below(i, "case") < 0 && t.below(noun, "appos") < 0
}

// included hangs the name behind "including" on the plural before it.
func (t *Tree) included(i, at int) {
	k := at - 1
	if t.Tokens[k].Text == "," {
		k--
	}
	if t.Is(at, "acl") && t.Tokens[at].Head == k && t.Tokens[i].Head == at { // taken for a participle
		t.Tokens[at].Head, t.Tokens[at].Rel = i, "case"
	}
	if k >= 0 && t.Tokens[k].XPOS == "NNS" && t.Mention(k) < 0 && t.below(i, "case") == at && t.Tokens[k].Head >= 0 {
		t.Tokens[i].Head, t.Tokens[i].Rel = k, "nmod"
	}
}

// oneOfThem returns the "one" or "two" of "one of its firms" whose noun stands at a place, -1 if it does not.
func (t *Tree) oneOfThem(noun int) int {
	if t.Tokens[noun].XPOS != "NNS" && t.Tokens[noun].Lower != "them" || t.Mention(noun) >= 0 {
		return -1
	}
	for of := noun - 1; of > 0 && of > noun-6; of-- {
		w := &t.Tokens[of]
		if w.Lower == "of" {
			if q := &t.Tokens[of-1]; q.UPOS == "NUM" && q.Head >= 0 && q.Head != noun {
				return of - 1
			}
			return -1
		}
		if u := w.UPOS; u != "DET" && u != "ADJ" && u != "PRON" && u != "NOUN" && u != "PROPN" && w.XPOS != "POS" {
			return -1
		}
	}
	return -1
}

// bearerThere returns the noun that a name of a kind belongs to behind a phrase that ends at a token, -1 if there is none.
func (t *Tree) bearerThere(end int, kind schema.Kind) int {
	switch kind {
	case schema.Organization:
		return t.bodyThere(end)
	case schema.Person:
		return t.personThere(end)
	}
	return -1
}

// bodyThere returns the noun for a body before "in" and a place, -1 if there is none: what is named next to the place is the body.
func (t *Tree) bodyThere(place int) int {
	m := t.Mention(place)
	if m < 0 || t.S.Mentions[m].Kind != schema.Place && t.S.Mentions[m].Kind != schema.State {
		return -1
	}
	in := t.S.Mentions[m].First - 1
	if in < 1 || !seatedIn[t.Tokens[in].Lower] || t.Tokens[in-1].UPOS != "NOUN" || !seats[t.Tokens[in-1].Lemma] || t.below(in-1, "appos") >= 0 {
		return -1
	}
	return in - 1
}

// personThere returns the noun for a person before a preposition and what no person is, -1 if there is none: "the captain of the ship, X".
func (t *Tree) personThere(end int) int {
	if somebody(t.Tokens[end].Lemma) {
		return -1
	}
	if m := t.Mention(end); m >= 0 && t.S.Mentions[m].Kind == schema.Person {
		return -1
	}
	for i := end - 1; i > 0 && i > end-6; i-- {
		switch w := &t.Tokens[i]; {
		case w.UPOS == "ADP":
			if n := &t.Tokens[i-1]; n.XPOS == "NN" && somebody(n.Lemma) && t.below(i-1, "appos") < 0 {
				return i - 1
			}
			return -1
		case w.UPOS != "DET" && w.UPOS != "ADJ" && w.UPOS != "NOUN" && w.UPOS != "PROPN" && w.UPOS != "PRON":
			return -1
		}
	}
	return -1
}

// somebody tells a noun for a person.
func somebody(lemma string) bool { return somebodies[lemma] || persons[lemma] }

// calledNoun makes a participle of "called" behind a noun that cannot be its subject: "sanctions on a bank called X".
func (t *Tree) calledNoun(i, v int) {
	noun := v - 1
	w := &t.Tokens[noun]
	h := t.Tokens[v].Head
	if w.UPOS != "NOUN" || t.Mention(noun) >= 0 || h < 0 || t.Is(v, "acl", "root") || w.Head < 0 {
		return
	}
	if w.Head == v { // "arrested a man called X"
		if !t.Is(v, "ccomp") || h > noun || !catching[t.Tokens[h].Lemma] && !charging[t.Tokens[h].Lemma] {
			return
		}
		w.Head, w.Rel = h, "obj"
		for k := i + 1; k < len(t.Tokens); k++ {
			if t.Tokens[k].Head == v && t.Is(k, "obl", "advcl", "nmod") {
				t.Tokens[k].Head = h
			}
		}
	}
	if s := t.below(v, "nsubj"); s >= 0 && w.Head != s {
		return
	} else if s >= 0 { // what it was taken for the subject of is governed by the clause above
		t.Tokens[s].Head, t.Tokens[s].Rel = t.Tokens[v].Head, "obj"
	}
	t.Tokens[v].Head, t.Tokens[v].Rel, t.Tokens[v].XPOS = noun, "acl", "VBN"
	t.Tokens[i].Rel = "xcomp"
}

var (
	somebodies = text.Set("captain businessman businesswoman journalist reporter correspondent editor colonel major lieutenant officer adviser advisor lawyer trader banker economist engineer scientist professor student teacher doctor priest activist member owner founder director manager banker pilot agent spy broker dealer official employee worker critic veteran shareholder partner author")
	catching   = text.Set("arrest detain hold free release jail imprison sue fine hire expel deport extradite free freeze blacklist ban sanction buy own acquire fund finance arm kill abduct capture name appoint meet")
	seatedIn   = text.Set("in of from near at outside")
	movements  = text.Set("movement party militia front faction alliance union organisation organization association federation league army force coalition")
	seats      = text.Set("company firm bank manufacturer airline carrier broker dealer trader insurer brewer shipyard yard charity foundation newspaper university institute consultancy refinery retailer supplier contractor startup start-up exporter importer agency group shipbuilder maker producer")
)
