package relate

import (
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

// uttered reads a clause under a verb that tells it without standing for it: "joked that", "theorists hold
// that". Parties may so tell of their own acts; what others tell is alleged.
func (w *walk) uttered(h int, lemma string) {
	d := w.d
	who := d.speakerOf(h)
	w.say(who, schema.Alleged)
	w.told = true
	if len(who) > 0 || w.given || proclaiming[lemma] && !d.outsider(h) && !d.stranger(h) {
		return
	}
	w.wrap(schema.Alleged)
}

// utters tells whether a verb is one of utterance that does not stand for what it tells; what courts hold they find.
func (d *document) utters(v int) bool {
	s := d.t.Subject(v)
	return uttering[d.t.Tokens[v].Lemma] && !(s >= 0 && courts[d.t.Tokens[s].Lemma])
}

// hearsay reads what else in and behind the sentence leaves a statement to others: "one theory is that", ", it was
// rumoured", "the pretext was this: …", and a next sentence that takes it back.
func (w *walk) hearsay(i int) {
	d := w.d
	if k := d.theory(i); k >= 0 {
		w.say(d.r.Possessor(d.n, k), schema.Alleged)
		w.wrap(schema.Alleged)
	}
	if v := d.trailer(i); v >= 0 {
		who := d.speakerOf(v)
		w.say(who, schema.Alleged)
		if len(who) == 0 {
			w.wrap(schema.Alleged)
		}
	}
	if d.listed(i) || d.credulous(i) {
		w.wrap(schema.Alleged)
	}
	w.wrap(d.takenBack(i))
}

// theory finds the noun of "one theory is that …" over a statement, -1 if there is none.
func (d *document) theory(i int) int {
	for v, steps := i, 0; v >= 0 && steps < 8; v, steps = d.t.Head(v), steps+1 {
		k := d.t.Child(v, "nsubj:outer")
		if k < 0 {
			k = d.t.Child(v, "nsubj")
		}
		if k >= 0 && k < i && d.t.Child(v, "cop") > k && d.t.Child(v, "mark") > k && storied(d.t.Tokens[k].Lemma) {
			return k
		}
	}
	return -1
}

// trailer finds a verb of hearsay that follows a statement: ", a sailor swore", ", it was rumoured"; -1 if there is none.
func (d *document) trailer(i int) int {
	for v := i + 1; v < len(d.t.Tokens); v++ {
		if !d.t.Is(v, "parataxis") && !d.spliced(v) || !d.t.Within(i, d.t.Head(v)) || d.t.Child(v, "ccomp", "obj", "xcomp") >= 0 || d.parted(i, v) || !d.tailVerb(v) {
			continue
		}
		lemma := d.t.Tokens[v].Lemma
		s := d.t.Child(v, "nsubj", "nsubj:pass")
		switch {
		case s < i || s > v:
		case d.t.Passive(v):
			if d.t.Tokens[s].Lower == "it" && lemma != "report" && (rumoured[lemma] || uttering[lemma]) && d.own(v) != schema.Negated {
				return v
			}
		case alleging[lemma], d.utters(v) && (!proclaiming[lemma] || d.outsider(v)):
			return v
		case reporting(lemma) && (d.outsider(v) || d.anybody(s)):
			return v
		}
	}
	return -1
}

// anybody tells a speaker of whom the text says no more than what he is, and who speaks for nobody: "a fortune teller".
func (d *document) anybody(s int) bool {
	return d.t.Mention(s) < 0 && d.t.Tokens[s].UPOS == "NOUN" && d.t.Modified(s, "a,an") && lays(d.t.Tokens[s].Lemma) && d.t.Child(s, "nmod", "nmod:poss", "acl") < 0
}

// lays tells whether a noun for a person is none of those who speak for a state or a body.
func lays(lemma string) bool {
	for _, end := range []string{"teller", "maker", "seller", "worker", "singer", "player", "keeper", "hunter", "monger", "smith", "ist", "ian"} {
		if strings.HasSuffix(lemma, end) {
			return true
		}
	}
	return false
}

// spliced tells a clause that a comma alone joins to the one before, where the parser took it for a second one.
func (d *document) spliced(v int) bool {
	s := d.t.Child(v, "nsubj", "nsubj:pass")
	if !d.t.Is(v, "conj", "ccomp") || s < 0 || s > v || d.t.Child(v, "cc", "mark") >= 0 {
		return false
	}
	first, _ := d.t.Extent(s)
	return first > 0 && d.t.Tokens[first-1].Text == ","
}

// listed tells whether a statement stands behind a colon that a noun of claims opens: "the pretext was this: …".
func (d *document) listed(i int) bool {
	colon := -1
	for k := i - 1; k > 0; k-- {
		if d.t.Tokens[k].Text == ":" {
			colon = k
		}
	}
	for k := 0; k < colon; k++ {
		w := &d.t.Tokens[k]
		if w.UPOS != "NOUN" || !pretexts[w.Lemma] && !(storied(w.Lemma) && d.t.Is(k, "nsubj", "root")) {
			continue
		}
		if h := d.t.Head(k); h < 0 || d.t.Head(h) < 0 || d.t.Is(k, "nmod") {
			return true
		}
	}
	return false
}

// credulous tells "if one is to believe the tabloid" and ", gossip has it" beside a statement.
func (d *document) credulous(i int) bool {
	for k := range d.t.Tokens {
		switch w := d.t.Tokens[k].Lower; {
		case w == "if":
			for v := k + 1; v < len(d.t.Tokens) && v < k+6; v++ {
				if l := d.t.Tokens[v].Lemma; (l == "believe" || l == "trust") && d.t.Child(v, "obj") > v && !d.t.Within(i, v) {
					return true
				}
			}
		case w == "or" && i < k && k+3 < len(d.t.Tokens) && d.t.Tokens[k+1].Lower == "that" && d.t.Tokens[k+3].Lower == "what":
			return true // "or that is what the textbook claims"
		case w == "it" && k > 2 && i < k && d.t.Tokens[k-1].Lemma == "have" && gossip[d.t.Tokens[k-2].Lemma]:
			return true
		}
	}
	return false
}

// storied tells a noun for what may be so: a claim, a tale, a belief.
func storied(lemma string) bool { return allegations[lemma] || tales[lemma] }

var (
	uttering = text.Set("trumpet broadcast proclaim thunder joke jest quip muse guess surmise lie hold teach preach splash rumble gloat gloate whisper mutter murmur grumble moan growl gossip fantasise fantasize opine reckon theorise theorize hypothesise hypothesize swear rant rave blog crow brag blare shout cry scream prattle chatter hint intimate fib conjecture chortle chuckle snigger sneer jeer yell bellow roar rage fume pontificate philosophise prophesy wager bet relate recount narrate")
	// proclaiming are those by which governments speak as well.
	proclaiming = text.Set("trumpet broadcast proclaim thunder boast cry crow hint intimate brag relate recount narrate")
	pretexts    = text.Set("pretext excuse lie propaganda falsehood allegation claim charge accusation rumour rumor gossip count justification")
	tales       = text.Set("story tale legend myth version belief explanation speculation gossip hearsay notion hypothesis superstition talk canard fable view opinion conviction")
)
