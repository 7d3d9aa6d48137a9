package tree

import "entente/loaders/text"

// attach mends arcs that the places of the words rule out.
func (t *Tree) attach(i int) {
	t.attachCompound(i)
	t.attachClause(i)
	t.attachObject(i)
	t.attachPhrase(i)
	t.against(i)
	t.noneOf(i)
	t.thatClause(i)
	t.gappedShare(i)
	t.formerSelf(i)
	t.cleftClause(i)
}

// attachPhrase hangs phrases on the word that wants them: "its border with X" on the noun, "criticised as unjust by X" on the verb,
// "X's A B" on the last noun.
func (t *Tree) attachPhrase(i int) {
	h := t.Tokens[i].Head
	if h < 0 {
		return
	}
	if t.Is(i, "nmod:poss") && h > i && t.Is(h, "compound") && t.Tokens[h].Head > h && t.Tokens[t.Tokens[h].Head].UPOS == "NOUN" {
		t.Tokens[i].Head = t.Tokens[h].Head
		return
	}
	c := t.below(i, "case")
	if c < 1 || c > i || !t.Nominal(i) {
		return
	}
	noun := c - 1
	switch {
	case t.Is(i, "obl", "nmod") && h != noun && t.Tokens[noun].UPOS == "NOUN" && t.Within(noun, h) && bordering[t.Tokens[c].Lower][t.Tokens[noun].Lemma]:
		t.Tokens[i].Head, t.Tokens[i].Rel = noun, "nmod"
	case t.Is(i, "obl") && h < noun && t.Tokens[noun].Head == h && (t.Tokens[c].Lower == "from" && receiving[t.Tokens[h].Lemma] && delegated[t.Tokens[noun].Lemma] || t.Tokens[c].Lower == "of" && sittings[t.Tokens[noun].Lemma] && !deedOf[t.Tokens[h].Lemma] && !telling[t.Tokens[h].Lemma]):
		t.Tokens[i].Head, t.Tokens[i].Rel = noun, "nmod"
	case t.Is(i, "nmod", "obl") && t.Tokens[c].Lower == "by" && !t.Verbal(h) && t.Is(h, "obl", "advcl", "xcomp"):
		if v := t.Tokens[h].Head; v >= 0 && v < h && t.below(v, "aux:pass") >= 0 && t.below(v, "obl:agent") < 0 && (t.Tokens[h].UPOS == "ADJ" || t.below(h, "case") >= 0 && t.Tokens[t.below(h, "case")].Lower == "as") {
			t.Tokens[i].Head, t.Tokens[i].Rel = v, "obl:agent"
		}
	}
}

// bordering are nouns that want a phrase with a preposition, by the preposition.
var bordering = map[string]map[string]bool{
	"with":    text.Set("border frontier boundary talk negotiation"),
	"between": text.Set("border frontier boundary war talk dispute treaty agreement pact"),
	"from":    text.Set("request demand appeal offer call order letter plea invitation message complaint protest proposal"),
	"in":      text.Set("court judge prosecutor ministry tribunal magistrate custom embassy office inspector investigator junta regime vote authority authorities leadership government ruler"),
	"for":     text.Set("timetable deadline schedule calendar roadmap blueprint framework plan"),
	"to":      text.Set("lending export sale shipment delivery"),
}

var (
	// bandBefore are nouns that stand before the name of a body and say what it is.
	bandBefore = text.Set("rebel militia group opposition separatist guerrilla union party movement charity insurgent")
	// receiving are verbs of those to whom delegations come: who comes "from X" is X's.
	receiving = text.Set("meet receive host welcome greet brief see")
	delegated = text.Set("delegation team envoy emissary group mission official minister")
	// generals are offices that go on with "general".
	generals = text.Set("attorney prosecutor auditor solicitor inspector procurator comptroller secretary advocate")
	// telling are verbs that say with "of" what somebody is told.
	telling = text.Set("tell inform notify warn remind assure advise apprise accuse rid deprive strip rob clear absolve")
	// sittings are bodies whose "of" tells whose they are.
	sittings = text.Set("committee commission council chamber house parliament court assembly ministry delegation government")
)

