package tree

import "entente/loaders/text"

// quantifiers may stand behind the auxiliary and speak of the subject.
var quantifiers = text.Set("each both all")

// floating reads "A and B are each charged": the subject stands before the auxiliary.
func (t *Tree) floating(i int) {
	v := t.Tokens[i].Head
	if i == 0 || v < i || !t.Is(i, "nsubj", "nsubj:pass", "det") || !quantifiers[t.Tokens[i].Lower] || t.Tokens[i-1].UPOS != "AUX" {
		return
	}
	for k := range i {
		if t.Tokens[k].Head == v && t.Is(k, "nsubj", "nsubj:pass") {
			t.Tokens[i].Rel = "advmod"
			return
		}
	}
}

// toHave reads "is said to have broken into the files": "have" right before a participle is no verb of its own, and
// what stands behind a preposition is no object.
func (t *Tree) toHave(i int) {
	v := i + 1
	for v < len(t.Tokens) && t.Tokens[v].UPOS == "ADV" {
		v++
	}
	if t.Tokens[i].Lower != "have" || i == 0 || t.Tokens[i-1].Lower != "to" || v >= len(t.Tokens) || t.Tokens[v].XPOS != "VBN" || t.Tokens[v].Head != i || !t.Is(v, "xcomp", "ccomp") {
		return
	}
	t.Tokens[v].Head, t.Tokens[v].Rel = t.Tokens[i].Head, t.Tokens[i].Rel
	if t.Is(v, "obj", "advcl", "obl") && t.Tokens[v].Head >= 0 && t.Tokens[v].Head < i && t.Tokens[t.Tokens[v].Head].XPOS == "VBN" {
		t.Tokens[v].Rel = "xcomp" // "is alleged to have deployed"
	}
	for k := range t.Tokens {
		if t.Tokens[k].Head == i {
			t.Tokens[k].Head = v
		}
		if t.Tokens[k].Head == v && t.Is(k, "obj") && k > v && t.below(k, "case") == v+1 {
			t.Tokens[k].Rel = "obl"
		}
	}
	t.Tokens[i].Head, t.Tokens[i].Rel, t.Tokens[i].UPOS = v, "aux", "AUX"
}

// relativeThats mends all of them.
func (t *Tree) relativeThats() {
	for i := range t.Tokens {
		t.relativeThat(i)
	}
}

// relativeThat reads "put off the accord that he was to have signed with X": behind a thing and a verb that takes no
// content, "that" opens what is done to the thing.
func (t *Tree) relativeThat(i int) {
	c, n := t.Tokens[i].Head, i-1
	if n < 1 || c < i || t.Tokens[i].Lower != "that" || !t.Is(i, "mark") || !t.Is(c, "ccomp", "advcl") || t.Tokens[c].UPOS != "VERB" || t.Tokens[n].UPOS != "NOUN" || t.mention[n] >= 0 || persons[t.Tokens[n].Lemma] || contentNouns[t.Tokens[n].Lemma] {
		return
	}
	v := t.Tokens[c].Head
	if v < 0 || v >= n || t.Tokens[n].Head != v && !(t.Is(c, "advcl") && t.Within(n, v)) || takesThat[t.Tokens[v].Lemma] || addressing[t.Tokens[v].Lemma] || !t.Verbal(v) || t.below(c, "obj", "ccomp", "cop", "xcomp", "nsubj:pass") >= 0 || t.below(c, "nsubj") < 0 || !seizing[t.Tokens[c].Lemma] {
		return
	}
	t.Tokens[c].Head, t.Tokens[c].Rel = n, "acl:relcl"
	t.Tokens[i].XPOS, t.Tokens[i].UPOS, t.Tokens[i].Rel = "WDT", "PRON", "obj"
}

var (
	// addressing are verbs of telling somebody that something is so.
	addressing = text.Set("inform persuade convince assure remind notify warn tell teach satisfy mean ensure see know realise realize feel decide rule order recommend propose insist require request urge ask make")
	// seizing are verbs that want an object.
	seizing = text.Set("sign conclude negotiate reach agree make propose draft offer impose build buy sell seize hold have own occupy send give launch plan grant owe demand promise back support oppose want use lead found head run fund finance announce order accept reject ratify initial broker")
)
