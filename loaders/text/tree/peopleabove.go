package tree

import (
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

// peopleTold mends what is told of people: what is done to them, by whom, and how many they are.
func (t *Tree) peopleTold(i int) {
	t.peopleAbove(i)
	t.namedAtEnd(i)
	t.objectToo(i)
	t.wantedDone(i)
	if h := t.Tokens[i].Head; t.Tokens[i].Rel == "compound" && h > i && t.Mention(i) >= 0 && t.copulaBetween(i, h) && t.below(h, "nsubj") < 0 {
		t.Tokens[i].Rel = "nsubj" // "X was among five people held by Y"
	}
	t.otherName(i)
	t.byDeed(i)
	t.namedInside(i)
	t.countedCompound(i)
	t.someOfWhom(i)
}

// copulaBetween tells whether the copula of a noun stands between a token before it and the noun.
func (t *Tree) copulaBetween(i, h int) bool {
	c := t.below(h, "cop")
	return c > i && c < h
}

// peopleAbove hangs the clause of "oilmen of the company X, kidnapped by Y" and "clerks of a bank who were deported" on the people: what is
// done to people only, or told of somebody with "who", is not said of the body or the ship to which they belong.
func (t *Tree) peopleAbove(v int) {
	h := t.Tokens[v].Head
	if h >= 0 && t.Is(v, "ccomp", "advcl") {
		if w := t.below(v, "obj"); w > 1 && w < v && t.Tokens[w].Lower == "whom" && t.Nominal(w-1) && h < w {
			t.Tokens[v].Head, t.Tokens[v].Rel, h = w-1, "acl:relcl", w-1 // "spoke of the men whom Y arrested"
		}
	}
	if h < 0 || h > v || !t.Is(v, "acl") {
		return
	}
	if who := t.whoBetween(h, v); !t.bodyLike(h) && !(who && t.Tokens[h].UPOS == "NOUN" && t.Mention(h) < 0 && !t.peopleNoun(h) && !gathered[t.Tokens[h].Lemma]) {
		return
	} else if !who && !(t.Tokens[v].XPOS == "VBN" && doneToPeople[t.Tokens[v].Lemma]) {
		return
	}
	n := h
	for steps := 0; steps < 5 && n >= 0; steps++ {
		up := t.Tokens[n].Head
		if !t.Is(n, "nmod", "appos", "flat", "compound", "conj") && !(t.Is(n, "obl", "obj") && up >= 0 && t.Is(up, "acl") || t.Is(n, "acl") && t.Tokens[n].XPOS == "VBG") {
			return
		}
		if n = up; n >= 0 && n < h && (t.peopleNoun(n) || t.Tokens[n].XPOS == "NNPS" && (t.Mention(n) < 0 || t.S.Mentions[t.Mention(n)].Use == text.ByDemonym)) {
			t.Tokens[v].Head = n
			return
		}
	}
}

// gathered are nouns for several people, of whom one says "who", too.
var gathered = text.Set("group couple pair majority minority crowd generation number team crew staff family half part rest one people public opposition gang band handful dozen hundred thousand audience leadership party delegation panel duo trio")

// whoBetween tells whether "who" or "whom" stands between a noun and the verb of its clause.
func (t *Tree) whoBetween(h, v int) bool {
	for k := h + 1; k < v && k < h+10; k++ {
		if w := t.Tokens[k].Lower; (w == "who" || w == "whom") && t.Within(k, v) {
			return true
		}
	}
	return false
}

// bodyLike tells a noun that is no person: a body's or a land's name, or "company", "ship".
func (t *Tree) bodyLike(i int) bool {
	if m := t.Mention(i); m >= 0 {
		x := &t.S.Mentions[m]
		return x.Kind != schema.Person && x.Use != text.ByDemonym && x.Kind != schema.LegalInstrument
	}
	return seats[t.Tokens[i].Lemma] || movements[t.Tokens[i].Lemma] || berths[t.Tokens[i].Lemma]
}

// peopleNoun tells a plain noun for people: one of the sets, or several that are counted and end so.
func (t *Tree) peopleNoun(i int) bool {
	w := &t.Tokens[i]
	if w.UPOS != "NOUN" || t.Mention(i) >= 0 {
		return false
	}
	return persons[w.Lemma] || somebodies[w.Lemma] || belongingTo[w.Lemma] || Human(w.Lemma)
}

// Human tells by its ending that a noun is one for a person: "oilman", "geologist", "engineer".
func Human(lemma string) bool {
	for _, end := range [...]string{"man", "woman", "ist", "ician", "eer", "men", "herd"} {
		if strings.HasSuffix(lemma, end) && len(lemma) > len(end)+2 && !inhuman[lemma] {
			return true
		}
	}
	return false
}

var (
	// doneToPeople are verbs of what is done to people and not to bodies or ships.
	doneToPeople = text.Set("kidnap abduct arrest imprison jail deport convict sentence behead execute arraign intern murder lynch")
	// berths are what people work in or come from.
	berths = text.Set("ship vessel trawler tanker freighter boat plane mine plant refinery embassy mission church mosque ministry newspaper magazine village town city province region project network gang club team crew ministry court opposition subsidiary utility giant group charity")
	// belongingTo are people of a body or a place.
	belongingTo = text.Set("member staffer crew crewman crewmember sailor seafarer fisherman worker employee contractor adviser advisor guard follower supporter driver volunteer nun monk missionary prisoner refugee fighter militant guerrilla pupil girl schoolgirl passenger resident citizen national representative executive operative translator farmer herder hunter miner player footballer photographer reporter writer singer lecturer professor scholar clerk consultant trainer instructor nurse deputy legislator lawmaker senator candidate dissident exile child wife relative")
	inhuman     = text.Set("career pioneer mist list twist specimen regimen abdomen acumen domain human german roman ottoman talisman shaman mandarin")
)

// byDeed hangs "by Y" of "the expulsion of clerks of the bank X by Y" on the deed: no bank is by anybody.
func (t *Tree) byDeed(i int) {
	h := t.Tokens[i].Head
	if h < 0 || h > i || !t.Is(i, "nmod") || t.Verbal(h) {
		return
	}
	c := t.below(i, "case")
	if c < h || t.Tokens[c].Lower != "by" {
		return
	}
	if !t.bodyLike(h) && !t.peopleNoun(h) && !(t.Mention(h) >= 0 && t.Mention(h) != t.Mention(i)) {
		return
	}
	n := h
	for steps := 0; steps < 6 && n >= 0 && (t.Is(n, "nmod", "appos", "flat", "compound", "conj")); steps++ {
		if n = t.Tokens[n].Head; n >= 0 && n < h && t.Tokens[n].UPOS == "NOUN" && deedsBy[t.Tokens[n].Lemma] {
			t.Tokens[i].Head = n
			return
		}
	}
}

// deedsBy are nouns that tell what somebody does to another, with "of" and "by".
var deedsBy = text.Set("expulsion deportation extradition arrest detention imprisonment jailing internment kidnapping kidnap abduction seizure capture killing murder assassination execution massacre bombing shelling bombardment invasion occupation annexation blockade boycott recognition condemnation prosecution trial conviction indictment sentencing harassment persecution recruitment designation blacklisting release treatment poisoning beheading lynching torture takeover acquisition purchase sale")

// countedCompound gives the number of "nine customs officers", which the parser hangs on the first noun, to the noun that is counted, with
// what else stands before it.
func (t *Tree) countedCompound(i int) {
	c := t.Tokens[i].Head
	if t.Tokens[i].UPOS != "NUM" || !t.Is(i, "nummod") || c != i+1 && c != i+2 || !t.Is(c, "compound") || t.Tokens[c].XPOS != "NNS" {
		return
	}
	h := t.Tokens[c].Head
	if h != c+1 || t.Tokens[h].XPOS != "NNS" || t.Mention(h) >= 0 {
		return
	}
	for k := i; k < c; k++ {
		if t.Tokens[k].Head == c {
			t.Tokens[k].Head = h
		}
	}
}

// someOfWhom hangs "of his countrymen" of "sanctions on 13 of his countrymen" on the number, and a clause behind the comma, which the
// parser hangs on the last noun, on those who are counted.
func (t *Tree) someOfWhom(i int) {
	if t.Tokens[i].UPOS != "NOUN" || t.Tokens[i].XPOS != "NNS" {
		return
	}
	c := t.below(i, "case")
	if c < 1 || c > i || t.Tokens[c].Lower != "of" || t.Tokens[c-1].UPOS != "NUM" || t.Mention(c-1) >= 0 || t.below(i, "nmod:poss") < 0 || !t.peopleNoun(i) && !seats[t.Tokens[i].Lemma] {
		return
	}
	n := c - 1
	if t.Is(i, "nmod", "obl") && t.Tokens[i].Head != n && t.Is(n, "nmod", "obl", "obj", "nsubj") && t.below(n, "nmod") < 0 {
		t.Tokens[i].Head, t.Tokens[i].Rel = n, "nmod"
	}
	if t.Tokens[i].Head != n {
		return
	}
	for v := i + 1; v < len(t.Tokens) && v < i+5; v++ {
		if t.Tokens[v].Head == i && t.Is(v, "acl") {
			t.Tokens[v].Head = n
		}
	}
}

// namedInside joins X of "the arrest of the rebel leader X angered Y" to the noun before it, where the parser made X a second subject.
func (t *Tree) namedInside(i int) {
	v, m := t.Tokens[i].Head, t.Mention(i)
	if m < 0 || v < i || !t.Is(i, "nsubj") || t.S.Mentions[m].Kind != schema.Person || t.S.Mentions[m].First < 2 || i != t.MentionHead(m) {
		return
	}
	n := t.S.Mentions[m].First - 1
	if t.Tokens[n].XPOS != "NN" || t.Mention(n) >= 0 || t.Tokens[n].Rel != "nmod" || t.Tokens[n].Head < 0 || t.Tokens[n].Head > n {
		return
	}
	up := n
	for steps := 0; steps < 5 && up >= 0 && up != i && t.Is(up, "nmod"); steps++ {
		up = t.Tokens[up].Head
	}
	if up >= 0 && t.Is(up, "nsubj") && t.Tokens[up].Head == v {
		t.Tokens[i].Head, t.Tokens[i].Rel = n, "appos"
	}
}

// objectToo joins "three of his guards" of "held X and three of his guards" to the object: no noun is more of a verb.
func (t *Tree) objectToo(i int) {
	v := t.Tokens[i].Head
	if t.Tokens[i].Rel != "conj" || v < 0 || v > i || t.Tokens[v].UPOS != "VERB" || t.Tokens[i].UPOS != "NOUN" && t.Tokens[i].UPOS != "NUM" && t.Mention(i) < 0 || t.below(i, "cop", "aux", "nsubj", "nsubj:pass", "case", "mark", "obj", "advcl", "xcomp") >= 0 {
		return
	}
	o := t.below(v, "obj")
	if o < v || o > i || t.below(v, "ccomp", "xcomp") >= 0 {
		return
	}
	first := i
	for k := o + 1; k < i; k++ {
		if t.Tokens[k].Head == i {
			first = k
			break
		}
	}
	for k := o + 1; k < first; k++ { // nothing but what belongs to the object, and a comma
		if !t.Within(k, o) && t.Tokens[k].Text != "," && t.Tokens[k].UPOS != "CCONJ" || captiveWords[t.Tokens[k].Lower] {
			return
		}
	}
	t.Tokens[i].Head = o
}

// otherName hangs Y of "the wife of X, Y," on the wife: X is nobody else's name.
func (t *Tree) otherName(i int) {
	m, h := t.Mention(i), t.Tokens[i].Head
	if m < 0 || h < 0 || h > i || t.Tokens[i].Rel != "appos" || t.Mention(h) < 0 || t.S.Mentions[m].Kind != schema.Person || t.S.Mentions[t.Mention(h)].Kind != schema.Person {
		return
	}
	n := t.Tokens[h].Head
	if t.Tokens[h].Rel != "nmod" || n < 0 || n > h || t.Tokens[n].XPOS != "NN" || t.Mention(n) >= 0 || t.markOf(h) != "of" {
		return
	}
	t.Tokens[i].Head = n
}

// wantedDone hangs "held by Y" of "wants X held by Y" on the wish: X is not held.
func (t *Tree) wantedDone(v int) {
	o := t.Tokens[v].Head
	if t.Tokens[v].XPOS != "VBN" || t.Tokens[v].Rel != "acl" || o < 0 || o > v || t.Tokens[o].Rel != "obj" || t.Tokens[v-1].Text == "," {
		return
	}
	if u := t.Tokens[o].Head; u >= 0 && u < o && t.Tokens[u].Lemma == "want" && t.Verbal(u) && t.below(u, "xcomp") < 0 {
		t.Tokens[v].Head, t.Tokens[v].Rel = u, "xcomp"
	}
}