// attachCompound makes one noun phrase of two nouns side by side that both got a place: "arms sales", "sanctions relief",
// "customs men", "the tanker Orlan Star", "twelve Maltese".
func (t *Tree) attachCompound(i int) {
	n := i + 1
	if n >= len(t.Tokens) {
		return
	}
	a, b := &t.Tokens[i], &t.Tokens[n]
	if m := t.Mention(n); m >= 0 && a.UPOS == "PROPN" && t.Mention(i) < 0 && t.S.Mentions[m].First == n { // "ChVK Wagner": who is known heads the name
		if h := t.MentionHead(m); t.Tokens[h].Head == i && t.Is(h, "flat") {
			t.joinNouns(i, h)
		}
		return
	}
	if m := t.Mention(n); m >= 0 && a.UPOS == "NOUN" && t.S.Mentions[m].First == n { // a class before a name
		if h := t.MentionHead(m); t.Is(h, "compound") && t.Tokens[h].Head == a.Head && a.Head > h && t.Is(i, "nsubj", "nsubj:pass") {
			t.Tokens[h].Head, t.Tokens[h].Rel = i, "appos"
		} else if bandBefore[a.Lower] && t.Is(h, "obj", "obl", "dep") && t.Is(i, "nmod", "obl", "obl:agent", "obj") && t.below(h, "case", "det") < 0 && t.below(i, "case", "det") >= 0 && t.Tokens[h].Head < i {
			t.Tokens[h].Head, t.Tokens[h].Rel = i, "appos" // "sanctions on the rebel Army of X"
		}
		return
	}
	if a.UPOS == "NUM" && t.Is(i, "obj", "nsubj") && b.Head == a.Head && b.Rel == a.Rel && t.Nominal(n) {
		a.Head, a.Rel = n, "nummod"
		return
	}
	if a.UPOS != "NOUN" || b.UPOS != "NOUN" || t.Mention(i) >= 0 || t.Mention(n) >= 0 {
		return
	}
	switch {
	case b.Lower == "general" && generals[a.Lower] && n+1 < len(t.Tokens) && t.Tokens[n+1].XPOS == "POS" && t.below(n, "det") < 0:
		t.joinNouns(i, n) // "Peru's attorney general's office"
	case b.Head == i && t.Is(n, "obj", "nmod") && t.below(n, "case") < 0 && !t.Is(i, "compound"):
		t.joinNouns(i, n)
	case b.Head == a.Head && (t.Is(i, "iobj") && t.Is(n, "obj") && t.below(i, "det", "nmod:poss") < 0 || t.Is(i, "nsubj") && t.Is(n, "nsubj", "nsubj:pass") || t.Is(i, "obl:agent") && t.Is(n, "obl") && t.below(n, "case", "det", "nmod:poss") < 0):
		t.joinNouns(i, n)
	}
}

// joinNouns gives the second of two nouns the place of the first, which becomes its compound.
func (t *Tree) joinNouns(i, n int) {
	if t.Tokens[n].Head == i {
		t.Tokens[n].Head, t.Tokens[n].Rel = t.Tokens[i].Head, t.Tokens[i].Rel
	}
	for k := range t.Tokens {
		if t.Tokens[k].Head == i && k != n {
			t.Tokens[k].Head = n
		}
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = n, "compound"
}

// attachClause hangs clauses on the noun that they belong to: "the reparations it owes X", "resisted calls to recognise X",
// "rifles dug up on a farm had been shipped"; and what somebody is asked on the verb: "asked each to leave".
func (t *Tree) attachClause(i int) {
	v := t.Tokens[i].Head
	if v < 0 || !t.Verbal(i) {
		return
	}
	s := t.below(i, "nsubj", "nsubj:pass")
	if s < 0 && (t.ownsSubject(v, i) || t.saidBefore(v, i)) {
		return
	}
	switch {
	case t.Is(i, "ccomp", "parataxis", "advcl") && s > 0 && t.Tokens[s].XPOS == "PRP" && t.Tokens[s-1].UPOS == "NOUN" && t.Is(s-1, "obj") && t.below(i, "mark", "punct") < 0 && !takesThat[t.Tokens[t.Tokens[s-1].Head].Lemma]:
		t.Tokens[i].Head, t.Tokens[i].Rel = s-1, "acl:relcl"
		if o := t.below(i, "obj"); o > i && t.Mention(o) >= 0 && owing[t.Tokens[i].Lemma] {
			t.Tokens[o].Rel = "iobj"
		}
	case t.Is(i, "conj", "parataxis") && s > v+1 && s == i-1 && t.Tokens[s-1].UPOS == "NOUN" && t.Is(s-1, "obj") && t.Tokens[s-1].Head == v && t.below(i, "cc", "punct", "obj", "mark") < 0:
		t.Tokens[i].Head, t.Tokens[i].Rel = s-1, "acl:relcl" // "condemned the raid X carried out"
	case t.Is(i, "advcl", "conj", "parataxis") && s > 2 && t.Tokens[s-1].XPOS == "WDT" && t.Tokens[s-1].Head == i && t.Tokens[s-2].UPOS == "NOUN" && t.Is(s-1, "obj"):
		t.Tokens[i].Head, t.Tokens[i].Rel = s-2, "acl:relcl" // "the raid which X carried out"
	case t.Is(i, "xcomp", "advcl") && i > 1 && t.Tokens[i-1].XPOS == "TO" && t.Is(i-2, "obj") && t.Tokens[i-2].Head == v && wanting[t.Tokens[i-2].Lemma]:
		t.Tokens[i].Head, t.Tokens[i].Rel = i-2, "acl"
	case t.Is(i, "acl") && i > 1 && t.Tokens[i-1].XPOS == "TO" && v == i-2 && (t.Tokens[v].UPOS == "PRON" || t.Tokens[v].XPOS == "DT") && t.Is(v, "obj", "iobj") && t.Tokens[v].Head >= 0:
		t.Tokens[i].Head, t.Tokens[i].Rel = t.Tokens[v].Head, "xcomp"
	case t.Is(i, "nsubj", "nsubj:pass") && t.Tokens[i].XPOS == "VBN" && s >= 0 && s < i && v > i:
		t.Tokens[s].Head, t.Tokens[s].Rel = v, t.Tokens[i].Rel
		t.Tokens[i].Head, t.Tokens[i].Rel = s, "acl"
	}
}

// attachObject finds the object that another place was given: "brushed aside stories", "urged Britain to leave", "had two
// diplomats expelled", "kept X imprisoned", "itself a member of".
func (t *Tree) attachObject(i int) {
	v := t.Tokens[i].Head
	if v < 0 || !t.Nominal(i) {
		return
	}
	switch {
	case t.Is(i, "nsubj") && v == i-1 && v > 0 && adverbs[t.Tokens[v].Lower] && t.Verbal(v-1):
		t.Tokens[i].Head, t.Tokens[i].Rel = v-1, "obj"
	case t.Is(i, "obl:unmarked") && v < i && t.Verbal(v) && t.Mention(i) >= 0 && t.S.Mentions[t.Mention(i)].First <= v+2 && t.below(v, "obj", "iobj") < 0 && t.below(v, "aux:pass") < 0 && t.below(v, "xcomp") > i:
		t.Tokens[i].Rel = "obj"
	case t.Is(i, "nsubj") && v > i && t.Tokens[v].XPOS == "VBN" && t.below(v, "aux") >= 0 && t.below(v, "aux") < i && t.Tokens[t.below(v, "aux")].Lemma == "have" && t.below(v, "nsubj") < i && t.below(v, "nsubj") >= 0:
		t.Tokens[i].Rel = "obj"
	case t.Is(i, "nsubj") && v > i && t.Is(v, "xcomp", "ccomp") && (t.Tokens[v].XPOS == "VBD" || t.Tokens[v].XPOS == "VBN") && t.Tokens[v].Head >= 0 && retaining[t.Tokens[t.Tokens[v].Head].Lemma] && t.below(v, "aux", "mark") < 0:
		t.Tokens[v].XPOS, t.Tokens[v].Rel = "VBN", "xcomp"
		t.Tokens[i].Head, t.Tokens[i].Rel = t.Tokens[v].Head, "obj"
	case t.Is(i, "nsubj", "nsubj:pass") && v > i && t.purposeBefore(i) >= 0:
		t.Tokens[i].Head, t.Tokens[i].Rel = t.purposeBefore(i), "obj" // "its decision to invade X angered Y"
	case t.Is(i, "appos") && v < i && t.below(i, "det") >= 0 && t.Is(v, "obl", "advcl") && t.below(v, "case", "mark") >= 0 && t.Tokens[t.below(v, "case", "mark")].Lower == "as" && t.Tokens[v].Head >= 0 && t.Tokens[v].Head < v && t.Verbal(t.Tokens[v].Head) && t.below(t.Tokens[v].Head, "obj", "nsubj:pass") < 0:
		t.Tokens[i].Head, t.Tokens[i].Rel = t.Tokens[v].Head, "obj" // "denounced as barbarous the raid"
	case t.Is(i, "obj", "nmod", "appos") && v < i && reflexives[t.Tokens[v].Lower] && t.Tokens[v].Head >= 0 && t.Tokens[v].Head < v:
		t.Tokens[i].Head, t.Tokens[i].Rel = t.Tokens[v].Head, "appos"
	}
}

var (
	owing     = text.Set("owe give grant lend pay promise sell send")
	wanting   = text.Set("call demand request invitation offer plan bid effort attempt appeal proposal refusal pressure permission promise pledge right move order urging advice decision agreement threat chance")
	retaining = text.Set("keep hold leave have order want see find get")
)
